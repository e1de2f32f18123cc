// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/compiled.h"
#include "compile/sources.h"

namespace ungcuu::compile {

/// What a person asks for besides the text.
struct Request {
    QByteArray source;
    QString systemCode;      ///< which system a scenario is made for, where the text does not say; may be empty
    bool sample = false;     ///< watermark «BẢN MẪU – KHÔNG CÓ GIÁ TRỊ»
};

/// From source bytes to the official document (NĐ 30/2020). Total: any bytes give a document. What nothing answers
/// prints as "…………" and is a finding ("compile.unresolved-…") of the document it stands in.
Compiled compiled(const Request& request, const Sources& sources);

} // namespace ungcuu::compile
