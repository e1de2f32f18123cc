// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QByteArray>
#include <QByteArrayView>
#include <optional>
#include <vector>

namespace ungcuu::pdf {

/// One entry of a dictionary: the name without slash and with #xx resolved, and where its value stands.
struct DictionaryEntry {
    QByteArray key;
    base::Span value;
};
using Dictionary = std::vector<DictionaryEntry>;

/// Where the value of `key` stands; nothing where there is no such entry.
std::optional<base::Span> valueOf(const Dictionary& dictionary, QByteArrayView key);

/// Reads the syntax of PDF (ISO 32000-1, 7.2 and 7.3) just far enough to know where objects begin and end. It is the
/// second reader beside libqpdf: it never repairs, so that what it accepts has one meaning. Offsets are of the file.
class Lexer
{
public:
    explicit Lexer(QByteArrayView bytes, qsizetype at = 0) : m_bytes(bytes), m_at(at) {}

    qsizetype at() const { return m_at; }
    bool atEnd() const { return m_at >= m_bytes.size(); }
    void skipSpace();               ///< white space, no comments
    void skipLines();               ///< white space and comments
    bool skip(QByteArrayView word); ///< exactly these bytes, here
    bool skipEndOfLine();           ///< LF, CR LF or CR
    bool skipBytes(qsizetype count);

    /// A run of digits after white space.
    std::optional<qint64> integer();
    /// "N G R" after white space.
    std::optional<std::pair<qint64, qint64>> reference();
    /// Any direct object or reference after white space and comments; its place.
    std::optional<base::Span> object() { return object(0); }
    /// A dictionary after white space; a name given twice is refused, since readers differ on which one counts.
    std::optional<Dictionary> dictionary();

private:
    std::optional<base::Span> object(int depth);
    bool skipObject(int depth);
    bool skipUntil(QByteArrayView close, int depth);
    bool skipLiteralString();
    bool skipHexString();
    bool skipNumberOrReference();
    bool skipWord();
    std::optional<QByteArray> name();

    QByteArrayView m_bytes;
    qsizetype m_at;
};

} // namespace ungcuu::pdf
