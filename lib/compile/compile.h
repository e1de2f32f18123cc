// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/compiled.h"
#include "compile/output_form.h"
#include "compile/sources.h"
#include "text/language.h"

namespace ungcuu::compile {

/// What a person asks for besides the text.
struct Request {
    QByteArray source;
    QString systemCode;      ///< which system the text is made for; empty: those it names
    bool sample = false;     ///< watermark «BẢN MẪU – KHÔNG CÓ GIÁ TRỊ»
    std::optional<text::Language> language = {}; ///< what the file's name says; without it the text says it
    Output output = {};
};

/// From source bytes to the official document (NĐ 30/2020). Total: any bytes give a document. What nothing answers
/// prints as "…………" and is an Error of the document it stands in, with a code that begins with "compile.". A form may
/// leave a document without parts: a public copy of a scenario, the thẻ trực of a role that nobody has.
Compiled compiled(const Request& request, const Sources& sources);

/// Something printed as "…………": such a draft may be read, not signed.
bool hasUnanswered(const Compiled& compiled);

/// The marking of state secrecy in the front ("Mật", "Tối mật", "Tuyệt mật"), as typed; empty where there is none. Such
/// a text is not exported.
QString secrecyMark(const QByteArray& source);

} // namespace ungcuu::compile
