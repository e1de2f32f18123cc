// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/places/judging_place.h"

#include "gui/parts/announcement.h"
#include "gui/parts/contrast.h"
#include "gui/parts/plain_label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>
#include <QUrl>

namespace ungcuu::gui {

namespace {

QStringList itemsOf(const QListWidget& list)
{
    QStringList items;
    for (int row = 0; row < list.count(); ++row)
        items += list.item(row)->text();
    return items;
}

/// The one local file that is dragged, or nothing.
QString draggedFile(const QMimeData& data)
{
    return data.urls().size() == 1 && data.urls().front().isLocalFile() ? data.urls().front().toLocalFile() : QString();
}

} // namespace

JudgingPlace::JudgingPlace(base::Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_hint(plainLabel())
    , m_choose(new QPushButton)
    , m_path(plainLabel())
    , m_verdict(plainLabel())
    , m_nothing(plainLabel())
    , m_details(new QTreeWidget)
{
    setObjectName(QStringLiteral("judging"));
    setAcceptDrops(true);
    build();
    retranslate();
}

void JudgingPlace::build()
{
    m_choose->setObjectName(QStringLiteral("judgeChoose"));
    m_path->setObjectName(QStringLiteral("judgePath"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_details->setObjectName(QStringLiteral("verdictDetails"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_verdict->setFont(large);
    m_verdict->setMargin(12);
    m_verdict->setAutoFillBackground(true);
    m_verdict->hide();
    m_path->hide();
    for (QLabel* const each : {m_path, m_verdict})
        each->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_nothing->setObjectName(QStringLiteral("judgeNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setFrameShape(QFrame::StyledPanel);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_details->hide();
    m_details->setColumnCount(2);
    m_details->setWordWrap(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* trust = new QHBoxLayout;
    trust->addWidget(buildTrusted(m_anchors, QStringLiteral("anchors")));
    trust->addWidget(buildTrusted(m_lists, QStringLiteral("lists")));
    auto* row = new QHBoxLayout;
    row->addWidget(m_hint, 1);
    row->addWidget(m_choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addLayout(row);
    column->addWidget(m_path);
    column->addWidget(m_verdict);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_details, 1);
    column->addLayout(trust);
    connect(m_choose, &QPushButton::clicked, this, &JudgingPlace::chooseFile);
}

QWidget* JudgingPlace::buildTrusted(Trusted& trusted, const QString& name)
{
    trusted = {plainLabel(), new QListWidget, new QPushButton, new QPushButton, QStringLiteral("trust/") + name};
    trusted.list->setObjectName(name);
    trusted.list->addItems(QSettings().value(trusted.setting).toStringList());
    trusted.list->setMaximumHeight(5 * fontMetrics().lineSpacing());
    trusted.title->setBuddy(trusted.list);
    auto* all = new QWidget;
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(trusted.add);
    buttons->addWidget(trusted.remove);
    buttons->addStretch();
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(trusted.title);
    column->addWidget(trusted.list);
    column->addLayout(buttons);
    const auto allow = [&trusted] { trusted.remove->setEnabled(trusted.list->currentRow() >= 0); };
    connect(trusted.list, &QListWidget::currentRowChanged, this, allow);
    connect(trusted.add, &QPushButton::clicked, this, [this, &trusted] { addTrusted(trusted); });
    connect(trusted.remove, &QPushButton::clicked, this, [this, &trusted] {
        delete trusted.list->currentItem();
        keep(trusted);
    });
    allow();
    return all;
}

void JudgingPlace::addTrusted(Trusted& trusted)
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, trusted.list->accessibleName(), {}, QCoreApplication::translate("gui", "Chứng thư số, danh sách thu hồi (*.pem *.crt *.cer *.der *.crl)"));
    trusted.list->addItems(paths);
    if (!paths.isEmpty())
        keep(trusted);
}

/// Another trust may be another verdict.
void JudgingPlace::keep(const Trusted& trusted)
{
    QSettings().setValue(trusted.setting, itemsOf(*trusted.list));
    tellTrusted();
    if (!m_file.isEmpty())
        judge(m_file);
}

void JudgingPlace::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, QCoreApplication::translate("gui", "Chọn tệp PDF cần kiểm tra"), {}, QStringLiteral("PDF (*.pdf)"));
    if (!path.isEmpty())
        judge(path);
}

void JudgingPlace::judge(const QString& path)
{
    m_file = path;
    m_path->setText(path);
    m_path->show();
    m_indication.reset();
    m_verdict->setText(QCoreApplication::translate("gui", "Đang kiểm tra…"));
    m_verdict->show();
    m_nothing->hide();
    m_details->show();
    m_details->clear();
    colour();
    const models::JudgementRequest request{path, itemsOf(*m_anchors.list), itemsOf(*m_lists.list), m_clock()};
    m_jobs.run<base::Result<models::Judgement>>([request](const base::Progress&) { return models::judged(request); },
                                                [this](base::Result<models::Judgement>&& judgement) { show(judgement); });
}

void JudgingPlace::show(const base::Result<models::Judgement>& judgement)
{
    if (!judgement) {
        m_verdict->setText(judgement.error().message);
        announce(*m_verdict, m_verdict->text());
        return;
    }
    m_indication = judgement->indication;
    m_verdict->setText(judgement->words);
    announce(*m_verdict, judgement->words);
    for (const models::JudgedSignature& signature : judgement->signatures) {
        auto* const top = new QTreeWidgetItem(m_details, {signature.title});
        top->setFirstColumnSpanned(true);
        for (const models::JudgementLine& line : signature.lines)
            new QTreeWidgetItem(top, {line.about, line.words});
        top->setExpanded(true);
    }
    m_details->setCurrentItem(m_details->topLevelItem(0));
    colour();
}

/// A tint beside the word that says it.
void JudgingPlace::colour()
{
    const QColor background = palette().color(QPalette::Base);
    QColor tint = background;
    if (m_indication)
        tint = *m_indication == sign::Indication::TotalPassed ? QColor(0x20, 0x90, 0x40) : *m_indication == sign::Indication::TotalFailed ? QColor(0xd0, 0x30, 0x30) : QColor(0xd0, 0x90, 0x10);
    QPalette own;
    own.setColor(QPalette::Window, tinted(background, tint, 0.25));
    m_verdict->setPalette(own);
}

void JudgingPlace::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void JudgingPlace::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void JudgingPlace::dropEvent(QDropEvent* event)
{
    judge(draggedFile(*event->mimeData()));
}

/// What cannot be concluded without these files is said where they are missing.
void JudgingPlace::tellTrusted()
{
    const QString anchors = QCoreApplication::translate("gui", "Chứng thư số gốc được tin cậy");
    const QString lists = QCoreApplication::translate("gui", "Danh sách chứng thư bị thu hồi");
    m_anchors.list->setAccessibleName(anchors);
    m_lists.list->setAccessibleName(lists);
    m_anchors.title->setText(m_anchors.list->count() > 0 ? anchors : QCoreApplication::translate("gui", "%1: chưa có. Khi chưa có, không chữ ký nào được kết luận là hợp lệ.").arg(anchors));
    m_lists.title->setText(m_lists.list->count() > 0 ? lists : QCoreApplication::translate("gui", "%1: chưa có. Khi chưa có, không biết chứng thư có bị thu hồi không.").arg(lists));
}

void JudgingPlace::retranslate()
{
    m_hint->setText(QCoreApplication::translate("gui", "Thả tệp PDF đã ký vào đây hoặc chọn tệp. Việc kiểm tra làm trên máy này, không gửi gì đi."));
    m_choose->setText(QCoreApplication::translate("gui", "Chọn tệp PDF…"));
    m_details->setAccessibleName(QCoreApplication::translate("gui", "Chi tiết từng chữ ký"));
    m_details->setHeaderLabels({QCoreApplication::translate("gui", "Mục"), QCoreApplication::translate("gui", "Nội dung")});
    m_nothing->setText(QCoreApplication::translate("gui", "Kết luận về từng chữ ký sẽ hiện ở đây."));
    tellTrusted();
    m_anchors.add->setText(QCoreApplication::translate("gui", "Thêm chứng thư gốc…"));
    m_anchors.remove->setText(QCoreApplication::translate("gui", "Bỏ chứng thư gốc"));
    m_lists.add->setText(QCoreApplication::translate("gui", "Thêm danh sách…"));
    m_lists.remove->setText(QCoreApplication::translate("gui", "Bỏ danh sách"));
    for (Trusted* const each : {&m_anchors, &m_lists}) {
        each->remove->setToolTip(QCoreApplication::translate("gui", "Chọn một dòng trong danh sách rồi bỏ"));
    }
}

} // namespace ungcuu::gui
