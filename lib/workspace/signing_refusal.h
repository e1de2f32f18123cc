// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "base/progress.h"
#include "compile/compiled.h"

#include <QStringList>

#include <optional>
#include <utility>

namespace ungcuu::workspace {

/// Why such a document is neither submitted nor signed, and what to do: "draft" (something prints as dots), "rights" (a right
/// to sign that *Hồ sơ cơ quan* does not give), "uncompared" (a rule that nobody compared with its original). `code` is that
/// word behind `prefix`; `undone` says what was not done ("Chưa xuất được bản trình ký").
std::optional<base::Error> signingRefusal(const compile::Compiled& compiled, const QByteArray& prefix, const QString& undone);

/// What stands in the way of submitting and signing, found once and told in more than one place.
struct Unfinished {
    QByteArray word;    ///< one of those above, or "errors": a finding of severity Lỗi in the text or in one that it brings along
    QString why;        ///< a sentence with what to do
    QStringList rules;  ///< those nobody compared
};

/// Checks the text and each that it brings along, which a page that follows the typing does not wait for. `progress` is asked
/// before each of them: once it says stop, the answer is for nobody.
std::optional<Unfinished> unfinished(const compile::Compiled& compiled, const base::Progress& progress = {});

/// It as a refusal, `prefix` and `undone` as above.
base::Error refusal(const Unfinished& unfinished, const QByteArray& prefix, const QString& undone);

/// How a PDF says that it may be read and not signed, for ever: the text string under the key UngCuuUnfinished of its Info
/// dictionary,   <word>[; <rule>]…   with the words above; the rules are those nobody compared.
std::pair<QByteArray, QString> unfinishedInfo(const Unfinished& unfinished);

/// The refusal of a PDF that says so: "sign." and the word. Nothing for any other file, one of other programs among them, nor
/// for one that cannot be read, which `sign::signedPdf` refuses.
std::optional<base::Error> unfinishedRefusal(const QByteArray& pdf);

} // namespace ungcuu::workspace
