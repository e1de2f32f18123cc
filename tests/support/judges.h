// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// Outside judges of what the program writes. A judge that is not installed fails the test that asks it; a test that
/// asks one shows in the same breath that the judge can say no.
namespace ungcuu::testing {

/// What a program said and how it ended; `status` −1 where it could not be started.
struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;
};
Ran run(const QString& program, const QStringList& arguments, const QByteArray& input = {});

/// A file of these bytes that lives as long as the object.
class FileOf
{
public:
    explicit FileOf(const QByteArray& bytes, const QString& name = QStringLiteral("file.pdf"));
    QString path() const { return m_folder.filePath(m_name); }

private:
    QTemporaryDir m_folder;
    QString m_name;
};

/// Names of the fonts in a PDF by `pdffonts`, without subset tags, sorted, each once.
QStringList pdfFonts(const QByteArray& pdf);
/// What zbarimg reads on the first page as an office printer prints it: grey, 300 dots an inch.
QString codeOn(const QByteArray& pdf);
/// The text of a PDF by `pdftotext`; `options` such as "-raw", "-layout", "-f".
QString pdfText(const QByteArray& pdf, const QStringList& options = {});
/// The lines of each page, as a reader sees them from left to right, without empty ones.
QList<QStringList> pdfLines(const QByteArray& pdf);
/// "3: words" for each line of `ours` that `theirs` does not have on the same page (here the third).
QStringList linesThatMoved(const QByteArray& ours, const QByteArray& theirs);
/// What `qpdf --check` complains about; empty where it finds nothing.
QString qpdfComplaint(const QByteArray& pdf);
/// PDFBox preflight's verdict on PDF/A-1b, one for each file, all in one Java machine: "valid" or what is wrong.
QStringList preflight(const QList<QByteArray>& pdfs);

/// What LibreOffice makes of these DOCX files, all in one run with a profile of its own: their bytes as `format`
/// ("pdf", "docx"); empty where it made none.
QList<QByteArray> libreOffice(const QList<QByteArray>& docx, const QString& format);

} // namespace ungcuu::testing
