// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

/// Object identifiers, as the content bytes of their DER.
namespace ungcuu::sign::oid {

inline const QByteArray data = QByteArray::fromHex("2a864886f70d010701");                  // 1.2.840.113549.1.7.1
inline const QByteArray signedData = QByteArray::fromHex("2a864886f70d010702");            // 1.2.840.113549.1.7.2
inline const QByteArray contentType = QByteArray::fromHex("2a864886f70d010903");           // 1.2.840.113549.1.9.3
inline const QByteArray messageDigest = QByteArray::fromHex("2a864886f70d010904");         // 1.2.840.113549.1.9.4
inline const QByteArray signingCertificateV2 = QByteArray::fromHex("2a864886f70d010910022f"); // …1.9.16.2.47
inline const QByteArray sha256 = QByteArray::fromHex("608648016503040201");                // 2.16.840.1.101.3.4.2.1
inline const QByteArray sha384 = QByteArray::fromHex("608648016503040202");
inline const QByteArray sha512 = QByteArray::fromHex("608648016503040203");
inline const QByteArray rsaEncryption = QByteArray::fromHex("2a864886f70d010101");         // 1.2.840.113549.1.1.1
inline const QByteArray mgf1 = QByteArray::fromHex("2a864886f70d010108");
inline const QByteArray rsaPss = QByteArray::fromHex("2a864886f70d01010a");
inline const QByteArray sha256WithRsa = QByteArray::fromHex("2a864886f70d01010b");
inline const QByteArray sha384WithRsa = QByteArray::fromHex("2a864886f70d01010c");
inline const QByteArray sha512WithRsa = QByteArray::fromHex("2a864886f70d01010d");
inline const QByteArray ecdsaWithSha256 = QByteArray::fromHex("2a8648ce3d040302");         // 1.2.840.10045.4.3.2
inline const QByteArray ecdsaWithSha384 = QByteArray::fromHex("2a8648ce3d040303");
inline const QByteArray ecdsaWithSha512 = QByteArray::fromHex("2a8648ce3d040304");

} // namespace ungcuu::sign::oid
