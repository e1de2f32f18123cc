// SPDX-License-Identifier: GPL-3.0-or-later
// The forms beside and over the text of a view, which write the same text: a step, a table.
#include "gui/document/document_view.h"

#include "gui/document/step_panel.h"
#include "gui/document/table_dialog.h"
#include "gui/editor/editor.h"
#include "gui/editor/editor_language.h"

#include <QCoreApplication>

namespace ungcuu::gui {

void DocumentView::showStepPanel(bool shown)
{
    m_step->setVisible(shown);
    sharePapers();
    if (shown)
        m_step->focusFirst();
    else
        m_editor->setFocus();
}

bool DocumentView::stepShown() const
{
    return !m_step->isHidden();
}

void DocumentView::connectStep()
{
    connect(this, &DocumentView::caretRested, m_step, &StepPanel::follow);
    const auto tellFlow = [this] {
        if (m_document.reading().isFresh())
            m_step->setFlow(m_document.reading().flow());
    };
    connect(&m_document.reading(), &LiveReading::problemsChanged, this, tellFlow);
    tellFlow(); // it may have been read for another view
    connect(m_step, &StepPanel::textWanted, this, [this](qsizetype offset) {
        if (offset >= 0)
            m_editor->goToOffset(offset);
        m_editor->setFocus();
    });
}

void DocumentView::setVocabulary(const std::shared_ptr<const text::Vocabulary>& vocabulary)
{
    m_language->setVocabulary(vocabulary);
    m_step->setVocabulary(vocabulary);
}

void DocumentView::suggest()
{
    if (!m_step->suggest())
        m_language->completion().suggest();
}

void DocumentView::editTable()
{
    if (m_editor->composing() || m_editor->isReadOnly() || !showsText())
        return;
    auto* const dialog = new TableDialog(this);
    if (!dialog->open(m_editor->source().bytes(), m_editor->source().offsetOf(m_editor->textCursor().position()))) {
        delete dialog;
        m_messages->say(MessageBar::Kind::Told, QCoreApplication::translate("gui", "Con trỏ chưa đứng trong bảng. Đặt con trỏ vào một hàng của bảng rồi bấm lại; bảng mới có trong «Chèn mẫu có sẵn»."));
        return;
    }
    connect(dialog, &TableDialog::written, this, [this, revision = m_editor->source().revision()](const model::TextEdits& edits) {
        if (revision == m_editor->source().revision())
            m_editor->apply(edits);
        else
            m_messages->say(MessageBar::Kind::Warning, QCoreApplication::translate("gui", "Chưa ghi bảng vì văn bản đã đổi trong lúc sửa bảng. Văn bản vẫn nguyên. Mở lại bảng rồi sửa."));
    });
    dialog->open();
}

} // namespace ungcuu::gui
