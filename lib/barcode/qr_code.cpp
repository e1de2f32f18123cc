// SPDX-License-Identifier: GPL-3.0-or-later
#include "barcode/qr_code.h"

#include <memory>
#include <qrencode.h>

namespace ungcuu::barcode {

QrCode qrCode(const QByteArray& text)
{
    const auto* const bytes = reinterpret_cast<const unsigned char*>(text.constData());
    const std::unique_ptr<QRcode, void (*)(QRcode*)> made(QRcode_encodeData(int(text.size()), bytes, 0, QR_ECLEVEL_Q), QRcode_free);
    QrCode code;
    if (!made)
        return code;
    code.side = made->width;
    code.squares.resize(qsizetype(code.side) * code.side);
    for (qsizetype i = 0; i < code.squares.size(); ++i)
        code.squares[i] = char(made->data[i] & 1);
    return code;
}

} // namespace ungcuu::barcode
