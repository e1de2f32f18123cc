// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/later_revisions.h"

#include "pdf/form_fields.h"
#include "pdf/page_text.h"
#include "pdf/same_object.h"
#include "pdf/trouble.h"

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <map>
#include <set>

namespace ungcuu::pdf {
namespace {

using Trouble = std::optional<base::Error>;
using Handle = QPDFObjectHandle;

constexpr int deepest = 60;

/// A place that the first revision sets aside for a signature.
struct Zone {
    int page;
    Rect rect;
};

/// Two states of one file and what has been explained of the difference so far.
class Comparison
{
public:
    Comparison(const File& cut, const File& newest, size_t revision, RuleSet rules)
        : m_cut(cut)
        , m_newest(newest)
        , m_rules(rules)
        , m_revision(revision)
    {
        for (const auto& entry : cut.objects().getXRefTable())
            m_old.insert(entry.first);
    }

    Trouble run();

private:
    bool existed(const QPDFObjGen& id) const { return m_old.count(id) != 0; }
    void explain(Handle object);
    void reach(Handle object, int depth = 0);
    Trouble catalogTrouble();
    Trouble formTrouble(Handle before, Handle after);
    Trouble newFieldTrouble(Handle field);
    Trouble filledFieldTrouble(const FormField& field);
    Trouble pageTrouble(Handle before, Handle after, int page);
    Trouble annotationTrouble(Handle before, Handle after, int page);
    Trouble coverTrouble(Handle widget, Handle pageBefore, int page);
    Trouble restTrouble();
    Trouble entryTrouble(const XrefEntry& entry);
    std::vector<Zone> zones() const;

