// SPDX-License-Identifier: GPL-3.0-or-later
#include "official/dump.h"

#include "official/names.h"

namespace ungcuu::official {
namespace {

QByteArray oneLine(const QString& text)
{
    QString line = text;
    line.replace(QChar(QChar::LineSeparator), QStringLiteral("⏎"));
    return line.toUtf8();
}

QByteArray marked(const Runs& runs)
{
    QByteArray text;
    for (const Run& run : runs) {
        const QByteArray marks = QByteArray(run.unresolved ? "??" : "") + (run.bold ? "**" : "") + (run.italic ? "//" : "");
        QByteArray closing = marks;
        std::reverse(closing.begin(), closing.end());
        text += marks + oneLine(run.text) + closing;
    }
    return text;
}

class Dump
{
public:
    QByteArray of(const OfficialDocument& document)
    {
        field("title", document.title);
        field("circulation", document.circulation);
        field("urgency", document.urgency);
        field("drafter", document.drafter);
        fields("address", document.address);
        field("watermark", document.watermark);
        for (const Part& part : document.parts)
            write(part);
        return m_text;
    }

private:
    void line(const QByteArray& name, const QByteArray& value) { m_text += name + ": " + value + '\n'; }

    void field(const QByteArray& name, const QString& value)
    {
        if (!value.isEmpty())
            line(name, oneLine(value));
    }

    void field(const QByteArray& name, const Runs& runs)
    {
        if (!runs.empty())
            line(name, marked(runs));
    }

    void fields(const QByteArray& name, const QStringList& values)
    {
        for (const QString& value : values)
            line(name, oneLine(value));
    }

    void write(const Part& part)
    {
        m_text += QByteArray("\n== ") + nameOf(part.kind) + (part.landscape ? ", landscape" : "") + (part.paper == Paper::A5 ? ", A5" : "") + (part.continued ? ", continued" : "") + " ==\n";
        write(part.header);
        field("code", part.code);
        field("label", part.label);
        field("title", part.title);
        field("note", part.note);
        fields("addressee", part.addressees);
        for (const Block& block : part.blocks)
            std::visit([this](const auto& value) { write(value); }, block);
        for (const SignatureBlock& signature : part.signatures) {
            fields("sign above", signature.above);
            fields("sign below", signature.below);
        }
        fields("recipient", part.recipients);
    }

    void write(const Header& header)
    {
        fields("parent body", header.parentBody);
        fields("issuing body", header.issuingBody);
        if (header.numbered && !header.symbol.isEmpty())
            line("number", oneLine(header.number) + '/' + oneLine(header.symbol));
        field("place", header.place);
        field("date", header.date);
        field("kind", header.kind);
        field("subject", header.subject);
    }

    void write(const Paragraph& paragraph)
    {
        QByteArray name = nameOf(paragraph.style);
        if (paragraph.outline > 0)
            name += '#' + QByteArray::number(paragraph.outline);
        line(name + (paragraph.keepWithNext ? "+" : ""), marked(paragraph.runs));
    }

    void write(const Table& table)
    {
        QByteArray widths;
        for (const int width : table.widths)
            widths += ' ' + QByteArray::number(width);
        m_text += "table" + widths + ", header rows " + QByteArray::number(table.headerRows) + (table.framed ? "\n" : ", no frame\n");
        for (const Row& row : table.rows) {
            m_text += row.keepWithNext ? "  row+\n" : "  row\n";
            for (const Cell& cell : row.cells)
                write(cell);
        }
    }

    void write(const Cell& cell)
    {
        QByteArray name = QByteArray("    ") + nameOf(cell.align);
        if (cell.columnSpan != 1 || cell.rowSpan != 1)
            name += ' ' + QByteArray::number(cell.columnSpan) + 'x' + QByteArray::number(cell.rowSpan);
        QByteArrayList paragraphs;
        for (const Runs& runs : cell.paragraphs)
            paragraphs << marked(runs);
        line(name, paragraphs.join(" ¶ "));
    }

    void write(const PageBreak& pageBreak) { m_text += pageBreak.landscape ? "page break, landscape\n" : "page break\n"; }

    /// What it shows, not where: another version of the layout engine may place it otherwise.
    void write(const Drawing& drawing)
    {
        m_text += "drawing «" + oneLine(drawing.name) + "», " + QByteArray::number(qulonglong(drawing.lines.size())) + " lines\n";
        for (const DrawnShape& shape : drawing.shapes)
            m_text += QByteArray("  ") + nameOf(shape.kind) + '\n';
        for (const DrawnText& words : drawing.texts)
            m_text += "  «" + oneLine(words.text) + "»\n";
    }

    QByteArray m_text;
};

} // namespace

QByteArray dump(const OfficialDocument& document)
{
    return Dump().of(document);
}

} // namespace ungcuu::official
