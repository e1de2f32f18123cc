// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "compile/compile.h"
#include "docx/edited_changes.h"
#include "model/text_edit.h"
#include "workspace/workspace.h"

#include <functional>

namespace ungcuu::workspace {

/// Nhận lại bản Word đã sửa: what somebody did to a DOCX of ours, as *đề nghị sửa* and *ý kiến* on the source of now.
/// Nothing is applied here. Who and when are claims of the file.

/// An edit that found its place: with `edits` the source prints the new words where the old ones stood. That was tried
/// with the compiler, on the text the DOCX was made from.
struct Proposal {
    docx::ChangeKind kind = docx::ChangeKind::Words;
    int document = 0;         ///< of TakenBack::texts
    model::TextEdits edits;   ///< of its bytes of now
    QString oldWords;         ///< as on paper; U+2029 between paragraphs
    QString newWords;
    QString around;           ///< the paragraph as it stood on paper; of what is new or moved: the one it stands behind now
    docx::Claim claim;
    bool tracked = false;
    int elsewhere = 0;        ///< other paragraphs on paper that change with it

    friend bool operator==(const Proposal&, const Proposal&) = default;
};

enum class NoPlace : quint8 {
    NotInSource, ///< computed, of the letterhead, of the program's own words; or the language cannot say it
    MovedOn,     ///< the text has changed at this place since the DOCX was made
    AlreadyThere, ///< it was made already: accepted before, or typed by hand
    Overlaps,    ///< another proposal changes the same words
    OfFile,      ///< headers, footers, notes, text boxes, pictures, underlines: no part of the text
    Untried,     ///< more edits than `mostTried`, or than `mostTrials` allows: nobody looked for its place
};

/// How many edits of a file are tried, with how many compilations in all; how many comments are laid on their words, the
/// others on their paragraph. Whoever rewrites a plan of 60 pages makes some hundred, each tried one to three times. What
/// is beyond is listed, nothing of it is dropped.
inline constexpr int mostTried = 2'000;
inline constexpr int mostTrials = 10'000;

/// An edit that did not: for a person to make by hand.
struct Unplaced {
    docx::ChangeKind kind = docx::ChangeKind::Words;
    NoPlace why = NoPlace::NotInSource;
    QString oldWords;
    QString newWords;
    QString around;
    docx::Claim claim;
    bool tracked = false;

    friend bool operator==(const Unplaced&, const Unplaced&) = default;
};

/// A comment of the file.
struct Opinion {
    docx::Claim claim;
    QString text;
    QString anchor;                     ///< the words it is about, as on paper
    int document = 0;
    std::optional<base::Span> place;    ///< where they stand in the source of now

    friend bool operator==(const Opinion&, const Opinion&) = default;
};

/// A text that took part: the document itself first.
struct TakenText {
    QString code;      ///< mã; what it is listed under
    QByteArray bytes;  ///< of now
};

struct TakenBack {
    std::vector<TakenText> texts;
    std::vector<Proposal> proposals; ///< in the order of the paper; no two touch the same bytes
    std::vector<Unplaced> unplaced;
    std::vector<Opinion> opinions;
    bool exact = false;              ///< the edition it was made from could be made again
    bool sourceMovedOn = false;      ///< some text has changed since
    int untried = 0;                 ///< how many of `unplaced`
};

struct TakeBackRequest {
    QByteArray docx;
    QByteArray source;                                ///< the document of now
    QString code;                                     ///< its mã, for messages
    std::optional<text::Language> language = {};
    base::UtcMs now = 0;
};

/// Bytes that were stored under this hash; nothing where there are none.
using StoredBytes = std::function<std::optional<QByteArray>(const base::Sha256&)>;
StoredBytes storedIn(const Workspace& workspace);

/// Every difference between the DOCX and what the program writes is a proposal, an unplaced edit or an opinion. Errors:
/// those of docx::readEditedDocx; "takeback.other-document" (the DOCX was made from another text); those of exportDocx;
/// "cancelled".
base::Result<TakenBack> takeBack(const TakeBackRequest& request, const compile::Sources& sources, const StoredBytes& stored,
                                 const base::Progress& progress = {});

/// The bytes of a text with these proposals, all of it, together.
QByteArray accepted(const TakenBack& taken, int document, const std::vector<Proposal>& proposals);

/// A sentence for a list.
QString wordsOf(NoPlace why);
QString wordsOf(docx::ChangeKind kind);

} // namespace ungcuu::workspace
