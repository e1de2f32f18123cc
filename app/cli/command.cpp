// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

namespace ungcuu::cli {

std::span<const Command> commands()
{
    static const std::vector<Command> all{
        {"check", "check FILE… [--json]", QT_TRANSLATE_NOOP("cli", "chỉ ra lỗi của kịch bản, văn bản: FILE:DÒNG:CỘT: mức: lời [mã]"), runCheck},
        {"export", "export FILE|CODE --to OUT.pdf [--workspace W] [--revision R] [--system CODE] [--sample]", QT_TRANSLATE_NOOP("cli", "xuất văn bản, kịch bản thành PDF theo thể thức"), runExport},
        {"sign", "sign IN --to OUT --key ID.p12 [--password-file F] [--stamp person|agency|none] [--at PAGE,X,Y,W,H] [--image PNG] [--reason R]",
         QT_TRANSLATE_NOOP("cli", "ký số PDF (PAdES B-B); --at tính bằng milimét từ góc trên bên trái trang; không có --at thì ký vào ô mà văn bản dành sẵn"),
         runSign},
        {"verify", "verify FILE… [--trust PEM|DIR]… [--crl FILE|DIR]… [--time T] [--json]",
         QT_TRANSLATE_NOOP("cli", "kiểm tra chữ ký số: Hợp lệ · Chưa đủ căn cứ kết luận · Không hợp lệ"), runVerify},
    };
    return all;
}

void printBytes(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

void print(const QString& line)
{
    printBytes(line.toUtf8() + '\n');
}

void complain(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

QString oneLine(QString words)
{
    for (QChar& c : words) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            c = QChar(0xFFFD);
    }
    return words;
}

Exit impossible(const base::Error& error)
{
    complain(error.message);
    return Exit::Impossible;
}

Exit usage(const char* words, const QString& what)
{
    if (!what.isEmpty())
        complain(what);
    for (const Command& command : commands()) {
        if (QLatin1String(command.words) == QLatin1String(words))
            complain(QCoreApplication::translate("cli", "Cách dùng: ungcuu-cli %1").arg(QLatin1String(command.usage)));
    }
    return Exit::Usage;
}

} // namespace ungcuu::cli
