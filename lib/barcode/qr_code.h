// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace ungcuu::barcode {

/// The squares of a QR code (ISO/IEC 18004), without the four light ones that must stand around it.
struct QrCode {
    int side = 0;         ///< squares of a row; 0 where the text is longer than any code holds
    QByteArray squares;   ///< row by row, '\1' dark, '\0' light

    bool isDark(int row, int column) const { return squares.at(qsizetype(row) * side + column) != 0; }
};

/// The smallest code that holds `text`; a quarter of it may be smeared or torn and it is still read (level Q): it hangs
/// on a wall and is photographed at night.
QrCode qrCode(const QByteArray& text);

} // namespace ungcuu::barcode
