// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/found_model.h"
#include "models/jobs.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeView;

namespace ungcuu::gui {

class OpenDocument;
class OpenDocuments;
class SoughtRow;

/// Finds in all documents of the workspace, under the tabs. Replacing opens each document that has a chosen place and types
/// over it there, as one step that can be undone: nothing is signed that nobody has seen, and saving stays the person's
/// act. What was changed since it was found is left alone and told.
class FoundPanel : public QWidget
{
    Q_OBJECT

public:
    using WorkspaceNow = std::function<std::optional<workspace::Workspace>()>;

    FoundPanel(OpenDocuments& documents, WorkspaceNow workspace, QWidget* parent = nullptr);

    void open(const QString& words);
    void retranslate();

Q_SIGNALS:
    void placeWanted(const base::Uuid& document, const text::Hit& hit);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void search();
    void take(const base::Result<workspace::FoundPlaces>& found);
    void replace();
    void replaceIn(OpenDocument& document);
    void showPlace(const workspace::FoundPlace& place);
    void follow(const OpenDocument& document);
    void settle(const base::Uuid& id);
    void tell();
    std::map<base::Uuid, QByteArray> typed() const;

    OpenDocuments& m_documents;
    const WorkspaceNow m_workspace;
    models::FoundModel m_found;
    models::Jobs m_jobs{models::Jobs::Policy::NewestWins};
    SoughtRow* m_sought;
    QPushButton* m_find;
    QLineEdit* m_replacement;
    QPushButton* m_replace;
    QTreeView* m_list;
    QLabel* m_state;
    QToolButton* m_close;
    text::Sought m_foundOf;
    std::map<base::Uuid, std::vector<workspace::FoundPlace>> m_replacing; ///< waits for its documents to open
    std::optional<workspace::FoundPlace> m_wanted; ///< to be shown as soon as its document is open
    QString m_with;
    int m_replaced = 0;
    int m_left = 0;
};

} // namespace ungcuu::gui
