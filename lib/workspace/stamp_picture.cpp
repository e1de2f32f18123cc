// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/stamp_picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>

namespace ungcuu::workspace {
namespace {

constexpr int largestSide = 4096;

base::Error badPicture()
{
    return {"sign.picture", QCoreApplication::translate("workspace", "Chưa ký: hình chữ ký hoặc con dấu phải là tệp PNG, mỗi cạnh không quá 4096 điểm.")};
}

QImage pngImage(const QByteArray& png)
{
    QBuffer buffer;
    buffer.setData(png);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestSide || size.height() > largestSide)
        return {};
    return reader.read().convertToFormat(QImage::Format_RGBA8888);
}

/// The largest rectangle of these proportions in the middle of the stamp.
pdf::Rect fitted(const QSize& picture, const pdf::Rect& size)
{
    const double scale = std::min(size.width() / picture.width(), size.height() / picture.height());
    const double width = picture.width() * scale;
    const double height = picture.height() * scale;
    const double left = (size.width() - width) / 2;
    const double bottom = (size.height() - height) / 2;
    return {left, bottom, left + width, bottom + height};
}

void addRow(pdf::StampPicture& picture, const uchar* row)
{
    const qsizetype stride = (picture.width + 7) / 8;
    const qsizetype start = picture.transparent.size();
    picture.transparent.append(stride, '\0');
    for (int x = 0; x < picture.width; ++x, row += 4) {
        picture.rgb.append(reinterpret_cast<const char*>(row), 3);
        if (row[3] < 128)
            picture.transparent[start + x / 8] = char(picture.transparent[start + x / 8] | (0x80 >> (x % 8)));
    }
}

} // namespace

base::Result<pdf::StampPicture> stampPicture(const QByteArray& png, const pdf::Rect& size)
{
    const QImage image = pngImage(png);
    if (image.isNull())
        return badPicture();
    pdf::StampPicture picture;
    picture.width = image.width();
    picture.height = image.height();
    picture.place = fitted(image.size(), size);
    for (int y = 0; y < image.height(); ++y)
        addRow(picture, image.constScanLine(y));
    return picture;
}

} // namespace ungcuu::workspace
