// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/message_bar.h"

#include "gui/parts/announcement.h"
#include "gui/parts/contrast.h"
#include "gui/parts/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QToolButton>

namespace ungcuu::gui {

namespace {

constexpr int LeastLetters = 30; ///< of a line of words, in average letters

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(plainLabel())
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_choices(new QHBoxLayout)
    , m_close(new QToolButton)
{
    setObjectName(QStringLiteral("message"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));
    m_words->addWidget(m_text, 1);
    m_words->addLayout(m_choices);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->addLayout(m_words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    setAutoFillBackground(true);
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT answered();
    });
    hide();
}

void MessageBar::say(Kind kind, const QString& text, std::vector<Choice> choices)
{
    m_kind = kind;
    m_text->setText(text);
    while (QLayoutItem* item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Choice& choice : choices)
        offer(choice);
    m_close->setAccessibleName(QCoreApplication::translate("gui", "Đóng thông báo"));
    m_close->setToolTip(QCoreApplication::translate("gui", "Đóng thông báo"));
    colour();
    fold();
    show();
    announce(*m_text, text);
}

void MessageBar::offer(const Choice& choice)
{
    auto* button = new QPushButton(choice.words);
    button->setObjectName(QStringLiteral("messageChoice%1").arg(m_choices->count()));
    connect(button, &QPushButton::clicked, this, [this, chosen = choice.chosen] {
        dismiss();
        Q_EMIT answered();
        chosen();
    });
    m_choices->addWidget(button);
}

void MessageBar::dismiss()
{
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

/// A tint of the theme's own background, so that it is legible in light and dark.
void MessageBar::colour()
{
    const QPalette base = QGuiApplication::palette(); // the parent may not have heard of a new theme yet
    const QColor tint = m_kind == Kind::Error ? QColor(0xd0, 0x30, 0x30) : m_kind == Kind::Warning ? QColor(0xd0, 0x90, 0x10) : base.color(QPalette::Highlight);
    QPalette own; // of its own is the ground alone: the rest follows the theme
    own.setColor(QPalette::Window, tinted(base.color(QPalette::Window), tint, 0.2));
    setPalette(own);
}

/// Beside their buttons the words may be left no room, in half a window: then the buttons stand below.
void MessageBar::fold()
{
    const int room = width() - m_choices->sizeHint().width() - m_close->sizeHint().width();
    const bool beside = m_choices->isEmpty() || room >= LeastLetters * fontMetrics().averageCharWidth();
    m_words->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_choices->setAlignment(beside ? Qt::Alignment() : Qt::AlignLeft);
}

void MessageBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fold();
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        colour(); // the same colours again change nothing
}

} // namespace ungcuu::gui
