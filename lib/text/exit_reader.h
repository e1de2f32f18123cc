// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/reading.h"

#include <optional>

/// Exits: what leads out of a step. The grammar stands at the top of exit_reader.cpp.
namespace ungcuu::text {

/// The last arrow of a text: → -> --> => ⇒. Empty where there is none.
Span lastArrow(QByteArrayView source, Span text);

/// Reads one exit (a bullet's text without its marker); nothing where the text is none. `question` says that the title
/// of its step ends with "?". Writes no finding. Its duration (`Sau 15 phút …`) goes to Scenario::durations.
std::optional<model::Exit> readExit(Reading& reading, Span text, bool question);

/// True where `text` reads as an exit, with nothing written anywhere.
bool looksLikeExit(QByteArrayView source, Span text);

/// What an arrow points at.
struct Target {
    model::TargetKind kind = model::TargetKind::Step;
    Span name;   ///< the id or code without "bước"; the end-word
    Span whole;  ///< "bước" included
    Span note;
};
/// Reads a target and its note, which must take all of `text`.
std::optional<Target> readTarget(QByteArrayView source, Span text);

} // namespace ungcuu::text
