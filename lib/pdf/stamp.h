// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf/rect.h"

#include <QByteArray>
#include <optional>

namespace ungcuu::pdf {

/// A picture laid over a stamp: rows of RGB, and rows of one bit a pixel, padded to bytes, 1 = see-through. PDF/A-1
/// knows no soft masks, so a seal is either there or not at each pixel.
struct StampPicture {
    int width = 0;
    int height = 0;
    QByteArray rgb;
    QByteArray transparent;
    Rect place;              ///< in points, the origin at the lower left of the stamp

    friend bool operator==(const StampPicture&, const StampPicture&) = default;
};

/// What a signature looks like: a one-page PDF, as `render::stamp` draws it, and perhaps a picture over it. It proves
/// nothing; who signed is said by the certificate.
struct Stamp {
    QByteArray page;                        ///< empty: no words, only the picture
    std::optional<StampPicture> picture;

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

} // namespace ungcuu::pdf
