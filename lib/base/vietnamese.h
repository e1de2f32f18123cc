// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>
#include <QStringView>

/// Vietnamese text: comparison, search and the written forms of official documents. Nothing here changes what a person
/// typed; results are for comparing, finding and printing.
namespace ungcuu::base {

/// Precomposed form (NFC), for search, comparison and the official document only.
QString nfc(QStringView text);
QString nfc(const QString& text);

/// What search compares: NFC, lower case, no tone or vowel marks, đ → d. "Đội Ứng cứu" and "doi ung cuu" are equal.
QString searchFolded(QStringView text);

/// NFC and lower case with one tone style: "hoà" and "hòa" are equal, "hoa" is another word.
/// (oà, oè, uỳ become òa, òe, ùy where the word ends and not after q.)
QString toneFolded(QStringView text);

/// "ngày 05 tháng 3 năm 2026": zero before days < 10 and months 1 and 2 only (NĐ 30/2020, Phụ lục I, II.4).
QString officialDate(QDate date);

/// "05/3/2026", the short form in running text.
QString shortDate(QDate date);

/// "05", "12": numbers below ten take a leading zero (NĐ 30/2020, Phụ lục I, II.3).
QString officialNumber(int number);

/// Orders codes as people count: "HT-2" before "HT-10". Folded for search, each run of digits as long as twelve.
QString countedKey(QStringView code);

/// "I", "II", "III" … for 1 to 3999.
QString roman(int number);

} // namespace ungcuu::base
