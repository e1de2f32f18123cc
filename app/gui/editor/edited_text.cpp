// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/edited_text.h"

#include "gui/editor/line_layout.h"

#include <algorithm>
#include <utility>

namespace ungcuu::gui {

namespace {

QTextDocument& withLineLayout(QTextDocument& document)
{
    document.setDocumentLayout(new LineLayout(&document));
    return document;
}

/// False inside a character or a line end.
bool isBoundary(const QByteArray& bytes, qsizetype at)
{
    if (at >= bytes.size())
        return true;
    const bool insideCharacter = (uchar(bytes[at]) & 0xC0) == 0x80;
    const bool insideLineEnd = bytes[at] == '\n' && at > 0 && bytes[at - 1] == '\r';
    return !insideCharacter && !insideLineEnd;
}

} // namespace

EditedText::EditedText(QObject* parent)
    : QObject(parent)
    , m_highlighter(&withLineLayout(m_document))
    , m_source(&m_document)
    , m_folding(m_document)
{
    connect(&m_source, &models::SourceMirror::changed, this, [this](int position, int removed, int added) {
        m_highlighter.follow(position, removed, added);
        Q_EMIT edited();
    });
}

void EditedText::open(const QByteArray& bytes, Language language)
{
    m_highlighter.setMarks({});
    m_highlighter.setMisspelled({});
    m_folding.setFolds({});
    m_source.open(bytes, [this, language] {
        m_highlighter.setLanguage(language);
        Q_EMIT headStands();
    }, std::exchange(m_seenFirst, 0));
    m_highlighter.setLanguage(language);
}

void EditedText::typeOver(const QByteArray& text)
{
    const QByteArray now = m_source.bytes();
    const auto most = std::min(now.size(), text.size());
    qsizetype head = std::mismatch(now.begin(), now.begin() + most, text.begin()).first - now.begin();
    while (head > 0 && !isBoundary(now, head))
        --head;
    qsizetype tail = std::mismatch(now.rbegin(), now.rbegin() + (most - head), text.rbegin()).first - now.rbegin();
    while (tail > 0 && !isBoundary(now, now.size() - tail))
        --tail;
    m_source.apply({{{head, now.size() - tail}, text.mid(head, text.size() - tail - head)}});
}

void EditedText::setMarks(std::vector<Mark> marks)
{
    m_highlighter.setMarks(std::move(marks));
    Q_EMIT marked();
}

void EditedText::setComposing(bool composing)
{
    const bool was = std::exchange(m_composing, composing);
    if (was && !composing)
        Q_EMIT settled();
}

void EditedText::setRoom(const QObject* editor, int pixels)
{
    if (pixels > 0)
        m_rooms.insert(editor, pixels);
    else
        m_rooms.remove(editor);
    int narrowest = 0;
    for (const int each : m_rooms)
        narrowest = narrowest == 0 ? each : std::min(narrowest, each);
    if (std::exchange(m_room, narrowest) != narrowest)
        Q_EMIT roomChanged();
}

} // namespace ungcuu::gui
