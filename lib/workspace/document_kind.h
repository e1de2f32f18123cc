// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>

namespace ungcuu::workspace {

/// What a text says it is: «loại văn bản: Phương án» (in any case) is a plan, with another kind there it is another
/// document, without that line a scenario, as for text/language.h.
enum class DocumentKind : quint8 { Scenario, Plan, Other };

/// Any bytes; reads the front of the text and no more.
DocumentKind documentKind(QByteArrayView bytes);

} // namespace ungcuu::workspace
