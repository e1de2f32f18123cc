// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/info.h"

#include "pdf/file.h"
#include "pdf/trouble.h"

#include <qpdf/QPDF.hh>

#include <exception>

namespace ungcuu::pdf {
namespace {

base::Result<QString> textIn(const base::Result<File>& file, const QByteArray& key)
{
    if (!file)
        return file.error();
    try {
        QPDFObjectHandle info = file->objects().getTrailer().getKey("/Info");
        QPDFObjectHandle value = info.isDictionary() ? info.getKey('/' + key.toStdString()) : QPDFObjectHandle::newNull();
        return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
    } catch (const std::exception&) {
        return broken(Rule::CleanParse);
    }
}

} // namespace

base::Result<QString> infoText(const QByteArray& pdf, const QByteArray& key)
{
    return textIn(File::open(pdf), key);
}

base::Result<QString> infoTextAlone(const QByteArray& pdf, const QByteArray& key)
{
    return textIn(File::open(pdf, RuleSet::all().without(Rule::CleanParse)), key);
}

} // namespace ungcuu::pdf
