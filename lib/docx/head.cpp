// SPDX-License-Identifier: GPL-3.0-or-later
#include "barcode/qr_code.h"
#include "docx/balance.h"
#include "docx/items.h"
#include "docx/units.h"
#include "render/head_look.h"

#include <QBuffer>
#include <QImage>

namespace ungcuu::docx {
namespace {

using namespace render::head;
using official::Header;
using official::Part;
using render::Fit;
using render::Sizes;

/// Grey, eight dots a square.
QByteArray codePicture(const barcode::QrCode& code)
{
    constexpr int dots = 8;
    QImage image(code.side, code.side, QImage::Format_Grayscale8);
    for (int row = 0; row < code.side; ++row) {
        for (int column = 0; column < code.side; ++column)
            image.scanLine(row)[column] = code.isDark(row, column) ? 0 : 255;
    }
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.scaled(code.side * dots, code.side * dots).save(&png, "PNG");
    return png.data();
}

/// The same pieces in the same order as render::measureHead.
class HeadWriter
{
public:
    HeadWriter(Items& items, Story& story, const Setting& setting)
        : m_items(items), m_story(story), m_setting(setting), m_part(setting.document.parts[std::size_t(setting.part)]), m_header(m_part.header),
          m_left(leftWidth(setting.typeface, m_header, setting.width)), m_right(setting.width - m_left)
    {
    }

    void add()
    {
        if (m_part.kind == official::PartKind::Main || m_part.kind == official::PartKind::Attached)
            m_items.push_back({0, 0, true, false, [writer = *this](const Shape&) mutable { writer.table(); }});
        else if (m_part.kind == official::PartKind::Internal)
            m_items.push_back({0, 0, true, false, [writer = *this](const Shape&) mutable { writer.officeTable(); }});
        code();
        titles();
        addressees();
    }

private:
    Identity identity(Role role, int line = -1) const { return {m_setting.part, role, -1, -1, -1, line, m_part.source, {}}; }
    QString id(Extra extra) const { return styleId(extra, m_setting.sizes); }

    // ── the table of ô 1 to 5b ──

    void table()
    {
        XmlWriter& xml = m_story.xml;
        startLayoutTable(xml, {m_left, m_right});
        row([this] { bodies(); }, [this] { nationalTitle(); }, rowGap);
        if (m_header.numbered || hasMore())
            row([this] { number(); letterSubject(); urgency(); }, [this] { placeDate(); }, 0);
        xml.end();
    }

    /// A paper of the office: who wrote it on the left, where and when on the right.
    void officeTable()
    {
        startLayoutTable(m_story.xml, {m_left, m_right});
        row([this] { bodies(); }, [this] { placeDate(); }, 0);
        m_story.xml.end();
    }

    bool isFirst() const { return m_setting.part == 0 && m_part.kind == official::PartKind::Main; }
    QString urgencyWords() const { return isFirst() ? m_setting.document.urgency : QString(); }
    bool hasMore() const { return m_header.kind.isEmpty() || !urgencyWords().isEmpty(); }

    template <class Left, class Right> void row(Left&& left, Right&& right, int bottom)
    {
        XmlWriter& xml = m_story.xml;
        xml.start("w:tr");
        xml.start("w:trPr");
        xml.empty("w:cantSplit");
        xml.end();
        startLayoutCell(xml, m_left, bottom);
        left();
        xml.end();
        startLayoutCell(xml, m_right, bottom);
        right();
        xml.end();
        xml.end();
    }

    /// Lines of a column, balanced; answers how long the last one is.
    int lines(const QStringList& texts, Extra style, Role role, int size, bool bold, int width)
    {
        int last = 0;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const Balance balance = balanced(m_setting.typeface, {{texts[i], false, false, false}}, render::singleSetting(size, width, Fit::Centre, bold));
            last = balance.lastWidth;
            Shape shape;
            shape.style = id(style);
            shape.left = shape.right = balance.inset;
            m_story.paragraph(shape, texts[i], identity(role, int(i)));
        }
        return last;
    }

