// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QtGlobal>

namespace ungcuu::zip {

/// What a ZIP file must be before anything in it is inflated (APPNOTE 6.3, narrowed): two readers that disagree about
/// where an entry lies or what it is called read two documents out of one file.
enum class Rule : quint8 {
    EndAtEnd,      ///< the end record is the last 22 bytes: no comment, nothing behind it
    OneDisk,       ///< one disk, the count of entries is the number of entries
    Tiled,         ///< entries, directory and end record lie one behind the other from byte 0 and fill the file
    SameHeaders,   ///< local and central header of an entry say the same
    KnownMethod,   ///< stored or deflated
    NoEncryption,  ///< no encrypted entry, no encrypted or patched directory
    NoExtraField,  ///< none but zip64 and the growth hint of ECMA-376-2 (zeros that Word leaves for later)
    NoComment,     ///< no words beside an entry
    PlainNames,    ///< printable ASCII, relative, "/" between names, no empty name, "." or ".."
    UniqueNames,   ///< no two names alike, whatever their case
    Count_,
};

/// Which rules hold. Only a test that asks whether a rule matters leaves one out.
class RuleSet
{
public:
    static constexpr RuleSet all() { return RuleSet((1U << int(Rule::Count_)) - 1); }
    constexpr RuleSet without(Rule rule) const { return RuleSet(m_bits & ~(1U << int(rule))); }
    constexpr bool has(Rule rule) const { return (m_bits >> int(rule)) & 1U; }

private:
    constexpr explicit RuleSet(quint32 bits) : m_bits(bits) {}
    quint32 m_bits;
};

/// "zip.end-at-end": the code under which a broken rule is reported.
QByteArray codeOf(Rule rule);

/// How much an archive may hold. `inflated` is counted over all that is read, by what comes out, not by what is said.
struct Limits {
    qint64 file = qint64(64) << 20;
    qint64 inflated = qint64(256) << 20;
    int entries = 4096;
    int nameLength = 240;
};

} // namespace ungcuu::zip
