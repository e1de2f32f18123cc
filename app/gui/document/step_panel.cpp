// SPDX-License-Identifier: GPL-3.0-or-later
// What the form writes and when it follows the text; step_panel_build.cpp puts it together.
#include "gui/document/step_panel.h"

#include "base/utf8.h"
#include "gui/document/field_completion.h"
#include "gui/document/step_field.h"
#include "gui/editor/editor.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace ungcuu::gui {

using model::Label;
using UndoStep = models::SourceMirror::UndoStep;

namespace {

/// What a list under @ is for.
bool isOfPeople(Label label)
{
    return label == Label::Lead || label == Label::Support || label == Label::DecidedBy;
}

QString withoutLead(const QString& words)
{
    const auto begin = std::find_if(words.begin(), words.end(), [](QChar letter) { return !letter.isSpace(); });
    return words.mid(begin - words.begin());
}

bool alike(const QString& a, const QString& b)
{
    return a.trimmed() == b.trimmed();
}

} // namespace

bool StepPanel::hasFocusInside() const
{
    const QWidget* const focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

bool StepPanel::composing() const
{
    const bool here = std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.field->composing(); });
    return here || m_editor.composing() || (m_title && m_title->composing());
}

void StepPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

void StepPanel::setAside(bool aside)
{
    m_aside = aside;
    follow();
}

/// Of the step whose form has the focus, else of the one at the caret.
std::optional<text::StepForm> StepPanel::formNow()
{
    const models::ParsedText& text = m_language.now();
    if (!text.scenario)
        return {};
    const bool stays = m_stays && !m_anchor.isNull();
    return text::stepFormAt(text.asScenario, m_editor.source().offsetOf(stays ? m_anchor.position() : m_editor.textCursor().position()));
}

void StepPanel::follow()
{
    if (!isVisible() || composing())
        return;
    m_stays = hasFocusInside();
    if (m_aside)
        return showNothing(QCoreApplication::translate("gui", "Đang xem một lần đã lưu. Trở lại bản đang soạn để sửa từng bước ở đây."));
    if (const auto form = formNow())
        return showForm(*form);
    showNothing(m_language.now().scenario
                    ? QCoreApplication::translate("gui", "Đặt con trỏ vào một bước. Người chủ trì, thời hạn, chứng cứ… của bước hiện ở đây thành từng ô để sửa; văn bản đổi theo ngay.")
                    : QCoreApplication::translate("gui", "Văn bản này không chia thành bước. Khung này dành cho kịch bản."));
}

void StepPanel::showForm(const text::StepForm& form)
{
    if (m_step != form.id) {
        m_step = form.id;
        m_added.clear();
        m_written = nullptr;
    }
    const model::Step& step = m_language.now().asScenario.steps[size_t(form.step)];
    m_anchor = QTextCursor(m_editor.document());
    m_anchor.setPosition(m_editor.source().positionOf(step.heading.begin) + 1);
    std::vector<Row> rows = rowsOf(form);
    const bool same = m_title && m_titlePlain == form.titlePlain && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        return a.key == b.key && a.read.plain == b.read.plain;
    });
    if (!same)
        build(rows, form.titlePlain);
    update(form, rows);
    m_stack->setCurrentIndex(1);
}

void StepPanel::showNothing(const QString& why)
{
    m_anchor = {};
    m_step.clear();
    m_nothing->setText(why);
    m_stack->setCurrentIndex(0);
}

/// A field that is being typed in keeps what stands there: a blank behind its last word is none of the text yet.
void StepPanel::update(const text::StepForm& form, const std::vector<Row>& rows)
{
    m_head->setText(form.question ? QCoreApplication::translate("gui", "Bước %1, câu hỏi").arg(form.id) : QCoreApplication::translate("gui", "Bước %1").arg(form.id));
    const auto set = [](StepField& field, const QString& words) {
        if (!field.hasFocus() || !alike(field.words(), words))
            field.setWords(words);
    };
    set(*m_title, form.title);
    for (size_t index = 0; index < rows.size(); ++index) {
        m_rows[index].read = rows[index].read;
        set(*m_rows[index].field, rows[index].read.words);
    }
    showLines(form);
}

StepField* StepPanel::fieldOf(const Key& key) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& each) { return each.key == key; });
    return row == m_rows.end() ? nullptr : row->field;
}

const StepPanel::Row* StepPanel::rowOf(const StepField* field) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& each) { return each.field == field; });
    return row == m_rows.end() ? nullptr : &*row;
}

