// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/source_text.h"

namespace ungcuu::cli {

/// Line and column (code points, from 1) of byte offsets asked for in growing order: one walk over the text, however
/// many findings stand on one line. Offsets that go back begin the walk again.
class PlaceCounter
{
public:
    explicit PlaceCounter(const QByteArray& bytes) : m_text(bytes) {}
    text::Place placeOf(qsizetype offset);

private:
    text::SourceText m_text;
    qsizetype m_at = 0;
    text::Place m_place;
};

} // namespace ungcuu::cli
