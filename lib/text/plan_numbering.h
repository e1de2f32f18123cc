// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/plan.h"

#include <QString>

namespace ungcuu::text {

using base::Span;

enum class NumberWay : quint8 { Digits, Roman, Letter };

/// Paragraphs that count together: the points of one clause, the articles of the document. Never empty.
struct NumberRun {
    struct Item {
        size_t block = 0;   ///< index into Plan::blocks
        Span count;         ///< what counts: of "Điều 12." the "12", of "1.3." the last "3", of "a)" the "a"
        int value = 0;      ///< as typed, from 1
        NumberWay way = NumberWay::Digits;
    };
    std::vector<Item> items;
};

/// All runs of a document, as each ends; linear. Capitals, dashes and plus signs are not counted.
std::vector<NumberRun> numberRuns(const model::Plan& plan);

/// "3", "III", "c" (the letters of NĐ 30/2020, Phụ lục I); empty where there are not so many letters.
QString numberWritten(int value, NumberWay way);

} // namespace ungcuu::text
