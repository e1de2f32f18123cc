// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

#include <vector>

namespace ungcuu::models {

/// A text that a new document can begin with: a shipped scenario or plan, or the outline of a kind of document.
struct Outline {
    QString code;      ///< mã that stands in the text
    QString title;
    bool scenario = false;
    bool internal = false; ///< a paper that stays in the office
    bool bare = false; ///< an outline, whose code nobody has yet
    QByteArray bytes;
};

/// The shipped scenarios, plan and decision, by code; then the outlines: of a scenario, and those of the law pack in force today.
std::vector<Outline> shippedOutlines();

/// The text under another mã: only the front's «mã:» line is another one.
QByteArray withCode(const Outline& outline, const QString& code);

} // namespace ungcuu::models
