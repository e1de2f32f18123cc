// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/edited_docx.h"
#include "workspace/paper_trial.h"
#include "workspace/taken_back.h"

namespace ungcuu::workspace {

/// From what, and in which form, a DOCX was made.
struct EditedOrigin {
    compile::Request request;
    std::map<QString, QByteArray> annexes; ///< texts of then that are others now, by mã
    bool exact = false;                    ///< it gives the edition again
};

/// Finds the text by its hash among the stored ones, else takes that of now; then the form, role and system that give the
/// recorded edition, else those that give most of its paragraphs. Error "takeback.other-document".
base::Result<EditedOrigin> originOf(const docx::StoredIdentities& identities, const TakeBackRequest& request, const compile::Sources& sources,
                                    const StoredBytes& stored);

} // namespace ungcuu::workspace
