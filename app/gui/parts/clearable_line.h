// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>

namespace ungcuu::gui {

/// A line to type in with a button that empties it; Qt's own button has a picture only, here it says what it does.
class ClearableLine : public QLineEdit
{
public:
    explicit ClearableLine(QWidget* parent = nullptr)
        : QLineEdit(parent)
    {
        setClearButtonEnabled(true);
        nameButton();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLineEdit::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            nameButton();
    }

private:
    void nameButton()
    {
        for (QAbstractButton* const each : findChildren<QAbstractButton*>())
            each->setAccessibleName(QCoreApplication::translate("gui", "Xóa chữ đã gõ"));
    }
};

} // namespace ungcuu::gui
