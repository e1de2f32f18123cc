// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/personal_words.h"

#include "base/file.h"
#include "base/vietnamese.h"
#include "workspace/private_folder.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace ungcuu::workspace {

namespace {

constexpr qint64 MostBytes = 1 << 20;
constexpr qsizetype LongestWord = 60;

QString pathOf(const Account& account)
{
    return account.stateFolder + QStringLiteral("/words.txt");
}

bool isWord(const QString& word)
{
    return !word.isEmpty() && word.size() <= LongestWord && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber() || c.isMark(); });
}

} // namespace

base::Result<QStringList> personalWords(const Account& account)
{
    if (!QFile::exists(pathOf(account)))
        return QStringList();
    const auto bytes = base::readFile(pathOf(account), MostBytes);
    if (!bytes)
        return bytes.error();
    return QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
}

base::Result<void> addPersonalWord(const Account& account, const QString& word)
{
    const QString added = base::nfc(word);
    if (!isWord(added))
        return base::Error{"word.none", QCoreApplication::translate("workspace", "Chưa thêm vì đây không phải một từ. Chọn một từ rồi thêm lại.")};
    const auto words = personalWords(account);
    if (!words)
        return words.error();
    if (words->contains(added))
        return {};
    const QByteArray bytes = (*words + QStringList{added}).join(u'\n').toUtf8() + '\n';
    if (bytes.size() > MostBytes)
        return base::Error{"words.full", QCoreApplication::translate("workspace", "Chưa thêm vì từ riêng đã đầy (1 MiB). Các từ cũ vẫn nguyên.")};
    if (auto made = makePrivateFolder(account.stateFolder); !made)
        return made.error();
    return base::writeFileAtomically(pathOf(account), bytes);
}

} // namespace ungcuu::workspace
