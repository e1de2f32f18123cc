// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/declared_fields.h"

#include <qpdf/QPDF.hh>

#include <algorithm>

namespace ungcuu::pdf {
namespace {

QPDFObjectHandle numbers(std::initializer_list<double> values)
{
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    for (const double value : values)
        array.appendItem(QPDFObjectHandle::newReal(value, 2));
    return array;
}

/// What a viewer shows of the field: nothing. PDF/A-1 wants an appearance for every widget (ISO 19005-1, 6.9).
QPDFObjectHandle emptyLook(QPDF& file, const QRectF& rect)
{
    QPDFObjectHandle form = QPDFObjectHandle::newStream(&file, "\n");
    form.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    form.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    form.getDict().replaceKey("/BBox", numbers({0, 0, rect.width(), rect.height()}));
    form.getDict().replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    QPDFObjectHandle look = QPDFObjectHandle::newDictionary();
    look.replaceKey("/N", form);
    return look;
}

/// A font of page 1 under its own name, so that the default appearance names one that is embedded.
std::string firstFont(QPDFObjectHandle page, QPDFObjectHandle fonts)
{
    QPDFObjectHandle there = page.getKey("/Resources").getKey("/Font");
    if (!there.isDictionary() || there.getKeys().empty())
        return {};
    const std::string name = *there.getKeys().begin();
    fonts.replaceKey(name, there.getKey(name));
    return name;
}

QPDFObjectHandle widgetOf(QPDF& file, const DeclaredField& field, QPDFObjectHandle page)
{
    const bool text = field.kind == DeclaredField::Kind::Text;
    QPDFObjectHandle widget = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
    widget.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    widget.replaceKey("/Subtype", QPDFObjectHandle::newName("/Widget"));
    widget.replaceKey("/FT", QPDFObjectHandle::newName(text ? "/Tx" : "/Sig"));
    if (text)
        widget.replaceKey("/Ff", QPDFObjectHandle::newInteger(1));
    widget.replaceKey("/T", QPDFObjectHandle::newString(field.name.toStdString()));
    widget.replaceKey("/TU", QPDFObjectHandle::newUnicodeString(field.hint.toStdString()));
    widget.replaceKey("/Rect", numbers({field.rect.left(), field.rect.top(), field.rect.left() + field.rect.width(),
                                        field.rect.top() + field.rect.height()}));
    widget.replaceKey("/F", QPDFObjectHandle::newInteger(132)); // print, locked
    widget.replaceKey("/P", page);
    widget.replaceKey("/AP", emptyLook(file, field.rect));
    return widget;
}

void addToPage(QPDFObjectHandle page, QPDFObjectHandle widget)
{
    QPDFObjectHandle annotations = page.getKey("/Annots");
    if (!annotations.isArray()) {
        page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        annotations = page.getKey("/Annots");
    }
    annotations.appendItem(widget);
}

QPDFObjectHandle placeOf(const DeclaredField& field, QPDFObjectHandle page)
{
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(page);
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newReal(field.rect.left(), 2));
    place.appendItem(QPDFObjectHandle::newReal(field.rect.top() + field.rect.height(), 2));
    place.appendItem(QPDFObjectHandle::newInteger(0));
    return place;
}

/// /Names wants its keys sorted (ISO 32000-1, 7.9.6).
void namePlaces(QPDF& file, std::vector<DeclaredField> fields)
{
    std::sort(fields.begin(), fields.end(), [](const DeclaredField& a, const DeclaredField& b) { return a.name < b.name; });
    QPDFObjectHandle names = QPDFObjectHandle::newArray();
    for (const DeclaredField& field : fields) {
        names.appendItem(QPDFObjectHandle::newString(field.name.toStdString()));
        names.appendItem(placeOf(field, file.getAllPages().at(static_cast<std::size_t>(field.page))));
    }
    QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Names", names);
    QPDFObjectHandle all = QPDFObjectHandle::newDictionary();
    all.replaceKey("/Dests", file.makeIndirectObject(tree));
    file.getRoot().replaceKey("/Names", all);
}

} // namespace

void declareFields(QPDF& file, const std::vector<DeclaredField>& fields)
{
    if (fields.empty())
        return;
    QPDFObjectHandle all = QPDFObjectHandle::newArray();
    for (const DeclaredField& field : fields) {
        QPDFObjectHandle page = file.getAllPages().at(static_cast<std::size_t>(field.page));
        QPDFObjectHandle widget = widgetOf(file, field, page);
        addToPage(page, widget);
        all.appendItem(widget);
    }
    QPDFObjectHandle form = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
    QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
    const std::string font = firstFont(file.getAllPages().front(), fonts);
    form.replaceKey("/Fields", all);
    if (!font.empty()) {
        QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
        resources.replaceKey("/Font", fonts);
        form.replaceKey("/DR", resources);
        form.replaceKey("/DA", QPDFObjectHandle::newString(font + " 13 Tf 0 g"));
    }
    file.getRoot().replaceKey("/AcroForm", form);
    namePlaces(file, fields);
}

} // namespace ungcuu::pdf
