// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace ungcuu::models {

/// The source text of what a word processor, a spreadsheet or a browser put on the clipboard as HTML: headings, lists
/// (Word's "mso-list" paragraphs too), tables as pipe tables with aligned bars, bold, italic, line breaks. Words stay as
/// they are: no-break spaces, quotes, dashes. Dropped: styles, scripts, pictures, comments, hidden and struck-out words.
/// Nothing is loaded.
///
/// Empty where the HTML says no more than its plain text would, and where it is larger than 8 MiB or is hostile
/// (nested or spanning beyond reason is cut): the plain text is pasted then.
QString sourceOfHtml(const QString& html);

} // namespace ungcuu::models
