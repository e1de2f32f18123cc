// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QByteArray>
#include <QString>
#include <initializer_list>
#include <variant>
#include <vector>

namespace ungcuu::docx {

/// An attribute: its name and what it says. Nothing is copied: both must outlive the call it is given to.
struct Attribute {
    Attribute(const char* attributeName, QStringView text) : name(attributeName), value(text) {}
    Attribute(const char* attributeName, const char* ascii) : name(attributeName), value(ascii) {}
    Attribute(const char* attributeName, int number) : name(attributeName), value(number) {}

    const char* name;
    std::variant<QStringView, const char*, int> value;
};
using Attributes = std::initializer_list<Attribute>;

/// XML 1.0 in UTF-8, written straight into its bytes. Names are those of a format, in Latin letters, and must outlive the
/// writer (literals do). Text may be any: what XML cannot hold is left out. Whoever starts an element ends it.
class XmlWriter
{
public:
    /// A document whose root element has these attributes, namespaces among them.
    XmlWriter(const char* root, Attributes attributes);
    XmlWriter(const XmlWriter&) = delete;
    XmlWriter& operator=(const XmlWriter&) = delete;

    void start(const char* name, Attributes attributes = {});
    void empty(const char* name, Attributes attributes = {});
    /// An element of one attribute "w:val", the form of most properties.
    void property(const char* name, QStringView value) { empty(name, {{"w:val", value}}); }
    void property(const char* name, const char* value) { empty(name, {{"w:val", value}}); }
    void property(const char* name, int value) { empty(name, {{"w:val", value}}); }
    /// One more for the element just started.
    void attribute(const Attribute& attribute);
    void text(QStringView text);
    void element(const char* name, QStringView content, Attributes attributes = {});
    void end();
    /// How many bytes stand before what comes next.
    qsizetype place();
    /// Once more what stands in this stretch of what was written: whole elements.
    void repeat(base::Span span);

    /// Ends all that is open.
    QByteArray taken();

private:
    void open(const char* name, Attributes attributes);
    void closeTag();
    void value(QStringView text) { escaped(text, true); }
    void value(const char* ascii);
    void value(int number);
    void escaped(QStringView text, bool attribute);

    /// Where `size` bytes more may be written; `m_end` says afterwards how far they went.
    char* room(qsizetype size)
    {
        if (m_size - m_end < size)
            grow(size);
        return m_begin + m_end;
    }
    void grow(qsizetype size);
    void add(char c) { *room(1) = c; ++m_end; }
    void add(const char* ascii);

    QByteArray m_bytes; ///< grown ahead of what is written
    char* m_begin = nullptr;
    qsizetype m_size = 0;
    qsizetype m_end = 0;
    std::vector<const char*> m_open; ///< elements, the outermost first
    bool m_inTag = false;            ///< a start tag still takes attributes
};

/// Appends a text, or what an attribute says, as XmlWriter writes it.
void appendEscaped(QByteArray& xml, QStringView text, bool attribute);

inline constexpr char wordNamespace[] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr char word2010Namespace[] = "http://schemas.microsoft.com/office/word/2010/wordml";
inline constexpr char relationshipNamespace[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

} // namespace ungcuu::docx
