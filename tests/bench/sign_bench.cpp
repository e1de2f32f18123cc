// SPDX-License-Identifier: GPL-3.0-or-later
// Signing a 300 KB PDF beyond the bare key operation: everything between the bytes of an unsigned file and the verified
// bytes of a signed one, without opening the key. Bar: 5 ms. Medians of 15, in turns, time of this thread.
#include "lib/sign/samples.h"
#include "sign/pdf_signing.h"

#include <QBuffer>
#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cstdio>
#include <ctime>
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

double milliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
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

template <class Work> double took(Work work)
{
    const double start = milliseconds();
    work();
    return milliseconds() - start;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QByteArray file = bigFile();
    const sign::SigningKey key = authority().keyOf(authority().leader);
    pdf::SignatureUpdate request = update({});
    request.place.rect = {};
    std::vector<double> whole;
    std::vector<double> bare;
    for (int round = 0; round < 15; ++round) {
        whole.push_back(took([&] {
            if (!sign::signedPdf(file, key, request, noon))
                qFatal("not signed");
        }));
        bare.push_back(took([&] {
            if (!key.signature(QByteArrayView(file).first(300)))
                qFatal("no signature");
        }));
    }
    const double extra = median(whole) - median(bare);
    std::printf("sign: extra %.2f ms (bar %.0f)  [%lld KB; signing %.2f ms, bare RSA-2048 %.2f ms]\n", extra, bar,
                static_cast<long long>(file.size() / 1024), median(whole), median(bare));
    return extra > 2 * bar ? 1 : 0;
}
