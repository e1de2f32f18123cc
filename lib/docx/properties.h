// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/sha256.h"

#include <QString>

/// The small parts that are alike in every file: settings and what the file says of itself. No person, machine or path.
namespace ungcuu::docx {

QByteArray settingsXml();
QByteArray corePropertiesXml(const QString& title, base::UtcMs created);
QByteArray appPropertiesXml();
QByteArray customPropertiesXml(const base::Sha256& edition);
QByteArray itemPropertiesXml();

} // namespace ungcuu::docx
