// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <cstring>

/// A test program that includes this in its one source sees every file below a folder named `networkFolder` as one on
/// NFS: what lib/workspace/network_file_system asks of the system (statfs) is answered so, everything else by the system.
namespace ungcuu::testing {

inline constexpr char networkFolder[] = "o-mang";

} // namespace ungcuu::testing

extern "C" int statfs(const char* path, struct statfs* answer) noexcept
{
    const long done = ::syscall(SYS_statfs, path, answer);
    if (done == 0 && std::strstr(path, ungcuu::testing::networkFolder) != nullptr)
        answer->f_type = 0x6969;
    return int(done);
}
