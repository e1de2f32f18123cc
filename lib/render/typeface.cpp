// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/typeface.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>

#include <array>
#include <cmath>

namespace ungcuu::render {
namespace {

constexpr std::array<Face, 4> faces = {Face::Regular, Face::Bold, Face::Italic, Face::BoldItalic};

/// Letters that a Vietnamese face must have, from each of the blocks they are scattered over.
constexpr QStringView vietnamese = u"ĂÂĐÊÔƠƯăâđêôơưẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
                                   u"ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹÀÁÃÈÉÌÍĨÒÓÕÙÚŨÝàáãèéìíĩòóõùúũý₫";

base::Error missing()
{
    return {"font.missing",
            QCoreApplication::translate("render",
                                        "Chưa dựng được trang: máy chưa có phông Times New Roman hoặc Liberation Serif đủ "
                                        "chữ Việt. Văn bản không đổi. Cần cài gói phông fonts-liberation2.")};
}

bool printsIn(const QFont& font, char32_t character)
{
    return QRawFont::fromFont(font).supportsCharacter(character);
}

} // namespace

base::Error missingGlyphError(char32_t character)
{
    const QString code = QStringLiteral("U+%1").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
    return {"font.missing-glyph",
            QCoreApplication::translate("render",
                                        "Chưa xuất được PDF: phông chữ của văn bản không có ký tự «%1» (%2). Văn bản không đổi. "
                                        "Cần thay ký tự này trong văn bản nguồn.")
                .arg(QString::fromUcs4(&character, 1), code)};
}

Typeface::Typeface(QString family)
    : m_family(std::move(family)), m_known(std::make_shared<Known>())
{
}

QFont fontOf(const QString& family, Face face, int size)
{
    QFont font(family);
    font.setPixelSize(size);
    font.setBold(face == Face::Bold || face == Face::BoldItalic);
    font.setItalic(face == Face::Italic || face == Face::BoldItalic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

bool Typeface::asked(char32_t character) const
{
    const bool printed = std::all_of(faces.begin(), faces.end(), [&](Face face) { return printsIn(font(face, 1400), character); });
    if (character <= 0xFFFF)
        m_known->printed[character] = printed ? 1 : 2;
    return printed;
}

int Typeface::widthOf(QStringView word, Face face, int size) const
{
    constexpr qsizetype mostKept = 10'000;
    QHash<std::pair<QString, int>, int>& widths = m_known->widths;
    const std::pair<QString, int> key(word.toString(), size * int(faces.size()) + int(face));
    if (const auto found = widths.constFind(key); found != widths.constEnd())
        return *found;
    if (widths.size() >= mostKept)
        widths.clear();
    return *widths.insert(key, int(std::ceil(QFontMetricsF(font(face, size)).horizontalAdvance(key.first))));
}

base::Result<Typeface> Typeface::named(const QString& family)
{
    if (!QFontDatabase::families().contains(family))
        return missing();
    Typeface typeface(family);
    const bool whole = std::all_of(vietnamese.begin(), vietnamese.end(),
                                   [&](QChar letter) { return typeface.prints(letter.unicode()); });
    const bool exact = std::all_of(faces.begin(), faces.end(), [&](Face face) {
        return QFontInfo(typeface.font(face, 1400)).family() == family;
    });
    if (!whole || !exact)
        return missing();
    return typeface;
}

base::Result<Typeface> Typeface::official()
{
    base::Result<Typeface> decreed = named(QStringLiteral("Times New Roman"));
    return decreed ? std::move(decreed) : named(QStringLiteral("Liberation Serif"));
}

} // namespace ungcuu::render
