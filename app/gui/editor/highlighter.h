// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/editor/block_colours.h"
#include "model/finding.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Repository>
#include <QHash>
#include <QObject>
#include <QPalette>
#include <QTextBlock>
#include <QTimer>

#include <vector>

class QTextDocument;

namespace ungcuu::gui {

/// A stretch of the text to underline, in positions of the QTextDocument, inside one line.
struct Mark {
    int begin = 0;
    int end = 0;
    model::Severity severity = model::Severity::Warning;
};

enum class Language { Scenario, Document };

/// Colours the lines that are seen, and no others: KSyntaxHighlighting takes a second for 2 MB, a screen takes a
/// millisecond. The state a line begins with is known from the line above or from the nearest heading (every context
/// ends at a heading, see resources/syntax); where that is far away, the screen is coloured as if it began afresh, and
/// corrected from above in slices of at most 8 ms. Findings are underlined in the same formats.
class Highlighter : public QObject, private KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)

public:
    explicit Highlighter(QTextDocument* document, QObject* parent = nullptr);

    void setLanguage(Language language);
    /// The colours of syntax and findings that suit these of the editor, and are legible on them.
    void setColours(const QPalette& palette);

    /// The lines on the screen; they are coloured before this returns, unless a single one takes longer than a slice.
    void showLines(int first, int last);
    /// Call for every real change of the text, from within contentsChange.
    void follow(int position, int removed, int added);
    /// Sets the formats of a line again: an input method's unfinished word has moved them.
    void refresh(QTextBlock block);

    /// Sorted by `begin`. They move with the text until new ones come.
    void setMarks(std::vector<Mark> marks);
    const std::vector<Mark>& marks() const { return m_marks; }
    /// Misspelled words, sorted; underlined in a shape of their own. They move as marks do.
    void setMisspelled(std::vector<Mark> words);
    const std::vector<Mark>& misspelled() const { return m_misspelled; }
    /// The lines last shown on a screen.
    int firstShown() const { return m_first; }
    int lastShown() const { return m_last; }

private:
    QColor seen(const QColor& colour);
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;

    BlockColours& colours(QTextBlock block) const;
    bool isTrusted(const QTextBlock& block) const;
    QTextBlock boundary(const QTextBlock& from) const;
    KSyntaxHighlighting::State stateBefore(const QTextBlock& block) const;
    void colourLine(const QTextBlock& block, const KSyntaxHighlighting::State& before, bool trusted);
    void colourFrom(QTextBlock block);
    void distrustFrom(QTextBlock block) const;
    void paint(QTextBlock block);
    QList<QTextLayout::FormatRange> rangesOf(const QTextBlock& block) const;
    void moveMarks(int position, int removed, int added);
    void forgetAll();

    QTextDocument* const m_document;
    KSyntaxHighlighting::Repository m_repository;
    QTimer m_slices;
    int m_next = 0; ///< the line the next slice begins at; a QTextBlock would not outlive its line
    std::vector<Mark> m_marks;
    std::vector<Mark> m_misspelled;
    QList<QTextLayout::FormatRange> m_ranges;
    int m_first = 0;
    int m_last = -1;
    int m_epoch = 0;
    int m_painting = 0;
    QPalette m_palette;
    QHash<QRgb, QColor> m_legible; ///< what each colour of the syntax is on this palette
};

/// The colour of a severity, legible on this palette's Base. Never the only sign: the underline's shape and the word differ too.
QColor severityColour(model::Severity severity, const QPalette& palette);

} // namespace ungcuu::gui
