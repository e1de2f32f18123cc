// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/judges.h"
#include "support/places.h"
#include "zip/package.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray notice = "---\nloại văn bản: Thông báo\nmã: TB-1\ncơ quan ban hành: SỞ MẪU\nký hiệu: TB-SM\nđịa danh: Mẫu\ntrích yếu: Trực\n\n---\n\nChữ cũ ở đây.\n\nCâu hai.\n";

/// A workspace with the notice, and the notice in Word.
class Bench
{
public:
    Bench()
    {
        qputenv("XDG_STATE_HOME", at(u"state"_s).toLocal8Bit());
        put(u"mat-khau"_s, "mot mat khau dai\n");
        put(u"tb.pa.md"_s, notice);
        done({u"workspace"_s, u"new"_s, workspace(), u"--name"_s, u"Nguyễn Văn A"_s, u"--password-file"_s, at(u"mat-khau"_s)});
        done({u"doc"_s, u"add"_s, workspace(), at(u"tb.pa.md"_s), u"--password-file"_s, at(u"mat-khau"_s)});
        done({u"export"_s, u"TB-1"_s, u"--workspace"_s, workspace(), u"--to"_s, path()});
    }

    QString password() const { return at(u"mat-khau"_s); }
    QString workspace() const { return at(u"w.ungcuu"_s); }
    QString path() const { return at(u"a.docx"_s); }
    Ran cli(const QStringList& arguments) const { return run(programPath(u"ungcuu-cli"_s), arguments); }
    Ran import(const QStringList& more = {}) const { return cli(QStringList{u"doc"_s, u"import"_s, workspace(), u"TB-1"_s, path()} + more); }
    QByteArray shown() const { return cli({u"doc"_s, u"show"_s, workspace(), u"TB-1"_s}).out; }

    void write(const QByteArray& from, const QByteArray& to, const QByteArray& part = "/word/document.xml") const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no docx");
        zip::Package package = zip::readPackage(file.readAll()).value();
        file.close();
        for (zip::Part& each : package.parts) {
            if (each.name == part)
                each.bytes.replace(from, to);
        }
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("no docx");
        file.write(zip::packageBytes(package));
    }

private:
    QString at(const QString& name) const { return m_folder.filePath(name); }

    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            qFatal("cannot write %s", qPrintable(name));
    }

    void done(const QStringList& arguments) const
    {
        if (const Ran ran = cli(arguments); ran.status != 0)
            qFatal("%s", ran.err.constData());
    }

    QTemporaryDir m_folder;
};

} // namespace

class DocImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_are_listed_and_nothing_changes_unasked()
    {
        const Bench bench;
        bench.write("Chữ cũ", "Chữ mới");
        const Ran ran = bench.import();
        QVERIFY2(ran.status == 0 && ran.out.contains("[-cũ-]{+mới+}"), QByteArray(ran.out + ran.err).constData());
        QCOMPARE(bench.shown(), notice);
    }

    void all_that_found_a_place_are_accepted_and_saved()
    {
        const Bench bench;
        bench.write("Chữ cũ", "Chữ mới");
        const Ran ran = bench.import({u"--accept"_s, u"--password-file"_s, bench.password()});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(bench.shown(), QByteArray(notice).replace("cũ", "mới"));
        QVERIFY(bench.cli({u"doc"_s, u"log"_s, bench.workspace(), u"TB-1"_s}).out.contains("Nhận đề nghị sửa"));
    }

    void what_found_no_place_is_listed_and_answers_no()
    {
        const Bench bench;
        bench.write("Chữ cũ", "Chữ mới");
        bench.write("CỘNG HÒA", "NƯỚC");
        const Ran ran = bench.import({u"--json"_s});
        QCOMPARE(ran.status, 1);
        const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(json.value(u"exactEdition"_s).toBool(), true);
        const QJsonObject proposal = json.value(u"proposals"_s).toArray().at(0).toObject();
        QCOMPARE(proposal.value(u"old"_s).toString(), u"cũ"_s);
        QCOMPARE(proposal.value(u"new"_s).toString(), u"mới"_s);
        QCOMPARE(proposal.value(u"edits"_s).toArray().at(0).toObject().value(u"begin"_s).toInt(), int(notice.indexOf("cũ")));
        const QJsonObject unplaced = json.value(u"unplaced"_s).toArray().at(0).toObject();
        QCOMPARE(unplaced.value(u"why"_s).toString(), u"not-in-source"_s);
        QVERIFY(unplaced.value(u"new"_s).toString().contains(u"NƯỚC"_s));
    }

    void other_files_are_refused_and_nothing_changes()
    {
        const Bench bench;
        bench.write("urn:ungcuu:docx:1", "urn:ai:khac", "/customXml/item1.xml");
        const Ran ran = bench.import({u"--accept"_s});
        QVERIFY2(ran.status == 3 && ran.err.contains("không phải bản Word do Ứng Cứu xuất"), ran.err.constData());
        QCOMPARE(bench.shown(), notice);
        QCOMPARE(bench.cli({u"doc"_s, u"import"_s, u"x"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(DocImportTest)
#include "doc_import_test.moc"
