// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/document/open_document.h"

namespace ungcuu::gui {

/// The documents that are open in the window, each once. Asks the desk for them and hands its answers to the one they
/// are of. Closing keeps what is typed; what was closed last can be opened again.
class OpenDocuments : public QObject
{
    Q_OBJECT

public:
    explicit OpenDocuments(models::Desk& desk, QObject* parent = nullptr);
    ~OpenDocuments() override;

    /// For documents opened from now on.
    void setSources(models::SourcesMaker sources) { m_sources = std::move(sources); }

    /// Shows the document, from the store where it is not open yet: `shown` follows.
    void open(const base::Uuid& id);
    /// A new text under this name.
    void begin(const QString& name, const QByteArray& bytes);
    /// A text never saved that a crash or a closing left.
    void takeUp(const workspace::LeftTyping& left);
    void close(OpenDocument& document);
    void closeAll();

    OpenDocument* find(const base::Uuid& id) const;
    OpenDocument* findKey(const QString& key) const;
    OpenDocument* findName(const QString& name) const;
    const std::vector<std::unique_ptr<OpenDocument>>& all() const { return m_all; }

Q_SIGNALS:
    /// A document came, or an open one is wanted in front.
    void shown(OpenDocument& document);
    void closing(OpenDocument& document);
    void oldRevisionOpened(OpenDocument& document, const models::OldRevision& old);
    void stateChanged(OpenDocument& document);
    void openFailed(const base::Uuid& id, const base::Error& error);
    void listOutdated();

private:
    void connectDesk();
    OpenDocument& add(const models::Opened& opened);
    void take(const models::Opened& opened);
    void followState(OpenDocument& document);

    models::Desk& m_desk;
    models::SourcesMaker m_sources;
    std::vector<std::unique_ptr<OpenDocument>> m_all;
    std::vector<base::Uuid> m_awaited;
    std::vector<const OpenDocument*> m_leaving; ///< closed as soon as their saving is over
};

} // namespace ungcuu::gui
