// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracked_reader.h"

#include <QXmlStreamReader>

namespace ungcuu::testing {
namespace {

class TrackedReader
{
public:
    TrackedReader(const QByteArray& body, Reading reading) : m_reader(body), m_gone(reading == Reading::Accepted ? QStringLiteral("del") : QStringLiteral("ins")) {}

    QStringList paragraphs()
    {
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isStartElement())
                start(m_reader.name().toString());
            else if (m_reader.isEndElement())
                end(m_reader.name().toString());
            else if (m_reader.isCharacters() && (inside(u"t") || inside(u"delText")) && m_hidden == 0)
                m_words += m_reader.text();
        }
        if (m_reader.hasError() || m_pending)
            m_found << QStringLiteral("!");
        return m_found;
    }

private:
    bool inside(QStringView name) const { return !m_path.isEmpty() && m_path.last() == name; }

    void start(const QString& name)
    {
        if (name == m_gone && inside(u"rPr"))
            m_markGone = true;
        else if (name == m_gone && inside(u"trPr"))
            m_rowGone = true;
        else if (name == m_gone)
            ++m_hidden;
        else if (name == QLatin1String("tr"))
            m_rowBegin = m_found.size();
        else if (name == QLatin1String("br") && m_hidden == 0)
            m_words += QLatin1Char('\n');
        m_path << name;
    }

    void end(const QString& name)
    {
        m_path.removeLast();
        if (name == m_gone && !inside(u"rPr") && !inside(u"trPr"))
            --m_hidden;
        else if (name == QLatin1String("p"))
            endParagraph();
        else if (name == QLatin1String("tc") && m_pending)
            m_found << QStringLiteral("!");
        else if (name == QLatin1String("tr"))
            endRow();
    }

    void endParagraph()
    {
        m_pending = std::exchange(m_markGone, false);
        if (m_pending)
            return;
        if (!m_words.trimmed().isEmpty())
            m_found << m_words;
        m_words.clear();
    }

    void endRow()
    {
        if (std::exchange(m_rowGone, false))
            m_found.erase(m_found.begin() + m_rowBegin, m_found.end());
    }

    QXmlStreamReader m_reader;
    QString m_gone;
    QStringList m_path;
    QStringList m_found;
    QString m_words;
    int m_hidden = 0;
    qsizetype m_rowBegin = 0;
    bool m_markGone = false;
    bool m_pending = false;
    bool m_rowGone = false;
};

} // namespace

QStringList textOf(const QByteArray& body, Reading reading)
{
    return TrackedReader(body, reading).paragraphs();
}

} // namespace ungcuu::testing
