// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/picture.h"
#include "diagram/serif_widths.h"

#include <QElapsedTimer>
#include <QTest>

#include <clocale>
#include <thread>

using namespace ungcuu::diagram;

namespace {

/// Steps one under the other; every third may skip two.
Chart ladder(int steps)
{
    Chart chart;
    for (int i = 0; i < steps; ++i)
        chart.nodes.push_back({i % 3 == 0 ? Shape::Decision : Shape::Step, QStringLiteral("Bước %1. Xác nhận cảnh báo, gọi lại người báo tin").arg(i + 1), i});
    for (int i = 0; i + 1 < steps; ++i) {
        chart.edges.push_back({i, i + 1, i % 3 == 0 ? QStringLiteral("Có") : QString(), Stroke::Solid, false});
        if (i % 3 == 0 && i + 3 < steps)
            chart.edges.push_back({i, i + 3, QStringLiteral("Không"), Stroke::Dashed, false});
    }
    return chart;
}

bool same(const Picture& one, const Picture& two)
{
    bool equal = one.size == two.size && one.edges.size() == two.edges.size();
    for (size_t i = 0; equal && i < one.nodes.size(); ++i)
        equal = one.nodes[i].rect == two.nodes[i].rect;
    for (size_t i = 0; equal && i < one.edges.size(); ++i)
        equal = one.edges[i].points == two.edges[i].points;
    return equal;
}

} // namespace

class PictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void no_two_nodes_touch_and_all_lie_inside()
    {
        const Chart chart = ladder(14);
        const Picture picture = pictureOf(chart).value();
        QCOMPARE(picture.nodes.size(), chart.nodes.size());
        const QRect sheet = QRect(QPoint(), picture.size).adjusted(-2, -2, 2, 2);
        for (size_t i = 0; i < picture.nodes.size(); ++i) {
            QVERIFY(sheet.contains(picture.nodes[i].rect));
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!picture.nodes[i].rect.intersects(picture.nodes[j].rect));
        }
    }

    void what_comes_later_stands_lower()
    {
        const Chart chart = ladder(9);
        const Picture picture = pictureOf(chart).value();
        for (const ChartEdge& edge : chart.edges)
            QVERIFY(picture.nodes[size_t(edge.from)].rect.bottom() < picture.nodes[size_t(edge.to)].rect.top());
    }

    void words_of_a_node_stand_inside_it()
    {
        Chart chart;
        chart.nodes.push_back({Shape::Decision, QStringLiteral("Bước 2. Có đúng là tấn công từ chối dịch vụ không, hay chỉ quá tải?"), 1});
        const Picture picture = pictureOf(chart).value();
        QVERIFY(picture.words.size() > 1);
        for (const PlacedWords& words : picture.words) {
            const int half = serifWidth(words.words, textSize) / 2;
            QVERIFY(picture.nodes[0].rect.contains(QRect(words.middle - half, words.top, 2 * half, linePitch)));
        }
    }

    void an_arrow_ends_at_its_node()
    {
        const Chart chart = ladder(4);
        const Picture picture = pictureOf(chart).value();
        for (size_t i = 0; i < chart.edges.size(); ++i) {
            const QRect goal = picture.nodes[size_t(chart.edges[i].to)].rect;
            QVERIFY(picture.edges[i].points.size() % 3 == 1);
            QVERIFY(goal.adjusted(-300, -300, 300, 300).contains(picture.edges[i].tip));
        }
    }

    void the_same_chart_is_the_same_picture_in_every_thread_and_locale()
    {
        const Picture first = pictureOf(ladder(30)).value();
        std::vector<Picture> others(4);
        std::vector<std::thread> threads;
        for (Picture& other : others)
            threads.emplace_back([&other] { other = pictureOf(ladder(30)).value(); });
        for (std::thread& thread : threads)
            thread.join();
        for (const Picture& other : others)
            QVERIFY(same(other, first));
        const QByteArray before = std::setlocale(LC_ALL, nullptr);
        std::setlocale(LC_ALL, "vi_VN.UTF-8"); // a comma in numbers, where the machine has it
        const Picture vietnamese = pictureOf(ladder(30)).value();
        std::setlocale(LC_ALL, before.constData());
        QVERIFY(same(vietnamese, first));
        QVERIFY(!same(pictureOf(ladder(31)).value(), first));
    }

    void a_hostile_chart_is_refused_before_it_costs_anything()
    {
        Chart chart = ladder(150);
        for (int i = 0; i < 150; ++i) {
            chart.edges.push_back({i, (i * 67) % 150, QStringLiteral("a"), Stroke::Solid, false});
            chart.edges.push_back({i, (i * 101 + 7) % 150, QStringLiteral("b"), Stroke::Solid, false});
        }
        QElapsedTimer timer;
        timer.start();
        const auto refused = pictureOf(chart);
        QVERIFY(!refused.ok() && refused.error().code == "diagram.too-large");
        QVERIFY(timer.elapsed() < 100);
        QVERIFY(pictureOf(ladder(mostNodes)).ok());
        QVERIFY(!pictureOf(ladder(mostNodes + 1)).ok());
    }

    void what_does_not_fit_ends_in_dots()
    {
        QCOMPARE(serifLines(QStringLiteral("một hai ba"), 1000, 100000, 3), QStringList(QStringLiteral("một hai ba")));
        const QStringList lines = serifLines(QStringLiteral("báo cáo ban đầu ").repeated(40), 1100, 9000, 3);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.last().endsWith(u'…'));
        for (const QString& line : lines)
            QVERIFY(serifWidth(line, 1100) <= 9000);
        QVERIFY(serifLines(QString(500, u'W'), 1100, 9000, 3).size() == 3);
        QCOMPARE(serifLines(QString(), 1100, 9000, 3), QStringList(QString()));
    }
};

QTEST_APPLESS_MAIN(PictureTest)
#include "picture_test.moc"
