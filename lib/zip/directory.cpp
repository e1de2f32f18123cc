// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/directory.h"

#include "zip/trouble.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace ungcuu::zip {
namespace {

using base::Error;
using base::Result;

constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 descriptorSignature = 0x08074b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr quint32 end64Signature = 0x06064b50;
constexpr quint32 locator64Signature = 0x07064b50;
constexpr qint64 localLength = 30;
constexpr qint64 centralLength = 46;
constexpr qint64 endLength = 22;
constexpr qint64 end64Length = 56;
constexpr qint64 locator64Length = 20;
constexpr int zip64Field = 0x0001;
constexpr int growthHintField = 0xA220; ///< ECMA-376-2, annex on ZIP
constexpr int growthHintMark = 0xA028;
constexpr int encryptedBits = 0x0001 | 0x0020 | 0x0040 | 0x2000; ///< encrypted, patched data, strong, masked directory
constexpr int descriptorBit = 0x0008;

/// Numbers out of the file; a place outside of it answers 0 and makes `inside` false for good.
class Bytes
{
public:
    explicit Bytes(const QByteArray& bytes) : m_bytes(bytes) {}

    qint64 size() const { return m_bytes.size(); }
    bool holds(qint64 at, qint64 length) const { return at >= 0 && length >= 0 && at <= size() - length; }
    int u16(qint64 at) const { return number<quint16>(at); }
    quint32 u32(qint64 at) const { return number<quint32>(at); }
    qint64 u64(qint64 at) const { return qint64(std::min<quint64>(number<quint64>(at), quint64(1) << 62)); }
    QByteArray part(qint64 at, qint64 length) const { return m_bytes.mid(at, length); }

private:
    template <class T> T number(qint64 at) const { return holds(at, sizeof(T)) ? qFromLittleEndian<T>(m_bytes.constData() + at) : T(0); }

    const QByteArray& m_bytes;
};

/// What the end record (or its zip64 twin) says.
struct End {
    qint64 at = 0;          ///< where what ends the file begins: the zip64 record where there is one
    qint64 entries = 0;
    qint64 directory = 0;
    qint64 directorySize = 0;
    bool oneDisk = true;
    bool atEnd = true;
};

/// Sizes and place of an entry as one header gives them, zip64 applied.
struct Said {
    int flags = 0;
    int method = 0;
    quint32 crc = 0;
    qint64 packed = 0;
    qint64 size = 0;
    qint64 header = 0;
    QByteArray name;
    bool plainExtra = true;
};

class DirectoryReader
{
public:
    DirectoryReader(const QByteArray& bytes, const Limits& limits, RuleSet rules) : m_bytes(bytes), m_limits(limits), m_rules(rules) {}

    Result<std::vector<DirectoryEntry>> entries()
    {
        if (m_bytes.size() > m_limits.file)
            return tooLarge();
        const std::optional<End> end = findEnd();
        if (!end)
            return notAnArchive();
        if (broken(Rule::EndAtEnd, end->atEnd))
            return brokenRule(Rule::EndAtEnd);
        if (broken(Rule::OneDisk, end->oneDisk))
            return brokenRule(Rule::OneDisk);
        if (end->entries > m_limits.entries)
            return tooLarge();
        for (qint64 i = 0, at = end->directory; i < end->entries; ++i) {
            if (const auto trouble = readEntry(at))
                return *trouble;
        }
        if (const auto trouble = judgeWhole(*end))
            return *trouble;
        return std::move(m_entries);
    }

private:
    bool broken(Rule rule, bool holds) const { return m_rules.has(rule) && !holds; }

    /// The last end record whose comment ends the file.
    std::optional<End> findEnd()
    {
        for (qint64 at = m_bytes.size() - endLength; at >= std::max<qint64>(0, m_bytes.size() - endLength - 0xFFFF); --at) {
            if (m_bytes.u32(at) == endSignature && at + endLength + m_bytes.u16(at + 20) == m_bytes.size())
                return endAt(at);
        }
        return std::nullopt;
    }

    std::optional<End> endAt(qint64 at)
    {
        End end{at, m_bytes.u16(at + 10), m_bytes.u32(at + 16), m_bytes.u32(at + 12), true, at + endLength == m_bytes.size()};
        end.oneDisk = m_bytes.u16(at + 4) == 0 && m_bytes.u16(at + 6) == 0 && m_bytes.u16(at + 8) == m_bytes.u16(at + 10);
        const qint64 locator = at - locator64Length;
        if (m_bytes.u32(locator) == locator64Signature)
            return end64At(locator, end);
        return end;
    }

