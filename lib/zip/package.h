// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "zip/archive.h"

#include <QString>

namespace ungcuu::zip {

/// From a part, or from the package, to a part or an address (ECMA-376-2, 9.3).
struct Relationship {
    QString id;
    QString type;
    QString target;        ///< as written: relative to the part it stands at
    bool external = false;

    friend bool operator==(const Relationship&, const Relationship&) = default;
};
using Relationships = std::vector<Relationship>;

/// A part of an OPC package. Its name begins with "/".
struct Part {
    QByteArray name;
    QString contentType;
    QByteArray bytes;
    Relationships relationships;

    /// Only such a part was looked into when it was read: well formed, without DTD, not too deep.
    bool isXml() const { return contentType.endsWith(QLatin1String("/xml")) || contentType.endsWith(QLatin1String("+xml")); }
    friend bool operator==(const Part&, const Part&) = default;
};

/// An OPC package (DOCX, XLSX) as a value.
struct Package {
    std::vector<Part> parts;
    Relationships relationships;

    const Part* part(const QByteArray& name) const;
    /// The part that the first of `relationships` of this type points to, seen from the part `from` ("" = the package).
    const Part* related(const QByteArray& from, const Relationships& relationships, QStringView type) const;

    friend bool operator==(const Package&, const Package&) = default;
};

/// Reads by the rules of readArchive; every part has a content type, every XML part is well formed, without DTD, and not
/// too deep. External relationships are kept as they are: whoever uses the package judges them. Errors: those of
/// readArchive and xmlTrouble, and "opc.malformed".
base::Result<Package> readPackage(const QByteArray& bytes, const Limits& limits = {});

/// The package as a file, its parts in the order given. The same package gives the same bytes; none once `progress` said stop.
QByteArray packageBytes(const Package& package, const base::Progress& progress = {});

} // namespace ungcuu::zip
