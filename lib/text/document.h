// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/text_edit.h"
#include "text/block_parser.h"
#include "text/scenario_reader.h"

#include <QByteArray>

namespace ungcuu::text {

/// The bytes after a list of edits (sorted, not overlapping, all spans of the text before).
QByteArray applied(const QByteArray& bytes, const model::TextEdits& edits);

/// A text while it is typed: its bytes and its block tree, which each edit reads again only where the state at a
/// section's start changed. Equal bytes give equal documents, however they were reached. A value; copies share.
class Document
{
public:
    explicit Document(QByteArray bytes = {});

    const QByteArray& bytes() const { return m_bytes; }
    const BlockTree& tree() const { return m_tree; }

    /// Applies edits as a whole; answers how many bytes were read again.
    qsizetype apply(const model::TextEdits& edits);
    /// What the text says now.
    ScenarioReading scenario() const { return readScenario(m_bytes, m_tree); }

private:
    QByteArray m_bytes;
    BlockTree m_tree;
};

} // namespace ungcuu::text
