// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/edited_changes.h"

#include "docx/docx_file.h"
#include "docx/printed_words.h"
#include "docx/written_xml.h"
#include "lib/render/samples.h"
#include "zip/package.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::docx;
using namespace ungcuu::render;
using namespace Qt::StringLiterals;
using official::OfficialDocument;

namespace {

QByteArray written(const OfficialDocument& document)
{
    LayoutCache cache(Typeface::named(u"Liberation Serif"_s).value());
    return docxFile(document, cache, {document.title, 1'795'000'000'000, {QByteArray("một hai ba bốn năm sáu bảy")}}).value();
}

OfficialDocument small()
{
    OfficialDocument document;
    document.title = u"Bản nhỏ"_s;
    official::Part part;
    part.header.issuingBody = QStringList{u"ĐỘI MẪU"_s};
    part.header.kind = u"PHƯƠNG ÁN"_s;
    part.header.subject = {{u"Ứng cứu"_s, false, false, false}};
    for (const QString& words : {u"Một hai ba."_s, u"Bốn năm sáu."_s, u"Bảy tám chín."_s})
        part.blocks.push_back(samples::paragraph(official::Style::Body, words));
    document.parts = {part};
    return document;
}

/// The file with other bytes in one of its parts; parts that are not there are added.
QByteArray withPart(const QByteArray& docx, const QByteArray& name, const auto& change)
{
    zip::Package package = zip::readPackage(docx).value();
    for (zip::Part& part : package.parts) {
        if (part.name == name)
            change(part);
    }
    return zip::packageBytes(package);
}

QByteArray withBody(const QByteArray& from, const QByteArray& to)
{
    return withPart(written(small()), "/word/document.xml", [&](zip::Part& part) {
        if (!part.bytes.contains(from))
            qFatal("the body does not say %s", from.constData());
        part.bytes.replace(from, to);
    });
}

QByteArray run(const QByteArray& words)
{
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
}

std::vector<DocxChange> changes(const QByteArray& docx)
{
    const auto edited = readEditedDocx(docx);
    if (!edited)
        qFatal("%s: %s", edited.error().code.constData(), qPrintable(edited.error().message));
    return changesOf(readEditedDocx(written(small())).value(), *edited).changes;
}

QString told(const std::vector<DocxChange>& all)
{
    QStringList lines;
    for (const DocxChange& each : all)
        lines << u"%1[%2][%3]"_s.arg(int(each.kind)).arg(QString::fromUtf8(each.oldWords()).trimmed(), QString::fromUtf8(each.after).trimmed());
    return lines.join(u' ');
}

QByteArray code(const QByteArray& docx)
{
    const auto read = readEditedDocx(docx);
    return read ? QByteArray("read") : read.error().code;
}

} // namespace

class EditedDocxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What the trial asks of the compiler is what the file holds.
    void the_printed_paragraphs_are_those_of_the_file()
    {
        for (const OfficialDocument& document : {samples::letter(), samples::plan(), samples::decision(), samples::minutes(), samples::dutyCard(12), small()}) {
            const EditedDocx file = readEditedDocx(written(document)).value();
            const std::vector<PrintedParagraph> printed = printedParagraphs(document);
            QCOMPARE(printed.size(), file.identities.paragraphs.size());
            for (std::size_t i = 0; i < printed.size(); ++i) {
                Identity identity = printed[i].identity;
                identity.text = shortHash(printed[i].words.toUtf8());
                if (identity.source && identity.source->span.empty())
                    identity.source.reset();
                Identity found = file.identities.paragraphs[i];
                found.source = identity.source = {};
                QVERIFY2(found == identity, qPrintable(printed[i].words));
            }
        }
    }

    void a_file_as_it_was_written_has_no_changes()
    {
        for (const OfficialDocument& document : {samples::plan(), samples::decision(), small()}) {
            const EditedDocx file = readEditedDocx(written(document)).value();
            QVERIFY(changesOf(file, file).changes.empty());
        }
    }

    void what_word_wraps_around_words_is_read_through_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("proofing and revision ids") << QByteArray("<w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"00AB12CD\"><w:t xml:space=\"preserve\">Một mới </w:t></w:r><w:proofErr w:type=\"spellEnd\"/>" + run("ba."));
        QTest::newRow("runs cut anywhere") << run("Mộ") + run("t m") + run("ới ba.");
        QTest::newRow("smart tag") << "<w:smartTag w:element=\"place\">" + run("Một mới ") + "</w:smartTag>" + run("ba.");
        QTest::newRow("content control") << "<w:sdt><w:sdtPr/><w:sdtContent>" + run("Một mới ") + "</w:sdtContent></w:sdt>" + run("ba.");
        QTest::newRow("hyperlink") << "<w:hyperlink r:id=\"rId99\">" + run("Một mới ") + "</w:hyperlink>" + run("ba.");
        QTest::newRow("simple field") << "<w:fldSimple w:instr=\"DATE\">" + run("Một mới ") + "</w:fldSimple>" + run("ba.");
        QTest::newRow("field with instructions") << "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TITLE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                                        + run("Một mới ") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run("ba.");
        QTest::newRow("either of two") << "<mc:AlternateContent><mc:Choice Requires=\"wps\">" + run("Một mới ") + "</mc:Choice><mc:Fallback>" + run("Khác ") + "</mc:Fallback></mc:AlternateContent>" + run("ba.");
        QTest::newRow("tracked") << run("Một ") + "<w:del w:id=\"7\" w:author=\"B\"><w:r><w:delText>hai</w:delText></w:r></w:del><w:ins w:id=\"8\" w:author=\"B\">" + run("mới") + "</w:ins>" + run(" ba.");
        QTest::newRow("moved") << run("Một ") + "<w:moveFrom w:id=\"7\" w:author=\"B\">" + run("hai") + "</w:moveFrom><w:moveTo w:id=\"8\" w:author=\"B\">" + run("mới") + "</w:moveTo>" + run(" ba.");
        QTest::newRow("put in and taken out again") << run("Một mới") + "<w:ins w:id=\"7\" w:author=\"B\"><w:del w:id=\"8\" w:author=\"C\"><w:r><w:delText> thừa</w:delText></w:r></w:del></w:ins>" + run(" ba.");
    }
    void what_word_wraps_around_words_is_read_through()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(told(changes(withBody(run("Một hai ba."), body))), u"0[hai][mới]"_s);
    }

    void whose_a_change_is_stands_beside_it()
    {
        const QByteArray date = "\" w:date=\"2026-11-20T08:15:00Z\">";
        const std::vector<DocxChange> all = changes(withBody(run("Một hai ba."), run("Một ") + "<w:ins w:id=\"8\" w:author=\"Trần Thị B" + date + run("mới ") + "</w:ins>" + run("hai bà.")));
        QCOMPARE(told(all), u"0[][mới] 0[ba][bà]"_s);
        QVERIFY(all[0].tracked && !all[1].tracked && all[1].claim.empty());
        QCOMPARE(all[0].claim, (Claim{u"Trần Thị B"_s, u"2026-11-20T08:15:00Z"_s}));
    }

    void prefixes_and_part_names_may_be_others()
    {
        const QByteArray docx = withBody(run("Một hai ba."), run("Một mới ba."));
        zip::Package package = zip::readPackage(docx).value();
        for (zip::Part& part : package.parts) {
            if (part.name == "/word/document.xml") {
                part.name = "/word/document2.xml";
                part.bytes.replace("<w:", "<ns0:").replace("</w:", "</ns0:").replace(" w:", " ns0:").replace("xmlns:w=", "xmlns:ns0=");
            }
            if (part.name == "/customXml/item1.xml")
                part.name = "/customXml/item7.xml";
            for (zip::Relationship& each : part.relationships)
                each.target.replace(u"item1.xml"_s, u"item7.xml"_s);
        }
        for (zip::Relationship& each : package.relationships)
            each.target.replace(u"document.xml"_s, u"document2.xml"_s);
        QCOMPARE(told(changes(zip::packageBytes(package))), u"0[hai][mới]"_s);
    }

    void what_stands_outside_of_the_text_is_told_of()
    {
        const QByteArray box = "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent><w:p>" + run("Trong khung") + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        QCOMPARE(told(changes(withBody(run("Một hai ba."), run("Một hai ba.") + box))), u"7[][Trong khung]"_s);
        QCOMPARE(told(changes(withBody(run("Một hai ba."), run("Một hai ba.") + "<w:r><w:drawing/></w:r>"))), u"7[][[1 hình]]"_s);
        const QByteArray header = withPart(written(small()), "/word/header.xml", [](zip::Part& part) { part.bytes.replace("</w:hdr>", QByteArray("<w:p>" + run("Ghi ở lề") + "</w:p></w:hdr>")); });
        QCOMPARE(told(changes(header)), u"7[][Ghi ở lề]"_s);
    }

    /// LibreOffice's marker pen, and words made red: nothing that a text can say, and not nothing.
    void colours_are_told_of()
    {
        for (const char* colour : {"<w:shd w:fill=\"FFFF00\" w:val=\"clear\"/>", "<w:color w:val=\"FF0000\"/>", "<w:highlight w:val=\"yellow\"/>"}) {
            const QByteArray look = QByteArray("<w:r><w:rPr>") + colour + "</w:rPr>";
            const auto all = changes(withBody(run("Một hai ba."), run("Một ") + run("hai").replace("<w:r>", look) + run(" ba.")));
            QVERIFY2(told(all) == u"6[hai][hai]"_s && all.front().face.marked, qPrintable(told(all)));
        }
        const QByteArray ink = "<w:r><w:rPr><w:color w:val=\"auto\"/><w:shd w:fill=\"auto\" w:val=\"clear\"/></w:rPr>";
        QCOMPARE(told(changes(withBody(run("Một hai ba."), run("Một hai ba.").replace("<w:r>", ink)))), QString());
    }

    /// Tracked, LibreOffice keeps a moved paragraph as one taken out and one put in.
    void a_paragraph_taken_out_here_and_put_in_there_was_moved()
    {
        QByteArray moved;
        const QByteArray docx = withPart(written(small()), "/word/document.xml", [&](zip::Part& part) {
            const qsizetype begin = part.bytes.lastIndexOf("<w:p ", part.bytes.indexOf("Một hai ba."));
            const qsizetype end = part.bytes.indexOf("</w:p>", begin) + 6;
            moved = "<w:p>" + run("Một hai ba.") + "</w:p>";
            part.bytes.remove(begin, end - begin);
            const qsizetype last = part.bytes.indexOf("</w:p>", part.bytes.indexOf("Bảy tám chín.")) + 6;
            part.bytes.insert(last, moved);
        });
        QCOMPARE(told(changes(docx)), u"5[Một hai ba.][Một hai ba.]"_s);
    }

    void two_paragraphs_joined_into_one_word_are_tracked()
    {
        OfficialDocument document = small();
        document.parts.front().blocks = {samples::paragraph(official::Style::Body, u"bản cài bị lỗi"_s), samples::paragraph(official::Style::Body, u"Việc làm ngay"_s)};
        const QByteArray plain = written(document);
        const QByteArray joined = withPart(plain, "/word/document.xml", [](zip::Part& part) {
            const qsizetype end = part.bytes.lastIndexOf("</w:pPr>", part.bytes.indexOf("bản cài bị lỗi"));
            part.bytes.insert(end, "<w:rPr><w:del w:id=\"70\" w:author=\"Trần Thị B\"/></w:rPr>");
        });
        const std::vector<DocxChange> all = changesOf(readEditedDocx(plain).value(), readEditedDocx(joined).value()).changes;
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all.front().after, QByteArray("lỗiViệc"));
        QVERIFY(all.front().tracked);
        QCOMPARE(all.front().claim.author, u"Trần Thị B"_s);
    }

    void a_move_that_the_file_kept_as_two_changes_is_tracked()
    {
        const QByteArray who = " w:id=\"70\" w:author=\"Trần Thị B\"";
        const QByteArray docx = withPart(written(small()), "/word/document.xml", [&](zip::Part& part) {
            const auto stretch = [&](const QByteArray& words) {
                const qsizetype begin = part.bytes.lastIndexOf("<w:p ", part.bytes.indexOf(words));
                return std::pair(begin, part.bytes.indexOf("</w:p>", begin) + 6);
            };
            const QByteArray mark = "<w:p><w:pPr><w:rPr><w:ins" + who + "/></w:rPr></w:pPr><w:ins" + who + ">";
            part.bytes.insert(stretch("Bảy tám chín.").second, QByteArray(mark + run("Một hai ba.") + "</w:ins></w:p>"));
            const auto [begin, end] = stretch("Một hai ba.");
            const QByteArray gone = QByteArray(mark).replace("w:ins", "w:del") + run("Một hai ba.").replace("w:t", "w:delText") + "</w:del></w:p>";
            part.bytes.replace(begin, end - begin, gone);
        });
        const std::vector<DocxChange> all = changes(docx);
        QCOMPARE(told(all), u"5[Một hai ba.][Một hai ba.]"_s);
        QVERIFY(all.front().tracked);
        QCOMPARE(all.front().claim.author, u"Trần Thị B"_s);
    }

    /// LibreOffice does that where a whole paragraph is taken out.
    void who_took_out_a_paragraph_is_known_where_its_bookmark_has_another_name()
    {
        const QByteArray docx = withPart(written(small()), "/word/document.xml", [](zip::Part& part) {
            const qsizetype begin = part.bytes.lastIndexOf("<w:p ", part.bytes.indexOf("Bốn năm sáu."));
            const qsizetype end = part.bytes.indexOf("</w:p>", begin) + 6;
            const QByteArray who = "w:id=\"70\" w:author=\"Trần Thị B\"";
            part.bytes.replace(begin, end - begin, QByteArray("<w:p><w:pPr><w:rPr><w:del " + who + "/></w:rPr></w:pPr><w:del " + who
                                                              + "><w:bookmarkStart w:id=\"71\" w:name=\"_UC00000005_Copy_1\"/><w:r><w:delText>Bốn năm sáu.</w:delText></w:r></w:del>"
                                                              + "<w:bookmarkEnd w:id=\"71\"/></w:p>"));
        });
        const std::vector<DocxChange> all = changes(docx);
        QCOMPARE(told(all), u"2[Bốn năm sáu.][]"_s);
        QVERIFY(all.front().tracked);
        QCOMPARE(all.front().claim.author, u"Trần Thị B"_s);
    }

    void what_is_none_of_ours_is_refused_by_name()
    {
        const QByteArray ours = written(small());
        QCOMPARE(code("không phải zip"), QByteArray("zip.not-an-archive"));
        QCOMPARE(code(ours.left(ours.size() / 2)), QByteArray("zip.not-an-archive"));
        QCOMPARE(code(withPart(ours, "/word/document.xml", [](zip::Part& part) { part.bytes = "<x/>"; })), QByteArray("docx.not-word"));
        QCOMPARE(code(withPart(ours, "/word/document.xml", [](zip::Part& part) { part.contentType.replace(u"officedocument.wordprocessingml"_s, u"macroEnabled"_s); })), QByteArray("docx.macros"));
        QCOMPARE(code(withPart(ours, "/customXml/item1.xml", [](zip::Part& part) { part.bytes = "<x/>"; })), QByteArray("docx.foreign"));
        for (const auto& [from, to] : {std::pair("n=\"2\"", "n=\"9\""), std::pair("part=\"0\"", "part=\"-1\""), std::pair("role=\"kind\"", "role=\"king\""), std::pair("edition=\"", "edition=\"0")})
            QCOMPARE(code(withPart(ours, "/customXml/item1.xml", [from = from, to = to](zip::Part& part) { part.bytes.replace(from, to); })), QByteArray("docx.identities"));
        OfficialDocument comparison = small();
        comparison.watermark = u"BẢN SO SÁNH – KHÔNG PHÁT HÀNH"_s;
        QCOMPARE(code(withPart(written(comparison), "/customXml/item1.xml", [](zip::Part& part) { part.bytes = "<x/>"; })), QByteArray("docx.comparison"));
        QCOMPARE(code(ours), QByteArray("read"));
        QVERIFY(readEditedDocx("x").error().message.contains(u"Chưa"_s));
    }

    /// A few kilobytes on disk, gigabytes as a tree.
    void a_file_of_endless_elements_is_refused_before_they_are_read()
    {
        const auto of = [](int elements) { return readEditedDocx(withBody("</w:body>", QByteArray("<w:r/>").repeated(elements) + "</w:body>")); };
        QCOMPARE(of(2'000'001).error().code, QByteArray("docx.too-long"));
        QCOMPARE(readEditedDocx(withBody("Một hai ba.", QByteArray("a ").repeated(40'000'000))).error().code, QByteArray("docx.too-long"));
        QVERIFY(of(100'000).ok());
    }

    /// What its type calls a picture was not looked into: no depth, no DTD was refused there.
    void a_part_that_is_no_xml_by_its_type_is_not_read()
    {
        const QByteArray docx = withPart(written(small()), "/word/document.xml", [](zip::Part& part) {
            part.contentType = u"application/octet-stream"_s;
            const QByteArray deep = QByteArray("<w:sdt>").repeated(100'000) + QByteArray("</w:sdt>").repeated(100'000);
            part.bytes.replace("</w:body>", QByteArray(deep + "</w:body>"));
        });
        QCOMPARE(readEditedDocx(docx).error().code, QByteArray("docx.not-word"));
    }

    /// Elements and attributes gone, doubled, renamed: whatever is left is read, or refused, and set against the plain file.
    void a_body_that_was_tampered_with_is_read_or_refused()
    {
        const QByteArray docx = written(samples::plan());
        const EditedDocx plain = readEditedDocx(docx).value();
        QRandomGenerator random(7);
        int read = 0;
        for (int round = 0; round < 120; ++round) {
            const QByteArray tampered = withPart(docx, round % 6 == 5 ? "/customXml/item1.xml" : "/word/document.xml", [&](zip::Part& part) {
                XmlNode root = xmlTree(part.bytes);
                for (int each = 0; each < 1 + round % 9; ++each) {
                    XmlNode* node = &root;
                    while (!node->children.empty() && random.bounded(20) > 0)
                        node = &node->children[std::size_t(random.bounded(int(node->children.size())))];
                    const int what = random.bounded(4);
                    if (what == 0)
                        node->children.clear();
                    else if (what == 1 && !node->children.empty())
                        node->children.push_back(node->children.front());
                    else if (what == 2 && !node->attributes.empty() && !node->attributes.back().first.startsWith(u"xmlns"_s))
                        node->attributes.back().second = u"999999999"_s;
                    else if (!node->name.isEmpty() && node != &root)
                        node->name = random.bounded(2) > 0 ? u"w:ins"_s : u"w:tbl"_s;
                }
                part.bytes = xmlFragment(root);
            });
            const auto edited = readEditedDocx(tampered);
            if (edited)
                read += changesOf(plain, *edited).changes.size() < 100'000;
            else
                QVERIFY2(!edited.error().message.isEmpty(), edited.error().code.constData());
        }
        QVERIFY2(read > 60, "most of them are still documents");
    }

    /// Writer, of a paragraph that was split in the first cell of a file: the rest of the file is not that paragraph's.
    void a_bookmark_that_begins_twice_and_ends_once_holds_its_paragraph_alone()
    {
        const QByteArray edited = withBody("Bốn năm sáu.", "Bốn mới sáu.");
        const QByteArray twice = withPart(edited, "/word/document.xml", [](zip::Part& part) {
            part.bytes.insert(part.bytes.indexOf("<w:bookmarkStart "), "<w:bookmarkStart w:id=\"900\" w:name=\"_UC00000001\"/>");
        });
        const auto whose = [](const QByteArray& docx) {
            const EditedDocx file = readEditedDocx(docx).value();
            QList<std::vector<int>> all;
            for (const EditedParagraph& paragraph : file.paragraphs)
                all << paragraph.touched << (paragraph.pieces.empty() ? std::vector<int>() : paragraph.pieces.back().numbers);
            return all;
        };
        QVERIFY(twice != edited);
        QCOMPARE(whose(twice), whose(edited));
        QCOMPARE(told(changes(twice)), told(changes(edited)));
    }

    /// Bookmarks may lie: twice, across, without end, of numbers that are none. Words are read all the same.
    void lying_bookmarks_lose_no_words()
    {
        const QByteArray lies = "<w:bookmarkStart w:id=\"900\" w:name=\"_UC00000004\"/><w:bookmarkStart w:id=\"901\" w:name=\"_UCFFFFFFFF\"/><w:bookmarkStart w:id=\"902\" w:name=\"_UC7FFFFFFF\"/><w:bookmarkEnd w:id=\"77\"/>";
        const QString all = told(changes(withBody(run("Một hai ba."), lies + run("Một mới ba."))));
        QVERIFY2(all.contains(u"mới"_s), qPrintable(all));
    }
};

int main(int argc, char** argv)
{
    render::guardFonts();
    QGuiApplication application(argc, argv);
    EditedDocxTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "edited_docx_test.moc"
