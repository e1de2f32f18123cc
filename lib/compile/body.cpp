// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/body.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "compile/form.h"
#include "compile/tables.h"
#include "text/lines.h"

#include <QCoreApplication>

namespace ungcuu::compile {
namespace {

using model::Marker;
using model::Placing;
using model::Plan;
using model::PlanBlock;
using model::PlanBlockKind;
using model::Severity;
using official::PageBreak;
using official::Paragraph;
using official::Runs;
using official::Style;

bool isTwoLines(Marker marker)
{
    return marker == Marker::Part || marker == Marker::Chapter || marker == Marker::Section || marker == Marker::SubSection;
}

Style headingStyle(Marker marker)
{
    switch (marker) {
    case Marker::Article: return Style::Article;
    case Marker::Capital:
    case Marker::Roman: return Style::CapitalHeading;
    case Marker::Number:
    case Marker::SubNumber:
    case Marker::Point: return Style::NumberHeading;
    default: return Style::SubHeading;
    }
}

/// Levels of the PDF outline, from what stands highest in a document to what stands lowest.
int outlineLevel(Marker marker)
{
    switch (marker) {
    case Marker::Part:
    case Marker::Chapter: return 1;
    case Marker::Section:
    case Marker::SubSection:
    case Marker::Article:
    case Marker::Capital:
    case Marker::Roman: return 2;
    default: return 3;
    }
}

Style paragraphStyle(const PlanBlock& block)
{
    switch (block.placing) {
    case Placing::Left: return Style::Left;
    case Placing::Centre: return Style::Centred;
    case Placing::Right: return Style::Right;
    case Placing::Usual: break;
    }
    switch (block.marker) {
    case Marker::Article: return Style::Article;
    case Marker::Number:
    case Marker::SubNumber: return Style::Clause;
    case Marker::Point: return Style::Point;
    case Marker::Dash: return Style::Dash;
    case Marker::Plus: return Style::Plus;
    default: return Style::Body;
    }
}

class Body
{
public:
    Body(Wording& wording, const Plan& plan, const Listed& listed) : m_wording(wording), m_plan(plan), m_listed(listed) {}

    std::vector<official::Block> taken(size_t begin, size_t end)
    {
        for (size_t i = begin; i < end; ++i)
            add(i, end);
        return std::move(m_blocks);
    }

private:
    void add(size_t index, size_t end)
    {
        const PlanBlock& block = m_plan.blocks[index];
        switch (block.kind) {
        case PlanBlockKind::Heading: return heading(block);
        case PlanBlockKind::Paragraph: return paragraph(block);
        case PlanBlockKind::Basis: return basis(index, end);
        case PlanBlockKind::OrderWord: return pushGlued(Style::OrderWord, capitals(m_wording.runs(block.text)), block);
        case PlanBlockKind::Caption: return pushGlued(Style::Caption, m_wording.runs(block.span), block);
        case PlanBlockKind::Table: return m_blocks.push_back(typedTable(m_wording, block.text, block.span));
        case PlanBlockKind::Picture: return picture(block);
        case PlanBlockKind::Fence: return fence(block);
        case PlanBlockKind::Directive: return directive(block);
        case PlanBlockKind::Quote: return paragraph(block);
        case PlanBlockKind::Annex: return;
        }
    }

    Paragraph& push(Style style, Runs runs, const PlanBlock& block)
    {
        m_blocks.push_back(Paragraph{style, std::move(runs), m_wording.source(block.span), 0, false});
        return std::get<Paragraph>(m_blocks.back());
    }

    /// On the page of what follows it.
    void pushGlued(Style style, Runs runs, const PlanBlock& block)
    {
        push(style, std::move(runs), block).keepWithNext = true;
    }

    /// The marker as typed and the words behind it; bullets print as "- " and "+ ".
    Runs marked(const PlanBlock& block)
    {
        QString marker = base::decoded(m_wording.bytes(block.number));
        if (block.marker == Marker::Dash)
            marker = QStringLiteral("-");
        if (block.marker == Marker::Plus)
            marker = QStringLiteral("+");
        Runs runs = m_wording.runs(block.text);
        if (marker.isEmpty())
            return runs;
        const QString front = marker + (runs.empty() ? QString() : QStringLiteral(" "));
        const bool bold = block.marker == Marker::Article;
        if (!runs.empty() && !runs.front().unresolved && runs.front().bold == bold && !runs.front().italic)
            runs.front().text.prepend(front);
        else
            runs.insert(runs.begin(), {front, bold, false, false});
        return runs;
    }

    void heading(const PlanBlock& block)
    {
        if (isTwoLines(block.marker))
            return twoLines(block);
        Runs runs = marked(block);
        for (official::Run& run : runs)
            run.bold = true;
        const Style style = headingStyle(block.marker);
        Paragraph& added = push(style, style == Style::CapitalHeading ? capitals(std::move(runs)) : std::move(runs), block);
        added.keepWithNext = true;
        added.outline = outlineLevel(block.marker);
    }

