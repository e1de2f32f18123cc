// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/document.h"

namespace ungcuu::text {

QByteArray applied(const QByteArray& bytes, const model::TextEdits& edits)
{
    QByteArray result;
    result.reserve(bytes.size());
    qsizetype at = 0;
    for (const model::TextEdit& edit : edits) {
        Q_ASSERT(edit.span.begin >= at && edit.span.end >= edit.span.begin);
        result += QByteArrayView(bytes).sliced(at, edit.span.begin - at);
        result += edit.bytes;
        at = edit.span.end;
    }
    return result + bytes.sliced(at);
}

Document::Document(QByteArray bytes)
    : m_bytes(std::move(bytes))
    , m_tree(parsedBlocks(m_bytes))
{
}

qsizetype Document::apply(const model::TextEdits& edits)
{
    if (edits.empty())
        return 0;
    const QByteArray after = applied(m_bytes, edits);
    const Span touched{edits.front().span.begin, edits.back().span.end};
    qsizetype read = 0;
    m_tree = reparsedBlocks(m_tree, after, touched, touched.length() + after.size() - m_bytes.size(), &read);
    m_bytes = after;
    return read;
}

} // namespace ungcuu::text
