// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "check/context.h"
#include "check/technique_table.h"
#include "law/pack.h"
#include "law/pack_reader.h"
#include "support/places.h"

/// What the programs check with: the shipped law and techniques. The test ends where they do not read.
class ShippedRules
{
public:
    ShippedRules()
        : m_law(read(ungcuu::law::readPack(ungcuu::testing::sourceBytes(QStringLiteral("resources/law/vn-ucsc.json")))))
        , m_techniques(read(ungcuu::check::TechniqueTable::read(ungcuu::testing::sourceBytes(QStringLiteral("resources/attack/techniques.tsv")))))
    {
    }

    ungcuu::check::Context context() const { return {&m_law, &m_techniques, false, {}, {}}; }

private:
    template <class T> static T read(ungcuu::base::Result<T> read)
    {
        if (!read)
            qFatal("%s", read.error().code.constData());
        return *std::move(read);
    }

    ungcuu::law::Pack m_law;
    ungcuu::check::TechniqueTable m_techniques;
};
