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

/// One revision, as ISO 19005-1 wants it: end-of-line before "endstream" (6.1.7), no object streams, an /ID.
QByteArray written(QPDF& file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.forcePDFVersion("1.4");
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize()));
}

} // namespace

base::Result<QByteArray> finish(const QByteArray& fresh, const FinishRequest& request)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.setAttemptRecovery(false);
        file.processMemoryFile("fresh", fresh.constData(), static_cast<size_t>(fresh.size()));
        if (file.getAllPages().empty())
            return unreadable("0");
        for (const QPDFObjectHandle& page : file.getAllPages())
            dropCmyk(page);
        file.getTrailer().removeKey("/ID");
        file.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString(request.language.toStdString()));
        setMetadata(file, request);
        addBookmarks(file, request.bookmarks);
        declareFields(file, request.fields);
        return written(file);
    } catch (const std::exception& problem) {
        return unreadable(problem.what());
    }
}

} // namespace ungcuu::pdf
