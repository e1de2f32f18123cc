// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringView>

#include <vector>

/// Vietnamese text of the time before Unicode, as it arrives when somebody copies it out of an old file: every byte of
/// the old font stands there as the Latin-1 character of that number, or as the invalid byte it is (base/utf8.h).
///
/// TCVN3 ("ABC", fonts .Vn…; TCVN 5712:1993, VN3) has one byte a letter and no capitals with tones: those came from a
/// second font (.Vn…H), so a small letter between capitals is read as a capital. VNI (fonts VNI-…) writes the letter and
/// its marks as two characters.
namespace ungcuu::base {

enum class LegacyCode { Tcvn3, Vni };

/// A stretch of a line in an old code and what it says, both in UTF-16 units of the line.
struct LegacyPlace {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString unicode;
    LegacyCode code = LegacyCode::Tcvn3;

    friend bool operator==(const LegacyPlace&, const LegacyPlace&) = default;
};

QString fromLegacy(QStringView text, LegacyCode code);

/// For fonts that can write it; a capital with a tone becomes the small letter in TCVN3. Characters that the code has not
/// stay.
QString toLegacy(QStringView text, LegacyCode code);

/// The words of one line that are certainly in an old code: at least one letter that Unicode Vietnamese never has there,
/// and nine words of ten that are Vietnamese syllables once converted. Nothing in a line that holds letters only Unicode
/// has. Words side by side are one place. Adds in the order of the line.
std::vector<LegacyPlace> legacyPlaces(QStringView line);

} // namespace ungcuu::base
