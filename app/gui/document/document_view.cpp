// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document_view.h"

#include "gui/document/compare_view.h"
#include "gui/document/history_panel.h"
#include "gui/document/old_codes.h"
#include "gui/document/places_panel.h"
#include "gui/document/problems_panel.h"
#include "gui/document/step_panel.h"
#include "gui/document/text_menu.h"
#include "gui/editor/editor.h"
#include "gui/editor/editor_language.h"
#include "gui/editor/find_bar.h"
#include "gui/editor/quick_fixes.h"
#include "gui/page/flow_view.h"
#include "gui/page/page_panel.h"
#include "gui/page/page_view.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

namespace ungcuu::gui {

namespace {

constexpr int CaretPauseMs = 60;

} // namespace

DocumentView::DocumentView(OpenDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_editor(new Editor(document.text()))
    , m_language(new EditorLanguage(*m_editor, document.reading().problems()))
    , m_fixes(new QuickFixes(*m_editor, document.reading().problems(), this))
    , m_menu(new TextMenu(*m_editor, *m_language, *m_fixes, document, this))
    , m_texts(new QStackedWidget)
    , m_find(new FindBar(*m_editor))
    , m_messages(new MessageBar)
    , m_oldCodes(new OldCodes(*m_editor, *m_messages, this))
    , m_page(new PageView)
    , m_pagePanel(new PagePanel(*m_page))
    , m_flow(new FlowView)
    , m_step(new StepPanel(*m_editor, m_language->cache()))
    , m_problemsPanel(new ProblemsPanel(document.reading().problems()))
    , m_historyPanel(new HistoryPanel(document.history()))
    , m_places(new PlacesPanel)
    , m_bottom(new QTabWidget)
    , m_upDown(new QSplitter(Qt::Vertical))
    , m_sideways(new QSplitter(Qt::Horizontal))
    , m_papers(new QSplitter(Qt::Vertical))
{
    m_caretPause.setSingleShot(true);
    m_caretPause.setInterval(CaretPauseMs);
    buildPanels();
    connectPanels();
    connectLanguage();
    connectDocument();
    connectStep();
    retranslate();
    showPages();
}

DocumentView::~DocumentView()
{
    m_document.reading().setSeen(this, false);
}

void DocumentView::connectPanels()
{
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        m_caretPause.start();
        Q_EMIT caretMoved();
    });
    connect(&m_caretPause, &QTimer::timeout, this, &DocumentView::followCaret);
    connect(&m_caretPause, &QTimer::timeout, this, &DocumentView::caretRested);
    connect(m_problemsPanel, &ProblemsPanel::chosen, this, &DocumentView::goToProblem);
    connect(m_problemsPanel, &ProblemsPanel::fixWanted, this, [this](int row) { fix({row}); });
    connect(m_problemsPanel, &ProblemsPanel::menuWanted, this, [this](int row, const QPoint& at) {
        if (canFix() && showsText() && row >= 0 && !problems().at(row).finding.fixes.empty())
            m_fixes->showMenu({row}, at);
    });
    connect(m_historyPanel, &HistoryPanel::openWanted, this, &DocumentView::openOld);
    connect(m_historyPanel, &HistoryPanel::compareWanted, this, &DocumentView::compare);
    connect(m_historyPanel, &HistoryPanel::compareLeft, this, [this] {
        if (comparing()) {
            m_compare->stop();
            showCurrent();
        }
    });
    connect(m_historyPanel, &HistoryPanel::restoreWanted, this, &DocumentView::restoreWanted);
    connect(m_page, &PageView::sourceClicked, this, &DocumentView::followClick);
    connect(m_flow, &FlowView::sourceClicked, this, [this](qsizetype offset) { followClick(0, offset); });
}

void DocumentView::connectDocument()
{
    LiveReading& reading = m_document.reading();
    connect(&m_document, &OpenDocument::said, m_messages, &MessageBar::say);
    connect(&m_document, &OpenDocument::unsaid, m_messages, &MessageBar::dismiss);
    connect(m_messages, &MessageBar::answered, &m_document, &OpenDocument::unsay);
    if (const auto& said = m_document.lastSaid())
        m_messages->say(said->kind, said->text, said->choices);
    connect(&m_document, &OpenDocument::textCame, m_editor, &Editor::goToStart);
    connect(&m_document, &OpenDocument::textReplaced, this, [this] {
        showCurrent();
        m_editor->moveCursor(QTextCursor::Start);
        m_oldCodes->look();
    });
    m_editor->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_editor, &QWidget::customContextMenuRequested, m_menu, &TextMenu::show);
    connect(m_menu, &TextMenu::ownWordWanted, this, &DocumentView::addOwnWord);
    connect(m_editor, &Editor::pasted, m_oldCodes, &OldCodes::look);
    connect(&reading, &LiveReading::outdated, this, [this] { m_problemsPanel->setFixable(false); });
    connect(&reading, &LiveReading::problemsChanged, this, [this] {
        m_problemsPanel->setFixable(m_document.reading().isFresh());
        tellTabs();
    });
    connect(&reading, &LiveReading::pagesChanged, this, [this] {
        if (!showsOld())
            showPages();
    });
}

