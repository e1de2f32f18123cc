// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program under test: between "arm" and "disarm" every call that writes, syncs, makes, names or removes
// a file is a point. At point number FAULT_AT the call does not happen: the process is killed, or the call answers EIO
// (once) or ENOSPC (from then on). Without FAULT_AT the points are only counted, into the file FAULT_COUNT.
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
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

template <class Function> Function real(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

void ungcuu_fault_arm(int on)
{
    armed = on != 0;
    if (!armed)
        writeCount();
}

ssize_t pwrite64(int fd, const void* data, size_t size, off64_t at)
{
    static const auto call = real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return fails() ? -1 : call(fd, data, size, at);
}

ssize_t pwrite(int fd, const void* data, size_t size, off_t at)
{
    static const auto call = real<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
    return fails() ? -1 : call(fd, data, size, at);
}

ssize_t write(int fd, const void* data, size_t size)
{
    static const auto call = real<ssize_t (*)(int, const void*, size_t)>("write");
    return fd > 2 && fails() ? -1 : call(fd, data, size);
}

int fsync(int fd)
{
    static const auto call = real<int (*)(int)>("fsync");
    return fails() ? -1 : call(fd);
}

int fdatasync(int fd)
{
    static const auto call = real<int (*)(int)>("fdatasync");
    return fails() ? -1 : call(fd);
}

int ftruncate64(int fd, off64_t size)
{
    static const auto call = real<int (*)(int, off64_t)>("ftruncate64");
    return fails() ? -1 : call(fd, size);
}

int ftruncate(int fd, off_t size)
{
    static const auto call = real<int (*)(int, off_t)>("ftruncate");
    return fails() ? -1 : call(fd, size);
}

int unlink(const char* path)
{
    static const auto call = real<int (*)(const char*)>("unlink");
    return fails() ? -1 : call(path);
}

int rename(const char* from, const char* to)
{
    static const auto call = real<int (*)(const char*, const char*)>("rename");
    return fails() ? -1 : call(from, to);
}

int open64(const char* path, int flags, ...)
{
    static const auto call = real<int (*)(const char*, int, int)>("open64");
    std::va_list rest;
    va_start(rest, flags);
    const int mode = (flags & O_CREAT) ? va_arg(rest, int) : 0;
    va_end(rest);
    return (flags & O_CREAT) && fails() ? -1 : call(path, flags, mode);
}

int open(const char* path, int flags, ...)
{
    static const auto call = real<int (*)(const char*, int, int)>("open");
    std::va_list rest;
    va_start(rest, flags);
    const int mode = (flags & O_CREAT) ? va_arg(rest, int) : 0;
    va_end(rest);
    return (flags & O_CREAT) && fails() ? -1 : call(path, flags, mode);
}

} // extern "C"
