// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/sought_row.h"

#include "gui/parts/clearable_line.h"
#include "gui/parts/wrapping_row.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace ungcuu::gui {

SoughtRow::SoughtRow(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_words(new ClearableLine)
    , m_tones(toggle("tones"))
    , m_cases(toggle("cases"))
    , m_whole(toggle("whole"))
    , m_pattern(toggle("pattern"))
{
    m_words->setObjectName(name);
    m_words->setMinimumWidth(140);
    m_words->installEventFilter(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new WrappingRow(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_words);
    for (QToolButton* button : {m_tones, m_cases, m_whole, m_pattern})
        row->addWidget(button);
    connect(m_words, &QLineEdit::textChanged, this, &SoughtRow::changed);
    retranslate();
}

QToolButton* SoughtRow::toggle(const char* name)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::toggled, this, &SoughtRow::changed);
    return button;
}

text::Sought SoughtRow::sought() const
{
    return {m_words->text(), m_tones->isChecked(), m_cases->isChecked(), m_whole->isChecked(), m_pattern->isChecked()};
}

void SoughtRow::setWords(const QString& words)
{
    m_words->setText(words);
    m_words->selectAll();
}

bool SoughtRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT entered(key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SoughtRow::retranslate()
{
    const auto tell = [](QToolButton* button, const char* words, const char* tip) {
        button->setText(QCoreApplication::translate("gui", words));
        button->setToolTip(QCoreApplication::translate("gui", tip));
        button->setAccessibleName(QCoreApplication::translate("gui", tip));
    };
    m_words->setPlaceholderText(QCoreApplication::translate("gui", "Chữ cần tìm"));
    m_words->setAccessibleName(QCoreApplication::translate("gui", "Chữ cần tìm"));
    tell(m_tones, QT_TRANSLATE_NOOP("gui", "Đúng dấu"), QT_TRANSLATE_NOOP("gui", "Phân biệt dấu: «hòa» khác «hoa», «đ» khác «d»"));
    tell(m_cases, QT_TRANSLATE_NOOP("gui", "Hoa/thường"), QT_TRANSLATE_NOOP("gui", "Phân biệt chữ hoa và chữ thường"));
    tell(m_whole, QT_TRANSLATE_NOOP("gui", "Cả từ"), QT_TRANSLATE_NOOP("gui", "Chỉ tìm khi đứng thành từ riêng"));
    tell(m_pattern, QT_TRANSLATE_NOOP("gui", "Mẫu"), QT_TRANSLATE_NOOP("gui", "Chữ cần tìm là biểu thức chính quy"));
}

} // namespace ungcuu::gui
