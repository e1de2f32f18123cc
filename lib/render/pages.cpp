// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pages.h"

#include <algorithm>

namespace ungcuu::render {
namespace {

struct Found {
    int page = -1;
    const PlacedStrip* placed = nullptr;
};

bool isOf(const PlacedStrip& placed, int document)
{
    return placed.source.document == document && !placed.source.span.empty();
}

QRectF rectOf(const Page& page, const PlacedStrip& placed)
{
    const double width = page.width - 2 * placed.x;
    return QRectF(placed.x / 100.0, placed.y / 100.0, std::max(width, 10000.0) / 100.0, placed.height() / 100.0);
}

/// A table's header begins where its first row begins and stands on every page of the table: of what begins together,
/// what holds the offset counts, and of that the shorter.
bool isNearer(base::Span span, base::Span than, qsizetype offset)
{
    if (span.begin != than.begin)
        return span.begin > than.begin;
    if (span.contains(offset) != than.contains(offset))
        return span.contains(offset);
    return span.end < than.end;
}

/// All strips whose source begins last at or before `offset`: the lines of one paragraph, the strip of one row.
std::vector<Found> stripsAt(const Pages& pages, int document, qsizetype offset)
{
    std::vector<Found> found;
    for (int i = 0; i < pages.count(); ++i) {
        for (const PlacedStrip& placed : pages.pages[static_cast<std::size_t>(i)].strips) {
            if (!isOf(placed, document) || placed.source.span.begin > offset)
                continue;
            const base::Span span = placed.source.span;
            if (!found.empty() && isNearer(span, found.front().placed->source.span, offset))
                found.clear();
            if (found.empty() || span == found.front().placed->source.span)
                found.push_back({i, &placed});
        }
    }
    return found;
}

/// Where the words begin: a stretch may begin with the space that parts it from the one before.
double wordsX(const MeasuredBlock& block, const Stretch& stretch)
{
    qsizetype spaces = 0;
    while (spaces + 1 < std::min(stretch.textLength, stretch.glyphCount) && block.text[stretch.textBegin + spaces].isSpace())
        ++spaces;
    return stretch.x + static_cast<double>(block.places[static_cast<std::size_t>(stretch.firstGlyph + spaces)]);
}

void dumpStrip(QByteArray& text, int page, const PlacedStrip& placed)
{
    static const char* const faces[] = {"regular", "bold", "italic", "bold-italic"};
    const MeasuredBlock& block = *placed.block;
    const Strip& strip = block.strips[static_cast<std::size_t>(placed.strip)];
    for (qsizetype i = strip.firstStretch; i < strip.firstStretch + strip.stretchCount; ++i) {
        const Stretch& stretch = block.stretches[static_cast<std::size_t>(i)];
        const QString words = block.text.mid(stretch.textBegin, stretch.textLength).replace(QChar(QChar::LineSeparator), u' ').trimmed();
        if (words.isEmpty() || stretch.glyphCount == 0)
            continue;
        text += QByteArray::number(page + 1) + ' ' + QByteArray::number(qRound((placed.x + wordsX(block, stretch)) / 100.0)) + ' '
                + QByteArray::number(qRound((placed.y + stretch.baseline) / 100.0)) + ' ' + faces[int(stretch.face)] + ' '
                + QByteArray::number(stretch.size / 100.0) + ' ' + words.toUtf8() + '\n';
    }
}

bool standsAlike(const PlacedStrip& placed, const PlacedStrip& other)
{
    return placed.block == other.block && placed.strip == other.strip && placed.x == other.x && placed.y == other.y;
}

} // namespace

QSizeF Pages::size(int page) const
{
    const Page& sheet = pages.at(static_cast<std::size_t>(page));
    return QSizeF(sheet.width / 100.0, sheet.height / 100.0);
}

bool sameSheet(const Pages& pages, const Pages& others, int index)
{
    if (index >= std::min(pages.count(), others.count()) || pages.family != others.family)
        return false;
    const Page& page = pages.pages[static_cast<std::size_t>(index)];
    const Page& other = others.pages[static_cast<std::size_t>(index)];
    return page.width == other.width && page.height == other.height && page.watermark == other.watermark
           && std::equal(page.strips.begin(), page.strips.end(), other.strips.begin(), other.strips.end(), standsAlike);
}

std::optional<PagePlace> placeOf(const Pages& pages, int document, qsizetype offset)
{
    const std::vector<Found> found = stripsAt(pages, document, offset);
    if (found.empty())
        return std::nullopt;
    const base::Span span = found.front().placed->source.span;
    const auto lines = static_cast<qsizetype>(found.size());
    const qsizetype line = std::clamp<qsizetype>((offset - span.begin) * lines / span.length(), 0, lines - 1);
    const Found& here = found[static_cast<std::size_t>(line)];
    return PagePlace{here.page, rectOf(pages.pages[static_cast<std::size_t>(here.page)], *here.placed)};
}

std::optional<official::Source> sourceAt(const Pages& pages, int page, QPointF point)
{
    if (page < 0 || page >= pages.count())
        return std::nullopt;
    std::optional<official::Source> nearest;
    for (const PlacedStrip& placed : pages.pages[static_cast<std::size_t>(page)].strips) {
        if (!placed.source.span.empty() && placed.y <= point.y() * 100)
            nearest = placed.source;
    }
    return nearest;
}

QByteArray dump(const Pages& pages)
{
    QByteArray text;
    for (int i = 0; i < pages.count(); ++i) {
        for (const PlacedStrip& placed : pages.pages[static_cast<std::size_t>(i)].strips)
            dumpStrip(text, i, placed);
    }
    for (const FieldPlace& field : pages.fields) {
        text += "field " + field.name + ' ' + QByteArray::number(field.page + 1) + ' ' + QByteArray::number(qRound(field.rect.x())) + ' '
                + QByteArray::number(qRound(field.rect.y())) + ' ' + QByteArray::number(qRound(field.rect.width())) + ' '
                + QByteArray::number(qRound(field.rect.height())) + '\n';
    }
    return text;
}

} // namespace ungcuu::render
