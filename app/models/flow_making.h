// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/compile.h"
#include "models/page_making.h"

namespace ungcuu::models {

/// The picture of a scenario's flow, or why there is none. `page` is the drawing on a sheet of its own size.
struct MadeFlow {
    qint64 revision = -1;
    std::shared_ptr<const render::Pages> page;
    compile::FlowPicture flow;
    QString trouble;
};

/// Reads the text and draws its flow in the words it has on paper. Any thread; pure but for what `sources` answer.
MadeFlow flowOf(const SourceLines& lines, qint64 revision, const SourcesMaker& sources);

/// The step of a drawing whose text holds byte `offset`: index into `flow.told`, −1 before the first.
int toldAt(const compile::FlowPicture& flow, qsizetype offset);

} // namespace ungcuu::models
