// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/text_edit.h"

#include <QString>

namespace ungcuu::model {

/// Lỗi (stops Trình ký and signing) · Cần xem lại · Gợi ý.
enum class Severity : quint8 { Error, Warning, Hint };

/// One way out of a finding. `title` is the button's words: a verb first, no full stop.
struct Fix {
    QString title;
    TextEdits edits;

    friend bool operator==(const Fix&, const Fix&) = default;
};

/// The plan has a problem. `code` is stable ("flow.unreachable"), `span` is where to underline, `message` is one
/// plain Vietnamese sentence: what is wrong here and, where it is not plain, what to do.
struct Finding {
    QByteArray code;
    Severity severity = Severity::Warning;
    Span span;
    QString message;
    std::vector<Fix> fixes;

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

} // namespace ungcuu::model
