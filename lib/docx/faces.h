// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/xml_tree.h"

#include <QHash>
#include <optional>

namespace ungcuu::docx {

/// How a word looks, as far as a text of ours can say it; `marked` is what it cannot: underlined, struck, coloured.
struct Face {
    bool bold = false;
    bool italic = false;
    bool marked = false;

    friend bool operator==(const Face&, const Face&) = default;
};

/// What styles.xml of any writer says of bold and italic, for the runs of its document.
class Faces
{
public:
    Faces() = default;
    explicit Faces(const XmlNode& styles);

    /// Of a run with these properties (may be null) in a paragraph of this style ("" = the default one).
    Face of(const QString& paragraphStyle, const XmlNode* runProperties) const;
    /// Of the same run: what is otherwise than its paragraph's style says.
    Face against(const QString& paragraphStyle, const XmlNode* runProperties) const;

private:
    struct Says {
        std::optional<bool> bold;
        std::optional<bool> italic;
        QString basedOn;
    };
    static Says saidBy(const XmlNode* properties);
    /// What a style and those it is based on say, nearest first.
    Says ofStyle(const QString& id) const;

    QHash<QString, Says> m_styles;
    Says m_defaults;
    QString m_defaultParagraph;
};

} // namespace ungcuu::docx
