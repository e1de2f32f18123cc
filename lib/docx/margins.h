// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "official/official_document.h"
#include "render/typeface.h"

#include <QByteArray>

/// What stands in the margins of pages: word/header*.xml, word/footer*.xml. The watermark lies in each header.
namespace ungcuu::docx {

/// Of pages whose number is shown: from page 2 of a part on.
QByteArray numberedHeaderXml(const official::OfficialDocument& document, const render::Typeface& typeface, bool landscape);
/// Of a part's first page: no number; ô 11 where `circulation` is set.
QByteArray firstHeaderXml(const official::OfficialDocument& document, const render::Typeface& typeface, bool landscape, bool circulation);
/// Ô 13, the foot of page 1.
QByteArray footXml(const official::OfficialDocument& document, const render::Typeface& typeface);

} // namespace ungcuu::docx
