// SPDX-License-Identifier: GPL-3.0-or-later
#include "spell/dictionary.h"

#include "base/vietnamese.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <hunspell.hxx>

namespace ungcuu::spell {

namespace {

constexpr qsizetype MostAsked = 50'000;
constexpr qsizetype LongestWord = 60;
constexpr qsizetype MostSuggestions = 8;

bool isTone(QChar c)
{
    return QStringView(u"\u0300\u0301\u0303\u0309\u0323").contains(c);
}

QString inCaseOf(const QString& word, const QString& model)
{
    if (model.size() > 1 && model == model.toUpper())
        return word.toUpper();
    return !model.isEmpty() && model[0].isUpper() && !word.isEmpty() ? QString(word[0].toUpper() + word.mid(1)) : word;
}

} // namespace

QString oldToneStyle(const QString& word)
{
    QString apart = word.toLower().normalized(QString::NormalizationForm_D);
    const qsizetype size = apart.size();
    const bool movable = size >= 3 && isTone(apart[size - 2]);
    if (movable) {
        const QChar first = apart[size - 3];
        const QChar second = apart[size - 1];
        const bool pair = (first == u'o' && (second == u'a' || second == u'e')) || (first == u'u' && second == u'y');
        if (pair && !(first == u'u' && size >= 4 && apart[size - 4] == u'q'))
            std::swap(apart[size - 2], apart[size - 1]);
    }
    return apart.normalized(QString::NormalizationForm_C);
}

QStringList Dictionary::usualFolders()
{
    return {QStringLiteral("/usr/share/hunspell"), QStringLiteral("/usr/local/share/hunspell"), QStringLiteral("/usr/share/myspell/dicts")};
}

base::Result<QString> Dictionary::find(const QStringList& folders)
{
    for (const QString& folder : folders) {
        if (QFile::exists(folder + QStringLiteral("/vi_VN.aff")) && QFile::exists(folder + QStringLiteral("/vi_VN.dic")))
            return folder;
    }
    return base::Error{"dictionary.missing", QCoreApplication::translate("spell", "Chưa soát được chính tả vì máy này chưa có từ điển tiếng Việt. Cài gói hunspell-vi rồi mở lại chương trình.")};
}

base::Result<std::shared_ptr<Dictionary>> Dictionary::open(const QStringList& folders)
{
    const auto folder = find(folders);
    if (!folder)
        return folder.error();
    return std::shared_ptr<Dictionary>(new Dictionary(QFile::encodeName(*folder + QStringLiteral("/vi_VN.aff")), QFile::encodeName(*folder + QStringLiteral("/vi_VN.dic"))));
}

Dictionary::Dictionary(const QByteArray& affixes, const QByteArray& words)
    : m_hunspell(std::make_unique<Hunspell>(affixes.constData(), words.constData()))
{
}

Dictionary::~Dictionary() = default;

bool Dictionary::asked(const QString& word)
{
    if (m_asked.size() > MostAsked)
        m_asked.clear();
    const auto known = m_asked.constFind(word);
    if (known != m_asked.constEnd())
        return *known;
    const bool right = m_hunspell->spell(word.toStdString());
    m_asked.insert(word, right);
    return right;
}

bool Dictionary::knows(const QString& word)
{
    if (word.size() > LongestWord)
        return false;
    const QString small = base::nfc(word.toLower());
    const QString first = small.isEmpty() ? small : QString(small[0].toUpper() + small.mid(1)); // names of people and places
    return asked(small) || asked(oldToneStyle(small)) || asked(first) || asked(small.toUpper());
}

QStringList Dictionary::suggestions(const QString& word)
{
    if (word.size() > LongestWord)
        return {};
    QStringList list;
    for (const std::string& each : m_hunspell->suggest(oldToneStyle(word).toStdString())) {
        const QString own = QString::fromStdString(each);
        const QString shown = inCaseOf(own == own.toLower() ? base::toneFolded(own) : own, base::nfc(word));
        if (!list.contains(shown) && list.size() < MostSuggestions)
            list += shown;
    }
    return list;
}

} // namespace ungcuu::spell
