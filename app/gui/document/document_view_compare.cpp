// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between revisions, in the place of the text.
#include "gui/document/compare_view.h"
#include "gui/document/document_view.h"
#include "gui/document/history_panel.h"
#include "gui/document/step_panel.h"
#include "gui/editor/editor.h"
#include "gui/parts/own_folder.h"
#include "gui/parts/written_file.h"
#include "models/redline_output.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStackedWidget>

namespace ungcuu::gui {

using Kind = MessageBar::Kind;

void DocumentView::toggleComparing()
{
    if (comparing()) {
        showCurrent();
        m_editor->setFocus();
        return;
    }
    showBottom(true, true);
    m_historyPanel->startComparing(isModified());
}

bool DocumentView::comparing() const
{
    return m_compare && m_texts->currentWidget() == m_compare;
}

void DocumentView::setCompareColumns(bool wanted)
{
    m_compare->setColumns(wanted);
    Q_EMIT panelsChanged(); // the action follows
}

void DocumentView::goToChange(bool backwards)
{
    if (comparing())
        m_compare->goToChange(backwards);
}

void DocumentView::buildCompare()
{
    m_compare = new CompareView;
    m_compare->setTextFont(m_editor->font());
    m_texts->addWidget(m_compare);
    m_compare->comeAfter(m_editor);
    connect(m_compare, &CompareView::closeWanted, this, [this] {
        showCurrent();
        m_editor->setFocus();
    });
    connect(m_compare, &CompareView::columnsWanted, this, &DocumentView::setCompareColumns);
    connect(m_compare, &CompareView::redlineWanted, this, &DocumentView::askForRedline);
    connect(m_compare, &CompareView::againWanted, this, [this] {
        if (m_compareAgain)
            m_compareAgain();
    });
    connect(m_document.text().get(), &EditedText::edited, this, [this] {
        if (comparing() && m_compareAgain)
            m_compare->setOutdated();
    });
}

QString DocumentView::nameOfRow(int row) const
{
    const models::HistoryRow& saved = m_document.history().at(row);
    return QCoreApplication::translate("gui", "lần %1 (%2, %3)").arg(QString::number(saved.number), models::dayAndTime(saved.time), saved.author);
}

/// The rows of the list, which is newest first; behind the last stands the time before the first saving.
void DocumentView::compare(int older, int newer)
{
    if (!m_compare)
        buildCompare();
    if (showsOld())
        showCurrent();
    const int rows = m_document.history().rowCount();
    const auto saved = [&](int row) { return CompareView::Side{nameOfRow(row), m_document.readerOf(m_document.history().at(row).revision)}; };
    const CompareView::Side nothing{QCoreApplication::translate("gui", "lúc chưa có gì"), [] { return base::Result<QByteArray>(QByteArray()); }};
    const CompareView::Side before = older < rows ? saved(older) : nothing;
    m_step->setAside(true);
    m_texts->setCurrentWidget(m_compare);
    m_compareAgain = {};
    m_comparedAuthor.clear();
    if (newer < 0) {
        m_compareAgain = [this, before] {
            const CompareView::Side text{QCoreApplication::translate("gui", "bản đang soạn lúc %1").arg(models::timeOfDay(m_document.now())),
                                         [lines = m_editor->source().lines()] { return base::Result<QByteArray>(lines.bytes()); }};
            m_compare->compare(before, text);
        };
        m_compareAgain();
    } else {
        m_comparedAuthor = m_document.history().at(newer).author;
        m_comparedTime = m_document.history().at(newer).time;
        m_compare->compare(before, saved(newer));
    }
    Q_EMIT panelsChanged();
}

void DocumentView::askForRedline()
{
    const QString path = QFileDialog::getSaveFileName(this, QCoreApplication::translate("gui", "Nơi ghi bản có vết sửa"), ownFolder().filePath(m_document.state().name + QStringLiteral("-so-sanh.docx")),
                                                      QCoreApplication::translate("gui", "DOCX có dấu vết sửa (*.docx)"));
    if (!path.isEmpty())
        exportRedline(path);
}

/// What nobody has saved yet is nobody's: the tracked changes say so.
void DocumentView::exportRedline(const QString& path)
{
    models::RedlineOutput asked{m_compare->before(), m_compare->after(), QCoreApplication::translate("gui", "Bản đang soạn, chưa lưu"), m_document.now(), m_document.now(), path};
    if (!m_comparedAuthor.isEmpty()) {
        asked.author = m_comparedAuthor;
        asked.time = m_comparedTime;
    }
    m_messages->say(Kind::Told, QCoreApplication::translate("gui", "Đang ghi bản có vết sửa…"), {{QCoreApplication::translate("gui", "Dừng"), [this] { m_redline.stop(); }}});
    m_redline.run<base::Result<QString>>([asked, sources = m_document.sources()](const base::Progress& progress) { return models::output(asked, sources, progress); },
                                         [this](base::Result<QString>&& done) { redlineWritten(done); });
}

void DocumentView::redlineWritten(const base::Result<QString>& done)
{
    const auto refused = [this](const QString& why) { m_messages->say(Kind::Error, why); };
    if (done)
        m_messages->say(Kind::Told, QCoreApplication::translate("gui", "Đã ghi bản có vết sửa: %1. Không phát hành bản này.").arg(*done), choicesOf(*done, this, refused));
    else if (done.error().code == "cancelled")
        m_messages->say(Kind::Told, QCoreApplication::translate("gui", "Đã dừng: chưa có tệp nào được ghi. Tệp cũ cùng tên (nếu có) còn nguyên. Bấm «Xuất bản có vết sửa…» để làm lại."));
    else
        m_messages->say(Kind::Error, done.error().message);
}

} // namespace ungcuu::gui
