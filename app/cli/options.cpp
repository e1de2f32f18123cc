// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include <QCoreApplication>

namespace ungcuu::cli {

Options::Options(const QStringList& arguments, const QStringList& valued, const QStringList& flags)
{
    bool onlyRest = false;
    for (qsizetype i = 0; i < arguments.size() && m_trouble.isEmpty(); ++i) {
        const QString& word = arguments[i];
        if (onlyRest || !word.startsWith(QLatin1String("--")))
            m_rest << word;
        else if (word == QLatin1String("--"))
            onlyRest = true;
        else if (flags.contains(word))
            m_values[word];
        else if (!valued.contains(word))
            m_trouble = QCoreApplication::translate("cli", "Không có tùy chọn «%1».").arg(word);
        else if (i + 1 >= arguments.size())
            m_trouble = QCoreApplication::translate("cli", "Thiếu giá trị sau %1.").arg(word);
        else
            m_values[word] << arguments[++i];
    }
}

} // namespace ungcuu::cli
