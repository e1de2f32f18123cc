// SPDX-License-Identifier: GPL-3.0-or-later
#include "evil.h"

#include "sign/cades.h"

namespace ungcuu::sign::evil {
namespace {

constexpr int room = 8000;
constexpr const char* blankRange = "[0000000000 0000000000 0000000000 0000000000]";

pdf::Structure structureOf(const QByteArray& file, pdf::RuleSet rules = pdf::RuleSet::all())
{
    const auto structure = pdf::readStructure(file, rules);
    if (!structure)
        qFatal("evil: %s", structure.error().code.constData());
    return *structure;
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray reference(const pdf::Reference& object)
{
    return number(object.object) + ' ' + number(object.generation) + " R";
}

QByteArray entryLine(qsizetype offset)
{
    return number(offset).rightJustified(10, '0') + " 00000 n \n";
}

/// A cross-reference stream that lists only itself, for a hybrid file.
QByteArray selfListing(qint64 object, qsizetype offset)
{
    QByteArray row(1, 1);
    for (int shift = 24; shift >= 0; shift -= 8)
        row += char((offset >> shift) & 0xff);
    row += QByteArray(2, '\0');
    return stream("/Type /XRef /W [1 4 2] /Size " + number(object + 1) + " /Index [" + number(object) + " 1]", row);
}

} // namespace

QByteArray with(QByteArray dictionary, const QByteArray& entries)
{
    const qsizetype end = dictionary.lastIndexOf(">>");
    return dictionary.insert(end, ' ' + entries + ' ');
}

QByteArray stream(const QByteArray& entries, const QByteArray& data)
{
    return "<< " + entries + " /Length " + number(data.size()) + " >>\nstream\n" + data + "\nendstream";
}

QByteArray appended(const QByteArray& file, Revision revision)
{
    const pdf::Revision last = structureOf(file, revision.reading).revisions.back();
    QByteArray out = file;
    QByteArray section("xref\n0 1\n0000000000 65535 f \n");
    qint64 size = last.size;
    if (revision.hybrid) {
        const qint64 own = freeNumber(file) + 40;
        revision.trailerExtra += " /XRefStm " + number(out.size());
        revision.objects.prepend({own, selfListing(own, out.size())});
    }
    for (const auto& [object, value] : revision.objects) {
        section += number(object) + " 1\n" + entryLine(out.size());
        out += number(object) + " 0 obj\n" + value + "\nendobj\n";
        size = std::max(size, object + 1);
    }
    for (const auto& [object, offset] : revision.moreEntries)
        section += number(object) + " 1\n" + entryLine(offset);
    out += revision.unlisted;
    const qsizetype start = out.size();
    out += section + "trailer\n<< /Size " + number(size) + " /Root " + reference(*last.root) + " /Info "
        + (revision.info.isEmpty() ? reference(*last.info) : revision.info) + " /ID [" + last.firstId + last.firstId + "] /Prev "
        + number(last.section) + revision.trailerExtra + " >>\nstartxref\n" + number(start) + "\n%%EOF\n" + revision.afterEof;
    return out;
}

QByteArray signedRevision(const QByteArray& file, const SigningKey& key, Signing signing, Revision revision)
{
    const qint64 field = objectWith(file, "/T (" + signing.field + ")");
    const qint64 value = freeNumber(file) + 20;
    revision.objects << qMakePair(field, with(valueOf(file, field), "/V " + number(value) + " 0 R"));
    revision.objects << qMakePair(value, "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /" + signing.subFilter + " /M (D:20261118120000+07'00') /ByteRange "
                                             + blankRange + " /Contents <" + QByteArray(room * 2, '0') + "> /X (free) >>");
    QByteArray out = appended(file, revision);
    const qsizetype gap = out.lastIndexOf("/Contents <") + 10;
    const qsizetype gapEnd = gap + room * 2 + 2 + signing.widerGap;
    const qsizetype end = out.size() - signing.unhashedTail;
    const QByteArray range = '[' + number(signing.unhashedHead) + ' ' + number(gap - signing.unhashedHead) + ' ' + number(gapEnd) + ' ' + number(end - gapEnd) + ']';
    out.replace(out.lastIndexOf(blankRange), qsizetype(qstrlen(blankRange)), range.leftJustified(qsizetype(qstrlen(blankRange))));
    const QByteArray content = out.mid(signing.unhashedHead, gap - signing.unhashedHead) + out.mid(gapEnd, end - gapEnd);
    const auto cms = cadesDetached(key, QByteArrayView(content));
    if (!cms)
        qFatal("evil: %s", cms.error().code.constData());
    const QByteArray hex = cms->toHex();
    return out.replace(gap + 1, hex.size(), hex);
}

qint64 objectWith(const QByteArray& file, const QByteArray& words)
{
    const qsizetype at = file.lastIndexOf(words);
    const qsizetype obj = file.lastIndexOf(" 0 obj", at);
    const qsizetype line = std::max(file.lastIndexOf('\n', obj), file.lastIndexOf('\r', obj));
    if (at < 0 || obj < 0)
        qFatal("evil: no object with %s", words.constData());
    return file.mid(line + 1, obj - line - 1).toLongLong();
}

QByteArray valueOf(const QByteArray& file, qint64 object)
{
    const QByteArray head = '\n' + number(object) + " 0 obj";
    const qsizetype at = file.lastIndexOf(head);
    if (at < 0)
        qFatal("evil: no object %lld", static_cast<long long>(object));
    const qsizetype begin = at + head.size();
    return file.mid(begin, file.indexOf("endobj", begin) - begin).trimmed();
}

qint64 freeNumber(const QByteArray& file)
{
    qint64 size = 0;
    for (const pdf::Revision& revision : structureOf(file, pdf::RuleSet::all().without(pdf::Rule::HeaderFirst)).revisions)
        size = std::max(size, revision.size);
    return size;
}

} // namespace ungcuu::sign::evil
