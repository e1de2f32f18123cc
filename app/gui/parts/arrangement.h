// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

#include <vector>

class QSettings;

namespace ungcuu::gui {

/// Which documents stand in which tabs, where the carets are, how the panels lie. It names documents by id and holds
/// none of their words; a text that was never saved, by the hash of its name.
struct Arrangement {
    struct Tab {
        QString document;
        int caret = 0;

        friend bool operator==(const Tab&, const Tab&) = default;
    };
    struct Half {
        std::vector<Tab> tabs;
        int current = 0;

        friend bool operator==(const Half&, const Half&) = default;
    };
    std::vector<Half> halves;
    int active = 0;
    QByteArray panels; ///< of the views
    QByteArray list;   ///< of the list of documents beside them

    friend bool operator==(const Arrangement&, const Arrangement&) = default;
};

void write(QSettings& settings, const Arrangement& arrangement);
/// What stands there, as far as it can be read; never more tabs than anybody has open.
Arrangement readArrangement(QSettings& settings);

/// The name of a text without id in an arrangement.
QString neverSavedKey(const QString& name);

} // namespace ungcuu::gui
