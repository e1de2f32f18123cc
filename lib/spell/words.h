// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSet>
#include <QString>
#include <QStringView>

namespace ungcuu::spell {

/// Words that are right though no dictionary has them: technical terms, names of the workspace, a person's own words. Case,
/// tone style and Unicode form do not count.
class Words
{
public:
    /// Every word of the text.
    void add(QStringView text);
    void add(const Words& others) { m_all.unite(others.m_all); }
    bool has(QStringView word) const;
    bool isEmpty() const { return m_all.isEmpty(); }

    friend bool operator==(const Words&, const Words&) = default;

private:
    QSet<QString> m_all;
};

} // namespace ungcuu::spell
