// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/outline_text.h"

#include "base/fold.h"

namespace ungcuu::workspace {
namespace {

using law::Outline;
using law::Section;

/// Bars and braces mean something inside braces.
QString blank(QString what)
{
    what.replace(u'|', u'/').remove(u'{').remove(u'}');
    return QStringLiteral("{điền: ") + what.simplified() + u'}';
}

class OutlineText
{
public:
    OutlineText(const law::Pack& pack, const Outline& outline, const QString& code)
        : m_pack(pack), m_outline(outline), m_code(code), m_kind(base::folded(outline.kind)), m_row(pack.kind(outline.kind))
    {
    }

    QByteArray taken()
    {
        front();
        if (isOrdering())
            bases();
        else if (!isMinutes() && !isInternal())
            paragraph(blank(QStringLiteral("căn cứ hoặc lý do ban hành")));
        for (const Section& section : m_outline.sections)
            part(section);
        if (m_outline.sections.empty())
            paragraph(blank(QStringLiteral("nội dung")));
        return m_text.toUtf8();
    }

private:
    bool isInternal() const { return m_row && m_row->isInternal(); }
    bool isMinutes() const { return m_kind == QStringLiteral("biên bản"); }
    bool isLetter() const { return m_kind == QStringLiteral("công văn"); }
    bool isDecision() const { return m_kind == QStringLiteral("quyết định"); }
    bool isOrdering() const { return isDecision() || m_kind == QStringLiteral("nghị quyết"); }
    bool isAddressed() const
    {
        return isLetter() || isInternal() || m_kind == QStringLiteral("tờ trình") || m_kind == QStringLiteral("báo cáo") || m_kind == QStringLiteral("công điện");
    }

    void line(const QString& words) { m_text += words + u'\n'; }
    void paragraph(const QString& words) { m_text += u'\n' + words + u'\n'; }
    void entry(const char16_t* key, const QString& value) { line(QString::fromUtf16(key) + QStringLiteral(": ") + value); }

    void front()
    {
        line(QStringLiteral("---"));
        entry(u"loại văn bản", m_outline.kind);
        entry(u"mã", m_code);
        entry(u"cơ quan chủ quản", blank(QStringLiteral("CƠ QUAN CẤP TRÊN")));
        entry(u"cơ quan ban hành", blank(QStringLiteral("TÊN CƠ QUAN")));
        if (!isInternal())
            entry(u"ký hiệu", symbol());
        if (!isMinutes())
            entry(u"địa danh", blank(QStringLiteral("địa danh")));
        entry(u"trích yếu", subject());
        if (isOrdering())
            entry(u"thẩm quyền", blank(QStringLiteral("CHỨC DANH HOẶC TÊN CƠ QUAN BAN HÀNH")));
        if (isAddressed())
            entry(u"kính gửi", blank(isInternal() ? QStringLiteral("lãnh đạo hoặc đơn vị nhận") : QStringLiteral("cơ quan, người nhận")));
        signers();
        if (!isInternal())
            recipients();
        line({});
        line(QStringLiteral("---"));
    }

    QString symbol() const
    {
        const QString body = blank(QStringLiteral("CHỮ VIẾT TẮT CƠ QUAN"));
        if (isLetter())
            return body + u'-' + blank(QStringLiteral("CHỮ VIẾT TẮT ĐƠN VỊ SOẠN THẢO"));
        return m_row && !m_row->abbreviation.isEmpty() ? m_row->abbreviation + u'-' + body : body;
    }

    /// A decision issues a text of its own or another one: its first words say which.
    QString subject() const
    {
        const QString what = blank(QStringLiteral("nội dung chính, một dòng"));
        if (!isDecision())
            return what;
        const bool issues = std::any_of(m_outline.sections.begin(), m_outline.sections.end(),
                                        [](const Section& s) { return base::folded(s.heading).contains(QStringLiteral("ban hành")); });
        return (issues ? QStringLiteral("Ban hành ") : QStringLiteral("Về việc ")) + what;
    }

    void signers()
    {
        signer(u"người ký", isMinutes() ? QStringLiteral("CHỦ TỌA") : blank(QStringLiteral("QUYỀN HẠN, CHỨC VỤ")));
        if (isMinutes())
            signer(u"người ký 2", QStringLiteral("THƯ KÝ"));
    }

    void signer(const char16_t* key, const QString& office)
    {
        line(QString::fromUtf16(key) + u':');
        line(QStringLiteral("- ") + office);
        line(QStringLiteral("- (ký)"));
        line(QStringLiteral("- ") + blank(QStringLiteral("Họ và tên")));
    }

