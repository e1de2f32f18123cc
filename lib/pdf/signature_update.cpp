// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/signature_update.h"

#include "pdf/file.h"
#include "pdf/form_fields.h"
#include "pdf/form_object.h"
#include "pdf/incremental_update.h"
#include "pdf/pdf_text.h"
#include "pdf/shadow_check.h"
#include "pdf/trouble.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <exception>

namespace ungcuu::pdf {
namespace {

using Handle = QPDFObjectHandle;

/// Objects are read when they are asked for: a question about fields or pages needs no more.
const RuleSet onDemand = RuleSet::all().without(Rule::CleanParse);

/// Print and Locked (ISO 32000-1, table 165): the stamp is printed and does not move.
constexpr int widgetFlags = 4 + 128;

base::Error noField(const QByteArray& name)
{
    return {"pdf.no-field",
            QCoreApplication::translate("pdf", "Chưa ký: văn bản không có ô chữ ký «%1» còn trống.").arg(QString::fromUtf8(name))};
}

base::Error noPage()
{
    return {"pdf.no-page", QCoreApplication::translate("pdf", "Chưa ký: văn bản không có trang này, hoặc chỗ ký nằm ngoài trang.")};
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray reference(qint64 object)
{
    return number(object).append(" 0 R");
}

QByteArray resolved(Handle value)
{
    return QByteArray::fromStdString(value.unparseResolved());
}

Reference referenceOf(Handle object)
{
    return {object.getObjectID(), object.getGeneration()};
}

/// A dictionary with more entries at its end; they may name objects that libqpdf does not know yet.
QByteArray withEntries(Handle dictionary, const QByteArray& entries)
{
    return resolved(dictionary).trimmed().chopped(2).append(entries).append(" >>");
}

/// An array with one more reference at its end.
QByteArray withReference(QByteArray array, qint64 object)
{
    return array.trimmed().chopped(1).append(reference(object)).append(" ]");
}

constexpr const char* rangeBlank = "[0 0000000000 0000000000 0000000000]";

QByteArray signatureValue(const SignatureUpdate& update)
{
    QByteArray value("<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached");
    value += " /Name ";
    value += textString(update.signerName);
    value += " /M ";
    value += dateString(update.time);
    if (!update.reason.isEmpty())
        value += QByteArray(" /Reason ").append(textString(update.reason));
    value += " /ByteRange ";
    value += rangeBlank;
    value += " /Contents <";
    value += QByteArray(update.room * 2, '0');
    value += "> >>";
    return value;
}

/// Of the page or the first of its parents that has one. Parents that go round in a circle are not followed for ever.
Rect mediaBox(Handle page)
{
    constexpr int deepest = 256;
    Handle node = page;
    for (int depth = 0; depth < deepest && node.isDictionary(); ++depth, node = node.getKey("/Parent")) {
        Handle box = node.getKey("/MediaBox");
        if (box.isRectangle()) {
            const Handle::Rectangle corners = box.getArrayAsRectangle();
            return {corners.llx, corners.lly, corners.urx, corners.ury};
        }
    }
    return {};
}

/// A name that no field has: ChuKy1, ChuKy2 …
QByteArray freshName(const std::vector<FormField>& fields)
{
    for (int i = 1;; ++i) {
        const QByteArray name = QByteArray("ChuKy").append(number(i));
        if (std::none_of(fields.begin(), fields.end(), [&](const FormField& field) { return field.name == name; }))
            return name;
    }
}

/// Builds the revision that holds one signature.
class SignatureWriter
{
public:
    SignatureWriter(const File& file, const SignatureUpdate& request)
        : m_file(file)
        , m_request(request)
        , m_update(file)
        , m_objects(file.objects())
    {
    }

    base::Result<UnsignedFile> run();

private:
    std::optional<base::Error> fillDeclared(const std::vector<FormField>& fields);
    std::optional<base::Error> addField(const std::vector<FormField>& fields);
    std::optional<base::Error> putLook(const Rect& rect);
    void addToPage(Handle page, qint64 widget);
    void addToForm(std::optional<qint64> widget);
    QByteArray lookEntry() const;
    UnsignedFile finished();

    const File& m_file;
    const SignatureUpdate& m_request;
    IncrementalUpdate m_update;
    QPDF& m_objects;
    qint64 m_value = 0;
    qint64 m_look = 0;
};

base::Result<UnsignedFile> SignatureWriter::run()
{
    const auto fields = formFields(m_file);
    if (!fields)
        return damaged();
    m_value = m_update.newNumber();
    m_update.put(m_value, signatureValue(m_request));
    const auto trouble = m_request.place.field.isEmpty() ? addField(*fields) : fillDeclared(*fields);
    if (trouble)
        return *trouble;
    return finished();
}

std::optional<base::Error> SignatureWriter::putLook(const Rect& rect)
{
    const auto look = putStamp(m_update, m_request.stamp.value_or(Stamp()), rect);
    if (!look)
        return look.error();
    m_look = *look;
    return {};
}

QByteArray SignatureWriter::lookEntry() const
{
    return QByteArray("<< /N ").append(reference(m_look)).append(" >>");
}

std::optional<base::Error> SignatureWriter::fillDeclared(const std::vector<FormField>& fields)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FormField& field) {
        return field.name == m_request.place.field && field.type == "/Sig" && !field.filled;
    });
    if (found == fields.end())
        return noField(m_request.place.field);
    if (auto trouble = putLook(found->rect))
        return trouble;
    Handle widget = Handle(found->object).shallowCopy();
    widget.removeKey("/AP");
    const QByteArray added = QByteArray("/V ").append(reference(m_value)).append(" /AP ").append(lookEntry());
    m_update.put(referenceOf(found->object), withEntries(widget, added));
    addToForm(std::nullopt);
    return {};
}

