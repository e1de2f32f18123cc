// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/content_key.h"

namespace ungcuu::render {

ContentKey& ContentKey::add(int number)
{
    m_bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
    return *this;
}

ContentKey& ContentKey::add(const QString& text)
{
    add(static_cast<int>(text.size()));
    m_bytes.append(reinterpret_cast<const char*>(text.constData()), text.size() * qsizetype(sizeof(QChar)));
    return *this;
}

ContentKey& ContentKey::add(const QStringList& texts)
{
    add(static_cast<int>(texts.size()));
    for (const QString& text : texts)
        add(text);
    return *this;
}

ContentKey& ContentKey::add(const official::Runs& runs)
{
    add(static_cast<int>(runs.size()));
    for (const official::Run& run : runs)
        add(run.text).add(int(run.bold) | int(run.italic) << 1);
    return *this;
}

ContentKey& ContentKey::add(const Sizes& sizes)
{
    return add(sizes.body).add(sizes.table).add(sizes.note).add(sizes.title).add(sizes.gap).add(sizes.indent).add(int(sizes.fit));
}

ContentKey& ContentKey::add(const official::Table& table)
{
    add(static_cast<int>(table.widths.size()));
    for (const int width : table.widths)
        add(width);
    add(table.headerRows).add(int(table.framed));
    for (const official::Row& row : table.rows) {
        add(static_cast<int>(row.cells.size())).add(int(row.keepWithNext));
        for (const official::Cell& cell : row.cells) {
            add(int(cell.align)).add(cell.columnSpan).add(cell.rowSpan).add(static_cast<int>(cell.paragraphs.size()));
            for (const official::Runs& runs : cell.paragraphs)
                add(runs);
        }
    }
    return *this;
}

ContentKey& ContentKey::add(const official::Drawing& drawing)
{
    add(drawing.width).add(drawing.height).add(drawing.textSize).add(int(drawing.shapes.size())).add(int(drawing.lines.size()));
    for (const official::DrawnShape& shape : drawing.shapes)
        add(int(shape.kind)).add(shape.x).add(shape.y).add(shape.width).add(shape.height);
    for (const official::DrawnLine& line : drawing.lines) {
        add(int(line.dash)).add(line.tip.x).add(line.tip.y).add(int(line.points.size()));
        for (const official::DrawnPoint& point : line.points)
            add(point.x).add(point.y);
    }
    for (const official::DrawnText& words : drawing.texts)
        add(words.text).add(words.x).add(words.y);
    return *this;
}

ContentKey& ContentKey::addHead(const official::Part& part)
{
    const official::Header& header = part.header;
    add(int(part.kind)).add(header.parentBody).add(header.issuingBody).add(int(header.numbered)).add(header.number);
    add(header.symbol).add(header.place).add(header.date).add(header.kind).add(header.subject);
    return add(part.label).add(part.title).add(part.note).add(part.addressees).add(part.code);
}

ContentKey& ContentKey::addSignatures(const official::Part& part)
{
    add(static_cast<int>(part.signatures.size()));
    for (const official::SignatureBlock& block : part.signatures)
        add(block.above).add(block.below);
    return add(part.recipients);
}

} // namespace ungcuu::render
