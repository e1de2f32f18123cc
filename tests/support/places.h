// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace ungcuu::testing {

/// A file of the source tree, by its path from the root.
QString sourcePath(const QString& relative);
/// A program of the build, "ungcuu-cli".
QString programPath(const QString& name);
/// The bytes of a file of the source tree; the test fails where there is none.
QByteArray sourceBytes(const QString& relative);

/// Compares with tests/golden/<relative>. With UNGCUU_ACCEPT=1 in the environment, writes what came instead, so that a
/// wanted change is accepted by one run and read in the diff. The answer is empty when equal, else the first difference.
QString differenceFromGolden(const QByteArray& actual, const QString& relative);

} // namespace ungcuu::testing
