// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document_view.h"

#include "gui/editor.h"
#include "gui/flow_view.h"
#include "gui/history_panel.h"
#include "gui/message_bar.h"
#include "gui/page_panel.h"
#include "gui/page_view.h"
#include "gui/problems_panel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextBlock>

#include <algorithm>

namespace ungcuu::gui {

namespace {

/// Long enough that a fast typist is not read at every key, short enough that the answer seems to come at once.
constexpr int PauseMs = 120;
/// The page follows at once: it is made beside the window, what is known is not measured again, and a key too late for
/// one page comes with the next.
constexpr int PagePauseMs = 5;
constexpr int CaretPauseMs = 60;

/// False inside a character or a line end.
bool isBoundary(const QByteArray& bytes, qsizetype at)
{
    if (at >= bytes.size())
        return true;
    const bool insideCharacter = (uchar(bytes[at]) & 0xC0) == 0x80;
    const bool insideLineEnd = bytes[at] == '\n' && at > 0 && bytes[at - 1] == '\r';
    return !insideCharacter && !insideLineEnd;
}

Language languageOf(bool scenario)
{
    return scenario ? Language::Scenario : Language::Document;
}

} // namespace

DocumentView::DocumentView(models::HistoryModel& history, QWidget* parent)
    : QWidget(parent)
    , m_editor(new Editor)
    , m_old(new Editor)
    , m_texts(new QStackedWidget)
    , m_messages(new MessageBar)
    , m_page(new PageView)
    , m_pagePanel(new PagePanel(*m_page))
    , m_flow(new FlowView)
    , m_problemsPanel(new ProblemsPanel(m_problems))
    , m_historyPanel(new HistoryPanel(history))
    , m_bottom(new QTabWidget)
    , m_upDown(new QSplitter(Qt::Vertical))
    , m_sideways(new QSplitter(Qt::Horizontal))
    , m_papers(new QSplitter(Qt::Vertical))
{
    m_old->setObjectName(QStringLiteral("oldText"));
    m_old->setReadOnly(true);
    for (QTimer* timer : {&m_pause, &m_pagePause, &m_caretPause})
        timer->setSingleShot(true);
    m_pause.setInterval(PauseMs);
    m_pagePause.setInterval(PagePauseMs);
    m_caretPause.setInterval(CaretPauseMs);
    buildPanels();
    connectPanels();
    retranslate();
    close();
}

DocumentView::~DocumentView() = default;

void DocumentView::buildPanels()
{
    m_texts->addWidget(m_editor);
    m_texts->addWidget(m_old);
    m_bottom->setObjectName(QStringLiteral("bottom"));
    m_bottom->setDocumentMode(true);
    m_bottom->addTab(m_problemsPanel, QString());
    m_bottom->addTab(m_historyPanel, QString());
    m_upDown->addWidget(m_texts);
    m_upDown->addWidget(m_bottom);
    m_upDown->setStretchFactor(0, 3);
    m_upDown->setStretchFactor(1, 1);
    m_upDown->setChildrenCollapsible(false);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_upDown, 1);
    m_sideways->addWidget(left);
    m_papers->addWidget(m_pagePanel);
    m_papers->addWidget(m_flow);
    m_papers->setChildrenCollapsible(false);
    m_flow->hide();
    m_sideways->addWidget(m_papers);
    m_sideways->setStretchFactor(0, 1);
    m_sideways->setStretchFactor(1, 1);
    m_sideways->setChildrenCollapsible(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_sideways);
}

void DocumentView::connectPanels()
{
    connect(m_editor, &Editor::edited, this, &DocumentView::changed);
    connect(m_editor, &Editor::settled, this, &DocumentView::startPauses);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        m_caretPause.start();
        Q_EMIT caretMoved();
    });
    connect(&m_pause, &QTimer::timeout, this, &DocumentView::check);
    connect(&m_pagePause, &QTimer::timeout, this, &DocumentView::layOut);
    connect(&m_caretPause, &QTimer::timeout, this, &DocumentView::followCaret);
    connect(m_problemsPanel, &ProblemsPanel::chosen, this, &DocumentView::goToProblem);
    connect(m_problemsPanel, &ProblemsPanel::fixWanted, this, &DocumentView::fix);
    connect(m_page, &PageView::sourceClicked, this, &DocumentView::followClick);
    connect(m_flow, &FlowView::sourceClicked, this, [this](qsizetype offset) { followClick(0, offset); });
}

void DocumentView::setSources(models::SourcesMaker sources)
{
    m_sources = sources;
    m_making = sources ? std::make_shared<models::PageMaking>(std::move(sources)) : nullptr;
}

void DocumentView::addBar(QWidget* bar)
{
    auto* column = static_cast<QVBoxLayout*>(m_sideways->widget(0)->layout());
    column->insertWidget(1, bar);
}

