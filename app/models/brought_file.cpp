// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/brought_file.h"

#include "base/file.h"
#include "workspace/document_label.h"
#include "workspace/documents.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ungcuu::models {

namespace {

base::Error notText(const QString& name)
{
    return {"brought.no-text", QCoreApplication::translate("models",
        "Chưa đưa %1 vào kho vì tệp không phải văn bản nguồn. Tệp còn nguyên. Chọn tệp .kb.md hoặc .pa.md, lưu theo mã UTF-8.").arg(name)};
}

} // namespace

base::Result<BroughtFile> readBroughtFile(const workspace::Workspace& workspace, const QString& path)
{
    const QString name = workspace::lineForLists(QFileInfo(path).fileName());
    base::Result<QByteArray> bytes = base::readFile(path, workspace::largestContent);
    if (!bytes)
        return bytes.error();
    if (bytes->contains('\0'))
        return notText(name);
    const QString code = workspace::documentLabel(*bytes).code;
    BroughtFile file{code.isEmpty() ? name : code, *std::move(bytes), {}};
    const auto same = code.isEmpty() ? std::vector<workspace::DocumentRow>() : workspace::findDocuments(workspace, code);
    if (!same)
        return same.error();
    for (const workspace::DocumentRow& row : *same)
        file.sameCode.push_back(row.id);
    return file;
}

} // namespace ungcuu::models
