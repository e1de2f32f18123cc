// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFormLayout>
#include <QLabel>

namespace ungcuu::gui {

/// A row whose label is named later, and shows text without reading it as markup.
inline void addField(QFormLayout& form, QWidget* field)
{
    form.addRow(QStringLiteral(" "), field);
    static_cast<QLabel*>(form.labelForField(field))->setTextFormat(Qt::PlainText);
}

/// What the row of a field is called, seen and heard.
inline void nameField(QFormLayout& form, QWidget* field, const QString& words)
{
    static_cast<QLabel*>(form.labelForField(field))->setText(words);
    field->setAccessibleName(words);
}

} // namespace ungcuu::gui