void DocumentView::open(const QByteArray& bytes)
{
    m_open = true;
    m_scenario = models::isScenario(bytes);
    showCurrent();
    m_found.clear();
    m_unresolved.clear();
    m_unresolvedOf = -1;
    m_editor->setReadOnly(false);
    m_editor->open(bytes, languageOf(m_scenario));
    m_page->showPages(nullptr, QCoreApplication::translate("gui", "Đang dàn trang…"));
    showProblems();
    read();
}

void DocumentView::typeOver(const QByteArray& text)
{
    const QByteArray now = m_editor->source().bytes();
    const auto most = std::min(now.size(), text.size());
    qsizetype head = std::mismatch(now.begin(), now.begin() + most, text.begin()).first - now.begin();
    while (head > 0 && !isBoundary(now, head))
        --head;
    qsizetype tail = std::mismatch(now.rbegin(), now.rbegin() + (most - head), text.rbegin()).first - now.rbegin();
    while (tail > 0 && !isBoundary(now, now.size() - tail))
        --tail;
    m_editor->apply({{{head, now.size() - tail}, text.mid(head, text.size() - tail - head)}});
}

void DocumentView::close()
{
    m_open = false;
    m_reading.cancel();
    m_laying.cancel();
    m_drawing.cancel();
    m_flow->showNothing({});
    m_pause.stop();
    m_pagePause.stop();
    showCurrent();
    m_editor->open({}, Language::Scenario);
    m_editor->setReadOnly(true);
    m_found.clear();
    m_unresolved.clear();
    showProblems();
    m_messages->dismiss();
    m_page->showPages(nullptr, QCoreApplication::translate("gui", "Chọn một văn bản trong danh sách để soạn và xem trang in."));
}

void DocumentView::showOld(const QByteArray& bytes)
{
    m_old->open(bytes, languageOf(models::isScenario(bytes)));
    m_texts->setCurrentWidget(m_old);
    read();
}

void DocumentView::showCurrent()
{
    if (!showsOld())
        return;
    m_texts->setCurrentWidget(m_editor);
    read();
}

bool DocumentView::showsOld() const
{
    return m_texts->currentWidget() == m_old;
}

Editor& DocumentView::visibleEditor() const
{
    return showsOld() ? *m_old : *m_editor;
}

bool DocumentView::isModified() const
{
    return m_open && m_editor->document()->isModified();
}

void DocumentView::changed()
{
    if (!m_open)
        return;
    m_problemsPanel->setFixable(false);
    startPauses();
    Q_EMIT edited();
}

void DocumentView::startPauses()
{
    m_pause.start();
    if (!m_pagePause.isActive()) // a fast typist sees the page now and then, not only at the end
        m_pagePause.start();
}

void DocumentView::read()
{
    check();
    layOut();
}

std::shared_ptr<const models::SourceLines> DocumentView::shownLines() const
{
    return std::make_shared<const models::SourceLines>(visibleEditor().source().lines());
}

/// Of an earlier revision: below zero.
qint64 DocumentView::shownRevision() const
{
    const qint64 revision = visibleEditor().source().revision();
    return showsOld() ? -revision : revision;
}

void DocumentView::check()
{
    if (!m_open || m_editor->composing())
        return;
    m_reading.run<models::Reading>([lines = shownLines(), revision = shownRevision()](const base::Progress& progress) { return models::readingOf(*lines, revision, progress); },
                                   [this](models::Reading&& reading) { take(std::move(reading)); });
    drawFlow();
}

void DocumentView::layOut()
{
    if (!m_open || m_editor->composing() || !m_making)
        return;
    m_laying.run<models::MadePages>([lines = shownLines(), revision = shownRevision(), making = m_making](const base::Progress& progress) { return making->pagesOf(*lines, revision, progress); },
                                    [this](models::MadePages&& made) { takePages(std::move(made)); });
}

/// Only while somebody looks at it.
void DocumentView::drawFlow()
{
    if (!m_open || !m_flow->isVisibleTo(this) || !m_sources)
        return;
    m_drawing.run<models::MadeFlow>([lines = shownLines(), sources = m_sources, revision = shownRevision()](const base::Progress&) { return models::flowOf(*lines, revision, sources); },
                                    [this](models::MadeFlow&& made) {
                                        m_flow->showFlow(std::move(made));
                                        followCaret();
                                    });
}

void DocumentView::showFlowPanel(bool shown)
{
    m_flow->setVisible(shown);
    m_papers->setVisible(shown || m_pagePanel->isVisibleTo(m_papers));
    drawFlow();
}

void DocumentView::take(models::Reading&& reading)
{
    if (reading.revision != m_editor->source().revision() || showsOld())
        return;
    m_scenario = reading.scenario;
    m_found = std::move(reading.problems);
    m_problemsOf = reading.revision;
    if (m_unresolvedOf != reading.revision)
        m_unresolved.clear();
    m_problemsPanel->setFixable(true);
    showProblems();
}

