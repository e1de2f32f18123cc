// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/printed_text.h"

#include "base/vietnamese.h"

#include <algorithm>

namespace ungcuu::render {
namespace {

constexpr QChar notPrinted(0x25A1);

/// Marks that show nothing and come along with pasted text.
bool isSilent(char32_t c)
{
    return c == 0xAD || c == 0xFEFF || c == 0x2060 || (c >= 0x200B && c <= 0x200F);
}

/// Marks that turn the order of what is read (U+202A–202E, U+2066–2069) and halves of characters: never printed.
bool isForbidden(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || (c >= 0xD800 && c <= 0xDFFF);
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

bool printsAsItStands(QChar c, const Typeface& typeface)
{
    const char32_t code = c.unicode();
    return !isControl(code) && !isSilent(code) && !isForbidden(code) && code != 0x2028 && typeface.prints(code);
}

/// Composed and none of the marks above, at a glance: ASCII, Latin letters, Vietnamese ones among them. All of U+00AE–02FF
/// and 1E00–1EFF have NFC_Quick_Check=Yes and combining class 0 (UAX #15).
bool isEveryday(char16_t c)
{
    return (c >= 0x20 && c < 0x7F) || (c >= 0xAE && c < 0x300) || (c >= 0x1E00 && c <= 0x1EFF);
}

} // namespace

QString printedText(const QString& given, const Typeface& typeface, std::vector<char32_t>& missing)
{
    if (std::all_of(given.begin(), given.end(), [&](QChar c) { return isEveryday(c.unicode()) && typeface.prints(c.unicode()); }))
        return given;
    const QString composed = base::nfc(given);
    if (std::all_of(composed.begin(), composed.end(), [&](QChar c) { return printsAsItStands(c, typeface); }))
        return composed;
    QString text;
    text.reserve(composed.size());
    for (qsizetype i = 0; i < composed.size(); ++i) {
        char32_t c = composed[i].unicode();
        if (composed[i].isHighSurrogate() && i + 1 < composed.size() && composed[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(composed[i], composed[i + 1]);
            ++i;
        }
        if (c == '\n' || c == 0x2028)
            text += QChar(QChar::LineSeparator);
        else if (isControl(c))
            text += QLatin1Char(' ');
        else if (isSilent(c))
            continue;
        else if (!isForbidden(c) && typeface.prints(c))
            text += QStringView(QChar::fromUcs4(c));
        else {
            missing.push_back(c);
            text += notPrinted;
        }
    }
    return text;
}

} // namespace ungcuu::render
