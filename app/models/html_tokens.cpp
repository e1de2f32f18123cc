// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/html_tokens.h"

#include <QStringList>

namespace ungcuu::models {

namespace {

constexpr qsizetype MostAttributes = 64;
constexpr qsizetype LongestEntity = 12;

/// Names of U+00A0 … U+00FF in their order (HTML 4.01, 24.2.1).
constexpr const char* Latin1Names =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
    "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
    "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const QHash<QString, char32_t>& entities()
{
    static const QHash<QString, char32_t> all = [] {
        QHash<QString, char32_t> made{{QStringLiteral("amp"), U'&'}, {QStringLiteral("lt"), U'<'}, {QStringLiteral("gt"), U'>'}, {QStringLiteral("quot"), U'"'}, {QStringLiteral("apos"), U'\''},
                                      {QStringLiteral("ndash"), 0x2013}, {QStringLiteral("mdash"), 0x2014}, {QStringLiteral("lsquo"), 0x2018}, {QStringLiteral("rsquo"), 0x2019},
                                      {QStringLiteral("ldquo"), 0x201C}, {QStringLiteral("rdquo"), 0x201D}, {QStringLiteral("bull"), 0x2022}, {QStringLiteral("hellip"), 0x2026},
                                      {QStringLiteral("rarr"), 0x2192}, {QStringLiteral("le"), 0x2264}, {QStringLiteral("ge"), 0x2265}, {QStringLiteral("ensp"), 0x2002},
                                      {QStringLiteral("emsp"), 0x2003}, {QStringLiteral("zwnj"), 0x200C}, {QStringLiteral("euro"), 0x20AC}};
        char32_t code = 0xA0;
        for (const QString& name : QString::fromLatin1(Latin1Names).split(u' '))
            made.insert(name, code++);
        return made;
    }();
    return all;
}

/// 0 where the name says nothing.
char32_t entity(QStringView name)
{
    if (!name.startsWith(u'#'))
        return entities().value(name.toString());
    bool ok = false;
    const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    const uint code = hex ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok, 10);
    const bool letter = ok && code >= 0x20 && code <= 0x10FFFF && !QChar::isSurrogate(code);
    return letter || code == '\t' || code == '\n' ? char32_t(code) : 0;
}

bool isNameLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u':' || c == u'-' || c == u'_';
}

} // namespace

QString withEntitiesRead(QStringView text)
{
    QString read;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text[at] == u'&' ? text.sliced(at, std::min(LongestEntity, text.size() - at)).indexOf(u';') : -1;
        const char32_t code = end > 1 ? entity(text.sliced(at + 1, end - 1)) : 0;
        if (code == 0) {
            read += text[at];
            continue;
        }
        read += QString::fromUcs4(&code, 1);
        at += end;
    }
    return read;
}

QString HtmlToken::style(QLatin1String property) const
{
    QString found;
    const QString all = attributes.value(QStringLiteral("style"));
    for (const QStringView each : QStringView(all).split(u';')) {
        const qsizetype colon = each.indexOf(u':');
        if (colon > 0 && each.first(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0)
            found = each.sliced(colon + 1).trimmed().toString().toLower();
    }
    return found;
}

HtmlToken HtmlTokens::next()
{
    const QStringView rest = m_html.sliced(m_at);
    if (rest.startsWith(u"<!--"))
        return comment(m_at + 4, u"-->");
    if (rest.startsWith(u"<!") || rest.startsWith(u"<?"))
        return comment(m_at + 2, u">");
    const bool isTag = rest.size() > 1 && rest[0] == u'<' && (rest[1].isLetter() || rest[1] == u'/');
    if (isTag)
        return tag();
    qsizetype end = rest.indexOf(u'<', 1);
    end = end < 0 ? rest.size() : end;
    m_at += end;
    HtmlToken words;
    words.text = withEntitiesRead(rest.first(end));
    return words;
}

HtmlToken HtmlTokens::comment(qsizetype begin, QStringView end)
{
    const qsizetype found = m_html.indexOf(end, begin);
    HtmlToken token;
    token.kind = HtmlToken::Kind::Comment;
    token.text = m_html.sliced(begin, (found < 0 ? m_html.size() : found) - begin).toString();
    m_at = found < 0 ? m_html.size() : found + end.size();
    return token;
}

void HtmlTokens::skipBlanks()
{
    while (!atEnd() && m_html[m_at].isSpace())
        ++m_at;
}

HtmlToken HtmlTokens::tag()
{
    HtmlToken token;
    ++m_at;
    token.kind = m_html[m_at] == u'/' ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
    if (token.kind == HtmlToken::Kind::Close)
        ++m_at;
    while (!atEnd() && isNameLetter(m_html[m_at]))
        token.name += m_html[m_at++].toLower();
    while (!atEnd() && m_html[m_at] != u'>')
        readAttribute(token);
    if (!atEnd())
        ++m_at;
    return token;
}

void HtmlTokens::readAttribute(HtmlToken& token)
{
    skipBlanks();
    QString name;
    while (!atEnd() && isNameLetter(m_html[m_at]))
        name += m_html[m_at++].toLower();
    if (name.isEmpty()) {
        token.empty = !atEnd() && m_html[m_at] == u'/';
        m_at += !atEnd() && m_html[m_at] != u'>' ? 1 : 0;
        return;
    }
    skipBlanks();
    QStringView value;
    if (!atEnd() && m_html[m_at] == u'=') {
        ++m_at;
        skipBlanks();
        const qsizetype begin = m_at;
        const bool quoted = !atEnd() && (m_html[m_at] == u'"' || m_html[m_at] == u'\'');
        if (quoted) {
            const qsizetype end = m_html.indexOf(m_html[begin], begin + 1);
            m_at = end < 0 ? m_html.size() : end + 1;
            value = m_html.sliced(begin + 1, (end < 0 ? m_html.size() : end) - begin - 1);
        } else {
            while (!atEnd() && !m_html[m_at].isSpace() && m_html[m_at] != u'>')
                ++m_at;
            value = m_html.sliced(begin, m_at - begin);
        }
    }
    if (token.attributes.size() < MostAttributes)
        token.attributes.insert(name, withEntitiesRead(value));
}

void HtmlTokens::skipTo(const QString& endTag)
{
    const qsizetype found = m_html.indexOf(QString(QStringLiteral("</") + endTag), m_at, Qt::CaseInsensitive);
    const qsizetype end = found < 0 ? -1 : m_html.indexOf(u'>', found);
    m_at = end < 0 ? m_html.size() : end + 1;
}

} // namespace ungcuu::models
