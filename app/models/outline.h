// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

#include <vector>

namespace ungcuu::models {

/// A shipped text that a new document can begin with.
struct Outline {
    QString code;      ///< mã of the shipped text
    QString title;
    bool scenario = false;
    QByteArray bytes;
};

/// The shipped scenarios, plan and decision, by code.
std::vector<Outline> shippedOutlines();

/// The text under another mã: only the front's «mã:» line is another one.
QByteArray withCode(const Outline& outline, const QString& code);

} // namespace ungcuu::models
