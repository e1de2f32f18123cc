// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.h"

#include "gui/document_view.h"
#include "gui/documents_panel.h"
#include "gui/editor.h"
#include "gui/message_bar.h"
#include "gui/new_document.h"
#include "gui/output_dialog.h"
#include "gui/plain_label.h"
#include "gui/unlock_bar.h"
#include "gui/welcome_page.h"
#include "models/change_words.h"
#include "workspace/workspace_sources.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

namespace ungcuu::gui {

using Kind = MessageBar::Kind;

MainWindow::MainWindow(workspace::Account account, base::Clock clock, QWidget* parent)
    : QMainWindow(parent)
    , m_desk(account, std::move(clock))
    , m_typing(account)
    , m_actions(this)
    , m_places(new QStackedWidget)
    , m_welcome(new WelcomePage)
    , m_list(new DocumentsPanel(m_documents))
    , m_view(new DocumentView(m_history))
    , m_unlock(new UnlockBar(m_desk))
    , m_work(new QSplitter(Qt::Horizontal))
    , m_state(plainLabel())
    , m_caret(plainLabel())
{
    buildWindow();
    buildMenus();
    buildToolBar();
    connectActions();
    connectDesk();
    connectPanels();
    showPlace(m_welcome);
    retranslate();
    allowActions();
}

MainWindow::~MainWindow()
{
    m_typing.close();
}

void MainWindow::showPlace(QWidget* place)
{
    m_places->setCurrentWidget(place);
    m_toolBar->setVisible(place == m_work);
    statusBar()->setVisible(place == m_work);
}

void MainWindow::askForWorkspace()
{
    const QString path = QFileDialog::getOpenFileName(this, QCoreApplication::translate("gui", "Mở kho dữ liệu"), {},
                                                      QCoreApplication::translate("gui", "Kho dữ liệu (*.ungcuu)"));
    if (!path.isEmpty())
        openWorkspace(path);
}

void MainWindow::openWorkspace(const QString& path)
{
    m_desk.openWorkspace(path);
}

void MainWindow::workspaceOpened()
{
    m_typing.close();
    m_current = {};
    m_view->close();
    m_sources = [workspace = *m_desk.workspace(), today = base::vietnamDate(m_desk.clock()())]() -> base::Result<std::shared_ptr<const compile::Sources>> {
        auto sources = workspace::WorkspaceSources::over(workspace, today);
        if (!sources)
            return sources.error();
        return std::shared_ptr<const compile::Sources>(std::make_shared<workspace::WorkspaceSources>(std::move(*sources)));
    };
    m_view->setSources(m_sources);
    m_welcome->say({});
    showPlace(m_work);
    if (m_desk.workspace()->readOnly())
        sayReadOnly();
    retranslate();
    allowActions();
}

void MainWindow::listed(const std::vector<workspace::DocumentRow>& rows, const std::vector<workspace::LeftTyping>& begun)
{
    std::vector<models::DocumentRow> shown;
    for (const workspace::DocumentRow& row : rows)
        shown.push_back({QString::fromLatin1(row.id.text()), row.code, row.title, false, false});
    m_begun = begun;
    for (const workspace::LeftTyping& left : begun)
        shown.push_back({left.path, left.subject.name, QCoreApplication::translate("gui", "Chưa lưu lần nào"), false, true});
    if (m_view->isOpen() && m_current.document.id.none())
        shown.push_back({QString::fromLatin1(m_current.document.id.text()), m_current.name, QCoreApplication::translate("gui", "Chưa lưu lần nào"), false, true});
    m_documents.show(std::move(shown));
    m_list->select(QString::fromLatin1(m_current.document.id.text()));
}

void MainWindow::choose(const QString& id)
{
    if (const auto uuid = base::Uuid::fromText(id.toLatin1())) {
        if (uuid->none())
            return; // the one that is open
        if (*uuid != m_current.document.id || !m_view->isOpen()) {
            m_typing.close();
            m_desk.openDocument(*uuid);
        }
        return;
    }
    const auto left = std::find_if(m_begun.begin(), m_begun.end(), [&](const workspace::LeftTyping& each) { return each.path == id; });
    if (left != m_begun.end())
        beginDocument(left->subject.name, left->base, *left);
}

void MainWindow::chooseCode(const QString& code)
{
    for (int row = 0; row < m_documents.rowCount(); ++row) {
        if (m_documents.index(row).data(models::DocumentsModel::CodeRole).toString() == code)
            choose(m_documents.index(row).data(models::DocumentsModel::IdRole).toString());
    }
}

void MainWindow::newDocument()
{
    if (!m_desk.workspace())
        return;
    QStringList taken;
    for (int row = 0; row < m_documents.rowCount(); ++row)
        taken += m_documents.index(row).data(models::DocumentsModel::CodeRole).toString();
    auto* dialog = new NewDocument(taken, this);
    connect(dialog, &NewDocument::begun, this, [this](const QString& code, const QByteArray& bytes) { beginDocument(code, bytes); });
    dialog->open();
}

/// A text that the store does not know yet. It is kept in the journal from here on, saved when asked.
void MainWindow::beginDocument(const QString& code, const QByteArray& bytes, const std::optional<workspace::LeftTyping>& left)
{
    models::Opened fresh;
    fresh.name = code;
    fresh.left = left;
    if (left)
        fresh.document.bytes = left->base;
    opened(fresh);
    m_desk.list();
    if (left)
        return;
    m_view->typeOver(bytes);
    m_view->editor().moveCursor(QTextCursor::Start);
    m_view->editor().setFocus();
}

void MainWindow::opened(const models::Opened& answer)
{
    m_typing.close();
    m_current = answer;
    const auto left = std::exchange(m_current.left, std::nullopt);
    if (left) {
        m_current.document.bytes = left->base;
        m_current.document.seenEvents = left->subject.seenEvents;
    }
    m_view->messages().dismiss();
    m_view->open(m_current.document.bytes);
    m_typing.begin(subject(), m_current.document.bytes, [this] { return m_view->editor().source().lines(); }, left);
    if (left) {
        m_view->typeOver(left->text);
        m_view->messages().say(Kind::Told, QCoreApplication::translate("gui", "Đã lấy lại phần gõ chưa lưu. Lưu để giữ thành lần sửa, hoặc bỏ phần này."),
                               {{QCoreApplication::translate("gui", "Bỏ phần chưa lưu"), [this] { dropTyping(); }}});
    } else if (answer.forked) {
        m_view->messages().say(Kind::Warning, QCoreApplication::translate("gui", "Hai người sửa cùng lúc: văn bản đang phân nhánh, cả hai bản đều được giữ. Xem Lịch sử, chép phần cần giữ rồi Lưu để ghép."));
    }
    m_list->select(QString::fromLatin1(m_current.document.id.text()));
    m_history.show({});
    if (m_actions[Act::ShowHistory]->isChecked() && !m_current.document.id.none())
        m_desk.loadHistory(m_current.document.id);
    retranslate();
    allowActions();
    m_view->editor().setFocus();
}

workspace::JournalSubject MainWindow::subject() const
{
    return {m_desk.workspace()->id(), m_current.document.id, m_current.document.seenEvents, m_current.name};
}

void MainWindow::dropTyping()
{
    const bool never = m_current.document.id.none();
    m_view->typeOver(m_current.document.bytes);
    m_view->editor().document()->setModified(false);
    m_typing.restart(subject(), m_current.document.bytes);
    if (never) {
        m_view->close();
        m_current = {};
    }
    m_desk.list();
    retranslate();
}

void MainWindow::edited()
{
    m_typing.touch();
    m_documents.setUnsaved(QString::fromLatin1(m_current.document.id.text()), true);
    tellState();
}

void MainWindow::save()
{
    if (!m_view->isOpen() || !m_saving.none())
        return;
    m_unlock->need(QCoreApplication::translate("gui", "Lưu"), [this] {
        workspace::SaveRequest request;
        request.document = m_current.document.id;
        request.name = m_current.name;
        request.bytes = m_view->editor().source().bytes();
        request.seenEvents = m_current.document.seenEvents;
        request.message = models::changeWords(m_current.document.bytes, request.bytes);
        m_saving = request.act;
        m_savingRevision = m_view->editor().source().revision();
        m_savingBytes = request.bytes;
        allowActions();
        m_desk.save(request);
    });
}

void MainWindow::saved(const workspace::Saved& done, const base::Uuid& act)
{
    if (act != m_saving)
        return;
    m_saving = {};
    m_current.document.id = done.document;
    m_current.document.bytes = m_savingBytes;
    m_current.document.seenEvents = done.seenEvents;
    m_current.document.revision = done.revision;
    m_current.name = done.code;
    m_current.revisions = done.revisions;
    m_current.savedAt = done.savedAt;
    m_typing.restart(subject(), m_savingBytes);
    if (m_view->editor().source().revision() == m_savingRevision)
        m_view->editor().document()->setModified(false);
    else
        m_typing.touch();
    m_view->messages().dismiss();
    if (done.forked)
        m_view->messages().say(Kind::Warning, QCoreApplication::translate("gui", "Đã lưu. Có người khác đã lưu trước đó nên văn bản phân nhánh; cả hai bản đều được giữ. Xem Lịch sử, chép phần cần giữ rồi Lưu để ghép."));
    m_desk.list();
    if (m_actions[Act::ShowHistory]->isChecked())
        m_desk.loadHistory(done.document);
    retranslate();
    allowActions();
}

void MainWindow::openOld(int row)
{
    if (row == 0)
        m_view->showCurrent();
    else if (row > 0)
        m_desk.openOldRevision(m_current.document.id, m_history.at(row));
}

void MainWindow::oldOpened(const models::OldRevision& old)
{
    m_view->showOld(old.bytes);
    const QString revision = old.row.revision;
    m_view->messages().say(Kind::Told,
                           QCoreApplication::translate("gui", "Đang xem lần %1, lưu %2 bởi %3. Bản đang soạn vẫn nguyên.").arg(QString::number(old.row.number), models::dayAndTime(old.row.time), old.row.author),
                           {{QCoreApplication::translate("gui", "Trở lại bản đang soạn"), [this] { m_view->showCurrent(); }}});
}

void MainWindow::restore(int row)
{
    if (row < 0)
        return;
    if (m_view->isModified()) {
        m_view->messages().say(Kind::Warning, QCoreApplication::translate("gui", "Chưa khôi phục vì còn phần gõ chưa lưu. Lưu trước, rồi khôi phục."));
        return;
    }
    const auto revision = base::Sha256::fromHex(m_history.at(row).revision.toLatin1());
    m_unlock->need(QCoreApplication::translate("gui", "Khôi phục"), [this, revision, id = m_current.document.id] {
        m_view->showCurrent();
        m_desk.restore(id, *revision);
    });
}

void MainWindow::output(bool signing)
{
    const auto asking = [this] { return models::OutputRequest{m_desk.workspace(), m_current.document.id, m_view->editor().source().bytes(), {}, {}, nullptr, 0}; };
    auto* dialog = new OutputDialog(m_current.name, asking, m_sources, m_desk.clock(), this);
    connect(dialog, &OutputDialog::problemWanted, m_view, &DocumentView::goToProblem);
    connect(m_view, &DocumentView::problemsChanged, dialog, [this, dialog] { dialog->showMissing(m_view->problems()); });
    dialog->showMissing(m_view->problems());
    dialog->setSigning(signing);
    dialog->show();
}

void MainWindow::tellState()
{
    if (!m_view->isOpen()) {
        m_state->clear();
        m_caret->clear();
        return;
    }
    QStringList parts;
    parts += m_current.revisions > 0 ? QCoreApplication::translate("gui", "Dự thảo lần %1").arg(m_current.revisions)
                                     : QCoreApplication::translate("gui", "Dự thảo");
    if (m_view->isModified())
        parts += QCoreApplication::translate("gui", "Chưa lưu, đã giữ trên máy này");
    else if (m_current.savedAt > 0)
        parts += QCoreApplication::translate("gui", "Đã lưu %1").arg(models::timeOfDay(m_current.savedAt));
    if (m_view->pageCount() > 0)
        parts += QCoreApplication::translate("gui", "%1 trang").arg(m_view->pageCount());
    m_state->setText(parts.join(QStringLiteral(" · ")));
    m_documents.setUnsaved(QString::fromLatin1(m_current.document.id.text()), m_view->isModified());
}

void MainWindow::allowActions()
{
    const bool open = m_view->isOpen();
    const QString noWorkspace = m_desk.workspace() ? QString() : QCoreApplication::translate("gui", "Chờ mở kho dữ liệu");
    const QString noText = open ? QString() : QCoreApplication::translate("gui", "Chờ mở một văn bản");
    m_actions.setMissing(Act::NewDocument, noWorkspace);
    m_actions.setMissing(Act::FindDocument, noWorkspace);
    m_actions.setMissing(Act::Save, !open ? noText : m_saving.none() ? QString() : QCoreApplication::translate("gui", "Đang lưu"));
    for (const Act act : {Act::Export, Act::Sign, Act::Cut, Act::Copy, Act::Paste, Act::SelectAll, Act::ShowHistory, Act::ShowProblems, Act::ShowPage, Act::ShowFlow, Act::ZoomIn, Act::ZoomOut, Act::ZoomFit, Act::ZoomPage})
        m_actions.setMissing(act, noText);
    m_actions.setMissing(Act::Print, !open ? noText : m_view->pageCount() > 0 ? QString() : QCoreApplication::translate("gui", "Chờ dàn trang xong"));
    const QTextDocument& text = *m_view->editor().document();
    m_actions.setMissing(Act::Undo, text.isUndoAvailable() ? QString() : QCoreApplication::translate("gui", "Chưa có gì để hoàn tác"));
    m_actions.setMissing(Act::Redo, text.isRedoAvailable() ? QString() : QCoreApplication::translate("gui", "Chưa có gì để làm lại"));
    const QString noProblem = m_view->problems().rowCount() > 0 ? QString() : QCoreApplication::translate("gui", "Văn bản không có vấn đề nào");
    for (const Act act : {Act::NextProblem, Act::PreviousProblem, Act::FixProblem})
        m_actions.setMissing(act, noProblem);
}

void MainWindow::say(const base::Error& error)
{
    if (m_places->currentWidget() == m_welcome)
        m_welcome->say(error.message);
    else
        m_view->messages().say(Kind::Error, error.message);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions.redrawIcons();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_typing.close();
    event->accept();
}

} // namespace ungcuu::gui
