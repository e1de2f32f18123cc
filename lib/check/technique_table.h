// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace ungcuu::check {

/// "T1059" or "T1059.001", in capitals as MITRE ATT&CK writes its techniques.
bool isTechniqueId(QByteArrayView id);

/// Techniques of MITRE ATT&CK for Enterprise that we know: a chosen part, ids and names. An id that is not in it is not
/// thereby wrong.
class TechniqueTable
{
public:
    /// Reads `id TAB name` lines in the order of the ids; lines that begin with '#' say where they come from. Strict: an
    /// id of another form, out of order or twice, a line without a name: Error "technique.<why>" that names the line.
    static base::Result<TechniqueTable> read(const QByteArray& bytes);

    bool knows(QByteArrayView id) const;
    /// "Phishing"; empty where the id is not in the table.
    QString name(QByteArrayView id) const;
    int size() const { return int(m_rows.size()); }

private:
    struct Row {
        QByteArray id;
        QString name;
    };
    const Row* find(QByteArrayView id) const;

    std::vector<Row> m_rows;    ///< in the order of the ids
};

} // namespace ungcuu::check
