// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text part of content streams (ISO 32000-1, 9.4) and what moves it: q Q cm Do BT ET Tf Tc Tw Tz TL Ts Td TD Tm T*
// Tj TJ ' ". Everything else is passed over.
#include "pdf/page_text.h"

#include <QtGlobal>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFMatrix.hh>

#include <algorithm>
#include <map>

namespace ungcuu::pdf {
namespace {

using Handle = QPDFObjectHandle;

constexpr int deepestForm = 8;
constexpr size_t mostBoxes = 200'000;

/// Widths of a font's codes in units of text space (1 = the font's size).
class Widths
{
public:
    explicit Widths(Handle font);
    bool twoBytes() const { return m_twoBytes; }
    double of(int code) const
    {
        const auto found = m_widths.find(code);
        return found == m_widths.end() ? m_otherwise : found->second;
    }

private:
    void readSimple(Handle font);
    void readComposite(Handle descendant);

    bool m_twoBytes = false;
    double m_otherwise = 1;
    std::map<int, double> m_widths;
};

Widths::Widths(Handle font)
{
    if (!font.isDictionary())
        return;
    m_twoBytes = font.getKey("/Subtype").isNameAndEquals("/Type0");
    Handle descendants = font.getKey("/DescendantFonts");
    if (!m_twoBytes)
        readSimple(font);
    else if (descendants.isArray() && descendants.getArrayNItems() == 1 && descendants.getArrayItem(0).isDictionary())
        readComposite(descendants.getArrayItem(0));
}

void Widths::readSimple(Handle font)
{
    Handle widths = font.getKey("/Widths");
    Handle first = font.getKey("/FirstChar");
    if (!widths.isArray() || !first.isInteger())
        return;
    int code = first.getIntValueAsInt();
    for (Handle width : widths.getArrayAsVector())
        m_widths[code++] = width.isNumber() ? width.getNumericValue() / 1000 : 1;
}

/// /W: c [w1 … wn] or c_first c_last w (ISO 32000-1, 9.7.4.3).
void Widths::readComposite(Handle descendant)
{
    Handle otherwise = descendant.getKey("/DW");
    m_otherwise = otherwise.isNumber() ? otherwise.getNumericValue() / 1000 : 1;
    Handle list = descendant.getKey("/W");
    const std::vector<Handle> items = list.isArray() ? list.getArrayAsVector() : std::vector<Handle>();
    for (size_t i = 0; i + 1 < items.size();) {
        Handle first = items[i];
        Handle second = items[i + 1];
        if (!first.isInteger())
            return;
        int code = first.getIntValueAsInt();
        if (second.isArray()) {
            for (Handle width : second.getArrayAsVector())
                m_widths[code++] = width.isNumber() ? width.getNumericValue() / 1000 : 1;
            i += 2;
            continue;
        }
        if (i + 2 >= items.size() || !second.isInteger())
            return;
        Handle width = items[i + 2];
        const int last = std::min(second.getIntValueAsInt(), 65535);
        for (; code <= last && width.isNumber(); ++code)
            m_widths[code] = width.getNumericValue() / 1000;
        i += 3;
    }
}

struct TextState {
    QPDFMatrix ctm;
    const Widths* widths = nullptr;
    double size = 0;
    double characterSpace = 0;
    double wordSpace = 0;
    double scale = 1;
    double leading = 0;
    double rise = 0;
};

class TextFinder : public Handle::ParserCallbacks
{
public:
    TextFinder(Handle resources, const QPDFMatrix& ctm, int depth, std::vector<Rect>& boxes, std::map<QPDFObjGen, Widths>& fonts)
        : m_resources(resources)
        , m_depth(depth)
        , m_boxes(boxes)
        , m_fonts(fonts)
    {
        m_state.ctm = ctm;
    }

    void handleObject(Handle object) override;
    void handleEOF() override {}

private:
    void run(const std::string& word);
    void moveText(const std::string& word);
    void setState(const std::string& word);
    void show(const std::string& word);
    void showString(const std::string& bytes);
    void nextLine(double x, double y);
    void setFont();
    void drawForm();
    double number(size_t fromEnd) const;
    QPDFMatrix matrix() const;
    Handle resource(const char* kind, Handle name) const;

