// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QFont>
#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>
#include <utility>
#include <vector>

namespace ungcuu::render {

/// The four faces of a family.
enum class Face : quint8 { Regular, Bold, Italic, BoldItalic };

constexpr Face faceOf(bool bold, bool italic)
{
    return bold ? (italic ? Face::BoldItalic : Face::Bold) : (italic ? Face::Italic : Face::Regular);
}

/// A font of this family and of no other, `size` units high; one unit is whatever the painter makes of it.
QFont fontOf(const QString& family, Face face, int size);

/// "font.missing-glyph": this character cannot be printed in the document's family.
base::Error missingGlyphError(char32_t character);

/// Keeps old copies of Liberation Serif (before 2.00, without most Vietnamese letters) from being mixed with the good
/// one. Call it first in main, before QGuiApplication; it costs a directory listing and changes nothing where there is
/// no such copy. The fontconfig file it needs lives in a private directory that goes with the process.
void guardFonts();
/// The same, looking into these folders only.
void guardFonts(const QStringList& folders);

/// The one family every official document is set in, and which characters it can print in all four faces.
/// A value, cheap to copy; not for use by two threads at once.
class Typeface
{
public:
    /// Times New Roman (NĐ 30/2020, Phụ lục I, I.4) where installed, else Liberation Serif, of the same widths. Error
    /// "font.missing" where neither prints Vietnamese. Needs a QGuiApplication.
    static base::Result<Typeface> official();
    /// This family and no other; Error "font.missing" where it is not installed or lacks a Vietnamese letter.
    static base::Result<Typeface> named(const QString& family);

    QString family() const { return m_family; }
    QFont font(Face face, int size) const { return fontOf(m_family, face, size); }
    bool prints(char32_t character) const
    {
        const quint8 known = character > 0xFFFF ? 0 : m_known->printed[character];
        return known == 0 ? asked(character) : known == 1;
    }
    /// How wide a word is in one line, rounded up.
    int widthOf(QStringView word, Face face, int size) const;

private:
    explicit Typeface(QString family);
    bool asked(char32_t character) const;

    /// What was asked of the fonts before.
    struct Known {
        std::vector<quint8> printed = std::vector<quint8>(0x10000, quint8(0)); ///< per character of the BMP: 0 not asked yet, 1 printed, 2 not
        QHash<std::pair<QString, int>, int> widths;                            ///< by word and face; the words of tables come again and again
    };

    QString m_family;
    std::shared_ptr<Known> m_known;
};

} // namespace ungcuu::render
