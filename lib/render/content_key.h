// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "official/official_document.h"
#include "render/look.h"

#include <QByteArray>

namespace ungcuu::render {

/// Writes down all that decides how a block measures, and nothing of where it came from: an edit above a paragraph
/// moves its span and must not have it measured again.
class ContentKey
{
public:
    explicit ContentKey(char what) { m_bytes.append(what); }

    ContentKey& add(int number);
    ContentKey& add(const QString& text);
    ContentKey& add(const QStringList& texts);
    ContentKey& add(const official::Runs& runs);
    ContentKey& add(const Sizes& sizes);
    ContentKey& add(const official::Table& table);
    ContentKey& add(const official::Drawing& drawing);
    ContentKey& addHead(const official::Part& part);
    ContentKey& addSignatures(const official::Part& part);

    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace ungcuu::render
