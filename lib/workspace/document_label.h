// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QString>

namespace ungcuu::workspace {

/// What a list shows of a text: its mã, and its title («# …», or trích yếu). Either may be empty. One line each, without
/// control characters. The same bytes always give the same label; changing how needs a new schema version, because
/// labels stand in projections that verify makes again.
struct DocumentLabel {
    QString code;
    QString title;

    friend bool operator==(const DocumentLabel&, const DocumentLabel&) = default;
};

DocumentLabel documentLabel(QByteArrayView bytes);

constexpr qsizetype longestListLine = 200; ///< in characters

/// A line for lists: white space joined, control characters out, no longer than that.
QString lineForLists(const QString& text);

} // namespace ungcuu::workspace
