// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/disk_trace.h"

#include <QFile>

namespace ungcuu::testing {
namespace {

class TraceReader
{
public:
    explicit TraceReader(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    bool atEnd() const { return m_at == m_bytes.size(); }
    DiskCall next()
    {
        const QByteArray head = line();
        const QByteArray rest = head.mid(2);
        const QList<QByteArray> numbers = rest.split(' ');
        DiskCall call;
        call.kind = head.isEmpty() ? '?' : head.front();
        if (call.kind == 'W' || call.kind == 'T' || call.kind == 'S') {
            call.inode = numbers.value(0).toULongLong();
            call.at = numbers.value(1).toLongLong();
        } else {
            call.path = rest;
        }
        if (call.kind == 'W')
            call.bytes = take(numbers.value(2).toLongLong());
        if (call.kind == 'N')
            call.inode = line().toULongLong();
        if (call.kind == 'L' || call.kind == 'R')
            call.target = line();
        if (!QByteArrayView("WTSNLRUMDA").contains(call.kind))
            qFatal("no trace: %s", head.constData());
        return call;
    }

private:
    QByteArray take(qsizetype size)
    {
        const QByteArray bytes = m_bytes.mid(m_at, size);
        m_at += bytes.size();
        return bytes;
    }
    QByteArray line()
    {
        const qsizetype end = m_bytes.indexOf('\n', m_at);
        if (end < 0)
            qFatal("the trace ends within a line");
        const QByteArray text = take(end - m_at);
        ++m_at;
        return text;
    }

    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace

std::vector<DiskCall> readTrace(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no trace was written");
    TraceReader reader(file.readAll());
    std::vector<DiskCall> calls;
    while (!reader.atEnd())
        calls.push_back(reader.next());
    return calls;
}

} // namespace ungcuu::testing
