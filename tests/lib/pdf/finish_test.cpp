// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/finish.h"

#include "support/judges.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::pdf;

namespace {

QByteArray fresh(int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    QPainter painter(&writer);
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawText(QPointF(500, 500), QStringLiteral("Trang %1").arg(i + 1));
    }
    painter.end();
    return buffer.data();
}

FinishRequest request()
{
    FinishRequest request;
    request.title = QStringLiteral("Phương án");
    request.created = 1763787600000;
    request.info = {{"UngCuuHead", QStringLiteral("0f1e")}};
    request.bookmarks = {{QStringLiteral("I. Mở đầu"), 1, 0, 700}, {QStringLiteral("1. Sâu ba bậc"), 3, 0, 600},
                         {QStringLiteral("2. Cùng bậc"), 3, 1, 500}, {QStringLiteral("II. Kết thúc"), 1, 2, 400}};
    request.fields = {{DeclaredField::Kind::Text, "so", QStringLiteral("Số văn bản"), 0, QRectF(100, 700, 40, 15)},
                      {DeclaredField::Kind::Signature, "nguoi_ky", QStringLiteral("Chữ ký"), 2, QRectF(300, 200, 140, 85)}};
    return request;
}

QByteArray json(const QByteArray& pdf, const char* key)
{
    const testing::FileOf file(pdf);
    return testing::run(QStringLiteral("qpdf"), {QStringLiteral("--json=1"), QStringLiteral("--json-key=") + QLatin1String(key), file.path()}).out;
}

} // namespace

class FinishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_finished_file_is_one_valid_revision()
    {
        const base::Result<QByteArray> finished = finish(fresh(3), request());
        QVERIFY(finished.ok());
        QCOMPARE(testing::qpdfComplaint(*finished), QString());
        QCOMPARE(finished->count("startxref"), 1);
        QCOMPARE(finished->count("%%EOF"), 1);
        const QStringList verdicts = testing::preflight({*finished, fresh(3).replace("/OutputIntents", "/NutputIntents")});
        QCOMPARE(verdicts.first(), QStringLiteral("valid"));
        QVERIFY2(verdicts.last().startsWith(QStringLiteral("invalid")), qPrintable(verdicts.last()));
        QVERIFY(testing::pdfText(*finished).contains(QStringLiteral("Trang 3")));
    }

    void bookmarks_hang_under_the_nearest_level_above()
    {
        const QByteArray outlines = json(*finish(fresh(3), request()), "outlines");
        const qsizetype first = outlines.indexOf("I. M");
        const qsizetype deep = outlines.indexOf("1. S");
        const qsizetype second = outlines.indexOf("2. C");
        const qsizetype last = outlines.indexOf("II. K");
        QVERIFY2(first > 0 && deep > 0 && second > 0 && last > 0, outlines.constData());
        QCOMPARE(outlines.count("\"kids\": []"), 3);
    }

    void fields_are_declared_empty_and_locked_at_their_places()
    {
        const QByteArray form = json(*finish(fresh(3), request()), "acroform");
        QVERIFY2(form.contains("\"needappearances\": false"), form.constData());
        QCOMPARE(form.count("\"annotationflags\": 132"), 2);
        QVERIFY(form.contains("\"fieldtype\": \"/Tx\"") && form.contains("\"fieldtype\": \"/Sig\""));
        QVERIFY(form.contains("\"pageposfrom1\": 3"));
        QVERIFY(form.contains("\"value\": null") && !form.contains("\"value\": \""));
    }

    void the_same_request_gives_the_same_bytes()
    {
        const QByteArray one = fresh(2);
        const QByteArray finished = *finish(one, {});
        QCOMPARE(*finish(one, {}), finished);
        FinishRequest later;
        later.created = 5000;
        QVERIFY(*finish(one, later) != finished);
    }

    void bytes_that_are_no_such_file_are_an_error()
    {
        const QByteArray whole = fresh(1);
        QVERIFY(!finish({}, {}).ok());
        QVERIFY(!finish("%PDF-1.4\nnonsense", {}).ok());
        QVERIFY(!finish(whole.left(whole.size() / 2), {}).ok());
        QCOMPARE(finish({}, {}).error().code, QByteArray("pdf.unreadable"));
        FinishRequest beyond = request();
        QVERIFY(!finish(whole, beyond).ok());
    }
};

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    FinishTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "finish_test.moc"
