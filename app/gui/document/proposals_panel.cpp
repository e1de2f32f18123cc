// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/proposals_panel.h"

#include "gui/document/open_documents.h"
#include "gui/document/proposal_delegate.h"
#include "gui/parts/plain_label.h"
#include "workspace/document_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

namespace ungcuu::gui {

using Kind = models::ProposalsModel::Kind;
using State = models::ProposalsModel::State;

ProposalsPanel::ProposalsPanel(OpenDocuments& documents, WorkspaceNow workspace, base::Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_documents(documents)
    , m_workspace(std::move(workspace))
    , m_clock(std::move(clock))
    , m_title(plainLabel())
    , m_state(plainLabel())
    , m_list(new QListView)
    , m_accept(new QPushButton)
    , m_reject(new QPushButton)
    , m_copy(new QPushButton)
    , m_acceptAll(new QPushButton)
    , m_rejectAll(new QPushButton)
    , m_close(new QToolButton)
{
    setObjectName(QStringLiteral("proposalsPanel"));
    build();
    connectAll();
    retranslate();
    hide();
}

void ProposalsPanel::build()
{
    m_list->setObjectName(QStringLiteral("proposals"));
    m_state->setObjectName(QStringLiteral("proposalsState"));
    m_accept->setObjectName(QStringLiteral("acceptProposal"));
    m_reject->setObjectName(QStringLiteral("rejectProposal"));
    m_copy->setObjectName(QStringLiteral("copyProposal"));
    m_acceptAll->setObjectName(QStringLiteral("acceptAllProposals"));
    m_rejectAll->setObjectName(QStringLiteral("rejectAllProposals"));
    m_close->setObjectName(QStringLiteral("closeProposals"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ProposalDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched); // a hostile file brings rows by the ten thousand, each measured
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* const one = new QHBoxLayout;
    for (QPushButton* const button : {m_accept, m_reject, m_copy})
        one->addWidget(button);
    auto* const all = new QHBoxLayout;
    all->addWidget(m_acceptAll);
    all->addWidget(m_rejectAll);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    column->addLayout(one);
    column->addLayout(all);
    setMinimumWidth(300);
}

void ProposalsPanel::connectAll()
{
    connect(m_accept, &QPushButton::clicked, this, [this] { accept(current()); });
    connect(m_reject, &QPushButton::clicked, this, [this] { reject(current()); });
    connect(m_copy, &QPushButton::clicked, this, [this] { copyWords(current()); });
    connect(m_acceptAll, &QPushButton::clicked, this, &ProposalsPanel::acceptAll);
    connect(m_rejectAll, &QPushButton::clicked, this, &ProposalsPanel::rejectAll);
    connect(m_close, &QToolButton::clicked, this, &ProposalsPanel::close);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        tellButtons();
        if (index.isValid())
            showPlace(index.row());
    });
    connect(&m_jobs, &models::Jobs::progressed, this, [this](qint64 done, qint64 total) {
        m_state->setText(QCoreApplication::translate("gui", "Đang đối chiếu: %1 trên %2 chỗ. Đóng khung này để thôi.").arg(done).arg(total));
    });
    connect(&m_documents, &OpenDocuments::shown, this, &ProposalsPanel::follow);
    connect(&m_documents, &OpenDocuments::openFailed, this, [this](const base::Uuid&, const base::Error& error) {
        if (!std::exchange(m_waiting, {}).empty())
            m_state->setText(error.message);
    });
    connect(&m_documents, &OpenDocuments::closing, this, [this](OpenDocument& document) {
        std::erase_if(m_places, [&](const auto& each) { return each.second->document() == &document; });
        if (m_document == &document)
            close();
    });
}

void ProposalsPanel::choose(OpenDocument& document)
{
    auto* const dialog = new QFileDialog(this, QCoreApplication::translate("gui", "Bản Word đã sửa"), {}, QCoreApplication::translate("gui", "Văn bản Word (*.docx)"));
    dialog->setObjectName(QStringLiteral("editedWord"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, taking = QPointer(&document)](const QString& path) {
        if (taking)
            takeBack(*taking, path);
    });
    dialog->open();
}

void ProposalsPanel::takeBack(OpenDocument& document, const QString& path)
{
    m_document = &document;
    m_path = path;
    m_places.clear();
    m_waiting.clear();
    m_model.clear();
    retranslate();
    m_state->setText(QCoreApplication::translate("gui", "Đang đọc tệp. Đóng khung này để thôi."));
    show();
    const QByteArray source = document.text()->source().bytes();
    const QString code = workspace::documentLabel(source).code;
    const models::TakeBackJob job{path, m_workspace(), document.id(), code.isEmpty() ? document.state().name : code, source, m_clock()};
    m_jobs.run<base::Result<models::TakenFile>>([job, sources = document.sources()](const base::Progress& progress) { return models::takenBack(job, sources, progress); },
                                                [this](base::Result<models::TakenFile>&& file) { take(std::move(file)); });
}

void ProposalsPanel::take(base::Result<models::TakenFile>&& file)
{
    if (!file || !m_document) {
        m_state->setText(file ? QString() : file.error().message);
        tellButtons();
        return;
    }
    m_model.show(*std::move(file));
    tell();
    for (int row = 0; row < m_model.rowCount(); ++row)
        placesOf(row);
    m_list->setFocus();
    select(m_model.rowCount() > 0 ? 0 : -1);
}

void ProposalsPanel::tell()
{
    const workspace::TakenBack& taken = m_model.file().taken;
    const int open = m_model.count(Kind::Proposal, State::Open);
    QString words = QCoreApplication::translate("gui", "Đề nghị sửa: %1, còn %2 chưa quyết. Chưa có chỗ: %3. Ý kiến: %4.")
                        .arg(taken.proposals.size()).arg(open).arg(taken.unplaced.size()).arg(taken.opinions.size());
    if (m_model.rowCount() == 0)
        words = QCoreApplication::translate("gui", "Tệp Word không có chỗ nào khác với văn bản.");
    else
        words += QLatin1Char(' ') + QCoreApplication::translate("gui", "Tên và giờ do tệp Word ghi, chưa được kiểm chứng.");
    if (taken.untried > 0)
        words += QLatin1Char(' ') + QCoreApplication::translate("gui", "Tệp có quá nhiều chỗ sửa: %1 chỗ cuối chưa tìm nơi đặt, đều có trong danh sách.").arg(taken.untried);
    if (taken.sourceMovedOn)
        words += QLatin1Char(' ') + QCoreApplication::translate("gui", "Văn bản đã sửa sau khi xuất bản Word này.");
    m_state->setText(words);
    tellButtons();
}

void ProposalsPanel::tellButtons()
{
    const int row = current();
    const bool proposal = row >= 0 && m_model.kind(row) == Kind::Proposal;
    const bool open = proposal && (m_model.state(row) == State::Open || m_model.state(row) == State::Rejected);
    m_accept->setEnabled(open);
    m_accept->setToolTip(open ? QCoreApplication::translate("gui", "Sửa văn bản như đề nghị này (Enter); hoàn tác được")
                              : QCoreApplication::translate("gui", "Chờ chọn một đề nghị sửa chưa nhận"));
    m_reject->setEnabled(proposal && m_model.state(row) == State::Open);
    m_reject->setToolTip(m_reject->isEnabled() ? QCoreApplication::translate("gui", "Để văn bản như cũ (Delete)")
                                               : QCoreApplication::translate("gui", "Chờ chọn một đề nghị sửa chưa quyết"));
    m_copy->setEnabled(row >= 0);
    m_copy->setToolTip(row >= 0 ? QCoreApplication::translate("gui", "Chép chữ của dòng đang chọn, để sửa tay (Ctrl+C)")
                                : QCoreApplication::translate("gui", "Chờ chọn một dòng"));
    const bool any = m_model.count(Kind::Proposal, State::Open) > 0;
    for (QPushButton* const button : {m_acceptAll, m_rejectAll}) {
        button->setEnabled(any);
        button->setToolTip(any ? QCoreApplication::translate("gui", "Với mọi đề nghị sửa chưa quyết; chưa lưu, hoàn tác được từng chỗ")
                               : QCoreApplication::translate("gui", "Không còn đề nghị sửa nào chưa quyết"));
    }
}

int ProposalsPanel::current() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void ProposalsPanel::select(int row)
{
    m_list->setCurrentIndex(m_model.index(row));
    tellButtons();
}

OpenDocument* ProposalsPanel::documentOf(int row) const
{
    const int text = m_model.document(row);
    if (text == 0)
        return m_document;
    const base::Uuid& id = m_model.file().documents[std::size_t(text)];
    return id.none() ? nullptr : m_documents.find(id);
}

ProposalPlaces* ProposalsPanel::placesOf(int row)
{
    OpenDocument* const document = documentOf(row);
    if (!document)
        return nullptr;
    const int text = m_model.document(row);
    std::unique_ptr<ProposalPlaces>& places = m_places[text];
    if (!places) {
        places = std::make_unique<ProposalPlaces>(*document, m_model.file().taken.texts[std::size_t(text)].bytes);
        connect(places.get(), &ProposalPlaces::undone, this, [this](int undone) {
            m_model.setState(undone, State::Open);
            tell();
        });
        connect(places.get(), &ProposalPlaces::redone, this, [this](int redone) {
            m_model.setState(redone, State::Accepted);
            tell();
        });
        for (int each = 0; each < m_model.rowCount(); ++each) {
            const model::TextEdits edits = m_model.edits(each);
            if (m_model.document(each) == text && !edits.empty() && !places->add(each, edits) && m_model.kind(each) == Kind::Proposal)
                m_model.setState(each, State::Lost);
        }
    }
    return places.get();
}

void ProposalsPanel::showPlace(int row)
{
    ProposalPlaces* const places = placesOf(row);
    const auto stretch = places ? places->stretch(row) : std::nullopt;
    if (stretch)
        Q_EMIT placeWanted(*places->document(), stretch->first, stretch->second);
}

void ProposalsPanel::accept(int row)
{
    const bool may = row >= 0 && m_model.kind(row) == Kind::Proposal && (m_model.state(row) == State::Open || m_model.state(row) == State::Rejected);
    if (!may)
        return;
    ProposalPlaces* const places = placesOf(row);
    if (!places) {
        openFor(row);
        return;
    }
    m_model.setState(row, places->accept(row) ? State::Accepted : State::Lost);
    tell();
    if (const int next = m_model.nextOpen(row); next >= 0 && row == current())
        select(next);
    else if (row == current())
        showPlace(row);
}

/// A proposal for an annexed document waits until that is open.
void ProposalsPanel::openFor(int row)
{
    const auto text = std::size_t(m_model.document(row));
    const base::Uuid id = m_model.file().documents[text];
    if (id.none()) {
        m_state->setText(QCoreApplication::translate("gui", "Chưa nhận: kho dữ liệu không có đúng một văn bản mang mã %1. Văn bản vẫn nguyên. Sửa mã cho khác nhau rồi nhận lại bản Word.").arg(m_model.file().taken.texts[text].code));
        return;
    }
    m_waiting.push_back(row);
    m_documents.open(id);
}

void ProposalsPanel::reject(int row)
{
    if (row < 0 || m_model.kind(row) != Kind::Proposal || m_model.state(row) != State::Open)
        return;
    m_model.setState(row, State::Rejected);
    tell();
    if (const int next = m_model.nextOpen(row); next >= 0)
        select(next);
}

void ProposalsPanel::acceptAll()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.kind(row) == Kind::Proposal && m_model.state(row) == State::Open)
            accept(row);
    }
}

