// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace ungcuu::text {

/// Words as UTF-8 on one line: each run of line ends, with the blanks around it, becomes `between`; none at the ends.
QByteArray oneLine(QStringView words, QByteArrayView between = " ");

/// What ends the first line of a text; "\n" where it has one line only.
QByteArray usualLineEnd(QByteArrayView source);

/// The whole lines that a span touches, their ends included.
base::Span wholeLines(QByteArrayView source, base::Span span);

} // namespace ungcuu::text
