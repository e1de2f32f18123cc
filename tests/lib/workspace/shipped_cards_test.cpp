// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/compile.h"
#include "render/page_layout.h"
#include "render/typeface.h"
#include "support/desk/desk.h"
#include "support/places.h"
#include "workspace/register.h"
#include "workspace/workspace_sources.h"

#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::Desk;
using testing::taken;

namespace {

/// Whether a scenario's first part, its thẻ trực, is one sheet that nothing was cut from.
bool isOneSheet(const QByteArray& source, const compile::Sources& sources)
{
    const compile::Compiled compiled = compile::compiled({source, QStringLiteral("HT-MAU"), false}, sources);
    render::LayoutCache cache(taken(render::Typeface::official()));
    const render::Pages pages = taken(render::layOut(compiled.document, cache));
    const auto ofCard = std::count_if(pages.pages.begin(), pages.pages.end(), [](const render::Page& page) { return page.part == 0; });
    return pages.overfullCards.empty() && ofCard == 1;
}

/// Names and numbers take more room than the dots they replace.
QByteArray withLinesMore(QByteArray source, int lines)
{
    const QByteArray heading = "## Không được làm\n\n";
    const QByteArray more = QByteArray("- Không làm điều này trước khi hỏi.\n").repeated(lines);
    return source.insert(source.indexOf(heading) + heading.size(), more);
}

} // namespace

class ShippedCardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_duty_card_is_one_sheet_with_room_for_names_data()
    {
        QTest::addColumn<int>("level");
        QTest::newRow("level 1") << 1;
        QTest::newRow("level 3") << 3;
    }

    void each_duty_card_is_one_sheet_with_room_for_names()
    {
        QFETCH(int, level);
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("cards.ungcuu"));
        taken(setSystem(workspace, desk.key(), {QStringLiteral("HT-MAU"), QStringLiteral("Cổng dịch vụ mẫu"), level, QStringLiteral("Ủy ban nhân dân tỉnh Mẫu"), QStringLiteral("Trung tâm Công nghệ thông tin")},
                        Desk::now));
        const WorkspaceSources sources = taken(WorkspaceSources::over(workspace, {2026, 11, 22}));
        const QStringList files = QDir(testing::sourcePath(QStringLiteral("scenarios"))).entryList({QStringLiteral("*.kb.md")}, QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        for (const QString& file : files) {
            const QByteArray source = testing::sourceBytes(QStringLiteral("scenarios/") + file);
            QVERIFY2(isOneSheet(withLinesMore(source, 4), sources), qPrintable(file));
        }
        QVERIFY(!isOneSheet(withLinesMore(testing::sourceBytes(QStringLiteral("scenarios/") + files.first()), 40), sources));
    }
};

QTEST_MAIN(ShippedCardsTest)
#include "shipped_cards_test.moc"