void ProposalsPanel::rejectAll()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.kind(row) == Kind::Proposal && m_model.state(row) == State::Open)
            m_model.setState(row, State::Rejected);
    }
    tell();
}

void ProposalsPanel::copyWords(int row)
{
    if (row >= 0)
        QGuiApplication::clipboard()->setText(m_model.words(row));
}

void ProposalsPanel::close()
{
    m_jobs.cancel();
    m_places.clear();
    m_waiting.clear();
    m_model.clear();
    hide();
}

/// A document that is being opened is told of before its text stands there whole: what waits for it comes after.
void ProposalsPanel::follow(const OpenDocument& document)
{
    if (m_waiting.empty() || document.id().none())
        return;
    QMetaObject::invokeMethod(this, [this] {
        for (const int row : std::exchange(m_waiting, {}))
            documentOf(row) ? accept(row) : m_waiting.push_back(row);
    }, Qt::QueuedConnection);
}

bool ProposalsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy))
        copyWords(current());
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        accept(current());
    else if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)
        reject(current());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void ProposalsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

void ProposalsPanel::retranslate()
{
    m_title->setText(QCoreApplication::translate("gui", "Bản Word đã sửa: %1").arg(QFileInfo(m_path).fileName()));
    m_list->setAccessibleName(QCoreApplication::translate("gui", "Đề nghị sửa và ý kiến từ bản Word"));
    m_accept->setText(QCoreApplication::translate("gui", "Nhận"));
    m_reject->setText(QCoreApplication::translate("gui", "Bỏ qua"));
    m_copy->setText(QCoreApplication::translate("gui", "Chép chữ"));
    m_acceptAll->setText(QCoreApplication::translate("gui", "Nhận tất cả"));
    m_rejectAll->setText(QCoreApplication::translate("gui", "Bỏ qua tất cả"));
    m_close->setToolTip(QCoreApplication::translate("gui", "Đóng; văn bản giữ như đang thấy"));
    m_close->setAccessibleName(QCoreApplication::translate("gui", "Đóng khung nhận lại bản Word"));
    m_model.rowCount() > 0 ? tell() : tellButtons();
}

} // namespace ungcuu::gui
