// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the place «Văn bản»: a saved revision, a file, a printed paper.
#include "gui/places/writing_place.h"

#include "gui/dialogs/output_dialog.h"
#include "gui/document/document_view.h"
#include "gui/page/page_view.h"
#include "gui/page/printing.h"
#include "gui/parts/unlock_bar.h"
#include "gui/parts/written_file.h"
#include "workspace/document_label.h"

#include <QCoreApplication>
#include <QHideEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPrinter>

#include <utility>

namespace ungcuu::gui {

using Kind = MessageBar::Kind;

namespace {

void tellPrinted(OpenDocument& document, const base::Result<Printed>& printed)
{
    const auto refused = [&document](const QString& why) { document.say(Kind::Error, why); };
    if (!printed && printed.error().code == "cancelled")
        document.say(Kind::Told, QCoreApplication::translate("gui", "Đã dừng: chưa in trang nào, chưa có tệp nào được ghi. Tệp cũ cùng tên (nếu có) còn nguyên. In lại lúc nào cũng được."));
    else if (!printed)
        document.say(Kind::Error, printed.error().message);
    else if (printed->stopped)
        document.say(Kind::Warning, QCoreApplication::translate("gui", "Đã dừng in sau %1 trang. Các trang ấy đã tới hàng chờ của máy in: không cần thì xóa ở đó.").arg(printed->pages));
    else if (printed->file.isEmpty())
        document.say(Kind::Told, QCoreApplication::translate("gui", "Đã gửi %1 trang tới máy in.").arg(printed->pages));
    else
        document.say(Kind::Told, QCoreApplication::translate("gui", "Đã in %1 trang vào tệp: %2").arg(QString::number(printed->pages), printed->file), choicesOf(printed->file, &document, refused));
}

} // namespace

void WritingPlace::save()
{
    DocumentView* const view = current();
    if (!view)
        return;
    m_unlock->need(QCoreApplication::translate("gui", "Lưu"), [document = QPointer(&view->document())] {
        if (document)
            document->save();
    });
}

/// What the team reads in the history beside the day and the name; kept for ever like the text.
void WritingPlace::askForNote(DocumentView& view)
{
    auto* const dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("saveNote"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("gui", "Lưu kèm ghi chú"));
    dialog->setLabelText(QCoreApplication::translate("gui", "Vì sao sửa, hoặc tên của lần sửa này (ví dụ: bản trình họp 05/12):"));
    dialog->setOkButtonText(QCoreApplication::translate("gui", "Lưu"));
    dialog->setCancelButtonText(QCoreApplication::translate("gui", "Thôi"));
    dialog->resize(dialog->sizeHint().expandedTo({520, 0}));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, document = QPointer(&view.document())](const QString& note) {
        m_unlock->need(QCoreApplication::translate("gui", "Lưu"), [document, note] {
            if (document)
                document->save(note);
        });
    });
    dialog->open();
    if (auto* const line = dialog->findChild<QLineEdit*>())
        line->setMaxLength(int(workspace::longestListLine));
}

void WritingPlace::saveAll()
{
    m_unlock->need(QCoreApplication::translate("gui", "Lưu"), [this] {
        for (const auto& document : m_open.all()) {
            if (document->isModified())
                document->save();
        }
    });
}

void WritingPlace::restore(DocumentView& view, int row)
{
    if (row < 0)
        return;
    if (view.isModified()) {
        view.messages().say(Kind::Warning, QCoreApplication::translate("gui", "Chưa khôi phục vì còn phần gõ chưa lưu. Lưu trước, rồi khôi phục."));
        return;
    }
    m_unlock->need(QCoreApplication::translate("gui", "Khôi phục"), [view = QPointer(&view), row] {
        if (!view)
            return;
        view->showCurrent();
        view->document().restore(row);
    });
}

void WritingPlace::output(DocumentView& view, bool signing)
{
    const auto asking = [&desk = m_desk, id = view.document().id(), text = view.document().text()] {
        return models::OutputRequest{desk.workspace(), id, text->source().bytes(), {}, {}, nullptr, 0};
    };
    auto* dialog = new OutputDialog(view.document().state().name, asking, view.document().sources(), m_desk.clock(), this);
    connect(dialog, &OutputDialog::problemWanted, &view, &DocumentView::goToProblem);
    connect(&view.document().reading(), &LiveReading::problemsChanged, dialog, [dialog, view = QPointer(&view)] {
        if (view)
            dialog->showMissing(view->problems(), view->document().reading().refusal());
    });
    dialog->showMissing(view.problems(), view.document().reading().refusal());
    dialog->setSigning(signing);
    dialog->show();
}

/// The pages that stand in the window now, an earlier revision's where one is shown.
void WritingPlace::print(DocumentView& view)
{
    if (const QString secrecy = view.visibleReading().secrecy(); !secrecy.isEmpty()) {
        view.document().say(Kind::Error, QCoreApplication::translate("gui", "Chưa in. %1").arg(secrecy), choiceToDestroy(view.document()));
        return;
    }
    const std::shared_ptr<const render::Pages> pages = view.page().pages();
    const std::shared_ptr<QPrinter> printer = askForPrinter(*pages, view.document().state().name, this);
    if (!printer)
        return;
    const base::CancelToken stop;
    view.document().say(Kind::Told, QCoreApplication::translate("gui", "Đang in…"), {{QCoreApplication::translate("gui", "Dừng"), [stop] { stop.cancel(); }}});
    m_printing.run<base::Result<Printed>>([printer, pages, stop](const base::Progress&) { return printPages(*printer, *pages, base::Progress(stop)); },
                                          [document = QPointer(&view.document())](base::Result<Printed>&& printed) {
                                              if (document)
                                                  tellPrinted(*document, printed);
                                          });
}

/// A dialog about a text has nothing to do over another place; what is typed in it waits.
void WritingPlace::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    for (OutputDialog* const dialog : findChildren<OutputDialog*>()) {
        if (event->spontaneous() || !dialog->isVisible())
            continue;
        dialog->hide();
        m_putAway.push_back(dialog);
    }
}

void WritingPlace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    for (const QPointer<QWidget>& dialog : std::exchange(m_putAway, {})) {
        if (dialog)
            dialog->show();
    }
}

} // namespace ungcuu::gui
