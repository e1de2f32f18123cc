// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>
#include <QStringList>

namespace ungcuu::cli {

/// The arguments of one command, taken apart: options with a value (may be given more than once), options without, and
/// the rest in its order. After "--" everything is rest.
class Options
{
public:
    /// `valued` and `flags` name every option the command knows, as "--key".
    Options(const QStringList& arguments, const QStringList& valued, const QStringList& flags);

    /// What is wrong with the arguments, one sentence; empty where nothing is.
    const QString& trouble() const { return m_trouble; }
    const QStringList& rest() const { return m_rest; }
    bool has(const QString& option) const { return m_values.contains(option); }
    /// The last value given; empty where there is none.
    QString value(const QString& option) const { return m_values.value(option).value(m_values.value(option).size() - 1); }
    QStringList values(const QString& option) const { return m_values.value(option); }

private:
    QHash<QString, QStringList> m_values;
    QStringList m_rest;
    QString m_trouble;
};

} // namespace ungcuu::cli
