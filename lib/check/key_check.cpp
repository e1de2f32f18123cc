// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/key_check.h"

#include "base/vietnamese.h"
#include "check/lines.h"
#include "text/front_keys.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <span>

namespace ungcuu::check {

namespace {

using Keys = std::span<const QStringView>;

/// Whether one letter typed too much, too little or wrong makes `a` of `b`.
bool isOneSlip(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin());
    const qsizetype same = x - a.begin();
    return a.sliced(a.size() == b.size() ? std::min(same + 1, a.size()) : same) == b.sliced(std::min(same + 1, b.size()));
}

/// The known key that differs by its marks, or by one slip in five letters or more; empty where none does.
QStringView meantKey(const QString& key, Keys known)
{
    const QString plain = base::searchFolded(key);
    const auto isMeant = [&](QStringView k) { return base::searchFolded(k) == plain || (k.size() >= 5 && isOneSlip(key, k)); };
    const auto found = std::find_if(known.begin(), known.end(), isMeant);
    return found == known.end() ? QStringView() : *found;
}

void reportUnknown(const model::FrontEntry& entry, Keys known, Report& report)
{
    constexpr qsizetype longestKey = 40;
    const QStringView meant = entry.key.size() <= longestKey ? meantKey(entry.key, known) : QStringView();
    if (meant.isEmpty()) {
        report.add(Rule::KeyUnknown, entry.name, QCoreApplication::translate("check", "«%1» không được đọc; chỉ giữ nguyên trong văn bản.").arg(entry.key));
        return;
    }
    report.add(Rule::KeyUnknown, entry.name, QCoreApplication::translate("check", "«%1» không được đọc: có lẽ là «%2».").arg(entry.key, meant),
               {fix(QCoreApplication::translate("check", "Đổi thành «%1»").arg(meant), entry.name, meant.toUtf8())});
}

void checkKeys(QByteArrayView source, const model::Front& front, Keys known, Report& report)
{
    QSet<QString> met;
    for (const model::FrontEntry& entry : front.entries) {
        if (std::find(known.begin(), known.end(), entry.key) == known.end())
            reportUnknown(entry, known, report);
        else if (met.contains(entry.key))
            report.add(Rule::KeyRepeated, entry.name,
                       QCoreApplication::translate("check", "«%1» đã ghi ở trên; chỉ dòng đầu được dùng.").arg(entry.key),
                       {fix(QCoreApplication::translate("check", "Xóa dòng này"), linesAround(source, entry.span), {})});
        met.insert(entry.key);
    }
}

} // namespace

void checkScenarioKeys(QByteArrayView source, const model::Front& front, Report& report)
{
    checkKeys(source, front, text::frontKeys(text::Language::Scenario), report);
}

void checkPlanKeys(QByteArrayView source, const model::Front& front, Report& report)
{
    checkKeys(source, front, text::frontKeys(text::Language::Plan), report);
}

} // namespace ungcuu::check
