// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/pdf_witness.h"

#include "lib/sign/samples.h"
#include "render/typeface.h"
#include "support/desk/desk.h"
#include "support/desk/stranger.h"
#include "support/judges.h"
#include "support/places.h"
#include "workspace/document_export.h"
#include "workspace/signing.h"
#include "workspace/verify_workspace.h"
#include "workspace/workspace_sources.h"

#include <QFile>
#include <QGuiApplication>
#include <QSysInfo>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::codesOf;
using testing::Desk;
using testing::taken;
using testing::verifiedByStranger;
using Kind = OutsideView::Kind;

namespace {

Witness frozen()
{
    return {*base::Sha256::fromHex(QByteArray(64, 'a')), {*base::Sha256::fromHex(QByteArray(64, '1')), *base::Sha256::fromHex(QByteArray(64, '2'))}};
}

/// A document of two revisions, the file as it was after the first, and a PDF of the second.
struct Office {
    Desk desk;
    Workspace workspace = desk.workspaceNamed(QStringLiteral("kho-của-tôi.ungcuu"));
    Saved saved = desk.save(workspace, source("Một"));
    QString old = copied(QStringLiteral("old.ungcuu"));
    Saved later = desk.save(workspace, source("Hai"), saved.document);
    QByteArray pdf = exported();

    static QByteArray source(const char* words)
    {
        QByteArray text = testing::sourceBytes(QStringLiteral("tests/fixtures/letter-4052.pa.md"));
        return text.append("\n").append(words).append(".\n");
    }
    QString copied(const QString& name) const
    {
        if (!QFile::copy(workspace.path(), desk.path(name)))
            qFatal("cannot copy");
        return desk.path(name);
    }
    QByteArray exported() const
    {
        const WorkspaceSources sources = taken(WorkspaceSources::over(workspace, QDate(2026, 11, 22)));
        const Document document = taken(readDocument(workspace, saved.document));
        const Witness witness = taken(witnessFor(workspace, saved.document));
        return taken(exportPdf({{document.bytes, {}, false}, Desk::now, {infoEntry(witness)}}, sources)).pdf;
    }
    QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile file(desk.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
};

QByteArray signedByLeader(const QByteArray& pdf)
{
    SigningRequest request;
    request.pdf = pdf;
    return taken(signPdf(request, sign::samples::authority().keyOf(sign::samples::authority().leader), Desk::now));
}

} // namespace

class PdfWitnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Version 1's form. It is never made again: a change that fails here would silence every PDF that left the office.
    void the_stored_form_stays()
    {
        const QByteArray expected = "ungcuu-witness/1; workspace " + QByteArray(64, 'a') + "; event " + QByteArray(64, '1') + "; event " + QByteArray(64, '2');
        QCOMPARE(infoEntry(frozen()).first, QByteArray("UngCuuWitness"));
        QCOMPARE(infoEntry(frozen()).second.toLatin1(), expected);
        const PdfWitness read = taken(readPdfWitness(testing::sourceBytes(QStringLiteral("tests/fixtures/record/witness.pdf")), QStringLiteral("w")));
        QCOMPARE(read.witness.workspace, frozen().workspace);
        QCOMPARE(read.witness.events, frozen().events);
        QCOMPARE(read.cover, PdfWitness::Cover::None);
    }

    void what_is_no_witness_is_refused()
    {
        const QByteArray fixture = testing::sourceBytes(QStringLiteral("tests/fixtures/record/witness.pdf"));
        const auto codeOf = [&](const char* before, const char* after) {
            QByteArray changed = fixture;
            changed.replace(before, after);
            const auto read = readPdfWitness(changed, QStringLiteral("w"));
            return read ? QByteArray("read") : read.error().code;
        };
        QCOMPARE(codeOf("Title", "Tatle"), QByteArray("read"));
        QCOMPARE(codeOf("UngCuuWitness", "UngCuuWitnesz"), QByteArray("witness.none"));
        QCOMPARE(codeOf("witness/1", "witness/2"), QByteArray("witness.malformed"));
        QCOMPARE(codeOf("event 1", "event x"), QByteArray("witness.malformed"));
        QCOMPARE(codeOf("workspace a", "workspacf a"), QByteArray("witness.malformed"));
        QVERIFY(codeOf("endobj", "endobk") != "read");
    }

