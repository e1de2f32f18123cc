// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/metadata.h"

#include <QDateTime>
#include <QTimeZone>

#include <qpdf/QPDF.hh>

namespace ungcuu::pdf {
namespace {

constexpr auto producer = "Ứng Cứu";

QDateTime vietnamTime(base::UtcMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::OffsetFromUTC, 7 * 3600);
}

QPDFObjectHandle text(const QString& value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

QPDFObjectHandle infoOf(const FinishRequest& request)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    for (const auto& [key, value] : request.info)
        info.replaceKey(QByteArray('/' + key).toStdString(), text(value));
    info.replaceKey("/Title", text(request.title));
    info.replaceKey("/Producer", text(QString::fromUtf8(producer)));
    const QString date = vietnamTime(request.created).toString(QStringLiteral("'D:'yyyyMMddHHmmss'+07''00'''"));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date.toStdString()));
    return info;
}

/// XML 1.0 has no place for most control characters; a title has no use for them.
QByteArray escaped(const QString& value)
{
    QString kept;
    for (const QChar c : value)
        kept += (c.unicode() < 0x20 || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF) ? QChar(u' ') : c;
    return kept.toHtmlEscaped().toUtf8();
}

QByteArray packetOf(const FinishRequest& request)
{
    const QByteArray date = vietnamTime(request.created).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'+07:00'")).toUtf8();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(request.title) + "</rdf:li></rdf:Alt></dc:title>\n"
           "<pdf:Producer>" + producer + "</pdf:Producer>\n"
           "<xmp:CreateDate>" + date + "</xmp:CreateDate>\n"
           "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\n"
           "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>\n";
}

} // namespace

void setMetadata(QPDF& file, const FinishRequest& request)
{
    file.getTrailer().replaceKey("/Info", file.makeIndirectObject(infoOf(request)));
    QPDFObjectHandle packet = QPDFObjectHandle::newStream(&file, packetOf(request).toStdString());
    packet.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    file.getRoot().replaceKey("/Metadata", packet);
}

} // namespace ungcuu::pdf
