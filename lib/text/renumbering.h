// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/plan.h"
#include "model/scenario.h"
#include "model/text_edit.h"

/// «Đánh số lại các bước»: numbers in the order of paper, in one list of edits that is undone as one.
namespace ungcuu::text {

/// Gives the steps 1, 2, 3 … as they stand on paper, those with letters by letters (b1, b2, q1), those with points under
/// the step above (2.1, 2.2), and writes each arrow, "Làm song song", {b2}, "kể từ b2", "Bước 4" in running text and
/// call of an own step again. The flow stays: a target that no step bears keeps its name, and no step gets that name.
/// Heads without id stay. Nothing where a number would not fit (999).
model::TextEdits renumbered(const model::Scenario& scenario);

/// Counts Phần, Chương, Mục, Điều, I., 1., 1.1., a) of a document from the first of each run on (letters in the order of
/// NĐ 30/2020: a b c d đ e g h …), and "Điều 5 của Phương án này" with them. What another text says stays.
model::TextEdits renumbered(const model::Plan& plan);

} // namespace ungcuu::text