std::optional<base::Error> SignatureWriter::addField(const std::vector<FormField>& fields)
{
    const std::vector<Handle> pages = m_objects.getAllPages();
    const int index = m_request.place.page;
    if (index < 0 || index >= int(pages.size()))
        return noPage();
    Handle page = pages[size_t(index)];
    const Rect rect = m_request.place.rect;
    if (!rect.empty() && !mediaBox(page).contains(rect))
        return noPage();
    if (auto trouble = putLook(rect))
        return trouble;
    const qint64 widget = m_update.newNumber();
    QByteArray value("<< /Type /Annot /Subtype /Widget /FT /Sig /T (");
    value += freshName(fields).append(") /F ").append(number(widgetFlags)).append(" /Rect [");
    for (const double edge : {rect.left, rect.bottom, rect.right, rect.top})
        value += QByteArray::number(edge, 'f', 3).append(' ');
    value += QByteArray("] /P ").append(QByteArray::fromStdString(page.unparse())).append(" /V ").append(reference(m_value));
    value += QByteArray(" /AP ").append(lookEntry()).append(" >>");
    m_update.put(widget, value);
    addToPage(page, widget);
    addToForm(widget);
    return {};
}

void SignatureWriter::addToPage(Handle page, qint64 widget)
{
    Handle list = page.getKey("/Annots");
    Handle grown = list.isArray() ? list.shallowCopy() : Handle::newArray();
    const QByteArray written = withReference(resolved(grown), widget);
    if (list.isArray() && list.isIndirect()) {
        m_update.put(referenceOf(list), written);
        return;
    }
    Handle changed = page.shallowCopy();
    changed.removeKey("/Annots");
    m_update.put(referenceOf(page), withEntries(changed, QByteArray("/Annots ").append(written)));
}

