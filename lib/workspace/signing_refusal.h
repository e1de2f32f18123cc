// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "compile/compiled.h"

#include <optional>
#include <utility>

namespace ungcuu::workspace {

/// Why such a document is neither submitted nor signed, and what to do: "draft" (something prints as dots), "rights" (a right
/// to sign that *Hồ sơ cơ quan* does not give), "uncompared" (a rule that nobody compared with its original). `code` is that
/// word behind `prefix`; `undone` says what was not done ("Chưa xuất được bản trình ký").
std::optional<base::Error> signingRefusal(const compile::Compiled& compiled, const QByteArray& prefix, const QString& undone);

/// The same, and "errors": a finding of severity Lỗi in the text or in one that it brings along. Reads each of them again, which
/// a page that follows the typing does not wait for.
std::optional<base::Error> submissionRefusal(const compile::Compiled& compiled, const QByteArray& prefix, const QString& undone);

/// How a PDF says that it may be read and not signed, for ever: the text string under the key UngCuuUnfinished of its Info
/// dictionary,   <word>[; <rule>]…   with the words above; the rules are those nobody compared. Nothing where it may be submitted.
std::optional<std::pair<QByteArray, QString>> unfinishedInfo(const compile::Compiled& compiled);

/// The refusal of a PDF that says so: "sign." and the word. Nothing for any other file, one of other programs among them, nor
/// for one that cannot be read, which `sign::signedPdf` refuses.
std::optional<base::Error> unfinishedRefusal(const QByteArray& pdf);

} // namespace ungcuu::workspace
