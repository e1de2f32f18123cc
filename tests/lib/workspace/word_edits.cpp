// SPDX-License-Identifier: GPL-3.0-or-later
#include "word_edits.h"

#include "docx/identities.h"
#include "docx/written_xml.h"

#include <algorithm>

namespace ungcuu::testing {
namespace {

using docx::element;
using docx::XmlNode;

const QByteArray bodyName = "/word/document.xml";

bool isParagraph(const XmlNode& node, int number)
{
    return node.is("w:p") && node.attribute("w14:paraId") == QLatin1String(docx::paragraphId(number));
}

bool holds(const XmlNode& node, int number)
{
    return isParagraph(node, number) || std::any_of(node.children.begin(), node.children.end(), [&](const XmlNode& child) { return holds(child, number); });
}

XmlNode text(const char* name, const QString& words)
{
    return element(name, {{QStringLiteral("xml:space"), QStringLiteral("preserve")}}, {{{}, {}, {}, words}});
}

XmlNode runOf(const XmlNode* face, const char* name, const QString& words)
{
    XmlNode run = element("w:r");
    if (face)
        run.children.push_back(*face);
    run.children.push_back(text(name, words));
    return run;
}

qsizetype lengthOf(const XmlNode& run)
{
    if (!run.is("w:r"))
        return 0;
    qsizetype length = 0;
    for (const XmlNode& child : run.children)
        length += child.is("w:t") ? child.words().size() : child.is("w:br") ? 1 : 0;
    return length;
}

/// The mark of a paragraph.
XmlNode& markOf(XmlNode& paragraph)
{
    if (!paragraph.child("w:pPr"))
        paragraph.children.insert(paragraph.children.begin(), element("w:pPr"));
    XmlNode& properties = *paragraph.child("w:pPr");
    if (!properties.child("w:rPr")) {
        const auto section = std::find_if(properties.children.begin(), properties.children.end(), [](const XmlNode& child) { return child.is("w:sectPr"); });
        properties.children.insert(section, element("w:rPr"));
    }
    return *properties.child("w:rPr");
}

} // namespace

WordEdits::WordEdits(const QByteArray& docx) : m_package(zip::readPackage(docx).value()), m_root(docx::xmlTree(m_package.part(bodyName)->bytes))
{
    while (holds(m_root, m_count + 1)) {
        ++m_count;
        const XmlNode& body = *m_root.child("w:body");
        const auto direct = std::any_of(body.children.begin(), body.children.end(), [&](const XmlNode& child) { return isParagraph(child, m_count); });
        m_cells << !direct;
    }
}

QByteArray WordEdits::docx() const
{
    zip::Package package = m_package;
    zip::Part& body = *std::find_if(package.parts.begin(), package.parts.end(), [](const zip::Part& part) { return part.name == bodyName; });
    body.bytes = docx::xmlFragment(m_root);
    if (m_comments.isEmpty())
        return zip::packageBytes(package);
    body.relationships.push_back({QStringLiteral("rIdComments"), QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"), QStringLiteral("comments.xml"), false});
    const QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                           + m_comments.join(QString()).toUtf8() + "</w:comments>";
    package.parts.push_back({"/word/comments.xml", QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"), xml, {}});
    return zip::packageBytes(package);
}

WordEdits::Found WordEdits::find(int paragraph, const char* holder)
{
    Found found;
    const auto look = [&](XmlNode& node, const auto& self) -> bool {
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            if (!holds(node.children[i], paragraph))
                continue;
            if (self(node.children[i], self))
                return true;
            if (!node.children[i].is(holder))
                return false;
            found = {&node, i};
            return true;
        }
        return false;
    };
    if (!look(m_root, look))
        qFatal("no paragraph %d in a %s", paragraph, holder);
    return found;
}

QString WordEdits::words(int paragraph) const
{
    QString all;
    for (const XmlNode& child : const_cast<WordEdits*>(this)->find(paragraph).node().children) {
        if (!child.is("w:r"))
            continue;
        for (const XmlNode& piece : child.children)
            all += piece.is("w:t") ? piece.words() : piece.is("w:br") ? QStringLiteral("\n") : QString();
    }
    return all;
}

std::pair<std::size_t, std::size_t> WordEdits::cut(XmlNode& paragraph, qsizetype begin, qsizetype end)
{
    const auto cutAt = [&](qsizetype at) {
        qsizetype from = 0;
        for (std::size_t i = 0; i < paragraph.children.size(); ++i) {
            const qsizetype length = lengthOf(paragraph.children[i]);
            if (at > from && at < from + length) {
                XmlNode first = paragraph.children[i];
                XmlNode second = first;
                qsizetype left = at - from;
                std::size_t piece = 0;
                for (; piece < first.children.size(); ++piece) {
                    const XmlNode& child = first.children[piece];
                    const qsizetype size = child.is("w:t") ? child.words().size() : child.is("w:br") ? 1 : 0;
                    if (left < size || (left == 0 && size > 0))
                        break;
                    left -= size;
                }
                const XmlNode* const face = first.child("w:rPr");
                const XmlNode kept = face ? *face : XmlNode();
                const QString words = first.children[piece].words();
                const bool plain = first.children[piece].is("w:t");
                std::vector<XmlNode> behind(first.children.begin() + qsizetype(piece) + (plain ? 1 : 0), first.children.end());
                first.children.erase(first.children.begin() + qsizetype(piece), first.children.end());
                second.children.clear();
                if (!kept.name.isEmpty())
                    second.children.push_back(kept);
                if (plain && left > 0)
                    first.children.push_back(text("w:t", words.left(left)));
                if (plain)
                    second.children.push_back(text("w:t", words.mid(left)));
                second.children.insert(second.children.end(), behind.begin(), behind.end());
                paragraph.children[i] = first;
                paragraph.children.insert(paragraph.children.begin() + qsizetype(i) + 1, second);
                return;
            }
            from += length;
        }
    };
    cutAt(begin);
    cutAt(end);
    std::size_t first = paragraph.children.size();
    std::size_t last = 0;
    qsizetype from = 0;
    for (std::size_t i = 0; i < paragraph.children.size(); ++i) {
        const qsizetype length = lengthOf(paragraph.children[i]);
        if (length > 0 && first == paragraph.children.size() && from >= begin)
            first = i;
        from += length;
        if (length > 0 && from <= end && from > begin)
            last = i + 1;
    }
    if (begin == end && first == paragraph.children.size()) {
        first = 0;
        for (std::size_t i = 0; i < paragraph.children.size(); ++i)
            first = lengthOf(paragraph.children[i]) > 0 ? i + 1 : first;
    }
    return {first, std::max(first, last)};
}

XmlNode WordEdits::change(const char* name, const QString& author)
{
    return element(name, {{QStringLiteral("w:id"), QString::number(++m_id)}, {QStringLiteral("w:author"), author}, {QStringLiteral("w:date"), QLatin1String(date)}});
}

void WordEdits::replace(int paragraph, qsizetype begin, qsizetype end, const QString& words, const QString& author)
{
    XmlNode& node = find(paragraph).node();
    const auto [first, last] = cut(node, begin, end);
    const std::size_t near = first < last ? first : first > 0 && node.children[first - 1].is("w:r") ? first - 1 : first;
    const XmlNode* const found = near < node.children.size() ? node.children[near].child("w:rPr") : nullptr;
    const XmlNode face = found ? *found : XmlNode();
    std::vector<XmlNode> fresh;
    if (!author.isEmpty() && first < last) {
        XmlNode gone = change("w:del", author);
        for (std::size_t i = first; i < last; ++i) {
            XmlNode run = node.children[i];
            for (XmlNode& child : run.children) {
                if (child.is("w:t"))
                    child.name = QStringLiteral("w:delText");
            }
            gone.children.push_back(run);
        }
        fresh.push_back(gone);
    }
    if (!words.isEmpty()) {
        XmlNode run = runOf(face.name.isEmpty() ? nullptr : &face, "w:t", words);
        XmlNode put = author.isEmpty() ? run : change("w:ins", author);
        if (!author.isEmpty())
            put.children.push_back(run);
        fresh.push_back(put);
    }
    node.children.erase(node.children.begin() + qsizetype(first), node.children.begin() + qsizetype(last));
    node.children.insert(node.children.begin() + qsizetype(first), fresh.begin(), fresh.end());
}

void WordEdits::mark(int paragraph, qsizetype begin, qsizetype end, const char* property)
{
    XmlNode& node = find(paragraph).node();
    const auto [first, last] = cut(node, begin, end);
    for (std::size_t i = first; i < last; ++i) {
        XmlNode& run = node.children[i];
        if (!run.child("w:rPr"))
            run.children.insert(run.children.begin(), element("w:rPr"));
        const bool off = QByteArrayView(property).endsWith("=0");
        const QByteArray name = QByteArray(property).replace("=0", "");
        std::vector<std::pair<QString, QString>> value;
        if (off)
            value = {{QStringLiteral("w:val"), QStringLiteral("0")}};
        else if (name == "w:u")
            value = {{QStringLiteral("w:val"), QStringLiteral("single")}};
        std::vector<XmlNode>& properties = run.child("w:rPr")->children;
        std::erase_if(properties, [&](const XmlNode& each) { return each.is(name.constData()); });
        properties.push_back(element(name.constData(), value));
    }
}

void WordEdits::bold(int paragraph, qsizetype begin, qsizetype end, bool on)
{
    mark(paragraph, begin, end, on ? "w:b" : "w:b=0");
}

void WordEdits::split(int paragraph, qsizetype at, const QString& author)
{
    const Found found = find(paragraph);
    XmlNode& node = found.node();
    const std::size_t first = cut(node, at, at).first;
    XmlNode second = element("w:p");
    if (const XmlNode* const properties = node.child("w:pPr"))
        second.children.push_back(*properties);
    second.children.insert(second.children.end(), node.children.begin() + qsizetype(first), node.children.end());
    node.children.erase(node.children.begin() + qsizetype(first), node.children.end());
    if (!author.isEmpty())
        markOf(node).children.push_back(change("w:ins", author));
    found.parent->children.insert(found.parent->children.begin() + qsizetype(found.index) + 1, second);
}

bool WordEdits::hasNext(int paragraph)
{
    const Found found = find(paragraph);
    return found.index + 1 < found.parent->children.size() && isParagraph(found.parent->children[found.index + 1], paragraph + 1);
}

void WordEdits::join(int paragraph, const QString& author)
{
    const Found found = find(paragraph);
    if (!author.isEmpty()) {
        markOf(found.node()).children.push_back(change("w:del", author));
        return;
    }
    XmlNode next = found.parent->children[found.index + 1];
    std::erase_if(next.children, [](const XmlNode& child) { return child.is("w:pPr"); });
    found.node().children.insert(found.node().children.end(), next.children.begin(), next.children.end());
    found.parent->children.erase(found.parent->children.begin() + qsizetype(found.index) + 1);
}

void WordEdits::remove(int paragraph, const QString& author)
{
    const Found found = find(paragraph);
    if (author.isEmpty()) {
        found.parent->children.erase(found.parent->children.begin() + qsizetype(found.index));
        return;
    }
    replace(paragraph, 0, words(paragraph).size(), {}, author);
    markOf(found.node()).children.push_back(change("w:del", author));
}

void WordEdits::insertBehind(int paragraph, const QString& words, const QString& author)
{
    const Found found = find(paragraph);
    XmlNode fresh = element("w:p");
    if (const XmlNode* const properties = found.node().child("w:pPr"))
        fresh.children.push_back(*properties);
    XmlNode run = runOf(nullptr, "w:t", words);
    if (author.isEmpty()) {
        fresh.children.push_back(run);
    } else {
        XmlNode put = change("w:ins", author);
        put.children.push_back(run);
        fresh.children.push_back(put);
        markOf(fresh).children.push_back(change("w:ins", author));
    }
    found.parent->children.insert(found.parent->children.begin() + qsizetype(found.index) + 1, fresh);
}

void WordEdits::removeRow(int paragraph, const QString& author)
{
    const Found found = find(paragraph, "w:tr");
    if (author.isEmpty())
        found.parent->children.erase(found.parent->children.begin() + qsizetype(found.index));
    else
        found.node().child("w:trPr")->children.push_back(change("w:del", author));
}

void WordEdits::insertRowBehind(int paragraph, const QStringList& cells)
{
    const Found found = find(paragraph, "w:tr");
    XmlNode row = element("w:tr");
    for (const QString& words : cells)
        row.children.push_back(element("w:tc", {}, {element("w:p", {}, {runOf(nullptr, "w:t", words)})}));
    found.parent->children.insert(found.parent->children.begin() + qsizetype(found.index) + 1, row);
}

void WordEdits::moveBehind(int paragraph, int other)
{
    const Found from = find(paragraph);
    const XmlNode moved = from.node();
    from.parent->children.erase(from.parent->children.begin() + qsizetype(from.index));
    const Found to = find(other);
    to.parent->children.insert(to.parent->children.begin() + qsizetype(to.index) + 1, moved);
}

void WordEdits::comment(int paragraph, qsizetype begin, qsizetype end, const QString& author, const QString& words)
{
    XmlNode& node = find(paragraph).node();
    const auto [first, last] = cut(node, begin, end);
    const QString id = QString::number(m_comments.size());
    const std::vector<std::pair<QString, QString>> named = {{QStringLiteral("w:id"), id}};
    node.children.insert(node.children.begin() + qsizetype(last), {element("w:commentRangeEnd", named), element("w:r", {}, {element("w:commentReference", named)})});
    node.children.insert(node.children.begin() + qsizetype(first), element("w:commentRangeStart", named));
    m_comments << QStringLiteral("<w:comment w:id=\"%1\" w:author=\"%2\" w:date=\"%3\"><w:p><w:r><w:t>%4</w:t></w:r></w:p></w:comment>").arg(id, author, QLatin1String(date), words);
}

void WordEdits::rewrite(const QByteArray& from, const QByteArray& to)
{
    m_root = docx::xmlTree(docx::xmlFragment(m_root).replace(from, to));
}

void WordEdits::rewriteLast(const QByteArray& from, const QByteArray& to)
{
    QByteArray xml = docx::xmlFragment(m_root);
    m_root = docx::xmlTree(xml.replace(xml.lastIndexOf(from), from.size(), to));
}

} // namespace ungcuu::testing
