// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/sources.h"
#include "law/pack.h"
#include "law/pack_reader.h"
#include "support/places.h"

#include <QDir>
#include <QMap>

namespace ungcuu::testing {

/// The names in scenarios/, "KB-A1-01.kb.md"; with a pattern, those that match.
inline QStringList shippedFiles(const QString& pattern = QStringLiteral("*.md"))
{
    const QStringList files = QDir(sourcePath(QStringLiteral("scenarios"))).entryList({pattern}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        qFatal("no shipped texts: a test of each of them would prove nothing");
    return files;
}

/// Look-ups that a test fills by hand: the shipped law, the day the project fixes, and whatever is put in.
class FixtureSources final : public compile::Sources
{
public:
    QMap<QString, model::System> systems;
    QMap<QString, QByteArray> documents;
    std::vector<model::ProfileEntry> entries;
    std::vector<model::LawComparison> comparisons;

    std::optional<model::System> system(const QString& code) const override
    {
        return systems.contains(code) ? std::optional<model::System>(systems.value(code)) : std::nullopt;
    }
    std::vector<QString> systemCodes() const override
    {
        const QStringList codes = systems.keys();
        return {codes.begin(), codes.end()};
    }
    std::optional<QByteArray> document(const QString& code) const override
    {
        return documents.contains(code) ? std::optional<QByteArray>(documents.value(code)) : std::nullopt;
    }
    const law::Pack& law() const override
    {
        static const law::Pack pack = *law::readPack(sourceBytes(QStringLiteral("resources/law/vn-ucsc.json")));
        return pack;
    }
    QDate today() const override { return {2026, 11, 22}; }
    std::vector<model::ProfileEntry> profile() const override { return entries; }
    std::optional<model::LawComparison> comparison(const model::LawComparison& row) const override
    {
        const auto found = std::find_if(comparisons.begin(), comparisons.end(), [&](const auto& each) { return law::sameRow(each, row); });
        return found == comparisons.end() ? std::nullopt : std::optional(*found);
    }

    void addSystem(int level)
    {
        const QString code = QStringLiteral("HT-MAU");
        systems.insert(code, {code, QStringLiteral("Cổng dịch vụ mẫu"), level, QStringLiteral("Ủy ban nhân dân tỉnh Mẫu"),
                              QStringLiteral("Trung tâm Công nghệ thông tin")});
    }
    void addShipped()
    {
        for (const QString& file : shippedFiles())
            documents.insert(file.section(u'.', 0, 0), sourceBytes(QStringLiteral("scenarios/") + file));
    }
};

} // namespace ungcuu::testing
