// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/xml_writer.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <utility>

namespace ungcuu::docx {
namespace {

constexpr qsizetype longestStandIn = 6; ///< "&quot;"

using StandIns = std::array<const char*, 0x80>;

/// What stands for an ASCII character in XML 1.0; null where it stands for itself. White space in an attribute would be
/// read as blanks.
constexpr StandIns standIns(bool attribute)
{
    StandIns all = {};
    for (std::size_t control = 0; control < 0x20; ++control)
        all[control] = "";
    all['\t'] = attribute ? "&#9;" : nullptr;
    all['\n'] = attribute ? "&#10;" : nullptr;
    all['\r'] = "&#13;";
    all['<'] = "&lt;";
    all['>'] = "&gt;";
    all['&'] = "&amp;";
    all['"'] = "&quot;";
    return all;
}

constexpr StandIns inText = standIns(false);
constexpr StandIns inAttribute = standIns(true);

char* copied(const char* ascii, char* to)
{
    const std::size_t size = std::strlen(ascii);
    std::memcpy(to, ascii, size);
    return to + size;
}

/// A half of a surrogate pair or one of the two that XML cannot hold: those are left out, half a character is U+FFFD.
char* encodedOddly(QStringView text, qsizetype& at, char* to)
{
    const QChar c = text[at];
    if (!c.isSurrogate())
        return to;
    const bool pair = c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return copied(pair ? text.sliced(at++, 2).toUtf8().constData() : "\xEF\xBF\xBD", to);
}

/// The text at `to`, which has room for `longestStandIn` bytes a unit; answers where it ends.
char* escapedTo(char* to, QStringView text, const StandIns& others)
{
    const qsizetype size = text.size();
    for (qsizetype at = 0; at < size; ++at) {
        const char16_t unit = text[at].unicode();
        if (unit >= 0x80)
            to = QChar::isSurrogate(unit) || unit >= 0xFFFE ? encodedOddly(text, at, to) : base::putUtf8(unit, to);
        else if (const char* const other = others[unit])
            to = copied(other, to);
        else
            *to++ = static_cast<char>(unit);
    }
    return to;
}

} // namespace

void appendEscaped(QByteArray& xml, QStringView text, bool attribute)
{
    const qsizetype begin = xml.size();
    xml.resize(begin + longestStandIn * text.size());
    xml.truncate(escapedTo(xml.data() + begin, text, attribute ? inAttribute : inText) - xml.constData());
}

XmlWriter::XmlWriter(const char* root, Attributes attributes)
{
    add(R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)");
    start(root, attributes);
}

void XmlWriter::grow(qsizetype size)
{
    m_bytes.resize(std::max({qsizetype(4096), 2 * m_size, m_end + size}));
    m_begin = m_bytes.data();
    m_size = m_bytes.size();
}

void XmlWriter::add(const char* ascii)
{
    const auto size = qsizetype(std::strlen(ascii));
    std::memcpy(room(size), ascii, std::size_t(size));
    m_end += size;
}

void XmlWriter::closeTag()
{
    if (std::exchange(m_inTag, false))
        add('>');
}

void XmlWriter::open(const char* name, Attributes attributes)
{
    closeTag();
    add('<');
    add(name);
    for (const Attribute& each : attributes)
        attribute(each);
}

void XmlWriter::start(const char* name, Attributes attributes)
{
    open(name, attributes);
    m_open.push_back(name);
    m_inTag = true;
}

void XmlWriter::empty(const char* name, Attributes attributes)
{
    open(name, attributes);
    add("/>");
}

void XmlWriter::attribute(const Attribute& attribute)
{
    add(' ');
    add(attribute.name);
    add("=\"");
    std::visit([this](const auto& said) { value(said); }, attribute.value);
    add('"');
}

void XmlWriter::value(const char* ascii)
{
    char* to = room(longestStandIn * qsizetype(std::strlen(ascii)));
    for (; *ascii != 0; ++ascii) {
        if (const char* const other = inAttribute[std::size_t(*ascii & 0x7F)])
            to = copied(other, to);
        else
            *to++ = *ascii;
    }
    m_end = to - m_begin;
}

void XmlWriter::value(int number)
{
    constexpr qsizetype longest = 11;
    char* const to = room(longest);
    m_end += std::to_chars(to, to + longest, number).ptr - to;
}

void XmlWriter::text(QStringView text)
{
    closeTag();
    escaped(text, false);
}

void XmlWriter::element(const char* name, QStringView content, Attributes attributes)
{
    start(name, attributes);
    text(content);
    end();
}

void XmlWriter::end()
{
    const char* const name = m_open.back();
    m_open.pop_back();
    if (std::exchange(m_inTag, false)) {
        add("/>");
        return;
    }
    add("</");
    add(name);
    add('>');
}

qsizetype XmlWriter::place()
{
    closeTag();
    return m_end;
}

void XmlWriter::repeat(base::Span span)
{
    closeTag();
    char* const to = room(span.length());
    std::memcpy(to, m_begin + span.begin, std::size_t(span.length()));
    m_end += span.length();
}

void XmlWriter::escaped(QStringView text, bool attribute)
{
    m_end = escapedTo(room(longestStandIn * text.size()), text, attribute ? inAttribute : inText) - m_begin;
}

QByteArray XmlWriter::taken()
{
    while (!m_open.empty())
        end();
    m_bytes.truncate(m_end);
    return std::move(m_bytes);
}

} // namespace ungcuu::docx
