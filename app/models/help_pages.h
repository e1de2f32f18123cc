// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace ungcuu::models {

/// One page of the help that ships inside the program: Vietnamese Markdown, one task a page.
struct HelpPage {
    QString name;   ///< "03-soan-kich-ban": its place in the order and its stable key
    QString title;  ///< its first heading
    QString text;   ///< Markdown
    QString folded; ///< what is searched: no tones, no capitals

    friend bool operator==(const HelpPage&, const HelpPage&) = default;
};

/// All pages in their order. Empty only where the program was built without its resources.
std::vector<HelpPage> helpPages();

/// True where the page holds every word of `words`, tones and capitals ignored.
bool matches(const HelpPage& page, const QString& words);

} // namespace ungcuu::models
