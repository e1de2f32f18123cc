// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace ungcuu::testing {

/// What ECMA-376-1 transitional (wml.xsd) says of the elements we write: which children they may have, in which order,
/// which of them once only. No Debian package holds the schema, so its sequences stand in child_order.cpp. Empty where the
/// part obeys; else the first element that does not, and under what.
QString orderComplaint(const QByteArray& part);

} // namespace ungcuu::testing
