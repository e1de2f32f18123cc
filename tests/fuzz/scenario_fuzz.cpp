// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes: the tree tiles them, spans stay inside, formatting keeps the meaning and is done at once.
#include "base/utf8.h"
#include "support/scenario_dump.h"
#include "support/tiling.h"
#include "text/formatter.h"
#include "text/inlines.h"
#include "text/scenario_reader.h"

#include <cstdlib>

using namespace ungcuu;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkFindings(const text::ScenarioReading& reading, qsizetype size)
{
    for (const model::Finding& finding : reading.findings) {
        require(0 <= finding.span.begin && finding.span.begin <= finding.span.end && finding.span.end <= size);
        for (const model::Fix& fix : finding.fixes)
            model::applied(reading.scenario.source, fix.edits);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    require(base::encoded(base::decoded(bytes)) == bytes);
    const text::ScenarioReading reading = text::readScenario(bytes);
    require(testing::tilingFault(reading.scenario.blocks, bytes.size()).isEmpty());
    checkFindings(reading, bytes.size());
    for (const model::Block& block : reading.scenario.blocks)
        text::inlinesOf(bytes, block.content);
    const QByteArray once = model::applied(bytes, text::formatted(bytes, text::Language::Scenario));
    require(testing::dump(text::readScenario(once).scenario) == testing::dump(reading.scenario));
    require(text::formatted(once, text::Language::Scenario).empty());
    return 0;
}
