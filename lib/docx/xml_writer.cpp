// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/xml_writer.h"

#include <QStringEncoder>

#include <algorithm>
#include <utility>

namespace ungcuu::docx {
namespace {

/// What stands for `c` in XML 1.0; null where it stands for itself. White space in an attribute would be read as blanks.
const char* standIn(QChar c, bool attribute)
{
    switch (c.unicode()) {
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '&': return "&amp;";
    case '"': return "&quot;";
    case '\t': return attribute ? "&#9;" : nullptr;
    case '\n': return attribute ? "&#10;" : nullptr;
    case '\r': return "&#13;";
    default: return c < QChar(0x20) || c >= QChar(0xFFFE) ? "" : nullptr;
    }
}

} // namespace

XmlWriter::XmlWriter(const char* root, Attributes attributes)
{
    m_bytes.reserve(4096);
    m_bytes += R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    start(root, attributes);
}

void XmlWriter::closeTag()
{
    if (std::exchange(m_inTag, false))
        m_bytes += '>';
}

void XmlWriter::open(const char* name, Attributes attributes)
{
    closeTag();
    m_bytes.append('<').append(name);
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
    m_bytes += "/>";
}

void XmlWriter::attribute(const Attribute& attribute)
{
    m_bytes.append(' ').append(attribute.name).append("=\"");
    std::visit([this](const auto& said) { value(said); }, attribute.value);
    m_bytes += '"';
}

void XmlWriter::value(const char* ascii)
{
    for (; *ascii != 0; ++ascii) {
        if (const char* const other = standIn(QLatin1Char(*ascii), true))
            m_bytes += other;
        else
            m_bytes += *ascii;
    }
}

void XmlWriter::text(const QString& text)
{
    closeTag();
    escaped(text, false);
}

void XmlWriter::element(const char* name, const QString& content, Attributes attributes)
{
    start(name, attributes);
    text(content);
    end();
}

void XmlWriter::end()
{
    const char* const name = m_open.back();
    m_open.pop_back();
    if (std::exchange(m_inTag, false))
        m_bytes += "/>";
    else
        m_bytes.append("</").append(name).append('>');
}

void XmlWriter::escaped(QStringView text, bool attribute)
{
    auto from = text.begin();
    while (from != text.end()) {
        const auto to = std::find_if(from, text.end(), [attribute](QChar c) { return standIn(c, attribute) != nullptr; });
        encode(QStringView(from, to));
        from = to;
        if (from != text.end())
            m_bytes += standIn(*from++, attribute);
    }
}

void XmlWriter::encode(QStringView plain)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    const qsizetype size = m_bytes.size();
    m_bytes.resize(size + encoder.requiredSpace(plain.size()));
    const char* const end = encoder.appendToBuffer(m_bytes.data() + size, plain);
    m_bytes.truncate(end - m_bytes.constData());
}

QByteArray XmlWriter::taken()
{
    while (!m_open.empty())
        end();
    return std::move(m_bytes);
}

} // namespace ungcuu::docx
