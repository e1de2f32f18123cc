// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program under test: between "arm" and "disarm" every call that writes, syncs, makes, names or removes
// a file is a point. At point number FAULT_AT the call does not happen: the process is killed, or the call answers EIO
// (once) or ENOSPC (from then on). Without FAULT_AT the points are only counted, into the file FAULT_COUNT.
// With FAULT_TRACE every such call that was done is written down in that file, in order, for a replay (disk_trace.h):
//   W inode offset size\n bytes   T inode size\n   S inode\n            written, cut to a size, synced
//   N path\n inode\n   L path\n path\n   R path\n path\n   U path\n    made, linked, renamed, removed
//   M path\n   D path\n   A words\n                                    folder made, folder synced, said by the program
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

bool armed = false;
int points = 0;

int numberIn(const char* variable)
{
    const char* const text = std::getenv(variable);
    return text ? std::atoi(text) : -1;
}

void writeCount()
{
    const char* const path = std::getenv("FAULT_COUNT");
    std::FILE* const file = path ? std::fopen(path, "w") : nullptr;
    if (!file)
        return;
    std::fprintf(file, "%d\n", points);
    std::fclose(file);
}

/// True where the call must fail; errno says how. May not come back.
bool fails()
{
    if (!armed)
        return false;
    ++points;
    const int at = numberIn("FAULT_AT");
    const char* const kind = std::getenv("FAULT_KIND");
    if (at < 0 || !kind || points < at)
        return false;
    if (std::strcmp(kind, "kill") == 0)
        ::raise(SIGKILL);
    const bool full = std::strcmp(kind, "enospc") == 0;
    errno = full ? ENOSPC : EIO;
    return full || points == at;
}

int trace = -1;

void openTrace()
{
    const char* const path = std::getenv("FAULT_TRACE");
    if (path && trace < 0)
        trace = int(::syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
}

void note(const std::string& head, const void* bytes = nullptr, size_t size = 0)
{
    if (!armed || trace < 0)
        return;
    std::string all = head + '\n';
    all.append(static_cast<const char*>(bytes), size);
    if (::syscall(SYS_write, trace, all.data(), all.size()) != long(all.size()))
        std::abort();
}

std::string inodeOf(int fd)
{
    struct stat is{};
    ::fstat(fd, &is);
    return std::to_string(is.st_ino);
}

void noteWrite(int fd, const void* bytes, ssize_t size, off64_t at)
{
    if (size > 0)
        note("W " + inodeOf(fd) + ' ' + std::to_string(at) + ' ' + std::to_string(size), bytes, size_t(size));
}

void noteSize(int fd, off64_t size)
{
    note("T " + inodeOf(fd) + ' ' + std::to_string(size));
}

void noteSync(int fd)
{
    struct stat is{};
    if (::fstat(fd, &is) != 0 || !S_ISDIR(is.st_mode))
        return note("S " + inodeOf(fd));
    char path[4096];
    const ssize_t length = ::readlink(("/proc/self/fd/" + std::to_string(fd)).c_str(), path, sizeof path);
    note("D " + std::string(path, length > 0 ? size_t(length) : 0));
}

/// What `call` answered, noted where it went well.
template <class Note> int done(int answer, Note say)
{
    const int kept = errno;
    if (answer == 0)
        say();
    errno = kept;
    return answer;
}

/// Opens by `call`; a file that this made, or emptied, is noted.
template <class Call> int opened(const char* path, int flags, Call call)
{
    const bool there = ::faccessat(AT_FDCWD, path, F_OK, AT_SYMLINK_NOFOLLOW) == 0;
    const int fd = call();
    const int kept = errno;
    if (fd >= 0 && !there)
        note("N " + std::string(path) + '\n' + inodeOf(fd));
    else if (fd >= 0 && (flags & O_TRUNC))
        noteSize(fd, 0);
    errno = kept;
    return fd;
}

template <class Function> Function real(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

void ungcuu_fault_arm(int on)
{
    armed = on != 0;
    if (armed)
        openTrace();
    else
        writeCount();
}

void ungcuu_fault_note(const char* words)
{
    note("A " + std::string(words));
}

ssize_t pwrite64(int fd, const void* data, size_t size, off64_t at)
{
    static const auto call = real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    const ssize_t written = fails() ? -1 : call(fd, data, size, at);
    noteWrite(fd, data, written, at);
    return written;
}

ssize_t pwrite(int fd, const void* data, size_t size, off_t at)
{
    static const auto call = real<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
    const ssize_t written = fails() ? -1 : call(fd, data, size, at);
    noteWrite(fd, data, written, at);
    return written;
}

ssize_t write(int fd, const void* data, size_t size)
{
    static const auto call = real<ssize_t (*)(int, const void*, size_t)>("write");
    const ssize_t written = fd > 2 && fails() ? -1 : call(fd, data, size);
    if (fd > 2 && written > 0)
        noteWrite(fd, data, written, ::lseek64(fd, 0, SEEK_CUR) - written);
    return written;
}

int fsync(int fd)
{
    static const auto call = real<int (*)(int)>("fsync");
    return fails() ? -1 : done(call(fd), [&] { noteSync(fd); });
}

int fdatasync(int fd)
{
    static const auto call = real<int (*)(int)>("fdatasync");
    return fails() ? -1 : done(call(fd), [&] { noteSync(fd); });
}

int ftruncate64(int fd, off64_t size)
{
    static const auto call = real<int (*)(int, off64_t)>("ftruncate64");
    return fails() ? -1 : done(call(fd, size), [&] { noteSize(fd, size); });
}

int ftruncate(int fd, off_t size)
{
    static const auto call = real<int (*)(int, off_t)>("ftruncate");
    return fails() ? -1 : done(call(fd, size), [&] { noteSize(fd, size); });
}

int unlink(const char* path)
{
    static const auto call = real<int (*)(const char*)>("unlink");
    return fails() ? -1 : done(call(path), [&] { note("U " + std::string(path)); });
}

int link(const char* from, const char* to)
{
    static const auto call = real<int (*)(const char*, const char*)>("link");
    return fails() ? -1 : done(call(from, to), [&] { note("L " + std::string(from) + '\n' + to); });
}

int mkdir(const char* path, mode_t mode)
{
    static const auto call = real<int (*)(const char*, mode_t)>("mkdir");
    return fails() ? -1 : done(call(path, mode), [&] { note("M " + std::string(path)); });
}

int rename(const char* from, const char* to)
{
    static const auto call = real<int (*)(const char*, const char*)>("rename");
    return fails() ? -1 : done(call(from, to), [&] { note("R " + std::string(from) + '\n' + to); });
}

int open64(const char* path, int flags, ...)
{
    static const auto call = real<int (*)(const char*, int, int)>("open64");
    std::va_list rest;
    va_start(rest, flags);
    const int mode = (flags & O_CREAT) ? va_arg(rest, int) : 0;
    va_end(rest);
    if (!(flags & (O_CREAT | O_TRUNC)))
        return call(path, flags, mode);
    return fails() ? -1 : opened(path, flags, [&] { return call(path, flags, mode); });
}

int open(const char* path, int flags, ...)
{
    static const auto call = real<int (*)(const char*, int, int)>("open");
    std::va_list rest;
    va_start(rest, flags);
    const int mode = (flags & O_CREAT) ? va_arg(rest, int) : 0;
    va_end(rest);
    if (!(flags & (O_CREAT | O_TRUNC)))
        return call(path, flags, mode);
    return fails() ? -1 : opened(path, flags, [&] { return call(path, flags, mode); });
}

} // extern "C"