/// Sets SignaturesExist and AppendOnly, and lists the new field. The form keeps its place: indirect, inside the
/// catalogue, or new inside it.
void SignatureWriter::addToForm(std::optional<qint64> widget)
{
    Handle root = m_objects.getRoot();
    Handle form = root.getKey("/AcroForm");
    Handle fields = form.isDictionary() ? form.getKey("/Fields") : Handle::newArray();
    QByteArray list = QByteArray::fromStdString(fields.isIndirect() ? fields.unparse() : fields.unparseResolved());
    if (widget && fields.isIndirect())
        m_update.put(referenceOf(fields), withReference(resolved(fields), *widget));
    else if (widget)
        list = withReference(list, *widget);
    Handle rest = form.isDictionary() ? form.shallowCopy() : Handle::newDictionary();
    rest.removeKey("/Fields");
    rest.removeKey("/SigFlags");
    const QByteArray value = withEntries(rest, QByteArray("/SigFlags 3 /Fields ").append(list));
    if (form.isDictionary() && form.isIndirect()) {
        m_update.put(referenceOf(form), value);
        return;
    }
    Handle catalog = root.shallowCopy();
    catalog.removeKey("/AcroForm");
    m_update.put(referenceOf(root), withEntries(catalog, QByteArray("/AcroForm ").append(value)));
}

UnsignedFile SignatureWriter::finished()
{
    qsizetype valueAt = 0;
    UnsignedFile file;
    file.bytes = m_update.finished(m_value, valueAt);
    const qsizetype contents = file.bytes.indexOf("/Contents <", valueAt) + 10;
    file.gap = {contents, contents + m_request.room * 2 + 2};
    const qsizetype range = file.bytes.indexOf(rangeBlank, valueAt);
    QByteArray written("[0");
    for (const qsizetype part : {file.gap.begin, file.gap.end, file.bytes.size() - file.gap.end})
        written += QByteArray(" ").append(number(part));
    written += ']';
    file.bytes.replace(range, qsizetype(qstrlen(rangeBlank)), written.leftJustified(qsizetype(qstrlen(rangeBlank)), ' '));
    return file;
}

/// Everything that libqpdf may throw ends here.
template <class T, class Work> base::Result<T> guarded(Work work)
{
    try {
        return work();
    } catch (const std::exception&) {
        return damaged();
    }
}

} // namespace

base::Result<UnsignedFile> prepareSignature(const QByteArray& bytes, const SignatureUpdate& update)
{
    const auto file = File::open(bytes);
    if (!file)
        return file.error();
    return guarded<UnsignedFile>([&]() -> base::Result<UnsignedFile> {
        if (auto obstacle = signingObstacle(*file))
            return *obstacle;
        return SignatureWriter(*file, update).run();
    });
}

std::array<QByteArrayView, 2> UnsignedFile::pieces() const
{
    const QByteArrayView all(bytes);
    return {all.first(gap.begin), all.sliced(gap.end)};
}

bool UnsignedFile::setSignature(QByteArrayView cms)
{
    if (cms.size() * 2 > gap.length() - 2)
        return false;
    const QByteArray hex = cms.toByteArray().toHex();
    std::copy(hex.begin(), hex.end(), bytes.begin() + gap.begin + 1);
    return true;
}

base::Result<std::vector<SignatureField>> signatureFields(const QByteArray& bytes)
{
    const auto file = File::open(bytes, onDemand);
    if (!file)
        return file.error();
    return guarded<std::vector<SignatureField>>([&]() -> base::Result<std::vector<SignatureField>> {
        const auto fields = formFields(*file);
        if (!fields)
            return damaged();
        const std::map<QPDFObjGen, int> pages = pagesOfWidgets(*file);
        std::vector<SignatureField> declared;
        for (const FormField& field : *fields) {
            const auto page = pages.find(Handle(field.object).getObjGen());
            if (field.type == "/Sig")
                declared.push_back({field.name, field.filled, page == pages.end() ? -1 : page->second, field.rect});
        }
        return declared;
    });
}

base::Result<Rect> pageBox(const QByteArray& bytes, int page)
{
    const auto file = File::open(bytes, onDemand);
    if (!file)
        return file.error();
    return guarded<Rect>([&]() -> base::Result<Rect> {
        const std::vector<Handle> pages = file->objects().getAllPages();
        if (page < 0 || page >= int(pages.size()))
            return noPage();
        return mediaBox(pages[size_t(page)]);
    });
}

} // namespace ungcuu::pdf
