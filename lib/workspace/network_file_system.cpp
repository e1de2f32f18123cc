// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/network_file_system.h"

#include <QFile>

#include <sys/vfs.h>

namespace ungcuu::workspace {

bool isNetworkFileSystem(qint64 type)
{
    // statfs(2), linux/magic.h: NFS, SMB, SMB2, CIFS, NCP, AFS, Coda, 9P, Ceph, FUSE (sshfs, GVfs; local ones rarely).
    static constexpr std::array<qint64, 10> types{0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x564c,
                                                  0x5346414f, 0x73757245, 0x01021997, 0x00c36400, 0x65735546};
    return std::find(types.begin(), types.end(), type) != types.end();
}

bool onNetworkFileSystem(const QString& path)
{
    struct statfs is {};
    return ::statfs(QFile::encodeName(path).constData(), &is) == 0 && isNetworkFileSystem(qint64(is.f_type) & 0xffffffff);
}

} // namespace ungcuu::workspace
