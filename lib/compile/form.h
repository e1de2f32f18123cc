// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "official/official_document.h"

#include <QString>
#include <QStringList>

/// The punctuation and the fixed phrases of NĐ 30/2020/NĐ-CP, Phụ lục I and III. Strings in, strings out: what a person
/// typed at the end of a line does not matter, what the decree wants does.
namespace ungcuu::compile {

/// Nơi nhận (ô 9b): "- " before each, ";" behind each, "." behind the last.
QStringList recipientList(const QStringList& names);

/// Kính gửi (ô 9a): one name stands bare behind the colon; several as recipientList.
QStringList addresseeList(const QStringList& names);

/// Ô 7a, 7c, 7b: "(ký)" is the place of the signature, by default before the last line.
official::SignatureBlock signatureBlock(const QStringList& lines);

/// A line of căn cứ with `end` instead of whatever mark closes it: ';', '.' or, with a null character, the typed one
/// ('.' where none or ';' was typed).
official::Runs withEnd(official::Runs runs, QChar end);

/// "Công an tỉnh / Sở Y tế" → two; values that were typed as a list stay.
QStringList splitLines(const QStringList& values);

/// "05" for a number below ten, whatever zeros were typed; text that is no number stays.
QString numberAsPrinted(const QString& typed);

/// "ngày 05 tháng 3 năm 2026" from "5/3/2026"; text that is no date stays as it is.
QString dateAsPrinted(const QString& typed);

/// "(Kèm theo Quyết định số …/QĐ-UBND ngày … tháng … năm … của Ủy ban nhân dân tỉnh)". Number and date stand there
/// where both are known, as on paper (Mẫu 2.1); an electronic document leaves them blank (Phụ lục I, III.1.c and Mẫu
/// 2.2). `body` may be empty, then it is blank too.
QString attachedNote(const QString& kind, const official::Header& issued, const QString& body);

/// The name of the issuing body as running text writes it: the first place in `text` that spells `capitals` otherwise
/// than in capitals; where there is none, `capitals`.
QString nameInRunningText(const QString& capitals, const QString& text);

} // namespace ungcuu::compile
