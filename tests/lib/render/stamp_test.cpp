// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/stamp.h"

#include "render/typeface.h"
#include "support/judges.h"

#include <QGuiApplication>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::render;

namespace {

StampRequest request()
{
    StampRequest request;
    request.lines = {QStringLiteral("Người ký: Nguyễn Thị Thùy Dương"), QStringLiteral("Thời gian ký: 2026-11-22T20:30:00+07:00")};
    request.sizeMm = QSizeF(60, 20);
    return request;
}

} // namespace

class StampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_stamp_is_one_page_of_the_asked_size_with_its_words()
    {
        const base::Result<QByteArray> stamped = stamp(request());
        QVERIFY(stamped.ok());
        const testing::FileOf file(*stamped);
        const QByteArray info = testing::run(QStringLiteral("pdfinfo"), {file.path()}).out;
        QVERIFY(info.contains("Pages:           1"));
        QVERIFY2(info.contains("170 x 57") || info.contains("170.08 x 56.69"), info.constData());
        QVERIFY(testing::pdfText(*stamped).contains(QStringLiteral("Người ký: Nguyễn Thị Thùy Dương")));
        QCOMPARE(testing::pdfFonts(*stamped).size(), 1);
    }

    void a_stamp_has_no_transparency()
    {
        StampRequest framed = request();
        framed.framed = true;
        const testing::FileOf file(*stamp(framed));
        QByteArray raw = testing::run(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), file.path(), QStringLiteral("-")}).out;
        raw.replace("/SMask /None", ""); // says that there is none
        QVERIFY(!raw.isEmpty());
        QVERIFY(!raw.contains("/SMask"));
        QVERIFY(!raw.contains("/Group"));
        QVERIFY(!raw.contains("/ca 0"));
    }

    void words_shrink_until_they_fit_and_a_place_too_small_is_refused()
    {
        StampRequest small = request();
        small.sizeMm = QSizeF(30, 10);
        QVERIFY(stamp(small).ok());
        small.sizeMm = QSizeF(12, 3);
        QCOMPARE(stamp(small).error().code, QByteArray("stamp.too-small"));
        small.sizeMm = QSizeF();
        QCOMPARE(stamp(small).error().code, QByteArray("stamp.too-small"));
        small.sizeMm = QSizeF(1e9, -1e9);
        QVERIFY(!stamp(small).ok());
    }

    void a_character_without_a_glyph_is_refused_by_name()
    {
        StampRequest odd = request();
        odd.lines << QStringLiteral("☎");
        QCOMPARE(stamp(odd).error().code, QByteArray("font.missing-glyph"));
    }
};

int main(int argc, char** argv)
{
    guardFonts();
    QGuiApplication application(argc, argv);
    StampTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "stamp_test.moc"
