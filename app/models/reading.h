// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "model/scenario_flow.h"
#include "models/parsed_text.h"
#include "models/problems_model.h"
#include "models/source_lines.h"

#include <memory>

namespace ungcuu::models {

/// A text with its block tree and all that was found in it.
struct ReadText {
    QByteArray bytes;
    text::BlockTree tree;
    model::Findings findings;
};

/// What the text says about itself at one moment: the problems in the order of the text. `revision` is the one of the
/// SourceMirror it was read at; an answer of an older one than the window shows is of use only until the next comes.
struct Reading {
    qint64 revision = -1;
    bool scenario = false;
    std::vector<Problem> problems;
    TextShape shape;
    std::shared_ptr<const ReadText> whole; ///< what the next reading of a section builds on
    std::shared_ptr<const model::ScenarioFlow> flow; ///< null where the text is no scenario
};

/// True where the front says that the text is a scenario («loại: kịch bản»), false for an official document.
bool isScenario(const QByteArray& bytes);

/// Reads and checks. Any thread; pure.
Reading readingOf(const SourceLines& lines, qint64 revision, const base::Progress& progress);

/// For the time until the whole is read again: what was found in `last`, moved to where it stands now, and in the section
/// that was changed what is found there now. An official document has no such sections: its findings are only moved.
/// `others`: what other readings found in that older text; moved too. Fixes of what was moved are still those of the older
/// text: nobody applies one before the whole is read again. Any thread; pure; linear in the section but for finding what
/// changed.
std::vector<Problem> sectionFirst(const ReadText& last, const model::Findings& others, const SourceLines& lines);

/// Without the complaints that the front lacks what *Hồ sơ cơ quan* answered on the page.
std::vector<Problem> withoutFilled(std::vector<Problem> problems, const QStringList& filled);

/// The findings with their places, in the order of the text.
std::vector<Problem> placed(model::Findings findings, const SourceLines& lines);

} // namespace ungcuu::models
