// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "models/jobs.h"
#include "models/judgement.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace ungcuu::gui {

/// The place «Kiểm tra chữ ký số»: a PDF file is dropped or chosen, the verdict stands in one sentence, what is known of
/// each signature below. Needs no workspace. Whom to trust is what this account chose, never what the file brings.
class JudgingPlace : public QWidget
{
    Q_OBJECT

public:
    explicit JudgingPlace(base::Clock clock, QWidget* parent = nullptr);

    void judge(const QString& path);
    void chooseFile();
    void retranslate();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Trusted {
        QLabel* title = nullptr;
        QListWidget* list = nullptr;
        QPushButton* add = nullptr;
        QPushButton* remove = nullptr;
        QString setting;
    };

    void build();
    QWidget* buildTrusted(Trusted& trusted, const QString& name);
    void addTrusted(Trusted& trusted);
    void keep(const Trusted& trusted);
    void tellTrusted();
    void show(const base::Result<models::Judgement>& judgement);
    void colour();

    const base::Clock m_clock;
    QLabel* m_hint;
    QPushButton* m_choose;
    QLabel* m_path;
    QLabel* m_verdict;
    QLabel* m_nothing; ///< in the place of the details, while there are none
    QTreeWidget* m_details;
    Trusted m_anchors;
    Trusted m_lists;
    QString m_file;
    std::optional<sign::Indication> m_indication;
    models::Jobs m_jobs{models::Jobs::Policy::NewestWins};
};

} // namespace ungcuu::gui
