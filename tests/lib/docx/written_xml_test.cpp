// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/written_xml.h"
#include "docx/written_elements.h"
#include "docx/xml_writer.h"
#include "support/random_text.h"

#include <QTest>
#include <array>

using namespace ungcuu;
using namespace ungcuu::docx;

namespace {

QString odd(testing::RandomText& random)
{
    static const QStringList pieces{QStringLiteral("chữ"), QStringLiteral(" "), QStringLiteral("&"), QStringLiteral("<"), QStringLiteral(">"), QStringLiteral("\""), QStringLiteral("'"),
                                    QStringLiteral("\t"), QStringLiteral("\n"), QStringLiteral("\r"), QStringLiteral("&amp;"), QStringLiteral("&#9;"), QStringLiteral("😀"), QStringLiteral("/>")};
    QString text;
    for (qsizetype i = random.below(6); i >= 0; --i)
        text += pieces[random.below(pieces.size())];
    return text;
}

void writeSome(XmlWriter& xml, testing::RandomText& random, int depth)
{
    static constexpr std::array<const char*, 4> names{"w:r", "w:p", "w14:x", "a:blip"};
    xml.start(names[std::size_t(random.below(4))]);
    for (qsizetype i = random.below(3); i > 0; --i)
        xml.attribute({i == 1 ? "w:val" : "r:embed", odd(random)});
    for (qsizetype i = depth > 0 ? random.below(4) : 0; i > 0; --i) {
        writeSome(xml, random, depth - 1);
        if (random.below(2) == 1)
            xml.text(odd(random));
    }
    xml.end();
}

QByteArray written(quint32 seed)
{
    testing::RandomText random(seed);
    XmlWriter xml("w:body", {{"xmlns:w", wordNamespace}, {"xmlns:r", relationshipNamespace}, {"xmlns:w14", word2010Namespace}, {"xmlns:a", "urn:a"}});
    for (int i = 0; i < 5; ++i)
        writeSome(xml, random, 4);
    return xml.taken();
}

QByteArrayView withoutDeclaration(const QByteArray& xml)
{
    return QByteArrayView(xml).sliced(xml.indexOf("?>") + 2);
}

} // namespace

class WrittenXmlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_was_written_is_read_and_written_again_to_the_byte()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            const QByteArray xml = written(seed);
            QCOMPARE(QByteArrayView(xmlFragment(xmlTree(xml))), withoutDeclaration(xml));
        }
    }

    /// Stretches of its bytes are its elements, whatever their words and attributes say.
    void elements_are_found_without_a_tree()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            const QByteArray xml = written(seed);
            std::vector<XmlNode> found;
            for (const QByteArrayView element : elementsOf(contentOf(withoutDeclaration(xml)))) {
                found.push_back(xmlTree("<?xml version=\"1.0\"?>" + element.toByteArray()));
                QVERIFY2(isElement(element, found.back().name.toLatin1()), element.data());
            }
            QVERIFY2(found == xmlTree(xml).children, xml.constData());
        }
    }

    void nodes_that_differ_are_not_equal()
    {
        QVERIFY(!(xmlTree("<a b=\"1\">c</a>") == xmlTree("<a b=\"1\">d</a>")));
        QVERIFY(!(xmlTree("<a b=\"1\"/>") == xmlTree("<a b=\"2\"/>")));
    }
};

QTEST_APPLESS_MAIN(WrittenXmlTest)
#include "written_xml_test.moc"
