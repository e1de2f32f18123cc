// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "compile/body.h"
#include "compile/scenario_face.h"
#include "compile/tables.h"

#include <QCoreApplication>

#include <functional>

/* {bảng: what [| cột: column, …] [| lọc: column relation value] [| hệ thống: code]}
   what     = "hệ thống" (columns: mã, tên, cấp độ, chủ quản, đơn vị vận hành)
            | "kịch bản" (columns: mã, tên, nhóm, áp dụng, hệ thống, phụ lục)
   relation = "thuộc" (begins with one of the comma-separated values) | "=" | ">=" | "<="
   A column TT with the row's number always stands first. */
namespace ungcuu::compile {
namespace {

using official::Align;
using official::Row;
using official::Table;

/// One row before it is printed: what each column says; nothing where nobody knows.
using Facts = std::function<Answer(const QString& column)>;

QStringList columnsOf(const Directive& directive, const QStringList& usual)
{
    const QString typed = directive.options.value(QStringLiteral("cột"));
    if (typed.isEmpty())
        return usual;
    QStringList columns;
    for (const QString& name : typed.split(u','))
        columns += name.trimmed();
    columns.removeIf([](const QString& name) { return base::folded(name) == QStringLiteral("tt") || name.isEmpty(); });
    return columns;
}

/// "nhóm thuộc A", "cấp độ >= 3"
struct Filter {
    QString column;
    QString relation;
    QString value;

    bool keeps(const Facts& facts) const
    {
        if (column.isEmpty())
            return true;
        const QString fact = facts(column).value_or(QString());
        if (relation == QStringLiteral(">="))
            return fact.toInt() >= value.toInt();
        if (relation == QStringLiteral("<="))
            return fact.toInt() <= value.toInt();
        if (relation == QStringLiteral("="))
            return base::folded(fact) == base::folded(value);
        const QStringList starts = value.split(u',');
        return std::any_of(starts.begin(), starts.end(), [&](const QString& start) {
            return base::folded(fact).startsWith(base::folded(start.trimmed()));
        });
    }
};

std::optional<Filter> filterOf(const QString& typed)
{
    if (typed.isEmpty())
        return Filter();
    for (const char16_t* relation : {u" thuộc ", u">=", u"<=", u"="}) {
        const QString sign = QString::fromUtf16(relation);
        const qsizetype at = typed.indexOf(sign);
        if (at > 0)
            return Filter{typed.left(at).trimmed(), sign.trimmed(), typed.mid(at + sign.size()).trimmed()};
    }
    return std::nullopt;
}

QString titled(const QString& column)
{
    return column.isEmpty() ? column : column.left(1).toUpper() + column.mid(1);
}

/// Names are long, codes and numbers short.
int widthOf(const QString& column)
{
    const QString name = base::folded(column);
    if (name == QStringLiteral("mã") || name == QStringLiteral("nhóm") || name == QStringLiteral("phụ lục"))
        return 12;
    return name == QStringLiteral("cấp độ") ? 8 : 24;
}

class Listing
{
public:
    Listing(Wording& wording, Span span, QStringList columns) : m_wording(wording), m_span(span), m_columns(std::move(columns))
    {
        m_table.source = wording.source(span);
        m_table.widths.push_back(6);
        Row& head = m_table.rows.emplace_back();
        head.source = m_table.source;
        head.cells.push_back(headerCell(QStringLiteral("TT")));
        for (const QString& column : m_columns) {
            m_table.widths.push_back(widthOf(column));
            head.cells.push_back(headerCell(titled(column)));
        }
    }

    void add(const QString& name, const Facts& facts)
    {
        Row row;
        row.source = m_table.source;
        row.cells.push_back(cellOf({{QString::number(m_table.rows.size()), false, false, false}}, Align::Centre));
        for (const QString& column : m_columns)
            row.cells.push_back(cellOf({fact(name, column, facts)}, widthOf(column) < 24 ? Align::Centre : Align::Left));
        m_table.rows.push_back(std::move(row));
    }

