// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workspace/typing_journal.h"

/// The bytes of a journal of typing; the grammar stands at the top of journal_record.cpp.
namespace ungcuu::workspace::journal {

QByteArray start(const JournalSubject& subject, const QByteArray& base);
/// The edit that makes `before` into `after`: what stands between their common beginning and end.
QByteArray edit(QByteArrayView before, QByteArrayView after);

/// What whole records say. Reading ends before the first that is torn or makes no sense; nothing where not even the
/// subject and the base text are whole.
struct Content {
    JournalSubject subject;
    QByteArray base;
    QByteArray text;
};
std::optional<Content> read(QByteArrayView bytes);
/// Whose text it is, also where nothing behind that is whole.
std::optional<JournalSubject> subjectOf(QByteArrayView bytes);

} // namespace ungcuu::workspace::journal
