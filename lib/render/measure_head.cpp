// SPDX-License-Identifier: GPL-3.0-or-later
#include "barcode/qr_code.h"
#include "render/block_builder.h"
#include "render/head_look.h"
#include "render/measure.h"

namespace ungcuu::render {
namespace {

using namespace head;
using official::Header;
using official::Part;


class HeadMeasurer
{
public:
    HeadMeasurer(const Typeface& typeface, const Part& part, const Sizes& sizes, int width)
        : m_part(part), m_header(part.header), m_sizes(sizes), m_width(width), m_left(leftWidth(typeface, part.header, width)), m_typeface(typeface), m_builder(typeface)
    {
    }

    MeasuredBlock measured(const QString& urgency)
    {
        if (m_part.kind == official::PartKind::Main || m_part.kind == official::PartKind::Attached) {
            bodies();
            nationalTitle();
            numberAndDate();
            if (m_header.kind.isEmpty())
                subjectOfLetter();
            urgencyFrame(urgency);
        }
        if (m_part.kind == official::PartKind::Internal)
            officeAndDate();
        code();
        titles();
        addressees();
        m_bottom = std::max(m_bottom, m_codeBottom);
        if (m_bottom > 0)
            m_builder.closeStrip(m_bottom);
        return m_builder.taken();
    }

private:
    /// A line under `text` of `share` hundredths of its length, centred at `centre`.
    void underline(int textWidth, int share, int centre, int y)
    {
        const int half = textWidth * share / 200;
        m_builder.rule({centre - half, y, centre + half, y}, headerRule);
    }

    int centred(const QStringList& lines, const Setting& setting, int x, int y, int* lastWidth)
    {
        for (const QString& text : lines) {
            const ShapedLines shaped = m_builder.shape(text, setting);
            y = m_builder.stack(shaped, x, y, setting);
            if (lastWidth && !shaped.empty())
                *lastWidth = shaped.back().width;
        }
        return y;
    }

    void bodies() // ô 2
    {
        int width = 0;
        int y = centred(m_header.parentBody, singleSetting(1200, m_left, Fit::Centre), 0, 0, nullptr);
        y = centred(m_header.issuingBody, singleSetting(1200, m_left, Fit::Centre, true), 0, y, &width);
        underline(width, bodyRuleShare, m_left / 2, y + ruleGap);
        m_leftBottom = y + ruleGap;
    }