    Table taken() { return std::move(m_table); }

private:
    official::Run fact(const QString& name, const QString& column, const Facts& facts)
    {
        if (const Answer words = facts(column))
            return {*words, false, false, false};
        return m_wording.unanswered("compile.unresolved-cell", m_span,
                                    QCoreApplication::translate("compile", "Bảng chưa có «%1» của %2; ô này in dấu chấm.").arg(column, name));
    }

    Wording& m_wording;
    const Span m_span;
    const QStringList m_columns;
    Table m_table;
};

Table systemTable(Wording& wording, Span span, const Directive& directive, const Listed& listed, const Filter& filter)
{
    const QStringList usual{QStringLiteral("mã"), QStringLiteral("tên"), QStringLiteral("cấp độ"), QStringLiteral("chủ quản"),
                            QStringLiteral("đơn vị vận hành")};
    Listing listing(wording, span, columnsOf(directive, usual));
    QStringList codes = listed.systems;
    if (const QString one = directive.options.value(QStringLiteral("hệ thống")); !one.isEmpty())
        codes = QStringList(one);
    if (codes.isEmpty()) {
        for (const model::System& system : wording.enquiry().systems())
            codes += system.code;
    }
    for (const QString& code : std::as_const(codes)) {
        const Facts facts = [&](const QString& column) { return wording.enquiry().systemFact(code, column); };
        if (filter.keeps(facts))
            listing.add(code, facts);
    }
    return listing.taken();
}

Table scenarioTable(Wording& wording, Span span, const Directive& directive, const Listed& listed, const Filter& filter)
{
    Listing listing(wording, span, columnsOf(directive, {QStringLiteral("mã"), QStringLiteral("tên"), QStringLiteral("nhóm"), QStringLiteral("phụ lục")}));
    for (const Annex& annex : listed.annexes) {
        if (annex.code.isEmpty())
            continue;
        const std::optional<QByteArray> bytes = wording.enquiry().document(annex.code);
        const ScenarioFace face = bytes ? scenarioFace(*bytes) : ScenarioFace{annex.code, {}, {}, {}};
        const Facts facts = [&](const QString& column) -> Answer {
            const QString name = base::folded(column);
            const QString words = name == QStringLiteral("mã") ? annex.code
                                  : name == QStringLiteral("tên") || name == QStringLiteral("kịch bản") ? face.title
                                  : name == QStringLiteral("nhóm") ? face.group
                                  : name == QStringLiteral("áp dụng") ? face.applies
                                  : name == QStringLiteral("hệ thống") ? annex.systemCode
                                  : name == QStringLiteral("phụ lục") ? annex.label : QString();
            return words.isEmpty() ? Answer() : Answer(words);
        };
        if (filter.keeps(facts))
            listing.add(annex.code, facts);
    }
    return listing.taken();
}

} // namespace

std::optional<Table> listTable(Wording& wording, Span span, const Directive& directive, const Listed& listed)
{
    const std::optional<Filter> filter = filterOf(directive.options.value(QStringLiteral("lọc")));
    if (!filter)
        wording.report("compile.filter", model::Severity::Warning, span,
                       QCoreApplication::translate("compile", "Phần «lọc» chưa đọc được nên bảng chưa lọc. Viết như «nhóm thuộc A» hoặc «cấp độ >= 3»."));
    const QString what = base::folded(directive.argument);
    if (what == QStringLiteral("hệ thống"))
        return systemTable(wording, span, directive, listed, filter.value_or(Filter()));
    if (what == QStringLiteral("kịch bản"))
        return scenarioTable(wording, span, directive, listed, filter.value_or(Filter()));
    wording.report("compile.unresolved-table", model::Severity::Error, span,
                   QCoreApplication::translate("compile", "Chưa có gì trả lời bảng «%1»; chỗ này in dấu chấm.").arg(directive.argument));
    return std::nullopt;
}

} // namespace ungcuu::compile
