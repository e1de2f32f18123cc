// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "base/uuid.h"
#include "model/profile.h"

#include <QByteArray>

namespace ungcuu::registry {

/// The stored particulars of an entry of *Hồ sơ cơ quan*, named by the `file` of a profile.set event.
QByteArray encoded(const model::ProfileEntry& entry, const base::Uuid& salt);
/// Error "record.malformed"; what checkProfileEntry refuses is malformed too.
base::Result<model::ProfileEntry> readProfileEntry(QByteArrayView bytes);

/// The stable English word of a kind ("governing"), and back; nothing for another word.
QByteArray kindWord(model::ProfileKind kind);
std::optional<model::ProfileKind> profileKind(QByteArrayView word);

/// What is wrong with an entry as a person typed it: "profile.value" (empty, over 400 characters or more than one line),
/// "profile.days" (ends before it begins), "profile.signer" (no title, an unknown capacity, KT. TL. TUQ. or TM. for nobody),
/// "profile.delegation" (TUQ. without paper, last day or kinds of documents: NĐ 30/2020 Đ13.3), "profile.seal" (no
/// picture, or a side not from 5 to 80 mm), "profile.foreign" (a field of another kind).
base::Result<void> checkProfileEntry(const model::ProfileEntry& entry);

} // namespace ungcuu::registry
