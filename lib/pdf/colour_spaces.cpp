// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/colour_spaces.h"

namespace ungcuu::pdf {
namespace {

/// DeviceCMYK itself, or a pattern over it.
bool isCmyk(QPDFObjectHandle space)
{
    if (space.isArray() && space.getArrayNItems() > 1)
        space = space.getArrayItem(1);
    return space.isName() && space.getName() == "/DeviceCMYK";
}

} // namespace

void dropCmyk(QPDFObjectHandle page)
{
    QPDFObjectHandle resources = page.getKey("/Resources");
    QPDFObjectHandle spaces = resources.isDictionary() ? resources.getKey("/ColorSpace") : QPDFObjectHandle::newNull();
    if (!spaces.isDictionary())
        return;
    for (const std::string& name : spaces.getKeys()) {
        if (isCmyk(spaces.getKey(name)))
            spaces.removeKey(name);
    }
}

} // namespace ungcuu::pdf
