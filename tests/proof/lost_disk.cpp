// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/lost_disk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <sys/stat.h>

namespace ungcuu::testing {

namespace {

constexpr int folderNumber = -1;

QByteArray parentOf(const QByteArray& path)
{
    return path.left(path.lastIndexOf('/'));
}

void put(QByteArray& content, qint64 at, QByteArrayView bytes)
{
    if (content.size() < at + bytes.size())
        content.append(at + bytes.size() - content.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + at);
}

/// Each sector of a write for itself: there, or what was there before.
void putTorn(QByteArray& content, qint64 at, QByteArrayView bytes, qint64 sector, QRandomGenerator& random)
{
    while (!bytes.isEmpty()) {
        const qint64 size = std::min<qint64>(bytes.size(), sector - at % sector);
        if (random.bounded(2) == 0)
            put(content, at, bytes.first(size));
        bytes = bytes.sliced(size);
        at += size;
    }
}

} // namespace

LostDisk::LostDisk(const QString& folder)
    : m_folder(QFile::encodeName(folder))
{
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QByteArray name = QFile::encodeName(path);
        struct stat is{};
        ::lstat(name.constData(), &is);
        m_safeNames[name] = S_ISDIR(is.st_mode) ? folderNumber : int(m_files.size());
        if (S_ISDIR(is.st_mode))
            continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", name.constData());
        m_inodes[is.st_ino] = int(m_files.size());
        m_files.push_back({file.readAll(), {}});
    }
    m_now = m_safeNames;
}

void LostDisk::changeName(const QByteArray& name, std::optional<int> file)
{
    if (!inside(name))
        return;
    if (file)
        m_now[name] = *file;
    else
        m_now.erase(name);
    m_openNames.push_back({name, file});
}

void LostDisk::syncFile(File& file)
{
    for (const Change& change : file.open) {
        if (change.bytes)
            put(file.safe, change.at, *change.bytes);
        else
            file.safe.resize(change.at, '\0');
    }
    file.open.clear();
}

void LostDisk::syncFolder(const QByteArray& folder)
{
    std::vector<NameChange> others;
    for (NameChange& change : m_openNames) {
        if (parentOf(change.name) != folder)
            others.push_back(std::move(change));
        else if (change.file)
            m_safeNames[change.name] = *change.file;
        else
            m_safeNames.erase(change.name);
    }
    m_openNames = std::move(others);
}

void LostDisk::obey(const DiskCall& call, bool syncs)
{
    const auto known = m_inodes.find(call.inode);
    File* const file = known == m_inodes.end() ? nullptr : &m_files[size_t(known->second)];
    const auto named = m_now.find(call.path);
    switch (call.kind) {
    case 'W':
        if (file)
            file->open.push_back({call.at, call.bytes});
        break;
    case 'T':
        if (file)
            file->open.push_back({call.at, {}});
        break;
    case 'S':
        if (file && syncs)
            syncFile(*file);
        break;
    case 'D':
        if (syncs)
            syncFolder(call.path);
        break;
    case 'N':
        m_inodes[call.inode] = int(m_files.size());
        m_files.emplace_back();
        changeName(call.path, int(m_files.size()) - 1);
        break;
    case 'M': changeName(call.path, folderNumber); break;
    case 'U': changeName(call.path, {}); break;
    case 'L':
    case 'R':
        if (named != m_now.end())
            changeName(call.target, named->second);
        if (call.kind == 'R')
            changeName(call.path, {});
        break;
    default: break;
    }
}

QByteArray LostDisk::contentAfter(const File& file, QRandomGenerator& random)
{
    QByteArray content = file.safe;
    const auto fate = random.bounded(4);   // nothing, all, torn at small or at large sectors
    const qint64 sector = fate == 2 ? 512 : 4096;
    for (const Change& change : file.open) {
        if (fate == 0 || (fate > 1 && !change.bytes && random.bounded(2) == 0))
            continue;
        if (!change.bytes)
            content.resize(change.at, '\0');
        else if (fate == 1)
            put(content, change.at, *change.bytes);
        else
            putTorn(content, change.at, *change.bytes, sector, random);
    }
    return content;
}

bool LostDisk::reachable(const Names& names, QByteArray name, const QByteArray& root)
{
    while ((name = parentOf(name)) != root) {
        if (!names.contains(name))
            return false;
    }
    return true;
}

void LostDisk::cutTo(const QString& target, QRandomGenerator& random) const
{
    Names names = m_safeNames;
    const quint32 kept = random.bounded(quint32(m_openNames.size()) + 1);
    for (quint32 i = 0; i < kept; ++i) {
        const NameChange& change = m_openNames[i];
        if (change.file)
            names[change.name] = *change.file;
        else
            names.erase(change.name);
    }
    for (const auto& [name, number] : names) {
        const QString path = target + QFile::decodeName(name.mid(m_folder.size()));
        // The index of a WAL lies in shared memory and is made again by whoever opens the file first.
        if (!reachable(names, name, m_folder) || name.endsWith("-shm"))
            continue;
        QFile file(path);
        if (number == folderNumber ? !QDir().mkpath(path) : !QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
        if (number != folderNumber)
            file.write(contentAfter(m_files[size_t(number)], random));
    }
}

} // namespace ungcuu::testing
