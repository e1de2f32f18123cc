// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/old_codes.h"

#include "gui/editor/editor.h"
#include "gui/parts/message_bar.h"
#include "models/legacy_words.h"

#include <QCoreApplication>

namespace ungcuu::gui {

OldCodes::OldCodes(Editor& editor, MessageBar& messages, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_messages(messages)
{
}

void OldCodes::look()
{
    m_jobs.run<models::LegacyWords>([lines = m_editor.source().lines(), revision = m_editor.source().revision()](
                                        const base::Progress& progress) { return models::legacyWords(lines, revision, progress); },
                                    [this](const models::LegacyWords& found) {
                                        if (!found.edits.empty() && found.revision == m_editor.source().revision() && m_messages.text().isEmpty())
                                            offer(qsizetype(found.edits.size()));
                                    });
}

void OldCodes::offer(qsizetype places)
{
    m_messages.say(MessageBar::Kind::Told, QCoreApplication::translate("gui", "Có %1 chỗ dùng bảng mã cũ (TCVN3 hoặc VNI). Văn bản vẫn nguyên.").arg(places),
                   {{QCoreApplication::translate("gui", "Đổi sang Unicode"), [this] { makeUnicode(); }}});
}

/// Of the text as it stands now.
void OldCodes::makeUnicode()
{
    m_editor.apply(models::legacyWords(m_editor.source().lines(), m_editor.source().revision(), base::Progress()).edits);
    m_editor.setFocus();
}

} // namespace ungcuu::gui
