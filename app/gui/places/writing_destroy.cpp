// SPDX-License-Identifier: GPL-3.0-or-later
// *Xóa khỏi kho dữ liệu* in the place «Văn bản»: what it would do is looked up, asked, and done with no tab open on it.
#include "gui/dialogs/destroy_dialog.h"
#include "gui/document/document_view.h"
#include "gui/parts/unlock_bar.h"
#include "gui/places/writing_place.h"
#include "workspace/document_export.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

namespace ungcuu::gui {

using Kind = MessageBar::Kind;
using workspace::Destroyed;
using workspace::DestructionScope;

void WritingPlace::askToDestroy(OpenDocument& document)
{
    const auto refuse = [this](const base::Error& error) { m_messages.say(Kind::Error, error.message); };
    m_destroying.ask<DestructionScope>([id = document.id()](const workspace::Workspace& workspace) { return workspace::destructionScope(workspace, id); },
                                       [this](const DestructionScope& scope) {
                                           auto* const dialog = new DestroyDialog(scope, this);
                                           connect(dialog, &DestroyDialog::agreed, this, [this, scope](const QString& reason) {
                                               m_unlock->need(QCoreApplication::translate("gui", "Xóa khỏi kho"), [this, scope, reason] { destroy(scope, reason); });
                                           });
                                           dialog->open();
                                       },
                                       refuse);
}

std::vector<MessageBar::Choice> WritingPlace::choiceToDestroy(OpenDocument& document)
{
    if (document.neverSaved() || !workspace::secrecyRefusal(document.text()->source().bytes()))
        return {}; // nothing to take out, or the mark is an annexed document's
    return {{m_actions[Act::Destroy]->text(), [this, document = QPointer(&document)] {
                 if (document)
                     askToDestroy(*document);
             }}};
}

/// A text that bears a mark of secrecy and was saved all the same: told once, where nothing else waits for an answer, and
/// behind whatever is being told at this moment.
void WritingPlace::offerToDestroy(OpenDocument& document)
{
    if (document.reading().secrecy().isEmpty())
        m_offered.erase(document.key());
    else if (!document.neverSaved() && !m_offered.contains(document.key()))
        QMetaObject::invokeMethod(&document, [this, &document] { tellSecrecy(document); }, Qt::QueuedConnection);
}

void WritingPlace::tellSecrecy(OpenDocument& document)
{
    const QString words = document.reading().secrecy();
    if (words.isEmpty() || document.lastSaid() || !m_offered.insert(document.key()).second)
        return;
    if (auto choices = choiceToDestroy(document); !choices.empty())
        document.say(Kind::Error, words, std::move(choices));
}

/// The typing of an open document is held by its journal, which goes only when nobody holds it.
void WritingPlace::destroy(const DestructionScope& scope, const QString& reason)
{
    if (OpenDocument* const open = m_open.find(scope.document))
        m_open.close(*open);
    std::erase(m_closed, scope.document);
    const workspace::DestructionRequest request{base::Uuid::random(), scope.document, scope.seenEvents, reason};
    m_destroying.ask<Destroyed>([request, identity = m_desk.identity(), now = m_desk.clock()()](const workspace::Workspace& workspace) {
                                    return workspace::destroyDocument(workspace, identity, request, now);
                                },
                                [this, scope](const Destroyed& destroyed) { tellDestroyed(scope, destroyed); },
                                [this, scope](const base::Error& error) {
                                    m_messages.say(Kind::Error, error.message);
                                    m_open.open(scope.document);
                                });
}

void WritingPlace::tellDestroyed(const DestructionScope& scope, const Destroyed& destroyed)
{
    m_learned = false;
    m_desk.list();
    sourcesChanged();
    allowActions();
    if (destroyed.traces)
        m_messages.say(Kind::Warning, QCoreApplication::translate("gui", "Đã xóa «%1» khỏi kho dữ liệu, nhưng tệp kho chưa được ghi lại nên phần cũ có thể còn đọc được. %2 Lần mở kho sau sẽ làm tiếp.")
                                          .arg(scope.code, destroyed.traces->message));
    else if (destroyed.kept > 0)
        m_messages.say(Kind::Told, QCoreApplication::translate("gui", "Đã xóa «%1» khỏi kho dữ liệu. Nội dung giống hệt vẫn còn trong: %2.").arg(scope.code, scope.sharingDocuments.join(QStringLiteral(", "))));
    else
        m_messages.say(Kind::Told, QCoreApplication::translate("gui", "Đã xóa «%1» khỏi kho dữ liệu. Bản sao lưu, tệp đã xuất và bản in phải tự xóa.").arg(scope.code));
}

} // namespace ungcuu::gui
