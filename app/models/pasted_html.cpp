// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pasted_html.h"

#include "models/html_paragraph.h"
#include "models/html_table.h"
#include "models/html_tokens.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace ungcuu::models {

namespace {

constexpr qsizetype MostHtml = 8 * 1024 * 1024;
constexpr size_t DeepestNesting = 200;
constexpr int DeepestList = 8;

bool isOneOf(const QString& name, QStringView names)
{
    return QStringView(names).split(u' ').contains(name);
}

bool isBlock(const QString& name)
{
    static const QSet<QString> all = [] {
        const QStringList names = QStringLiteral("p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr td th thead tbody tfoot caption blockquote pre section article header footer "
                                                 "main nav aside address center figure figcaption form fieldset hr body html details summary").split(u' ');
        return QSet<QString>(names.begin(), names.end());
    }();
    return all.contains(name);
}

/// Elements whose content is nobody's words.
bool isDropped(const QString& name)
{
    return isOneOf(name, u"head style script title xml noscript iframe object svg math template select textarea button del strike applet audio video canvas");
}

bool isVoid(const QString& name)
{
    return isOneOf(name, u"br hr img input meta link base col wbr area embed source track param");
}

bool isHidden(const HtmlToken& tag)
{
    const QString kind = tag.attributes.value(QStringLiteral("class")).toLower();
    return tag.attributes.contains(QStringLiteral("hidden")) || tag.style(QLatin1String("display")) == u"none" || tag.style(QLatin1String("visibility")) == u"hidden"
        || tag.style(QLatin1String("mso-hide")) == u"all" || tag.style(QLatin1String("mso-element")).startsWith(u"comment") || kind.startsWith(u"msocom") || kind == u"msocommentreference";
}

struct Element {
    QString name;
    bool bold = false;
    bool italic = false;
    bool exact = false;
    bool dropped = false;
};

struct List {
    bool numbered = false;
    int number = 0;
    int width = 2; ///< of its markers
};

class Builder
{
public:
    void read(const QString& html);
    QString source() const { return m_structured ? m_text : QString(); }

private:
    const Element& inner() const { return m_open.empty() ? m_outside : m_open.back(); }
    void open(const HtmlToken& tag);
    void close(const QString& name);
    void openBlock(const HtmlToken& tag);
    void closeBlock(const QString& name);
    void note(const QString& comment);
    void flush();
    void write(const QString& words);
    void put(const QString& line, bool besideTheLast);
    QString marker();
    QString indent() const;
    void endTable();