    Handle m_resources;
    int m_depth;
    std::vector<Rect>& m_boxes;
    std::map<QPDFObjGen, Widths>& m_fonts;
    std::vector<Handle> m_operands;
    std::vector<TextState> m_saved;
    TextState m_state;
    QPDFMatrix m_text;
    QPDFMatrix m_line;
};

void TextFinder::handleObject(Handle object)
{
    if (!object.isOperator()) {
        if (m_operands.size() < 64)
            m_operands.push_back(object);
        return;
    }
    run(object.getOperatorValue());
    m_operands.clear();
}

double TextFinder::number(size_t fromEnd) const
{
    if (m_operands.size() < fromEnd)
        return 0;
    Handle operand = m_operands[m_operands.size() - fromEnd];
    return operand.isNumber() ? operand.getNumericValue() : 0;
}

QPDFMatrix TextFinder::matrix() const
{
    return {number(6), number(5), number(4), number(3), number(2), number(1)};
}

Handle TextFinder::resource(const char* kind, Handle name) const
{
    Handle group = Handle(m_resources).isDictionary() ? Handle(m_resources).getKey(kind) : Handle::newNull();
    return group.isDictionary() && name.isName() ? group.getKey(name.getName()) : Handle::newNull();
}

void TextFinder::run(const std::string& word)
{
    if (word == "q" && m_saved.size() < 1000)
        m_saved.push_back(m_state);
    else if (word == "Q" && !m_saved.empty()) {
        m_state = m_saved.back();
        m_saved.pop_back();
    } else if (word == "cm")
        m_state.ctm.concat(matrix());
    else if (word == "Do")
        drawForm();
    else if (word == "Tj" || word == "TJ" || word == "'" || word == "\"")
        show(word);
    else if (word == "Tf")
        setFont();
    else if (word.size() == 2 && word[0] == 'T' && (word[1] == 'c' || word[1] == 'w' || word[1] == 'z' || word[1] == 'L' || word[1] == 's'))
        setState(word);
    else
        moveText(word);
}

void TextFinder::setState(const std::string& word)
{
    switch (word[1]) {
    case 'c': m_state.characterSpace = number(1); break;
    case 'w': m_state.wordSpace = number(1); break;
    case 'z': m_state.scale = number(1) / 100; break;
    case 'L': m_state.leading = number(1); break;
    default: m_state.rise = number(1); break;
    }
}

void TextFinder::moveText(const std::string& word)
{
    if (word == "BT") {
        m_text = m_line = QPDFMatrix();
    } else if (word == "Tm") {
        m_text = m_line = matrix();
    } else if (word == "Td" || word == "TD") {
        if (word == "TD")
            m_state.leading = -number(1);
        nextLine(number(2), number(1));
    } else if (word == "T*") {
        nextLine(0, -m_state.leading);
    }
}

void TextFinder::nextLine(double x, double y)
{
    m_line.translate(x, y);
    m_text = m_line;
}

void TextFinder::setFont()
{
    m_state.size = number(1);
    m_state.widths = nullptr;
    Handle font = m_operands.size() >= 2 ? resource("/Font", m_operands[m_operands.size() - 2]) : Handle::newNull();
    if (font.isIndirect())
        m_state.widths = &m_fonts.try_emplace(font.getObjGen(), font).first->second;
}

void TextFinder::show(const std::string& word)
{
    if (word == "'" || word == "\"")
        nextLine(0, -m_state.leading);
    if (m_operands.empty())
        return;
    Handle last = m_operands.back();
    if (last.isString())
        showString(last.getStringValue());
    for (Handle item : last.isArray() ? last.getArrayAsVector() : std::vector<Handle>()) {
        if (item.isString())
            showString(item.getStringValue());
        else if (item.isNumber())
            m_text.translate(-item.getNumericValue() / 1000 * m_state.size * m_state.scale, 0);
    }
}

void TextFinder::showString(const std::string& bytes)
{
    const bool twoBytes = m_state.widths && m_state.widths->twoBytes();
    double width = 0;
    bool blank = !twoBytes;
    for (size_t i = 0; i < bytes.size(); i += twoBytes ? 2 : 1) {
        const int high = quint8(bytes[i]);
        const int code = twoBytes ? high * 256 + (i + 1 < bytes.size() ? quint8(bytes[i + 1]) : 0) : high;
        const double glyph = m_state.widths ? m_state.widths->of(code) : 1;
        width += glyph * m_state.size + m_state.characterSpace + (!twoBytes && code == ' ' ? m_state.wordSpace : 0);
        blank = blank && code == ' ';
    }
    QPDFMatrix place = m_state.ctm;
    place.concat(m_text);
    const double bottom = m_state.rise - 0.25 * m_state.size;
    const double top = m_state.rise + 0.9 * m_state.size;
    const Handle::Rectangle box = place.transformRectangle({0, bottom, width * m_state.scale, top});
    if (!blank && m_boxes.size() < mostBoxes)
        m_boxes.push_back({std::min(box.llx, box.urx), std::min(box.lly, box.ury), std::max(box.llx, box.urx), std::max(box.lly, box.ury)});
    m_text.translate(width * m_state.scale, 0);
}

void TextFinder::drawForm()
{
    Handle form = m_operands.empty() ? Handle::newNull() : resource("/XObject", m_operands.back());
    if (!form.isStream() || !form.getDict().getKey("/Subtype").isNameAndEquals("/Form") || m_depth >= deepestForm)
        return;
    QPDFMatrix place = m_state.ctm;
    Handle own = form.getDict().getKey("/Matrix");
    if (own.isMatrix())
        place.concat(QPDFMatrix(own.getArrayAsMatrix()));
    Handle resources = form.getDict().getKey("/Resources");
    TextFinder inner(resources.isDictionary() ? resources : m_resources, place, m_depth + 1, m_boxes, m_fonts);
    form.parseAsContents(&inner);
}

} // namespace

std::vector<Rect> textBoxes(Handle page)
{
    std::vector<Rect> boxes;
    std::map<QPDFObjGen, Widths> fonts;
    TextFinder finder(page.getKey("/Resources"), QPDFMatrix(), 0, boxes, fonts);
    page.parsePageContents(&finder);
    return boxes;
}

} // namespace ungcuu::pdf
