// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/field_completion.h"

#include <QKeyEvent>

namespace ungcuu::gui {

FieldCompletion::FieldCompletion(QWidget* host)
    : CompletionList(host, QStringLiteral("fieldCompletions"))
{
    setObjectName(QStringLiteral("fieldCompletion"));
}

void FieldCompletion::watch(StepField& field)
{
    field.installEventFilter(this);
}

bool FieldCompletion::isWanted(const StepField& field) const
{
    return (isVisible() && m_field == &field) || beginsName(QStringView(field.words()).left(field.caret()));
}

void FieldCompletion::offer(StepField& field, text::Completion completion)
{
    m_field = &field;
    m_candidates = std::move(completion.candidates);
    QStringList words;
    for (const text::Candidate& each : m_candidates)
        words += each.detail.isEmpty() ? each.label : QString(each.label + QStringLiteral("  –  ") + each.detail);
    const QRect line(field.viewport()->mapTo(parentWidget(), field.cursorRect().topLeft()), field.cursorRect().size());
    showWords(words, line, parentWidget()->rect());
}

bool FieldCompletion::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && isVisible()) {
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
            hide();
        if (event->type() == QEvent::KeyPress && field() && !field()->composing()) {
            const auto* const key = static_cast<QKeyEvent*>(event);
            if (takeKey(key->key(), key->modifiers()))
                return true;
        }
    }
    return CompletionList::eventFilter(watched, event);
}

void FieldCompletion::accept()
{
    const int chosenRow = row();
    hide();
    if (field() && chosenRow >= 0 && chosenRow < int(m_candidates.size())) {
        const text::Candidate candidate = m_candidates[size_t(chosenRow)];
        Q_EMIT chosen(field(), candidate);
    }
}

} // namespace ungcuu::gui
