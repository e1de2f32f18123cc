// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/finish.h"

#include "pdf/bookmarks.h"
#include "pdf/colour_spaces.h"
#include "pdf/declared_fields.h"
#include "pdf/metadata.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace ungcuu::pdf {
namespace {

base::Error unreadable(const char* why)
{
    return {"pdf.unreadable",
            QCoreApplication::translate("pdf", "Chưa hoàn thành tệp PDF: không đọc được bản vừa dựng (%1). Văn bản không đổi.")
                .arg(QString::fromUtf8(why))};
}

/// Thrown out of libqpdf, which knows no other way to be stopped.
struct Stopped {
};

void goOn(const base::Progress& progress, qint64 done, qint64 total)
{
    if (!progress.step(done, total))
        throw Stopped();
}

class Reporter : public QPDFWriter::ProgressReporter
{
public:
    explicit Reporter(const base::Progress& progress) : m_progress(progress) {}
    void reportProgress(int percent) override { goOn(m_progress, percent, 100); }

private:
    const base::Progress& m_progress;
};

/// One revision, as ISO 19005-1 wants it: end-of-line before "endstream" (6.1.7), no object streams, an /ID.
QByteArray written(QPDF& file, const base::Progress& progress)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.forcePDFVersion("1.4");
    writer.registerProgressReporter(std::make_shared<Reporter>(progress));
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize()));
}

} // namespace

base::Result<QByteArray> finish(const QByteArray& fresh, const FinishRequest& request, const base::Progress& progress)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.setAttemptRecovery(false);
        file.processMemoryFile("fresh", fresh.constData(), static_cast<size_t>(fresh.size()));
        const std::vector<QPDFObjectHandle> pages = file.getAllPages();
        if (pages.empty())
            return unreadable("0");
        for (size_t i = 0; i < pages.size(); ++i) {
            goOn(progress, qint64(i), qint64(pages.size()));
            dropCmyk(pages[i]);
        }
        file.getTrailer().removeKey("/ID");
        file.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString(request.language.toStdString()));
        setMetadata(file, request);
        addBookmarks(file, request.bookmarks);
        declareFields(file, request.fields);
        return written(file, progress);
    } catch (const Stopped&) {
        return base::Progress::cancelledError();
    } catch (const std::exception& problem) {
        return unreadable(problem.what());
    }
}

} // namespace ungcuu::pdf
