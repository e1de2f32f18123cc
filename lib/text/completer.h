// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/caret_place.h"
#include "text/completion_filter.h"
#include "text/language.h"

namespace ungcuu::text {

QString saying(const char* vietnamese);

/// What both languages share: the words of the caret's line and what the vocabulary offers.
class Completer
{
public:
    Completer(QByteArrayView bytes, qsizetype caret, const Vocabulary& vocabulary);
    virtual ~Completer() = default;

    Completion finished() &&;

protected:
    QByteArrayView view(Span span) const { return m_bytes.sliced(span.begin, span.length()); }
    QString folded(Span span) const;
    Span before() const { return m_place.before; }
    const CaretPlace& place() const { return m_place; }
    QByteArrayView bytes() const { return m_bytes; }
    const Vocabulary& vocabulary() const { return m_vocabulary; }

    void begin(Completing what, qsizetype typedFrom);
    void offer(Completing kind, const QString& label, const QString& detail, const QString& written, const QStringList& match = {});
    void offerWords(Completing kind, const KnownWords& words, const QString& behind = {});
    void offerScenarios(const QString& behind = {});

    /// Behind the last of these signs in front of the caret, from `from` on.
    qsizetype behindLast(qsizetype from, QByteArrayView signs) const;
    bool takeFront(Language language);
    bool takePlaceholder(Language language);
    /// The brace that closes, where none stands behind the caret.
    QString closing() const;
    virtual void offerOwnPlaceholders() {}

private:
    QString keyAbove() const;
    void takeFrontKey(Language language);
    void takeFrontValue(const QString& key, qsizetype from);
    void takeArgument(const QString& kind, qsizetype from);
    void takeOption(qsizetype from);
    void takeSystemField(const QString& head, qsizetype from);
    void takePlaceholderHead(Language language, qsizetype from);
    bool nextIs(char c) const { return m_place.caret < m_bytes.size() && m_bytes[m_place.caret] == c; }

    QByteArrayView m_bytes;
    const Vocabulary& m_vocabulary;
    CaretPlace m_place;
    Completing m_what = Completing::Nothing;
    Span m_typed;
    Offers m_offers;
};

} // namespace ungcuu::text
