// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <span>

struct evp_md_st;

namespace ungcuu::sign {

/// "SHA256", "SHA384" or "SHA512", fetched once for the whole run: OpenSSL 3 otherwise looks it up by name for every use.
/// Null for any other name.
const evp_md_st* digestNamed(const char* name);

/// The hash of the pieces one after the other, by OpenSSL's name of it ("SHA256"); it uses what the processor has, which
/// QCryptographicHash of Qt 6.4 does not (ten times slower).
QByteArray digestOf(std::span<const QByteArrayView> pieces, const char* name);

} // namespace ungcuu::sign
