// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "models/problems_model.h"
#include "models/source_lines.h"

namespace ungcuu::models {

/// What the text says about itself at one moment: the problems in the order of the text. `revision` is the one of the
/// SourceMirror it was read at; an answer of an older one than the window shows is of use only until the next comes.
struct Reading {
    qint64 revision = -1;
    bool scenario = false;
    std::vector<Problem> problems;
};

/// True where the front says that the text is a scenario («loại: kịch bản»), false for an official document.
bool isScenario(const QByteArray& bytes);

/// Reads and checks. Any thread; pure.
Reading readingOf(const SourceLines& lines, qint64 revision, const base::Progress& progress);

/// The findings with their places, in the order of the text.
std::vector<Problem> placed(model::Findings findings, const SourceLines& lines);

} // namespace ungcuu::models
