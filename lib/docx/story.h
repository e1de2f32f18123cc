// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/identities.h"
#include "docx/styles.h"
#include "docx/xml_writer.h"
#include "render/look.h"
#include "render/typeface.h"

#include <QSize>

namespace ungcuu::docx {

/// A section: the pages it fills and how they are numbered (Phụ lục I, mục I.7).
struct Section {
    render::Sheet sheet = {};
    bool restarts = false;      ///< page 1 of a part: numbered 1, the number not shown
    QString firstHeader;        ///< relationship ids
    QString header;
    QString firstFooter;
};
/// <w:sectPr>
void writeSection(XmlWriter& xml, const Section& section);

/// What a paragraph says besides its style. Lengths in 1/100 pt.
struct Shape {
    QString style;
    bool keepNext = false;
    int before = 0;
    int after = 0;
    int pitch = 0;                 ///< 0 = the style's
    int left = 0;
    int right = 0;
    int hanging = 0;               ///< the first line begins this far left of the others
    std::optional<render::Fit> fit = {};
    int outline = 0;
    bool ruled = false;            ///< a ruled line under it
    bool singleLine = false;       ///< as high as what stands in it
    const Section* section = nullptr; ///< the section that ends with this paragraph
};

/// The text of a file part as it is written: paragraphs that know who they are.
class Story
{
public:
    /// Only where it is `identified` do its paragraphs know who they are.
    Story(XmlWriter& writer, const render::Typeface& typeface, bool identified) : xml(writer), m_typeface(typeface), m_identified(identified) {}

    /// A paragraph with words; `bold` and `italic` are what its style says already.
    void paragraph(const Shape& shape, const official::Runs& runs, const Identity& identity, bool bold = false, bool italic = false);
    void paragraph(const Shape& shape, const QString& text, const Identity& identity) { paragraph(shape, {{text, false, false, false}}, identity, true, true); }
    /// One line of words and blanks for a hand or a signing tool: after `texts[i]` a blank of `blanks[i]`.
    void lineWithBlanks(const Shape& shape, const QStringList& texts, const std::vector<int>& blanks, const Identity& identity);
    /// A picture of this size in a paragraph of its own; `name` is for those who cannot see it.
    void picture(const Shape& shape, const QString& name, const QByteArray& png, QSize size);
    /// The same in the upper right corner of the text area; words go round it. The paragraph holds nothing else.
    void cornerPicture(const Shape& shape, const QString& name, const QByteArray& png, QSize size);
    /// A paragraph without words or identity.
    void emptyParagraph(const Shape& shape);

    XmlWriter& xml;
    std::vector<Identity> identities;
    std::vector<char32_t> missing; ///< characters that the document's family cannot print
    std::vector<QByteArray> pictures; ///< the n-th (from 1) is "rIdPicture<n>"

private:
    void begin(const Shape& shape, const Identity& identity);
    void end(const QString& text);
    void properties(const Shape& shape);
    void indent(const Shape& shape);
    void run(const QString& text, const official::Run& face, bool bold, bool italic);
    void words(QStringView line) { xml.element("w:t", line, {{"xml:space", "preserve"}}); }
    void blank(int width);
    void position(const char* axis, QStringView side);
    void graphic(const QString& name, QSize size);
    void extent(const char* element, QSize size);

    const render::Typeface& m_typeface;
    const bool m_identified;
};

} // namespace ungcuu::docx