    const File& m_cut;
    const File& m_newest;
    RuleSet m_rules;
    size_t m_revision;
    std::set<QPDFObjGen> m_old;
    std::set<QPDFObjGen> m_explained;
    std::set<QPDFObjGen> m_reached;
    std::set<QPDFObjGen> m_newFields;
};

Trouble Comparison::run()
{
    if (Trouble trouble = catalogTrouble())
        return trouble;
    const auto fields = formFields(m_cut);
    if (!fields)
        return damaged();
    for (const FormField& field : *fields) {
        if (Trouble trouble = filledFieldTrouble(field))
            return trouble;
    }
    const std::vector<Handle> before = m_cut.objects().getAllPages();
    const std::vector<Handle> after = m_newest.objects().getAllPages();
    if (before.size() != after.size())
        return broken(Rule::OldObjectsKept);
    for (size_t i = 0; i < before.size(); ++i) {
        if (Trouble trouble = pageTrouble(before[i], after[i], int(i)))
            return trouble;
    }
    return restTrouble();
}

void Comparison::explain(Handle object)
{
    if (object.isIndirect())
        m_explained.insert(object.getObjGen());
}

/// Marks every new object that can be reached from here; old ones are judged by themselves.
void Comparison::reach(Handle object, int depth)
{
    if (depth > deepest || (object.isIndirect() && (existed(object.getObjGen()) || !m_reached.insert(object.getObjGen()).second)))
        return;
    Handle dictionary = object.isStream() ? object.getDict() : object;
    if (dictionary.isDictionary()) {
        for (const auto& entry : dictionary.getDictAsMap())
            reach(entry.second, depth + 1);
    } else if (object.isArray()) {
        for (const Handle& item : object.getArrayAsVector())
            reach(item, depth + 1);
    }
}

Trouble Comparison::catalogTrouble()
{
    Handle before = m_cut.objects().getRoot();
    Handle after = m_newest.objects().getRoot();
    if (before.getObjGen() != after.getObjGen())
        return broken(Rule::CatalogKept);
    explain(after);
    reach(after.getKey("/DSS"));
    explain(after.getKey("/DSS"));
    if (!m_rules.has(Rule::CatalogKept)) {
        for (const auto& entry : after.getDictAsMap())
            reach(entry.second);
    } else if (!sameBut(before, after, {"/AcroForm", "/DSS", "/Extensions"})) {
        return broken(Rule::CatalogKept);
    }
    return formTrouble(before.getKey("/AcroForm"), after.getKey("/AcroForm"));
}

Trouble Comparison::formTrouble(Handle before, Handle after)
{
    if (!before.isDictionary() || !after.isDictionary() || !sameIdentity(before, after))
        return broken(Rule::CatalogKept);
    explain(after);
    Handle flags = after.getKey("/SigFlags");
    if (!sameBut(before, after, {"/Fields", "/SigFlags"}) || !flags.isInteger() || flags.getIntValue() < 1 || flags.getIntValue() > 3)
        return broken(Rule::CatalogKept);
    Handle oldFields = before.getKey("/Fields");
    Handle newFields = after.getKey("/Fields");
    const std::optional<std::vector<Handle>> added = appendedItems(oldFields, newFields);
    if (!added)
        return broken(Rule::FieldsFilledOnce);
    explain(newFields);
    for (const Handle& field : *added) {
        if (Trouble trouble = newFieldTrouble(field))
            return trouble;
    }
    return {};
}

/// A field that came after the signature: nothing but a signature widget with its signature.
Trouble Comparison::newFieldTrouble(Handle field)
{
    static const std::set<std::string> allowed{"/Type", "/Subtype", "/FT", "/T", "/F", "/Ff", "/Rect", "/P", "/V", "/AP", "/DA", "/MK", "/TU", "/TM"};
    const bool fresh = field.isDictionary() && field.isIndirect() && !existed(field.getObjGen());
    if (!fresh)
        return broken(Rule::FieldsFilledOnce);
    const std::set<std::string> keys = field.getKeys();
    const bool plain = field.getKey("/FT").isNameAndEquals("/Sig") && field.getKey("/Subtype").isNameAndEquals("/Widget")
        && field.getKey("/V").isDictionary() && std::includes(allowed.begin(), allowed.end(), keys.begin(), keys.end());
    if (!plain && m_rules.has(Rule::FieldsFilledOnce))
        return broken(Rule::FieldsFilledOnce);
    m_newFields.insert(field.getObjGen());
    reach(field);
    return {};
}

/// An empty signature field may get its value and picture, once; any other field stays as it is.
Trouble Comparison::filledFieldTrouble(const FormField& field)
{
    Handle before = field.object;
    Handle after = m_newest.objects().getObject(before.getObjGen());
    if (sameValue(before, after))
        return {};
    const bool allowed = field.type == "/Sig" && !field.filled && after.isDictionary() && sameBut(before, after, {"/V", "/AP"})
        && after.getKey("/V").isDictionary() && after.getKey("/V").isIndirect() && !existed(after.getKey("/V").getObjGen());
    if (!allowed && m_rules.has(Rule::FieldsFilledOnce))
        return broken(Rule::FieldsFilledOnce);
    explain(after);
    reach(after.getKey("/V"));
    reach(after.getKey("/AP"));
    return {};
}

Trouble Comparison::pageTrouble(Handle before, Handle after, int page)
{
    if (before.getObjGen() != after.getObjGen())
        return broken(Rule::OldObjectsKept);
    if (!m_rules.has(Rule::AnnotationsAppended)) {
        Handle list = after.getKey("/Annots");
        for (const Handle& item : list.isArray() ? list.getArrayAsVector() : std::vector<Handle>())
            reach(item);
        explain(list);
        explain(after);
        return {};
    }
    if (!sameBut(before, after, {"/Annots"}))
        return broken(Rule::OldObjectsKept);
    explain(after);
    return annotationTrouble(before, after, page);
}

Trouble Comparison::annotationTrouble(Handle before, Handle after, int page)
{
    Handle oldList = before.getKey("/Annots");
    Handle newList = after.getKey("/Annots");
    const std::optional<std::vector<Handle>> added = appendedItems(oldList, newList);
    if (!added)
        return broken(Rule::AnnotationsAppended);
    explain(newList);
    for (const Handle& widget : *added) {
        if (m_newFields.count(widget.getObjGen()) == 0)
            return broken(Rule::AnnotationsAppended);
        if (Trouble trouble = coverTrouble(widget, before, page))
            return trouble;
    }
    return {};
}

/// A new widget may lie in a place that the first revision sets aside, or beside all text and earlier widgets.
Trouble Comparison::coverTrouble(Handle widget, Handle pageBefore, int page)
{
    const Rect rect = rectOf(widget);
    if (rect.empty() || !m_rules.has(Rule::WidgetsBesideText))
        return {};
    const std::vector<Zone> declared = zones();
    if (std::any_of(declared.begin(), declared.end(), [&](const Zone& zone) { return zone.page == page && zone.rect.contains(rect); }))
        return {};
    std::vector<Rect> taken = textBoxes(pageBefore);
    Handle annotations = pageBefore.getKey("/Annots");
    for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i)
        taken.push_back(rectOf(annotations.getArrayItem(i)));
    const bool covers = std::any_of(taken.begin(), taken.end(), [&](const Rect& box) { return box.overlaps(rect); });
    return covers ? Trouble(broken(Rule::WidgetsBesideText)) : std::nullopt;
}

std::vector<Zone> Comparison::zones() const
{
    std::vector<Zone> declared;
    const base::Span first = m_newest.structure().revisions.front().bytes;
    const auto file = File::open(m_newest.bytes().first(first.end), m_rules);
    const auto fields = file ? formFields(*file) : std::nullopt;
    if (!fields)
        return declared;
    const std::map<QPDFObjGen, int> pages = pagesOfWidgets(*file);
    for (const FormField& field : *fields) {
        const auto page = pages.find(Handle(field.object).getObjGen());
        if (field.type == "/Sig" && !field.filled && page != pages.end())
            declared.push_back({page->second, field.rect});
    }
    return declared;
}

/// Everything that later revisions list and that nothing above explains.
Trouble Comparison::restTrouble()
{
    const std::vector<Revision>& revisions = m_newest.structure().revisions;
    for (size_t i = m_revision + 1; i < revisions.size(); ++i) {
        std::set<qint64> containers{revisions[i].xrefObject};
        for (const XrefEntry& entry : revisions[i].entries) {
            if (entry.kind == XrefEntry::Compressed)
                containers.insert(entry.place);
        }
        for (const XrefEntry& entry : revisions[i].entries) {
            if (containers.count(entry.object) != 0 && !existed(QPDFObjGen(int(entry.object), int(entry.generation))))
                continue;
            if (Trouble trouble = entryTrouble(entry))
                return trouble;
        }
    }
    return {};
}

Trouble Comparison::entryTrouble(const XrefEntry& entry)
{
    if (entry.object == 0)
        return {};
    const QPDFObjGen id(int(entry.object), int(entry.generation));
    if (m_explained.count(id) != 0 || m_reached.count(id) != 0)
        return {};
    const bool known = std::any_of(m_old.begin(), m_old.end(), [&](const QPDFObjGen& old) { return old.getObj() == id.getObj(); });
    if (!known)
        return m_rules.has(Rule::NothingUnreachable) ? Trouble(broken(Rule::NothingUnreachable)) : std::nullopt;
    const bool kept = entry.kind != XrefEntry::Free && existed(id)
        && sameValue(m_cut.objects().getObject(id), m_newest.objects().getObject(id));
    return kept || !m_rules.has(Rule::OldObjectsKept) ? std::nullopt : Trouble(broken(Rule::OldObjectsKept));
}

bool addItems(Handle array, ValidationItem::Kind kind, std::vector<ValidationItem>& items)
{
    if (array.isNull())
        return true;
    if (!array.isArray())
        return false;
    for (Handle stream : array.getArrayAsVector()) {
        if (!stream.isStream())
            return false;
        const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_generalized);
        items.push_back({kind, QByteArray(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()))});
    }
    return true;
}

