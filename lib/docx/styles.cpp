// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/styles.h"

#include "docx/units.h"
#include "docx/xml_writer.h"
#include "official/names.h"
#include "render/table_columns.h"

namespace ungcuu::docx {
namespace {

using official::Style;
using render::Fit;
using render::Look;
using render::Sizes;

constexpr int styleCount = int(Style::Note) + 1;

/// What a style says; lengths in 1/100 pt.
struct Form {
    QString id;
    QString name;
    Look look;
    int pitch = 0;
    const char* colour = nullptr;
    bool boxed = false; ///< a frame in the colour of its words
};

/// Names as Word's list of styles shows them.
QString shownName(Style style)
{
    static constexpr const char16_t* names[] = {
        u"Căn cứ", u"Thẩm quyền ban hành", u"Quyết định", u"Phần, chương, mục", u"Tiêu đề phần, chương", u"Điều", u"Đề mục chữ hoa",
        u"Đề mục số", u"Nội dung", u"Khoản", u"Điểm", u"Gạch đầu dòng", u"Dấu cộng đầu dòng", u"Tên bảng, hình", u"Canh giữa", u"Canh phải",
        u"Canh trái", u"Lệnh gõ", u"Tiểu mục", u"Ghi chú"};
    static_assert(std::size(names) == styleCount);
    return QString::fromUtf16(names[int(style)]);
}

struct ExtraForm {
    const char* id;
    const char16_t* name;
    int size;         ///< 0 = of running text, −1 = of tables, −2 = of titles
    Fit fit;
    bool bold;
    bool italic;
    bool single;      ///< line pitch: "dòng đơn", else that of running text
};

const ExtraForm& formOf(Extra extra)
{
    static constexpr ExtraForm forms[] = {
        {"HeadPlain", u"Cơ quan chủ quản", 1200, Fit::Centre, false, false, true},
        {"HeadBold", u"Cơ quan ban hành, quốc hiệu", 1200, Fit::Centre, true, false, true},
        {"Motto", u"Tiêu ngữ", 1300, Fit::Centre, true, false, true},
        {"Number", u"Số, ký hiệu", 1300, Fit::Centre, false, false, true},
        {"PlaceDate", u"Địa danh và thời gian", 1300, Fit::Centre, false, true, true},
        {"LetterSubject", u"Trích yếu công văn", 1200, Fit::Centre, false, false, true},
        {"Urgency", u"Mức độ khẩn", 1300, Fit::Centre, true, false, true},
        {"Title", u"Tên loại, trích yếu", -2, Fit::Centre, true, false, false},
        {"TitleNote", u"Kèm theo", -2, Fit::Centre, false, true, false},
        {"Addressee", u"Kính gửi", 0, Fit::Centre, false, false, false},
        {"Rule", u"Đường kẻ", 100, Fit::Centre, false, false, true},
        {"Signature", u"Chức vụ, họ tên", 0, Fit::Centre, true, false, true},
        {"RecipientsLabel", u"Nơi nhận, từ đầu", 1200, Fit::Left, true, true, true},
        {"Recipient", u"Nơi nhận", 1100, Fit::Left, false, false, true},
        {"Drafter", u"Người soạn thảo", 1100, Fit::Right, false, false, true},
        {"Cell", u"Ô bảng", -1, Fit::Left, false, false, false},
        {"HeaderCell", u"Ô đầu bảng", -1, Fit::Centre, true, false, false},
        {"Circulation", u"Phạm vi lưu hành", 1300, Fit::Centre, true, false, true},
        {"PageNumber", u"Số trang", render::pageNumberSize, Fit::Centre, false, false, true},
        {"Foot", u"Địa chỉ cơ quan", 1100, Fit::Centre, false, false, true},
        {"Gap", u"Khoảng cách", 100, Fit::Left, false, false, true},
    };
    static_assert(std::size(forms) == std::size_t(Extra::Count_));
    return forms[int(extra)];
}

QString suffixOf(const Sizes& sizes)
{
    if (sizes == Sizes{})
        return {};
    return QStringLiteral("-%1").arg(sizes.body) + (sizes.title == Sizes{}.title ? QString() : QStringLiteral("-%1").arg(sizes.title));
}

QString shownSuffix(const Sizes& sizes)
{
    return sizes == Sizes{} ? QString() : QStringLiteral(" – thẻ %1").arg(suffixOf(sizes).mid(1));
}

Form formOf(Style style, const Sizes& sizes)
{
    Look look = render::lookOf(style, sizes);
    return {styleId(style, sizes), shownName(style) + shownSuffix(sizes), look, render::pitchOf(look.size), nullptr, false};
}

Form formOf(Extra extra, const Sizes& sizes)
{
    const ExtraForm& given = formOf(extra);
    Look look;
    look.size = given.size > 0 ? given.size : given.size == 0 ? sizes.body : given.size == -1 ? sizes.table : sizes.title;
    look.fit = given.fit;
    look.indent = 0;
    look.bold = given.bold;
    look.italic = given.italic;
    look.gapBefore = 0;
    const bool cell = extra == Extra::Cell || extra == Extra::HeaderCell;
    const int pitch = cell ? render::tablePitchOf(look.size) : given.single ? render::singlePitchOf(look.size) : render::pitchOf(look.size);
    const bool urgent = extra == Extra::Urgency;
    return {styleId(extra, sizes), QString::fromUtf16(given.name) + shownSuffix(sizes), look, pitch, urgent ? "C00000" : nullptr, urgent || extra == Extra::Circulation};
}

void face(XmlWriter& xml, const Form& form)
{
    xml.start("w:rPr");
    if (form.look.bold) {
        xml.empty("w:b");
        xml.empty("w:bCs");
    }
    if (form.look.italic) {
        xml.empty("w:i");
        xml.empty("w:iCs");
    }
    if (form.colour)
        xml.property("w:color", form.colour);
    xml.property("w:sz", halfPoints(form.look.size));
    xml.property("w:szCs", halfPoints(form.look.size));
    xml.end();
}

void border(XmlWriter& xml, const char* side, int width, int space, const char* colour)
{
    xml.empty(side, {{"w:val", "single"}, {"w:sz", width}, {"w:space", space}, {"w:color", colour}});
}

void borders(XmlWriter& xml, const Form& form)
{
    const char* colour = form.colour ? form.colour : "000000";
    xml.start("w:pBdr");
    for (const char* side : {"w:top", "w:left", "w:bottom", "w:right"})
        border(xml, side, eighths(form.colour ? 100 : render::headerRule), 2, colour);
    xml.end();
}

void paragraphProperties(XmlWriter& xml, const Form& form, bool code)
{
    xml.start("w:pPr");
    if (form.look.keepsNext) {
        xml.empty("w:keepNext");
        xml.empty("w:keepLines");
    }
    if (form.boxed)
        borders(xml, form);
    if (code) {
        xml.start("w:pBdr");
        border(xml, "w:left", eighths(render::headerRule), 6, "E4E4E4");
        xml.end();
    }
    xml.empty("w:spacing", {{"w:line", twips(form.pitch)}, {"w:lineRule", "exact"}});
    xml.empty("w:ind", {{"w:left", twips(form.look.inset)}, {"w:firstLine", twips(form.look.indent)}});
    xml.property("w:jc", justificationOf(form.look.fit));
    xml.end();
}

void paragraphStyle(XmlWriter& xml, const Form& form, bool code = false)
{
    xml.start("w:style", {{"w:type", "paragraph"}, {"w:customStyle", "1"}, {"w:styleId", form.id}});
    xml.property("w:name", form.name);
    xml.property("w:basedOn", "Normal");
    xml.empty("w:qFormat");
    paragraphProperties(xml, form, code);
    face(xml, form);
    xml.end();
}

void defaults(XmlWriter& xml)
{
    xml.start("w:docDefaults");
    xml.start("w:rPrDefault");
    xml.start("w:rPr");
    xml.empty("w:rFonts", {{"w:ascii", "Times New Roman"}, {"w:hAnsi", "Times New Roman"}, {"w:eastAsia", "Times New Roman"}, {"w:cs", "Times New Roman"}});
    xml.property("w:kern", 2); // pairs of letters as in the PDF, from 1 pt on
    xml.property("w:sz", 28);
    xml.property("w:szCs", 28);
    xml.empty("w:lang", {{"w:val", "vi-VN"}, {"w:eastAsia", "vi-VN"}, {"w:bidi", "ar-SA"}});
    xml.end();
    xml.end();
    xml.start("w:pPrDefault");
    xml.start("w:pPr");
    xml.empty("w:widowControl");
    xml.empty("w:spacing", {{"w:before", 0}, {"w:after", 0}, {"w:line", twips(render::pitchOf(1400))}, {"w:lineRule", "exact"}});
    xml.end();
    xml.end();
    xml.end();
}

void builtIn(XmlWriter& xml)
{
    xml.start("w:style", {{"w:type", "paragraph"}, {"w:default", "1"}, {"w:styleId", "Normal"}});
    xml.property("w:name", "Normal");
    xml.empty("w:qFormat");
    xml.end();
    xml.start("w:style", {{"w:type", "character"}, {"w:default", "1"}, {"w:styleId", "DefaultParagraphFont"}});
    xml.property("w:name", "Default Paragraph Font");
    xml.end();
    xml.start("w:style", {{"w:type", "table"}, {"w:default", "1"}, {"w:styleId", "TableNormal"}});
    xml.property("w:name", "Normal Table");
    xml.start("w:tblPr");
    xml.empty("w:tblInd", {{"w:w", 0}, {"w:type", "dxa"}});
    xml.start("w:tblCellMar");
    for (const char* side : {"w:top", "w:left", "w:bottom", "w:right"})
        xml.empty(side, {{"w:w", 0}, {"w:type", "dxa"}});
    xml.end();
    xml.end();
    xml.end();
    xml.start("w:style", {{"w:type", "character"}, {"w:customStyle", "1"}, {"w:styleId", unresolvedStyle}});
    xml.property("w:name", QStringLiteral("Chưa có nội dung"));
    xml.property("w:basedOn", "DefaultParagraphFont");
    xml.end();
}

/// Ids in the sizes of running text, made once: every paragraph names one.
template <class Name> std::vector<QString> plainIds(int count, Name name)
{
    std::vector<QString> ids;
    for (int i = 0; i < count; ++i)
        ids.push_back(QLatin1String("ND") + QLatin1String(name(i)));
    return ids;
}

} // namespace

QString styleId(Style style, const Sizes& sizes)
{
    static const std::vector<QString> plain = plainIds(styleCount, [](int i) { return official::nameOf(Style(i)); });
    const QString& id = plain[std::size_t(style)];
    return sizes == Sizes{} ? id : id + suffixOf(sizes);
}

QString styleId(Extra extra, const Sizes& sizes)
{
    static const std::vector<QString> plain = plainIds(int(Extra::Count_), [](int i) { return formOf(Extra(i)).id; });
    const QString& id = plain[std::size_t(extra)];
    return sizes == Sizes{} ? id : id + suffixOf(sizes);
}

QByteArray stylesXml(const std::vector<Sizes>& sizes)
{
    XmlWriter xml("w:styles", {{"xmlns:w", wordNamespace}});
    defaults(xml);
    builtIn(xml);
    for (const Sizes& each : sizes) {
        for (int style = 0; style < styleCount; ++style)
            paragraphStyle(xml, formOf(Style(style), each), Style(style) == Style::Code);
        for (int extra = 0; extra < int(Extra::Count_); ++extra)
            paragraphStyle(xml, formOf(Extra(extra), each));
    }
    return xml.taken();
}

} // namespace ungcuu::docx
