// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QStringList>

namespace ungcuu::testing {

enum class Reading { Accepted, Rejected };

/// The paragraphs with words of a word/document.xml after all tracked changes were accepted or rejected, as ECMA-376
/// (17.13.5) says: written apart from what writes them. A tracked mark where no paragraph follows reads as "!".
QStringList textOf(const QByteArray& body, Reading reading);

} // namespace ungcuu::testing
