// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outline.h"
#include "support/places.h"

#include <QDir>
#include <QTest>

using namespace ungcuu;

class OutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_text_of_the_folder_can_begin_a_document()
    {
        QStringList offered;
        for (const models::Outline& outline : models::shippedOutlines())
            offered.append(outline.code);
        const QStringList files = QDir(testing::sourcePath(QStringLiteral("scenarios"))).entryList({QStringLiteral("*.md")}, QDir::Files);
        QVERIFY(files.size() >= 18);
        for (const QString& file : files)
            QVERIFY2(offered.contains(file.section(u'.', 0, 0)), qPrintable(file + QStringLiteral(" is not in resources.qrc")));
    }

    void a_plan_is_called_by_what_it_is_about()
    {
        QStringList plans;
        for (const models::Outline& outline : models::shippedOutlines()) {
            QVERIFY2(!outline.title.isEmpty() && !outline.title.startsWith(QStringLiteral("Phần I")), qPrintable(outline.code));
            if (outline.code == QStringLiteral("PA-MAU"))
                plans.append(outline.title);
        }
        QCOMPARE(plans, QStringList{QStringLiteral("Ứng cứu sự cố an toàn thông tin mạng cho Cổng dịch vụ mẫu")});
    }

    void numbers_in_codes_stand_in_their_order()
    {
        QStringList codes;
        for (const models::Outline& outline : models::shippedOutlines()) {
            if (outline.code.startsWith(QStringLiteral("KB-A")))
                codes.append(outline.code);
        }
        QCOMPARE(codes.first(), QStringLiteral("KB-A1-01"));
        QCOMPARE(codes.last(), QStringLiteral("KB-A10-01"));
    }
};

QTEST_APPLESS_MAIN(OutlineTest)
#include "outline_test.moc"
