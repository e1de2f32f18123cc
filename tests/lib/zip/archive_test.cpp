// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every rule of the directory reader has a file that only it refuses: by all rules the file is refused for the reason of
// this rule, with this one rule left out its directory is read.
#include "zip/archive.h"

#include "support/judges.h"

#include <QTest>
#include <QtEndian>
#include <functional>

using namespace ungcuu;
using namespace ungcuu::zip;

namespace {

std::vector<Entry> letters()
{
    return {{"a/one.xml", QByteArray(5000, 'x') + "one"}, {"b/two.bin", QByteArray("\x01\x02\x03", 3)}, {"three", {}}};
}

template <class T> void put(QByteArray& bytes, qsizetype at, T value)
{
    qToLittleEndian(value, bytes.data() + at);
}

qsizetype endOf(const QByteArray& bytes)
{
    return bytes.size() - 22;
}

qsizetype directoryAt(const QByteArray& bytes)
{
    return qFromLittleEndian<quint32>(bytes.constData() + endOf(bytes) + 16);
}

/// Writes `value` into both headers of the first entry.
template <class T> void putBoth(QByteArray& bytes, int local, int central, T value)
{
    put(bytes, local, value);
    put(bytes, directoryAt(bytes) + central, value);
}

/// Puts `more` behind the central header of the first entry and into its length field at `lengthAt`.
QByteArray withBehindFirstName(QByteArray bytes, int lengthAt, const QByteArray& more)
{
    const qsizetype directory = directoryAt(bytes);
    const auto size = qFromLittleEndian<quint32>(bytes.constData() + endOf(bytes) + 12);
    put(bytes, directory + lengthAt, quint16(more.size()));
    put(bytes, endOf(bytes) + 12, quint32(size + more.size()));
    return bytes.insert(directory + 46 + QByteArray("a/one.xml").size(), more);
}

QByteArray withComment(QByteArray bytes)
{
    put(bytes, endOf(bytes) + 20, quint16(4));
    return bytes + "more";
}

/// Bytes that no entry owns, with every place moved so that nothing points wrong.
QByteArray withBytesBefore(QByteArray bytes)
{
    const QByteArray more("#!/bin/sh\n");
    const qsizetype directory = directoryAt(bytes);
    put(bytes, endOf(bytes) + 16, quint32(directory + more.size()));
    for (qsizetype at = directory; at < endOf(bytes);) {
        const char* header = bytes.constData() + at;
        put(bytes, at + 42, quint32(qFromLittleEndian<quint32>(header + 42) + quint32(more.size())));
        at += 46 + qFromLittleEndian<quint16>(header + 28);
    }
    return more + bytes;
}

QByteArray renamed(const char* from, const char* to)
{
    return archiveOf(letters()).replace(from, to);
}

struct Case {
    Rule rule;
    std::function<QByteArray()> file;
};

const std::vector<Case>& cases()
{
    static const std::vector<Case> all = {
        {Rule::EndAtEnd, [] { return withComment(archiveOf(letters())); }},
        {Rule::OneDisk, [] { QByteArray file = archiveOf(letters()); put(file, endOf(file) + 4, quint16(1)); return file; }},
        {Rule::Tiled, [] { return withBytesBefore(archiveOf(letters())); }},
        {Rule::SameHeaders, [] { QByteArray file = archiveOf(letters()); file[30] = 'z'; return file; }},
        {Rule::KnownMethod, [] { QByteArray file = archiveOf(letters()); putBoth(file, 8, 10, quint16(12)); return file; }},
        {Rule::NoEncryption, [] { QByteArray file = archiveOf(letters()); putBoth(file, 6, 8, quint16(1)); return file; }},
        {Rule::NoExtraField, [] { return withBehindFirstName(archiveOf(letters()), 30, QByteArray("\x75\x70\x06\x00\x01wxyz!", 10)); }},
        {Rule::NoComment, [] { return withBehindFirstName(archiveOf(letters()), 32, "words"); }},
        {Rule::PlainNames, [] { return renamed("a/one.xml", "../ne.xml"); }},
        {Rule::UniqueNames, [] { return archiveOf({{"same", "1"}, {"SAMf", "2"}}).replace("SAMf", "SAME"); }},
    };
    return all;
}

QByteArray codeOfTrouble(const QByteArray& file, const Limits& limits = {})
{
    const auto read = readArchive(file, limits);
    return read ? QByteArray("read") : read.error().code;
}

} // namespace

class ArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_written_is_read_back_and_unzip_agrees()
    {
        const QByteArray file = archiveOf(letters());
        QCOMPARE(readArchive(file).value(), letters());
        const testing::FileOf onDisk(file, QStringLiteral("file.zip"));
        const QStringList list = {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-t"), onDisk.path()};
        QVERIFY(testing::run(QStringLiteral("python3"), list).out.startsWith("Done testing"));
        QByteArray damaged = file;
        damaged[60] = char(damaged[60] ^ 0x55);
        const testing::FileOf broken(damaged, QStringLiteral("file.zip"));
        const testing::Ran no = testing::run(QStringLiteral("python3"), {list[0], list[1], list[2], broken.path()});
        QVERIFY(no.status != 0 || no.out.contains("corrupted"));
        QCOMPARE(codeOfTrouble(damaged), QByteArray("zip.damaged"));
    }

    void the_same_entries_give_the_same_bytes()
    {
        QCOMPARE(archiveOf(letters()), archiveOf(letters()));
        QVERIFY(!archiveOf(letters()).contains("UT\x05"));
    }

    void an_archive_of_nothing_is_read()
    {
        QVERIFY(readArchive(QByteArray("PK\x05\x06") + QByteArray(18, '\0')).value().empty());
    }

    void an_archive_of_nothing_is_written()
    {
        QCOMPARE(archiveOf({}), QByteArray(QByteArray("PK\x05\x06") + QByteArray(18, '\0')));
    }

    void each_rule_has_a_file_that_only_it_refuses_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(codeOf(cases()[i].rule).constData()) << int(i);
        QCOMPARE(cases().size(), std::size_t(Rule::Count_));
    }

    void each_rule_has_a_file_that_only_it_refuses()
    {
        QFETCH(int, index);
        const Case& evil = cases()[std::size_t(index)];
        const QByteArray file = evil.file();
        const auto refused = directoryOf(file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, codeOf(evil.rule));
        QCOMPARE(codeOfTrouble(file), codeOf(evil.rule));
        const auto passed = directoryOf(file, {}, RuleSet::all().without(evil.rule));
        QVERIFY2(passed.ok(), passed ? "" : passed.error().code.constData());
    }

    void names_that_leave_the_folder_or_hide_are_refused_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"/bs/ne.xml", "a/../e.xml", "a//ne.xml", "a\\one.xml", "c:/ne.xml", "a/./n.xml", "a/on\xC3\xA9.xm", "a/one\x01.xm"})
            QTest::newRow(name) << QByteArray(name).leftJustified(9, 'x').left(9);
    }

    void names_that_leave_the_folder_or_hide_are_refused()
    {
        QFETCH(QByteArray, name);
        QCOMPARE(codeOfTrouble(renamed("a/one.xml", name.constData())), QByteArray("zip.plain-names"));
    }

    void bytes_between_and_after_are_refused()
    {
        QByteArray gap = archiveOf(letters());
        const qsizetype directory = directoryAt(gap);
        put(gap, endOf(gap) + 16, quint32(directory + 1));
        QCOMPARE(codeOfTrouble(gap.insert(directory, 'x')), QByteArray("zip.tiled"));
        QCOMPARE(codeOfTrouble(archiveOf(letters()) + 'x'), QByteArray("zip.not-an-archive"));
        QCOMPARE(codeOfTrouble(archiveOf(letters()) + archiveOf(letters())), QByteArray("zip.tiled"));
    }

    void the_growth_hint_of_word_is_read_and_anything_in_it_is_not()
    {
        const QByteArray hint("\x20\xA2\x08\x00\x28\xA0\x00\x00\x00\x00\x00\x00", 12);
        QCOMPARE(readArchive(withBehindFirstName(archiveOf(letters()), 30, hint)).value(), letters());
        QByteArray filled = hint;
        filled[11] = 'x';
        QCOMPARE(codeOfTrouble(withBehindFirstName(archiveOf(letters()), 30, filled)), QByteArray("zip.no-extra-field"));
    }

    void sizes_that_follow_the_data_are_read()
    {
        const QByteArray program("import zipfile,sys,io\n"
                                 "class Pipe(io.RawIOBase):\n"
                                 "    def writable(self): return True\n"
                                 "    def write(self, b): sys.stdout.buffer.write(b); return len(b)\n"
                                 "z=zipfile.ZipFile(Pipe(),'w',zipfile.ZIP_DEFLATED)\n"
                                 "z.writestr('a.txt','hello '*50); z.writestr('b.txt','b'); z.close()\n");
        const testing::Ran made = testing::run(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromLatin1(program)});
        const auto read = readArchive(made.out);
        QVERIFY2(read.ok(), read ? "" : read.error().code.constData());
        QCOMPARE(read->size(), std::size_t(2));
        QByteArray lying = made.out;
        lying[lying.indexOf("PK\x07\x08") + 4] ^= 1;
        QCOMPARE(codeOfTrouble(lying), QByteArray("zip.same-headers"));
    }

    void what_inflates_beyond_the_limits_is_refused()
    {
        const QByteArray bomb = archiveOf({{"bomb", QByteArray(4 << 20, '\0')}});
        Limits limits;
        limits.inflated = 1 << 20;
        QCOMPARE(codeOfTrouble(bomb, limits), QByteArray("zip.too-large"));
        QCOMPARE(codeOfTrouble(bomb), QByteArray("read"));
        QByteArray lying = bomb;
        put(lying, 22, quint32(1000));
        put(lying, directoryAt(lying) + 24, quint32(1000));
        QCOMPARE(codeOfTrouble(lying, limits), QByteArray("zip.damaged"));
        limits.entries = 2;
        QCOMPARE(codeOfTrouble(archiveOf(letters()), limits), QByteArray("zip.too-large"));
    }

    void a_file_cut_anywhere_or_with_any_byte_changed_is_read_right_or_refused()
    {
        const QByteArray file = archiveOf(letters());
        for (qsizetype length = 0; length < file.size(); ++length)
            QVERIFY(!readArchive(file.left(length)).ok());
        for (qsizetype at = 0; at < file.size(); ++at) {
            QByteArray flipped = file;
            flipped[at] = char(flipped[at] ^ 0x10);
            const auto read = readArchive(flipped);
            QVERIFY2(!read.ok() || *read == letters(), qPrintable(QString::number(at)));
        }
    }
};

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archive_test.moc"