    std::vector<Element> m_open;
    const Element m_outside{};
    size_t m_tooDeep = 0;
    HtmlParagraph m_paragraph;
    std::vector<List> m_lists;
    std::optional<HtmlTable> m_table;
    int m_tableDepth = 0;
    int m_heading = 0;
    int m_msoLevel = 0;     ///< of a paragraph that Word shows as an item
    bool m_inMarker = false;
    bool m_itemBegins = false;
    bool m_lastWasItem = false;
    bool m_structured = false;
    QString m_msoMarker;
    QString m_text;
};

void Builder::read(const QString& html)
{
    HtmlTokens tokens(html);
    while (!tokens.atEnd()) {
        const HtmlToken token = tokens.next();
        switch (token.kind) {
        case HtmlToken::Kind::Words:
            if (m_inMarker)
                m_msoMarker += token.text;
            else if (!inner().dropped)
                m_paragraph.add(token.text, inner().bold, inner().italic, inner().exact);
            break;
        case HtmlToken::Kind::Open:
            if (isOneOf(token.name, u"style script title xml") && !token.empty)
                tokens.skipTo(token.name);
            else
                open(token);
            break;
        case HtmlToken::Kind::Close: close(token.name); break;
        case HtmlToken::Kind::Comment: note(token.text); break;
        }
    }
    flush();
    endTable();
}

/// Word marks what only old readers need, the item's own number or dot.
void Builder::note(const QString& comment)
{
    if (comment.startsWith(QStringLiteral("[if !supportLists]")))
        m_inMarker = true;
    else if (comment.startsWith(QStringLiteral("[endif]")))
        m_inMarker = false;
}

void Builder::open(const HtmlToken& tag)
{
    if (tag.name == u"br") {
        if (!inner().dropped)
            m_paragraph.addBreak();
        return;
    }
    if (isBlock(tag.name) && !inner().dropped)
        openBlock(tag);
    if (tag.empty || isVoid(tag.name))
        return;
    if (m_open.size() >= DeepestNesting) {
        ++m_tooDeep;
        return;
    }
    Element element = inner();
    element.name = tag.name;
    element.dropped = element.dropped || isDropped(tag.name) || isHidden(tag);
    element.bold = element.bold || isOneOf(tag.name, u"b strong th");
    element.italic = element.italic || isOneOf(tag.name, u"i em cite");
    element.exact = element.exact || tag.name == u"pre" || tag.style(QLatin1String("white-space")).startsWith(u"pre");
    const QString weight = tag.style(QLatin1String("font-weight"));
    if (!weight.isEmpty())
        element.bold = weight.startsWith(u"bold") || weight.toInt() >= 600;
    const QString slant = tag.style(QLatin1String("font-style"));
    if (!slant.isEmpty())
        element.italic = slant == u"italic" || slant == u"oblique";
    m_open.push_back(element);
}

void Builder::close(const QString& name)
{
    if (m_tooDeep > 0) {
        --m_tooDeep;
        return;
    }
    const auto found = std::find_if(m_open.rbegin(), m_open.rend(), [&](const Element& each) { return each.name == name; });
    if (found == m_open.rend())
        return;
    const bool dropped = inner().dropped;
    m_open.erase(found.base() - 1, m_open.end());
    if (isBlock(name) && !(dropped && inner().dropped))
        closeBlock(name);
}

void Builder::openBlock(const HtmlToken& tag)
{
    flush();
    const QString& name = tag.name;
    if (name.size() == 2 && name[0] == u'h' && name[1].isDigit())
        m_heading = std::clamp(name[1].digitValue(), 1, 6);
    if (tag.attributes.value(QStringLiteral("class")) == u"MsoTitle")
        m_heading = 1;
    static const QRegularExpression level(QStringLiteral("level([1-9])"));
    if (const auto match = level.match(tag.style(QLatin1String("mso-list"))); match.hasMatch() && m_heading == 0)
        m_msoLevel = match.captured(1).toInt();
    if (name == u"ul" || name == u"ol")
        m_lists.push_back({name == u"ol", std::clamp(tag.attributes.value(QStringLiteral("start")).toInt(), 0, 9999) - (tag.attributes.contains(QStringLiteral("start")) ? 1 : 0), name == u"ol" ? 3 : 2});
    if (name == u"li")
        m_itemBegins = true;
    if (name == u"table" && m_tableDepth++ == 0)
        m_table.emplace();
    if (m_tableDepth != 1)
        return;
    if (name == u"tr")
        m_table->beginRow();
    if (name == u"td" || name == u"th")
        m_table->beginCell(tag.attributes.value(QStringLiteral("colspan")).toInt(), tag.attributes.value(QStringLiteral("rowspan")).toInt());
}

void Builder::closeBlock(const QString& name)
{
    flush();
    m_heading = 0;
    m_msoLevel = 0;
    if ((name == u"ul" || name == u"ol") && !m_lists.empty())
        m_lists.pop_back();
    if (name == u"li")
        m_itemBegins = false;
    if (name == u"table" && m_tableDepth > 0 && --m_tableDepth == 0)
        endTable();
}

void Builder::endTable()
{
    if (!m_table)
        return;
    const HtmlTable table = *std::exchange(m_table, std::nullopt);
    m_tableDepth = 0;
    if (!table.isTable()) {
        for (const QString& words : table.words())
            put(QString(words).replace(QStringLiteral("<br>"), QStringLiteral("\n\n")).replace(QStringLiteral("\\|"), QStringLiteral("|")), false);
        return;
    }
    m_structured = true;
    put(table.lines().join(u'\n'), false);
}

void Builder::flush()
{
    if (m_paragraph.isBlank()) {
        m_paragraph.clear();
        return;
    }
    m_structured = m_structured || m_paragraph.isMarked();
    if (m_table)
        m_table->add(m_paragraph.source(QStringLiteral("<br>"), !m_table->inHeader())); // the page prints headers bold by itself
    else
        write(m_paragraph.source(QStringLiteral("\\\n") + indent(), m_heading == 0));
    m_paragraph.clear();
    m_msoMarker.clear();
}

QString Builder::indent() const
{
    if (m_msoLevel > 0)
        return QString(2 * m_msoLevel, u' ');
    int width = 0;
    for (size_t each = 0; each < std::min<size_t>(m_lists.size(), DeepestList); ++each)
        width += m_lists[each].width;
    return QString(width, u' ');
}

/// What stands before an item: "- ", "3. ", or Word's own letter.
QString Builder::marker()
{
    if (m_msoLevel > 0) {
        const QString own = m_msoMarker.simplified().remove(QChar::Nbsp).trimmed();
        static const QRegularExpression number(QStringLiteral("^([0-9]{1,4})[.)]$"));
        if (const auto match = number.match(own); match.hasMatch())
            return match.captured(1) + QStringLiteral(". ");
        const bool letters = own.size() > 1 && own[0].isLetterOrNumber();
        return letters ? own + u' ' : QStringLiteral("- ");
    }
    if (m_lists.empty())
        return QStringLiteral("- ");
    List& list = m_lists.back();
    return list.numbered ? QString::number(++list.number) + QStringLiteral(". ") : QStringLiteral("- ");
}

void Builder::write(const QString& words)
{
    if (m_heading > 0) {
        m_structured = true;
        put(QString(m_heading, u'#') + u' ' + QString(words).replace(QStringLiteral("\\\n"), QStringLiteral(" ")), false);
        return;
    }
    const bool begins = m_msoLevel > 0 || std::exchange(m_itemBegins, false);
    if (begins) {
        m_structured = true;
        const QString inside = indent();
        const QString outer = m_msoLevel > 0 ? inside.chopped(2) : m_lists.empty() ? QString() : inside.chopped(m_lists.size() <= DeepestList ? m_lists.back().width : 0);
        put(outer + marker() + words, m_lastWasItem);
        m_lastWasItem = true;
    } else {
        put(indent() + words, false);
        m_lastWasItem = !m_lists.empty();
    }
}

void Builder::put(const QString& line, bool besideTheLast)
{
    if (!m_text.isEmpty())
        m_text += besideTheLast ? QStringLiteral("\n") : QStringLiteral("\n\n");
    m_text += line;
    m_lastWasItem = false;
}

/// What the person chose; programs put the rest of the page around it.
QString fragment(const QString& html)
{
    const QString begin = QStringLiteral("<!--StartFragment-->");
    const qsizetype from = html.indexOf(begin);
    const qsizetype to = html.lastIndexOf(QStringLiteral("<!--EndFragment-->"));
    return from >= 0 && to > from ? html.mid(from + begin.size(), to - from - begin.size()) : html;
}

} // namespace

QString sourceOfHtml(const QString& html)
{
    if (html.size() > MostHtml)
        return {};
    Builder builder;
    builder.read(fragment(html));
    return builder.source();
}

} // namespace ungcuu::models