/// Found anew: between two keys the text may have become another one.
model::TextEdits StepPanel::editsOf(const StepField& field)
{
    const model::Scenario& scenario = m_language.now().asScenario;
    const auto form = formNow();
    if (!form || form->id != m_step)
        return {};
    if (&field == m_title)
        return text::titleSet(scenario, form->step, field.words());
    const auto now = readNow(field);
    if (!now || !now->plain)
        return {};
    if (now->field < 0)
        return text::rowAdded(scenario, form->step, now->label, field.words());
    return field.words().trimmed().isEmpty() ? text::rowEmptied(scenario, now->field) : text::rowWritten(scenario, now->field, field.words());
}

void StepPanel::write(StepField& field)
{
    if (m_editor.composing() || m_editor.isReadOnly() || m_aside)
        return;
    apply(editsOf(field), field);
    if (m_completion->isWanted(field))
        offer(field);
}

void StepPanel::apply(const model::TextEdits& edits, const StepField& field)
{
    if (edits.empty())
        return;
    const bool joins = m_written == &field && m_revision == m_editor.source().revision();
    m_editor.text().source().apply(edits, joins ? UndoStep::Joined : UndoStep::Own);
    m_written = &field;
    m_revision = m_editor.source().revision();
    m_soon.start();
}

/// A field that was emptied here leaves no label without words behind it.
void StepPanel::leave(StepField& field)
{
    const bool wrote = m_written == &field && m_revision == m_editor.source().revision();
    if (!wrote || !field.words().trimmed().isEmpty() || composing())
        return;
    const auto now = readNow(field);
    if (now && now->field >= 0 && now->plain && now->words.isEmpty())
        apply(text::rowRemoved(m_language.now().asScenario, now->field), field);
}

/// The row of a field as the text has it at this moment; none where another step stands there now.
std::optional<text::StepRow> StepPanel::readNow(const StepField& field)
{
    const Row* const row = rowOf(&field);
    const auto form = row ? formNow() : std::nullopt;
    if (!form || form->id != m_step)
        return {};
    const std::vector<Row> rows = rowsOf(*form);
    const auto now = std::find_if(rows.begin(), rows.end(), [&](const Row& each) { return each.key == row->key; });
    return now == rows.end() ? std::nullopt : std::optional(now->read);
}

/// In an empty field of people: of the text as it would be with a role begun there.
text::Completion StepPanel::completionAt(StepField& field)
{
    const auto now = readNow(field);
    if (!now)
        return {};
    const model::Scenario& scenario = m_language.now().asScenario;
    if (now->field >= 0 && !now->words.isEmpty()) {
        const qsizetype value = scenario.fields[size_t(now->field)].value.begin;
        const QByteArray before = base::encoded(withoutLead(field.words().left(field.caret())));
        return text::completionAt(scenario.source, value + before.size(), scenario, *m_vocabulary);
    }
    if (!isOfPeople(now->label))
        return {};
    const QString begun = QStringLiteral("@");
    const model::TextEdits edits = now->field < 0 ? text::rowAdded(scenario, formNow()->step, now->label, begun) : text::rowWritten(scenario, now->field, begun);
    const qsizetype caret = edits.empty() ? 0 : edits.front().span.begin + edits.front().bytes.indexOf('@') + 1;
    return text::completionAt(model::applied(scenario.source, edits), caret, scenario, *m_vocabulary);
}

void StepPanel::offer(StepField& field)
{
    if (!field.composing() && !m_editor.composing())
        m_completion->offer(field, completionAt(field));
}

bool StepPanel::suggest()
{
    auto* const field = qobject_cast<StepField*>(QApplication::focusWidget());
    if (!field || !isAncestorOf(field))
        return false;
    if (!field->isReadOnly())
        offer(*field);
    return true;
}

void StepPanel::take(StepField& field, const text::Candidate& candidate)
{
    if (candidate.edits.empty())
        return;
    if (field.words().isEmpty()) { // the edits are of a text that never was
        field.setWords(base::decoded(candidate.edits.back().bytes));
        field.setCaret(int(field.words().size()));
        write(field);
        return;
    }
    const qsizetype behind = CompletionList::behind(candidate.edits);
    apply(candidate.edits, field);
    follow();
    if (const auto now = readNow(field); now && now->field >= 0) {
        const model::Scenario& scenario = m_language.now().asScenario;
        const qsizetype value = scenario.fields[size_t(now->field)].value.begin;
        field.setCaret(int(base::decoded(scenario.bytes({value, std::max(value, behind)})).size()));
    }
}

} // namespace ungcuu::gui
