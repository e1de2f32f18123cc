// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/outside_view.h"

#include "base/file.h"
#include "store/store.h"
#include "workspace/network_file_system.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace ungcuu::workspace {

using base::Result;
using Kind = OutsideView::Kind;

namespace {

constexpr qint64 largestPdf = qint64(512) << 20;

bool isPdf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(5) == "%PDF-";
}

Kind kindOf(PdfWitness::Cover cover)
{
    switch (cover) {
    case PdfWitness::Cover::None: return Kind::UnsignedPdf;
    case PdfWitness::Cover::Broken: return Kind::BrokenPdf;
    case PdfWitness::Cover::Signed: return Kind::SignedPdf;
    }
    Q_UNREACHABLE();
}

Result<OutsideView> pdfView(const QString& path)
{
    const Result<QByteArray> bytes = base::readFile(path, largestPdf);
    const auto read = bytes ? readPdfWitness(*bytes, QFileInfo(path).fileName()) : bytes.error();
    return read ? Result<OutsideView>({kindOf(read->cover), read->witness, read->signer}) : read.error();
}

Result<OutsideView> replicaView(const store::Store& replica)
{
    const auto genesis = replica.genesis();
    const auto places = replica.places();
    if (!genesis || !places)
        return genesis ? places.error() : genesis.error();
    OutsideView view{Kind::Replica, {*genesis, {}}, {}};
    for (const store::EventPlace& place : *places)
        view.witness.events.push_back(place.event);
    return view;
}

Result<OutsideView> witnessFileView(const QString& path)
{
    const Result<Witness> witness = readWitness(path);
    return witness ? Result<OutsideView>({Kind::WitnessFile, *witness, {}}) : witness.error();
}

} // namespace

Result<OutsideView> readOutsideView(const QString& path)
{
    if (isPdf(path))
        return pdfView(path);
    const auto replica = store::Store::open(path, store::Access::Read, onNetworkFileSystem(path));
    if (replica)
        return replicaView(*replica);
    return replica.error().code == "store.not-one" ? witnessFileView(path) : replica.error();
}

QString wordsOf(const OutsideView& view)
{
    switch (view.kind) {
    case Kind::WitnessFile: return QCoreApplication::translate("workspace", "tệp đối chiếu, không có chữ ký: ai ghi được tệp này đều sửa được nó");
    case Kind::Replica: return QCoreApplication::translate("workspace", "bản sao của kho dữ liệu");
    case Kind::UnsignedPdf: return QCoreApplication::translate("workspace", "tệp PDF không có chữ ký số: ai cũng có thể đã sửa dấu đối chiếu trong đó");
    case Kind::BrokenPdf: return QCoreApplication::translate("workspace", "tệp PDF có chữ ký số không hợp lệ: dấu đối chiếu trong đó có thể đã bị sửa");
    case Kind::SignedPdf:
        return QCoreApplication::translate("workspace", "tệp PDF có dấu đối chiếu nằm trong phần được ký bằng chứng thư số ghi tên «%1» (chứng thư số chưa được kiểm tra ở đây)").arg(view.signer);
    }
    Q_UNREACHABLE();
}

} // namespace ungcuu::workspace
