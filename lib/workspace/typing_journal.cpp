// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/typing_journal.h"

#include "base/file.h"
#include "workspace/journal_record.h"
#include "workspace/private_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace ungcuu::workspace {

using base::Error;
using base::Result;

namespace {

QString folderOf(const Account& account, const base::Sha256& workspace)
{
    return account.stateFolder + QLatin1String("/journal/") + QLatin1String(workspace.hex());
}

Error unwritten()
{
    return {"journal.unwritten", QCoreApplication::translate("workspace",
        "Chưa ghi được bản nháp tự động. Nội dung vẫn còn trên màn hình. Lưu văn bản ngay; kiểm tra chỗ trống của ổ đĩa.")};
}

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t n = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        bytes = bytes.sliced(n);
    }
    return ::fdatasync(descriptor) == 0;
}

/// A living journal is locked by its process; the lock goes with the process, however it ends.
bool held(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    const bool locked = descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) != 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return locked;
}

QStringList journalsIn(const QString& folder)
{
    QStringList paths;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.journal")}, QDir::Files, QDir::Time))
        paths += folder + QLatin1Char('/') + name;
    return paths;
}

QStringList journalsOver(const Account& account, const base::Sha256& workspace, const base::Uuid& document)
{
    QStringList paths = journalsIn(folderOf(account, workspace));
    paths.removeIf([&](const QString& path) {
        const Result<QByteArray> bytes = base::readFile(path);
        const auto subject = bytes ? journal::subjectOf(*bytes) : std::nullopt;
        return !subject || subject->document != document;
    });
    return paths;
}

} // namespace

TypingJournal::TypingJournal(int descriptor, QString path, QByteArray text)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
    , m_text(std::move(text))
{
}

TypingJournal::TypingJournal(TypingJournal&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_path(std::move(other.m_path))
    , m_text(std::move(other.m_text))
{
}

TypingJournal& TypingJournal::operator=(TypingJournal&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    std::swap(m_text, other.m_text);
    return *this;
}

TypingJournal::~TypingJournal()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<TypingJournal> TypingJournal::start(const Account& account, const JournalSubject& subject, const QByteArray& base)
{
    const QString folder = folderOf(account, subject.workspace);
    if (const Result<void> made = makePrivateFolder(folder); !made)
        return made.error();
    const QString path = folder + QLatin1Char('/') + QLatin1String(base::Uuid::random().text()) + QLatin1String(".journal");
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return unwritten();
    TypingJournal journal(descriptor, path, base);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 || !writeAll(descriptor, journal::start(subject, base))
        || !base::syncFolder(folder)) {
        journal.discard();
        return unwritten();
    }
    return journal;
}

Result<void> TypingJournal::record(const QByteArray& text)
{
    if (text == m_text)
        return {};
    const off_t whole = ::lseek(m_descriptor, 0, SEEK_END);
    if (!writeAll(m_descriptor, journal::edit(m_text, text))) {
        // A torn record would hide every later one: take it back, so that the next attempt follows the last whole one.
        (void)!::ftruncate(m_descriptor, whole);
        return unwritten();
    }
    m_text = text;
    return {};
}

void TypingJournal::discard()
{
    if (m_descriptor < 0)
        return;
    QFile::remove(m_path);
    ::close(std::exchange(m_descriptor, -1));
}

std::vector<LeftTyping> leftTyping(const Account& account, const base::Sha256& workspace)
{
    std::vector<LeftTyping> found;
    for (const QString& path : journalsIn(folderOf(account, workspace))) {
        const Result<QByteArray> bytes = held(path) ? unwritten() : base::readFile(path);
        const auto content = bytes ? journal::read(*bytes) : std::nullopt;
        if (content && content->text != content->base && content->subject.workspace == workspace)
            found.push_back({content->subject, content->base, content->text, path});
    }
    return found;
}

void discardLeftTyping(const LeftTyping& left)
{
    QFile::remove(left.path);
}

bool isTypedOver(const Account& account, const base::Sha256& workspace, const base::Uuid& document)
{
    const QStringList paths = journalsOver(account, workspace, document);
    return std::any_of(paths.begin(), paths.end(), held);
}

bool discardTypingOver(const Account& account, const base::Sha256& workspace, const base::Uuid& document)
{
    const QStringList paths = journalsOver(account, workspace, document);
    if (std::any_of(paths.begin(), paths.end(), held))
        return false;
    for (const QString& path : paths)
        QFile::remove(path);
    return true;
}

} // namespace ungcuu::workspace
