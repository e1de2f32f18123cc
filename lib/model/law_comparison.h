// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>

namespace ungcuu::model {

/// *Đã đối chiếu*: a row of the law was compared with its original and says the same. What was compared stands here word
/// for word: a row that a later pack words otherwise was not compared.
struct LawComparison {
    QString pack;      ///< law::Pack::id
    QString rule;      ///< its name
    QString words;
    QString anchor;
    QString text;      ///< the title of the legal text
    QString article;
    QString source;    ///< nguồn: where the original was read
    QDate day;         ///< when it was read

    friend bool operator==(const LawComparison&, const LawComparison&) = default;
};

} // namespace ungcuu::model
