// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary.h"

#include "support/desk/desk.h"

#include <QTest>

#include <algorithm>

using namespace ungcuu;
using namespace Qt::StringLiterals;

/// What completion offers of the shipped law.
class VocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grounds_are_texts_in_force_and_places_in_them()
    {
        const testing::Desk desk;
        const auto grounds = [workspace = desk.workspaceNamed(u"w.ungcuu"_s)](QDate day) { return models::vocabularyOf(workspace, day).grounds; };
        const text::KnownWords now = grounds(QDate(2026, 11, 27));
        const auto offers = [](const text::KnownWords& known, const QString& word) {
            return std::any_of(known.begin(), known.end(), [&](const text::KnownWord& each) { return each.word == word; });
        };
        QVERIFY(offers(now, u"Nghị định số 331/2026/NĐ-CP"_s));
        QVERIFY(offers(now, u"điểm d khoản 2 Điều 31 Nghị định số 331/2026/NĐ-CP"_s));
        QVERIFY(!offers(grounds(QDate(2026, 1, 1)), u"Nghị định số 331/2026/NĐ-CP"_s)); // not yet in force
        for (const text::KnownWord& each : now)
            QVERIFY2(each.word.contains(u" số "_s), qPrintable(each.word)); // a time is no ground
        const auto law = std::find_if(now.begin(), now.end(), [](const text::KnownWord& each) { return each.word.startsWith(u"Luật An ninh mạng"_s); });
        QVERIFY(law != now.end() && law->detail.contains(u"chưa đối chiếu văn bản gốc"_s));
    }
};

QTEST_GUILESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"
