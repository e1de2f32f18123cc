// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf/file.h"

#include <QByteArray>
#include <map>

namespace ungcuu::pdf {

/// A revision to be appended to a file, whose own bytes stay as they are: new and changed objects, a cross-reference
/// section of the same kind as the file's last one, a trailer with the same /Root, /Info and first /ID.
class IncrementalUpdate
{
public:
    explicit IncrementalUpdate(const File& file);

    /// A number for a new object.
    qint64 newNumber() { return m_nextNumber++; }
    /// The value of an object, without "obj" and "endobj"; the later of two for one number counts.
    void put(Reference object, QByteArray value);
    void put(qint64 number, QByteArray value) { put(Reference{number, 0}, std::move(value)); }
    /// A stream: `entries` are those of its dictionary but /Length.
    void putStream(qint64 number, const QByteArray& entries, const QByteArray& data);

    /// The file with the revision behind it. `valueAt` receives where the value of `watched` stands.
    QByteArray finished(qint64 watched, qsizetype& valueAt);

private:
    struct Place {
        Reference object;
        qsizetype offset;
    };
    qsizetype roomNeeded() const;
    void appendTable(QByteArray& out, const std::vector<Place>& places);
    void appendStream(QByteArray& out, std::vector<Place> places);
    QByteArray trailerEntries(const QByteArray& out, qint64 size) const;

    const File& m_file;
    qint64 m_nextNumber;
    std::map<qint64, std::pair<Reference, QByteArray>> m_values;
};

} // namespace ungcuu::pdf
