// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/strict_xml.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace ungcuu::zip {
namespace {

constexpr int deepest = 256;

base::Error trouble(const char* code, const QByteArray& name)
{
    return {code, QCoreApplication::translate("zip", "Tệp không được đọc vì phần «%1» bên trong không đúng dạng XML được chấp nhận (%2). Chưa có gì thay đổi. "
                                                     "Mở tệp bằng phần mềm đã tạo ra nó, lưu lại rồi thử lại.")
                      .arg(QString::fromLatin1(name), QString::fromLatin1(code))};
}

} // namespace

std::optional<base::Error> xmlTrouble(const QByteArray& bytes, const QByteArray& name)
{
    QXmlStreamReader reader(bytes);
    int depth = 0;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return trouble("xml.dtd", name);
        if (token == QXmlStreamReader::StartElement && ++depth > deepest)
            return trouble("xml.deep", name);
        depth -= token == QXmlStreamReader::EndElement;
    }
    return reader.hasError() ? std::optional<base::Error>(trouble("xml.malformed", name)) : std::nullopt;
}

} // namespace ungcuu::zip
