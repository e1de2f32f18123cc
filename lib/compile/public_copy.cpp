// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/public_copy.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ungcuu::compile {
namespace {

using official::Part;
using official::PartKind;
using official::Runs;

/// Family names that nine of ten people bear; rarer ones are left to the reader.
#define FAMILY_NAMES \
    "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đoàn|Lương|Mai|Trương|Tô|Hà|Cao|Châu|Tạ|Thái|Lâm|Phùng|Quách|Vương"

QRegularExpression pattern(const char* words)
{
    return QRegularExpression(QString::fromUtf8(words), QRegularExpression::UseUnicodePropertiesOption);
}

struct Secret {
    QString title;
    QRegularExpression pattern;
    QStringList found;
};

std::vector<Secret> secrets()
{
    return {
        {QCoreApplication::translate("compile", "Địa chỉ IP"),
         pattern("\\b(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:/\\d{1,2})?\\b(?!\\.\\d)"
                 "|\\b(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}\\b|\\b(?:[0-9A-Fa-f]{1,4}:){1,6}(?::[0-9A-Fa-f]{1,4}){1,6}\\b"), {}},
        {QCoreApplication::translate("compile", "Điện thoại riêng"), pattern("(?<![\\d.])(?:\\+84|0)[ .-]?[35789](?:[ .-]?\\d){8}(?!\\d)"), {}},
        {QCoreApplication::translate("compile", "Họ tên"),
         pattern("(?<!phố )(?<!tỉnh )(?<!huyện )(?<!xã )(?<!phường )(?<!đường )(?<!quận )(?<!trường )(?<!Trường )(?<!khu )"
                 "\\b(?:" FAMILY_NAMES ")(?: \\p{Lu}\\p{Ll}*){1,4}\\b|(?:Đ/c|đ/c|đồng chí) (?:\\p{Lu}\\p{Ll}*)(?: \\p{Lu}\\p{Ll}*){0,4}"), {}},
    };
}

#undef FAMILY_NAMES

/// A stretch of a paragraph that goes.
struct Cut {
    qsizetype begin;
    qsizetype length;
};

class PublicCopy
{
public:
    QStringList taken(official::OfficialDocument& document)
    {
        dropCirculation(document);
        dropParts(document);
        for (Part& part : document.parts)
            clean(part);
        for (const Secret& secret : m_secrets) {
            if (!secret.found.isEmpty())
                m_leftOut += secret.title + QStringLiteral(": ") + secret.found.join(QStringLiteral(", "));
        }
        return std::move(m_leftOut);
    }

private:
    static bool staysInside(const Part& part) { return part.kind == PartKind::Annex || part.kind == PartKind::DutyCard; }

    /// What everybody may read says no longer that it stays in the office.
    void dropCirculation(official::OfficialDocument& document)
    {
        if (document.circulation.isEmpty())
            return;
        m_leftOut += QCoreApplication::translate("compile", "Chỉ dẫn phạm vi lưu hành: %1").arg(document.circulation);
        document.circulation.clear();
    }

    void dropParts(official::OfficialDocument& document)
    {
        for (const Part& part : document.parts) {
            if (!staysInside(part) || part.continued)
                continue;
            QString title;
            for (const official::Run& run : part.title)
                title += run.text;
            m_leftOut += part.label.isEmpty() ? title : part.label + QStringLiteral(": ") + title;
        }
        document.parts.erase(std::remove_if(document.parts.begin(), document.parts.end(), staysInside), document.parts.end());
    }

    /// The picture of a flow says how the office is defended; its caption goes with it.
    void dropDrawings(Part& part)
    {
        for (auto block = part.blocks.begin(); block != part.blocks.end();) {
            const auto* const drawing = std::get_if<official::Drawing>(&*block);
            if (!drawing) {
                ++block;
                continue;
            }
            m_leftOut += drawing->name;
            block = part.blocks.erase(block);
            const auto* const caption = block != part.blocks.end() ? std::get_if<official::Paragraph>(&*block) : nullptr;
            if (caption && caption->style == official::Style::Caption)
                block = part.blocks.erase(block);
        }
    }

    void clean(Part& part)
    {
        dropDrawings(part);
        for (official::Block& block : part.blocks) {
            if (auto* paragraph = std::get_if<official::Paragraph>(&block))
                clean(paragraph->runs);
            else if (auto* table = std::get_if<official::Table>(&block))
                clean(*table);
        }
        for (QString& recipient : part.recipients) {
            Runs runs{{recipient, false, false, false}};
            clean(runs);
            recipient = runs.front().text;
        }
    }

    void clean(official::Table& table)
    {
        for (official::Row& row : table.rows) {
            for (official::Cell& cell : row.cells) {
                for (Runs& runs : cell.paragraphs)
                    clean(runs);
            }
        }
    }

    /// What is looked for may change its face in the middle.
    void clean(Runs& runs)
    {
        for (Secret& secret : m_secrets) {
            QString whole;
            for (const official::Run& run : std::as_const(runs))
                whole += run.text;
            std::vector<Cut> cuts;
            for (auto matches = secret.pattern.globalMatch(whole); matches.hasNext();) {
                const QRegularExpressionMatch match = matches.next();
                cuts.push_back({match.capturedStart(), match.capturedLength()});
                if (!secret.found.contains(match.captured()))
                    secret.found += match.captured();
            }
            for (auto cut = cuts.rbegin(); cut != cuts.rend(); ++cut)
                take(runs, *cut);
        }
    }

    static void take(Runs& runs, const Cut& cut)
    {
        qsizetype at = 0;
        bool said = false;
        for (official::Run& run : runs) {
            const qsizetype size = run.text.size();
            const qsizetype begin = std::clamp<qsizetype>(cut.begin - at, 0, size);
            const qsizetype end = std::clamp<qsizetype>(cut.begin + cut.length - at, 0, size);
            at += size;
            if (begin >= end)
                continue;
            run.text.replace(begin, end - begin, said ? QString() : QStringLiteral("[đã lược]"));
            said = true;
        }
    }

    std::vector<Secret> m_secrets = secrets();
    QStringList m_leftOut;
};

} // namespace

QStringList madePublic(official::OfficialDocument& document)
{
    return PublicCopy().taken(document);
}

} // namespace ungcuu::compile
