// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "base/sha256.h"
#include "official/official_document.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

/// Who a paragraph of our DOCX is, so that an edited file can be taken back. Frozen with tests/fixtures/docx/identities-1.xml.
///
/// Each paragraph with words has a number n ≥ 1. It carries it twice: w14:paraId="%08X" (kept by Word) and a bookmark
/// around its content, w:name="_UC%08X" (kept by Word and LibreOffice, also where it is split or moved). The part
/// /customXml/item1.xml, with the item id of `itemId`, says what n is:
///
///   <document xmlns="urn:ungcuu:docx:1" edition="64 hex">         SHA-256 of official::canonicalBytes of what was written
///     <source number="0" sha256="64 hex"/> …                      the source texts, 0 = the document itself
///     <paragraph n="1" part="0" role="body" block="2" row="3" column="1" line="0" source="0" begin="10" end="52"
///                span="16 hex" text="16 hex"/> …
///   </document>
///
/// part: of OfficialDocument::parts, from 0. role: where in it, see `Role`. block, row, column, line: indices from 0, only
/// those that apply; line: of a list of lines, or of a cell's paragraphs. source, begin, end: what it was compiled from, in
/// bytes; left out where nothing was. span: the first 16 digits of the SHA-256 of those bytes. text: the same of the
/// paragraph's words as they stand in the file, UTF-8, w:br as U+000A. Both find what changed; they prove nothing.
/// The file holds no earlier text: what somebody deletes in Word is gone from it.
namespace ungcuu::docx {

inline constexpr char identityNamespace[] = "urn:ungcuu:docx:1";
inline constexpr char itemId[] = "{6E2E6A1C-94B2-4C0B-8F3A-7C1D5B0A3E01}";
inline constexpr char editionProperty[] = "UngCuuEdition"; ///< the edition again, in docProps/custom.xml

enum class Role : quint8 {
    ParentBody, IssuingBody, NationalTitle, Number, PlaceDate, LetterSubject, Urgency, Label, Title, Kind, Subject, Note,
    Addressee, Body, Cell, SignerAbove, SignerBelow, Recipient, Drafter,
};
/// "parentBody": the word of the format. Frozen.
const char* nameOf(Role role);

struct Identity {
    int part = 0;
    Role role = Role::Body;
    int block = -1;
    int row = -1;
    int column = -1;
    int line = -1;
    std::optional<official::Source> source = {};
    QByteArray text = {}; ///< 16 hex digits

    friend bool operator==(const Identity&, const Identity&) = default;
};

/// All of a file. The n-th (from 1) is identities[n − 1].
struct Identities {
    base::Sha256 edition;
    std::vector<QByteArray> sources;
    std::vector<Identity> paragraphs;
};

/// "0000002A"
QByteArray paragraphId(int number);
/// "_UC0000002A"; Word hides bookmarks that begin with "_".
QByteArray bookmarkName(int number);
/// What `text` and `span` hold.
QByteArray shortHash(QByteArrayView bytes);

QByteArray identitiesXml(const Identities& identities);

/// The same as it comes back: the sources are only their hashes there.
struct StoredIdentities {
    base::Sha256 edition;
    std::vector<base::Sha256> sources;
    std::vector<Identity> paragraphs; ///< the n-th (from 1) at n − 1

    /// Nothing where no paragraph has this number.
    const Identity* paragraph(int number) const { return number >= 1 && std::size_t(number) <= paragraphs.size() ? &paragraphs[std::size_t(number) - 1] : nullptr; }
};
/// Reads what identitiesXml wrote, as hostile input. Error "docx.identities".
base::Result<StoredIdentities> readIdentities(const QByteArray& xml);

} // namespace ungcuu::docx
