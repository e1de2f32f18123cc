// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/jobs.h"
#include "models/output.h"
#include "models/problems_model.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace ungcuu::gui {

class OutputAnswer;

/// One dialog for what leaves the office: where to, signed by which key, and what is still missing, each line of which
/// leads to its place in the text. It does not stop work in the window behind it. While it exports, «Dừng», Esc and closing it
/// stop that, and it stays to say what came of it.
class OutputDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the window has open at the moment of asking: the text, its document and workspace.
    using Asking = std::function<models::OutputRequest()>;

    OutputDialog(const QString& name, Asking asking, models::SourcesMaker sources, base::Clock clock, QWidget* parent = nullptr);

    void setSigning(bool signing);
    /// What stands in the way of signing, or will print as a blank.
    /// `refusal` is the sentence why the text may not be submitted or signed, of annexes too; empty where it may.
    void showMissing(const models::ProblemsModel& problems, const QString& refusal);

    void reject() override;

Q_SIGNALS:
    void problemWanted(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QLayout* buttons();
    void connectAll();
    void choosePath();
    void chooseKey();
    void allow();
    void tellMissing();
    void askForChoices();
    void offer(const models::OutputChoices& choices);
    int missingCount() const;
    QString missing() const;
    QString missingToSign() const;
    compile::Output form() const;
    void begin();
    void stop();
    void tellRunning(bool running);
    void finished(const base::Result<models::OutputDone>& done, bool signing);

    const Asking m_asking;
    const models::SourcesMaker m_sources;
    const base::Clock m_clock;
    QLabel* m_missingTitle;
    QListWidget* m_missing;
    QFormLayout* m_rows = nullptr;
    QComboBox* m_form;
    QComboBox* m_role;   ///< whose thẻ trực
    QComboBox* m_system; ///< which system it is made for
    QLineEdit* m_path;
    QPushButton* m_choosePath;
    QCheckBox* m_flow;
    QCheckBox* m_sign;
    QCheckBox* m_seal;
    QLineEdit* m_key;
    QPushButton* m_chooseKey;
    QLineEdit* m_passphrase;
    QLabel* m_waiting;
    OutputAnswer* m_answer;
    QProgressBar* m_progress;
    QPushButton* m_begin;
    QPushButton* m_stop;
    QPushButton* m_leave;
    bool m_stopping = false;
    QString m_refusal;
    models::Jobs m_choices{models::Jobs::Policy::NewestWins};
    models::Jobs m_jobs{models::Jobs::Policy::NewestWins};
};

} // namespace ungcuu::gui
