// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace ungcuu::compile {

/// What a list says of a scenario: read from its front and its title.
struct ScenarioFace {
    QString code;
    QString title;
    QString group;
    QString applies;
};
ScenarioFace scenarioFace(const QByteArray& source);

} // namespace ungcuu::compile
