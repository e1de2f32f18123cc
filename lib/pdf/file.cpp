// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/file.h"

#include "pdf/trouble.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <exception>

namespace ungcuu::pdf {

namespace {

/// Reads every object there is; what libqpdf finds strange on the way it keeps as a warning.
bool parsesCleanly(QPDF& parser)
{
    for (const auto& entry : parser.getXRefTable())
        parser.getObject(entry.first).getTypeCode();
    return !parser.anyWarnings();
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
        if (rules.has(Rule::CleanParse) && !parsesCleanly(*parser))
            return broken(Rule::CleanParse);
        return File(bytes, *std::move(structure), std::move(parser));
    } catch (const std::exception&) {
        return broken(Rule::CleanParse);
    }
}

} // namespace ungcuu::pdf