    void recipients()
    {
        line(QStringLiteral("nơi nhận:"));
        if (isOrdering())
            line(QStringLiteral("- Như Điều ") + QString::number(std::max<qsizetype>(1, articles())));
        else if (isAddressed())
            line(QStringLiteral("- Như trên"));
        line(QStringLiteral("- ") + blank(QStringLiteral("nơi nhận")));
        line(isMinutes() ? QStringLiteral("- \"Lưu: VT, Hồ sơ\"") : QStringLiteral("- \"Lưu: VT, ") + blank(QStringLiteral("đơn vị soạn thảo")) + u'"');
    }

    qsizetype articles() const
    {
        return std::count_if(m_outline.sections.begin(), m_outline.sections.end(),
                             [](const Section& s) { return s.heading.startsWith(QStringLiteral("Điều ")); });
    }

    void bases()
    {
        paragraph(QStringLiteral("Căn cứ ") + blank(QStringLiteral("văn bản quy định thẩm quyền, chức năng")) + u';');
        paragraph(QStringLiteral("Căn cứ ") + blank(QStringLiteral("văn bản quy định nội dung")) + u';');
        paragraph(QStringLiteral("Theo đề nghị của ") + blank(QStringLiteral("đơn vị trình")) + u'.');
    }

    void part(const Section& section)
    {
        const QString what = blank(section.guide + doubtOf(section));
        if (section.heading.endsWith(u':') && section.heading == section.heading.toUpper())
            return paragraph(section.heading);
        if (section.heading.endsWith(u':') || section.heading.startsWith(QStringLiteral("Điều ")))
            return paragraph(articleHead(section.heading) + u' ' + what);
        if (!isOrdering() && !isLetter())
            paragraph(QString(section.level, u'#') + u' ' + section.heading);
        if (!section.guide.isEmpty())
            paragraph(what);
    }

    /// "Điều 1. Ban hành kèm theo Quyết định này …" without the dots: the blank stands there.
    static QString articleHead(QString heading)
    {
        while (heading.endsWith(u'…') || heading.endsWith(u' '))
            heading.chop(1);
        const bool titled = heading.startsWith(QStringLiteral("Điều ")) && !heading.endsWith(u'.') && !heading.endsWith(QStringLiteral("này"));
        return titled ? heading + u'.' : heading;
    }

    /// "; theo Phụ lục II Quyết định số 05/2017/QĐ-TTg, chưa đối chiếu văn bản gốc"
    QString doubtOf(const Section& section) const
    {
        if (section.proof == law::Proof::Verified || section.place.text.isEmpty())
            return {};
        const law::Text* const text = m_pack.text(section.place.text);
        QString guide = QStringLiteral(" (theo ") + section.place.article + u' ' + (text ? text->title : QString());
        return guide.simplified().prepend(u' ') + QStringLiteral(", chưa đối chiếu văn bản gốc)");
    }

    const law::Pack& m_pack;
    const Outline& m_outline;
    const QString m_code;
    const QString m_kind;
    const law::Kind* m_row;
    QString m_text;
};

} // namespace

QByteArray outlineText(const law::Pack& pack, const Outline& outline, const QString& code)
{
    return OutlineText(pack, outline, code).taken();
}

std::vector<Outline> outlinesFor(const law::Pack& pack, QDate day)
{
    std::vector<Outline> all;
    for (const Outline& outline : pack.outlines) {
        const bool begun = !day.isValid() || !outline.from.isValid() || outline.from <= day;
        const bool over = day.isValid() && outline.until.isValid() && outline.until < day;
        if (begun && !over)
            all.push_back(outline);
    }
    for (const law::Kind& kind : pack.kinds) {
        if (!kind.copy && !pack.outline(kind.name))
            all.push_back({kind.name, kind.model.isEmpty() ? kind.name : QStringLiteral("%1 (%2)").arg(kind.name, kind.model), {}, {}, {}, {}});
    }
    return all;
}

QString proposedCode(const law::Pack& pack, const QString& kindName)
{
    const law::Kind* const kind = pack.kind(kindName);
    if (kind && !kind->abbreviation.isEmpty())
        return kind->abbreviation.toUpper().replace(u'Đ', u'D') + QStringLiteral("-01");
    QString initials;
    for (const QString& word : kindName.split(u' ', Qt::SkipEmptyParts))
        initials += word.front().toUpper();
    return initials.replace(u'Đ', u'D') + QStringLiteral("-01");
}

} // namespace ungcuu::workspace
