// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf/structure.h"

#include <QByteArray>
#include <memory>

class QPDF;
class QPDFObjGen;

namespace ungcuu::pdf {

/// A PDF file: its structure by our own reader, its objects by libqpdf without recovery. With Rule::CleanParse every object
/// (behind what was read before, every new one: `RuleSet::behind`) is read at once, else when it is asked for. Copies share
/// the parser; not for two threads at once.
class File
{
public:
    /// Errors: those of `readStructure`, and "pdf.clean-parse" where libqpdf finds anything to complain of.
    static base::Result<File> open(const QByteArray& bytes, RuleSet rules = RuleSet::all());

    const QByteArray& bytes() const { return m_bytes; }
    const Structure& structure() const { return m_structure; }
    QPDF& objects() const { return *m_objects; }
    /// The objects that revisions ending behind the first `read` bytes list; of 0 bytes, every object there is.
    std::vector<QPDFObjGen> objectsBehind(qsizetype read) const;

private:
    File(QByteArray bytes, Structure structure, std::shared_ptr<QPDF> objects);

    QByteArray m_bytes;   // the parser reads from here; declared first, it goes last
    Structure m_structure;
    std::shared_ptr<QPDF> m_objects;
};

} // namespace ungcuu::pdf
