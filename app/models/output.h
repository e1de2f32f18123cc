// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "compile/output_form.h"
#include "models/desk.h"
#include "models/page_making.h"

namespace ungcuu::models {

/// A text on its way out of the office: as a PDF file, signed where a key file is named, or as a DOCX.
struct OutputRequest {
    /// Where the text stands: the file then bears witness to the workspace (workspace/pdf_witness.h).
    std::optional<workspace::Workspace> workspace;
    base::Uuid document;      ///< none: never saved
    QByteArray source;
    QString path;
    QString keyPath;          ///< PKCS#12; empty: not signed
    Passphrase passphrase;    ///< of the key file
    base::UtcMs now = 0;
    compile::Output form = {};
    QString system = {};      ///< which system it is made for; empty: those the text names
    bool flowPicture = false; ///< a scenario brings the picture of its flow along
    bool seal = false;        ///< signed in the place of the seal, with the picture that *Hồ sơ cơ quan* has today
};

struct OutputDone {
    QString path;
    int pages = 0;            ///< 0: a DOCX, whose pages its program makes
    QString family;           ///< the face it is set in
    bool draft = false;       ///< something prints as "…………"
    QStringList leftOut;      ///< of a public copy, to be read before it is published
    int overfullCards = 0;    ///< thẻ trực that do not fit one page
    QString signer;           ///< the name in the certificate; empty: not signed
    QByteArray serial;
};

/// What a text can be made for, each with the words that a person chooses by: roles of a thẻ trực ("truc"), those of the text
/// and of the scenarios it brings along, each once, in the order of the paper; systems of the register ("HT-DVC").
struct OutputChoices {
    struct Choice {
        QString key;
        QString words;
    };
    std::vector<Choice> roles;
    std::vector<Choice> systems;
};
OutputChoices outputChoices(const QByteArray& source, const compile::Sources& sources);

/// The name says that a DOCX is wanted and no PDF.
bool isDocx(const QString& path);

/// Exports, signs where asked, and writes the file: all of it or nothing, "cancelled" included. A text with blanks that nothing answered, or with
/// a Lỗi, is exported, never signed (workspace::Unfinished, "sign."); nor is a DOCX ("sign.docx").
base::Result<OutputDone> output(const OutputRequest& request, const SourcesMaker& sources, const base::Progress& progress);

} // namespace ungcuu::models
