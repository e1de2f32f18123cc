// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "compile/compiled.h"
#include "compile/output_form.h"
#include "compile/sources.h"
#include "compile/words_read.h"
#include "text/language.h"

namespace ungcuu::compile {

/// What a person asks for besides the text.
struct Request {
    QByteArray source;
    QString systemCode;      ///< which system the text is made for; empty: those it names
    bool sample = false;     ///< watermark «BẢN MẪU – KHÔNG CÓ GIÁ TRỊ»
    std::optional<text::Language> language = {}; ///< what the file's name says; without it the text says it
    Output output = {};
    bool flowPicture = false; ///< a scenario alone brings the picture of its flow along
};

/// From source bytes to the official document (NĐ 30/2020). Total: any bytes give a document. What nothing answers
/// prints as "…………" and is an Error of the document it stands in, with a code that begins with "compile.". A form may
/// leave a document without parts: a public copy of a scenario, the thẻ trực of a role that nobody has. What was `read`
/// before (optional) changes nothing but the time it takes. `progress` is asked before each document that is brought along:
/// once it says stop, the others are left out, and the answer is for nobody.
Compiled compiled(const Request& request, const Sources& sources, WordsRead* read = nullptr, const base::Progress& progress = {});

/// The flow of a scenario as one drawing in its full size, for a window.
struct FlowPicture {
    official::Drawing drawing;
    /// One a step, in the order of the paper: what the picture says, for those who cannot see it («Bước 2. Tên. Có → Bước
    /// 3; Không → Kết thúc»), and the bytes of its heading.
    struct Told {
        QString words;
        base::Span heading;
    };
    std::vector<Told> told;
};
/// Errors "diagram.too-large", "diagram.engine"; "diagram.no-steps" for a text without steps, a plan among them.
base::Result<FlowPicture> flowPicture(const Request& request, const Sources& sources);

/// Something printed as "…………": such a draft may be read, not signed.
bool hasUnanswered(const Compiled& compiled);

/// What stands in the way of submitting or signing besides: rules that nobody compared with their original, each once
/// ("thông báo vi phạm dữ liệu cá nhân"), and rights to sign that *Hồ sơ cơ quan* does not give, a sentence each.
struct Obstacles {
    QStringList uncompared;
    QStringList rights;
};
Obstacles obstacles(const Compiled& compiled);

} // namespace ungcuu::compile
