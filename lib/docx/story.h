// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/identities.h"
#include "docx/styles.h"
#include "docx/xml_writer.h"
#include "render/block_builder.h"
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

    friend bool operator==(const Shape&, const Shape&) = default;
};

/// A block of a body and where it stands in what was written.
struct Piece {
    base::Span span; ///< empty: left out
    int block = -1;  ///< which of the document's blocks, counted through all its parts; −1: none of them
};

/// By block, counted likewise: whether it is left out. None is where this is empty.
using LeftOut = std::vector<bool>;

/// The text of a file part as it is written: paragraphs that know who they are.
class Story
{
public:
    /// Only where it is `identified` do its paragraphs know who they are.
    Story(XmlWriter& writer, const render::Typeface& typeface, bool identified, const LeftOut& leftOut = {})
        : xml(writer), m_typeface(typeface), m_identified(identified), m_leftOut(leftOut)
    {
    }

    /// A paragraph with words; `bold` and `italic` are what its style says already. `lines` is how the PDF sets it, where
    /// codes shall stay whole as there.
    void paragraph(const Shape& shape, const official::Runs& runs, const Identity& identity, bool bold = false, bool italic = false,
                   const render::Setting* lines = nullptr);
    void paragraph(const Shape& shape, const QString& text, const Identity& identity) { paragraph(shape, {{text, false, false, false}}, identity, true, true); }
    /// One line of words and blanks for a hand or a signing tool: after `texts[i]` a blank of `blanks[i]`.
    void lineWithBlanks(const Shape& shape, const QStringList& texts, const std::vector<int>& blanks, const Identity& identity);
    /// A picture of this size in a paragraph of its own; `name` is for those who cannot see it.
    void picture(const Shape& shape, const QString& name, const QByteArray& png, QSize size);
    /// The same in the upper right corner of the text area; words go round it. The paragraph holds nothing else.
    void cornerPicture(const Shape& shape, const QString& name, const QByteArray& png, QSize size);
    /// A paragraph without words or identity.
    void emptyParagraph(const Shape& shape);
    /// A paragraph or table of the body begins, −1 or that block. False: it is left out.
    bool beginPiece(int block);
    void endPieces();

    XmlWriter& xml;
    std::vector<Identity> identities;
    std::vector<char32_t> missing; ///< characters that the document's family cannot print
    std::vector<QByteArray> pictures; ///< the n-th (from 1) is "rIdPicture<n>"
    std::vector<Piece> pieces;        ///< of the body

private:
    void begin(const Shape& shape, const Identity& identity);
    void end(const QString& text);
    void properties(const Shape& shape);
    void writeProperties(const Shape& shape);
    void indent(const Shape& shape);
    void run(QStringView text, const official::Run& face, bool bold, bool italic, int spacing = 0);
    void words(QStringView line) { xml.element("w:t", line, {{"xml:space", "preserve"}}); }
    void blank(int width);
    void position(const char* axis, QStringView side);
    void graphic(const QString& name, QSize size);
    void extent(const char* element, QSize size);

    const render::Typeface& m_typeface;
    const bool m_identified;
    const LeftOut m_leftOut;
    Shape m_lastShape;       ///< most paragraphs look as the one before
    base::Span m_lastWritten; ///< its properties
};

} // namespace ungcuu::docx
