// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/typeface.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QRawFont>

#include <array>

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
    : m_family(std::move(family)), m_known(std::make_shared<std::vector<quint8>>(0x10000, quint8(0)))
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

bool Typeface::prints(char32_t character) const
{
    const auto asked = [this, character] {
        return std::all_of(faces.begin(), faces.end(), [&](Face face) { return printsIn(font(face, 1400), character); });
    };
    if (character > 0xFFFF)
        return asked();
    quint8& known = (*m_known)[character];
    if (known == 0)
        known = asked() ? 1 : 2;
    return known == 1;
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
