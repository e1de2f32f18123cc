// SPDX-License-Identifier: GPL-3.0-or-later
//
// LibreOffice Writer itself accepts all changes of a comparison, and has the newer revision; rejects them, and has the
// older one. UNGCUU_PROOF_FULL: of every shipped text, both ways.
#include "base/file.h"
#include "render/typeface.h"
#include "support/judges.h"
#include "support/places.h"
#include "workspace/document_export.h"
#include "workspace/folder_sources.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::workspace;
using namespace Qt::StringLiterals;

namespace {

const FolderSources& sources()
{
    static const FolderSources folder(testing::sourcePath(u"scenarios"_s), QDate(2026, 11, 27));
    return folder;
}

compile::Request requestFor(const QByteArray& source)
{
    return {source, {}, false, {}, {}, false};
}

QByteArray docxOf(const QByteArray& source)
{
    return exportDocx({requestFor(source), 1'795'000'000'000, {}}, sources()).value().docx;
}

/// Words of a sentence or a cell: nothing that means something to the language.
bool isProse(const QString& line)
{
    static const QString marks = u"{`@#→"_s;
    return line.count(u' ') > 9 && !line.contains(u"--"_s) && std::none_of(line.begin(), line.end(), [](QChar c) { return marks.contains(c); });
}

/// One act a line; which one is said by its number.
QString changed(QString line, int number)
{
    if (!isProse(line))
        return line;
    QStringList words = line.split(u' ');
    switch (number % 6) {
    case 0: words.insert(6, u"chữ mới thêm"_s); break;
    case 1: words.removeAt(6); break;
    case 2: words[6] = u"thay"_s; break;
    case 3: return line.contains(u'|') ? line : line + u"\n\nMột đoạn mới, số %1."_s.arg(number);
    default: break;
    }
    return words.join(u' ');
}

QByteArray newerOf(const QByteArray& source)
{
    QStringList lines = QString::fromUtf8(source).split(u'\n');
    bool front = true;
    for (int i = 1; i < int(lines.size()); ++i) {
        front = front && lines[i] != u"---"_s;
        lines[i] = front ? lines[i] : changed(lines[i], i);
    }
    return lines.join(u'\n').toUtf8();
}

} // namespace

class RedlineInWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepting_all_is_the_newer_revision_and_rejecting_all_the_older_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("back");
        QTest::newRow("plan") << u"PA-MAU.pa.md"_s << false;
        QTest::newRow("scenario") << u"KB-A1-01.kb.md"_s << false; // its card is set in another size
        QTest::newRow("scenario, back") << u"KB-A1-01.kb.md"_s << true;
        if (!qEnvironmentVariableIsSet("UNGCUU_PROOF_FULL"))
            return;
        for (const QString& file : QDir(testing::sourcePath(u"scenarios"_s)).entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
            for (const bool back : {false, true})
                QTest::addRow("%s, %s", qPrintable(file), back ? "back" : "forth") << file << back;
        }
    }
    void accepting_all_is_the_newer_revision_and_rejecting_all_the_older()
    {
        QFETCH(QString, text);
        QFETCH(bool, back);
        const QByteArray shipped = testing::sourceBytes(u"scenarios/"_s + text);
        const QByteArray older = back ? newerOf(shipped) : shipped;
        const QByteArray newer = back ? shipped : newerOf(shipped);
        const QByteArray comparison = exportRedline({requestFor(older), requestFor(newer), u"Lê Thị Hà"_s, 1'795'000'000'000, 1'795'000'000'000}, sources()).value();
        const QJsonObject said = decided(comparison, docxOf(older), docxOf(newer));
        const auto lines = [&said](const char16_t* what) { return said[QStringView(what)].toVariant().toStringList(); };
        qInfo("%s: %d changes, %lld paragraphs", qPrintable(text), said[u"changes"].toInt(), qlonglong(lines(u"new").size()));
        QVERIFY(said[u"changes"].toInt() > 20);
        QCOMPARE(said[u"left"].toInt(), 0);
        QCOMPARE(lines(u"accepted"), lines(u"new"));
        QCOMPARE(lines(u"rejected"), lines(u"old"));
        QVERIFY(lines(u"accepted") != lines(u"rejected"));
    }

private:
    static QJsonObject decided(const QByteArray& comparison, const QByteArray& older, const QByteArray& newer)
    {
        const testing::FileOf compared(comparison, u"comparison.docx"_s);
        const testing::FileOf before(older, u"old.docx"_s);
        const testing::FileOf after(newer, u"new.docx"_s);
        const QTemporaryDir folder;
        const QString answer = folder.filePath(u"answer.json"_s);
        const testing::Ran ran = testing::run(u"/usr/bin/python3"_s, {testing::sourcePath(u"tests/lib/workspace/writer_decides.py"_s), compared.path(),
                                                                     before.path(), after.path(), answer});
        if (ran.status != 0)
            qFatal("Writer did not decide: %s", ran.err.constData());
        return QJsonDocument::fromJson(base::readFile(answer).value()).object();
    }
};

int main(int argc, char** argv)
{
    render::guardFonts();
    QGuiApplication application(argc, argv);
    RedlineInWriterTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "redline_in_writer_test.moc"
