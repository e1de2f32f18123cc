// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/sources.h"
#include "models/problems_model.h"
#include "render/page_layout.h"

#include <functional>
#include <memory>

namespace ungcuu::models {

/// The official pages of a text, or why there are none, and what no look-up answered. `codes` names the documents that
/// official::Source::document counts: 0 is the text itself.
struct MadePages {
    qint64 revision = -1;
    std::shared_ptr<const render::Pages> pages;
    QString trouble;
    std::vector<Problem> unresolved;
    std::vector<QString> codes;
    QString refusal;      ///< why the text may not be submitted or signed, annexes included; empty where it may
    QString secrecy;      ///< why none of it leaves: a marking of state secrecy, in an annex too; empty where there is none
    QStringList filled;   ///< keys that the front lacks and *Hồ sơ cơ quan* answered
};

/// Makes the look-ups of one compilation, on the thread that compiles.
using SourcesMaker = std::function<base::Result<std::shared_ptr<const compile::Sources>>()>;

/// Compiles and lays out. What was measured before is not measured again; one thread at a time.
class PageMaking
{
public:
    explicit PageMaking(SourcesMaker sources);

    MadePages pagesOf(const SourceLines& lines, qint64 revision, const base::Progress& progress);

private:
    SourcesMaker m_sources;
    std::unique_ptr<render::LayoutCache> m_cache;
};

} // namespace ungcuu::models
