// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/file.h"

#include "pdf/trouble.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <exception>

namespace ungcuu::pdf {

namespace {

/// Reads the objects; what libqpdf finds strange on the way it keeps as a warning.
bool parsesCleanly(const File& file, qsizetype read)
{
    for (const QPDFObjGen& object : file.objectsBehind(read))
        file.objects().getObject(object).getTypeCode();
    return !file.objects().anyWarnings();
}

} // namespace

File::File(QByteArray bytes, Structure structure, std::shared_ptr<QPDF> objects)
    : m_bytes(std::move(bytes))
    , m_structure(std::move(structure))
    , m_objects(std::move(objects))
{
}

base::Result<File> File::open(const QByteArray& bytes, RuleSet rules)
{
    auto structure = readStructure(bytes, rules);
    if (!structure)
        return structure.error();
    try {
        std::shared_ptr<QPDF> parser = QPDF::create();
        parser->setAttemptRecovery(false);
        parser->setSuppressWarnings(true);
        parser->processMemoryFile("pdf", bytes.constData(), size_t(bytes.size()));
        if (!parser->getRoot().isDictionary())
            return damaged();
        File file(bytes, *std::move(structure), std::move(parser));
        if (rules.has(Rule::CleanParse) && !parsesCleanly(file, rules.bytesRead()))
            return broken(Rule::CleanParse);
        return file;
    } catch (const std::exception&) {
        return broken(Rule::CleanParse);
    }
}

std::vector<QPDFObjGen> File::objectsBehind(qsizetype read) const
{
    std::vector<QPDFObjGen> objects;
    if (read == 0) {
        for (const auto& entry : m_objects->getXRefTable())
            objects.push_back(entry.first);
        return objects;
    }
    for (const Revision& revision : m_structure.revisions) {
        if (revision.bytes.end <= read)
            continue;
        for (const XrefEntry& entry : revision.entries) {
            if (entry.kind != XrefEntry::Free)
                objects.emplace_back(int(entry.object), int(entry.generation));
        }
    }
    return objects;
}

} // namespace ungcuu::pdf
