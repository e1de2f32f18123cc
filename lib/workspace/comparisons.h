// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/law_comparison.h"
#include "workspace/workspace.h"


namespace ungcuu::workspace {

/// A row of the shipped law that nobody compared with its original before it was shipped, and what was recorded since.
/// `recorded` holds of these very words only.
struct ComparisonRow {
    model::LawComparison row;       ///< pack, rule, words, anchor, text, article as shipped; source and day as recorded
    QString citation;            ///< "điểm d khoản 2 Điều 31 Nghị định số …"
    bool recorded = false;
    QString author;              ///< who recorded it
    base::UtcMs time = 0;

    friend bool operator==(const ComparisonRow&, const ComparisonRow&) = default;
};
/// In the order of the law.
base::Result<std::vector<ComparisonRow>> listComparisons(const Workspace& workspace);

/// One signed act, newest first; `row` is nothing where the row was reopened.
struct ComparisonChange {
    QString key;                 ///< pack/rule
    std::optional<model::LawComparison> row;
    QString author;
    base::UtcMs time = 0;
};
base::Result<std::vector<ComparisonChange>> comparisonHistory(const Workspace& workspace);

/// Records that whoever signs compared this rule, as shipped, with its original. Errors "comparison.no-rule" (no such rule, or
/// one that was compared before it was shipped), those of registry::checkComparison and recordAct; "comparison.future".
base::Result<void> recordComparison(const Workspace& workspace, const Identity& who, const QString& rule, const QString& source,
                                    QDate day, base::UtcMs now);
/// It has to be compared again. "comparison.no-rule" where nothing is recorded.
base::Result<void> reopenComparison(const Workspace& workspace, const Identity& who, const QString& rule, base::UtcMs now);

} // namespace ungcuu::workspace
