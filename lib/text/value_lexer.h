// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QByteArrayView>
#include <QVarLengthArray>

/// The words, numbers and signs that durations are made of.
namespace ungcuu::text {

using base::Span;

enum class Word : quint8 { Other, Number, Second, Minute, Hour, Day, Work, Working, Week, Month, Now, Before, Within, Round,
                           From, Since, T0, Usually, Plus, Comma, Slash, Dash, Colon };

struct Token {
    Word word = Word::Other;
    Span span;
    qint64 thousandths = 0; ///< of a Number
};
using Tokens = QVarLengthArray<Token, 12>;

/// Cuts a value apart; "15p" is a number and a word. At most 24 tokens, more than any duration of ours has.
Tokens tokensOf(QByteArrayView source, Span text);

} // namespace ungcuu::text
