// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/xml_tree.h"

#include <QByteArrayView>
#include <QHash>

namespace ungcuu::docx {

/// Reads elements that XmlWriter wrote a moment ago, several times as fast as a reader of any XML. Requires what it writes:
/// well formed, no comments, no declaration before, of references only the seven it uses. Names are shared by all that one
/// reader reads. For bytes from outside there is `xmlTree`.
class WrittenXmlReader
{
public:
    /// The element that `xml` is.
    XmlNode element(QByteArrayView xml);

private:
    XmlNode readElement();
    void readAttributes(XmlNode& node);
    void readContent(XmlNode& node);
    QString name();
    QByteArrayView until(char end);

    QByteArrayView m_xml;
    qsizetype m_at = 0;
    QHash<QByteArray, QString> m_names;
};

/// Appends the element as XmlWriter would write it.
void appendWritten(QByteArray& xml, const XmlNode& node);
/// The element and what is in it.
QByteArray xmlFragment(const XmlNode& node);

} // namespace ungcuu::docx
