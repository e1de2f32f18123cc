// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/document_kind.h"

#include "base/fold.h"
#include "text/block_parser.h"
#include "text/front_reader.h"

namespace ungcuu::workspace {

DocumentKind documentKind(QByteArrayView bytes)
{
    model::Findings unused;
    const model::Front front = text::readFront(bytes, text::frontSpan(bytes), unused);
    if (!front.find(u"loại văn bản"))
        return DocumentKind::Scenario;
    return base::folded(QStringView(front.word(u"loại văn bản"))) == u"phương án" ? DocumentKind::Plan : DocumentKind::Other;
}

} // namespace ungcuu::workspace
