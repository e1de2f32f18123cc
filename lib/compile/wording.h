// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/compiled.h"
#include "compile/enquiry.h"

#include <QMap>
#include <QSet>

namespace ungcuu::text {
struct Inline;
}

namespace ungcuu::compile {

using base::Span;

/// What stands where nothing answers.
inline constexpr char16_t unansweredText[] = u"…………";

/// One answer to a `{…}`; nothing where nobody knows.
using Answer = std::optional<QString>;

/// The words of one source text as they are printed: NFC, marks read, every `{…}` and @role answered through the Enquiry.
/// What is not answered becomes an unresolved run and a finding of the document. A scenario adds what only it knows.
class Wording
{
public:
    /// `place` is the index of `document` among the compiled documents.
    Wording(Enquiry& enquiry, SourceDocument& document, int place);
    virtual ~Wording() = default;
    Wording(const Wording&) = delete;
    Wording& operator=(const Wording&) = delete;

    /// The system that `{hệ thống.x}` speaks of; without one (empty) such a question has no answer.
    void setSystem(const QString& code) { m_system = code; }
    const QString& system() const { return m_system; }
    /// `{số phụ lục: key}`: folded code or anchor → "Phụ lục I".
    void setAnnexLabels(const QMap<QString, QString>& labels) { m_annexes = labels; }

    /// The inline matter of a stretch of the source.
    official::Runs runs(Span span);
    /// The same with a forced line break between the entries instead of inside a run (cells of a table).
    std::vector<official::Runs> paragraphs(Span span);
    /// Words of the front, where only `{…}` is read; `where` is what a finding underlines.
    QString plain(const QString& words, Span where);
    /// All runs as one text; unresolved ones as dots.
    static QString text(const official::Runs& runs);

    official::Source source(Span span) const { return {m_place, span}; }
    QByteArrayView bytes(Span span) const { return QByteArrayView(m_document.bytes).sliced(span.begin, span.length()); }
    QByteArrayView wholeSource() const { return m_document.bytes; }
    Enquiry& enquiry() { return m_enquiry; }
    void report(const QByteArray& code, model::Severity severity, Span span, const QString& message);
    /// The finding of something that has no answer, and the dots that stand for it.
    official::Run unanswered(const QByteArray& code, Span span, const QString& message);

protected:
    /// How much it matters that `{hệ thống.x}` has no system to speak of.
    virtual model::Severity withoutSystem() const { return model::Severity::Error; }
    int place() const { return m_place; }
    /// What the text itself knows: a step, a variable. `known` is false where the reference is none of these.
    virtual Answer local(Span placeholder, const QString& head, bool& known);
    /// The name behind an @slug that begins at `mention`; as typed where the text has no roles. `end` may move behind a
    /// slug of several words.
    virtual official::Run mentioned(Span mention, qsizetype& end);
    /// Plain words as they are printed; a scenario puts the printed number of a step for its id.
    virtual QString printed(const QString& words) const;

private:
    official::Runs plainRuns(const QString& words) const;
    official::Run pieceOf(const text::Inline& piece, Span whole, qsizetype& from);
    Answer answer(Span placeholder, const QString& inside, QStringView behind);
    Answer ruleWords(Span placeholder, const QString& name, QStringView behind);
    Answer systemWords(Span placeholder, const QString& reference);
    Answer annexLabel(Span placeholder, const QString& key);

    Enquiry& m_enquiry;
    SourceDocument& m_document;
    const int m_place;
    QString m_system;
    QMap<QString, QString> m_annexes;
    QSet<QPair<QByteArray, qsizetype>> m_reported; ///< a role's name is looked up at each mention, found wanting once
};

} // namespace ungcuu::compile
