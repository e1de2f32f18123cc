// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/open_documents.h"

#include <algorithm>

namespace ungcuu::gui {

namespace {

template <class Is> OpenDocument* found(const std::vector<std::unique_ptr<OpenDocument>>& all, Is is)
{
    const auto document = std::find_if(all.begin(), all.end(), [&](const auto& each) { return is(*each); });
    return document == all.end() ? nullptr : document->get();
}

} // namespace

OpenDocuments::OpenDocuments(models::Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    connectDesk();
}

OpenDocuments::~OpenDocuments() = default;

void OpenDocuments::connectDesk()
{
    using models::Desk;
    connect(&m_desk, &Desk::opened, this, &OpenDocuments::take);
    connect(&m_desk, &Desk::openFailed, this, [this](const base::Uuid& id, const base::Error& error) {
        std::erase(m_awaited, id);
        Q_EMIT openFailed(id, error);
    });
    connect(&m_desk, &Desk::saved, this, [this](const workspace::Saved& saved, const base::Uuid& act) {
        if (OpenDocument* const document = found(m_all, [&](const OpenDocument& each) { return each.saving() == act; }))
            document->saved(saved);
    });
    connect(&m_desk, &Desk::saveFailed, this, [this](const base::Uuid& act, const base::Error& error) {
        if (OpenDocument* const document = found(m_all, [&](const OpenDocument& each) { return each.saving() == act; }))
            document->saveFailed(error);
    });
    connect(&m_desk, &Desk::restored, this, [this](const workspace::Saved& saved) {
        m_awaited.push_back(saved.document);
        m_desk.openDocument(saved.document);
        Q_EMIT listOutdated();
    });
    connect(&m_desk, &Desk::historyLoaded, this, [this](const base::Uuid& id, const std::vector<models::HistoryRow>& rows) {
        if (OpenDocument* const document = find(id))
            document->history().show(rows);
    });
    connect(&m_desk, &Desk::headsJoined, this, [this](const workspace::MergedHeads& merged) {
        if (OpenDocument* const document = find(merged.over.id))
            document->joined(merged);
    });
    connect(&m_desk, &Desk::joinFailed, this, [this](const base::Uuid& id, const base::Error& error) {
        if (OpenDocument* const document = find(id))
            document->joinFailed(error);
    });
    connect(&m_desk, &Desk::oldRevisionOpened, this, [this](const models::OldRevision& old) {
        if (OpenDocument* const document = find(old.document))
            Q_EMIT oldRevisionOpened(*document, old);
    });
}

OpenDocument* OpenDocuments::find(const base::Uuid& id) const
{
    return id.none() ? nullptr : found(m_all, [&](const OpenDocument& each) { return each.id() == id; });
}

OpenDocument* OpenDocuments::findKey(const QString& key) const
{
    return found(m_all, [&](const OpenDocument& each) { return each.key() == key; });
}

OpenDocument* OpenDocuments::findName(const QString& name) const
{
    return found(m_all, [&](const OpenDocument& each) { return each.state().name == name; });
}

void OpenDocuments::open(const base::Uuid& id)
{
    if (OpenDocument* const document = find(id)) {
        Q_EMIT shown(*document);
    } else if (std::find(m_awaited.begin(), m_awaited.end(), id) == m_awaited.end()) {
        m_awaited.push_back(id);
        m_desk.openDocument(id);
    }
}

/// An answer that nobody waits for any more would take away what was typed since.
void OpenDocuments::take(const models::Opened& opened)
{
    if (std::erase(m_awaited, opened.document.id) == 0)
        return;
    if (OpenDocument* const document = find(opened.document.id)) {
        if (!document->isModified())
            document->open(opened);
        Q_EMIT shown(*document);
    } else {
        add(opened);
    }
}

OpenDocument& OpenDocuments::add(const models::Opened& opened)
{
    m_all.push_back(std::make_unique<OpenDocument>(m_desk, m_sources));
    OpenDocument& document = *m_all.back();
    connect(&document, &OpenDocument::stateChanged, this, [this, &document] { followState(document); });
    connect(&document, &OpenDocument::listOutdated, this, &OpenDocuments::listOutdated);
    connect(&document, &OpenDocument::dropped, this, [this, &document] { close(document); }, Qt::QueuedConnection);
    document.announce(opened);
    Q_EMIT shown(document); // the first screen of a long text does not wait for its rest
    document.open(opened);
    return document;
}

void OpenDocuments::begin(const QString& name, const QByteArray& bytes)
{
    models::Opened fresh;
    fresh.name = name;
    add(fresh).begin(bytes);
    Q_EMIT listOutdated();
}

void OpenDocuments::takeUp(const workspace::LeftTyping& left)
{
    models::Opened fresh;
    fresh.name = left.subject.name;
    fresh.document.bytes = left.base;
    fresh.left = left;
    add(fresh);
    Q_EMIT listOutdated();
}

void OpenDocuments::followState(OpenDocument& document)
{
    Q_EMIT stateChanged(document);
    if (!document.isSaving() && std::erase(m_leaving, &document) > 0)
        QMetaObject::invokeMethod(&document, [this, &document] { close(document); }, Qt::QueuedConnection);
}

void OpenDocuments::close(OpenDocument& document)
{
    if (document.isSaving()) {
        m_leaving.push_back(&document);
        return;
    }
    Q_EMIT closing(document);
    document.closeTyping();
    std::erase_if(m_all, [&](const auto& each) { return each.get() == &document; });
    Q_EMIT listOutdated();
}

void OpenDocuments::closeAll()
{
    while (!m_all.empty()) {
        Q_EMIT closing(*m_all.back());
        m_all.pop_back();
    }
    m_awaited.clear();
}

} // namespace ungcuu::gui
