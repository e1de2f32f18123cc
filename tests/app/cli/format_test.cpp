// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/judges.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace ungcuu::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray untidy = "---\nmã: KB-T-01\nloại: đoạn dùng chung\n\n---\n\n# Kiểm tra máy trạm\n## Vai trò\n\n- @truc: Cán bộ trực\n\n"
                          "## Các bước\n\n### b1. Nhận tin\n\n* Lead: @truc\n- Hạn: trong 15 phút\n- kết thúc\n";

Ran format(const QStringList& arguments)
{
    return run(programPath(u"ungcuu-cli"_s), QStringList{u"format"_s} + arguments);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
}

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_untidy_text_gets_its_canonical_form_once();
    void looking_changes_nothing_and_answers_no();
    void a_canonical_text_is_not_written_at_all();
    void the_file_behind_a_link_is_written_and_keeps_its_mode();
    void what_cannot_be_read_or_written_is_left_whole();
    void no_file_and_a_strange_option_are_wrong_usage();
    void the_shipped_texts_have_their_canonical_form();
};

void FormatTest::an_untidy_text_gets_its_canonical_form_once()
{
    const FileOf file(untidy, u"a.kb.md"_s);
    const Ran first = format({file.path()});
    QCOMPARE(first.status, 0);
    QCOMPARE(QString::fromUtf8(first.out), file.path() + u'\n');
    QVERIFY(bytesOf(file.path()).contains("\n- Chủ trì: @truc\n"));
    const Ran second = format({file.path()});
    QCOMPARE(second.status, 0);
    QCOMPARE(second.out, QByteArray());
    QCOMPARE(format({u"--check"_s, file.path()}).status, 0);
}

void FormatTest::looking_changes_nothing_and_answers_no()
{
    const FileOf file(untidy, u"a.kb.md"_s);
    QCOMPARE(format({u"--check"_s, file.path()}).status, 1);
    QCOMPARE(bytesOf(file.path()), untidy);
}

void FormatTest::a_canonical_text_is_not_written_at_all()
{
    const FileOf file(untidy, u"a.kb.md"_s);
    QCOMPARE(format({file.path()}).status, 0);
    QFile::setPermissions(QFileInfo(file.path()).absolutePath(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const Ran again = format({file.path()});
    QFile::setPermissions(QFileInfo(file.path()).absolutePath(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QCOMPARE(again.status, 0);
}

void FormatTest::the_file_behind_a_link_is_written_and_keeps_its_mode()
{
    const FileOf file(untidy, u"a.kb.md"_s);
    const QString link = QFileInfo(file.path()).absolutePath() + u"/link.kb.md"_s;
    QVERIFY(QFile::link(file.path(), link));
    const auto mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup;
    QVERIFY(QFile::setPermissions(file.path(), mode));
    QCOMPARE(format({link}).status, 0);
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(bytesOf(file.path()) != untidy);
    QCOMPARE(QFile::permissions(file.path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup), QFileDevice::ReadGroup);
}

void FormatTest::what_cannot_be_read_or_written_is_left_whole()
{
    const FileOf file(untidy, u"a.kb.md"_s);
    const Ran ran = format({u"/nowhere/at/all.kb.md"_s, QFileInfo(file.path()).absolutePath(), file.path()});
    QCOMPARE(ran.status, 3);
    QVERIFY(ran.err.contains("/nowhere/at/all.kb.md"));
    QVERIFY(bytesOf(file.path()) != untidy);
    QCOMPARE(QDir(QFileInfo(file.path()).absolutePath()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.kb.md"_s});
}

void FormatTest::no_file_and_a_strange_option_are_wrong_usage()
{
    QCOMPARE(format({}).status, 2);
    QCOMPARE(format({u"--fix"_s, u"a.kb.md"_s}).status, 2);
}

void FormatTest::the_shipped_texts_have_their_canonical_form()
{
    const QDir folder(sourcePath(u"scenarios"_s));
    QStringList paths;
    for (const QString& name : folder.entryList({u"*.md"_s}, QDir::Files))
        paths.append(folder.filePath(name));
    QVERIFY(paths.size() >= 5);
    const Ran ran = format(QStringList{u"--check"_s} + paths);
    QCOMPARE(QString::fromUtf8(ran.out), QString());
    QCOMPARE(ran.status, 0);
}

QTEST_GUILESS_MAIN(FormatTest)
#include "format_test.moc"
