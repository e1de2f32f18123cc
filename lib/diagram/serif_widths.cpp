// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/serif_widths.h"

#include <array>

namespace ungcuu::diagram {
namespace {

/// U+0020 to U+007E, in thousandths of the size.
constexpr std::array<int, 95> asciiWidths = {
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500,
    500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541};

/// The letter without its tone and mark; the horn stays, because it adds width.
char16_t baseOf(QChar letter)
{
    QChar base = letter;
    while (base.decompositionTag() == QChar::Canonical) {
        const QString parts = base.decomposition();
        if (parts.size() < 2 || parts[1] == QChar(0x031B))
            break;
        base = parts[0];
    }
    return base.unicode();
}

int widthOf(QChar letter)
{
    if (letter.isMark())
        return 0;
    const char16_t base = baseOf(letter);
    if (base >= 0x20 && base < 0x7F)
        return asciiWidths[base - 0x20];
    switch (base) {
    case u'Ơ':
    case u'Đ': return 722;
    case u'ơ': return 529;
    case u'Ư': return 776;
    case u'ư': return 542;
    case u'“':
    case u'”': return 444;
    case u'‘':
    case u'’': return 333;
    case u'–': return 500;
    case u'—':
    case u'…':
    case u'→': return 1000;
    default: return base < 0x2000 ? 500 : 1000;
    }
}

/// How many characters of `text` fit; at least one.
qsizetype fitting(QStringView text, int size, int width)
{
    qsizetype count = 1;
    while (count < text.size() && serifWidth(text.first(count + 1), size) <= width)
        ++count;
    return count;
}

} // namespace

int serifWidth(QStringView text, int size)
{
    qint64 sum = 0;
    for (const QChar letter : text)
        sum += widthOf(letter);
    return int(sum * size / 1000);
}

QStringList serifLines(const QString& text, int size, int width, int most)
{
    QStringList lines(QString{});
    bool whole = true;
    const QStringView read = QStringView(text).first(std::min<qsizetype>(text.size(), 2000));
    for (QStringView word : read.tokenize(u' ', Qt::SkipEmptyParts)) {
        while (whole && !word.isEmpty()) {
            const QString joined = lines.last().isEmpty() ? word.toString() : lines.last() + u' ' + word;
            if (serifWidth(joined, size) <= width) {
                lines.last() = joined;
                break;
            }
            if (lines.last().isEmpty()) {
                lines.last() = word.first(fitting(word, size, width)).toString();
                word = word.sliced(lines.last().size());
            }
            whole = lines.size() < most;
            if (whole)
                lines += QString();
        }
    }
    if (lines.size() > 1 && lines.last().isEmpty())
        lines.removeLast();
    if (!whole)
        lines.last() = lines.last().left(fitting(lines.last(), size, width - size)).trimmed() + u'…';
    return lines;
}

} // namespace ungcuu::diagram
