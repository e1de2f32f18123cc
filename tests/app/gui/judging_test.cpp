// SPDX-License-Identifier: GPL-3.0-or-later
// The place «Kiểm tra chữ ký số»: one sentence, and what is known below it.
#include "desktop.h"
#include "gui/places/judging_place.h"
#include "lib/sign/samples.h"
#include "workspace/signing.h"

#include <QListWidget>
#include <QMimeData>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QTreeWidget>

using namespace ungcuu;
using namespace ungcuu::gui_test;
using namespace ungcuu::sign::samples;

namespace {

/// A signed paper, the authority and its lists, in a folder; the window at its place.
struct Counter : Desktop {
    Counter()
    {
        const testing::Period period{Now - 3'600'000, Now + 3'600'000};
        const testing::Holder root = testing::certified({QStringLiteral("CA gốc"), period, "P-256", true});
        const testing::Holder leader = testing::certified({QStringLiteral("Trần Thị Đào"), period}, &root);
        const sign::SigningKey key = *sign::SigningKey::fromPkcs12(leader.pkcs12(), sign::Secret(QByteArrayView(testing::passphrase)));
        workspace::SigningRequest request;
        request.pdf = paper();
        const QByteArray signedPaper = *workspace::signPdf(request, key, Now);
        keep("signed.pdf", signedPaper);
        keep("changed.pdf", QByteArray(signedPaper).replace("pdfaid", "pdfaix"));
        keep("root.pem", root.pem());
        keep("root.crl", testing::revocationList(root, period));
        QSettings().remove(QStringLiteral("trust"));
        start();
        trigger("place.judging");
    }
    void keep(const char* name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    gui::JudgingPlace& place() { return *named<gui::JudgingPlace>(*window, "judging"); }
    QString verdict() { return named<QLabel>(*window, "verdict")->text(); }
};

} // namespace

class JudgingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void without_trust_nothing_is_concluded_and_the_signer_is_named()
    {
        Counter counter;
        counter.place().judge(counter.folder.filePath(QStringLiteral("signed.pdf")));
        QTRY_VERIFY_WITH_TIMEOUT(counter.verdict().startsWith(QStringLiteral("Chưa đủ căn cứ kết luận")), 10000);
        auto* const details = named<QTreeWidget>(*counter.window, "verdictDetails");
        QCOMPARE(details->topLevelItemCount(), 1);
        QStringList said;
        for (int row = 0; row < details->topLevelItem(0)->childCount(); ++row)
            said += details->topLevelItem(0)->child(row)->text(1);
        QVERIFY(said.contains(QStringLiteral("Trần Thị Đào")));
        QVERIFY(said.join(u' ').contains(QStringLiteral("không kiểm tra thẩm quyền")));
        counter.picture("judged");
    }

    void with_the_chosen_authority_it_is_valid_and_a_change_is_not()
    {
        Counter counter;
        QSettings().setValue(QStringLiteral("trust/anchors"), QStringList{counter.folder.filePath(QStringLiteral("root.pem"))});
        QSettings().setValue(QStringLiteral("trust/lists"), QStringList{counter.folder.filePath(QStringLiteral("root.crl"))});
        counter.start(); // the choice is kept
        counter.trigger("place.judging");
        counter.place().judge(counter.folder.filePath(QStringLiteral("signed.pdf")));
        QTRY_VERIFY_WITH_TIMEOUT(counter.verdict().startsWith(QStringLiteral("Hợp lệ")), 10000);
        counter.picture("judged-valid");
        counter.place().judge(counter.folder.filePath(QStringLiteral("changed.pdf")));
        QTRY_VERIFY_WITH_TIMEOUT(counter.verdict().startsWith(QStringLiteral("Không hợp lệ")), 10000);
    }

    void a_dropped_file_is_judged_and_a_missing_one_is_told()
    {
        Counter counter;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(counter.folder.filePath(QStringLiteral("signed.pdf")))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&counter.place(), &enter);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&counter.place(), &drop);
        QTRY_VERIFY_WITH_TIMEOUT(counter.verdict().startsWith(QStringLiteral("Chưa đủ căn cứ kết luận")), 10000);
        counter.place().judge(counter.folder.filePath(QStringLiteral("absent.pdf")));
        QTRY_VERIFY_WITH_TIMEOUT(!counter.verdict().startsWith(QStringLiteral("Đang")), 10000);
        QVERIFY(!counter.verdict().startsWith(QStringLiteral("Hợp lệ")) && !counter.verdict().isEmpty());
    }
};

UNGCUU_GUI_TEST_MAIN(JudgingTest)
#include "judging_test.moc"
