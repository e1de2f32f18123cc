// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QStringView>

namespace ungcuu::text {

/// Which reader a text is for.
enum class Language : quint8 {
    Scenario,   ///< .kb.md, text/scenario_reader.h
    Plan,       ///< .pa.md, text/plan_reader.h
};

/// What the text itself says: with "loại văn bản" in its front it is an official document, otherwise a scenario.
Language languageOf(const QByteArray& bytes);

/// What the name of its file says, ".kb.md" or ".pa.md" in any case; of other names, what the text says.
Language languageOf(QStringView fileName, const QByteArray& bytes);

} // namespace ungcuu::text
