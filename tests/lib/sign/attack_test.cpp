// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people without a key do to a signed file, and files prepared before they are signed.
#include "evil.h"
#include "sign/pdf_signing.h"
#include "support/judges.h"

#include <QTest>

#include <random>

using namespace ungcuu;
using namespace ungcuu::sign;
using namespace ungcuu::sign::samples;

namespace {

FileVerdict judged(const QByteArray& file)
{
    return verifyPdf(file, authority().trust(), noon);
}

QByteArray replaced(QByteArray file, const QByteArray& before, const QByteArray& after)
{
    const qsizetype at = file.lastIndexOf(before);
    if (at < 0)
        qFatal("nothing to replace: %s", before.constData());
    return file.replace(at, before.size(), after);
}

/// The range's text in the newest signature.
QByteArray rangeOf(const QByteArray& file)
{
    const qsizetype at = file.lastIndexOf("/ByteRange ") + 11;
    return file.mid(at, file.indexOf(']', at) - at + 1);
}

QByteArray withRange(const QByteArray& file, const QByteArray& range)
{
    return replaced(file, rangeOf(file), range.leftJustified(rangeOf(file).size()));
}

/// Signature wrapping: the signed second part is moved behind other bytes and the range points to it there.
QByteArray wrapped()
{
    const QByteArray file = signedOnce();
    const auto read = pdf::readSignedFile(file);
    const auto parts = read->signatures.at(0).signedBytes;
    const QByteArray tail = file.mid(parts[1].begin);
    const QByteArray range = rangeOf(file);
    QByteArray moved = file.first(parts[1].begin) + tail;
    moved.insert(parts[1].begin, "\n/Extra (a page with other words)\n");
    const QByteArray next = "[0 " + QByteArray::number(parts[0].end) + ' ' + QByteArray::number(moved.size() - tail.size()) + ' '
        + QByteArray::number(tail.size()) + ']';
    return replaced(moved, range, next.leftJustified(range.size()));
}

QByteArray contentReplaced()
{
    const QByteArray file = signedOnce();
    const qsizetype at = file.indexOf("/Contents ") + 10;
    evil::Revision revision;
    revision.objects << qMakePair(file.mid(at, file.indexOf(' ', at) - at).toLongLong(), evil::stream({}, "1 0 0 rg 0 0 600 800 re f"));
    return evil::appended(file, revision);
}

QByteArray fieldsEmptied()
{
    const QByteArray file = signedOnce();
    const qint64 form = evil::objectWith(file, "/SigFlags");
    evil::Revision revision;
    revision.objects << qMakePair(form, QByteArray("<< /Fields [] /SigFlags 3 >>"));
    return evil::appended(file, revision);
}

/// A bit of the second character of the last such name is turned.
QByteArray withFlippedBit(const QByteArray& name, int bit)
{
    QByteArray file = signedOnce();
    const qsizetype at = file.lastIndexOf(name);
    if (at < 0)
        qFatal("no %s", name.constData());
    file[at + 1] = char(file[at + 1] ^ (1 << bit));
    return file;
}

struct Attack {
    const char* name;
    QByteArray (*file)();
};

const std::vector<Attack>& attacks()
{
    static const std::vector<Attack> all{
        {"isa_content: page content replaced behind the signature", contentReplaced},
        {"isa_noxref: an object behind the last %%EOF", [] { return QByteArray(signedOnce() + "99 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n"); }},
        {"isa_trailer: a trailer without section behind", [] { return QByteArray(signedOnce() + "trailer\n<< /Root 99 0 R >>\nstartxref\n0\n%%EOF\n"); }},
        {"swa: signature wrapping", wrapped},
        {"usf: no range", [] { return replaced(signedOnce(), "/ByteRange", "/ByteRangX"); }},
        {"usf: range of nothing", [] { return withRange(signedOnce(), "[0 0 0 0]"); }},
        {"usf: negative range", [] { return withRange(signedOnce(), "[0 -10 20 10]"); }},
        {"usf: range beyond the file", [] { return withRange(signedOnce(), "[0 10 20 99999999]"); }},
        {"usf: three numbers", [] { return withRange(signedOnce(), "[0 10 20]"); }},
        {"usf: no contents", [] { return replaced(signedOnce(), "/Contents <", "/Contentz <"); }},
        {"usf: contents of zeros", [] {
             QByteArray file = signedOnce();
             const qsizetype at = file.lastIndexOf("/Contents <") + 11;
             const qsizetype end = file.indexOf('>', at);
             return file.replace(at, end - at, QByteArray(end - at, '0'));
         }},
        {"a byte more", [] { return QByteArray(signedOnce() + 'x'); }},
        {"the last line cut", [] { return signedOnce().chopped(3); }},
        {"bytes before the header", [] { return QByteArray("%!PS\n" + signedOnce()); }},
        {"/Prev to itself", [] {
             const QByteArray file = signedOnce();
             const qsizetype start = file.lastIndexOf("startxref\n") + 10;
             const qsizetype prev = file.lastIndexOf("/Prev ") + 6;
             QByteArray loop = file;
             return loop.replace(prev, file.indexOf(' ', prev) - prev, file.mid(start, file.indexOf('\n', start) - start));
         }},
    };
    return all;
}

/// A file of ours with one more entry in its catalogue, before anyone signs.
QByteArray prepared(const QByteArray& entry)
{
    const QByteArray file = paper();
    // The same length, so that the section still fits: the language gives way.
    const QByteArray language("/Lang (vi-VN)");
    const qsizetype place = file.indexOf(language);
    Q_ASSERT(place > 0 && entry.size() <= language.size());
    QByteArray changed = file;
    return changed.replace(place, language.size(), entry.leftJustified(language.size()));
}

QByteArray refusal(const QByteArray& file)
{
    const auto result = signedPdf(file, authority().keyOf(authority().leader), update(), noon);
    return result ? QByteArray("signed") : result.error().code;
}

} // namespace

class AttackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_changed_file_never_passes_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < attacks().size(); ++i)
            QTest::newRow(attacks()[i].name) << int(i);
    }

    void a_changed_file_never_passes()
    {
        QFETCH(int, index);
        const FileVerdict verdict = judged(attacks()[size_t(index)].file());
        QCOMPARE(verdict.indication, Indication::TotalFailed);
        QVERIFY(!verdict.words.isEmpty());
    }

    void the_file_they_start_from_passes()
    {
        QCOMPARE(judged(signedOnce()).indication, Indication::TotalPassed);
    }

    /// The signature is still in the file, but no reader is led to it any more.
    void a_signature_that_the_form_does_not_reach_fails_the_file_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("no fields") << fieldsEmptied();
        for (const char* name : {"/AcroForm", "/Fields", "/FT /Sig", "/Type /Sig", "/V "}) {
            for (int bit = 0; bit < 8; ++bit)
                QTest::addRow("%s, bit %d", name, bit) << withFlippedBit(name, bit);
        }
    }

    void a_signature_that_the_form_does_not_reach_fails_the_file()
    {
        QFETCH(QByteArray, file);
        const FileVerdict verdict = judged(file);
        QCOMPARE(verdict.indication, Indication::TotalFailed);
        QVERIFY(verdict.reason != "NO_SIGNATURE");
    }

    void a_file_with_empty_signature_fields_is_only_unsigned()
    {
        QCOMPARE(judged(paper()).reason, QByteArray("NO_SIGNATURE"));
        QCOMPARE(judged(paper()).indication, Indication::Indeterminate);
    }

    void a_flipped_bit_passes_nowhere_but_in_the_case_of_hex_digits()
    {
        const QByteArray file = signedTwice();
        const auto spans = pdf::readSignedFile(file)->signatures;
        std::mt19937 random(20261122);
        int flips = 0;
        for (int i = 0; i < 300; ++i) {
            const qsizetype at = qsizetype(random() % size_t(file.size()));
            QByteArray changed = file;
            changed[at] = char(changed[at] ^ (1 << (random() % 8)));
            const bool hex = std::any_of(spans.begin(), spans.end(), [&](const auto& one) { return at >= one.signedBytes[0].end && at < one.signedBytes[1].begin; });
            const FileVerdict verdict = judged(changed);
            QVERIFY2(hex || verdict.indication == Indication::TotalFailed, qPrintable(QString::number(at)));
            flips += hex ? 0 : 1;
        }
        QVERIFY(flips > 150);
    }

    void a_cut_file_never_passes()
    {
        const QByteArray file = signedTwice();
        const qsizetype first = pdf::readSignedFile(file)->signatures.at(0).signedBytes[1].end;
        for (qsizetype size = file.size() - 1; size > 0; size -= 97) {
            const FileVerdict verdict = judged(file.first(size));
            QVERIFY2(size == first || verdict.indication != Indication::TotalPassed, qPrintable(QString::number(size)));
        }
        QCOMPARE(judged(file.first(first)).indication, Indication::TotalPassed); // the first signature's own revision
    }

    void prepared_files_are_not_signed_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("layers") << QByteArray("/OCProperties") << QByteArray("pdf.layers");
        QTest::newRow("actions") << QByteArray("/AA<</O 1>>") << QByteArray("pdf.active");
        QTest::newRow("script") << QByteArray("/X<</JS ()>>") << QByteArray("pdf.active");
        QTest::newRow("attached") << QByteArray("/X<</EF 1>>") << QByteArray("pdf.outside");
        QTest::newRow("nothing") << QByteArray("/Lang (vi-VN)") << QByteArray("signed");
    }

    void prepared_files_are_not_signed()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QByteArray, code);
        const QByteArray layers("\"/OCProperties\": {\"/OCGs\": [], \"/D\": {}}");
        QCOMPARE(refusal(entry == "/OCProperties" ? withCatalogEntry(layers) : prepared(entry)), code);
    }

    void a_signature_beside_the_form_is_not_signed_over()
    {
        QCOMPARE(refusal(withCatalogEntry("\"/X\": {\"/Y\": [ {\"/Type\": \"/Sig\"} ] }")), QByteArray("pdf.broken-signature"));
        QCOMPARE(refusal(withCatalogEntry("\"/X\": {\"/FT\": \"/Sig\", \"/V\": {} }")), QByteArray("pdf.broken-signature"));
        QCOMPARE(refusal(withCatalogEntry("\"/X\": {\"/Y\": [ {\"/Type\": \"/Sog\"} ] }")), QByteArray("signed"));
        QCOMPARE(refusal(withCatalogEntry("\"/X\": {\"/FT\": \"/Sig\", \"/V\": null }")), QByteArray("signed"));
    }

    void an_unsigned_revision_is_not_signed_over()
    {
        evil::Revision revision;
        revision.objects << qMakePair(evil::freeNumber(paper()), QByteArray("(later)"));
        QCOMPARE(refusal(evil::appended(paper(), revision)), QByteArray("pdf.unsigned-revision"));
    }

    void a_broken_signature_is_not_signed_over()
    {
        QByteArray file = signedOnce();
        file[file.indexOf("pdfaid")] = 'q';
        pdf::SignatureUpdate request = update("co_quan");
        const auto result = signedPdf(file, authority().keyOf(authority().clerk), request, noon);
        QVERIFY(!result.ok());
    }

    void a_file_with_a_password_or_damage_is_not_signed()
    {
        testing::FileOf file(paper());
        const QString locked = file.path() + QStringLiteral(".locked");
        testing::run(QStringLiteral("qpdf"), {QStringLiteral("--encrypt"), QString(), QStringLiteral("owner"), QStringLiteral("256"), QStringLiteral("--"), file.path(), locked});
        QFile encrypted(locked);
        QVERIFY(encrypted.open(QIODevice::ReadOnly));
        QCOMPARE(refusal(encrypted.readAll()), QByteArray("pdf.encrypted"));
        QVERIFY(refusal(paper().chopped(40)) != QByteArray("signed"));
        QVERIFY(refusal("%PDF-1.4\n") != QByteArray("signed"));
    }

private:
    /// For an entry longer than what could give way to it: qpdf writes the paper anew with it, in one revision.
    static QByteArray withCatalogEntry(const QByteArray& json)
    {
        testing::FileOf source(paper());
        const testing::Ran written = testing::run(QStringLiteral("qpdf"), {QStringLiteral("--json-output"), QStringLiteral("--json-stream-data=inline"), source.path(), QStringLiteral("-")});
        QByteArray text = written.out;
        text.replace("\"/AcroForm\":", QByteArray(json + ", \"/AcroForm\":"));
        testing::FileOf changed(text, QStringLiteral("file.json"));
        return testing::run(QStringLiteral("qpdf"), {QStringLiteral("--json-input"), changed.path(), QStringLiteral("-")}).out;
    }
};

QTEST_MAIN(AttackTest)
#include "attack_test.moc"
