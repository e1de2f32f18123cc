// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/identities.h"

#include "docx/xml_writer.h"

namespace ungcuu::docx {
namespace {

QByteArray bytesOf(const official::Source& source, const std::vector<QByteArray>& sources)
{
    const auto document = std::size_t(source.document);
    if (source.document < 0 || document >= sources.size())
        return {};
    return sources[document].mid(source.span.begin, source.span.end - source.span.begin);
}

class IdentityWriter
{
public:
    explicit IdentityWriter(const Identities& identities) : m_identities(identities) {}

    QByteArray xml()
    {
        for (std::size_t i = 0; i < m_identities.sources.size(); ++i)
            m_xml.empty("source", {{"number", int(i)}, {"sha256", base::Sha256::of(m_identities.sources[i]).hex().constData()}});
        for (std::size_t i = 0; i < m_identities.paragraphs.size(); ++i)
            paragraph(int(i) + 1, m_identities.paragraphs[i]);
        return m_xml.taken();
    }

private:
    void paragraph(int number, const Identity& identity)
    {
        m_xml.start("paragraph", {{"n", number}, {"part", identity.part}, {"role", nameOf(identity.role)}});
        index("block", identity.block);
        index("row", identity.row);
        index("column", identity.column);
        index("line", identity.line);
        if (identity.source && !identity.source->span.empty()) {
            m_xml.attribute({"source", identity.source->document});
            m_xml.attribute({"begin", int(identity.source->span.begin)});
            m_xml.attribute({"end", int(identity.source->span.end)});
            m_xml.attribute({"span", spanHash(*identity.source).constData()});
        }
        m_xml.attribute({"text", identity.text.constData()});
        m_xml.end();
    }

    void index(const char* name, int value)
    {
        if (value >= 0)
            m_xml.attribute({name, value});
    }

    /// Cells of a row share its source: hashed once.
    const QByteArray& spanHash(const official::Source& source)
    {
        if (!m_last || *m_last != source)
            m_lastHash = shortHash(bytesOf(source, m_identities.sources));
        m_last = source;
        return m_lastHash;
    }

    const Identities& m_identities;
    XmlWriter m_xml{"document", {{"xmlns", identityNamespace}, {"edition", m_identities.edition.hex().constData()}}};
    std::optional<official::Source> m_last;
    QByteArray m_lastHash;
};

} // namespace

const char* nameOf(Role role)
{
    static constexpr const char* names[] = {"parentBody", "issuingBody", "nationalTitle", "number", "placeDate", "letterSubject", "urgency", "label", "title", "kind",
                                            "subject", "note", "addressee", "body", "cell", "signerAbove", "signerBelow", "recipient", "drafter"};
    static_assert(std::size(names) == std::size_t(Role::Drafter) + 1);
    return names[int(role)];
}

QByteArray paragraphId(int number)
{
    QByteArray digits(8, '0');
    for (qsizetype at = digits.size(); number > 0; number /= 16)
        digits[--at] = "0123456789ABCDEF"[number % 16];
    return digits;
}

QByteArray bookmarkName(int number)
{
    return "_UC" + paragraphId(number);
}

QByteArray shortHash(QByteArrayView bytes)
{
    return base::Sha256::of(bytes).hex().left(16);
}

QByteArray identitiesXml(const Identities& identities)
{
    return IdentityWriter(identities).xml();
}

} // namespace ungcuu::docx