    /// "Phần I" on its own line, the title in capitals under it (mục II.6.đ).
    void twoLines(const PlanBlock& block)
    {
        QString label = base::decoded(m_wording.bytes(block.number));
        if (label.endsWith(u'.') || label.endsWith(u':'))
            label.chop(1);
        Paragraph& first = push(Style::PartLabel, {{label, true, false, false}}, block);
        first.keepWithNext = true;
        first.outline = outlineLevel(block.marker);
        if (block.text.empty())
            return;
        Runs title = capitals(m_wording.runs(block.text));
        for (official::Run& run : title)
            run.bold = true;
        pushGlued(Style::PartTitle, std::move(title), block);
    }

    void paragraph(const PlanBlock& block)
    {
        push(paragraphStyle(block), marked(block), block);
    }

    /// ";" between them; the last takes "." before the order or a heading, else keeps its own mark (rule 28).
    void basis(size_t index, size_t end)
    {
        const PlanBlock& block = m_plan.blocks[index];
        const PlanBlock* const next = index + 1 < end ? &m_plan.blocks[index + 1] : nullptr;
        QChar mark = u';';
        if (!next || next->kind == PlanBlockKind::OrderWord || next->kind == PlanBlockKind::Heading)
            mark = u'.';
        else if (next->kind != PlanBlockKind::Basis)
            mark = QChar();
        push(Style::Basis, withEnd(m_wording.runs(block.text), mark), block);
    }

    void picture(const PlanBlock& block)
    {
        const official::Run dots = m_wording.unanswered(
            "compile.picture", block.span,
            QCoreApplication::translate("compile", "Hình «%1» chưa in được vì chưa có nơi giữ tệp hình. Chỗ của hình in dấu chấm.")
                .arg(base::decoded(m_wording.bytes(block.extra))));
        pushGlued(Style::Centred, {dots}, block);
        push(Style::Caption, m_wording.runs(block.text), block);
    }

    void fence(const PlanBlock& block)
    {
        text::LineScanner lines(m_wording.bytes({0, block.text.end}), block.text.begin);
        while (!lines.atEnd()) {
            const base::Span line = lines.next().text();
            push(Style::Code, {{base::decoded(m_wording.bytes(line)), false, false, false}}, block);
        }
    }

    void directive(const PlanBlock& block)
    {
        const Directive read = directiveOf(m_plan, block);
        if (read.name == QStringLiteral("trang"))
            return page(block, base::folded(read.argument));
        if (read.name == QStringLiteral("bảng"))
            return table(block, read);
        if (read.name == QStringLiteral("văn bản kèm theo"))
            return;
        if (read.name == QStringLiteral("lưu đồ") && m_listed.flowOf)
            return flow(block, read);
        push(Style::Body, {read.name == QStringLiteral("điền") ? blank(block, read) : unanswered(block, read)}, block);
    }

    official::Run blank(const PlanBlock& block, const Directive& read)
    {
        return m_wording.unanswered("compile.blank", block.span, QCoreApplication::translate("compile", "Chỗ cần điền: %1.").arg(read.argument));
    }

    official::Run unanswered(const PlanBlock& block, const Directive& read)
    {
        return m_wording.unanswered(
            "compile.unresolved-directive", block.span,
            QCoreApplication::translate("compile", "«{%1: %2}» chưa có gì trả lời; chỗ này in dấu chấm.").arg(read.name, read.argument));
    }

    void page(const PlanBlock& block, const QString& how)
    {
        if (how == QStringLiteral("ngang"))
            m_landscape = true;
        else if (how == QStringLiteral("dọc"))
            m_landscape = false;
        else if (how != QStringLiteral("mới"))
            return m_wording.report("compile.page", Severity::Warning, block.span,
                                    QCoreApplication::translate("compile", "Chỉ có {trang: ngang}, {trang: dọc}, {trang: mới}; dòng này không có tác dụng."));
        m_blocks.push_back(PageBreak{m_landscape});
    }

    void table(const PlanBlock& block, const Directive& read)
    {
        if (auto listed = listTable(m_wording, block.span, read, m_listed))
            m_blocks.push_back(std::move(*listed));
        else
            push(Style::Body, {{QString::fromUtf16(unansweredText), false, false, true}}, block);
    }

    void flow(const PlanBlock& block, const Directive& read)
    {
        std::vector<official::Block> drawn = m_listed.flowOf(read, block.span, m_landscape);
        m_blocks.insert(m_blocks.end(), std::make_move_iterator(drawn.begin()), std::make_move_iterator(drawn.end()));
    }

    Wording& m_wording;
    const Plan& m_plan;
    const Listed& m_listed;
    std::vector<official::Block> m_blocks;
    bool m_landscape = false;
};

} // namespace

Runs capitals(Runs runs)
{
    for (official::Run& run : runs)
        run.text = run.text.toUpper(); // dots stay dots
    return runs;
}

std::vector<official::Block> bodyOf(Wording& wording, const Plan& plan, size_t begin, size_t end, const Listed& listed)
{
    return Body(wording, plan, listed).taken(begin, end);
}

} // namespace ungcuu::compile
