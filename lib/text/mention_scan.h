// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/reading.h"

namespace ungcuu::text {

/// Notes the mentions and placeholders of a stretch of text (no code) in the scenario, in order, and complains of what a
/// Markdown viewer would eat.
void scanInline(Reading& reading, Span text);

/// "@tổ trực": where a role's slug has spaces, its mentions take the longest slug that fits. Call once all is read.
void widenMentions(Reading& reading);

} // namespace ungcuu::text
