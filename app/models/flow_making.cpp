// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_making.h"

#include "render/page_painter.h"

namespace ungcuu::models {

MadeFlow flowOf(const SourceLines& lines, qint64 revision, const SourcesMaker& sources)
{
    MadeFlow made;
    made.revision = revision;
    const auto answers = sources();
    const auto typeface = render::Typeface::official();
    if (!answers || !typeface) {
        made.trouble = answers ? typeface.error().message : answers.error().message;
        return made;
    }
    auto flow = compile::flowPicture({lines.bytes(), {}, false}, **answers);
    if (!flow) {
        made.trouble = flow.error().message;
        return made;
    }
    made.flow = std::move(*flow);
    made.page = std::make_shared<const render::Pages>(render::drawingPage(*typeface, made.flow.drawing));
    return made;
}

int toldAt(const compile::FlowPicture& flow, qsizetype offset)
{
    int found = -1;
    for (int i = 0; i < int(flow.told.size()); ++i) {
        const base::Span& heading = flow.told[size_t(i)].heading;
        if (heading.begin <= offset && (found < 0 || heading.begin > flow.told[size_t(found)].heading.begin))
            found = i;
    }
    return found;
}

} // namespace ungcuu::models
