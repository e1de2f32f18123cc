// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/plan.h"
#include "model/scenario.h"
#include "text/block_parser.h"

#include <QStringList>
#include <vector>

/// What an editor shows beside the text: the outline, and what can be folded away.
namespace ungcuu::text {

using base::Span;

enum class OutlineKind : quint8 { Title, Section, Phase, Step, SubHead, Annex, Part };

struct OutlineEntry {
    OutlineKind kind = OutlineKind::Section;
    int level = 0;      ///< depth from 0; an entry's children follow it, one deeper
    QString title;      ///< "Bước 3. Ngăn lây lan", "Chương II. …"
    Span heading;       ///< its line
    Span span;          ///< and all under it, up to the next of its depth or less

    friend bool operator==(const OutlineEntry&, const OutlineEntry&) = default;
};
using Outline = std::vector<OutlineEntry>;

/// In paper order; linear.
Outline outlineOf(const model::Scenario& scenario);
Outline outlineOf(const model::Plan& plan);
/// The entry an offset stands under, the deepest; −1 where none is above it.
int outlineAt(const Outline& outline, qsizetype offset);
/// The titles from the outermost entry to that one, simplified; empty where none is above it.
QStringList outlinePath(const Outline& outline, qsizetype offset);

enum class FoldKind : quint8 { Front, Heading, Table, Fence, Comment, Machine, Quote };

/// The line that `first` holds stays to be seen; the lines of `hidden` go away.
struct Fold {
    FoldKind kind = FoldKind::Heading;
    Span first;
    Span hidden;

    friend bool operator==(const Fold&, const Fold&) = default;
};

/// From the tree alone, in both languages, in the order of their first lines; a fold lies inside another or apart from
/// it. Blank lines at its end stay to be seen. Only what hides at least one line; linear.
std::vector<Fold> foldsOf(QByteArrayView source, const BlockTree& tree);

} // namespace ungcuu::text