void DocumentView::takePages(models::MadePages&& made)
{
    m_codes = QStringList(made.codes.begin(), made.codes.end());
    m_page->showPages(made.pages, made.trouble);
    if (!showsOld()) {
        m_unresolved = std::move(made.unresolved);
        m_unresolvedOf = made.revision;
        if (made.revision == m_problemsOf)
            showProblems();
    }
    followCaret();
    Q_EMIT pagesChanged();
}

void DocumentView::showProblems()
{
    std::vector<models::Problem> all = m_found;
    all.insert(all.end(), m_unresolved.begin(), m_unresolved.end());
    std::stable_sort(all.begin(), all.end(), [](const models::Problem& a, const models::Problem& b) { return a.finding.span.begin < b.finding.span.begin; });
    std::vector<Mark> marks;
    const QTextDocument& text = *m_editor->document();
    for (const models::Problem& problem : all) {
        const QTextBlock block = text.findBlockByNumber(problem.begin.line);
        const int begin = block.position() + problem.begin.column;
        const int lineEnd = block.position() + block.length() - 1;
        const int end = problem.begin == problem.end ? std::min(begin + 1, lineEnd) : block.position() + problem.end.column;
        marks.push_back({begin, std::max(begin, end), problem.finding.severity});
    }
    m_problems.show(std::move(all));
    m_editor->setMarks(std::move(marks));
    tellTabs();
    Q_EMIT problemsChanged();
}

void DocumentView::tellTabs()
{
    m_bottom->setTabText(0, QCoreApplication::translate("gui", "Vấn đề: %1").arg(m_problems.summary()));
    m_bottom->setTabText(1, QCoreApplication::translate("gui", "Lịch sử"));
}

void DocumentView::goToProblem(int row)
{
    if (row < 0)
        return;
    m_problemsPanel->select(row);
    m_editor->goToMark(row);
    m_editor->setFocus();
}

void DocumentView::nextProblem(bool backwards)
{
    goToProblem(m_editor->nextMark(backwards));
}

bool DocumentView::canFix() const
{
    return m_open && m_problemsOf == m_editor->source().revision() && m_problems.rowCount() > 0;
}

/// The chosen problem's, else the one under the caret.
void DocumentView::fixProblem()
{
    int row = m_problemsPanel->current();
    if (row < 0) {
        const int caretLine = m_editor->textCursor().blockNumber();
        for (int each = 0; row < 0 && each < m_problems.rowCount(); ++each)
            row = m_problems.at(each).begin.line == caretLine ? each : -1;
    }
    fix(row);
}

void DocumentView::fix(int row)
{
    if (row < 0 || !canFix() || showsOld() || m_problems.at(row).finding.fixes.empty())
        return;
    m_editor->apply(m_problems.at(row).finding.fixes.front().edits);
    m_editor->setFocus();
}

void DocumentView::followCaret()
{
    if (!m_open)
        return;
    const qsizetype offset = visibleEditor().source().offsetOf(visibleEditor().textCursor().position());
    m_page->showSource(0, offset);
    m_flow->showSource(offset);
}

void DocumentView::followClick(int document, qsizetype offset)
{
    if (document == 0)
        visibleEditor().goToOffset(offset);
    else if (document < m_codes.size())
        Q_EMIT documentWanted(m_codes[document]);
}

QString DocumentView::caretPlace() const
{
    const QTextCursor cursor = visibleEditor().textCursor();
    return QCoreApplication::translate("gui", "Dòng %1, cột %2").arg(cursor.blockNumber() + 1).arg(cursor.positionInBlock() + 1);
}

int DocumentView::pageCount() const
{
    return m_page->pageCount();
}

void DocumentView::showPagePanel(bool shown)
{
    m_pagePanel->setVisible(shown);
    m_papers->setVisible(shown || m_flow->isVisibleTo(m_papers));
}

void DocumentView::showBottom(bool shown, bool history)
{
    m_bottom->setVisible(shown);
    m_bottom->setCurrentIndex(history ? 1 : 0);
}

bool DocumentView::bottomShown() const
{
    return m_bottom->isVisible();
}

void DocumentView::retranslate()
{
    m_editor->setAccessibleName(QCoreApplication::translate("gui", "Văn bản đang soạn"));
    m_old->setAccessibleName(QCoreApplication::translate("gui", "Bản đã lưu trước đây, chỉ đọc"));
    m_page->setAccessibleName(QCoreApplication::translate("gui", "Trang in"));
    m_pagePanel->retranslate();
    m_flow->retranslate();
    m_problemsPanel->retranslate();
    m_historyPanel->retranslate();
    tellTabs();
}

} // namespace ungcuu::gui
