// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/found_panel.h"

#include "base/utf8.h"
#include "gui/document/open_documents.h"
#include "gui/editor/sought_row.h"
#include "gui/parts/plain_label.h"
#include "gui/parts/wrapping_row.h"
#include "models/replacing.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

namespace ungcuu::gui {

namespace {

/// Each opens a tab: more than this nobody looks through before saving.
constexpr size_t MostDocuments = 40;

} // namespace

FoundPanel::FoundPanel(OpenDocuments& documents, WorkspaceNow workspace, QWidget* parent)
    : QWidget(parent)
    , m_documents(documents)
    , m_workspace(std::move(workspace))
    , m_sought(new SoughtRow(QStringLiteral("everywhereWords")))
    , m_find(new QPushButton)
    , m_replacement(new QLineEdit)
    , m_replace(new QPushButton)
    , m_list(new QTreeView)
    , m_state(plainLabel())
    , m_close(new QToolButton)
{
    setObjectName(QStringLiteral("foundPanel"));
    build();
    connect(m_find, &QPushButton::clicked, this, &FoundPanel::search);
    connect(m_sought, &SoughtRow::entered, this, &FoundPanel::search);
    connect(m_sought, &SoughtRow::changed, this, &FoundPanel::tell);
    connect(m_replace, &QPushButton::clicked, this, &FoundPanel::replace);
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_jobs.cancel();
        hide();
    });
    connect(&m_found, &models::FoundModel::chosenChanged, this, &FoundPanel::tell);
    connect(&m_documents, &OpenDocuments::shown, this, &FoundPanel::follow);
    connect(&m_documents, &OpenDocuments::stateChanged, this, &FoundPanel::follow);
    connect(&m_documents, &OpenDocuments::openFailed, this, [this] {
        m_replacing.clear();
        m_wanted.reset();
        tell();
    });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) { showPlace(m_found.at(index.row())); });
    retranslate();
    hide();
}

