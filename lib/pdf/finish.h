// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <utility>
#include <vector>

namespace ungcuu::pdf {

/// A bookmark; `top` in PDF points from the page's foot.
struct Bookmark {
    QString title;
    int level = 1;
    int page = 0;
    double top = 0;
};

/// A field declared in the only unsigned revision, to be filled by a later signed one; also a named destination.
struct DeclaredField {
    enum class Kind : quint8 { Text, Signature };
    Kind kind = Kind::Signature;
    QByteArray name;
    QString hint;     ///< what a reader says of it (/TU)
    int page = 0;
    QRectF rect;      ///< in PDF points, `y` the lower edge, positive height
};

struct FinishRequest {
    QByteArray language = "vi-VN";
    QString title;
    base::UtcMs created = 0;
    std::vector<std::pair<QByteArray, QString>> info; ///< keys of ours in the Info dictionary
    std::vector<Bookmark> bookmarks;
    std::vector<DeclaredField> fields;
};

/// Finishes a fresh PDF/A-1b of QPdfWriter: outline, language, named places, declared fields, Info and XMP that agree.
/// The answer is one revision with a classic cross-reference table, no object streams and an /ID made of its content.
/// Error "pdf.unreadable" for bytes that are not such a file; "cancelled" (asked per page and per hundredth of the writing).
base::Result<QByteArray> finish(const QByteArray& fresh, const FinishRequest& request, const base::Progress& progress = {});

} // namespace ungcuu::pdf
