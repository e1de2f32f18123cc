// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <vector>

namespace ungcuu::docx {

/// word/document.xml cut where its blocks begin and end. All pieces together are the whole.
struct BodyPieces {
    QByteArrayView head;                ///< up to <w:body> and with it
    std::vector<QByteArrayView> blocks; ///< each w:p and w:tbl of the body
    QByteArrayView tail;                ///< w:sectPr of the last section, and what closes the rest
};

} // namespace ungcuu::docx
