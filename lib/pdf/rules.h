// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QtGlobal>

namespace ungcuu::pdf {

/// The rules by which a signed PDF is judged. The numbers are those of the list in lib/README.md.
enum class Rule : quint8 {
    EndsAtEof,            ///< 1   the file ends at %%EOF and one line end
    CleanParse,           ///< 1   a parser without recovery finds nothing to warn of
    ByteRangeShape,       ///< 2   four non-negative integers, the first 0, inside the file
    GapIsContents,        ///< 2   what is not hashed is exactly the hex string of this dictionary's own /Contents
    CutIsRevision,        ///< 3   cut at the end of the range it is a whole PDF with the same signature in the same field
    SubFilterAllowed,     ///< 4   no form of signature that is known to be broken
    ZeroPadding,          ///< 4   after the DER only zeros
    ContentSigned,        ///< 4   the CMS is a strict signature over exactly these bytes
    OldObjectsKept,       ///< 5   no object of the signed revision has another value later
    CatalogKept,          ///< 5   the catalogue gains nothing but the form and DSS
    AnnotationsAppended,  ///< 5   a page gains nothing but signature widgets
    FieldsFilledOnce,     ///< 5   a declared field gains only its signature and picture; signed fields stay as they are
    WidgetsBesideText,    ///< 5   a later widget covers no text unless the first revision declares its place
    HeaderFirst,          ///< 10  %PDF- at byte 0
    RevisionsAbut,        ///< 10  each revision holds exactly the objects it lists, one after the other, and nothing else
    PrevFalls,            ///< 10  each cross-reference section lies in its own revision and points to an earlier one
    NoHybrid,             ///< 10  no /XRefStm
    NoRepeatedObject,     ///< 10  no object twice in one revision
    TrailerKept,          ///< 10  /Root, /Info and the first /ID stay
    NoEncryption,         ///< 10  no /Encrypt
    DssPure,              ///< 11  DSS reaches only certificates, revocation lists and OCSP answers
    NothingUnreachable,   ///< 12  new objects are reachable from what rules 5 and 11 allow
    NothingAfterLast,     ///< 13  no bytes after what the last signature covers
    SignaturesInForm,     ///< 15  every signature the file holds is the value of a filled signature field
    Count_,
};

/// Which rules hold. Verdicts for people are by `all()`: only a test that asks whether a rule matters, and code that has
/// applied a rule to the same bytes already, leave one out.
class RuleSet
{
public:
    static constexpr RuleSet all() { return RuleSet((1U << int(Rule::Count_)) - 1); }
    constexpr RuleSet without(Rule rule) const { return RuleSet(m_bits & ~(1U << int(rule)), m_read); }
    /// The same rules for a file that grew out of one that has been held against all of them: its first `bytes` bytes. The
    /// two rules for which every object is read, CleanParse and SignaturesInForm, then ask those of the revisions behind.
    constexpr RuleSet behind(qsizetype bytes) const { return RuleSet(m_bits, bytes); }
    constexpr bool has(Rule rule) const { return (m_bits >> int(rule)) & 1U; }
    constexpr qsizetype bytesRead() const { return m_read; }

private:
    constexpr explicit RuleSet(quint32 bits, qsizetype read = 0) : m_bits(bits), m_read(read) {}
    quint32 m_bits;
    qsizetype m_read;
};

/// "pdf.ends-at-eof": the code under which a broken rule is reported.
QByteArray codeOf(Rule rule);

} // namespace ungcuu::pdf
