// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/package.h"
#include "zip/strict_xml.h"

#include <QTest>

using namespace ungcuu;
using namespace ungcuu::zip;

namespace {

const QString documentType = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument");

Package small()
{
    Package package;
    package.relationships = {{QStringLiteral("rId1"), documentType, QStringLiteral("word/document.xml"), false}};
    package.parts.push_back({"/word/document.xml", QStringLiteral("application/xml"), "<a><b/></a>",
                             {{QStringLiteral("rId1"), QStringLiteral("urn:x"), QStringLiteral("../customXml/item1.xml"), false},
                              {QStringLiteral("rId2"), QStringLiteral("urn:y"), QStringLiteral("https://example.vn/?a=1&b=2"), true}}});
    package.parts.push_back({"/customXml/item1.xml", QStringLiteral("application/xml"), "<c/>", {}});
    return package;
}

QByteArray codeWith(const QByteArray& documentXml)
{
    Package package = small();
    package.parts[0].bytes = documentXml;
    const auto read = readPackage(packageBytes(package));
    return read ? QByteArray("read") : read.error().code;
}

} // namespace

class PackageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_package_is_read_back_as_it_was_written()
    {
        QCOMPARE(readPackage(packageBytes(small())).value(), small());
    }

    void relationships_lead_from_part_to_part()
    {
        const Package package = small();
        const Part* document = package.related({}, package.relationships, documentType);
        QVERIFY(document);
        QCOMPARE(document->name, QByteArray("/word/document.xml"));
        QCOMPARE(package.related(document->name, document->relationships, QStringLiteral("urn:x")), &package.parts[1]);
        QVERIFY(!package.related(document->name, document->relationships, QStringLiteral("urn:y")));
    }

    void a_part_without_content_type_and_relationships_of_no_part_are_refused()
    {
        std::vector<Entry> entries = readArchive(packageBytes(small())).value();
        entries.push_back({"word/other.bin", "x"});
        QCOMPARE(readPackage(archiveOf(entries)).error().code, QByteArray("opc.malformed"));
        entries.back() = {"word/_rels/other.xml.rels", "<Relationships/>"};
        QCOMPARE(readPackage(archiveOf(entries)).error().code, QByteArray("opc.malformed"));
        entries.erase(entries.begin());
        QCOMPARE(readPackage(archiveOf(entries)).error().code, QByteArray("opc.malformed"));
    }

    void entities_depth_and_broken_xml_are_refused_by_name()
    {
        QCOMPARE(codeWith("<a/>"), QByteArray("read"));
        QCOMPARE(codeWith("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"), QByteArray("xml.dtd"));
        QCOMPARE(codeWith("<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>"), QByteArray("xml.dtd"));
        QCOMPARE(codeWith(QByteArray("<a>").repeated(200) + QByteArray("</a>").repeated(200)), QByteArray("read"));
        QCOMPARE(codeWith(QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300)), QByteArray("xml.deep"));
        QCOMPARE(codeWith("<a><b></a>"), QByteArray("xml.malformed"));
        QCOMPARE(codeWith(""), QByteArray("xml.malformed"));
    }
};

QTEST_GUILESS_MAIN(PackageTest)
#include "package_test.moc"
