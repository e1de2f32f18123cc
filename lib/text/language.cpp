// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include "text/block_parser.h"
#include "text/front_reader.h"

namespace ungcuu::text {

Language languageOf(const QByteArray& bytes)
{
    model::Findings ignored;
    const model::Front front = readFront(bytes, frontSpan(bytes), ignored);
    return front.find(u"loại văn bản") ? Language::Plan : Language::Scenario;
}

Language languageOf(QStringView fileName, const QByteArray& bytes)
{
    if (fileName.endsWith(u".kb.md", Qt::CaseInsensitive))
        return Language::Scenario;
    if (fileName.endsWith(u".pa.md", Qt::CaseInsensitive))
        return Language::Plan;
    return languageOf(bytes);
}

} // namespace ungcuu::text
