// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/form_object.h"

#include "pdf/colour_spaces.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <exception>
#include <map>
#include <zlib.h>

namespace ungcuu::pdf {
namespace {

using Handle = QPDFObjectHandle;

constexpr int deepest = 60;

base::Error badStamp()
{
    return {"pdf.stamp", QCoreApplication::translate("pdf", "Không dùng được hình của chữ ký. Chưa ký gì.")};
}

/// Copies objects of another PDF into the update, each once, under new numbers.
class Importer
{
public:
    explicit Importer(IncrementalUpdate& update) : m_update(update) {}

    /// The value as it is written here, references renumbered and what they reach copied.
    QByteArray written(Handle value, int depth = 0);

private:
    QByteArray dictionary(Handle value, int depth);
    qint64 copied(Handle object, int depth);

    IncrementalUpdate& m_update;
    std::map<QPDFObjGen, qint64> m_numbers;
};

QByteArray Importer::written(Handle value, int depth)
{
    if (depth > deepest)
        return "null";
    if (value.isIndirect())
        return QByteArray::number(copied(value, depth)).append(" 0 R");
    if (value.isDictionary())
        return QByteArray("<< ").append(dictionary(value, depth)).append(">>");
    if (!value.isArray())
        return QByteArray::fromStdString(value.unparseResolved());
    QByteArray items("[ ");
    for (const Handle& item : value.getArrayAsVector())
        items += written(item, depth + 1).append(' ');
    return items.append(']');
}

QByteArray Importer::dictionary(Handle value, int depth)
{
    QByteArray entries;
    for (const auto& entry : value.getDictAsMap()) {
        if (entry.first == "/Length" || entry.first == "/Parent" || entry.first == "/Group")
            continue;
        entries += QByteArray::fromStdString(Handle::newName(entry.first).unparse()).append(' ');
        entries += written(entry.second, depth + 1).append(' ');
    }
    return entries;
}

qint64 Importer::copied(Handle object, int depth)
{
    const auto [place, added] = m_numbers.try_emplace(object.getObjGen(), 0);
    if (!added)
        return place->second;
    const qint64 number = place->second = m_update.newNumber();
    if (object.isStream()) {
        const std::shared_ptr<Buffer> raw = object.getRawStreamData();
        m_update.putStream(number, dictionary(object.getDict(), depth + 1),
                           QByteArray(reinterpret_cast<const char*>(raw->getBuffer()), qsizetype(raw->getSize())));
    } else if (object.isDictionary()) {
        m_update.put(number, QByteArray("<< ").append(dictionary(object, depth + 1)).append(">>"));
    } else {
        QByteArray items("[ ");
        for (const Handle& item : object.isArray() ? object.getArrayAsVector() : std::vector<Handle>())
            items += written(item, depth + 1).append(' ');
        m_update.put(number, object.isArray() ? items.append(']') : QByteArray::fromStdString(object.unparseResolved()));
    }
    return number;
}

QByteArray deflated(const QByteArray& bytes)
{
    uLongf size = compressBound(uLong(bytes.size()));
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(bytes.constData()), uLong(bytes.size()), 6);
    out.truncate(qsizetype(size));
    return out;
}

QByteArray sizeEntries(const StampPicture& picture)
{
    return QByteArray("/Type /XObject /Subtype /Image /Filter /FlateDecode /Width ")
        .append(QByteArray::number(picture.width)).append(" /Height ").append(QByteArray::number(picture.height));
}

/// The picture with a stencil: painted only where the mask's bit is 0 (ISO 32000-1, 8.9.6.3).
qint64 putPicture(IncrementalUpdate& update, const StampPicture& picture)
{
    const qint64 mask = update.newNumber();
    update.putStream(mask, sizeEntries(picture).append(" /ImageMask true /BitsPerComponent 1"), deflated(picture.transparent));
    const qint64 image = update.newNumber();
    update.putStream(image,
                     sizeEntries(picture).append(" /ColorSpace /DeviceRGB /BitsPerComponent 8 /Mask ")
                         .append(QByteArray::number(mask)).append(" 0 R"),
                     deflated(picture.rgb));
    return image;
}

bool wellFormed(const StampPicture& picture)
{
    return picture.width > 0 && picture.height > 0 && picture.width <= 4096 && picture.height <= 4096
        && picture.rgb.size() == qsizetype(picture.width) * picture.height * 3
        && picture.transparent.size() == qsizetype((picture.width + 7) / 8) * picture.height;
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3);
}

QByteArray box(const Rect& rect)
{
    return QByteArray("[").append(number(rect.left)).append(' ').append(number(rect.bottom)).append(' ')
        .append(number(rect.right)).append(' ').append(number(rect.top)).append(']');
}

/// The page of the stamp as an XObject of its own.
base::Result<qint64> putPage(IncrementalUpdate& update, const QByteArray& pdf, Rect& size)
{
    QPDF source;
    source.setSuppressWarnings(true);
    source.processMemoryFile("stamp", pdf.constData(), size_t(pdf.size()));
    if (source.getAllPages().size() != 1)
        return badStamp();
    Handle page = source.getAllPages().front();
    const Handle::Rectangle media = page.getKey("/MediaBox").getArrayAsRectangle();
    size = {media.llx, media.lly, media.urx, media.ury};
    QByteArray content;
    for (Handle part : page.getPageContents()) {
        const std::shared_ptr<Buffer> data = part.getStreamData();
        content += QByteArray(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize())).append('\n');
    }
    dropCmyk(page);
    Importer importer(update);
    const QByteArray resources = importer.written(page.getKey("/Resources"));
    const qint64 form = update.newNumber();
    update.putStream(form,
                     QByteArray("/Type /XObject /Subtype /Form /Filter /FlateDecode /BBox ").append(box(size)).append(" /Resources ").append(resources),
                     deflated(content));
    return form;
}

QByteArray drawPicture(const StampPicture& picture)
{
    return QByteArray("q ").append(number(picture.place.width())).append(" 0 0 ").append(number(picture.place.height())).append(' ')
        .append(number(picture.place.left)).append(' ').append(number(picture.place.bottom)).append(" cm /Picture Do Q\n");
}

base::Result<qint64> putAll(IncrementalUpdate& update, const Stamp& stamp, const Rect& place)
{
    Rect size{0, 0, place.width(), place.height()};
    QByteArray objects;
    QByteArray content;
    if (!stamp.page.isEmpty()) {
        const auto page = putPage(update, stamp.page, size);
        if (!page)
            return page.error();
        objects += QByteArray("/Words ").append(QByteArray::number(*page)).append(" 0 R ");
        content += "/Words Do\n";
    }
    if (stamp.picture) {
        objects += QByteArray("/Picture ").append(QByteArray::number(putPicture(update, *stamp.picture))).append(" 0 R ");
        content += drawPicture(*stamp.picture);
    }
    const qint64 form = update.newNumber();
    update.putStream(form,
                     QByteArray("/Type /XObject /Subtype /Form /BBox ").append(box(size)).append(" /Resources << /XObject << ")
                         .append(objects).append(">> >>"),
                     content);
    return form;
}

} // namespace

base::Result<qint64> putStamp(IncrementalUpdate& update, const Stamp& stamp, const Rect& place)
{
    if (stamp.picture && !wellFormed(*stamp.picture))
        return badStamp();
    try {
        return putAll(update, stamp, place);
    } catch (const std::exception&) {
        return badStamp();
    }
}

} // namespace ungcuu::pdf