    void nationalTitle() // ô 1
    {
        int width = 0;
        const int right = m_width - m_left;
        int y = centred({QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")}, singleSetting(1200, right, Fit::Centre, true), m_left, 0, nullptr);
        y = centred({QStringLiteral("Độc lập - Tự do - Hạnh phúc")}, singleSetting(1300, right, Fit::Centre, true), m_left, y, &width);
        underline(width, 100, m_left + right / 2, y + ruleGap);
        m_rightBottom = y + ruleGap;
    }

    void numberAndDate() // ô 3 and 4, on one line
    {
        const int top = std::max(m_leftBottom, m_rightBottom) + rowGap;
        m_bottom = top;
        if (!m_header.numbered)
            return;
        m_leftBottom = number(top);
        m_bottom = std::max(m_leftBottom, m_header.place.isEmpty() ? 0 : date(top));
    }

    /// Where the blanks of a line begin, and where the line ends below.
    struct Blanks {
        std::vector<int> starts;
        int bottom = 0;
    };

    /// Pieces of text and blanks on one line, centred in a column; what is too long goes on under its own beginning.
    Blanks lineWithBlanks(const QStringList& texts, const std::vector<int>& blanks, Setting setting, int x, int top)
    {
        std::vector<ShapedLines> shaped;
        const int room = setting.width;
        int width = 0;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            setting.width = std::max(room - width, room / 3);
            shaped.push_back(m_builder.shape(texts[i], setting));
            width += shaped.back().empty() ? 0 : shaped.back().front().width;
            width += i < qsizetype(blanks.size()) ? blanks[std::size_t(i)] : 0;
        }
        x += (room - width) / 2;
        Blanks line;
        for (std::size_t i = 0; i < shaped.size(); ++i) {
            line.bottom = std::max(line.bottom, m_builder.stack(shaped[i], x, top, setting));
            x += shaped[i].empty() ? 0 : shaped[i].front().width;
            line.starts.push_back(x);
            x += i < blanks.size() ? blanks[i] : 0;
        }
        return line;
    }

    /// Answers where it ends below: a long symbol takes a second line.
    int number(int top)
    {
        Setting setting = singleSetting(1300, m_left, Fit::Left);
        const QString symbol = QLatin1Char('/') + m_header.symbol;
        if (!m_header.number.isEmpty()) {
            setting.fit = Fit::Centre;
            return m_builder.stack(m_builder.shape(QStringLiteral("Số: ") + m_header.number + symbol, setting), 0, top, setting);
        }
        const Blanks line = lineWithBlanks({QStringLiteral("Số:"), symbol}, {blankNumber}, setting, 0, top);
        m_builder.anchor("so", {line.starts[0], top, blankNumber, setting.pitch});
        return line.bottom;
    }

    int date(int top)
    {
        const int right = m_width - m_left;
        Setting setting = singleSetting(1300, right, Fit::Centre, false, true);
        const QString place = m_header.place.isEmpty() ? QString() : m_header.place + QStringLiteral(", ");
        if (!m_header.date.isEmpty())
            return m_builder.stack(m_builder.shape(place + m_header.date, setting), m_left, top, setting);
        setting.fit = Fit::Left;
        const Blanks line = lineWithBlanks({place + QStringLiteral("ngày"), QStringLiteral("tháng"), QStringLiteral("năm")},
                                           {blankDay, blankDay, blankDay}, setting, m_left, top);
        m_builder.anchor("ngay", {line.starts[0], top, line.starts[2] + blankDay - line.starts[0], setting.pitch});
        return line.bottom;
    }

    /// A paper of the office: who wrote it on the left, where and when on the right.
    void officeAndDate()
    {
        bodies();
        m_bottom = m_leftBottom;
        if (m_header.place.isEmpty())
            return;
        m_bottom = std::max(m_bottom, date(0));
    }

    /// In the upper right corner; the titles beside it keep to the middle of the page.
    void code()
    {
        if (m_part.code.isEmpty())
            return;
        const barcode::QrCode code = barcode::qrCode(m_part.code.toUtf8());
        if (code.side == 0)
            return;
        const int square = codeSide / code.side;
        const int left = m_width - square * code.side;
        for (int row = 0; row < code.side; ++row)
            codeRow(code, row, left, square);
        m_codeBottom = square * code.side + m_sizes.gap;
        m_titleInset = square * (code.side + codeQuiet);
    }

    /// Stretches of dark squares as thick lines; the pen's square cap adds half a width at each end. A line without any
    /// length is not painted, so each is a hundredth of a point long.
    void codeRow(const barcode::QrCode& code, int row, int left, int square)
    {
        const int y = row * square + square / 2;
        for (int begin = 0; begin < code.side; ++begin) {
            if (!code.isDark(row, begin))
                continue;
            int end = begin;
            while (end + 1 < code.side && code.isDark(row, end + 1))
                ++end;
            m_builder.rule({left + begin * square + square / 2, y, left + end * square + square / 2 + 1, y}, square);
            begin = end;
        }
    }

    void subjectOfLetter() // ô 5b
    {
        const Setting setting = singleSetting(1200, m_left - 2 * subjectInset, Fit::Centre);
        m_leftBottom = m_builder.stack(m_builder.shape(m_header.subject, setting), subjectInset, m_leftBottom + rowGap, setting);
        m_bottom = std::max(m_bottom, m_leftBottom);
    }

    void urgencyFrame(const QString& urgency) // ô 10b
    {
        if (urgency.isEmpty() || m_part.kind != official::PartKind::Main)
            return;
        const QSize size(fromMm(urgencyWidthMm(urgency)), urgencyHeight);
        const QRect frame({(m_left - size.width()) / 2, m_leftBottom + rowGap}, size);
        Setting setting = singleSetting(1300, frame.width(), Fit::Centre, true);
        setting.ink = Ink::Red;
        setting.pitch = frame.height();
        m_builder.stack(m_builder.shape(urgency, setting), frame.x(), frame.y(), setting);
        m_builder.frame(frame, 100, Ink::Red);
        m_bottom = std::max(m_bottom, frame.y() + frame.height());
    }

    Setting title(bool bold, bool italic) const
    {
        Setting setting = singleSetting(m_sizes.title, m_width - 2 * m_titleInset, Fit::Centre, bold, italic);
        setting.pitch = pitchOf(m_sizes.title);
        return setting;
    }

    int stackTitle(const official::Runs& runs, const Setting& setting, int y)
    {
        const ShapedLines lines = m_builder.shape(runs, setting);
        if (!lines.empty())
            m_lastWidth = lines.back().width;
        return m_builder.stack(lines, m_titleInset, y, setting);
    }

    void titles() // ô 5a; an annex's label and title; the note of what comes with another text
    {
        const bool annex = !m_part.label.isEmpty() || !m_part.title.empty();
        if (m_header.kind.isEmpty() && !annex && m_part.note.empty())
            return;
        int y = m_bottom > 0 ? m_bottom + 4 * m_sizes.gap : 0;
        y = stackTitle({{m_part.label}}, title(true, false), y);
        y = stackTitle(m_part.title, title(true, false), y);
        if (!m_header.kind.isEmpty()) {
            y = stackTitle({{m_header.kind}}, title(true, false), y);
            y = stackTitle(m_header.subject, title(true, false), y);
        }
        Setting note = title(false, true);
        note.wholeDates = true;
        y = stackTitle(m_part.note, note, y);
        if (m_lastWidth == 0)
            return;
        underline(m_lastWidth, m_lastWidth > m_width / 2 ? longTitleRuleShare : bodyRuleShare, m_width / 2, y + ruleGap);
        m_bottom = y + ruleGap + m_sizes.gap;
    }

    void addressees() // ô 9a
    {
        if (m_part.addressees.isEmpty())
            return;
        const int top = m_bottom + 3 * m_sizes.gap;
        Setting setting = singleSetting(m_sizes.body, m_width, Fit::Centre);
        setting.pitch = pitchOf(m_sizes.body);
        const QString word = QStringLiteral("Kính gửi:");
        if (m_part.addressees.size() == 1)
            m_bottom = m_builder.stack(m_builder.shape(word + QLatin1Char(' ') + m_part.addressees.first(), setting), 0, top, setting);
        else
            m_bottom = listAddressees(word, top, setting);
        m_bottom += m_sizes.gap;
    }

    /// Two or more: each on its own line, the dashes under the colon (II.9.a); a long one goes on under its first word.
    int listAddressees(const QString& word, int y, Setting setting)
    {
        setting.fit = Fit::Left;
        setting.balanced = false;
        const int x = m_width / 5;
        const ShapedLines label = m_builder.shape(word, setting);
        const int dash = x + (label.empty() ? 0 : label.front().width) - setting.size / 4;
        y = m_builder.stack(label, x, y, setting);
        const int hanging = m_typeface.widthOf(u"- ", Face::Regular, setting.size);
        setting.width = m_width - dash - hanging;
        setting.indent = -hanging;
        for (const QString& addressee : m_part.addressees)
            y = m_builder.stack(m_builder.shape(addressee, setting), dash + hanging, y, setting);
        return y;
    }

    const Part& m_part;
    const Header& m_header;
    const Sizes m_sizes;
    const int m_width;
    const int m_left;
    const Typeface& m_typeface;
    BlockBuilder m_builder;
    int m_leftBottom = 0;
    int m_rightBottom = 0;
    int m_bottom = 0;
    int m_lastWidth = 0;
    int m_titleInset = 0;
    int m_codeBottom = 0;
};

} // namespace

int head::leftWidth(const Typeface& typeface, const Header& header, int width)
{
    const auto italic = [&](const QString& words) { return typeface.widthOf(words, Face::Italic, 1300); };
    const QString place = header.place + QStringLiteral(", ");
    const int blank = italic(place + QStringLiteral("ngày")) + italic(QStringLiteral("tháng")) + italic(QStringLiteral("năm")) + 3 * blankDay;
    const int date = header.place.isEmpty() ? 0 : header.date.isEmpty() ? blank : italic(place + header.date);
    return std::max(std::min(width * leftShare / 100, width - date), width * leastLeftShare / 100);
}

MeasuredBlock measureHead(const Typeface& typeface, const Part& part, const QString& urgency, const Sizes& sizes, int width)
{
    return HeadMeasurer(typeface, part, sizes, width).measured(urgency);
}

} // namespace ungcuu::render
