// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/faces.h"

namespace ungcuu::docx {
namespace {

/// A switch of ECMA-376-1, 17.17.4: there without a value means on.
std::optional<bool> switched(const XmlNode* properties, const char* name)
{
    const XmlNode* const found = properties ? properties->child(name) : nullptr;
    if (!found)
        return std::nullopt;
    const QString value = found->attribute("w:val");
    return value != QLatin1String("0") && value != QLatin1String("false") && value != QLatin1String("off");
}

bool says(const XmlNode* properties, const char* name)
{
    const XmlNode* const found = properties ? properties->child(name) : nullptr;
    return found && found->attribute("w:val") != QLatin1String("none");
}

/// A colour that is seen: none of paper, ink, or the program's choice. LibreOffice's marker pen is a w:shd.
bool coloured(const XmlNode* properties, const char* name, const char* attribute)
{
    const XmlNode* const found = properties ? properties->child(name) : nullptr;
    const QString colour = found ? found->attribute(attribute).toLower() : QString();
    return !colour.isEmpty() && colour != QLatin1String("auto") && colour != QLatin1String("000000") && colour != QLatin1String("ffffff");
}

bool markedIn(const XmlNode* run)
{
    const bool drawn = says(run, "w:u") || says(run, "w:highlight") || switched(run, "w:strike").value_or(false) || switched(run, "w:dstrike").value_or(false);
    return drawn || coloured(run, "w:shd", "w:fill") || coloured(run, "w:color", "w:val");
}

} // namespace

Faces::Says Faces::saidBy(const XmlNode* properties)
{
    return {switched(properties, "w:b"), switched(properties, "w:i"), {}};
}

Faces::Faces(const XmlNode& styles)
{
    for (const XmlNode& style : styles.children) {
        if (style.is("w:docDefaults")) {
            const XmlNode* const defaults = style.child("w:rPrDefault");
            m_defaults = saidBy(defaults ? defaults->child("w:rPr") : nullptr);
        }
        if (!style.is("w:style"))
            continue;
        Says said = saidBy(style.child("w:rPr"));
        if (const XmlNode* const base = style.child("w:basedOn"))
            said.basedOn = base->attribute("w:val");
        const QString id = style.attribute("w:styleId");
        const QString isDefault = style.attribute("w:default");
        if (style.attribute("w:type") == QLatin1String("paragraph") && (isDefault == QLatin1String("1") || isDefault == QLatin1String("true")))
            m_defaultParagraph = id;
        m_styles.insert(id, said);
    }
}

Faces::Says Faces::ofStyle(const QString& id) const
{
    Says all;
    QString at = id;
    for (int depth = 0; depth < 20 && m_styles.contains(at); ++depth) {
        const Says& said = *m_styles.constFind(at);
        all.bold = all.bold ? all.bold : said.bold;
        all.italic = all.italic ? all.italic : said.italic;
        at = said.basedOn;
    }
    return all;
}

Face Faces::of(const QString& paragraphStyle, const XmlNode* run) const
{
    const Says paragraph = ofStyle(paragraphStyle.isEmpty() ? m_defaultParagraph : paragraphStyle);
    const XmlNode* const named = run ? run->child("w:rStyle") : nullptr;
    const Says character = ofStyle(named ? named->attribute("w:val") : QString());
    const Says own = saidBy(run);
    const auto first = [](std::optional<bool> a, std::optional<bool> b, std::optional<bool> c, std::optional<bool> d) {
        return a ? *a : b ? *b : c ? *c : d.value_or(false);
    };
    Face face;
    face.bold = first(own.bold, character.bold, paragraph.bold, m_defaults.bold);
    face.italic = first(own.italic, character.italic, paragraph.italic, m_defaults.italic);
    face.marked = markedIn(run);
    return face;
}

Face Faces::against(const QString& paragraphStyle, const XmlNode* run) const
{
    const Face own = of(paragraphStyle, run);
    const Face style = of(paragraphStyle, nullptr);
    return {own.bold != style.bold, own.italic != style.italic, own.marked};
}

} // namespace ungcuu::docx
