// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/scenario.h"
#include "model/text_edit.h"

#include <optional>

/// What a scenario says in other words or signs than the canonical ones: read all the same, and what to write instead.
/// Nothing here changes what a text says.
namespace ungcuu::text {

using base::Span;

enum class Spelling : quint8 {
    StepHead,  ///< "### b3) Tên", "### 3. Tên"      → "### b3. Tên", "### Bước 3. Tên"
    Label,     ///< "Hạn:", "LEAD:", "chu trì" no    → "Thời hạn:", "Chủ trì:"
    Arrow,     ///< -> --> => ⇒                      → →
    Answer,    ///< "Quá hạn", "each round"          → "Quá thời hạn", "Mỗi vòng"
    EndWord,   ///< "Kết thúc"                       → "Kết thúc kịch bản"
    StepName,  ///< "Bước 01" of a step "Bước 1"     → "Bước 1"
    Duration,  ///< "15p", "24h", "T0+2h30"          → "15 phút", "24 giờ", "T0 + 2 giờ 30 phút"
    Level,     ///< "cấp 3 trở lên"                  → "từ cấp độ 3 trở lên"
    Quotes,    ///< “@truc”, mã: “KB-A1-01”          → without them
};

struct Respelling {
    Spelling what = Spelling::Label;
    Span span;               ///< what to underline
    model::TextEdits edits;

    friend bool operator==(const Respelling&, const Respelling&) = default;
};

/// Those of a scenario, sorted by where they begin; no two touch: of “cấp 3 trở lên” first the quotes, and once they are
/// gone the level. Applying any or all of them leaves what the text says. Linear.
std::vector<Respelling> respellings(const model::Scenario& scenario);

/// How a step's head, an exit's arrow (with the blanks around it) and end-word are written; the edit may change nothing.
model::TextEdit headSpelled(QByteArrayView source, const model::Step& step);
model::TextEdit arrowSpelled(QByteArrayView source, const model::Exit& exit);
std::optional<model::TextEdit> endWordSpelled(QByteArrayView source, const model::Exit& exit);

} // namespace ungcuu::text