void FoundPanel::build()
{
    m_list->setObjectName(QStringLiteral("found"));
    m_find->setObjectName(QStringLiteral("findEverywhere"));
    m_replacement->setObjectName(QStringLiteral("everywhereReplacement"));
    m_replace->setObjectName(QStringLiteral("replaceEverywhere"));
    m_state->setObjectName(QStringLiteral("foundState"));
    m_list->setModel(&m_found);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_list->setColumnWidth(models::FoundModel::Document, 180);
    m_list->setColumnWidth(models::FoundModel::Line, 60);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    auto* find = new WrappingRow;
    for (QWidget* const each : {static_cast<QWidget*>(m_sought), static_cast<QWidget*>(m_find), static_cast<QWidget*>(m_replacement), static_cast<QWidget*>(m_replace)})
        find->addWidget(each);
    auto* top = new QHBoxLayout;
    top->addLayout(find, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(8, 4, 8, 4);
    all->setSpacing(4);
    all->addLayout(top);
    all->addWidget(m_state);
    all->addWidget(m_list, 1);
    setMaximumHeight(300);
}

void FoundPanel::open(const QString& words)
{
    if (!words.isEmpty())
        m_sought->setWords(words);
    show();
    m_sought->words().setFocus();
    m_sought->words().selectAll();
    tell();
}

/// What the editors show, not what was saved before it.
std::map<base::Uuid, QByteArray> FoundPanel::typed() const
{
    std::map<base::Uuid, QByteArray> typed;
    for (const auto& document : m_documents.all()) {
        if (!document->neverSaved())
            typed.emplace(document->id(), document->text()->source().bytes());
    }
    return typed;
}

void FoundPanel::search()
{
    const auto workspace = m_workspace();
    const text::Sought sought = m_sought->sought();
    if (!workspace || sought.words.isEmpty())
        return;
    m_found.show({});
    m_foundOf = sought;
    m_state->setText(QCoreApplication::translate("gui", "Đang tìm… Đóng khung này để thôi."));
    m_jobs.run<base::Result<workspace::FoundPlaces>>([workspace = *workspace, sought, typed = typed()](const base::Progress& progress) { return workspace::findInDocuments(workspace, sought, typed, progress); },
                                                     [this](base::Result<workspace::FoundPlaces>&& found) { take(found); });
}

void FoundPanel::take(const base::Result<workspace::FoundPlaces>& found)
{
    if (!found) {
        m_state->setText(found.error().message);
        return;
    }
    m_found.show(found->places);
    QString words = QCoreApplication::translate("gui", "%1 chỗ trong %2 văn bản").arg(found->places.size()).arg(m_found.chosen().size());
    if (found->more)
        words = QCoreApplication::translate("gui", "Chỉ hiện %1 chỗ đầu; còn nữa. Tìm chữ dài hơn để thu hẹp.").arg(found->places.size());
    if (!found->unread.isEmpty())
        words += QStringLiteral(" · ") + QCoreApplication::translate("gui", "Không đọc được: %1").arg(found->unread.join(QStringLiteral(", ")));
    m_state->setText(words);
}

void FoundPanel::tell()
{
    const size_t documents = m_found.chosen().size();
    const bool same = m_foundOf == m_sought->sought();
    m_replace->setEnabled(same && documents > 0 && documents <= MostDocuments && m_replacing.empty());
    m_replace->setToolTip(documents > MostDocuments ? QCoreApplication::translate("gui", "Mỗi lần thay được trong nhiều nhất %1 văn bản: bỏ chọn bớt").arg(MostDocuments)
                          : !same                   ? QCoreApplication::translate("gui", "Chờ tìm lại: chữ cần tìm đã đổi")
                                                    : QCoreApplication::translate("gui", "Thay ở các chỗ đang chọn; chưa lưu, hoàn tác được trong từng văn bản"));
}

void FoundPanel::replace()
{
    m_replacing = m_found.chosen();
    m_with = m_replacement->text();
    m_replaced = m_left = 0;
    std::vector<base::Uuid> wanted;
    for (const auto& [document, places] : m_replacing)
        wanted.push_back(document);
    for (const base::Uuid& document : wanted)
        m_documents.open(document);
}

void FoundPanel::showPlace(const workspace::FoundPlace& place)
{
    m_wanted = place;
    m_documents.open(place.document);
}

/// A document that is being opened is told of before its text stands there whole: what waits for it comes after.
void FoundPanel::follow(const OpenDocument& document)
{
    const base::Uuid id = document.id();
    const bool waited = m_replacing.count(id) > 0 || (m_wanted && m_wanted->document == id);
    if (waited && !id.none())
        QMetaObject::invokeMethod(this, [this, id] { settle(id); }, Qt::QueuedConnection);
}

void FoundPanel::settle(const base::Uuid& id)
{
    OpenDocument* const document = m_documents.find(id);
    if (!document)
        return;
    replaceIn(*document);
    if (m_wanted && m_wanted->document == id)
        Q_EMIT placeWanted(id, std::exchange(m_wanted, std::nullopt)->hit);
}

/// A place counts only where its line still says what was found.
void FoundPanel::replaceIn(OpenDocument& document)
{
    const auto waiting = m_replacing.find(document.id());
    if (waiting == m_replacing.end())
        return;
    const models::SourceLines lines = document.text()->source().lines();
    std::vector<text::Hit> hits;
    for (const workspace::FoundPlace& place : waiting->second) {
        const bool same = place.hit.line < int(lines.lines.size()) && base::decoded(lines.lines[size_t(place.hit.line)].words) == place.line;
        same ? hits.push_back(place.hit) : void(++m_left);
    }
    document.text()->source().apply(models::replacing(lines, hits, m_foundOf, m_with));
    m_replaced += int(hits.size());
    m_replacing.erase(waiting);
    if (!m_replacing.empty())
        return;
    m_found.show({});
    QString words = QCoreApplication::translate("gui", "Đã thay %1 chỗ, chưa lưu. Xem lại từng văn bản rồi bấm Lưu tất cả.").arg(m_replaced);
    if (m_left > 0)
        words += u' ' + QCoreApplication::translate("gui", "Để nguyên %1 chỗ vì dòng đã đổi từ lúc tìm.").arg(m_left);
    m_state->setText(words);
}

void FoundPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_jobs.cancel();
        hide();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FoundPanel::retranslate()
{
    m_sought->retranslate();
    m_find->setText(QCoreApplication::translate("gui", "Tìm"));
    m_replacement->setPlaceholderText(QCoreApplication::translate("gui", "Thay bằng"));
    m_replacement->setAccessibleName(QCoreApplication::translate("gui", "Thay bằng"));
    m_replace->setText(QCoreApplication::translate("gui", "Thay chỗ đã chọn"));
    m_list->setAccessibleName(QCoreApplication::translate("gui", "Các chỗ tìm thấy"));
    m_close->setAccessibleName(QCoreApplication::translate("gui", "Đóng khung tìm"));
    m_close->setToolTip(QCoreApplication::translate("gui", "Đóng khung tìm"));
    tell();
}

} // namespace ungcuu::gui