void DocumentView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_document.reading().setSeen(this, true);
}

void DocumentView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_document.reading().setSeen(this, false);
}

void DocumentView::showPages()
{
    m_page->showPages(visibleReading().pages(), visibleReading().trouble());
    drawFlow();
    followCaret();
}

/// Only while somebody looks at it.
void DocumentView::drawFlow()
{
    if (m_flow->isHidden() || !m_document.sources())
        return;
    const auto lines = std::make_shared<const models::SourceLines>(visibleEditor().source().lines());
    m_drawing.run<models::MadeFlow>([lines, sources = m_document.sources(), revision = visibleEditor().source().revision()](const base::Progress&) { return models::flowOf(*lines, revision, sources); },
                                    [this](models::MadeFlow&& made) {
                                        m_flow->showFlow(std::move(made));
                                        followCaret();
                                    });
}

void DocumentView::goToProblem(int row)
{
    if (row < 0)
        return;
    showCurrent();
    m_problemsPanel->select(row);
    m_editor->goToMark(row);
    m_editor->setFocus();
}

/// An earlier revision is looked at, not searched.
void DocumentView::find(bool replacing)
{
    showCurrent();
    m_find->open(replacing);
}

void DocumentView::nextProblem(bool backwards)
{
    goToProblem(m_editor->nextMark(backwards));
}

bool DocumentView::canFix() const
{
    return m_document.reading().isFresh() && problems().rowCount() > 0;
}

void DocumentView::followCaret()
{
    const qsizetype offset = visibleEditor().source().offsetOf(visibleEditor().textCursor().position());
    m_page->showSource(0, offset);
    m_flow->showSource(offset);
}

void DocumentView::followClick(int document, qsizetype offset)
{
    if (document == 0)
        visibleEditor().goToOffset(offset);
    else if (const QString code = visibleReading().codeOf(document); !code.isEmpty())
        Q_EMIT documentWanted(code);
}

void DocumentView::addOwnWord(const QString& word)
{
    if (const auto added = m_document.spelling().spelling().addOwnWord(word); !added)
        m_messages->say(MessageBar::Kind::Error, added.error().message);
    m_document.spelling().again();
}

QString DocumentView::caretPlace() const
{
    const QTextCursor cursor = visibleEditor().textCursor();
    const int above = visibleEditor().source().beginning().line;
    const QString place = QCoreApplication::translate("gui", "Dòng %1, cột %2").arg(above + cursor.blockNumber() + 1).arg(cursor.positionInBlock() + 1);
    if (!showsText())
        return place;
    const QStringList path = text::outlinePath(m_document.reading().outline(), m_editor->source().offsetOf(cursor.position()));
    return path.isEmpty() ? place : QString(place + QStringLiteral(" · ") + path.join(QStringLiteral(" › ")));
}

int DocumentView::pageCount() const
{
    return m_page->pageCount();
}

void DocumentView::retranslate()
{
    m_editor->setAccessibleName(QCoreApplication::translate("gui", "Văn bản đang soạn"));
    m_editor->setStatusTip(QCoreApplication::translate("gui", "Phím Tab chuyển sang ô kế tiếp; thụt dòng bằng dấu cách"));
    if (m_old)
        m_old->setAccessibleName(QCoreApplication::translate("gui", "Bản đã lưu trước đây, chỉ đọc"));
    m_page->setAccessibleName(QCoreApplication::translate("gui", "Trang in"));
    m_pagePanel->retranslate();
    m_flow->retranslate();
    m_step->retranslate();
    m_bottom->tabBar()->setAccessibleName(QCoreApplication::translate("gui", "Vấn đề và lịch sử"));
    m_problemsPanel->retranslate();
    m_historyPanel->retranslate();
    if (m_compare)
        m_compare->retranslate();
    m_places->retranslate();
    m_language->retranslate();
    m_find->retranslate();
    tellTabs();
}

} // namespace ungcuu::gui
