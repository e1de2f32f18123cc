// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "proof/disk_trace.h"

#include <QRandomGenerator>

#include <map>
#include <optional>

namespace ungcuu::testing {

/// The folder of a traced program as a disk that may lose its power. What was synced stays. Of what was written and not
/// yet synced any part may be there: per file all, nothing, or each sector of 512 or 4,096 bytes for itself; per name the
/// changes up to some moment, since file systems keep those in order. A synced file whose name was not synced with its
/// folder may be there without a name, which is to say not at all.
class LostDisk
{
public:
    /// What lies in `folder` now is what is on the disk before the first call.
    explicit LostDisk(const QString& folder);
    /// With `syncs` false the disk lies about syncing: nothing is ever safe. Then a proof must fail.
    void obey(const DiskCall& call, bool syncs);
    /// The folder as it may be after a power cut now, written to the empty folder `target`.
    void cutTo(const QString& target, QRandomGenerator& random) const;

private:
    struct Change {
        qint64 at = 0;
        std::optional<QByteArray> bytes;   ///< nothing: cut or grown to `at`
    };
    struct File {
        QByteArray safe;
        std::vector<Change> open;
    };
    using Names = std::map<QByteArray, int>;   ///< a file's number, or −1 for a folder
    struct NameChange {
        QByteArray name;
        std::optional<int> file;   ///< nothing: removed
    };

    bool inside(const QByteArray& path) const { return path.size() > m_folder.size() && path.startsWith(m_folder) && path[m_folder.size()] == '/'; }
    void changeName(const QByteArray& name, std::optional<int> file);
    void syncFile(File& file);
    void syncFolder(const QByteArray& folder);
    static QByteArray contentAfter(const File& file, QRandomGenerator& random);
    static bool reachable(const Names& names, QByteArray name, const QByteArray& root);

    QByteArray m_folder;
    std::vector<File> m_files;
    std::map<quint64, int> m_inodes;
    Names m_now;
    Names m_safeNames;
    std::vector<NameChange> m_openNames;
};

} // namespace ungcuu::testing
