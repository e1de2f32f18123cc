// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf/file.h"
#include "pdf/rect.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <vector>

/// The form of a PDF, for the sources of this module.
namespace ungcuu::pdf {

/// A terminal field that is its own widget, as ISO 32000-1 12.7.3.1 allows and our export writes.
struct FormField {
    QPDFObjectHandle object;
    QByteArray name;          ///< full name, UTF-8
    QByteArray type;          ///< "/Sig", "/Tx"; inherited where the field says none
    bool filled = false;      ///< it has a value
    Rect rect;
};

/// All terminal fields in the order of the form; nothing where the tree is no tree.
std::optional<std::vector<FormField>> formFields(const File& file);

/// The index of the page that shows each widget; reads all pages.
std::map<QPDFObjGen, int> pagesOfWidgets(const File& file);

/// The /Rect of a widget with its corners put in order; empty where it has none.
Rect rectOf(QPDFObjectHandle widget);

} // namespace ungcuu::pdf
