// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/signed_file.h"

#include "pdf/form_fields.h"
#include "pdf/later_revisions.h"
#include "pdf/lexer.h"
#include "pdf/pdf_text.h"
#include "pdf/stray_signature.h"
#include "pdf/trouble.h"

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <exception>

namespace ungcuu::pdf {
namespace {

using Trouble = std::optional<base::Error>;

QString text(QPDFObjectHandle value)
{
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

QByteArray nameWithoutSlash(QPDFObjectHandle value)
{
    return value.isName() ? QByteArray::fromStdString(value.getName()).mid(1) : QByteArray();
}

std::optional<std::array<qint64, 4>> byteRangeOf(QPDFObjectHandle value)
{
    QPDFObjectHandle array = value.getKey("/ByteRange");
    std::array<qint64, 4> range{};
    if (!array.isArray() || array.getArrayNItems() != 4)
        return {};
    for (int i = 0; i < 4; ++i) {
        QPDFObjectHandle number = array.getArrayItem(i);
        if (!number.isInteger() || number.getIntValue() < 0 || number.getIntValue() > std::numeric_limits<qint32>::max())
            return {};
        range[size_t(i)] = number.getIntValue();
    }
    return range;
}

/// Where /Contents of the signature dictionary stands, read from the bytes themselves.
std::optional<base::Span> contentsPlace(const File& file, QPDFObjectHandle value)
{
    const std::vector<Revision>& revisions = file.structure().revisions;
    for (auto revision = revisions.rbegin(); revision != revisions.rend(); ++revision) {
        const std::optional<qsizetype> at = offsetOf(*revision, value.getObjectID());
        if (!at)
            continue;
        Lexer lexer(file.bytes(), *at);
        const bool header = lexer.integer() && lexer.integer();
        lexer.skipSpace();
        const std::optional<Dictionary> dictionary = header && lexer.skip("obj") ? lexer.dictionary() : std::nullopt;
        return dictionary ? valueOf(*dictionary, "Contents") : std::nullopt;
    }
    return {};
}

/// Rules 2: what the ranges say, and that they leave out nothing but the signature.
Trouble rangeTrouble(const File& file, QPDFObjectHandle value, const std::array<qint64, 4>& range, RuleSet rules)
{
    const bool inside = range[0] + range[1] <= range[2] && range[2] + range[3] <= file.bytes().size();
    if (!inside)
        return broken(Rule::ByteRangeShape);
    if (range[0] != 0 && rules.has(Rule::ByteRangeShape))
        return broken(Rule::ByteRangeShape);
    const std::optional<base::Span> place = contentsPlace(file, value);
    const bool exact = place && *place == base::Span{range[0] + range[1], range[2]} && file.bytes()[place->begin] == '<';
    return exact || !rules.has(Rule::GapIsContents) ? std::nullopt : Trouble(broken(Rule::GapIsContents));
}

EmbeddedSignature describe(const File& file, const FormField& field, RuleSet rules)
{
    EmbeddedSignature signature;
    QPDFObjectHandle value = QPDFObjectHandle(field.object).getKey("/V");
    signature.field = field.name;
    if (!value.isDictionary() || !value.isIndirect()) {
        signature.trouble = broken(Rule::ByteRangeShape);
        return signature;
    }
    signature.subFilter = nameWithoutSlash(value.getKey("/SubFilter"));
    signature.claimedName = text(value.getKey("/Name"));
    signature.reason = text(value.getKey("/Reason"));
    if (QPDFObjectHandle time = value.getKey("/M"); time.isString())
        signature.claimedTime = momentOf(QByteArray::fromStdString(time.getStringValue()));
    if (QPDFObjectHandle contents = value.getKey("/Contents"); contents.isString())
        signature.contents = QByteArray::fromStdString(contents.getStringValue());
    const auto range = byteRangeOf(value);
    if (!range || signature.contents.isEmpty()) {
        signature.trouble = broken(Rule::ByteRangeShape);
        return signature;
    }
    signature.signedBytes = {base::Span{(*range)[0], (*range)[0] + (*range)[1]}, base::Span{(*range)[2], (*range)[2] + (*range)[3]}};
    signature.coversWholeFile = signature.signedBytes[1].end == file.bytes().size();
    signature.trouble = rangeTrouble(file, value, *range, rules);
    return signature;
}

/// The revision that ends where the signed bytes end.
std::optional<size_t> revisionOf(const Structure& structure, const EmbeddedSignature& signature)
{
    for (size_t i = 0; i < structure.revisions.size(); ++i) {
        if (structure.revisions[i].bytes.end == signature.signedBytes[1].end)
            return i;
    }
    return {};
}

bool hasSameSignature(const File& cut, const EmbeddedSignature& signature)
{
    const auto fields = formFields(cut);
    return fields && std::any_of(fields->begin(), fields->end(), [&](const FormField& field) {
        QPDFObjectHandle value = QPDFObjectHandle(field.object).getKey("/V");
        QPDFObjectHandle contents = value.isDictionary() ? value.getKey("/Contents") : value;
        return field.name == signature.field && contents.isString()
            && QByteArray::fromStdString(contents.getStringValue()) == signature.contents;
    });
}

/// Rules 3, 5, 11 and 12 for one signature.
Trouble laterTrouble(const File& file, const EmbeddedSignature& signature, RuleSet rules)
{
    const std::optional<size_t> revision = revisionOf(file.structure(), signature);
    if (!revision)
        return rules.has(Rule::CutIsRevision) ? Trouble(broken(Rule::CutIsRevision)) : std::nullopt;
    if (signature.coversWholeFile)
        return {};
    const auto cut = File::open(file.bytes().first(signature.signedBytes[1].end), rules);
    if (!cut || !hasSameSignature(*cut, signature))
        return rules.has(Rule::CutIsRevision) ? Trouble(broken(Rule::CutIsRevision)) : std::nullopt;
    return changeTrouble(*cut, file, *revision, rules);
}

void sortByTime(std::vector<EmbeddedSignature>& signatures)
{
    std::stable_sort(signatures.begin(), signatures.end(),
                     [](const EmbeddedSignature& a, const EmbeddedSignature& b) { return a.signedBytes[1].end < b.signedBytes[1].end; });
}

base::Result<SignedFile> readFields(const File& file, RuleSet rules)
{
    const auto fields = formFields(file);
    if (!fields)
        return damaged();
    SignedFile result;
    for (const FormField& field : *fields) {
        if (field.type == "/Sig" && field.filled)
            result.signatures.push_back(describe(file, field, rules));
    }
    sortByTime(result.signatures);
    for (EmbeddedSignature& signature : result.signatures) {
        if (!signature.trouble)
            signature.trouble = laterTrouble(file, signature, rules);
    }
    const auto items = validationItems(file);
    if (!items && rules.has(Rule::DssPure))
        result.trouble = broken(Rule::DssPure);
    result.validationItems = items.value_or(std::vector<ValidationItem>());
    const bool covered = std::any_of(result.signatures.begin(), result.signatures.end(), [](const auto& one) { return one.coversWholeFile; });
    if (!result.signatures.empty() && !covered && rules.has(Rule::NothingAfterLast))
        result.trouble = broken(Rule::NothingAfterLast);
    if (!result.trouble && rules.has(Rule::SignaturesInForm) && hasStraySignature(file, *fields, rules.bytesRead()))
        result.trouble = broken(Rule::SignaturesInForm);
    return result;
}

} // namespace

base::Result<SignedFile> readSignedFile(const QByteArray& bytes, RuleSet rules)
{
    const auto file = File::open(bytes, rules);
    return file ? readSignedFile(*file, rules) : file.error();
}

base::Result<SignedFile> readSignedFile(const File& file, RuleSet rules)
{
    try {
        return readFields(file, rules);
    } catch (const std::exception&) {
        return broken(Rule::CleanParse);
    }
}

} // namespace ungcuu::pdf
