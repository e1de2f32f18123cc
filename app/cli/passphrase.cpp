// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passphrase.h"

#include "workspace/identity.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace ungcuu::cli {
namespace {

/// Reads one line into a buffer that is overwritten afterwards; the line's end is not part of it.
sign::Secret readLine(int terminal)
{
    std::array<char, 1024> line{};
    qsizetype size = 0;
    while (size < qsizetype(line.size())) {
        const ssize_t n = ::read(terminal, line.data() + size, 1);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0 || line[size_t(size)] == '\n')
            break;
        ++size;
    }
    sign::Secret secret(QByteArrayView(line.data(), size));
    sign::Secret::wipe(line.data(), qsizetype(line.size()));
    return secret;
}

void write(int terminal, const QByteArray& bytes)
{
    [[maybe_unused]] const ssize_t written = ::write(terminal, bytes.constData(), size_t(bytes.size()));
}

base::Result<sign::Secret> asked(const QString& question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    termios before{};
    if (terminal < 0 || ::tcgetattr(terminal, &before) != 0)
        return base::Error{"key.no-terminal", QCoreApplication::translate("cli", "Chưa làm gì: không có màn hình để hỏi mật khẩu. Dùng --password-file.")};
    const auto close = qScopeGuard([&] {
        ::tcsetattr(terminal, TCSAFLUSH, &before);
        ::close(terminal);
    });
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    ::tcsetattr(terminal, TCSAFLUSH, &silent);
    write(terminal, question.toUtf8().append(' '));
    sign::Secret secret = readLine(terminal);
    write(terminal, "\n");
    return secret;
}

} // namespace

base::Result<sign::Secret> passphrase(const QString& file, const QString& question)
{
    return file.isEmpty() ? asked(question) : workspace::passphraseFromFile(file);
}

} // namespace ungcuu::cli
