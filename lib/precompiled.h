// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that most files of lib include, compiled once. Never include this file by hand.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>
#include <QStringView>
#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>
