// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/highlighter.h"

#include "gui/parts/contrast.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextDocument>

#include <algorithm>

namespace ungcuu::gui {

namespace {

constexpr int SliceMs = 8;
/// Further above the screen than this, the screen does not wait for its true state.
constexpr int NearLines = 300;
/// A change of more lines than this (a paste) is coloured when it is seen.
constexpr int FewLines = 100;

bool isHeading(const QTextBlock& block)
{
    return block.document()->characterAt(block.position()) == u'#';
}

QTextCharFormat underline(model::Severity severity, const QPalette& palette)
{
    QTextCharFormat format;
    format.setUnderlineColor(severityColour(severity, palette));
    format.setUnderlineStyle(severity == model::Severity::Hint ? QTextCharFormat::DotLine : QTextCharFormat::WaveUnderline);
    return format;
}

/// Dashes: neither the wave of a finding nor the dots of a hint.
QTextCharFormat misspelledLook(const QPalette& palette)
{
    QTextCharFormat format;
    format.setUnderlineColor(legible(isDark(palette) ? QColor(0xd2, 0xa8, 0xff) : QColor(0x81, 0x3d, 0x9c), palette));
    format.setUnderlineStyle(QTextCharFormat::DashUnderline);
    return format;
}

/// The unfinished word of an input method stands in the layout but not in the text.
void makeRoomForPreedit(QList<QTextLayout::FormatRange>& ranges, const QTextLayout& layout)
{
    const int at = layout.preeditAreaPosition();
    const int length = int(layout.preeditAreaText().size());
    for (QTextLayout::FormatRange& range : ranges) {
        if (range.start >= at)
            range.start += length;
        else if (range.start + range.length > at)
            range.length += length;
    }
}

} // namespace

QColor severityColour(model::Severity severity, const QPalette& palette)
{
    const auto of = [&](QRgb onLight, QRgb onDark) { return legible(QColor(isDark(palette) ? onDark : onLight), palette); };
    switch (severity) {
    case model::Severity::Error: return of(0xffc01c28, 0xffff7b72);
    case model::Severity::Warning: return of(0xff9a6200, 0xffe3b341);
    case model::Severity::Hint: break;
    }
    return of(0xff1a5fb4, 0xff79c0ff);
}

Highlighter::Highlighter(QTextDocument* document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    m_slices.setSingleShot(true);
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, [this] { colourFrom(boundary(m_document->findBlockByNumber(m_next))); });
    setColours(QGuiApplication::palette());
}

void Highlighter::setLanguage(Language language)
{
    setDefinition(m_repository.definitionForName(language == Language::Scenario ? QStringLiteral("Kịch bản ứng cứu")
                                                                                : QStringLiteral("Văn bản ứng cứu")));
    forgetAll();
}

void Highlighter::setColours(const QPalette& palette)
{
    using KSyntaxHighlighting::Repository;
    m_palette = palette;
    m_legible.clear();
    setTheme(m_repository.defaultTheme(isDark(palette) ? Repository::DarkTheme : Repository::LightTheme));
    forgetAll();
}

void Highlighter::forgetAll()
{
    ++m_epoch;
    ++m_painting;
    showLines(m_first, m_last);
}

BlockColours& Highlighter::colours(QTextBlock block) const
{
    auto* data = static_cast<BlockColours*>(block.userData());
    if (!data) {
        data = new BlockColours;
        block.setUserData(data); // the block owns it
    }
    if (data->epoch != m_epoch) {
        data->epoch = m_epoch;
        data->trusted = false;
        data->ranges.clear();
    }
    return *data;
}

bool Highlighter::isTrusted(const QTextBlock& block) const
{
    const auto* data = static_cast<const BlockColours*>(block.userData());
    return data && data->epoch == m_epoch && data->trusted;
}

/// The nearest line at or above `from` whose state above it is certain.
QTextBlock Highlighter::boundary(const QTextBlock& from) const
{
    QTextBlock block = from;
    while (block.isValid() && block.previous().isValid() && !isHeading(block) && !isTrusted(block.previous()))
        block = block.previous();
    return block;
}

KSyntaxHighlighting::State Highlighter::stateBefore(const QTextBlock& block) const
{
    const QTextBlock above = block.previous();
    return above.isValid() && isTrusted(above) ? colours(above).after : KSyntaxHighlighting::State();
}

void Highlighter::colourLine(const QTextBlock& block, const KSyntaxHighlighting::State& before, bool trusted)
{
    m_ranges.clear();
    BlockColours& data = colours(block);
    data.before = before;
    if (definition().isValid())
        data.after = highlightLine(block.text(), before);
    data.trusted = trusted;
    data.ranges = m_ranges;
    data.painted = -1;
}

/// Asked for every word: reckoned once for each colour.
QColor Highlighter::seen(const QColor& colour)
{
    QColor& kept = m_legible[colour.rgb()];
    if (!kept.isValid())
        kept = legible(colour, m_palette);
    return kept;
}

void Highlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format)
{
    if (length == 0)
        return;
    QTextCharFormat look;
    if (format.hasTextColor(theme()))
        look.setForeground(seen(format.textColor(theme())));
    if (format.isBold(theme()))
        look.setFontWeight(QFont::Bold);
    if (format.isItalic(theme()))
        look.setFontItalic(true);
    if (look.propertyCount() > 0)
        m_ranges.append({offset, length, look});
}

void Highlighter::showLines(int first, int last)
{
    m_first = first;
    m_last = last;
    const QTextBlock top = m_document->findBlockByNumber(first);
    if (!top.isValid())
        return;
    const QTextBlock start = boundary(top);
    if (first - start.blockNumber() > NearLines) {
        KSyntaxHighlighting::State state;
        for (QTextBlock block = top; block.isValid() && block.blockNumber() <= last; block = block.next()) {
            if (!isTrusted(block))
                colourLine(block, state, false);
            state = colours(block).after;
            paint(block);
        }
        m_next = start.blockNumber();
        m_slices.start();
        return;
    }
    colourFrom(start);
}

/// Down to the end of the screen, as far as one slice goes; the rest follows by itself.
void Highlighter::colourFrom(QTextBlock block)
{
    QElapsedTimer clock;
    clock.start();
    for (; block.isValid() && block.blockNumber() <= m_last; block = block.next()) {
        const KSyntaxHighlighting::State before = stateBefore(block);
        if (!isTrusted(block) || colours(block).before != before)
            colourLine(block, before, true);
        if (block.blockNumber() >= m_first)
            paint(block);
        if (clock.elapsed() >= SliceMs) {
            m_next = block.blockNumber() + 1;
            m_slices.start();
            return;
        }
    }
    if (block.isValid() && isTrusted(block) && colours(block).before != stateBefore(block))
        distrustFrom(block);
}

void Highlighter::distrustFrom(QTextBlock block) const
{
    for (; block.isValid() && !isHeading(block); block = block.next()) {
        if (auto* data = static_cast<BlockColours*>(block.userData()))
            data->trusted = false;
    }
}

QList<QTextLayout::FormatRange> Highlighter::rangesOf(const QTextBlock& block) const
{
    QList<QTextLayout::FormatRange> ranges = colours(block).ranges;
    const auto add = [&](const std::vector<Mark>& marks, const auto& look) {
        const auto from = std::lower_bound(marks.begin(), marks.end(), block.position(), [](const Mark& mark, int position) { return mark.begin < position; });
        for (auto mark = from; mark != marks.end() && mark->begin < block.position() + block.length(); ++mark)
            ranges.append({mark->begin - block.position(), mark->end - mark->begin, look(*mark)});
    };
    add(m_misspelled, [this](const Mark&) { return misspelledLook(m_palette); });
    add(m_marks, [this](const Mark& mark) { return underline(mark.severity, m_palette); });
    if (!block.layout()->preeditAreaText().isEmpty())
        makeRoomForPreedit(ranges, *block.layout());
    return ranges;
}

void Highlighter::paint(QTextBlock block)
{
    BlockColours& data = colours(block);
    if (data.painted == m_painting)
        return;
    data.painted = m_painting;
    const QList<QTextLayout::FormatRange> ranges = rangesOf(block);
    if (block.layout()->formats() == ranges)
        return;
    block.layout()->setFormats(ranges);
    m_document->markContentsDirty(block.position(), block.length());
}

void Highlighter::refresh(QTextBlock block)
{
    if (!block.isValid() || !isTrusted(block))
        return;
    colours(block).painted = -1;
    paint(block);
}

void Highlighter::follow(int position, int removed, int added)
{
    moveMarks(position, removed, added);
    const QTextBlock first = m_document->findBlock(position);
    QTextBlock last = m_document->findBlock(position + added);
    if (!last.isValid())
        last = m_document->lastBlock();
    m_next = std::min(m_next, first.blockNumber());
    colours(first).trusted = false;
    colours(last).trusted = false;
    const bool few = last.blockNumber() - first.blockNumber() < FewLines;
    for (QTextBlock block = first; few && block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next())
        colours(block).trusted = false;
    if (few && first.blockNumber() <= m_last && last.blockNumber() >= m_first)
        colourFrom(boundary(first));
    else
        distrustFrom(first.next());
}

void Highlighter::moveMarks(int position, int removed, int added)
{
    const auto moved = [=](int at) {
        if (at >= position + removed)
            return at + added - removed;
        return std::min(at, position);
    };
    for (Mark& mark : m_marks)
        mark = {moved(mark.begin), moved(mark.end), mark.severity};
    for (Mark& word : m_misspelled)
        word = {moved(word.begin), moved(word.end), word.severity};
}

void Highlighter::setMisspelled(std::vector<Mark> words)
{
    m_misspelled = std::move(words);
    ++m_painting;
    showLines(m_first, m_last);
}

void Highlighter::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    ++m_painting;
    showLines(m_first, m_last);
}

} // namespace ungcuu::gui
