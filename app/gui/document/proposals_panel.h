// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/document/proposal_places.h"
#include "models/jobs.h"
#include "models/proposals_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace ungcuu::gui {

class OpenDocuments;

/// Nhận lại bản Word đã sửa: what came back, beside the text. Each proposal is accepted (one undo step in its text, saved
/// by nobody but the person) or passed over; comments and what found no place are listed with their words. A proposal for
/// an annexed document opens it first.
class ProposalsPanel : public QWidget
{
    Q_OBJECT

public:
    using WorkspaceNow = std::function<std::optional<workspace::Workspace>()>;

    ProposalsPanel(OpenDocuments& documents, WorkspaceNow workspace, base::Clock clock, QWidget* parent = nullptr);

    /// Asks for a file, then takeBack.
    void choose(OpenDocument& document);
    void takeBack(OpenDocument& document, const QString& path);
    void retranslate();
    const models::ProposalsModel& model() const { return m_model; }

Q_SIGNALS:
    /// Show these positions of the document's text.
    void placeWanted(OpenDocument& document, int begin, int end);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectAll();
    void take(base::Result<models::TakenFile>&& file);
    void tell();
    void tellButtons();
    int current() const;
    void select(int row);
    void showPlace(int row);
    void accept(int row);
    void openFor(int row);
    void reject(int row);
    void acceptAll();
    void rejectAll();
    void copyWords(int row);
    void close();
    OpenDocument* documentOf(int row) const;
    /// Its places, as soon as its document is open; null where it is not.
    ProposalPlaces* placesOf(int row);
    void follow(const OpenDocument& document);

    OpenDocuments& m_documents;
    const WorkspaceNow m_workspace;
    const base::Clock m_clock;
    models::ProposalsModel m_model;
    models::Jobs m_jobs{models::Jobs::Policy::NewestWins};
    QPointer<OpenDocument> m_document; ///< the one that takes back
    std::map<int, std::unique_ptr<ProposalPlaces>> m_places; ///< by text
    std::vector<int> m_waiting;        ///< rows to be accepted as soon as their document is open
    QLabel* m_title;
    QLabel* m_state;
    QListView* m_list;
    QPushButton* m_accept;
    QPushButton* m_reject;
    QPushButton* m_copy;
    QPushButton* m_acceptAll;
    QPushButton* m_rejectAll;
    QToolButton* m_close;
    QString m_path;
};

} // namespace ungcuu::gui
