// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextDocumentLayout>

#include <algorithm>

namespace ungcuu::gui {

/// Lays out no more than what changed. Qt adds the removed characters to the added ones when it looks for the end of a
/// change, so that colouring one line (removed = added = its length) throws away the lines behind it and repaints the
/// whole screen at every key.
class LineLayout : public QPlainTextDocumentLayout
{
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

protected:
    void documentChanged(int from, int, int added) override
    {
        QPlainTextDocumentLayout::documentChanged(from, 0, std::max(1, added));
    }
};

} // namespace ungcuu::gui
