// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid.h"

#include <QTest>

using namespace ungcuu::base;

class UuidTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void one_name_has_one_written_form()
    {
        const QByteArray text = "0b8f0d7e-5f0a-4c57-9a53-1f2e3d4c5b6a";
        QCOMPARE(Uuid::fromText(text)->text(), text);
        const QList<QByteArray> others{text.toUpper(), QByteArray("{" + text + "}"), text.left(35), QByteArray(text + ' '), {}};
        for (const QByteArray& other : others)
            QVERIFY2(!Uuid::fromText(other), other.constData());
    }
    void two_random_names_differ()
    {
        QVERIFY(Uuid::random() != Uuid::random());
        QVERIFY(!Uuid::random().none());
        QVERIFY(Uuid().none());
    }
};

QTEST_APPLESS_MAIN(UuidTest)
#include "uuid_test.moc"
