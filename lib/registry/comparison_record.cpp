// SPDX-License-Identifier: GPL-3.0-or-later
// Canonical JSON (base/json.h), every key always there:
//   format  "ungcuu-comparison/1"
//   pack, rule, words, anchor, text, article   text: the row as it was when it was compared
//   source  text
//   day     YYYY-MM-DD
//   salt    uuid
#include "registry/comparison_record.h"

#include "review/fields.h"

#include <QCoreApplication>

namespace ungcuu::registry {

using base::Json;
using model::LawComparison;

namespace {
constexpr char format[] = "ungcuu-comparison/1";
constexpr qsizetype longest = 400;
}

QByteArray encoded(const LawComparison& comparison, const base::Uuid& salt)
{
    return base::canonicalJson(Json::Object{
        {"format", review::textField(format)},
        {"pack", Json(comparison.pack)},
        {"rule", Json(comparison.rule)},
        {"words", Json(comparison.words)},
        {"anchor", Json(comparison.anchor)},
        {"text", Json(comparison.text)},
        {"article", Json(comparison.article)},
        {"source", Json(comparison.source)},
        {"day", Json(comparison.day.toString(Qt::ISODate))},
        {"salt", review::textField(salt.text())},
    });
}

base::Result<LawComparison> readComparison(QByteArrayView bytes)
{
    review::Fields fields(bytes, format);
    LawComparison comparison{fields.words("pack"), fields.words("rule"), fields.words("words"), fields.words("anchor"), fields.words("text"), fields.words("article"), fields.words("source"), {}};
    const QString day = fields.words("day");
    comparison.day = QDate::fromString(day, Qt::ISODate);
    fields.require(comparison.day.toString(Qt::ISODate) == day);
    fields.uuid("salt");
    if (!fields.complete() || comparison.pack.isEmpty() || comparison.rule.isEmpty() || !checkComparison(comparison))
        return review::malformed("comparison");
    return comparison;
}

QString comparisonKey(const LawComparison& comparison)
{
    return comparison.pack + u'/' + comparison.rule;
}

base::Result<void> checkComparison(const LawComparison& comparison)
{
    if (comparison.source.trimmed().isEmpty() || comparison.source.size() > longest || comparison.source.contains(u'\n'))
        return base::Error{"comparison.source", QCoreApplication::translate("registry",
            "Chưa ghi được «Đã đối chiếu» vì nguồn để trống, dài quá 400 ký tự hoặc có xuống dòng. Ghi nơi đã đọc văn bản gốc (số Công báo, địa chỉ, bản giấy) rồi ghi lại.")};
    if (!comparison.day.isValid())
        return base::Error{"comparison.day", QCoreApplication::translate("registry", "Chưa ghi được «Đã đối chiếu» vì thiếu ngày đối chiếu. Ghi ngày rồi ghi lại.")};
    return {};
}

} // namespace ungcuu::registry
