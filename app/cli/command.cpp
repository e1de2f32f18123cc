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
        {"format", "format FILE… [--check]", QT_TRANSLATE_NOOP("cli", "đưa về dạng chuẩn, nội dung giữ nguyên; --check chỉ xem, mã thoát 1 nếu tệp chưa chuẩn"), runFormat},
        {"export", "export FILE|CODE --to OUT.pdf|OUT.docx [--workspace W] [--revision R] [--system CODE] [--form plain|trinh-ky|cong-khai|the-truc [--role @truc] [--paper a4|a5]] [--sample] [--flow]", QT_TRANSLATE_NOOP("cli", "xuất văn bản, kịch bản thành PDF hoặc DOCX theo thể thức"), runExport, true},
        {"sign", "sign IN --to OUT --key ID.p12 [--password-file F] [--stamp person|agency|none] [--at PAGE,X,Y,W,H] [--image PNG | --seal W] [--reason R]",
         QT_TRANSLATE_NOOP("cli", "ký số PDF (PAdES B-B); --at tính bằng milimét từ góc trên bên trái trang; không có --at thì ký vào ô mà văn bản dành sẵn"),
         runSign, true},
        {"verify", "verify FILE… [--trust PEM|DIR]… [--crl FILE|DIR]… [--time T] [--json]",
         QT_TRANSLATE_NOOP("cli", "kiểm tra chữ ký số: Hợp lệ · Chưa đủ căn cứ kết luận · Không hợp lệ"), runVerify},
        {"workspace new", "workspace new W --name NAME [--password-file F]", QT_TRANSLATE_NOOP("cli", "tạo kho dữ liệu và khóa của người quản trị đầu tiên"), runWorkspaceNew},
        {"workspace info", "workspace info W [--json]", QT_TRANSLATE_NOOP("cli", "kho dữ liệu này là gì, có bao nhiêu văn bản"), runWorkspaceInfo},
        {"workspace verify", "workspace verify W [--against FILE]… [--json]", QT_TRANSLATE_NOOP("cli", "kiểm tra kho dữ liệu; đối chiếu với bản sao, PDF đã xuất từ kho hoặc tệp đối chiếu"), runWorkspaceVerify},
        {"workspace backup", "workspace backup W --to FILE", QT_TRANSLATE_NOOP("cli", "sao lưu kho dữ liệu ra tệp mới, cả khi đang có người ghi"), runWorkspaceBackup},
        {"workspace copy", "workspace copy W --to FILE", QT_TRANSLATE_NOOP("cli", "làm bản làm việc trên máy này từ kho ở ổ mạng: bản sao đã kiểm tra, cùng gốc, ghi được"), runWorkspaceCopy},
        {"workspace upgrade", "workspace upgrade W [--backup FILE]", QT_TRANSLATE_NOOP("cli", "sao lưu rồi làm lại danh sách và bảng tìm kiếm từ bản ghi"), runWorkspaceUpgrade},
        {"doc add", "doc add W FILE… [--as PERSON] [--key ID.p12] [--password-file F]", QT_TRANSLATE_NOOP("cli", "thêm văn bản mới; in MÃ ID LẦN-SỬA"), runDocAdd},
        {"doc save", "doc save W CODE FILE [--base R] [--message M] [--as PERSON] [--key ID.p12] [--password-file F]", QT_TRANSLATE_NOOP("cli", "lưu lần sửa mới của văn bản đã có"), runDocSave},
        {"doc list", "doc list W [--destroyed] [--json]", QT_TRANSLATE_NOOP("cli", "danh sách văn bản; --destroyed: văn bản đã xóa khỏi kho, ai xóa, lúc nào, vì sao"), runDocList},
        {"doc show", "doc show W CODE [--revision R]", QT_TRANSLATE_NOOP("cli", "in đúng từng byte đã lưu; R là số thứ tự hoặc phần đầu mã lần sửa"), runDocShow},
        {"doc log", "doc log W CODE [--json]", QT_TRANSLATE_NOOP("cli", "các lần sửa, mới nhất trước"), runDocLog},
        {"doc diff", "doc diff W CODE R1 R2 [--words | --to SO-SANH.docx]", QT_TRANSLATE_NOOP("cli", "dòng bỏ (-) và dòng thêm (+) giữa hai lần sửa, hoặc chữ bỏ [-…-] và chữ thêm {+…+}; --to: văn bản mới, chữ sửa là dấu vết sửa của Word; mã thoát 1 khi khác nhau"), runDocDiff, true},
        {"doc import", "doc import W CODE DA-SUA.docx [--json] [--accept [--as PERSON] [--key ID.p12] [--password-file F]]", QT_TRANSLATE_NOOP("cli", "đề nghị sửa và ý kiến trong bản Word đã xuất từ văn bản này; --accept: nhận mọi đề nghị có chỗ và lưu; mã thoát 1 khi có chỗ sửa chưa có chỗ trong văn bản"), runDocImport, true},
        {"doc restore", "doc restore W CODE R [--as PERSON] [--key ID.p12] [--password-file F]", QT_TRANSLATE_NOOP("cli", "lưu lại một lần sửa cũ lên trên cùng"), runDocRestore},
        {"doc destroy", "doc destroy W CODE --reason R [--yes] [--as PERSON] [--key ID.p12] [--password-file F]",
         QT_TRANSLATE_NOOP("cli", "xóa hẳn nội dung mọi lần sửa của một văn bản khỏi kho dữ liệu; hỏi gõ lại mã trừ khi có --yes; in MÃ ID SỐ-NỘI-DUNG; mã thoát 1 khi đã xóa mà tệp chưa được ghi lại"), runDocDestroy},
        {"register add", "register add W --code CODE [--name NAME] [--level 1-5] [--owner BODY] [--operator BODY] [--password-file F]", QT_TRANSLATE_NOOP("cli", "thêm hoặc sửa một hệ thống thông tin"), runRegisterAdd},
        {"register import", "register import W FILE.csv|xlsx [--map M.json] [--dry-run] [--skip-refused] [--json] [--as PERSON] [--key ID.p12] [--password-file F]",
         QT_TRANSLATE_NOOP("cli", "nhập bảng hệ thống thông tin: nói từng dòng sẽ thêm, sửa, giữ nguyên hay từ chối và vì sao, rồi ghi tất cả hoặc không gì cả; mã thoát 1 khi có dòng bị từ chối"), runRegisterImport},
        {"register export", "register export W --to F.csv|F.xlsx", QT_TRANSLATE_NOOP("cli", "xuất danh sách hệ thống thông tin để mở bằng bảng tính; nhập lại thì không đổi gì"), runRegisterExport},
        {"register list", "register list W [--json]", QT_TRANSLATE_NOOP("cli", "danh sách hệ thống thông tin"), runRegisterList},
        {"register show", "register show W CODE [--json]", QT_TRANSLATE_NOOP("cli", "một hệ thống thông tin"), runRegisterShow},
        {"register history", "register history W CODE", QT_TRANSLATE_NOOP("cli", "các lần đổi của một hệ thống thông tin, mới nhất trước"), runRegisterHistory},
        {"profile list", "profile list W [--on DATE] [--json]", QT_TRANSLATE_NOOP("cli", "Hồ sơ cơ quan: tên, cơ quan chủ quản, địa danh, ký hiệu, hệ thống số, dấu, người ký, mỗi mục với ngày hiệu lực; --on: các mục có hiệu lực ngày ấy"), runProfileList},
        {"profile show", "profile show W ID [--json] [--picture OUT.png]", QT_TRANSLATE_NOOP("cli", "một mục của Hồ sơ cơ quan; --picture ghi hình dấu ra tệp"), runProfileShow},
        {"profile set", "profile set W body|governing|place|symbol|numbering|seal|signer VALUE [--id ID] [--from DATE] [--until DATE] [--title T] [--capacity TM.|KT.|TL.|TUQ.|Q.] [--for WHOM] [--delegation PAPER] [--kinds K,K] [--picture PNG --size WxH] [--as PERSON] [--key ID.p12] [--password-file F]",
         QT_TRANSLATE_NOOP("cli", "ghi một mục mới, hoặc sửa mục ID; in ID. Trang in lấy từ đây những gì đầu văn bản không ghi. TUQ. cần văn bản ủy quyền, ngày cuối, loại văn bản"), runProfileSet, true},
        {"profile remove", "profile remove W ID [--as PERSON] [--key ID.p12] [--password-file F]", QT_TRANSLATE_NOOP("cli", "bỏ một mục ghi nhầm; mục hết hiệu lực thì ghi --until"), runProfileRemove},
        {"profile history", "profile history W [--json]", QT_TRANSLATE_NOOP("cli", "các lần ghi vào Hồ sơ cơ quan, mới nhất trước"), runProfileHistory},
        {"law list", "law list W [--json]", QT_TRANSLATE_NOOP("cli", "các quy định của bộ căn cứ chờ đối chiếu văn bản gốc, và ai đã đối chiếu"), runLawList},
        {"law compare", "law compare W RULE --source WHERE [--day DATE] [--as PERSON] [--key ID.p12] [--password-file F]", QT_TRANSLATE_NOOP("cli", "ghi «Đã đối chiếu»: người ký thao tác này đã đọc văn bản gốc ở nguồn ấy và thấy đúng"), runLawCompare},
        {"law reopen", "law reopen W RULE [--as PERSON] [--key ID.p12] [--password-file F]", QT_TRANSLATE_NOOP("cli", "bỏ «Đã đối chiếu»: phải đối chiếu lại"), runLawReopen},
        {"law history", "law history W [--json]", QT_TRANSLATE_NOOP("cli", "các lần ghi và bỏ «Đã đối chiếu», mới nhất trước"), runLawHistory},
        {"search", "search W WORDS… [--json]", QT_TRANSLATE_NOOP("cli", "tìm văn bản có đủ các từ, không phân biệt dấu; mã thoát 1 khi không có"), runSearch},
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
            complain(QCoreApplication::translate("cli", "Cách dùng: ungcuu-cli %1").arg(QString::fromUtf8(command.usage)));
    }
    return Exit::Usage;
}

} // namespace ungcuu::cli
