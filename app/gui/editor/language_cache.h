// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/parsed_text.h"
#include "models/source_mirror.h"

namespace ungcuu::gui {

/// The text as its language reads it, read when somebody asks and the text has changed since.
class LanguageCache
{
public:
    explicit LanguageCache(const models::SourceMirror& source)
        : m_source(source)
    {
    }

    const models::ParsedText& now()
    {
        if (m_revision != m_source.revision()) {
            m_text = models::parsed(m_source.bytes());
            m_revision = m_source.revision();
            ++m_count;
        }
        return m_text;
    }

    /// How often a text was read; none during an input method's composition.
    int count() const { return m_count; }

private:
    const models::SourceMirror& m_source;
    models::ParsedText m_text;
    qint64 m_revision = -1;
    int m_count = 0;
};

} // namespace ungcuu::gui
