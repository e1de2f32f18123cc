// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/jobs.h"

namespace ungcuu::gui {

class Editor;
class MessageBar;

/// Finds Vietnamese in old character codes (TCVN3, VNI) in the text of an editor and offers to make it Unicode. Nothing
/// is rewritten unasked.
class OldCodes : public QObject
{
    Q_OBJECT

public:
    OldCodes(Editor& editor, MessageBar& messages, QObject* parent);

    /// The offer follows, unless a message stands there: that one says more.
    void look();

private:
    void offer(qsizetype places);
    void makeUnicode();

    Editor& m_editor;
    MessageBar& m_messages;
    models::Jobs m_jobs{models::Jobs::Policy::NewestWins};
};

} // namespace ungcuu::gui