    /// The zip64 record stands right before its locator; what the short record says must be the same or all ones.
    std::optional<End> end64At(qint64 locator, const End& shortEnd)
    {
        const qint64 at = locator - end64Length;
        if (m_bytes.u32(at) != end64Signature || m_bytes.u64(at + 4) != end64Length - 12 || m_bytes.u64(locator + 8) != at)
            return std::nullopt;
        End end{at, m_bytes.u64(at + 32), m_bytes.u64(at + 48), m_bytes.u64(at + 40), true, shortEnd.atEnd};
        end.oneDisk = m_bytes.u32(at + 16) == 0 && m_bytes.u32(at + 20) == 0 && m_bytes.u64(at + 24) == end.entries
                      && m_bytes.u32(locator + 4) == 0 && m_bytes.u32(locator + 16) == 1 && shortEnd.oneDisk;
        const bool same = (shortEnd.entries == 0xFFFF || shortEnd.entries == end.entries)
                          && (shortEnd.directory == 0xFFFFFFFF || shortEnd.directory == end.directory)
                          && (shortEnd.directorySize == 0xFFFFFFFF || shortEnd.directorySize == end.directorySize);
        return same ? std::optional<End>(end) : std::nullopt;
    }

    std::optional<Error> readEntry(qint64& at)
    {
        if (!m_bytes.holds(at, centralLength) || m_bytes.u32(at) != centralSignature)
            return notAnArchive();
        const qint64 name = m_bytes.u16(at + 28);
        const qint64 extra = m_bytes.u16(at + 30);
        const qint64 comment = m_bytes.u16(at + 32);
        if (!m_bytes.holds(at, centralLength + name + extra + comment))
            return notAnArchive();
        Said said{m_bytes.u16(at + 8), m_bytes.u16(at + 10), m_bytes.u32(at + 16), m_bytes.u32(at + 20), m_bytes.u32(at + 24),
                  m_bytes.u32(at + 42), m_bytes.part(at + centralLength, name), true};
        readExtra(said, at + centralLength + name, extra, true);
        if (broken(Rule::OneDisk, m_bytes.u16(at + 34) == 0))
            return brokenRule(Rule::OneDisk);
        if (broken(Rule::NoComment, comment == 0))
            return brokenRule(Rule::NoComment);
        at += centralLength + name + extra + comment;
        m_directoryEnd = at;
        return judgeEntry(said);
    }

    std::optional<Error> judgeEntry(const Said& central)
    {
        if (broken(Rule::NoEncryption, (central.flags & encryptedBits) == 0))
            return brokenRule(Rule::NoEncryption);
        if (broken(Rule::KnownMethod, central.method == 0 || central.method == 8))
            return brokenRule(Rule::KnownMethod);
        if (central.name.size() > m_limits.nameLength)
            return tooLarge();
        if (broken(Rule::PlainNames, isPlain(central.name)))
            return brokenRule(Rule::PlainNames);
        if (broken(Rule::UniqueNames, !m_names.contains(central.name.toLower())))
            return brokenRule(Rule::UniqueNames);
        m_names.insert(central.name.toLower());
        return readLocal(central);
    }

    std::optional<Error> readLocal(const Said& central)
    {
        const qint64 at = central.header;
        if (!m_bytes.holds(at, localLength) || m_bytes.u32(at) != localSignature)
            return notAnArchive();
        const qint64 name = m_bytes.u16(at + 26);
        const qint64 extra = m_bytes.u16(at + 28);
        const qint64 data = at + localLength + name + extra;
        if (!m_bytes.holds(data, central.packed))
            return notAnArchive();
        Said local{m_bytes.u16(at + 6), m_bytes.u16(at + 8), m_bytes.u32(at + 14), m_bytes.u32(at + 18), m_bytes.u32(at + 22),
                   at, m_bytes.part(at + localLength, name), true};
        readExtra(local, at + localLength + name, extra, false);
        if (broken(Rule::NoExtraField, central.plainExtra && local.plainExtra))
            return brokenRule(Rule::NoExtraField);
        DirectoryEntry entry{central.name, central.method, central.crc, central.packed, central.size, at, data, data + central.packed};
        if (broken(Rule::SameHeaders, same(central, local, entry.end)))
            return brokenRule(Rule::SameHeaders);
        m_entries.push_back(std::move(entry));
        return std::nullopt;
    }

