// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/comparison.h"
#include "models/jobs.h"

#include <QWidget>

#include <set>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QTextCursor;
class QUrl;

namespace ungcuu::gui {

class CompareColumns;

/// What changed between two revisions, word by word: what is new is underlined, what is gone is struck out, what was moved
/// says from where and whereto; long stretches without a change are folded. In one column or, where there is room, in two;
/// which of them is remembered. The revisions are read and compared beside the window; a newer question drops the older
/// one. Words are plain text.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    using Reader = std::function<base::Result<QByteArray>()>;
    struct Side {
        QString name;   ///< "lần 3, lưu …", "bản đang soạn"
        Reader read;    ///< called in another thread
    };

    explicit CompareView(QWidget* parent = nullptr);

    /// Where Tab comes to the buttons and then to the text: what is made later would come last in the window.
    void comeAfter(QWidget* before);
    void setTextFont(const QFont& font);
    void compare(const Side& before, const Side& after);
    /// One of the sides is other than it was compared: says so and offers to compare again.
    void setOutdated();
    /// Nobody waits any more for an answer.
    void stop() { m_jobs.cancel(); }
    void goToChange(bool backwards);
    /// The old text beside the new one, or both in one; for every comparison from now on.
    static bool wantsColumns();
    void setColumns(bool wanted);
    int places() const { return m_comparison.places; }
    /// Both texts, once compared.
    const QByteArray& before() const { return m_before; }
    const QByteArray& after() const { return m_after; }
    void retranslate();

Q_SIGNALS:
    void closeWanted();
    void redlineWanted();
    void columnsWanted(bool wanted);
    void againWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Answer {
        QByteArray before;
        QByteArray after;
        base::Result<models::Comparison> comparison;
    };

    void build();
    void take(Answer&& answer);
    void showWords();
    void showInline();
    bool showsColumns() const;
    bool hasRoom() const;
    void fitColumns();
    void unfold(int index);
    void append(QTextCursor& cursor, int index);
    void follow(const QUrl& link);
    void choose(int place);
    void goToInline(int place);
    void tell();
    QString summary() const;

    QLabel* m_title;
    QLabel* m_told;
    QPushButton* m_again;
    QPushButton* m_previous;
    QPushButton* m_next;
    QCheckBox* m_inColumns;
    QPushButton* m_redline;
    QPushButton* m_close;
    QStackedWidget* m_pages;
    QTextBrowser* m_text;
    CompareColumns* m_columns;
    models::Comparison m_comparison;
    QByteArray m_before;
    QByteArray m_after;
    QString m_beforeName;
    QString m_afterName;
    QString m_trouble;
    std::set<int> m_unfolded;        ///< indexes of words
    std::vector<int> m_positions;    ///< of the places
    std::vector<std::pair<int, int>> m_moves; ///< of each move: where it was, where it is
    int m_place = -1;
    bool m_ready = false;
    bool m_outdated = false;
    models::Jobs m_jobs{models::Jobs::Policy::NewestWins};
};

} // namespace ungcuu::gui
