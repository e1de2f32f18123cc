// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/identities.h"
#include "docx/xml_tree.h"

#include <QCoreApplication>

namespace ungcuu::docx {
namespace {

constexpr int mostParagraphs = 500'000;

base::Error malformed()
{
    return {"docx.identities", QCoreApplication::translate("docx", "Chưa nhận lại được: phần ghi nhận từng đoạn trong tệp Word đã hỏng. "
                                                                   "Kho dữ liệu không đổi. Xuất lại bản Word rồi chép chỗ sửa sang.")};
}

std::optional<Role> roleNamed(const QString& name)
{
    for (int role = 0; role <= int(Role::Drafter); ++role) {
        if (name == QLatin1String(nameOf(Role(role))))
            return Role(role);
    }
    return std::nullopt;
}

class IdentityReader
{
public:
    base::Result<StoredIdentities> read(const XmlNode& root)
    {
        const auto edition = base::Sha256::fromHex(root.attribute("edition").toLatin1());
        if (!root.is("document") || !edition)
            return malformed();
        m_read.edition = *edition;
        for (const XmlNode& child : root.children) {
            if (child.is("source"))
                addSource(child);
            else if (child.is("paragraph"))
                addParagraph(child);
        }
        return m_good ? base::Result<StoredIdentities>(std::move(m_read)) : malformed();
    }

private:
    void require(bool condition) { m_good = m_good && condition; }

    int number(const XmlNode& node, const char* name, int missing)
    {
        const QString text = node.attribute(name);
        if (text.isEmpty())
            return missing;
        bool good = false;
        const int value = text.toInt(&good);
        require(good && value >= 0);
        return value;
    }

    void addSource(const XmlNode& node)
    {
        const auto hash = base::Sha256::fromHex(node.attribute("sha256").toLatin1());
        require(hash && number(node, "number", -1) == int(m_read.sources.size()));
        m_read.sources.push_back(hash.value_or(base::Sha256()));
    }

    void addParagraph(const XmlNode& node)
    {
        const auto role = roleNamed(node.attribute("role"));
        require(role && number(node, "n", 0) == int(m_read.paragraphs.size()) + 1 && m_read.paragraphs.size() < mostParagraphs);
        Identity identity{number(node, "part", -1), role.value_or(Role::Body), number(node, "block", -1), number(node, "row", -1),
                          number(node, "column", -1), number(node, "line", -1), {}, node.attribute("text").toLatin1()};
        require(identity.part >= 0 && identity.text.size() == 16);
        if (!node.attribute("source").isEmpty()) {
            const official::Source source{number(node, "source", 0), {number(node, "begin", -1), number(node, "end", -1)}};
            require(std::size_t(source.document) < m_read.sources.size() && source.span.begin >= 0 && source.span.begin < source.span.end);
            identity.source = source;
        }
        m_read.paragraphs.push_back(std::move(identity));
    }

    StoredIdentities m_read;
    bool m_good = true;
};

} // namespace

base::Result<StoredIdentities> readIdentities(const QByteArray& xml)
{
    return IdentityReader().read(xmlTree(xml));
}

} // namespace ungcuu::docx
