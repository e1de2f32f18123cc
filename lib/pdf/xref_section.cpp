// SPDX-License-Identifier: GPL-3.0-or-later
//
// table   = "xref" EOL { first SP count EOL { offset(10) SP generation(5) SP ("n"|"f") 2*byte } } "trailer" dictionary
// stream  = N G "obj" dictionary "stream" EOL bytes "endstream" "endobj"
// rows of a stream: W0 bytes kind (1 where W0 is 0), W1 bytes, W2 bytes, big-endian; PNG predictors undone per row
#include "pdf/xref_section.h"

#include "pdf/lexer.h"

#include <array>
#include <zlib.h>

namespace ungcuu::pdf {
namespace {

constexpr qint64 mostObjects = 8'388'607; // ISO 32000-1, Annex C

std::optional<qint64> integerAt(QByteArrayView file, const Dictionary& dictionary, QByteArrayView key)
{
    const std::optional<base::Span> place = valueOf(dictionary, key);
    Lexer lexer(file.first(place ? place->end : 0), place ? place->begin : 0);
    const std::optional<qint64> value = lexer.integer();
    return lexer.atEnd() ? value : std::nullopt;
}

std::optional<Reference> referenceAt(QByteArrayView file, const Dictionary& dictionary, QByteArrayView key)
{
    const std::optional<base::Span> place = valueOf(dictionary, key);
    Lexer lexer(file.first(place ? place->end : 0), place ? place->begin : 0);
    const auto value = lexer.reference();
    if (!value)
        return {};
    return Reference{value->first, value->second};
}

std::optional<std::vector<qint64>> integersAt(QByteArrayView file, const Dictionary& dictionary, QByteArrayView key)
{
    const std::optional<base::Span> place = valueOf(dictionary, key);
    Lexer lexer(file.first(place ? place->end : 0), place ? place->begin : 0);
    std::vector<qint64> values;
    if (!lexer.skip("["))
        return {};
    for (lexer.skipSpace(); !lexer.skip("]"); lexer.skipSpace()) {
        const std::optional<qint64> value = lexer.integer();
        if (!value)
            return {};
        values.push_back(*value);
    }
    return values;
}

QByteArray firstIdAt(QByteArrayView file, const Dictionary& dictionary)
{
    const std::optional<base::Span> place = valueOf(dictionary, "ID");
    Lexer lexer(file, place ? place->begin : 0);
    if (!place || !lexer.skip("["))
        return {};
    const std::optional<base::Span> first = lexer.object();
    return first ? file.sliced(first->begin, first->length()).toByteArray() : QByteArray();
}

bool readTrailer(QByteArrayView file, const Dictionary& dictionary, Revision& revision)
{
    revision.root = referenceAt(file, dictionary, "Root");
    revision.info = referenceAt(file, dictionary, "Info");
    revision.prev = integerAt(file, dictionary, "Prev");
    revision.firstId = firstIdAt(file, dictionary);
    revision.encrypted = valueOf(dictionary, "Encrypt").has_value();
    revision.hybrid = valueOf(dictionary, "XRefStm").has_value();
    const std::optional<qint64> size = integerAt(file, dictionary, "Size");
    revision.size = size.value_or(0);
    return size && *size <= mostObjects && revision.root && revision.prev.has_value() == valueOf(dictionary, "Prev").has_value();
}

std::optional<qint64> digits(QByteArrayView text)
{
    qint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return {};
        value = value * 10 + (c - '0');
    }
    return value;
}

bool readRow(QByteArrayView row, qint64 object, Revision& revision)
{
    const std::optional<qint64> offset = digits(row.first(10));
    const std::optional<qint64> generation = digits(row.sliced(11, 5));
    const QByteArrayView tail = row.sliced(18);
    if (!offset || !generation || row[10] != ' ' || row[16] != ' ' || (row[17] != 'n' && row[17] != 'f')
        || (tail != " \n" && tail != " \r" && tail != "\r\n"))
        return false;
    revision.entries.push_back({row[17] == 'n' ? XrefEntry::InUse : XrefEntry::Free, object, *generation, *offset});
    return true;
}

bool readSubsection(QByteArrayView file, Lexer& lexer, Revision& revision)
{
    const std::optional<qint64> first = lexer.integer();
    const std::optional<qint64> count = first ? lexer.integer() : std::nullopt;
    if (!count || *first + *count > mostObjects)
        return false;
    lexer.skip(" ");
    if (!lexer.skipEndOfLine())
        return false;
    for (qint64 i = 0; i < *count; ++i) {
        const qsizetype row = lexer.at();
        if (!lexer.skipBytes(20) || !readRow(file.sliced(row, 20), *first + i, revision))
            return false;
    }
    return true;
}

std::optional<Revision> readTable(QByteArrayView file, Lexer lexer, qsizetype& end)
{
    Revision revision;
    for (lexer.skipSpace(); !lexer.skip("trailer"); lexer.skipSpace()) {
        if (!readSubsection(file, lexer, revision))
            return {};
    }
    const std::optional<Dictionary> trailer = lexer.dictionary();
    if (!trailer || !readTrailer(file, *trailer, revision))
        return {};
    end = lexer.at();
    return revision;
}

/// Undoes PNG's Up (the only filter a cross-reference stream is written with) and None, row by row.
std::optional<QByteArray> unpredicted(const QByteArray& bytes, qsizetype columns)
{
    const qsizetype stride = columns + 1;
    if (bytes.size() % stride != 0)
        return {};
    QByteArray rows;
    for (qsizetype at = 0; at < bytes.size(); at += stride) {
        if (bytes[at] != 0 && bytes[at] != 2)
            return {};
        const qsizetype above = rows.size() - columns;
        for (qsizetype i = 0; i < columns; ++i) {
            const int up = bytes[at] == 2 && above >= 0 ? quint8(rows[above + i]) : 0;
            rows.append(char(quint8(bytes[at + 1 + i]) + up));
        }
    }
    return rows;
}

/// The stream's rows without filter; nothing for any filter but Flate with at most a PNG predictor.
std::optional<QByteArray> plainRows(QByteArrayView file, const Dictionary& dictionary, QByteArrayView raw, qsizetype columns)
{
    const std::optional<base::Span> filter = valueOf(dictionary, "Filter");
    if (!filter)
        return raw.toByteArray();
    if (file.sliced(filter->begin, filter->length()) != QByteArrayView("/FlateDecode"))
        return {};
    const std::optional<QByteArray> rows = inflated(raw, (columns + 1) * (mostObjects + 1));
    const std::optional<base::Span> parameters = valueOf(dictionary, "DecodeParms");
    if (!rows || !parameters)
        return rows;
    const std::optional<Dictionary> predictor = Lexer(file, parameters->begin).dictionary();
    const qint64 kind = predictor ? integerAt(file, *predictor, "Predictor").value_or(1) : 1;
    const qint64 width = predictor ? integerAt(file, *predictor, "Columns").value_or(1) : 1;
    if (kind < 10)
        return kind == 1 ? rows : std::nullopt;
    return width == columns ? unpredicted(*rows, columns) : std::nullopt;
}

qint64 field(const QByteArray& rows, qsizetype at, qint64 width)
{
    qint64 value = 0;
    for (qint64 i = 0; i < width; ++i)
        value = (value << 8) | quint8(rows[at + i]);
    return value;
}

bool addRow(const QByteArray& rows, qsizetype at, const std::vector<qint64>& widths, qint64 object, Revision& revision)
{
    const qint64 kind = widths[0] == 0 ? 1 : field(rows, at, widths[0]);
    const qint64 second = field(rows, at + widths[0], widths[1]);
    const qint64 third = field(rows, at + widths[0] + widths[1], widths[2]);
    if (kind > 2)
        return false;
    const auto known = XrefEntry::Kind(kind);
    revision.entries.push_back({known, object, known == XrefEntry::Compressed ? 0 : third, second});
    return true;
}

bool addRows(const QByteArray& rows, const std::vector<qint64>& widths, const std::vector<qint64>& index, Revision& revision)
{
    const qsizetype stride = widths[0] + widths[1] + widths[2];
    qsizetype at = 0;
    for (size_t i = 0; i + 1 < index.size(); i += 2) {
        for (qint64 object = index[i]; object < index[i] + index[i + 1]; ++object, at += stride) {
            if (at + stride > rows.size() || object > mostObjects || !addRow(rows, at, widths, object, revision))
                return false;
        }
    }
    return at == rows.size();
}

bool readStreamRows(QByteArrayView file, const Dictionary& dictionary, QByteArrayView raw, Revision& revision)
{
    const std::optional<std::vector<qint64>> widths = integersAt(file, dictionary, "W");
    const bool sane = widths && widths->size() == 3
        && std::all_of(widths->begin(), widths->end(), [](qint64 width) { return width <= 7; }) && (*widths)[1] > 0;
    if (!sane)
        return false;
    const qsizetype columns = (*widths)[0] + (*widths)[1] + (*widths)[2];
    const std::optional<QByteArray> rows = plainRows(file, dictionary, raw, columns);
    const std::vector<qint64> whole{0, revision.size};
    const std::optional<std::vector<qint64>> index = valueOf(dictionary, "Index") ? integersAt(file, dictionary, "Index") : whole;
    return rows && index && index->size() % 2 == 0 && addRows(*rows, *widths, *index, revision);
}

std::optional<Revision> readStream(QByteArrayView file, Lexer lexer, qsizetype& end)
{
    Revision revision;
    revision.xrefStream = true;
    const std::optional<qint64> number = lexer.integer();
    const std::optional<qint64> generation = number ? lexer.integer() : std::nullopt;
    lexer.skipSpace();
    if (!generation || !lexer.skip("obj"))
        return {};
    const std::optional<Dictionary> dictionary = lexer.dictionary();
    const qint64 length = dictionary ? integerAt(file, *dictionary, "Length").value_or(-1) : -1;
    lexer.skipSpace();
    if (length < 0 || !lexer.skip("stream") || !(lexer.skip("\r\n") || lexer.skip("\n")) || !readTrailer(file, *dictionary, revision))
        return {};
    const qsizetype data = lexer.at();
    if (!lexer.skipBytes(length) || !readStreamRows(file, *dictionary, file.sliced(data, length), revision))
        return {};
    lexer.skipSpace();
    const bool closed = lexer.skip("endstream");
    lexer.skipSpace();
    if (!closed || !lexer.skip("endobj"))
        return {};
    revision.xrefObject = *number;
    end = lexer.at();
    return revision;
}

} // namespace

std::optional<QByteArray> inflated(QByteArrayView bytes, qsizetype limit)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return {};
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    QByteArray out;
    std::array<char, 16384> buffer{};
    int state = Z_OK;
    while (state == Z_OK && out.size() <= limit) {
        stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
        stream.avail_out = uInt(buffer.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(buffer.data(), qsizetype(buffer.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END || out.size() > limit)
        return {};
    return out;
}

std::optional<Revision> readXrefSection(QByteArrayView file, qsizetype offset, qsizetype& end)
{
    if (offset < 0 || offset >= file.size())
        return {};
    Lexer lexer(file, offset);
    std::optional<Revision> revision = lexer.skip("xref") ? readTable(file, lexer, end) : readStream(file, lexer, end);
    if (revision)
        revision->section = offset;
    return revision;
}

} // namespace ungcuu::pdf
