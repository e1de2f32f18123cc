// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/line_breaks.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ungcuu::render {
namespace {

constexpr QChar noBreakSpace(0xA0);
constexpr int slack = 300; ///< against the rounding of other programs, and a face that is not the paragraph's

bool isBlank(QChar c)
{
    return c.isSpace() && c != noBreakSpace;
}

/// UAX #14, LB13: no line begins with one of these, even behind blanks: not " /mnt", " ./avml", " , " or " )".
bool beginsNoLine(QChar c)
{
    static constexpr QStringView all = u"/.,:;!?)]}";
    return all.contains(c);
}

Qt::Alignment alignmentOf(Fit fit)
{
    switch (fit) {
    case Fit::Left:
        return Qt::AlignLeft;
    case Fit::Centre:
        return Qt::AlignHCenter;
    case Fit::Right:
        return Qt::AlignRight;
    case Fit::Justify:
        break;
    }
    return Qt::AlignJustify;
}

/// Where the word that ends at `end` begins, on a line that begins at `begin`.
qsizetype beginOfWord(QStringView text, qsizetype begin, qsizetype end)
{
    while (end > begin && !isBlank(text[end - 1]))
        --end;
    return end;
}

/// Such a word stays with the one before it, as in LibreOffice; "sha256sum /mnt/x" is typed as one. Where that one begins
/// the line there is no room for both.
qsizetype withWordBefore(QStringView text, qsizetype begin, qsizetype word)
{
    while (word > begin && beginsNoLine(text[word])) {
        qsizetype blanks = word;
        while (blanks > begin && isBlank(text[blanks - 1]))
            --blanks;
        const qsizetype before = beginOfWord(text, begin, blanks);
        if (before == begin)
            break;
        word = before;
    }
    return word;
}

/// A line that ends behind a hyphen of "KB-A8-01" or "-la", behind the slash of "./avml", before the backslash of "E:\x"
/// or before " /mnt" tears a code, or what somebody has to type; Vietnamese itself is not hyphenated. How many of its
/// characters to keep, so that the whole word moves on; 0 where nothing is torn or the word began the line.
int columnsBeforeTornWord(QStringView text, const QTextLine& line)
{
    const qsizetype begin = line.textStart();
    const qsizetype end = begin + line.textLength();
    if (end >= text.size() || end == begin)
        return 0;
    const QChar last = text[end - 1];
    const bool torn = last.isSpace() ? last == u' ' && beginsNoLine(text[end]) : last == u'-' || last == u'/' || text[end] == u'\\';
    if (!torn)
        return 0;
    const qsizetype kept = withWordBefore(text, begin, beginOfWord(text, begin, end));
    return kept == end ? 0 : int(kept - begin);
}

/// How far the ink of a letter with a horn ("ừ", "ơ") or of "f" reaches to the right of its advance.
double overhangOf(QChar letter, const QFont& font)
{
    constexpr QChar horn(0x031B);
    const bool may = letter == u'f' || QString(letter).normalized(QString::NormalizationForm_D).contains(horn);
    return may ? std::max(0.0, std::ceil(-QFontMetricsF(font).rightBearing(letter))) : 0;
}

/// Of the last letter of the next word.
double nextOverhang(QStringView text, const QTextLine& line, const QFont& font)
{
    qsizetype end = line.textStart() + line.textLength();
    if (end >= text.size() || line.textLength() == 0 || !text[end - 1].isSpace())
        return 0;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    return overhangOf(text[end - 1], font);
}

/// Qt moves on a word whose ink does not fit; in Word and LibreOffice the advance decides.
void takeOverhangingWord(QStringView text, QTextLine& line, int width, const QFont& font)
{
    const double more = nextOverhang(text, line, font);
    if (more == 0)
        return;
    line.setLineWidth(width + more);
    if (line.horizontalAdvance() > width)
        line.setLineWidth(width);
}

/// " /" or the like stands at `at`.
bool isGlued(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && text[at] == u' ' && beginsNoLine(text[at + 1]);
}

/// The beginning of the word at `begin` that Word or LibreOffice may leave on a line of its own: to behind its first hyphen,
/// before (25.2) or behind (7.4) its first backslash, or the whole of it where the next word stays with it (Word). Empty
/// where they leave the word whole.
QStringView firstPiece(QStringView text, qsizetype begin)
{
    qsizetype end = begin + 1;
    for (; end < text.size() && !isBlank(text[end]); ++end) {
        if (text[end - 1] == u'-' || text[end - 1] == u'\\' || text[end] == u'\\')
            return text.sliced(begin, end - begin);
    }
    return isGlued(text, end) ? text.sliced(begin, end - begin) : QStringView();
}

/// Something stands right behind such a mark; where the text ends with it, `more` says whether something may.
bool holdsPiece(QStringView text, char16_t mark, bool more)
{
    for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        if (at + 1 == text.size() ? more : !isBlank(text[at + 1]))
            return true;
    }
    return false;
}

bool holdsGlued(QStringView text)
{
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        if (isGlued(text, at))
            return true;
    }
    return false;
}

/// Where a line ends at a blank, and the first piece of the word behind it would fit.
std::optional<WideBlank> wideBlank(QStringView text, const QTextLine& line, int width, const QFont& font)
{
    const qsizetype end = line.textStart() + line.textLength();
    if (line.textLength() < 2 || end >= text.size() || text[end - 1] != u' ')
        return std::nullopt;
    const QStringView piece = firstPiece(text, end);
    if (piece.isEmpty())
        return std::nullopt;
    const double left = width - line.naturalTextWidth() - QFontMetricsF(font).horizontalAdvance(u' ' + piece.toString());
    return left < -slack ? std::nullopt : std::optional(WideBlank{end - 1, std::max(0, int(left)) + slack});
}

} // namespace

QTextOption optionOf(Fit fit)
{
    QTextOption option(alignmentOf(fit));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    return option;
}

void breakLines(QTextLayout& layout, int width, const Setting& setting)
{
    const QString text = layout.text();
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const int indent = layout.lineCount() == 1 ? setting.indent : 0;
        line.setLineWidth(width - indent);
        takeOverhangingWord(text, line, width - indent, layout.font());
        if (const int columns = columnsBeforeTornWord(text, line); columns > 0)
            line.setNumColumns(columns, width - indent);
        line.setPosition(QPointF((setting.width - width) / 2 + indent, 0));
    }
    layout.endLayout();
}

std::vector<WideBlank> wideBlanks(const QTextLayout& layout, const Setting& setting)
{
    const QString text = layout.text();
    std::vector<WideBlank> blanks;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const int width = setting.width - (i == 0 ? setting.indent : 0);
        if (const auto blank = wideBlank(text, layout.lineAt(i), width, layout.font()))
            blanks.push_back(*blank);
    }
    return blanks;
}

bool mayTearWord(const official::Runs& runs)
{
    QChar last;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const QString& text = runs[i].text;
        const bool more = i + 1 < runs.size();
        if (holdsPiece(text, u'-', more) || holdsPiece(text, u'\\', more) || holdsGlued(text) || isGlued(QString(QString(last) + text.left(1)), 0))
            return true;
        last = text.isEmpty() ? last : text.back();
    }
    return false;
}

} // namespace ungcuu::render
