// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

namespace ungcuu::render::samples {
namespace {

using namespace official;

Run run(const QString& text, bool bold = false, bool italic = false)
{
    return {text, bold, italic, false};
}

Header header(const QString& kind, const QString& symbol)
{
    Header header;
    header.parentBody = {QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("TỈNH SÔNG MƠ")};
    header.issuingBody = {QStringLiteral("ĐỘI ỨNG CỨU SỰ CỐ"), QStringLiteral("AN TOÀN THÔNG TIN MẠNG")};
    header.kind = kind;
    header.symbol = symbol;
    header.place = QStringLiteral("Sông Mơ");
    return header;
}

SignatureBlock signer()
{
    return {{QStringLiteral("KT. ĐỘI TRƯỞNG"), QStringLiteral("PHÓ ĐỘI TRƯỞNG")}, {QStringLiteral("Nguyễn Thị Thùy Dương")}};
}

QStringList recipients(const QString& first)
{
    return {first, QStringLiteral("- Ủy ban nhân dân tỉnh Sông Mơ (để báo cáo);"), QStringLiteral("- Công an tỉnh Sông Mơ;"),
            QStringLiteral("- Lưu: VT, ĐƯCSC (02)."), };
}

Cell cell(const QString& text, Align align = Align::Left)
{
    Cell cell;
    cell.paragraphs = {{run(text)}};
    cell.align = align;
    return cell;
}

Part annex(const QString& label, const QString& title)
{
    Part part;
    part.kind = PartKind::Annex;
    part.label = label;
    part.title = {run(title)};
    part.note = {run(QStringLiteral("(Kèm theo Phương án số …/PA-ĐƯCSC ngày … tháng … năm … của Đội Ứng cứu sự cố an toàn thông tin mạng tỉnh Sông Mơ)"))};
    return part;
}

Paragraph heading(Style style, const QString& text, int level)
{
    Paragraph heading = paragraph(style, text);
    heading.outline = level;
    heading.keepWithNext = true;
    return heading;
}

Table stepTable(int rows)
{
    Table steps = table(6, rows);
    steps.widths = {5, 40, 18, 18, 12, 20};
    const QStringList titles = {QStringLiteral("TT"), QStringLiteral("Nội dung thực hiện"), QStringLiteral("Đơn vị chủ trì"),
                                QStringLiteral("Đơn vị phối hợp"), QStringLiteral("Thời gian"), QStringLiteral("Kết quả, chứng cứ")};
    for (std::size_t i = 0; i < 6; ++i)
        steps.rows[0].cells[i] = cell(titles[qsizetype(i)]);
    for (std::size_t row = 1; row < steps.rows.size(); ++row) {
        steps.rows[row].cells[0] = cell(QString::number(row), Align::Centre);
        steps.rows[row].cells[1] = cell(prose(2, int(row)), Align::Justify);
        steps.rows[row].cells[1].paragraphs.push_back({run(QStringLiteral("→ bước %1").arg(row + 1), true)});
    }
    return steps;
}

} // namespace

QString prose(int sentences, int seed)
{
    static const QStringList subjects = {QStringLiteral("Tổ trực"), QStringLiteral("Đơn vị vận hành"), QStringLiteral("Người quyết định"),
                                         QStringLiteral("Bộ phận kỹ thuật"), QStringLiteral("Đầu mối báo cáo")};
    static const QStringList verbs = {QStringLiteral("ghi nhật ký và sao lưu chứng cứ của"), QStringLiteral("cô lập khỏi mạng nội bộ"),
                                      QStringLiteral("đối chiếu giá trị băm với bản lưu của"), QStringLiteral("thông báo cho người dùng về"),
                                      QStringLiteral("khôi phục theo thứ tự ưu tiên")};
    static const QStringList objects = {QStringLiteral("máy chủ dịch vụ công trực tuyến"), QStringLiteral("cơ sở dữ liệu hộ tịch"),
                                        QStringLiteral("thiết bị lưu trữ đã mã hóa"), QStringLiteral("cổng thông tin điện tử của tỉnh")};
    QStringList made;
    for (int i = 0; i < sentences; ++i) {
        const int n = i * 7 + seed * 3;
        made << QStringLiteral("%1 %2 %3 trong vòng %4 phút kể từ khi phát hiện.")
                    .arg(subjects[n % subjects.size()], verbs[(n / 2) % verbs.size()], objects[(n / 3) % objects.size()], QString::number(10 + n % 50));
    }
    return made.join(QLatin1Char(' '));
}

Paragraph paragraph(Style style, const QString& text, bool bold)
{
    Paragraph paragraph;
    paragraph.style = style;
    paragraph.runs = {run(text, bold)};
    return paragraph;
}

namespace {

/// Five to eight words.
QString phrase(int seed)
{
    return prose(1, seed).section(QLatin1Char(' '), 0, 4 + seed % 4);
}

} // namespace

Table table(int columns, int rows)
{
    Table table;
    table.widths.assign(std::size_t(columns), 10);
    for (int row = 0; row <= rows; ++row) {
        Row made;
        for (int column = 0; column < columns; ++column)
            made.cells.push_back(cell(row == 0 ? QStringLiteral("Cột %1").arg(column + 1) : phrase(row * columns + column)));
        table.rows.push_back(std::move(made));
    }
    return table;
}

OfficialDocument letter()
{
    OfficialDocument document;
    document.title = QStringLiteral("V/v rà soát hệ thống thông tin");
    document.address = {QStringLiteral("Số 1, đường Ven Sông, phường Bến Mơ, tỉnh Sông Mơ; thư điện tử: duc@songmo.example; điện thoại: 0200 000 000")};
    Part part;
    part.header = header({}, QStringLiteral("ĐƯCSC-NV"));
    part.header.number = QStringLiteral("05");
    part.header.date = QStringLiteral("ngày 05 tháng 3 năm 2026");
    part.header.subject = {run(QStringLiteral("V/v rà soát lỗ hổng và cập nhật đầu mối trực ứng cứu sự cố"))};
    part.addressees = {QStringLiteral("- Các cơ quan thuộc Ủy ban nhân dân tỉnh;"), QStringLiteral("- Ủy ban nhân dân các xã, phường.")};
    part.blocks.emplace_back(paragraph(Style::Body, prose(4, 1)));
    part.blocks.emplace_back(heading(Style::NumberHeading, QStringLiteral("1. Việc cần làm ngay"), 1));
    for (int i = 0; i < 6; ++i)
        part.blocks.emplace_back(paragraph(Style::Point, QStringLiteral("%1) ").arg(QChar(u'a' + i)) + prose(3, i + 2)));
    part.blocks.emplace_back(paragraph(Style::Body, prose(1, 9) + QStringLiteral("/.")));
    part.signatures = {signer()};
    part.recipients = recipients(QStringLiteral("- Như trên;"));
    document.parts = {part};
    return document;
}

OfficialDocument plan()
{
    OfficialDocument document;
    document.title = QStringLiteral("Phương án ứng cứu sự cố hệ thống dịch vụ công");
    document.circulation = QStringLiteral("LƯU HÀNH NỘI BỘ");
    document.urgency = QStringLiteral("HOẢ TỐC");
    document.drafter = QStringLiteral("NV.(15)");
    Part main;
    main.header = header(QStringLiteral("PHƯƠNG ÁN"), QStringLiteral("PA-ĐƯCSC"));
    main.header.subject = {run(QStringLiteral("Ứng cứu sự cố an toàn thông tin mạng đối với Hệ thống thông tin giải quyết thủ tục hành chính"))};
    main.blocks.emplace_back(paragraph(Style::Basis, QStringLiteral("Căn cứ Luật An ninh mạng ngày 10 tháng 12 năm 2025;")));
    main.blocks.emplace_back(paragraph(Style::Basis, QStringLiteral("Theo đề nghị của Tổ trưởng Tổ trực ứng cứu.")));
    for (int chapter = 1; chapter <= 3; ++chapter) {
        main.blocks.emplace_back(heading(Style::CapitalHeading, QStringLiteral("%1. NỘI DUNG CHÍNH").arg(QString(chapter, u'I')), 1));
        for (int section = 1; section <= 2; ++section) {
            main.blocks.emplace_back(heading(Style::NumberHeading, QStringLiteral("%1. Mục đích, yêu cầu").arg(section), 2));
            main.blocks.emplace_back(paragraph(Style::Body, prose(5, chapter * 10 + section)));
            main.blocks.emplace_back(paragraph(Style::Dash, QStringLiteral("- ") + prose(2, section)));
            main.blocks.emplace_back(paragraph(Style::Plus, QStringLiteral("+ ") + prose(2, section + 4)));
        }
    }
    main.blocks.emplace_back(heading(Style::Caption, QStringLiteral("Bảng 1. Trình tự xử lý"), 0));
    main.blocks.emplace_back(stepTable(14));
    main.blocks.emplace_back(paragraph(Style::Code, QStringLiteral("sha256sum /mnt/bang-chung/anh-dia.img > anh-dia.img.sha256")));
    main.blocks.emplace_back(PageBreak{true});
    main.blocks.emplace_back(heading(Style::Caption, QStringLiteral("Bảng 2. Danh mục hệ thống thông tin"), 0));
    main.blocks.emplace_back(table(8, 12));
    main.blocks.emplace_back(PageBreak{false});
    main.blocks.emplace_back(paragraph(Style::Body, prose(3, 5) + QStringLiteral("/.")));
    main.signatures = {signer()};
    main.recipients = recipients(QStringLiteral("- Các cơ quan thuộc Ủy ban nhân dân tỉnh;"));
    Part first = annex(QStringLiteral("Phụ lục I"), QStringLiteral("KỊCH BẢN ỨNG CỨU SỰ CỐ MÃ HÓA DỮ LIỆU"));
    for (int i = 0; i < 8; ++i)
        first.blocks.emplace_back(paragraph(Style::Body, prose(6, i)));
    Part second = annex(QStringLiteral("Phụ lục II"), QStringLiteral("DANH BẠ LIÊN LẠC"));
    second.landscape = true;
    second.blocks.emplace_back(table(5, 6));
    document.parts = {main, first, second};
    return document;
}

OfficialDocument decision()
{
    OfficialDocument document;
    document.title = QStringLiteral("Quyết định ban hành Phương án");
    Part main;
    main.header = header(QStringLiteral("QUYẾT ĐỊNH"), QStringLiteral("QĐ-ĐƯCSC"));
    main.header.subject = {run(QStringLiteral("Ban hành Phương án ứng cứu sự cố an toàn thông tin mạng"))};
    main.blocks.emplace_back(paragraph(Style::Authority, QStringLiteral("ĐỘI TRƯỞNG ĐỘI ỨNG CỨU SỰ CỐ AN TOÀN THÔNG TIN MẠNG")));
    main.blocks.emplace_back(paragraph(Style::Basis, QStringLiteral("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;")));
    main.blocks.emplace_back(paragraph(Style::Basis, QStringLiteral("Theo đề nghị của Tổ trưởng Tổ trực ứng cứu.")));
    main.blocks.emplace_back(paragraph(Style::OrderWord, QStringLiteral("QUYẾT ĐỊNH:")));
    for (int i = 1; i <= 3; ++i) {
        Paragraph article;
        article.style = Style::Article;
        article.runs = {run(QStringLiteral("Điều %1.").arg(i), true), run(QLatin1Char(' ') + prose(2, i))};
        main.blocks.emplace_back(article);
    }
    main.signatures = {signer()};
    main.recipients = recipients(QStringLiteral("- Như Điều 3;"));
    Part attached;
    attached.kind = PartKind::Attached;
    attached.header = header(QStringLiteral("PHƯƠNG ÁN"), {});
    attached.header.numbered = false;
    attached.header.subject = {run(QStringLiteral("Ứng cứu sự cố an toàn thông tin mạng"))};
    attached.note = {run(QStringLiteral("(Kèm theo Quyết định số     /QĐ-ĐƯCSC ngày     tháng     năm         của Đội Ứng cứu sự cố an toàn thông tin mạng)"))};
    attached.blocks.emplace_back(paragraph(Style::PartLabel, QStringLiteral("Chương I")));
    attached.blocks.emplace_back(paragraph(Style::PartTitle, QStringLiteral("QUY ĐỊNH CHUNG")));
    attached.blocks.emplace_back(paragraph(Style::Body, prose(12)));
    document.parts = {main, attached};
    return document;
}

OfficialDocument minutes()
{
    OfficialDocument document;
    document.title = QStringLiteral("Biên bản diễn tập");
    Part part;
    part.header = header(QStringLiteral("BIÊN BẢN"), QStringLiteral("BB-ĐƯCSC"));
    part.header.subject = {run(QStringLiteral("Diễn tập ứng cứu sự cố"))};
    part.blocks.emplace_back(paragraph(Style::Body, prose(6)));
    part.signatures = {{{QStringLiteral("CHỦ TỌA")}, {QStringLiteral("Lê Văn Ước")}}, {{QStringLiteral("THƯ KÝ")}, {QStringLiteral("Phạm Thị Ngọc Ỷ")}}};
    part.recipients = recipients(QStringLiteral("- Đội trưởng (để báo cáo);"));
    document.parts = {part};
    return document;
}

OfficialDocument dutyCard(int items)
{
    OfficialDocument document;
    document.title = QStringLiteral("Thẻ trực");
    Part part;
    part.kind = PartKind::DutyCard;
    part.label = QStringLiteral("THẺ TRỰC");
    part.title = {run(QStringLiteral("MÃ HÓA DỮ LIỆU TỐNG TIỀN"))};
    for (int i = 1; i <= items; ++i)
        part.blocks.emplace_back(paragraph(Style::Clause, QStringLiteral("%1. ").arg(i) + prose(1, i)));
    document.parts = {part};
    return document;
}

Pages laidOut(const OfficialDocument& document)
{
    base::Result<Typeface> typeface = Typeface::named(QStringLiteral("Liberation Serif"));
    if (!typeface)
        qFatal("Liberation Serif with Vietnamese letters is not installed");
    LayoutCache cache(*typeface);
    return layOut(document, cache).value();
}

QByteArray planSource(qsizetype bytes)
{
    QString text = QStringLiteral("---\nloại văn bản: Phương án\nmã: PA-DAI\ncơ quan ban hành: ĐỘI ỨNG CỨU SỰ CỐ\nký hiệu: PA-ĐƯCSC\n"
                                  "địa danh: Sông Mơ\ntrích yếu: Ứng cứu sự cố\nngười ký:\n- ĐỘI TRƯỞNG\n- (ký)\n- Lê Văn Ước\n\n---\n\n");
    qsizetype size = 0;
    for (int i = 0; size < bytes; ++i) {
        QString piece = i % 8 == 0 ? QStringLiteral("### %1. %2\n\n").arg(i / 8 + 1).arg(prose(1, i).left(50))
                                   : QStringLiteral("Việc %1: ").arg(i) + prose(4, i) + QStringLiteral("\n\n");
        if (i % 40 == 39) {
            piece += QStringLiteral("| TT | Việc | Chủ trì | Phối hợp | Thời gian | Kết quả |\n|--|----------|-----|-----|---|-----|\n");
            for (int row = 1; row <= 5; ++row)
                piece += QStringLiteral("| %1 | %2 | %3 | %4 | 15 phút | %5 |\n")
                             .arg(QString::number(row), prose(1, i + row).left(60), prose(1, i).left(12),
                                  prose(1, row).left(14), prose(1, i * row).left(20));
            piece += QLatin1Char('\n');
        }
        size += piece.toUtf8().size();
        text += piece;
    }
    return text.toUtf8();
}

} // namespace ungcuu::render::samples
