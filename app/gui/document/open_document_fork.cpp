// SPDX-License-Identifier: GPL-3.0-or-later
// Two saves over one text: how an open document tells of them and joins them.
#include "gui/document/open_document.h"

#include "models/reading.h"

#include <QCoreApplication>

namespace ungcuu::gui {

using Kind = MessageBar::Kind;

namespace {

QString whoAndWhen(const workspace::HistoryRow& row)
{
    return QCoreApplication::translate("gui", "%1 (%2)").arg(row.author, models::timeOfDay(row.savedAt));
}

} // namespace

MessageBar::Choice OpenDocument::joining()
{
    return {QCoreApplication::translate("gui", "Ghép hai bản"), [this] { join(); }};
}

/// What is typed and not saved would go with the text that the joined one takes the place of.
void OpenDocument::join()
{
    if (isModified())
        say(Kind::Warning, QCoreApplication::translate("gui", "Chưa ghép vì còn phần chưa lưu. Lưu trước rồi ghép; bản nào cũng được giữ."), {joining()});
    else
        m_desk.joinHeads(id());
}

void OpenDocument::joinFailed(const base::Error& error)
{
    say(Kind::Warning, error.message);
}

void OpenDocument::joined(const workspace::MergedHeads& merged)
{
    if (isModified()) { // since it was asked for
        join();
        return;
    }
    m_state.document = merged.over;
    m_text->typeOver(merged.over.bytes);
    m_text->document().setModified(false);
    m_typing.restart(subject(), merged.over.bytes);
    m_text->typeOver(merged.bytes);
    m_text->document().setModified(true); // the same text twice is to be saved once more
    const QString first = whoAndWhen(merged.first);
    const QString second = whoAndWhen(merged.second);
    if (merged.conflicts.empty()) {
        say(Kind::Told, QCoreApplication::translate("gui", "Đã ghép bản của %1 và bản của %2; không có chỗ nào hai người cùng sửa. Xem lại rồi Lưu.").arg(first, second));
    } else {
        say(Kind::Warning, QCoreApplication::translate("gui", "Đã ghép, còn %3 chỗ hai người sửa cùng chỗ: đoạn của %1 đứng trước, đoạn của %2 ngay sau. Ở mỗi chỗ giữ một đoạn rồi Lưu.")
                               .arg(first, second, QString::number(merged.conflicts.size())));
        std::vector<int> places;
        for (const workspace::MergeConflict& conflict : merged.conflicts)
            places.push_back(m_text->source().positionOf(conflict.begin));
        Q_EMIT conflictsFound(QCoreApplication::translate("gui", "Hai người sửa cùng chỗ: %1 chỗ").arg(places.size()), places);
    }
    Q_EMIT stateChanged();
}

} // namespace ungcuu::gui
