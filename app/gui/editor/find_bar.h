// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/jobs.h"
#include "models/source_lines.h"
#include "text/line_finder.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace ungcuu::gui {

class Editor;
class SoughtRow;

/// Finds and replaces in one text, under it. All hits on the screen are marked, their number is told. The search runs
/// beside the window, begins again with each real change of the text, and is given up after a few seconds: no pattern
/// holds anybody up. Replacing is one undo step and touches nothing but the hits.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(Editor& editor, QWidget* parent = nullptr);

    /// Shows itself with what is selected, or what was sought last.
    void open(bool replacing);
    void close();
    void go(bool backwards);
    void replaceOne();
    void replaceAll();
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Step { None, Here, Next, Previous };
    struct Answer;

    void build();
    void connectAll();
    void search();
    void take(Answer&& answer);
    void stepTo(Step step);
    void select(const text::Hit& hit);
    void markVisible();
    void tell();
    bool fresh() const;
    int positionOf(const text::Hit& hit) const;
    /// The hit that is selected; −1 where none is.
    int current() const;

    Editor& m_editor;
    SoughtRow* m_sought;
    QLineEdit* m_replacement;
    QWidget* m_replaceRow;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    QPushButton* m_one;
    QPushButton* m_all;
    models::Jobs m_jobs{models::Jobs::Policy::NewestWins};
    QTimer m_pause;
    QTimer m_patience;
    text::Hits m_hits;
    text::Sought m_hitsOf;
    QString m_trouble;
    qint64 m_revision = -1;  ///< of the text the hits are of
    Step m_step = Step::None; ///< to do as soon as there are hits
};

} // namespace ungcuu::gui