    /// The line under a name, `share` hundredths of it.
    void rule(int textWidth, int share, int width, int after = 0, const Section* section = nullptr)
    {
        Shape shape;
        shape.style = id(Extra::Rule);
        shape.pitch = ruleGap - render::headerRule;
        shape.left = shape.right = (width - textWidth * share / 100) / 2;
        shape.ruled = true;
        shape.after = after;
        shape.section = section;
        m_story.emptyParagraph(shape);
    }

    void bodies() // ô 2
    {
        lines(m_header.parentBody, Extra::HeadPlain, Role::ParentBody, 1200, false, m_left);
        const int width = lines(m_header.issuingBody, Extra::HeadBold, Role::IssuingBody, 1200, true, m_left);
        rule(width, bodyRuleShare, m_left);
    }

    void nationalTitle() // ô 1
    {
        lines({QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")}, Extra::HeadBold, Role::NationalTitle, 1200, true, m_right);
        const int width = lines({QStringLiteral("Độc lập - Tự do - Hạnh phúc")}, Extra::Motto, Role::NationalTitle, 1300, true, m_right);
        rule(width, 100, m_right);
    }

    void number() // ô 3
    {
        if (!m_header.numbered)
            return;
        Shape shape;
        shape.style = id(Extra::Number);
        const QString symbol = QLatin1Char('/') + m_header.symbol;
        if (m_header.number.isEmpty())
            m_story.lineWithBlanks(shape, {QStringLiteral("Số:"), symbol}, {blankNumber}, identity(Role::Number));
        else
            m_story.paragraph(shape, QStringLiteral("Số: ") + m_header.number + symbol, identity(Role::Number));
    }

    void placeDate() // ô 4
    {
        Shape shape;
        shape.style = id(Extra::PlaceDate);
        const bool internal = m_part.kind == official::PartKind::Internal;
        if ((!m_header.numbered && !internal) || m_header.place.isEmpty())
            return m_story.emptyParagraph(shape);
        const QString place = m_header.place + QStringLiteral(", ");
        if (m_header.date.isEmpty())
            m_story.lineWithBlanks(shape, {place + QStringLiteral("ngày"), QStringLiteral("tháng"), QStringLiteral("năm")}, {blankDay, blankDay, blankDay},
                                   identity(Role::PlaceDate));
        else
            m_story.paragraph(shape, place + m_header.date, identity(Role::PlaceDate));
    }

    void letterSubject() // ô 5b
    {
        if (!m_header.kind.isEmpty())
            return;
        const int width = m_left - 2 * subjectInset;
        const Balance balance = balanced(m_setting.typeface, m_header.subject, render::singleSetting(1200, width, Fit::Centre));
        Shape shape;
        shape.style = id(Extra::LetterSubject);
        shape.before = rowGap;
        shape.left = shape.right = subjectInset + balance.inset;
        m_story.paragraph(shape, m_header.subject, identity(Role::LetterSubject));
    }

    void urgency() // ô 10b
    {
        if (urgencyWords().isEmpty()) {
            if (!m_header.numbered && !m_header.kind.isEmpty())
                m_story.emptyParagraph({id(Extra::Number)});
            return;
        }
        Shape shape;
        shape.style = id(Extra::Urgency);
        shape.before = rowGap;
        shape.left = shape.right = (m_left - render::fromMm(urgencyWidthMm(urgencyWords()))) / 2;
        m_story.paragraph(shape, urgencyWords(), identity(Role::Urgency));
    }

    // ── titles and addressees ──

    /// In the upper right corner; the titles beside it keep to the middle of the page.
    void code()
    {
        const barcode::QrCode code = m_part.code.isEmpty() ? barcode::QrCode() : barcode::qrCode(m_part.code.toUtf8());
        if (code.side == 0)
            return;
        const int square = codeSide / code.side;
        m_inset = square * (code.side + codeQuiet);
        m_items.push_back({0, 0, false, true, [story = &m_story, code, size = square * code.side, says = m_part.code](Shape shape) {
                               shape.style = styleId(Extra::Gap, Sizes{});
                               shape.pitch = 20;
                               story->cornerPicture(shape, QStringLiteral("Mã QR: %1").arg(says), codePicture(code), {size, size});
                           }});
    }

    void title(const official::Runs& runs, Extra style, Role role, bool bold)
    {
        render::Setting setting = render::singleSetting(m_setting.sizes.title, m_setting.width - 2 * m_inset, Fit::Centre, bold, !bold);
        setting.wholeDates = role == Role::Note;
        const Balance balance = balanced(m_setting.typeface, runs, setting);
        if (balance.lastWidth == 0)
            return;
        m_lastWidth = balance.lastWidth;
        m_items.push_back({m_titles++ == 0 && !m_items.empty() ? 4 * m_setting.sizes.gap : 0, 0, false, true,
                           [story = &m_story, runs, inset = m_inset + balance.inset, style = id(style), identity = identity(role), bold](Shape shape) {
                               shape.style = style;
                               shape.left = shape.right = inset;
                               story->paragraph(shape, runs, identity, bold, !bold);
                           }});
    }

    void titles() // ô 5a; an annex's label and title; the note of what comes with another text
    {
        title({{m_part.label, false, false, false}}, Extra::Title, Role::Label, true);
        title(m_part.title, Extra::Title, Role::Title, true);
        if (!m_header.kind.isEmpty()) {
            title({{m_header.kind, false, false, false}}, Extra::Title, Role::Kind, true);
            title(m_header.subject, Extra::Title, Role::Subject, true);
        }
        title(m_part.note, Extra::TitleNote, Role::Note, false);
        if (m_lastWidth == 0)
            return;
        const int share = m_lastWidth > m_setting.width / 2 ? longTitleRuleShare : bodyRuleShare;
        m_items.push_back({0, m_setting.sizes.gap, false, false, [writer = *this, share](const Shape& shape) mutable {
                               writer.rule(writer.m_lastWidth, share, writer.m_setting.width, shape.after, shape.section);
                           }});
    }

    void addressees() // ô 9a
    {
        const QString word = QStringLiteral("Kính gửi:");
        const QStringList& list = m_part.addressees;
        if (list.isEmpty())
            return;
        if (list.size() == 1)
            return addressee(word + QLatin1Char(' ') + list.first(), 0, 0, true, true);
        const int x = m_setting.width / 5;
        const int dash = x + widthOf(m_setting.typeface, word, m_setting.sizes.body, false) - m_setting.sizes.body / 4;
        addressee(word, -1, x, true, false);
        for (qsizetype i = 0; i < list.size(); ++i)
            addressee(list[i], int(i), dash, false, i + 1 == list.size());
    }

    void addressee(const QString& text, int line, int left, bool first, bool last)
    {
        const int inset = left > 0 ? 0 : balanced(m_setting.typeface, {{text, false, false, false}}, render::singleSetting(m_setting.sizes.body, m_setting.width, Fit::Centre)).inset;
        const int hanging = line < 0 ? 0 : widthOf(m_setting.typeface, QStringLiteral("- "), m_setting.sizes.body, false);
        m_items.push_back({first ? 3 * m_setting.sizes.gap : 0, last ? m_setting.sizes.gap : 0, false, !last,
                           [story = &m_story, text, left, inset, hanging, style = id(Extra::Addressee), identity = identity(Role::Addressee, line)](Shape shape) {
                               shape.style = style;
                               shape.left = left > 0 ? left + hanging : inset;
                               shape.hanging = left > 0 ? hanging : 0;
                               shape.right = inset;
                               if (left > 0)
                                   shape.fit = Fit::Left;
                               story->paragraph(shape, text, identity);
                           }});
    }

    Items& m_items;
    Story& m_story;
    const Setting& m_setting;
    const Part& m_part;
    const Header& m_header;
    const int m_left;
    const int m_right;
    int m_titles = 0;
    int m_inset = 0; ///< of the titles, beside a code
    int m_lastWidth = 0;
};

} // namespace

void addHead(Items& items, Story& story, const Setting& setting)
{
    HeadWriter(items, story, setting).add();
}

} // namespace ungcuu::docx
