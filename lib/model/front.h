// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QString>
#include <QStringList>
#include <QStringView>
#include <vector>

namespace ungcuu::model {

using base::Span;

/// One value of a front key, unquoted and joined to one line; `span` is what was typed, quotes included.
struct FrontValue {
    QString words;
    Span span;

    friend bool operator==(const FrontValue&, const FrontValue&) = default;
};

/// `key:` with its values: those behind the colon split at " | ", then the "- " items under it.
struct FrontEntry {
    QString key; ///< folded (base/fold.h)
    Span name;   ///< as typed
    std::vector<FrontValue> values;
    Span span;   ///< its whole lines

    friend bool operator==(const FrontEntry&, const FrontEntry&) = default;
};

/// The key lines at the start of a text, in paper order; nothing is dropped, known or not.
struct Front {
    std::vector<FrontEntry> entries;
    Span span;    ///< from "---" to the end of the closing line; empty where there is none

    /// The first entry of a folded key ("mã"), or nullptr.
    const FrontEntry* find(QStringView foldedKey) const;
    /// Its first value's words, or empty.
    QString word(QStringView foldedKey) const;
    /// All its values' words.
    QStringList words(QStringView foldedKey) const;

    friend bool operator==(const Front&, const Front&) = default;
};

} // namespace ungcuu::model
