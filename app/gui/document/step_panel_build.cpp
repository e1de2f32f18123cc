// SPDX-License-Identifier: GPL-3.0-or-later
// How the form of a step is put together; what it does stands in step_panel.cpp.
#include "gui/document/step_panel.h"

#include "gui/document/field_completion.h"
#include "gui/document/step_field.h"
#include "gui/editor/editor.h"
#include "gui/parts/plain_label.h"
#include "model/words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QFormLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace ungcuu::gui {

using model::Label;
using model::ValueForm;

namespace {

constexpr int FollowPauseMs = 30;
constexpr int LabelLetters = 20;
/// What a duty officer asks of every step; the others stand where the step has them or somebody asked.
constexpr Label Usual[] = {Label::Lead, Label::Support, Label::DecidedBy, Label::Deadline, Label::Result, Label::Evidence};

/// What belongs into an empty field.
QString hintOf(Label label)
{
    if (label == Label::DecidedBy)
        return QCoreApplication::translate("gui", "@vai-trò; không liên lạc được sau 10 phút: @vai-trò");
    if (label == Label::Lead || label == Label::Support)
        return QCoreApplication::translate("gui", "@vai-trò");
    switch (model::rowOf(label).form) {
    case ValueForm::Commas: return QCoreApplication::translate("gui", "cách nhau bằng dấu phẩy");
    case ValueForm::Semicolons: return QCoreApplication::translate("gui", "cách nhau bằng dấu chấm phẩy");
    case ValueForm::Bars: return QCoreApplication::translate("gui", "gửi ai | bằng cách nào | khi nào");
    case ValueForm::Duration: return QCoreApplication::translate("gui", "trong 15 phút");
    default: return {};
    }
}

} // namespace

StepPanel::StepPanel(Editor& editor, LanguageCache& language, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_language(language)
    , m_nothing(plainLabel())
    , m_head(plainLabel())
    , m_stack(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_add(new QPushButton)
    , m_labels(new QMenu(this))
    , m_completion(new FieldCompletion(this))
{
    setObjectName(QStringLiteral("stepPanel"));
    m_nothing->setObjectName(QStringLiteral("noStep"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(16);
    m_head->setObjectName(QStringLiteral("stepHead"));
    QFont bold = m_head->font();
    bold.setBold(true);
    m_head->setFont(bold);
    m_add->setObjectName(QStringLiteral("addField"));
    m_add->setMenu(m_labels);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* const some = new QWidget;
    auto* const top = new QHBoxLayout;
    top->addWidget(m_head, 1);
    top->addWidget(m_add);
    auto* const under = new QVBoxLayout(some);
    under->setContentsMargins(12, 8, 4, 4);
    under->setSpacing(8);
    under->addLayout(top);
    under->addWidget(m_scroll, 1);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(some);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_soon.setSingleShot(true);
    m_soon.setInterval(FollowPauseMs);
    connect(&m_soon, &QTimer::timeout, this, &StepPanel::follow);
    connect(&editor, &Editor::settled, &m_soon, qOverload<>(&QTimer::start));
    connect(m_labels, &QMenu::aboutToShow, this, &StepPanel::fillMenu);
    connect(m_completion, &FieldCompletion::chosen, this, [this](StepField* field, const text::Candidate& candidate) { take(*field, candidate); });
    retranslate();
}

void StepPanel::retranslate()
{
    m_add->setText(QCoreApplication::translate("gui", "Thêm mục"));
    m_scroll->setAccessibleName(QCoreApplication::translate("gui", "Các mục của bước"));
    m_completion->retranslate();
    if (m_title)
        build(m_rows, m_titlePlain);
    follow();
}

/// Those of the text in its order; each of the others where the text would get it: behind the last that is not later in
/// the order of labels.
std::vector<StepPanel::Row> StepPanel::rowsOf(const text::StepForm& form) const
{
    std::vector<Row> rows;
    for (const text::StepRow& each : form.rows) {
        const int nth = int(std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return row.key.label == each.label && row.key.condition == each.condition; }));
        rows.push_back({{each.label, each.condition, nth}, each, nullptr});
    }
    std::vector<Label> wanted(std::begin(Usual), std::end(Usual));
    wanted.insert(wanted.end(), m_added.begin(), m_added.end());
    for (const Label label : wanted) {
        if (std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.key == Key{label, {}, 0}; }))
            continue;
        text::StepRow none;
        none.label = label;
        const auto last = std::find_if(rows.rbegin(), rows.rend(), [&](const Row& row) { return row.key.label <= label; });
        rows.insert(last.base(), {{label, {}, 0}, none, nullptr});
    }
    return rows;
}

/// The language's own words, whatever the window speaks: they stand in the text.
QString StepPanel::nameOf(const Key& key) const
{
    QString name = model::rowOf(key.label).word.toString();
    if (!key.condition.isEmpty())
        name += QStringLiteral(" (%1)").arg(key.condition);
    return key.nth > 0 ? QString(name + QStringLiteral(" – %1").arg(key.nth + 1)) : name;
}

int StepPanel::labelWidth() const
{
    return fontMetrics().averageCharWidth() * LabelLetters;
}

