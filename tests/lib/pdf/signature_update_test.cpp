// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/signature_update.h"

#include <QTest>

using namespace ungcuu;

namespace {

/// A page without a size of its own whose parent is `parent`.
QByteArray paper(const QByteArray& parent)
{
    const QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>",
                                    "<< /Type /Page /Parent " + parent + " /Resources << >> >>"};
    QByteArray file = "%PDF-1.4\n";
    QByteArray table = "xref\n0 4\n0000000000 65535 f \n";
    for (const QByteArray& object : objects) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(objects.indexOf(object) + 1) + " 0 obj\n" + object + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    const QByteArray id = "<00112233445566778899aabbccddeeff>";
    return file + table + "trailer\n<< /Size 4 /Root 1 0 R /ID [" + id + id + "] >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray prepared(const QByteArray& file)
{
    pdf::SignatureUpdate update;
    update.place.rect = {10, 10, 60, 40};
    const auto done = pdf::prepareSignature(file, update);
    return done ? QByteArray("prepared") : done.error().code;
}

} // namespace

class SignatureUpdateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Found by fuzzing: a page that is its own parent was looked through for ever.
    void a_page_whose_parents_go_round_in_a_circle_is_refused()
    {
        QCOMPARE(prepared(paper("2 0 R")), QByteArray("prepared"));
        QVERIFY(prepared(paper("3 0 R")) != "prepared");
    }
};

QTEST_APPLESS_MAIN(SignatureUpdateTest)
#include "signature_update_test.moc"
