// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workspace/witness.h"

#include <utility>

namespace ungcuu::workspace {

/// What an export of `document` bears witness to: the heads of its stream and of the workspace's own, verified. With a
/// document of none, for a text that was never saved, the workspace's own alone.
base::Result<Witness> witnessFor(const Workspace& workspace, const base::Uuid& document);

/// How a PDF carries a witness, for ever: the text string under the key UngCuuWitness of its Info dictionary,
///   ungcuu-witness/1; workspace <hash>; event <hash>        any number of events
/// that is, the lines of a witness file with "; " between them. Hashes of events say nothing about whoever acted.
std::pair<QByteArray, QString> infoEntry(const Witness& witness);

/// What stands behind the word of a PDF.
struct PdfWitness {
    enum class Cover : quint8 {
        None,     ///< nobody signed it: anybody can have changed it
        Broken,   ///< signed, but the file is not as it was signed: worth as little
        Signed,   ///< a signature that holds covers these very words; whose it is, is not judged here
    };
    Witness witness;
    Cover cover = Cover::None;
    QString signer;   ///< the name in the certificate of the first signature that covers it
};

/// Errors "witness.none" for a PDF that carries none, "witness.malformed", and those of pdf::infoText. `name` is what
/// people call the file.
base::Result<PdfWitness> readPdfWitness(const QByteArray& pdf, const QString& name);

} // namespace ungcuu::workspace
