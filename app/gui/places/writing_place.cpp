// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/places/writing_place.h"

#include "gui/document/document_tabs.h"
#include "gui/document/document_view.h"
#include "gui/document/found_panel.h"
#include "gui/document/outline_panel.h"
#include "gui/document/proposals_panel.h"
#include "gui/editor/editor.h"
#include "gui/parts/plain_label.h"
#include "gui/parts/unlock_bar.h"
#include "gui/places/documents_panel.h"
#include "workspace/workspace_sources.h"

#include <QApplication>
#include <QBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

#include <utility>

namespace ungcuu::gui {

using Kind = MessageBar::Kind;

namespace {

models::SourcesMaker sourcesOf(const models::Desk& desk)
{
    return [workspace = *desk.workspace(), today = base::vietnamDate(desk.clock()())]() -> base::Result<std::shared_ptr<const compile::Sources>> {
        auto sources = workspace::WorkspaceSources::over(workspace, today);
        if (!sources)
            return sources.error();
        return std::shared_ptr<const compile::Sources>(std::make_shared<workspace::WorkspaceSources>(std::move(*sources)));
    };
}

} // namespace

WritingPlace::WritingPlace(models::Desk& desk, Actions& actions, MessageBar& messages, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_open(desk)
    , m_list(new DocumentsPanel(m_documents))
    , m_outline(new OutlinePanel)
    , m_messages(messages)
    , m_unlock(new UnlockBar(desk))
    , m_found(new FoundPanel(m_open, [this] { return m_desk.workspace(); }))
    , m_proposals(new ProposalsPanel(m_open, [this] { return m_desk.workspace(); }, desk.clock()))
    , m_work(new QSplitter(Qt::Horizontal))
    , m_sides(new QSplitter(Qt::Horizontal))
    , m_texts(new QStackedWidget)
    , m_empty(plainLabel())
{
    build();
    connectActions();
    connectDesk();
}

/// The views go before the documents they show.
WritingPlace::~WritingPlace()
{
    qApp->disconnect(this);
    for (DocumentTabs* const half : m_halves) {
        half->disconnect(this);
        delete half;
    }
}

void WritingPlace::build()
{
    setObjectName(QStringLiteral("writing"));
    m_empty->setObjectName(QStringLiteral("nothingOpen"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    m_sides->setChildrenCollapsible(false);
    m_texts->addWidget(m_empty);
    m_texts->addWidget(m_sides);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_unlock);
    column->addWidget(m_texts, 1);
    column->addWidget(m_found);
    auto* const left = new QSplitter(Qt::Vertical);
    left->setChildrenCollapsible(false);
    left->addWidget(m_list);
    left->addWidget(m_outline);
    left->setStretchFactor(0, 1);
    left->setStretchFactor(1, 1);
    m_work->addWidget(left);
    m_work->addWidget(right);
    m_work->addWidget(m_proposals);
    m_work->setStretchFactor(1, 1);
    m_work->setSizes({240, 1100, 380});
    m_work->setChildrenCollapsible(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_work);
    addHalf();
    connect(m_work, &QSplitter::splitterMoved, this, &WritingPlace::arrangementChanged);
    connect(m_list, &DocumentsPanel::chosen, this, &WritingPlace::choose);
    connect(m_outline, &OutlinePanel::chosen, this, [this](qsizetype offset) {
        if (!current())
            return;
        current()->showCurrent();
        current()->editor().goToOffset(offset);
        current()->editor().setFocus();
    });
    connect(m_found, &FoundPanel::placeWanted, this, &WritingPlace::showPlace);
    connect(m_list, &DocumentsPanel::newWanted, this, &WritingPlace::newDocument);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
}

void WritingPlace::addHalf()
{
    auto* const half = new DocumentTabs;
    m_halves.push_back(half);
    m_sides->addWidget(half);
    half->setObjectName(QStringLiteral("tabs%1").arg(m_halves.size()));
    connect(half, &DocumentTabs::added, this, &WritingPlace::connectView);
    connect(half, &QTabWidget::currentChanged, this, &WritingPlace::currentChanged);
    connect(half, &QTabWidget::tabCloseRequested, this, [this, half](int index) { closeView(*half->view(index)); });
    connect(half->tabBar(), &QTabBar::tabMoved, this, &WritingPlace::arrangementChanged);
}

void WritingPlace::connectView(DocumentView& view)
{
    if (m_panels.isEmpty() && current() && current() != &view)
        m_panels = current()->panels();
    view.setPanels(std::exchange(m_panels, {}));
    view.setVocabulary(m_vocabulary);
    view.setActions(m_actions);
    connect(&view, &DocumentView::caretRested, this, &WritingPlace::showOutline);
    connect(&view.document().reading(), &LiveReading::problemsChanged, this, &WritingPlace::showOutline);
    connect(&view, &DocumentView::caretMoved, this, [this] {
        Q_EMIT stateChanged();
        Q_EMIT arrangementChanged();
    });
    connect(&view, &DocumentView::panelsChanged, this, [this] {
        allowActions();
        Q_EMIT arrangementChanged();
    });
    connect(&view, &DocumentView::restoreWanted, this, [this, &view](int row) { restore(view, row); });
    connect(&view, &DocumentView::documentWanted, this, &WritingPlace::goToCode);
    connect(&view, &DocumentView::systemWanted, this, &WritingPlace::systemWanted);
    connect(&view.document().reading(), &LiveReading::pagesChanged, this, [this, document = &view.document()] {
        offerToDestroy(*document);
        allowActions();
        Q_EMIT stateChanged();
    });
    connect(&view.problems(), &QAbstractItemModel::modelReset, this, &WritingPlace::allowActions);
    connect(&view.problems(), &QAbstractItemModel::modelReset, &view, [this, &view] { m_documents.setErrors(rowKeyOf(view.document()), errorsIn(&view.document())); });
    connect(&view.document().text()->document(), &QTextDocument::undoAvailable, this, &WritingPlace::allowActions);
    connect(&view.document().text()->document(), &QTextDocument::redoAvailable, this, &WritingPlace::allowActions);
}

void WritingPlace::connectDesk()
{
    using models::Desk;
    connect(&m_desk, &Desk::copied, this, &WritingPlace::copied);
    connect(&m_desk, &Desk::listed, this, &WritingPlace::listed);
    connect(&m_documents, &models::DocumentsModel::moreWanted, &m_desk, &Desk::listMore);
    connect(m_list, &DocumentsPanel::filterWanted, &m_desk, &Desk::filter);
    connect(&m_desk, &Desk::codeFound, this, [this](const std::vector<base::Uuid>& ids) {
        for (const base::Uuid& id : ids)
            choose(QString::fromLatin1(id.text()));
    });
    connect(&m_open, &OpenDocuments::openFailed, this, [this](const base::Uuid& id, const base::Error& error) {
        m_messages.say(Kind::Error, error.message);
        arrived(QString::fromLatin1(id.text()));
    });
    connect(&m_open, &OpenDocuments::listOutdated, &m_desk, &Desk::list);
    connect(&m_open, &OpenDocuments::listOutdated, this, [this] { m_learned = false; });
    connect(&m_open, &OpenDocuments::shown, this, &WritingPlace::showDocument);
    connect(&m_open, &OpenDocuments::closing, this, &WritingPlace::forget);
    connect(&m_open, &OpenDocuments::oldRevisionOpened, this, [this](OpenDocument& document, const models::OldRevision& old) {
        if (DocumentView* const view = half().viewOf(document))
            view->showOld(old);
    });
    connect(&m_open, &OpenDocuments::stateChanged, this, [this](OpenDocument& document) {
        for (DocumentTabs* const half : m_halves)
            half->tellState(document);
        m_documents.setUnsaved(rowKeyOf(document), document.isModified());
        offerToDestroy(document);
        allowActions();
        Q_EMIT stateChanged();
    });
}

void WritingPlace::workspaceOpened()
{
    m_learned = false;
    m_listed = false;
    m_bringing.cancel(); // what it asked the former workspace
    m_open.closeAll();
    m_closed.clear();
    m_open.setSources(sourcesOf(m_desk));
    m_messages.dismiss();
    if (m_desk.workspace()->readOnly())
        sayReadOnly();
    currentChanged();
}

void WritingPlace::retranslate()
{
    tellEmpty();
    m_list->retranslate();
    m_outline->retranslate();
    m_unlock->retranslate();
    for (DocumentTabs* const half : m_halves)
        half->retranslate();
    m_found->retranslate();
    m_proposals->retranslate();
    allowActions();
}

/// Where there is nothing to choose, nobody is asked to choose.
void WritingPlace::tellEmpty()
{
    m_empty->setText(m_list->teaches() ? QCoreApplication::translate("gui", "Bấm «Soạn văn bản mới…» ở bên trái; văn bản mẫu nào cũng sửa được. Văn bản đang soạn và trang in hiện ở đây.")
                                       : QCoreApplication::translate("gui", "Chọn một văn bản trong danh sách để soạn và xem trang in."));
}

QString WritingPlace::caretWords() const
{
    return current() ? current()->caretPlace() : QString();
}

QString WritingPlace::stateWords() const
{
    if (!current())
        return {};
    const models::Opened& state = current()->document().state();
    QStringList parts;
    parts += state.revisions > 0 ? QCoreApplication::translate("gui", "Dự thảo lần %1").arg(state.revisions) : QCoreApplication::translate("gui", "Dự thảo");
    if (current()->isModified())
        parts += current()->document().isKept() ? QCoreApplication::translate("gui", "Chưa lưu, đã giữ trên máy này") : QCoreApplication::translate("gui", "Chưa lưu");
    else if (state.savedAt > 0)
        parts += QCoreApplication::translate("gui", "Đã lưu %1").arg(models::timeOfDay(state.savedAt));
    if (current()->pageCount() > 0)
        parts += QCoreApplication::translate("gui", "%1 trang").arg(current()->pageCount());
    return parts.join(QStringLiteral(" · "));
}

} // namespace ungcuu::gui
