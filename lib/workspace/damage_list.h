// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workspace/verify_workspace.h"

namespace ungcuu::workspace {

/// Collects what verify finds, up to a number that nobody reads to the end.
class DamageList
{
public:
    void add(const char* code, const QByteArray& id);
    void addWords(const char* code, const QString& what);
    std::vector<Damage> taken() { return std::move(m_damage); }
    bool empty() const { return m_damage.empty(); }

private:
    static constexpr size_t most = 1000;
    std::vector<Damage> m_damage;
};

} // namespace ungcuu::workspace
