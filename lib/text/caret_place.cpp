// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/caret_place.h"

#include "base/fold.h"
#include "model/words.h"
#include "text/block_parser.h"
#include "text/block_scan.h"
#include "text/section_name.h"
#include "text/step_reader.h"

#include <algorithm>

namespace ungcuu::text {
namespace {

/// Where a line begins at `at`: behind a terminator, not between CR and LF.
bool beginsLine(QByteArrayView bytes, qsizetype at)
{
    for (qsizetype length = 1; length <= std::min<qsizetype>(3, at); ++length) {
        if (terminatorLength(bytes, at - length) == length)
            return true;
    }
    return at == 0;
}

/// The start of the section heading at or above the line that begins at `line`, or the start of the text.
qsizetype sectionBegin(QByteArrayView bytes, qsizetype line)
{
    qsizetype at = line;
    while (at > 0 && !isSectionHeading(bytes, LineScanner(bytes, at).next().text())) {
        const qsizetype mark = bytes.first(at).lastIndexOf('#');
        if (mark < 0)
            return 0;
        at = lineBegin(bytes, mark);
    }
    return at;
}

/// Walks the section line by line up to the caret's line.
class SectionWalk
{
public:
    SectionWalk(QByteArrayView bytes, CaretPlace& place) : m_bytes(bytes), m_place(place) {}

    void walk(qsizetype from)
    {
        LineScanner scanner(m_bytes.first(m_place.before.begin), from);
        while (!scanner.atEnd())
            take(scanner.next());
        m_place.inCode = m_fence.length > 0 || m_comment;
        const Span text = trimmed(m_bytes, m_place.before);
        m_place.inCode |= m_fence.length == 0 && fenceOf(m_bytes, text).length > 0;
    }

private:
    void take(const Line& line)
    {
        const Span text = trimmed(m_bytes, line.text());
        if (m_comment) {
            m_comment = m_bytes.sliced(text.begin, text.length()).indexOf("-->") < 0;
        } else if (m_fence.length > 0) {
            if (closesFence(m_bytes, text, m_fence))
                m_fence = {};
        } else if (const Fence fence = fenceOf(m_bytes, text); fence.length > 0) {
            m_fence = fence;
        } else if (standsAt(m_bytes, text.begin, text.end, "<!--")) {
            m_comment = m_bytes.sliced(text.begin, text.length()).indexOf("-->") < 0;
        } else if (const int level = headingLevel(m_bytes, text); level > 0) {
            takeHeading(text, level);
        }
    }

    void takeHeading(Span text, int level)
    {
        Span content = headingContent(m_bytes, text, level);
        m_place.inStep = level > 2 && m_place.section == model::SectionKind::Steps && (stepHeadOf(m_bytes, content) || m_place.inStep);
        if (level > 2)
            return;
        takeSectionNumber(m_bytes, content);
        m_place.section = model::sectionKindOf(base::folded(m_bytes.sliced(content.begin, content.length())));
    }

    QByteArrayView m_bytes;
    CaretPlace& m_place;
    Fence m_fence;
    bool m_comment = false;
};

} // namespace

qsizetype lineBegin(QByteArrayView bytes, qsizetype at)
{
    while (!beginsLine(bytes, at))
        --at;
    return at;
}

CaretPlace caretPlace(QByteArrayView bytes, qsizetype caret)
{
    CaretPlace place;
    place.caret = std::clamp<qsizetype>(caret, 0, bytes.size());
    const qsizetype first = bomLength(bytes);
    place.caret = std::max(place.caret, first);
    place.before = {std::max(first, lineBegin(bytes, place.caret)), place.caret};
    const Span front = frontSpan(bytes);
    place.inFront = front.begin < place.caret && place.caret < front.end;
    if (!place.inFront)
        SectionWalk(bytes, place).walk(std::max(front.end, sectionBegin(bytes, place.before.begin)));
    return place;
}

} // namespace ungcuu::text
