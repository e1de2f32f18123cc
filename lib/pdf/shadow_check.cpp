// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/shadow_check.h"

#include "pdf/form_fields.h"
#include "pdf/signed_file.h"
#include "pdf/stray_signature.h"
#include "pdf/trouble.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <array>

namespace ungcuu::pdf {
namespace {

using Handle = QPDFObjectHandle;
using Trouble = std::optional<base::Error>;

constexpr int deepest = 60;

base::Error obstacle(const char* code, const char* what)
{
    return {code, QCoreApplication::translate("pdf", "Chưa ký: %1 Tệp gốc không đổi. Xuất lại văn bản rồi ký bản vừa xuất.")
                      .arg(QCoreApplication::translate("pdf", what))};
}

base::Error scripts()
{
    return obstacle("pdf.active", QT_TRANSLATE_NOOP("pdf", "tệp có mã chạy hoặc hành động tự động."));
}

base::Error outside()
{
    return obstacle("pdf.outside", QT_TRANSLATE_NOOP("pdf", "tệp đính kèm hoặc lấy dữ liệu từ tệp khác."));
}

/// Keys of any dictionary by which a page acts by itself or takes its content from elsewhere.
Trouble keyObstacle(const std::string& key, Handle value)
{
    static const std::array<const char*, 4> active{"/JS", "/AA", "/XFA", "/RichMediaContent"};
    if (std::any_of(active.begin(), active.end(), [&](const char* one) { return key == one; }))
        return scripts();
    if (key == "/EF" || key == "/EmbeddedFiles")
        return outside();
    static const std::array<const char*, 7> actions{"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/Rendition", "/SetOCGState", "/Hide"};
    const bool action = key == "/S" && std::any_of(actions.begin(), actions.end(), [&](const char* one) { return value.isNameAndEquals(one); });
    return action ? Trouble(scripts()) : std::nullopt;
}

Trouble valueObstacle(Handle value, int depth)
{
    if (value.isStream() && value.getDict().hasKey("/F"))
        return outside();
    Handle dictionary = value.isStream() ? value.getDict() : value;
    if (dictionary.isDictionary()) {
        for (const auto& entry : dictionary.getDictAsMap()) {
            Handle inner = entry.second;
            if (Trouble trouble = keyObstacle(entry.first, inner))
                return trouble;
            if (!inner.isIndirect() && depth < deepest) {
                if (Trouble trouble = valueObstacle(inner, depth + 1))
                    return trouble;
            }
        }
    }
    for (Handle item : value.isArray() ? value.getArrayAsVector() : std::vector<Handle>()) {
        if (!item.isIndirect() && depth < deepest) {
            if (Trouble trouble = valueObstacle(item, depth + 1))
                return trouble;
        }
    }
    return {};
}

Trouble objectObstacle(const File& file)
{
    for (const auto& entry : file.objects().getXRefTable()) {
        if (Trouble trouble = valueObstacle(file.objects().getObject(entry.first), 0))
            return trouble;
    }
    return {};
}

Trouble catalogObstacle(const File& file)
{
    Handle root = file.objects().getRoot();
    if (root.hasKey("/OCProperties"))
        return obstacle("pdf.layers", QT_TRANSLATE_NOOP("pdf", "tệp có lớp ẩn hiện được."));
    Handle open = root.getKey("/OpenAction");
    if (open.isDictionary() && !open.getKey("/S").isNameAndEquals("/GoTo"))
        return scripts();
    return {};
}

Trouble formObstacle(const std::vector<FormField>& fields)
{
    const bool plain = std::all_of(fields.begin(), fields.end(), [](const FormField& field) {
        return field.type == "/Sig" || (field.type == "/Tx" && (field.name == "so" || field.name == "ngay"));
    });
    return plain ? std::nullopt : Trouble(obstacle("pdf.form", QT_TRANSLATE_NOOP("pdf", "tệp có biểu mẫu điền được.")));
}

base::Error brokenSignature()
{
    return obstacle("pdf.broken-signature", QT_TRANSLATE_NOOP("pdf", "chữ ký đã có trong tệp không còn nguyên."));
}

/// Every revision but the first must be one that a signature closes, and every signature must stand.
Trouble revisionObstacle(const File& file, const std::vector<FormField>& fields)
{
    const size_t revisions = file.structure().revisions.size();
    if (revisions == 1)
        return hasStraySignature(file, fields) ? Trouble(brokenSignature()) : std::nullopt;
    const auto earlier = readSignedFile(file);
    if (!earlier)
        return earlier.error();
    const bool intact = !earlier->trouble
        && std::none_of(earlier->signatures.begin(), earlier->signatures.end(), [](const auto& one) { return one.trouble.has_value(); });
    if (!intact)
        return brokenSignature();
    if (earlier->signatures.size() + 1 != revisions)
        return obstacle("pdf.unsigned-revision", QT_TRANSLATE_NOOP("pdf", "tệp đã bị ghi thêm mà không ai ký phần ghi thêm."));
    return {};
}

} // namespace

std::optional<base::Error> signingObstacle(const File& file)
{
    if (Trouble trouble = catalogObstacle(file))
        return trouble;
    const auto fields = formFields(file);
    if (!fields)
        return damaged();
    if (Trouble trouble = formObstacle(*fields))
        return trouble;
    if (Trouble trouble = objectObstacle(file))
        return trouble;
    return revisionObstacle(file, *fields);
}

} // namespace ungcuu::pdf
