// SPDX-License-Identifier: GPL-3.0-or-later
//
// update  = { N SP G SP "obj" LF value LF "endobj" LF } section
// section = "xref" LF { first SP count LF { offset(10) SP generation(5) SP "n" SP LF } }
//           "trailer" LF "<<" /Size /Root /Info /ID /Prev ">>" LF tail
//         | cross-reference stream (W [1 5 2], no filter) LF tail
// tail    = "startxref" LF offset LF "%%EOF" LF
#include "pdf/incremental_update.h"

#include "base/sha256.h"

#include <algorithm>

namespace ungcuu::pdf {
namespace {

QByteArray reference(const Reference& object)
{
    return QByteArray::number(object.object).append(' ').append(QByteArray::number(object.generation)).append(" R");
}

QByteArray bigEndian(qint64 value, int width)
{
    QByteArray bytes;
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8)
        bytes.append(char((value >> shift) & 0xff));
    return bytes;
}

/// Calls `each(first, count)` for every run of neighbouring object numbers.
template <class Places, class Each> void forRuns(const Places& places, Each each)
{
    for (size_t begin = 0; begin < places.size();) {
        size_t end = begin + 1;
        while (end < places.size() && places[end].object.object == places[end - 1].object.object + 1)
            ++end;
        each(begin, end);
        begin = end;
    }
}

void appendTail(QByteArray& out, qsizetype section)
{
    out += "startxref\n";
    out += QByteArray::number(section);
    out += "\n%%EOF\n";
}

} // namespace

IncrementalUpdate::IncrementalUpdate(const File& file)
    : m_file(file)
    , m_nextNumber(1)
{
    for (const Revision& revision : file.structure().revisions)
        m_nextNumber = std::max(m_nextNumber, revision.size);
}

void IncrementalUpdate::put(Reference object, QByteArray value)
{
    m_values[object.object] = {object, std::move(value)};
}

void IncrementalUpdate::putStream(qint64 number, const QByteArray& entries, const QByteArray& data)
{
    QByteArray value("<< ");
    value += entries;
    value += " /Length ";
    value += QByteArray::number(data.size());
    value += " >>\nstream\n";
    value += data;
    value += "\nendstream";
    put(number, value);
}

/// A little more than the revision will take, so that the file is copied once.
qsizetype IncrementalUpdate::roomNeeded() const
{
    constexpr qsizetype ofEach = 64;   // its number, "obj" and its row in the section
    qsizetype room = 1024;             // trailer, and section without rows
    for (const auto& [number, entry] : m_values)
        room += entry.second.size() + ofEach;
    return room;
}

QByteArray IncrementalUpdate::finished(qint64 watched, qsizetype& valueAt)
{
    QByteArray out;
    out.reserve(m_file.bytes().size() + roomNeeded());
    out += m_file.bytes();
    if (!out.endsWith('\n') && !out.endsWith('\r'))
        out += '\n';
    std::vector<Place> places;
    for (const auto& [number, entry] : m_values) {
        places.push_back({entry.first, out.size()});
        out += QByteArray::number(number);
        out += ' ';
        out += QByteArray::number(entry.first.generation);
        out += " obj\n";
        if (number == watched)
            valueAt = out.size();
        out += entry.second;
        out += "\nendobj\n";
    }
    if (m_file.structure().revisions.back().xrefStream)
        appendStream(out, std::move(places));
    else
        appendTable(out, places);
    return out;
}

QByteArray IncrementalUpdate::trailerEntries(const QByteArray& out, qint64 size) const
{
    const Revision& last = m_file.structure().revisions.back();
    QByteArray entries("/Size ");
    entries += QByteArray::number(size);
    entries += " /Root ";
    entries += reference(*last.root);
    if (last.info) {
        entries += " /Info ";
        entries += reference(*last.info);
    }
    if (!last.firstId.isEmpty()) {
        entries += " /ID [";
        entries += last.firstId;
        entries += '<';
        entries += base::Sha256::of(QByteArrayView(out).sliced(m_file.bytes().size())).hex().first(32);
        entries += ">]";
    }
    entries += " /Prev ";
    entries += QByteArray::number(last.section);
    return entries;
}

void IncrementalUpdate::appendTable(QByteArray& out, const std::vector<Place>& places)
{
    const qsizetype section = out.size();
    const QByteArray trailer = trailerEntries(out, m_nextNumber);
    out += "xref\n";
    forRuns(places, [&](size_t begin, size_t end) {
        out += QByteArray::number(places[begin].object.object).append(' ').append(QByteArray::number(qint64(end - begin))).append('\n');
        for (size_t i = begin; i < end; ++i) {
            out += QByteArray::number(places[i].offset).rightJustified(10, '0').append(' ');
            out += QByteArray::number(places[i].object.generation).rightJustified(5, '0').append(" n \n");
        }
    });
    out += "trailer\n<< ";
    out += trailer;
    out += " >>\n";
    appendTail(out, section);
}

void IncrementalUpdate::appendStream(QByteArray& out, std::vector<Place> places)
{
    const qsizetype section = out.size();
    const qint64 own = m_nextNumber;
    places.push_back({{own, 0}, section});
    QByteArray rows;
    QByteArray index;
    forRuns(places, [&](size_t begin, size_t end) {
        index += QByteArray::number(places[begin].object.object).append(' ').append(QByteArray::number(qint64(end - begin))).append(' ');
        for (size_t i = begin; i < end; ++i)
            rows += bigEndian(1, 1).append(bigEndian(places[i].offset, 5)).append(bigEndian(places[i].object.generation, 2));
    });
    const QByteArray trailer = trailerEntries(out, own + 1);
    out += QByteArray::number(own).append(" 0 obj\n<< /Type /XRef /W [1 5 2] /Index [").append(index.trimmed()).append("] ");
    out += trailer;
    out += " /Length ";
    out += QByteArray::number(rows.size()).append(" >>\nstream\n");
    out += rows;
    out += "\nendstream\nendobj\n";
    appendTail(out, section);
}

} // namespace ungcuu::pdf
