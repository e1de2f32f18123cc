// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/arrangement.h"

#include "base/sha256.h"

#include <QSettings>

#include <algorithm>

namespace ungcuu::gui {

namespace {

constexpr int MostHalves = 2;
constexpr int MostTabs = 50;

void writeHalf(QSettings& settings, const Arrangement::Half& half)
{
    settings.beginWriteArray(QStringLiteral("tabs"), int(half.tabs.size()));
    for (int index = 0; index < int(half.tabs.size()); ++index) {
        settings.setArrayIndex(index);
        settings.setValue(QStringLiteral("document"), half.tabs[size_t(index)].document);
        settings.setValue(QStringLiteral("caret"), half.tabs[size_t(index)].caret);
    }
    settings.endArray();
    settings.setValue(QStringLiteral("current"), half.current);
}

Arrangement::Half readHalf(QSettings& settings)
{
    Arrangement::Half half;
    const int count = std::min(MostTabs, settings.beginReadArray(QStringLiteral("tabs")));
    for (int index = 0; index < count; ++index) {
        settings.setArrayIndex(index);
        half.tabs.push_back({settings.value(QStringLiteral("document")).toString(), settings.value(QStringLiteral("caret")).toInt()});
    }
    settings.endArray();
    half.current = settings.value(QStringLiteral("current")).toInt();
    return half;
}

} // namespace

void write(QSettings& settings, const Arrangement& arrangement)
{
    settings.remove(QString());
    for (size_t index = 0; index < arrangement.halves.size(); ++index) {
        settings.beginGroup(QStringLiteral("half%1").arg(index));
        writeHalf(settings, arrangement.halves[index]);
        settings.endGroup();
    }
    settings.setValue(QStringLiteral("halves"), int(arrangement.halves.size()));
    settings.setValue(QStringLiteral("active"), arrangement.active);
    settings.setValue(QStringLiteral("panels"), arrangement.panels);
    settings.setValue(QStringLiteral("list"), arrangement.list);
}

Arrangement readArrangement(QSettings& settings)
{
    Arrangement arrangement;
    const int halves = std::clamp(settings.value(QStringLiteral("halves")).toInt(), 0, MostHalves);
    for (int index = 0; index < halves; ++index) {
        settings.beginGroup(QStringLiteral("half%1").arg(index));
        arrangement.halves.push_back(readHalf(settings));
        settings.endGroup();
    }
    arrangement.active = settings.value(QStringLiteral("active")).toInt();
    arrangement.panels = settings.value(QStringLiteral("panels")).toByteArray();
    arrangement.list = settings.value(QStringLiteral("list")).toByteArray();
    return arrangement;
}

QString neverSavedKey(const QString& name)
{
    return QStringLiteral("new:") + QString::fromLatin1(base::Sha256::of(name.toUtf8()).hex());
}

} // namespace ungcuu::gui
