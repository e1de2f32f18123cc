// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/reading.h"

#include <optional>

namespace ungcuu::text {

/// "Bước 3. Tên", "b2a) Tên", "1.1 – Tên"
struct StepHead {
    Span id;
    Span title;
};
std::optional<StepHead> stepHeadOf(QByteArrayView source, Span heading);

/// Reads the blocks of the steps sections, one after another, into phases and steps. The grammar stands at the top of
/// scenario_reader.cpp.
class StepReader
{
public:
    explicit StepReader(Reading& reading) : m_reading(reading) {}

    /// A section of steps begins behind `heading` (a block's index). `phase`: its heading is a phase too.
    void beginSection(qint32 heading, qint32 section, bool phase);
    /// A heading of level 3 to 6 inside it.
    void takeHeading(qint32 block);
    /// Any other top-level block inside it.
    void takeBlock(qint32 block);
    /// The section ends before `block`, at `offset`.
    void endSection(qint32 block, qsizetype offset);

private:
    model::Block& block(qint32 index);
    void openPhase(qint32 heading);
    void openStep(qint32 heading, const StepHead& head);
    void close(qint32 block, qsizetype offset);
    void closeStep(qint32 block, qsizetype offset);
    void takeItem(qint32 index);
    void takeBullet(qint32 index, Span text, Span paragraph);
    bool takeField(qint32 index, Span text);
    bool takeExit(qint32 index, Span text);
    bool takeCheck(qint32 index, Span text);
    void takeWork(qint32 index, Span paragraph);
    void takeParagraph(qint32 index);
    void complainOfNested(qint32 item, bool inField);
    std::vector<Span> nestedItems(qint32 item) const;
    void addEvidence(model::Step& step);
    bool needsStep(Span text);
    model::Step* step();

    Reading& m_reading;
    qint32 m_section = -1;
    bool m_inStep = false;
    bool m_inPhase = false;  ///< behind a phase's heading, before its first step
};

} // namespace ungcuu::text
