// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/written_words.h"

#include <utility>

namespace ungcuu::docx {
namespace {

bool overlap(base::Span a, base::Span b)
{
    return a.begin < b.end && b.begin < a.end;
}

bool hasWords(QByteArrayView text)
{
    return !wordTokens(text).empty();
}

} // namespace

void WrittenWords::add(const EditedParagraph& paragraph)
{
    if (!text.isEmpty() || !m_stretches.empty()) {
        EditedPiece mark;
        mark.text = QChar(QChar::ParagraphSeparator);
        mark.tracked = m_broken.empty() ? Tracked::No : Tracked::Inserted;
        mark.claim = m_broken;
        m_stretches.push_back({{text.size(), text.size() + 3}, mark});
        text += paragraphBreak;
    }
    m_broken = paragraph.broken;
    for (const EditedPiece& piece : paragraph.pieces) {
        const qsizetype begin = text.size();
        if (piece.tracked != Tracked::Deleted)
            text += piece.text.toUtf8();
        m_stretches.push_back({{begin, text.size()}, piece});
    }
}

QByteArray WrittenWords::original() const
{
    QByteArray all;
    for (const Stretch& each : m_stretches) {
        if (each.piece.tracked != Tracked::Inserted)
            all += each.piece.text.toUtf8();
    }
    return all;
}

EditedPiece WrittenWords::pieceOf(base::Span span) const
{
    for (const Stretch& each : m_stretches) {
        if (overlap(each.span, span) && hasWords(QByteArrayView(text).sliced(std::max(each.span.begin, span.begin), std::min(each.span.end, span.end) - std::max(each.span.begin, span.begin))))
            return each.piece;
    }
    return {};
}

Claim WrittenWords::faceClaimAt(qsizetype offset) const
{
    for (const Stretch& each : m_stretches) {
        if (each.span.contains(offset))
            return each.piece.faceClaim;
    }
    return {};
}

/// Tracked pieces that touch a stretch belong to one act: words that were overwritten stand beside those that did it.
base::Span WrittenWords::withNeighbours(base::Span after) const
{
    for (auto each = m_stretches.rbegin(); each != m_stretches.rend(); ++each) {
        if (each->piece.tracked != Tracked::No && each->span.begin <= after.begin && each->span.end >= after.begin)
            after.begin = each->span.begin;
    }
    for (const Stretch& each : m_stretches) {
        if (each.piece.tracked != Tracked::No && each.span.begin <= after.end && each.span.end >= after.end)
            after.end = each.span.end;
    }
    return after;
}

void WrittenWords::attribute(DocxChange& change, base::Span after) const
{
    const base::Span near = withNeighbours(after);
    bool every = true;
    bool deletion = !hasWords(change.oldWords());
    for (const Stretch& each : m_stretches) {
        const bool here = each.span.empty() ? each.span.begin >= near.begin && each.span.begin <= near.end : overlap(each.span, after);
        if (!here)
            continue;
        const bool isChange = each.piece.tracked != Tracked::No;
        if (isChange && change.claim.empty())
            change.claim = each.piece.claim;
        if (each.piece.tracked == Tracked::Deleted)
            deletion = true;
        else if (!isChange && hasWords(QByteArrayView(text).sliced(std::max(each.span.begin, after.begin), std::min(each.span.end, after.end) - std::max(each.span.begin, after.begin))))
            every = false;
    }
    const bool joins = change.oldWords().replace(paragraphBreak, "") == change.after; // words that stayed are one word now
    change.tracked = (every || joins) && deletion && !change.claim.empty();
}

QHash<QString, Claim> deletedParagraphs(const EditedDocx& edited)
{
    QHash<QString, Claim> all;
    for (const EditedParagraph& paragraph : edited.paragraphs) {
        QString words;
        Claim claim;
        for (const EditedPiece& piece : paragraph.pieces) {
            const QStringList parts = piece.tracked == Tracked::Deleted ? piece.text.split(QChar(QChar::ParagraphSeparator)) : QStringList();
            for (qsizetype i = 0; i < parts.size(); ++i) {
                if (i > 0)
                    all.insert(std::exchange(words, {}).trimmed(), claim);
                claim = words.isEmpty() ? piece.claim : claim;
                words += parts[i];
            }
        }
        all.insert(words.trimmed(), claim);
    }
    all.remove({});
    return all;
}

} // namespace ungcuu::docx
