// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/typeface.h"

#include "support/judges.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace ungcuu;
using namespace ungcuu::render;

namespace {

const QTemporaryDir& folder()
{
    static const QTemporaryDir folder;
    return folder;
}

/// A copy of the installed Liberation Serif that says it is revision `revision`.
void copyFont(const QString& from, const QString& to, quint32 revision)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no font %s", qPrintable(from));
    QByteArray bytes = file.readAll();
    const qsizetype head = bytes.indexOf("head");
    const auto at = qFromBigEndian<quint32>(bytes.constData() + head + 8);
    qToBigEndian(revision, bytes.data() + at + 4);
    QFile copy(to);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(to));
}

/// A machine that has an old copy, a new copy and the system's fonts.
void pretendOldCopy()
{
    const QString installed = QString::fromUtf8(
        testing::run(QStringLiteral("fc-match"), {QStringLiteral("-f"), QStringLiteral("%{file}"), QStringLiteral("Liberation Serif")}).out);
    copyFont(installed, folder().filePath(QStringLiteral("LiberationSerif-Old.ttf")), 0x00011D2F);
    copyFont(installed, folder().filePath(QStringLiteral("LiberationSerif-New.ttf")), 0x0002199A);
    QFile configuration(folder().filePath(QStringLiteral("machine.conf")));
    if (!configuration.open(QIODevice::WriteOnly))
        qFatal("cannot write the font configuration");
    configuration.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><include>/etc/fonts/fonts.conf</include><dir>"
                        + folder().path().toUtf8() + "</dir></fontconfig>");
    configuration.close();
    qputenv("FONTCONFIG_FILE", QFile::encodeName(configuration.fileName()));
}

QByteArray listedFonts()
{
    return testing::run(QStringLiteral("fc-list"), {QStringLiteral(":family=Liberation Serif"), QStringLiteral("file")}).out;
}

QByteArray listedBeforeGuard;

} // namespace

class TypefaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_old_copy_of_the_family_is_kept_out_and_nothing_else()
    {
        QVERIFY2(listedBeforeGuard.contains("LiberationSerif-Old.ttf"), listedBeforeGuard.constData());
        const QByteArray listed = listedFonts();
        QVERIFY2(!listed.contains("LiberationSerif-Old.ttf"), listed.constData());
        QVERIFY(listed.contains("LiberationSerif-New.ttf"));
        QVERIFY(listed.contains("LiberationSerif-Bold.ttf"));
    }

    void the_guard_changes_nothing_where_there_is_no_old_copy()
    {
        const QTemporaryDir empty;
        const QByteArray before = qgetenv("FONTCONFIG_FILE");
        guardFonts({empty.path()});
        QCOMPARE(qgetenv("FONTCONFIG_FILE"), before);
    }

    void the_family_of_documents_is_the_decrees_or_its_twin_and_prints_vietnamese()
    {
        const base::Result<Typeface> typeface = Typeface::official();
        QVERIFY(typeface.ok());
        QVERIFY(typeface->family() == QStringLiteral("Times New Roman") || typeface->family() == QStringLiteral("Liberation Serif"));
        for (const QChar letter : QStringLiteral("Ỹỵặờữđ₫–…≥→□"))
            QVERIFY2(typeface->prints(letter.unicode()), qPrintable(QString(letter)));
        QVERIFY(!typeface->prints(U'☎'));
        QVERIFY(!typeface->prints(U'😀'));
    }

    void a_family_that_is_missing_or_lacks_letters_is_refused()
    {
        QCOMPARE(Typeface::named(QStringLiteral("No Such Family")).error().code, QByteArray("font.missing"));
        QCOMPARE(Typeface::named(QStringLiteral("DejaVu Sans Mono")).error().code, QByteArray("font.missing"));
    }
};

int main(int argc, char** argv)
{
    pretendOldCopy();
    listedBeforeGuard = listedFonts();
    guardFonts({folder().path()});
    QGuiApplication application(argc, argv);
    TypefaceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "typeface_test.moc"
