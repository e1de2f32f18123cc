// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QMarginsF>
#include <QSizeF>
#include <QStringList>

namespace ungcuu::render {

/// What a visible signature says in words. Pictures (signature, seal) are not part of it: PDF/A-1 has no alpha, so the
/// signer puts them into the form XObject as flate images with a stencil mask.
struct StampRequest {
    QStringList lines;
    QSizeF sizeMm;
    QMarginsF marginsMm;      ///< kept free of words, for a picture beside them
    double points = 10;       ///< NĐ 30/2020, Phụ lục I, I.5.b; made smaller, down to 5, until the lines fit
    bool framed = false;
};

/// One page of exactly the asked size, PDF/A-1b, without transparency: to be imported as a form XObject. Error
/// "stamp.too-small" where the lines do not fit at 5 pt, "font.missing-glyph" as in pdfFile.
base::Result<QByteArray> stamp(const StampRequest& request);

} // namespace ungcuu::render
