// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of the workspace beside the tabs of the place «Văn bản», and what is learned from them.
#include "gui/places/writing_place.h"

#include "gui/dialogs/new_document.h"
#include "gui/document/document_tabs.h"
#include "gui/document/document_view.h"
#include "gui/document/outline_panel.h"
#include "gui/editor/editor.h"
#include "gui/places/documents_panel.h"
#include "models/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ungcuu::gui {

QString rowKeyOf(const OpenDocument& document)
{
    return document.neverSaved() ? document.key() : QString::fromLatin1(document.id().text());
}

bool WritingPlace::isTyped(const workspace::DocumentRow& row) const
{
    const OpenDocument* const open = m_open.find(row.id);
    return open ? open->isModified()
                : std::any_of(m_left.begin(), m_left.end(), [&](const auto& each) { return each.subject.document == row.id; });
}

/// As far as its text was read; 0 of one that is not open.
int WritingPlace::errorsIn(OpenDocument* document) const
{
    return document ? document->reading().problems().count(model::Severity::Error) : 0;
}

std::vector<models::DocumentRow> WritingPlace::neverSaved(const workspace::WordFilter& words) const
{
    const QString never = QCoreApplication::translate("gui", "Chưa lưu lần nào");
    std::vector<models::DocumentRow> shown;
    for (const workspace::LeftTyping& each : m_left) {
        if (each.subject.document.none() && !m_open.findName(each.subject.name) && words.accepts(each.subject.name))
            shown.push_back({each.path, each.subject.name, never, false, true});
    }
    for (const auto& document : m_open.all()) {
        if (document->neverSaved() && words.accepts(document->state().name))
            shown.push_back({document->key(), document->state().name, never, false, true, errorsIn(document.get())});
    }
    return shown;
}

/// What is in no revision yet stands first, of whatever kind: it is the one thing that only this machine has.
void WritingPlace::listed(const models::Listing& listing)
{
    m_left = listing.left;
    std::vector<models::DocumentRow> shown = neverSaved(workspace::WordFilter(listing.words));
    for (const workspace::DocumentRow& row : listing.rows)
        shown.push_back({QString::fromLatin1(row.id.text()), row.code, row.title, false, isTyped(row), errorsIn(m_open.find(row.id))});
    m_documents.show(std::move(shown), listing.more);
    m_list->answered(listing.words, listing.kind);
    tellEmpty();
    currentChanged();
    if (isArranging() && !std::exchange(m_begun, true))
        beginArranging();
    if (!std::exchange(m_listed, true))
        bringIn({});
}

void WritingPlace::sourcesChanged()
{
    for (const auto& document : m_open.all())
        document->reading().readAgain();
}

void WritingPlace::goToCode(const QString& code)
{
    if (OpenDocument* const document = m_open.findName(code))
        showDocument(*document);
    else
        m_desk.findCode(code);
}

/// What completion offers from the workspace: read when a text is looked at and something was saved since.
void WritingPlace::learn()
{
    if (std::exchange(m_learned, true))
        return;
    m_learning.run<text::Vocabulary>([workspace = *m_desk.workspace(), today = base::vietnamDate(m_desk.clock()())](const base::Progress&) { return models::vocabularyOf(workspace, today); },
                                     [this](text::Vocabulary&& vocabulary) {
                                         m_vocabulary = std::make_shared<const text::Vocabulary>(std::move(vocabulary));
                                         for (DocumentTabs* const half : m_halves) {
                                             for (DocumentView* const view : half->views())
                                                 view->setVocabulary(m_vocabulary);
                                         }
                                     });
}

void WritingPlace::showOutline()
{
    const DocumentView* const view = current();
    m_outline->show(view ? view->document().reading().outline() : text::Outline());
    if (view)
        m_outline->follow(view->editor().source().offsetOf(view->editor().textCursor().position()));
}

void WritingPlace::choose(const QString& id)
{
    if (OpenDocument* const document = m_open.findKey(id)) {
        showDocument(*document);
    } else if (const auto uuid = base::Uuid::fromText(id.toLatin1())) {
        m_open.open(*uuid);
    } else {
        const auto left = std::find_if(m_left.begin(), m_left.end(), [&](const workspace::LeftTyping& each) { return each.path == id; });
        if (left != m_left.end())
            m_open.takeUp(*left);
    }
}

void WritingPlace::newDocument()
{
    if (!m_desk.workspace())
        return;
    QStringList begun;
    for (const models::DocumentRow& row : neverSaved(workspace::WordFilter({})))
        begun += row.code;
    auto* dialog = new NewDocument(this);
    connect(&m_desk, &models::Desk::codesListed, dialog, [dialog, begun](const QStringList& codes) { dialog->setTaken(codes + begun); });
    m_desk.listCodes();
    connect(dialog, &NewDocument::begun, &m_open, &OpenDocuments::begin);
    dialog->open();
}

} // namespace ungcuu::gui
