// SPDX-License-Identifier: GPL-3.0-or-later
// Signing a 300 KB PDF beyond the bare key operation: everything between the bytes of an unsigned file and the verified
// bytes of a signed one. Bar: 5 ms. Taken away is one RSA-2048 signature over 300 bytes, a little more than what is signed
// of the file's hash; the key is opened before and counts in neither. Then the same as the program does it, the look at
// «unfinished» and the drawn stamp with it, and the signature of a second person. Medians of 15, in turns, time of this thread.
#include "bench/thread_time.h"
#include "lib/sign/samples.h"
#include "render/typeface.h"
#include "sign/pdf_signing.h"
#include "workspace/signing.h"

#include <QBuffer>
#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <cstdio>
#include <random>

using namespace ungcuu;
using namespace ungcuu::sign::samples;

namespace {

constexpr double bar = 5.0;

QString sentence(std::mt19937& random)
{
    static const QStringList words = QStringLiteral("ngắt kết nối máy chủ ghi giờ báo đội trưởng sao lưu nhật ký khóa tài khoản kiểm tra dấu hiệu "
                                                    "khôi phục dịch vụ thông báo cơ quan điều phối lưu chứng cứ bàn giao ca trực").split(u' ');
    QStringList chosen;
    for (int i = 0; i < 19; ++i)
        chosen << words[qsizetype(random() % size_t(words.size()))];
    return chosen.join(u' ');
}

/// A plan as the office writes it, about 300 KB: seventy-six pages of words that differ from line to line.
QByteArray bigFile()
{
    std::mt19937 random(2026);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Liberation Serif"), 11));
    for (int page = 0; page < 76; ++page) {
        for (int line = 0; line < 56; ++line)
            painter.drawText(10, 20 + line * 14, sentence(random));
        writer.newPage();
    }
    painter.end();
    return bytes;
}

QByteArray drawn(const QByteArray& file, const sign::SigningKey& key)
{
    workspace::SigningRequest request;
    request.pdf = file;
    request.at = workspace::PagePlace{1, QRectF(120, 270, 60, 20)};
    return workspace::signPdf(request, key, noon).value();
}

/// How long each takes in milliseconds, in turns.
struct Times {
    std::vector<double> bare;
    std::vector<double> whole;
    std::vector<double> second;
    std::vector<double> drawn;
};

Times timesOf(const QByteArray& file, const sign::SigningKey& key)
{
    pdf::SignatureUpdate request = update({});
    request.place.rect = {};
    const QByteArray once = sign::signedPdf(file, key, request, noon).value();
    Times times;
    for (int round = 0; round < 15; ++round) {
        times.bare.push_back(seconds([&] { return key.signature(QByteArrayView(file).first(300)).value().size(); }) * 1000);
        times.whole.push_back(seconds([&] { return sign::signedPdf(file, key, request, noon).value().size(); }) * 1000);
        times.second.push_back(seconds([&] { return sign::signedPdf(once, key, request, noon).value().size(); }) * 1000);
        times.drawn.push_back(seconds([&] { return drawn(file, key).size(); }) * 1000);
    }
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    render::guardFonts();
    const QGuiApplication application(argc, argv);
    const QByteArray file = bigFile();
    const Times times = timesOf(file, authority().keyOf(authority().leader));
    const double bare = median(times.bare);
    const double extra = median(times.whole) - bare;
    std::printf("sign: extra %.2f ms (bar %.0f)  [%lld KB; signing %.2f ms, bare RSA-2048 %.2f ms]\n", extra, bar,
                static_cast<long long>(file.size() / 1024), median(times.whole), bare);
    std::printf("  as the program does it, stamp drawn: extra %.2f ms; a second signature on the same file: extra %.2f ms\n",
                median(times.drawn) - bare, median(times.second) - bare);
    return extra > 2 * bar ? 1 : 0;
}