    /// Where the sizes follow the data, `end` moves behind them.
    bool same(const Said& central, const Said& local, qint64& end) const
    {
        if (local.name != central.name || local.flags != central.flags || local.method != central.method)
            return false;
        const bool equal = local.crc == central.crc && local.packed == central.packed && local.size == central.size;
        if ((central.flags & descriptorBit) == 0)
            return equal;
        const bool empty = local.crc == 0 && local.packed == 0 && local.size == 0;
        return (empty || equal) && descriptorSaysSame(central, end);
    }

    bool descriptorSaysSame(const Said& central, qint64& end) const
    {
        const qint64 at = end + (m_bytes.u32(end) == descriptorSignature ? 4 : 0);
        if (!m_bytes.holds(at, 12) || m_bytes.u32(at) != central.crc || m_bytes.u32(at + 4) != central.packed || m_bytes.u32(at + 8) != central.size)
            return false;
        end = at + 12;
        return true;
    }

    void readExtra(Said& said, qint64 at, qint64 length, bool central) const
    {
        const qint64 end = at + length;
        while (at + 4 <= end) {
            const int id = m_bytes.u16(at);
            const qint64 size = m_bytes.u16(at + 2);
            at += 4;
            if (size > end - at)
                break;
            said.plainExtra = said.plainExtra && (id == zip64Field ? readZip64(said, at, size, central) : isGrowthHint(id, at, size));
            at += size;
        }
        said.plainExtra = said.plainExtra && at == end;
    }

    /// Only the numbers that are all ones in the header stand in the field, in this order.
    bool readZip64(Said& said, qint64 at, qint64 size, bool central) const
    {
        const qint64 end = at + size;
        const auto take = [&](qint64& value) {
            if (value != 0xFFFFFFFF || at + 8 > end)
                return;
            value = m_bytes.u64(at);
            at += 8;
        };
        take(said.size);
        take(said.packed);
        if (central)
            take(said.header);
        return at == end;
    }

    bool isGrowthHint(int id, qint64 at, qint64 size) const
    {
        if (id != growthHintField || size < 4 || m_bytes.u16(at) != growthHintMark)
            return false;
        const QByteArray padding = m_bytes.part(at + 4, size - 4);
        return std::all_of(padding.begin(), padding.end(), [](char byte) { return byte == 0; });
    }

    static bool isPlain(const QByteArray& name)
    {
        const auto printable = [](char c) { return c > 0x20 && c < 0x7F && c != '\\' && c != ':'; };
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), printable))
            return false;
        const QByteArray path = name.endsWith('/') ? name.chopped(1) : name;
        const QList<QByteArray> parts = path.split('/');
        return std::none_of(parts.begin(), parts.end(), [](const QByteArray& part) { return part.isEmpty() || part == "." || part == ".."; });
    }

    std::optional<Error> judgeWhole(const End& end)
    {
        if (broken(Rule::Tiled, fillsFile(end)))
            return brokenRule(Rule::Tiled);
        qint64 sum = 0;
        for (const DirectoryEntry& entry : m_entries) {
            if (entry.size > m_limits.inflated || (sum += entry.size) > m_limits.inflated)
                return tooLarge();
        }
        return std::nullopt;
    }

    bool fillsFile(const End& end) const
    {
        std::vector<std::pair<qint64, qint64>> places;
        for (const DirectoryEntry& entry : m_entries)
            places.emplace_back(entry.header, entry.end);
        std::sort(places.begin(), places.end());
        qint64 at = 0;
        for (const auto& [begin, after] : places) {
            if (begin != at)
                return false;
            at = after;
        }
        const qint64 directoryEnd = m_entries.empty() ? end.directory : m_directoryEnd;
        return at == end.directory && directoryEnd == end.at && end.directory + end.directorySize == end.at;
    }

    const Bytes m_bytes;
    const Limits m_limits;
    const RuleSet m_rules;
    std::vector<DirectoryEntry> m_entries;
    QSet<QByteArray> m_names;
    qint64 m_directoryEnd = 0;
};

} // namespace

Result<std::vector<DirectoryEntry>> directoryOf(const QByteArray& bytes, const Limits& limits, RuleSet rules)
{
    return DirectoryReader(bytes, limits, rules).entries();
}

} // namespace ungcuu::zip