    void a_workspace_rolled_back_by_one_save_is_named_with_the_pdf_and_not_without()
    {
        const Office office;
        const VerifyReport alone = verifiedByStranger(office.old, {});
        QVERIFY(alone.whole() && !alone.compared);
        const VerifyReport with = verifiedByStranger(office.old, {office.file(QStringLiteral("a.pdf"), office.pdf)});
        QVERIFY(with.compared);
        QCOMPARE(codesOf(with), QByteArray("witness.lost "));
        QCOMPARE(with.views.at(0).lost, 1);
        const VerifyReport present = verifiedByStranger(office.workspace.path(), {office.desk.path(QStringLiteral("a.pdf"))});
        QVERIFY2(present.whole() && present.compared, codesOf(present).constData());
    }

    void a_workspace_written_anew_is_told_apart_from_one_that_lost_events()
    {
        const Office office;
        const Office rewritten;
        const VerifyReport report = verifiedByStranger(rewritten.workspace.path(), {office.file(QStringLiteral("a.pdf"), office.pdf)});
        QCOMPARE(codesOf(report), QByteArray("witness.other "));
        QVERIFY(report.views.at(0).other && !report.compared);
    }

    void a_pdf_says_how_far_it_can_be_believed()
    {
        const Office office;
        const QByteArray whole = signedByLeader(office.pdf);
        QByteArray changed = whole;
        changed.replace("; event ", "; evenu ");
        const qsizetype digit = whole.indexOf("; event ") + 8;
        QByteArray forged = whole;
        forged[digit] = forged[digit] == 'a' ? 'b' : 'a';
        const auto kindOf = [&](const QByteArray& pdf) { return verifiedByStranger(office.workspace.path(), {office.file(QStringLiteral("k.pdf"), pdf)}).views.at(0); };
        QCOMPARE(kindOf(office.pdf).kind, Kind::UnsignedPdf);
        QVERIFY(kindOf(office.pdf).words.contains(QStringLiteral("ai cũng có thể đã sửa")));
        QCOMPARE(kindOf(whole).kind, Kind::SignedPdf);
        QVERIFY(kindOf(whole).words.contains(sign::samples::authority().keyOf(sign::samples::authority().leader).certificate().commonName()));
        QCOMPARE(kindOf(forged).kind, Kind::BrokenPdf);
        QCOMPARE(kindOf(forged).lost, 1);
        QCOMPARE(readPdfWitness(changed, QStringLiteral("w")).error().code, QByteArray("witness.malformed"));
    }

    void a_file_with_a_witness_is_pdf_a_1b_before_and_after_it_is_signed()
    {
        const Office office;
        QByteArray broken = office.pdf;
        broken.replace("/GTS_PDFA1", "/GTS_PDFX1");
        const QStringList verdicts = testing::preflight({office.pdf, signedByLeader(office.pdf), broken});
        QCOMPARE(verdicts.mid(0, 2), QStringList(2, QStringLiteral("valid")));
        QVERIFY(verdicts.last() != QStringLiteral("valid"));
    }

    void an_export_names_no_user_host_or_path_of_the_machine()
    {
        const Office office;
        const testing::FileOf pdf(office.pdf);
        const QByteArray plain = testing::run(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), pdf.path(), QStringLiteral("-")}).out;
        QVERIFY(plain.contains("UngCuuWitness"));
        const qsizetype at = plain.indexOf("/UngCuuWitness");
        const QByteArray info = plain.mid(plain.lastIndexOf("<<", at), plain.indexOf(">>", at) - plain.lastIndexOf("<<", at));
        QCOMPARE(info.count("\n  /"), 4); // CreationDate, Producer, Title, UngCuuWitness
        for (const QByteArray& word : {office.desk.path({}).toUtf8(), QSysInfo::machineHostName().toUtf8(), QByteArray("kho-c"), QByteArray("/tmp"), QByteArray("/home")})
            QVERIFY2(!plain.contains(word) && !word.isEmpty(), word.constData());
    }
};

int main(int argc, char** argv)
{
    ungcuu::render::guardFonts();
    QGuiApplication application(argc, argv);
    PdfWitnessTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "pdf_witness_test.moc"
