// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf_file.h"

#include "samples.h"
#include "support/judges.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::render;

namespace {

constexpr base::UtcMs noon = 1763787600000; // 2025-11-22 12:00 in Vietnam

QByteArray pdfOf(const official::OfficialDocument& document)
{
    const base::Result<QByteArray> pdf = pdfFile(samples::laidOut(document), {document.title, noon, {}});
    return pdf ? *pdf : QByteArray();
}

/// All words of a text, whatever the space and line ends between them.
QStringList words(const QString& text)
{
    return text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
}

/// The words of the pages in the order they were laid out.
QStringList wordsOf(const Pages& pages)
{
    QStringList found;
    for (const QByteArray& line : dump(pages).split('\n')) {
        if (!line.startsWith("field") && !line.isEmpty())
            found << words(QString::fromUtf8(line).section(QLatin1Char(' '), 5));
    }
    return found;
}

} // namespace

class PdfFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_kind_of_document_is_valid_pdf_a_1b()
    {
        const QByteArray letter = pdfOf(samples::letter());
        QByteArray broken = letter;
        broken.replace("/S/GTS_PDFA1", "/S/GTS_PDFX1").replace("/GTS_PDFA1", "/GTS_PDFX1");
        QVERIFY(broken != letter);
        const QStringList verdicts = testing::preflight({letter, pdfOf(samples::plan()), pdfOf(samples::decision()), pdfOf(samples::minutes()),
                                                         pdfOf(samples::dutyCard(10)), broken});
        QCOMPARE(verdicts.mid(0, 5), QStringList(5, QStringLiteral("valid")));
        QVERIFY2(verdicts.last().startsWith(QStringLiteral("invalid")), qPrintable(verdicts.last()));
    }

    void qpdf_finds_nothing_wrong()
    {
        const QByteArray pdf = pdfOf(samples::plan());
        QCOMPARE(testing::qpdfComplaint(pdf), QString());
        QVERIFY(!testing::qpdfComplaint(pdf.left(pdf.size() / 2)).isEmpty());
    }

    void a_pdf_holds_one_family_and_embeds_it()
    {
        const QStringList fonts = testing::pdfFonts(pdfOf(samples::plan()));
        QCOMPARE(fonts, QStringList({QStringLiteral("LiberationSerif"), QStringLiteral("LiberationSerif-Bold"),
                                     QStringLiteral("LiberationSerif-BoldItalic"), QStringLiteral("LiberationSerif-Italic")}));
    }

    void words_come_out_as_they_went_in_and_in_order()
    {
        const official::OfficialDocument document = samples::decision();
        const Pages pages = samples::laidOut(document);
        const QString text = testing::pdfText(pdfOf(document), {QStringLiteral("-raw")});
        QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
        QStringList expected = wordsOf(pages);
        QStringList found = words(text);
        QVERIFY(expected.size() > 300);
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }

    void running_text_reads_in_order()
    {
        official::OfficialDocument document = samples::letter();
        document.parts[0].blocks.clear();
        for (int i = 0; i < 40; ++i)
            document.parts[0].blocks.emplace_back(samples::paragraph(official::Style::Body, samples::prose(3, i)));
        const QStringList found = words(testing::pdfText(pdfOf(document)));
        QStringList expected;
        for (int i = 0; i < 40; ++i)
            expected << words(samples::prose(3, i));
        const qsizetype start = found.indexOf(expected.first(), found.indexOf(QStringLiteral("phường.")));
        QVERIFY(start > 0);
        QStringList body = found.mid(start);
        for (const QString& number : {QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")})
            body.removeOne(number);
        qsizetype matched = 0;
        for (const QString& word : std::as_const(body))
            matched += matched < expected.size() && word == expected[matched] ? 1 : 0;
        QCOMPARE(matched, expected.size());
    }

    void text_typed_decomposed_prints_composed()
    {
        official::OfficialDocument document = samples::letter();
        const QString composed = QStringLiteral("Nguyễn Thị Thùy Dương ngừng rà quét");
        document.parts[0].blocks = {samples::paragraph(official::Style::Body, composed.normalized(QString::NormalizationForm_D))};
        QVERIFY(testing::pdfText(pdfOf(document)).contains(composed));
    }

    void a_character_without_a_glyph_is_refused_by_name()
    {
        official::OfficialDocument document = samples::letter();
        document.parts[0].blocks.emplace_back(samples::paragraph(official::Style::Body, QStringLiteral("Gọi ☎ và 😀 ngay")));
        const Pages pages = samples::laidOut(document);
        QCOMPARE(int(pages.missing.size()), 2);
        const base::Result<QByteArray> pdf = pdfFile(pages, {});
        QVERIFY(!pdf.ok());
        QCOMPARE(pdf.error().code, QByteArray("font.missing-glyph"));
        QVERIFY(pdf.error().message.contains(QStringLiteral("U+260E")));
    }

    void the_same_pages_and_clock_give_the_same_bytes()
    {
        const QByteArray one = pdfOf(samples::plan());
        QVERIFY(!one.isEmpty());
        QCOMPARE(pdfOf(samples::plan()), one);
        const base::Result<QByteArray> later = pdfFile(samples::laidOut(samples::plan()), {samples::plan().title, noon + 1000, {}});
        QVERIFY(*later != one);
    }

    void outline_language_and_places_are_in_the_file()
    {
        const testing::FileOf file(pdfOf(samples::plan()));
        const QByteArray json = testing::run(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), file.path()}).out;
        QVERIFY(json.contains("I. NỘI DUNG CHÍNH"));
        QVERIFY(json.contains("1. Mục đích, yêu cầu"));
        const QByteArray raw = testing::run(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--no-original-object-ids"), file.path(), QStringLiteral("-")}).out;
        QVERIFY(raw.contains("/Lang (vi-VN)"));
        for (const char* name : {"(so)", "(ngay)", "(nguoi_ky)", "(co_quan)"})
            QVERIFY2(raw.contains(QByteArray(QByteArray("/T ") + name)), name);
        QVERIFY(!raw.contains("/NeedAppearances"));
        QVERIFY(!raw.contains("/ObjStm"));
    }

    void a_numbered_document_leaves_no_blank_for_a_number()
    {
        const Pages pages = samples::laidOut(samples::letter());
        QVERIFY(std::none_of(pages.fields.begin(), pages.fields.end(), [](const FieldPlace& f) { return f.name == "so" || f.name == "ngay"; }));
        QVERIFY(std::any_of(pages.fields.begin(), pages.fields.end(), [](const FieldPlace& f) { return f.name == "nguoi_ky"; }));
    }

    void info_and_xmp_say_the_same()
    {
        const base::Result<QByteArray> pdf = pdfFile(samples::laidOut(samples::letter()),
                                                     {QStringLiteral("Công văn <số> & \"tên\""), noon, {{"UngCuuEdition", QStringLiteral("ab12")}}});
        QVERIFY(pdf.ok());
        const testing::FileOf file(*pdf);
        const QByteArray info = testing::run(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), QStringLiteral("-custom"), file.path()}).out
                                + testing::run(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), file.path()}).out;
        QVERIFY(info.contains("Công văn <số> & \"tên\""));
        QVERIFY(info.contains("2025-11-22T12:00:00+07"));
        QVERIFY(info.contains("ab12"));
        const QByteArray xmp = testing::run(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), file.path()}).out;
        QVERIFY(xmp.contains("2025-11-22T12:00:00+07:00"));
        QVERIFY(xmp.contains("Công văn &lt;số&gt; &amp; &quot;tên&quot;"));
        QCOMPARE(testing::preflight({*pdf}), QStringList({QStringLiteral("valid")}));
    }
};

int main(int argc, char** argv)
{
    qputenv("QT_HASH_SEED", "0");
    guardFonts();
    QGuiApplication application(argc, argv);
    PdfFileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "pdf_file_test.moc"
