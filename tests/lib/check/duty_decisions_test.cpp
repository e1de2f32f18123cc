// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody alone at two in the morning reads only the thẻ trực: which step waits for whose word, how long, who speaks
// instead, and at which telephone. What the steps say of it stands there too, and every demand is also put to a card
// from which the thing was taken away.
#include "support/places.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace ungcuu;
using namespace Qt::StringLiterals;

namespace {

struct Decision {
    QString step;
    QString who;
    QString deputy;
    int wait = 0;       ///< minutes; 0: nobody instead
    int shortest = 0;   ///< minutes the step may take, the shortest of its levels; 0: not told in minutes
};

/// A row of «Ai được quyết định».
struct CardRow {
    QString what;
    QString who;
    QString otherwise;
};

QString wordsOf(const QString& file)
{
    return QString::fromUtf8(testing::sourceBytes(u"scenarios/"_s + file));
}

QString sectionOf(const QString& words, const QString& heading)
{
    const qsizetype begin = words.indexOf(u"\n## "_s + heading + u'\n');
    return begin < 0 ? QString() : words.sliced(begin, words.indexOf(u"\n## ", begin + 4) - begin);
}

/// Cells of the rows below the ruled line.
QList<QStringList> rowsOf(const QString& section)
{
    QList<QStringList> rows;
    for (const QString& line : section.split(u'\n')) {
        if (!line.startsWith(u"| "))
            continue;
        QStringList cells = line.split(u'|');
        for (QString& cell : cells)
            cell = cell.trimmed();
        rows.append(cells.mid(1, cells.size() - 2));
    }
    return rows.mid(1);
}

std::vector<CardRow> cardOf(const QString& words)
{
    std::vector<CardRow> card;
    for (const QStringList& cells : rowsOf(sectionOf(words, u"Ai được quyết định"_s)))
        card.push_back({cells.value(0), cells.value(1), cells.value(2)});
    return card;
}

/// A role as the paper names it: "Lãnh đạo chủ quản".
QString roleNamed(const QString& words, const QString& slug)
{
    const QRegularExpression line(u"^- @%1: ([^|\n]*)"_s.arg(slug), QRegularExpression::MultilineOption);
    QString name = line.match(words).captured(1).trimmed();
    return name.remove(u"{hệ thống."_s).remove(u'}');
}

int shortestDeadline(const QString& step)
{
    static const QRegularExpression deadline(u"\n- Thời hạn[^:\n]*: trong (\\d+) phút"_s);
    int shortest = 0;
    for (auto each = deadline.globalMatch(step); each.hasNext();) {
        const int minutes = each.next().captured(1).toInt();
        shortest = shortest == 0 ? minutes : std::min(shortest, minutes);
    }
    return shortest;
}

std::vector<Decision> decisionsOf(const QString& words)
{
    static const QRegularExpression decided(u"\n- Người quyết định: @([\\w-]+)(?:; không liên lạc được sau (\\d+) phút: @([\\w-]+))?"_s);
    std::vector<Decision> decisions;
    const QStringList steps = words.split(u"\n### Bước "_s).mid(1);
    for (const QString& step : steps) {
        const auto said = decided.match(step);
        if (said.hasMatch())
            decisions.push_back({step.section(u'.', 0, 0), roleNamed(words, said.captured(1)), roleNamed(words, said.captured(3)), said.captured(2).toInt(), shortestDeadline(step)});
    }
    return decisions;
}

bool tells(const CardRow& row, const Decision& decision)
{
    const QRegularExpression step(u"bước %1\\b"_s.arg(decision.step));
    if (!row.what.contains(step) || !decision.who.startsWith(row.who))
        return false;
    if (decision.wait == 0)
        return row.otherwise == u"–";
    const QString after = u"sau %1 phút: "_s.arg(decision.wait, 2, 10, QChar(u'0'));
    return row.otherwise.startsWith(after) && decision.deputy.startsWith(row.otherwise.sliced(after.size()).section(u',', 0, 0));
}

/// Steps that wait for somebody's word of which the card does not say whose, how long, and who instead.
QStringList untold(const QString& words)
{
    const std::vector<CardRow> card = cardOf(words);
    QStringList steps;
    for (const Decision& decision : decisionsOf(words)) {
        if (std::none_of(card.begin(), card.end(), [&](const CardRow& row) { return tells(row, decision); }))
            steps.append(decision.step);
    }
    return steps;
}

/// Whom the card waits for without giving a telephone. Who reads the card, and who stands there, need none; the leader is
/// called by the Đội trưởng.
QStringList withoutTelephone(const QString& words)
{
    QStringList names;
    for (const CardRow& row : cardOf(words)) {
        names += row.who;
        if (row.otherwise.startsWith(u"sau "))
            names += row.otherwise.section(u": "_s, 1).split(u", rồi "_s);
    }
    names.removeDuplicates();
    QStringList telephones = {u"Cán bộ trực"_s, u"Người có mặt"_s, u"Bên chữa cháy"_s, u"Lãnh đạo chủ quản"_s};
    for (const QStringList& cells : rowsOf(sectionOf(words, u"Gọi ai"_s)))
        telephones += cells.value(1);
    const auto isCalled = [&telephones](const QString& name) {
        return std::any_of(telephones.begin(), telephones.end(), [&](const QString& each) { return each.startsWith(name); });
    };
    names.erase(std::remove_if(names.begin(), names.end(), isCalled), names.end());
    return names;
}

/// Steps whose time is over before anybody else may decide.
QStringList waitsTooLong(const QString& words)
{
    QStringList steps;
    for (const Decision& decision : decisionsOf(words)) {
        if (decision.shortest > 0 && decision.wait >= decision.shortest)
            steps.append(decision.step);
    }
    return steps;
}

QString changed(QString words, const QString& from, const QString& to)
{
    return words.contains(from) ? words.replace(from, to) : u"not there: "_s + from;
}

} // namespace

class DutyDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_card_says_whose_word_each_step_waits_for_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(testing::sourcePath(u"scenarios"_s)).entryList({u"*.kb.md"_s}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 16);
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << file;
    }

    void the_card_says_whose_word_each_step_waits_for()
    {
        QFETCH(QString, file);
        const QString words = wordsOf(file);
        QVERIFY(decisionsOf(words).size() >= 2 && !cardOf(words).empty());
        QCOMPARE(untold(words), QStringList());
        QCOMPARE(withoutTelephone(words), QStringList());
        QCOMPARE(waitsTooLong(words), QStringList());
    }

    void a_card_that_says_less_or_something_else_is_found_out()
    {
        const QString words = wordsOf(u"KB-B1-01.kb.md"_s);
        QCOMPARE(untold(changed(words, u"| Sửa từ bản sao lưu (bước 15) | Lãnh đạo chủ quản | sau 60 phút: Đội trưởng |\n"_s, {})), QStringList{u"15"_s});
        QCOMPARE(untold(changed(words, u"| Lãnh đạo chủ quản | sau 60"_s, u"| Lãnh đạo chủ quản | sau 30"_s)), QStringList{u"15"_s});
        QCOMPARE(untold(changed(words, u"(bước 15) | Lãnh đạo chủ quản"_s, u"(bước 15) | Đội trưởng"_s)), QStringList{u"15"_s});
        QCOMPARE(untold(changed(words, u"sau 05 phút: Cán bộ trực"_s, u"sau 05 phút: Đội trưởng"_s)), QStringList{u"5"_s});
        QCOMPARE(untold(changed(words, u"bật (bước 13)"_s, u"bật"_s)), QStringList{u"13"_s});
        QCOMPARE(untold(changed(wordsOf(u"KB-B3-01.kb.md"_s), u"(bước 4) | Cán bộ trực"_s, u"(bước 4) | Đội trưởng"_s)), QStringList{u"4"_s});
    }

    void a_telephone_that_is_missing_and_a_wait_past_the_end_are_found_out()
    {
        const QString words = wordsOf(u"KB-B1-01.kb.md"_s);
        QCOMPARE(withoutTelephone(changed(words, u"| 2 | Quản trị hệ thống |"_s, u"| 2 | Người khác |"_s)), QStringList{u"Quản trị hệ thống"_s});
        QCOMPARE(waitsTooLong(changed(words, u"không liên lạc được sau 05 phút"_s, u"không liên lạc được sau 15 phút"_s)), QStringList{u"5"_s});
    }
};

QTEST_APPLESS_MAIN(DutyDecisionsTest)
#include "duty_decisions_test.moc"
