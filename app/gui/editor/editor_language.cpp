// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/editor_language.h"

#include "gui/editor/editor.h"
#include "text/step_form.h"
#include "text/table_grid.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace ungcuu::gui {

namespace {

constexpr qsizetype MostHoverWords = 600;

QString detailOf(const text::KnownWords& known, const QString& name)
{
    const auto word = std::find_if(known.begin(), known.end(), [&](const text::KnownWord& each) { return each.word == name || each.match.contains(name); });
    return word == known.end() ? QString() : word->detail;
}

} // namespace

EditorLanguage::EditorLanguage(Editor& editor, const models::ProblemsModel& problems)
    : QObject(&editor)
    , m_editor(editor)
    , m_problems(problems)
    , m_language(editor.source())
    , m_vocabulary(std::make_shared<const text::Vocabulary>())
    , m_completion(new CompletionPopup(editor, m_language))
    , m_walk(new SnippetWalk(editor))
{
    editor.viewport()->installEventFilter(this);
    connect(m_completion, &CompletionPopup::snippetChosen, m_walk, &SnippetWalk::insert);
    connect(m_completion, &CompletionPopup::nothingFits, this, [this] {
        Q_EMIT said(QCoreApplication::translate("gui", "Chỗ này không có gợi ý gõ tiếp. Gợi ý có ở nhãn, vai trò, bước, hệ thống và ô điền tự động."));
    });
}

void EditorLanguage::setVocabulary(std::shared_ptr<const text::Vocabulary> vocabulary)
{
    m_vocabulary = vocabulary;
    m_completion->setVocabulary(std::move(vocabulary));
}

std::optional<text::SymbolPlaces> EditorLanguage::symbolAt(int position)
{
    if (m_editor.composing())
        return {};
    return models::symbolAt(m_language.now(), m_editor.source().offsetOf(position));
}

int EditorLanguage::caret() const
{
    return m_editor.textCursor().position();
}

bool EditorLanguage::standsInStep()
{
    return m_language.now().scenario && text::stepFormAt(m_language.now().asScenario, m_editor.source().offsetOf(caret()));
}

bool EditorLanguage::standsInTable()
{
    const models::ParsedText& text = m_language.now();
    return text::gridAt(text.bytes(), text.tree.blocks, m_editor.source().offsetOf(caret())).has_value();
}

std::optional<text::SymbolPlaces> EditorLanguage::symbolAtCaret()
{
    auto symbol = symbolAt(caret());
    if (!symbol)
        Q_EMIT said(QCoreApplication::translate("gui", "Con trỏ chưa đứng ở tên bước, vai trò, hệ thống, kịch bản hay ô điền tự động."));
    return symbol;
}

void EditorLanguage::goToDefinition()
{
    const auto symbol = symbolAtCaret();
    if (!symbol)
        return;
    if (symbol->definition.length() > 0)
        m_editor.goToOffset(symbol->definition.begin);
    else if (symbol->kind == text::SymbolKind::Scenario)
        Q_EMIT documentWanted(symbol->name);
    else if (symbol->kind == text::SymbolKind::System)
        Q_EMIT systemWanted(symbol->name);
    else if (const QString words = wordsOf(*symbol); !words.isEmpty())
        Q_EMIT said(words);
    else
        Q_EMIT said(QCoreApplication::translate("gui", "«%1» chưa được định nghĩa trong văn bản này.").arg(symbol->name));
}

void EditorLanguage::findPlaces()
{
    const auto symbol = symbolAtCaret();
    if (!symbol)
        return;
    std::vector<int> places;
    if (symbol->definition.length() > 0)
        places.push_back(m_editor.source().positionOf(symbol->definition.begin));
    for (const base::Span& span : symbol->references)
        places.push_back(m_editor.source().positionOf(span.begin));
    Q_EMIT placesFound(symbol->name, places);
}

void EditorLanguage::renumber()
{
    if (m_editor.composing() || m_editor.isReadOnly())
        return;
    const model::TextEdits edits = models::renumbered(m_language.now());
    if (edits.empty()) {
        Q_EMIT said(QCoreApplication::translate("gui", "Các số đã theo thứ tự, không có gì đổi."));
        return;
    }
    m_editor.apply(edits);
    Q_EMIT said(QCoreApplication::translate("gui", "Đã đánh số lại, đổi %1 chỗ kể cả các chỗ nhắc tới. Hoàn tác để trở lại số cũ.").arg(edits.size()));
}

void EditorLanguage::format()
{
    if (m_editor.composing() || m_editor.isReadOnly())
        return;
    const model::TextEdits edits = models::formatted(m_language.now());
    if (edits.empty()) {
        Q_EMIT said(QCoreApplication::translate("gui", "Văn bản đã theo lối viết chuẩn, không có gì đổi."));
        return;
    }
    m_editor.apply(edits);
    Q_EMIT said(QCoreApplication::translate("gui", "Đã đưa %1 chỗ về lối viết chuẩn; nội dung giữ nguyên. Hoàn tác để trở lại như cũ.").arg(edits.size()));
}

/// What the text says of it, else what the workspace and the law pack say.
QString EditorLanguage::wordsOf(const text::SymbolPlaces& symbol) const
{
    if (!symbol.hover.isEmpty())
        return symbol.hover;
    using text::SymbolKind;
    const auto& known = symbol.kind == SymbolKind::System ? m_vocabulary->systems
        : symbol.kind == SymbolKind::Scenario             ? m_vocabulary->scenarios
                                                          : m_vocabulary->rules;
    const QString detail = detailOf(known, symbol.name);
    return detail.isEmpty() ? detail : symbol.name + QStringLiteral(": ") + detail;
}

QString EditorLanguage::hoverWords(int position)
{
    QStringList words;
    const auto& marks = m_editor.marks();
    for (size_t row = 0; row < marks.size() && int(row) < m_problems.rowCount(); ++row) {
        if (marks[row].begin <= position && position <= marks[row].end)
            words += m_problems.index(int(row), 0).data().toString();
    }
    if (const auto symbol = symbolAt(position))
        words += wordsOf(*symbol);
    words.removeAll(QString());
    return words.join(u'\n').left(MostHoverWords);
}

bool EditorLanguage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        const QString words = hoverWords(m_editor.cursorForPosition(help->pos()).position());
        // As markup that says the plain words: a tooltip guesses, and the words come from outside.
        QToolTip::showText(help->globalPos(), words.isEmpty() ? QString() : Qt::convertFromPlainText(words, Qt::WhiteSpaceNormal), m_editor.viewport());
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* const press = static_cast<QMouseEvent*>(event);
        if (press->button() == Qt::LeftButton && press->modifiers() == Qt::ControlModifier) {
            m_editor.setTextCursor(m_editor.cursorForPosition(press->position().toPoint()));
            goToDefinition();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ungcuu::gui