/// A value that is not rewritten is read here and changed where it stands.
StepField* StepPanel::addField(QFormLayout& layout, const QString& name, const Row& row)
{
    auto* const field = new StepField;
    auto* const label = plainLabel(QString(name).replace(u'&', QStringLiteral("&&"))); // «Mã ATT&CK» has no shortcut
    label->setBuddy(field);
    label->setFixedWidth(labelWidth());
    label->setContentsMargins(0, field->frameWidth() + int(field->document()->documentMargin()), 0, 0);
    field->setAccessibleName(name);
    field->setHint(row.read.plain && row.key.condition.isEmpty() ? hintOf(row.key.label) : QString());
    field->setReadOnly(!row.read.plain);
    field->setWords(row.read.words);
    layout.addRow(label, field);
    m_completion->watch(*field);
    connect(field, &StepField::typed, this, [this, field] { write(*field); });
    connect(field, &StepField::left, this, [this, field] { leave(*field); });
    connect(field, &StepField::escaped, this, [this] { Q_EMIT textWanted(-1); });
    if (row.read.plain)
        return field;
    addWay(layout, name, QCoreApplication::translate("gui", "Mục này là danh sách hoặc có nhiều dòng nên giữ nguyên ở đây."), [this, field] {
        const auto now = readNow(*field);
        return now ? now->lines.begin : -1;
    });
    return field;
}

void StepPanel::addWay(QFormLayout& layout, const QString& name, const QString& why, std::function<qsizetype()> place)
{
    auto* const way = new QPushButton(QCoreApplication::translate("gui", "Sửa trong văn bản"));
    way->setAccessibleName(QCoreApplication::translate("gui", "Sửa «%1» trong văn bản").arg(name));
    way->setToolTip(why);
    way->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    layout.addRow(QString(), way);
    connect(way, &QPushButton::clicked, this, [this, place = std::move(place)] { Q_EMIT textWanted(place()); });
}

void StepPanel::build(std::vector<Row> rows, bool titlePlain)
{
    const Held held = heldFocus();
    auto* const form = new QWidget;
    auto* const layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 8, 8);
    layout->setVerticalSpacing(6);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    Row title;
    title.read.plain = titlePlain;
    title.read.words = m_title ? m_title->words() : QString();
    title.key.condition = QStringLiteral(" "); // no hint
    StepField* const titleField = addField(*layout, QCoreApplication::translate("gui", "Tên bước"), title);
    titleField->setObjectName(QStringLiteral("stepTitle"));
    for (Row& row : rows)
        row.field = addField(*layout, nameOf(row.key), row);
    const QString ways = m_ways ? m_ways->text() : QString();
    m_works = addLines(*layout, QCoreApplication::translate("gui", "Việc làm"), &StepPanel::firstWork);
    m_ways = addLines(*layout, QCoreApplication::translate("gui", "Đi tiếp"), &StepPanel::firstWay);
    m_works->setObjectName(QStringLiteral("stepWorks"));
    m_ways->setObjectName(QStringLiteral("stepWays"));
    m_ways->setText(ways); // until the text is read
    m_rows = std::move(rows);
    m_title = titleField;
    m_titlePlain = titlePlain;
    if (QWidget* const old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater(); // a key of one of its fields may be on its way
    }
    m_scroll->setWidget(form);
    form->show();
    orderTabs(*form);
    giveFocus(held);
}

void StepPanel::orderTabs(QWidget& form)
{
    QWidget* before = m_add;
    for (QWidget* const each : form.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (each->focusPolicy() & Qt::TabFocus) {
            setTabOrder(before, each);
            before = each;
        }
    }
}

StepPanel::Held StepPanel::heldFocus() const
{
    const auto* const focus = qobject_cast<StepField*>(QApplication::focusWidget());
    if (!focus || !isAncestorOf(focus))
        return {};
    const Row* const row = rowOf(focus);
    return {true, row ? std::optional(row->key) : std::nullopt, focus->caret(), m_written == focus};
}

/// To the field of the same name.
void StepPanel::giveFocus(const Held& held)
{
    StepField* const field = !held.any ? nullptr : held.key ? fieldOf(*held.key) : m_title;
    m_written = held.wrote ? field : nullptr;
    if (!field)
        return;
    field->setFocus();
    field->setCaret(held.caret);
}

void StepPanel::focusFirst()
{
    follow();
    for (const Row& row : m_rows) {
        if (m_stack->currentIndex() == 1 && !row.field->isReadOnly()) {
            row.field->setFocus();
            return;
        }
    }
}

void StepPanel::fillMenu()
{
    m_labels->clear();
    for (int each = 0; each < model::labelCount; ++each) {
        const Label label = Label(each);
        if (fieldOf({label, {}, 0}))
            continue;
        QAction* const action = m_labels->addAction(model::rowOf(label).word.toString());
        connect(action, &QAction::triggered, this, [this, label] { addLabel(label); });
    }
}

/// In the text as soon as something is typed.
void StepPanel::addLabel(Label label)
{
    m_added.push_back(label);
    m_stays = true;
    follow();
    if (StepField* const field = fieldOf({label, {}, 0}))
        field->setFocus();
}

} // namespace ungcuu::gui
