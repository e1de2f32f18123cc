// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workspace/pdf_witness.h"

namespace ungcuu::workspace {

/// What somebody outside a workspace's file saw of it, and what stands behind their word.
struct OutsideView {
    enum class Kind : quint8 { WitnessFile, Replica, UnsignedPdf, BrokenPdf, SignedPdf };
    Kind kind = Kind::WitnessFile;
    Witness witness;
    QString signer;   ///< of a SignedPdf, by its certificate, which is not judged here
};

/// A replica speaks by all its events, a witness file and an exported PDF by those they note. Errors of reading, and
/// those of `readWitness` and `readPdfWitness`.
base::Result<OutsideView> readOutsideView(const QString& path);

/// How far the view can be believed, one plain sentence without its end.
QString wordsOf(const OutsideView& view);

} // namespace ungcuu::workspace
