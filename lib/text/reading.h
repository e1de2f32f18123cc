// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/fold.h"
#include "model/finding.h"
#include "model/scenario.h"
#include "text/codes.h"
#include "text/lines.h"

/// What the parts of the scenario reader share while one text is read.
namespace ungcuu::text {

/// Gives words that fold alike the same number, dense from 0 (model::Name).
class Symbols
{
public:
    explicit Symbols(std::vector<QString>& words);

    qint32 of(QByteArrayView utf8);
    /// A step id: leading zeros of its numbers do not count.
    qint32 ofId(QByteArrayView utf8);

private:
    qint32 of(const base::Folded& word);
    void grow();

    std::vector<QString>& m_words;
    std::vector<qint32> m_table; ///< open addressing; −1 is free
    base::Folded m_word;
};

/// A step id as it is compared: folded, without leading zeros of its numbers.
QString comparedId(QByteArrayView utf8);

struct Reading {
    QByteArrayView source;
    model::Scenario& scenario;
    model::Findings& findings;
    Symbols symbols;

    Reading(model::Scenario& into, model::Findings& found);

    QByteArrayView bytes(Span span) const { return source.sliced(span.begin, span.length()); }
    char at(qsizetype offset) const { return source[offset]; }
    model::Finding& complain(Code code, Span span, const QString& word = {});
    /// Its first words, for a sentence.
    QString shortWords(Span span) const;
};

/// Puts `bytes` in at one place.
model::TextEdit insertion(qsizetype at, const QByteArray& bytes);

} // namespace ungcuu::text
