// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/printed_words.h"

#include "render/look.h"

#include <algorithm>

namespace ungcuu::docx {
namespace {

using official::Part;
using official::PartKind;
using official::Runs;

/// The same pieces in the same order as body.cpp, head.cpp, table.cpp and signatures.cpp write.
class PrintedPart
{
public:
    PrintedPart(const official::OfficialDocument& document, int index, std::vector<PrintedParagraph>& out)
        : m_document(document), m_index(index), m_part(document.parts[std::size_t(index)]), m_out(out)
    {
    }

    void add()
    {
        if (m_part.kind == PartKind::Main || m_part.kind == PartKind::Attached)
            table();
        else if (m_part.kind == PartKind::Internal)
            office();
        titles();
        addressees();
        for (std::size_t block = 0; block < m_part.blocks.size(); ++block)
            addBlock(int(block));
        signatures();
    }

private:
    bool isFirst() const { return m_index == 0 && m_part.kind == PartKind::Main; }
    Identity identity(Role role, int line = -1, int block = -1) const { return {m_index, role, block, -1, -1, line, m_part.source, {}}; }

    static QString text(const Runs& runs)
    {
        QString all;
        for (const official::Run& run : runs)
            all += run.text;
        return all.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    }

    void push(const Identity& identity, const QString& words, const Runs& runs = {})
    {
        if (!words.trimmed().isEmpty())
            m_out.push_back({identity, words, runs, false, false});
    }

    void lines(const QStringList& texts, Role role)
    {
        for (qsizetype i = 0; i < texts.size(); ++i)
            push(identity(role, int(i)), texts[i]);
    }

    void bodies()
    {
        lines(m_part.header.parentBody, Role::ParentBody);
        lines(m_part.header.issuingBody, Role::IssuingBody);
    }

    void placeDate()
    {
        const bool internal = m_part.kind == PartKind::Internal;
        const official::Header& header = m_part.header;
        if ((!header.numbered && !internal) || header.place.isEmpty())
            return;
        static const QString blanks = QStringLiteral("ngày\u00A0tháng\u00A0năm\u00A0");
        push(identity(Role::PlaceDate), header.place + QStringLiteral(", ") + (header.date.isEmpty() ? blanks : header.date));
    }

    void office()
    {
        bodies();
        placeDate();
    }

    void table()
    {
        const official::Header& header = m_part.header;
        bodies();
        lines({QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")}, Role::NationalTitle);
        lines({QStringLiteral("Độc lập - Tự do - Hạnh phúc")}, Role::NationalTitle);
        if (header.numbered)
            push(identity(Role::Number), QString(header.number.isEmpty() ? QStringLiteral("Số:\u00A0") : QString(QStringLiteral("Số: ") + header.number)) + QLatin1Char('/') + header.symbol);
        if (header.kind.isEmpty())
            push(identity(Role::LetterSubject), text(header.subject));
        if (isFirst())
            push(identity(Role::Urgency), m_document.urgency);
        placeDate();
    }

    void titles()
    {
        push(identity(Role::Label), m_part.label);
        push(identity(Role::Title), text(m_part.title));
        if (!m_part.header.kind.isEmpty()) {
            push(identity(Role::Kind), m_part.header.kind);
            push(identity(Role::Subject), text(m_part.header.subject));
        }
        push(identity(Role::Note), text(m_part.note));
    }

    void addressees()
    {
        const QString word = QStringLiteral("Kính gửi:");
        const QStringList& list = m_part.addressees;
        if (list.size() == 1)
            push(identity(Role::Addressee, 0), word + QLatin1Char(' ') + list.first());
        if (list.size() < 2)
            return;
        push(identity(Role::Addressee, -1), word);
        lines(list, Role::Addressee);
    }

    void addBlock(int index)
    {
        const official::Block& block = m_part.blocks[std::size_t(index)];
        if (const auto* const paragraph = std::get_if<official::Paragraph>(&block))
            addParagraph(*paragraph, index);
        else if (const auto* const table = std::get_if<official::Table>(&block))
            addTable(*table, index);
    }

    void addParagraph(const official::Paragraph& paragraph, int block)
    {
        const QString words = text(paragraph.runs);
        const render::Look look = render::lookOf(paragraph.style, render::Sizes{});
        if (!words.trimmed().isEmpty())
            m_out.push_back({{m_index, Role::Body, block, -1, -1, -1, paragraph.source, {}}, words, paragraph.runs, look.bold, look.italic});
    }

    void addTable(const official::Table& table, int block)
    {
        std::vector<int> owners(std::max<std::size_t>(table.widths.size(), 1), 1);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (int column = 0; column < int(table.widths.size());)
                column += addCell(table, block, int(row), column, owners);
        }
    }

    /// Answers how many columns it took, as table.cpp does.
    int addCell(const official::Table& table, int block, int row, int column, std::vector<int>& owners)
    {
        static const official::Cell missing;
        const official::Row& owner = table.rows[std::size_t(row)];
        const official::Cell& cell = column < int(owner.cells.size()) ? owner.cells[std::size_t(column)] : missing;
        const bool continues = cell.rowSpan < 1;
        if (!continues)
            owners[std::size_t(column)] = std::max(1, cell.columnSpan);
        const official::Source& source = owner.source.span.empty() ? table.source : owner.source;
        for (std::size_t line = 0; !continues && line < cell.paragraphs.size(); ++line)
            push({m_index, Role::Cell, block, row, column, int(line), source, {}}, text(cell.paragraphs[line]), cell.paragraphs[line]);
        return std::min(owners[std::size_t(column)], int(table.widths.size()) - column);
    }

    /// Row by row: a second signer stands left, else the recipients do.
    void signatures()
    {
        const std::size_t signers = m_part.signatures.size();
        if (signers == 0 && m_part.recipients.isEmpty())
            return;
        if (signers > 1)
            signature(1);
        else
            recipients();
        if (signers > 0)
            signature(0);
        if (signers > 1)
            recipients();
    }

    void signature(int signer)
    {
        const official::SignatureBlock& block = m_part.signatures[std::size_t(signer)];
        for (qsizetype i = 0; i < block.above.size(); ++i)
            push(identity(Role::SignerAbove, int(i), signer), block.above[i]);
        for (qsizetype i = 0; i < block.below.size(); ++i)
            push(identity(Role::SignerBelow, int(i), signer), block.below[i]);
    }

    void recipients()
    {
        if (m_part.recipients.isEmpty())
            return;
        push(identity(Role::Recipient), QStringLiteral("Nơi nhận:"));
        lines(m_part.recipients, Role::Recipient);
        if (isFirst())
            push(identity(Role::Drafter), m_document.drafter);
    }

    const official::OfficialDocument& m_document;
    const int m_index;
    const Part& m_part;
    std::vector<PrintedParagraph>& m_out;
};

} // namespace

std::vector<PrintedParagraph> printedParagraphs(const official::OfficialDocument& document)
{
    std::vector<PrintedParagraph> all;
    for (std::size_t i = 0; i < document.parts.size(); ++i)
        PrintedPart(document, int(i), all).add();
    return all;
}

} // namespace ungcuu::docx
