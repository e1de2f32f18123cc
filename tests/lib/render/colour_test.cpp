// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/finish.h"
#include "support/judges.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace ungcuu;

class ColourTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cmyk_that_is_declared_and_never_used_does_not_break_pdf_a();
};

namespace {

/// What QPdfWriter writes from 6.8 on, on any Qt: a page that declares DeviceCMYK without use.
QByteArray declaringCmyk()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    QPainter painter(&writer);
    painter.drawLine(100, 100, 1000, 1000);
    painter.end();
    return QByteArray(buffer.data()).replace("/CSpg /DeviceGray", "/CSpk /DeviceCMYK");
}

} // namespace

void ColourTest::cmyk_that_is_declared_and_never_used_does_not_break_pdf_a()
{
    const QByteArray fresh = declaringCmyk();
    QVERIFY(fresh.contains("/DeviceCMYK"));
    const auto finished = pdf::finish(fresh, {});
    QVERIFY(finished);
    QVERIFY(!finished->contains("/DeviceCMYK"));
    const QStringList verdicts = testing::preflight({fresh, *finished});
    QVERIFY2(verdicts.value(0).contains(QStringLiteral("CMYK")), qPrintable(verdicts.join(u'\n')));
    QCOMPARE(verdicts.value(1), QStringLiteral("valid"));
}

QTEST_MAIN(ColourTest)
#include "colour_test.moc"
