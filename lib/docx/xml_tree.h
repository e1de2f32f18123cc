// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace ungcuu::docx {

/// An element of a part as a value, names with their prefixes as written; a piece of text has no name.
struct XmlNode {
    QString name;
    std::vector<std::pair<QString, QString>> attributes;
    std::vector<XmlNode> children;
    QString text;

    friend bool operator==(const XmlNode&, const XmlNode&) = default;
    bool is(const char* element) const { return name == QLatin1String(element); }
    /// The first child of this name.
    const XmlNode* child(const char* element) const;
    XmlNode* child(const char* element);
    QString attribute(const char* wanted) const;
    void setAttribute(const char* wanted, const QString& value);
    /// The words of all w:t below, for comparing.
    QString words() const;
};

XmlNode element(const char* name, std::vector<std::pair<QString, QString>> attributes = {}, std::vector<XmlNode> children = {});

/// The root of a part that zip::readPackage let through: well formed, no DTD, not too deep.
XmlNode xmlTree(const QByteArray& part);
/// The same with the prefixes that Word writes ("w:", "w14:", "m:", "mc:") for their namespaces, whatever the part calls
/// them and in which of the two editions of ECMA-376; names of other namespaces begin with "x:".
XmlNode wordTree(const QByteArray& part);

} // namespace ungcuu::docx
