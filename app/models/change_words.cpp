// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/change_words.h"

#include "models/source_lines.h"

#include <QStringList>

#include <algorithm>

namespace ungcuu::models {

QString changeWords(const QByteArray& before, const QByteArray& after)
{
    if (before == after)
        return {};
    if (before.isEmpty())
        return QStringLiteral("Bản đầu");
    const auto old = SourceLines::of(before).lines;
    const auto now = SourceLines::of(after).lines;
    const auto most = std::ptrdiff_t(std::min(old.size(), now.size()));
    const auto head = std::mismatch(old.begin(), old.begin() + most, now.begin()).first - old.begin();
    const auto tail = std::mismatch(old.rbegin(), old.rbegin() + (most - head), now.rbegin()).first - old.rbegin();
    const auto removed = std::ptrdiff_t(old.size()) - head - tail;
    const auto added = std::ptrdiff_t(now.size()) - head - tail;
    const auto changed = std::min(removed, added);
    QStringList parts;
    if (changed > 0)
        parts += QStringLiteral("sửa %1 dòng").arg(changed);
    if (added > changed)
        parts += QStringLiteral("thêm %1 dòng").arg(added - changed);
    if (removed > changed)
        parts += QStringLiteral("bớt %1 dòng").arg(removed - changed);
    QString words = parts.join(QStringLiteral(", "));
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace ungcuu::models
