// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/parsed_text.h"

#include <QObject>
#include <QTextBlock>

namespace ungcuu::gui {

/// Which lines of a text are folded away. They stay in the text; every view of it folds alike. What is folded is marked
/// at the line that stays, so that it moves with the text; where that line is no head any more, its lines come back.
class Folding : public QObject
{
    Q_OBJECT

public:
    explicit Folding(QTextDocument& document, QObject* parent = nullptr);

    /// Of the text as it stands, in the order of their heads.
    void setFolds(std::vector<models::FoldLines> folds);

    bool isHead(const QTextBlock& block) const { return foldAt(block.blockNumber()) != nullptr; }
    bool isFolded(const QTextBlock& block) const { return isMarked(block) && isHead(block); }
    bool isAnyFolded() const { return m_anyFolded; }

    void toggle(const QTextBlock& head);
    /// The innermost stretch that holds the line.
    void fold(const QTextBlock& line);
    void unfold(const QTextBlock& line);
    void foldAll();
    void unfoldAll();
    /// Opens all that hides the line.
    void reveal(const QTextBlock& line);

Q_SIGNALS:
    void changed();

private:
    const models::FoldLines* foldAt(int line) const;
    const models::FoldLines* innermost(int line, bool folded) const;
    static bool isMarked(const QTextBlock& block);
    static void mark(QTextBlock block, bool folded);
    void apply();
    void follow(int position, int removed, int added);

    QTextDocument& m_document;
    std::vector<models::FoldLines> m_folds;
    int m_blocks = 0; ///< when the folds were true
    bool m_anyFolded = false;
};

} // namespace ungcuu::gui
