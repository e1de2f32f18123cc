// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/finding.h"
#include "official/official_document.h"
#include "text/language.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace ungcuu::compile {

/// One question the document asked and what it was told. `question` is stable and names its kind: "system HT-DVC",
/// "system HT-DVC chủ quản", "document KB-A6-01", "rule báo cáo ban đầu", "law vn-ucsc", "profile place 2026-11-27",
/// "compared báo cáo ban đầu". The answer of a document is the
/// SHA-256 of its bytes in hex; the answer of the law is its version; of everything else, the words printed.
struct LookUp {
    QString question;
    QString answer;
    bool answered = false;

    friend bool operator==(const LookUp&, const LookUp&) = default;
};

/// A source text that took part: the text itself first, then each annexed one in the order of the paper.
/// `official::Source::document` is the index here; the spans of `findings` are of these bytes.
struct SourceDocument {
    QString code;
    QByteArray bytes;
    model::Findings findings;      ///< in the order of its bytes
    text::Language language = text::Language::Scenario;   ///< as which it was read
};

struct Compiled {
    official::OfficialDocument document;
    std::vector<SourceDocument> documents;
    QStringList uncompared;        ///< names of the rules used that nobody compared with their original, each once
    QStringList filled;            ///< keys of the main front that it lacks and *Hồ sơ cơ quan* answered
    QStringList leftOut;           ///< of a public copy: what does not go out, a line each
    std::vector<LookUp> lookUps;   ///< each question once, in the order first asked
};

} // namespace ungcuu::compile
