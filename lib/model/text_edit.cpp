// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text_edit.h"

namespace ungcuu::model {

QByteArray applied(const QByteArray& bytes, const TextEdits& edits)
{
    QByteArray result;
    result.reserve(bytes.size());
    qsizetype at = 0;
    for (const TextEdit& edit : edits) {
        Q_ASSERT(edit.span.begin >= at && edit.span.end >= edit.span.begin);
        result += QByteArrayView(bytes).sliced(at, edit.span.begin - at);
        result += edit.bytes;
        at = edit.span.end;
    }
    result += QByteArrayView(bytes).sliced(at);
    return result;
}

} // namespace ungcuu::model
