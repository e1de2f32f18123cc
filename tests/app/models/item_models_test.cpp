// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents_model.h"
#include "models/history_model.h"
#include "models/problems_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::models;

namespace {

std::vector<DocumentRow> someDocuments()
{
    return {{QStringLiteral("1"), QStringLiteral("KB-A6-01"), QStringLiteral("Mã hóa dữ liệu"), true, false},
            {QStringLiteral("2"), QStringLiteral("PA-01"), QStringLiteral("Phương án ứng cứu đường truyền"), false, false},
            {QStringLiteral("3"), QStringLiteral("KB-A1-01"), QStringLiteral("Từ chối dịch vụ"), true, false}};
}

Problem problem(model::Severity severity, int line)
{
    return {{"x.y", severity, {0, 1}, QStringLiteral("Chưa có đơn vị <b>chủ trì</b>."), {}}, {line - 1, 0}, {line - 1, 1}};
}

} // namespace

class ItemModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_follows_is_asked_for_once_and_added_behind()
    {
        DocumentsModel model;
        const QSignalSpy wanted(&model, &DocumentsModel::moreWanted);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        std::vector<DocumentRow> rows = someDocuments();
        const DocumentRow last = rows.back();
        rows.pop_back();
        model.show(rows, true);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(wanted.size(), 1);
        const QAbstractItemModelTester tester(&model);
        const QPersistentModelIndex first(model.index(0));
        rows.push_back(last);
        model.show(rows);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(reset.size(), 0);
        QVERIFY(first.isValid() && !model.canFetchMore({}));
        rows.erase(rows.begin());
        model.show(rows);
        QCOMPARE(reset.size(), 1);
    }

    void unsaved_typing_is_said_in_words()
    {
        DocumentsModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(someDocuments());
        model.setUnsaved(QStringLiteral("2"), true);
        const QModelIndex row = model.index(model.rowOf(QStringLiteral("2")));
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("chưa lưu")));
        QCOMPARE(model.rowOf(QStringLiteral("9")), -1);
    }

    void problems_say_their_severity_and_count()
    {
        ProblemsModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.summary(), QStringLiteral("Không có lỗi"));
        model.show({problem(model::Severity::Error, 3), problem(model::Severity::Hint, 4), problem(model::Severity::Error, 9)});
        QCOMPARE(model.summary(), QStringLiteral("2 lỗi · 1 gợi ý"));
        QVERIFY(model.index(0, 0).data().toString().startsWith(QStringLiteral("Lỗi: ")));
        QCOMPARE(model.index(2, ProblemsModel::Line).data().toInt(), 9);
    }

    void history_shows_the_time_of_vietnam()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model);
        model.show({{QStringLiteral("r1"), 1, QStringLiteral("Nguyễn Văn A"), 1795318320000, QStringLiteral("Bản đầu")}});
        QCOMPARE(model.index(0, HistoryModel::Time).data().toString(), QStringLiteral("22/11/2026 10:32"));
        QCOMPARE(timeOfDay(1795318320000), QStringLiteral("10:32"));
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Lần 1, Lúc 22/11/2026 10:32, Người lưu Nguyễn Văn A, Nội dung sửa Bản đầu"));
        QCOMPARE(model.index(0, HistoryModel::Author).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Nguyễn Văn A"));
    }
};

QTEST_GUILESS_MAIN(ItemModelsTest)
#include "item_models_test.moc"
