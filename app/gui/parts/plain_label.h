// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>
#include <QString>

namespace ungcuu::gui {

/// A label that shows text and never reads it as markup: it may come from a document, a file or a certificate.
inline QLabel* plainLabel(const QString& text = {}, QWidget* parent = nullptr)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace ungcuu::gui
