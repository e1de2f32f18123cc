// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/personal_words.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ungcuu;
using workspace::addPersonalWord;
using workspace::personalWords;

class PersonalWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_are_kept_once_and_for_nobody_else()
    {
        const QTemporaryDir folder;
        const workspace::Account account{folder.filePath(QStringLiteral("keys")), folder.filePath(QStringLiteral("state"))};
        QCOMPARE(*personalWords(account), QStringList());
        for (const char* word : {"Xqzt", "hòa", "Xqzt"})
            QVERIFY(addPersonalWord(account, QString::fromUtf8(word)).ok());
        QVERIFY(addPersonalWord(account, QStringLiteral("hòa").normalized(QString::NormalizationForm_D)).ok());
        QCOMPARE(*personalWords(account), (QStringList{QStringLiteral("Xqzt"), QStringLiteral("hòa")}));
        const auto mode = QFile::permissions(folder.filePath(QStringLiteral("state/words.txt")));
        QVERIFY(!(mode & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther)));
    }

    void what_is_no_word_is_refused()
    {
        const QTemporaryDir folder;
        const workspace::Account account{folder.filePath(QStringLiteral("keys")), folder.filePath(QStringLiteral("state"))};
        for (const QString& word : {QString(), QStringLiteral("hai từ"), QStringLiteral("a\nb"), QString(61, u'a')})
            QCOMPARE(addPersonalWord(account, word).error().code, QByteArray("word.none"));
        QCOMPARE(*personalWords(account), QStringList());
    }
};

QTEST_APPLESS_MAIN(PersonalWordsTest)
#include "personal_words_test.moc"