bool onlyKeys(Handle dictionary, const std::set<std::string>& allowed)
{
    const std::set<std::string> keys = dictionary.getKeys();
    return std::includes(allowed.begin(), allowed.end(), keys.begin(), keys.end());
}

/// The per-signature part repeats what the arrays hold; each of its lists is read the same way.
bool addPerSignature(Handle vri, std::vector<ValidationItem>& items)
{
    if (vri.isNull())
        return true;
    if (!vri.isDictionary())
        return false;
    for (const auto& entry : vri.getDictAsMap()) {
        Handle one = entry.second;
        const bool read = one.isDictionary() && onlyKeys(one, {"/Cert", "/CRL", "/OCSP", "/TU", "/Type"})
            && addItems(one.getKey("/Cert"), ValidationItem::Certificate, items)
            && addItems(one.getKey("/CRL"), ValidationItem::RevocationList, items)
            && addItems(one.getKey("/OCSP"), ValidationItem::OcspResponse, items);
        if (!read)
            return false;
    }
    return true;
}

} // namespace

std::optional<base::Error> changeTrouble(const File& cut, const File& newest, size_t revision, RuleSet rules)
{
    return Comparison(cut, newest, revision, rules).run();
}

std::optional<std::vector<ValidationItem>> validationItems(const File& file)
{
    Handle dss = file.objects().getRoot().getKey("/DSS");
    std::vector<ValidationItem> items;
    if (dss.isNull())
        return items;
    const bool read = dss.isDictionary() && onlyKeys(dss, {"/CRLs", "/Certs", "/OCSPs", "/Type", "/VRI"})
        && addItems(dss.getKey("/Certs"), ValidationItem::Certificate, items)
        && addItems(dss.getKey("/CRLs"), ValidationItem::RevocationList, items)
        && addItems(dss.getKey("/OCSPs"), ValidationItem::OcspResponse, items) && addPerSignature(dss.getKey("/VRI"), items);
    if (!read)
        return {};
    return items;
}

} // namespace ungcuu::pdf
