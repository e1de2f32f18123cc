// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "compile/compile.h"
#include "workspace/signing_refusal.h"

#include <utility>
#include <vector>

namespace ungcuu::workspace {

struct ExportRequest {
    compile::Request document;
    base::UtcMs now = 0;                                ///< what the file says of its making
    std::vector<std::pair<QByteArray, QString>> info;   ///< more keys for the PDF's Info dictionary, e.g. a witness
};

/// A PDF/A-1b and everything that went into it.
struct ExportedPdf {
    QByteArray pdf;
    compile::Compiled compiled;
    int pages = 0;
    QString family;            ///< the one face it is set in
    bool draft = false;        ///< something prints as "…………": may be read, not signed
    int overfullCards = 0;     ///< thẻ trực that do not fit one page
    std::optional<Unfinished> unfinished; ///< why it may be read and neither submitted nor signed
};

/// Source text → official document → PDF, in the form that `document.output` names. Whole or not at all. The card of a
/// role that does not fit one page is made again with its steps by name. What may not be signed says so in the file. Errors:
/// "export.secret" (dấu chỉ độ mật); of a Bản trình ký "export." and the word of what is Unfinished (signing_refusal.h);
/// "export.nothing" (the form leaves no page), "font.…", "cancelled" (progress is asked at every stage, of a text of 2 MB
/// more than ten times a second).
base::Result<ExportedPdf> exportPdf(const ExportRequest& request, const compile::Sources& sources,
                                    const base::Progress& progress = {});

/// A DOCX and everything that went into it.
struct ExportedDocx {
    QByteArray docx;
    compile::Compiled compiled;
    bool draft = false;        ///< something stands as "…………"
};

/// Source text → official document → DOCX, by the same rules as exportPdf: what is hidden or refused there is here too.
/// `ExportRequest::info` is of PDFs only.
base::Result<ExportedDocx> exportDocx(const ExportRequest& request, const compile::Sources& sources,
                                      const base::Progress& progress = {});

/// Two revisions of one text in one DOCX (docx::redline): tracked changes of `author` at `time`, those of the newer
/// revision. Every page bears «BẢN SO SÁNH – KHÔNG PHÁT HÀNH». Both are compiled with what `sources` knows now. Errors:
/// those of exportDocx.
struct RedlineRequest {
    compile::Request before;
    compile::Request after;
    QString author;
    base::UtcMs time = 0;
    base::UtcMs now = 0;
};
base::Result<QByteArray> exportRedline(const RedlineRequest& request, const compile::Sources& sources,
                                       const base::Progress& progress = {});

/// The refusal of a text with a marking of state secrecy; nothing where it has none.
std::optional<base::Error> secrecyRefusal(const QByteArray& source);

} // namespace ungcuu::workspace
