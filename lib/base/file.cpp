// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ungcuu::base {
namespace {

constexpr qsizetype piece = 1 << 20; ///< written at once

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

Error unreadable(const QString& path)
{
    return {"file.unreadable", QCoreApplication::translate("base", "Không đọc được tệp «%1».").arg(shown(path))};
}

Error unwritten(const QString& path, int number)
{
    const char* const reason =
        number == ENOSPC || number == EDQUOT
            ? QT_TRANSLATE_NOOP("base", "Chưa ghi được «%1» vì ổ đĩa đầy. Tệp cũ (nếu có) còn nguyên. Giải phóng ổ đĩa rồi làm lại.")
        : number == EACCES || number == EPERM || number == EROFS
            ? QT_TRANSLATE_NOOP("base", "Chưa ghi được «%1» vì không có quyền ghi ở đó. Chọn thư mục khác.")
        : number == ENOENT || number == ENOTDIR
            ? QT_TRANSLATE_NOOP("base", "Chưa ghi được «%1» vì chưa có thư mục ấy. Chọn thư mục khác.")
            : QT_TRANSLATE_NOOP("base", "Chưa ghi được «%1» vì ổ đĩa báo lỗi. Tệp cũ (nếu có) còn nguyên.");
    return {number == ENOSPC || number == EDQUOT ? "file.disk-full" : "file.unwritable",
            QCoreApplication::translate("base", reason).arg(shown(path))};
}

/// Closes the descriptor and removes the temporary file unless it was handed on.
class Temporary
{
public:
    explicit Temporary(QByteArray path)
        : m_path(std::move(path))
        , m_descriptor(::open(m_path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
    }
    ~Temporary()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        if (m_created && !m_renamed)
            ::unlink(m_path.constData());
    }
    Q_DISABLE_COPY_MOVE(Temporary)

    bool open() const { return m_created; }
    /// The file that is replaced was readable to whom it was; its successor is too.
    bool takeModeOf(const QByteArray& target) const
    {
        struct stat old{};
        return ::lstat(target.constData(), &old) != 0 || !S_ISREG(old.st_mode) || ::fchmod(m_descriptor, old.st_mode & 0777) == 0;
    }
    bool write(QByteArrayView bytes, const Progress& progress) const
    {
        for (const qsizetype total = bytes.size(); !bytes.isEmpty();) {
            if (!progress.step(total - bytes.size(), total))
                return false;
            const ssize_t n = ::write(m_descriptor, bytes.data(), size_t(std::min(bytes.size(), piece)));
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return false;
            bytes = bytes.sliced(n);
        }
        return ::fsync(m_descriptor) == 0;
    }
    bool renameTo(const QByteArray& target)
    {
        const int descriptor = std::exchange(m_descriptor, -1);
        if (::close(descriptor) != 0 || ::rename(m_path.constData(), target.constData()) != 0)
            return false;
        m_renamed = true;
        return true;
    }

private:
    QByteArray m_path;
    int m_descriptor = -1;
    bool m_created = m_descriptor >= 0;
    bool m_renamed = false;
};

} // namespace

bool syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL; // some file systems cannot sync a folder
    ::close(descriptor);
    return synced;
}

Result<QByteArray> readFile(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable(path);
    if (file.size() > limit)
        return Error{"file.too-large", QCoreApplication::translate("base", "Tệp «%1» lớn quá giới hạn %2 MB.")
                                           .arg(shown(path))
                                           .arg(limit >> 20)};
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError || bytes.size() > limit)
        return unreadable(path);
    return bytes;
}

Result<void> writeFileAtomically(const QString& path, QByteArrayView bytes, const Progress& progress)
{
    const QFileInfo target(path);
    const QByteArray folder = QFile::encodeName(target.absolutePath());
    const QByteArray final = QFile::encodeName(target.absoluteFilePath());
    const QByteArray suffix = QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    Temporary temporary(folder + "/." + QFile::encodeName(target.fileName()) + '.' + suffix + ".tmp");
    const bool written = temporary.open() && temporary.write(bytes, progress) && temporary.takeModeOf(final);
    const int trouble = errno;
    if (!progress.step(bytes.size(), bytes.size()))
        return Progress::cancelledError();
    if (!written)
        return unwritten(path, trouble);
    if (!temporary.renameTo(final) || !syncFolder(target.absolutePath()))
        return unwritten(path, errno);
    return {};
}

} // namespace ungcuu::base
