// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "official/official_document.h"

#include <optional>

namespace ungcuu::compile {

/// In which form a document leaves. The form decides what the value holds, so that every writer (PDF, DOCX, screen)
/// gives out the same.
enum class OutputForm : quint8 {
    Plain,        ///< as written, with the number and date typed
    ForSignature, ///< Bản trình ký: number and date blank for the clerk or the signing tool, no watermark
    Public,       ///< Xuất bản công khai: no annexes, no IP addresses, names or private telephones
    DutyCard,     ///< only the thẻ trực
};

/// How a document is to leave. `role` and `paper` are of the thẻ trực: "@truc" makes the card of one role.
struct Output {
    OutputForm form = OutputForm::Plain;
    QString role = {};
    official::Paper paper = official::Paper::A4;
    bool brief = false;   ///< the card of a role names its steps and does not tell their work
};

/// "plain", "trinh-ky", "cong-khai", "the-truc" (the command line's words); nothing for another word.
std::optional<OutputForm> outputForm(QStringView word);

} // namespace ungcuu::compile
