// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/form_fields.h"

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <set>

namespace ungcuu::pdf {
namespace {

constexpr int deepest = 20;

struct Walk {
    std::vector<FormField> fields;
    std::set<QPDFObjGen> seen;
};

QByteArray joined(const QByteArray& parent, QPDFObjectHandle name)
{
    if (!name.isString())
        return parent;
    const QByteArray own = QByteArray::fromStdString(name.getUTF8Value());
    return parent.isEmpty() ? own : QByteArray(parent).append('.').append(own);
}

QByteArray typeOf(QPDFObjectHandle field, const QByteArray& inherited)
{
    QPDFObjectHandle type = field.getKey("/FT");
    return type.isName() ? QByteArray::fromStdString(type.getName()) : inherited;
}

bool isFieldKid(QPDFObjectHandle kid)
{
    return kid.isDictionary() && kid.hasKey("/T");
}

bool visit(Walk& walk, QPDFObjectHandle field, const QByteArray& parent, const QByteArray& inherited, int depth)
{
    if (depth > deepest || !field.isDictionary() || !field.isIndirect() || !walk.seen.insert(field.getObjGen()).second)
        return false;
    const QByteArray name = joined(parent, field.getKey("/T"));
    const QByteArray type = typeOf(field, inherited);
    QPDFObjectHandle kids = field.getKey("/Kids");
    const bool hasFieldKids = kids.isArray() && kids.getArrayNItems() > 0 && isFieldKid(kids.getArrayItem(0));
    if (hasFieldKids) {
        const std::vector<QPDFObjectHandle> all = kids.getArrayAsVector();
        return std::all_of(all.begin(), all.end(), [&](const QPDFObjectHandle& kid) { return visit(walk, kid, name, type, depth + 1); });
    }
    walk.fields.push_back({field, name, type, field.hasKey("/V"), rectOf(field)});
    return true;
}

} // namespace

std::map<QPDFObjGen, int> pagesOfWidgets(const File& file)
{
    std::map<QPDFObjGen, int> pages;
    int number = 0;
    for (QPDFObjectHandle page : file.objects().getAllPages()) {
        QPDFObjectHandle annotations = page.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i)
            pages.emplace(annotations.getArrayItem(i).getObjGen(), number);
        ++number;
    }
    return pages;
}

Rect rectOf(QPDFObjectHandle widget)
{
    QPDFObjectHandle array = widget.getKey("/Rect");
    if (!array.isRectangle())
        return {};
    const QPDFObjectHandle::Rectangle corners = array.getArrayAsRectangle(); // sorts the corners
    return {corners.llx, corners.lly, corners.urx, corners.ury};
}

std::optional<std::vector<FormField>> formFields(const File& file)
{
    QPDFObjectHandle form = file.objects().getRoot().getKey("/AcroForm");
    QPDFObjectHandle fields = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newArray();
    if (!fields.isArray())
        return {};
    Walk walk;
    for (int i = 0; i < fields.getArrayNItems(); ++i) {
        if (!visit(walk, fields.getArrayItem(i), {}, {}, 0))
            return {};
    }
    return std::move(walk.fields);
}

} // namespace ungcuu::pdf
