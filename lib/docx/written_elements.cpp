// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/written_elements.h"

namespace ungcuu::docx {
namespace {

/// Behind the element that begins the stretch.
qsizetype endOfElement(QByteArrayView xml)
{
    int depth = 0;
    for (qsizetype at = 0; at >= 0;) {
        const bool closes = xml[at + 1] == '/';
        const qsizetype end = xml.indexOf('>', at);
        const bool empty = xml[end - 1] == '/';
        depth += closes ? -1 : empty ? 0 : 1;
        if (depth == 0)
            return end + 1;
        at = xml.indexOf('<', end);
    }
    return xml.size();
}

/// Takes the first element off a stretch.
QByteArrayView taken(QByteArrayView& xml)
{
    const QByteArrayView element = firstElement(xml);
    xml = xml.sliced(element.size());
    return element;
}

WrittenRun writtenRun(QByteArrayView element)
{
    WrittenRun run{element, {}, {}};
    QByteArrayView content = contentOf(element);
    if (isElement(content, "w:rPr"))
        run.face = taken(content);
    const qsizetype begin = qsizetype(sizeof openWords) - 1;
    const qsizetype end = content.size() - qsizetype(sizeof closeWords) + 1;
    if (content.startsWith(openWords) && content.indexOf('<', begin) == end)
        run.words = content.sliced(begin, end - begin);
    return run;
}

} // namespace

bool isElement(QByteArrayView xml, QByteArrayView name)
{
    const qsizetype end = name.size() + 1;
    return xml.size() > end && xml.sliced(1).startsWith(name) && (xml[end] == '>' || xml[end] == ' ' || xml[end] == '/');
}

QByteArrayView firstElement(QByteArrayView xml)
{
    return xml.first(endOfElement(xml));
}

QByteArrayView contentOf(QByteArrayView element)
{
    const qsizetype begin = element.indexOf('>') + 1;
    return begin == element.size() ? QByteArrayView() : element.sliced(begin, element.lastIndexOf('<') - begin);
}

std::vector<QByteArrayView> elementsOf(QByteArrayView content)
{
    std::vector<QByteArrayView> elements;
    while (!content.isEmpty())
        elements.push_back(taken(content));
    return elements;
}

std::vector<QByteArrayView> elementsOf(QByteArrayView content, QByteArrayView name)
{
    std::vector<QByteArrayView> elements = elementsOf(content);
    std::erase_if(elements, [name](QByteArrayView element) { return !isElement(element, name); });
    return elements;
}

QByteArrayView elementOf(QByteArrayView content, QByteArrayView name)
{
    while (!content.isEmpty()) {
        if (const QByteArrayView element = taken(content); isElement(element, name))
            return element;
    }
    return {};
}

WrittenParagraph writtenParagraph(QByteArrayView element)
{
    WrittenParagraph paragraph;
    paragraph.content = contentOf(element);
    if (isElement(paragraph.content, "w:pPr"))
        paragraph.properties = taken(paragraph.content);
    for (QByteArrayView rest = paragraph.content; !rest.isEmpty();)
        paragraph.runs.push_back(writtenRun(taken(rest)));
    return paragraph;
}

std::vector<QByteArrayView> writtenWords(QByteArrayView xml)
{
    std::vector<QByteArrayView> all;
    for (qsizetype at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
        if (!isElement(xml.sliced(at), "w:t"))
            continue;
        const qsizetype begin = xml.indexOf('>', at) + 1;
        at = xml.indexOf('<', begin);
        all.push_back(xml.sliced(begin, at - begin));
    }
    return all;
}

} // namespace ungcuu::docx
