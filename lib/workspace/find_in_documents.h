// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "base/uuid.h"
#include "text/line_finder.h"
#include "workspace/workspace.h"

#include <map>
#include <optional>

namespace ungcuu::workspace {

/// A hit in one document of the workspace.
struct FoundPlace {
    base::Uuid document;
    QString code;
    text::Hit hit;
    QString line; ///< the words of the whole line

    friend bool operator==(const FoundPlace&, const FoundPlace&) = default;
};

struct FoundPlaces {
    std::vector<FoundPlace> places;
    QStringList unread; ///< codes of documents that could not be read, because their record is damaged
    bool more = false;  ///< there are more than MostFoundPlaces
};

constexpr size_t MostFoundPlaces = 5000;

/// Looks through the last revision of every document, in the order of the list. Where `typed` holds a text for a
/// document, that text counts: what somebody sees in an editor is what is searched. Errors of text::LineFinder,
/// "cancelled".
base::Result<FoundPlaces> findInDocuments(const Workspace& workspace, const text::Sought& sought, const std::map<base::Uuid, QByteArray>& typed,
                                          const base::Progress& progress);

} // namespace ungcuu::workspace
