// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"

#include <QCoreApplication>

namespace ungcuu::base {

Progress::Progress(CancelToken token, Listener listener)
    : m_token(std::move(token))
    , m_listener(std::move(listener))
{
}

bool Progress::step(qint64 done, qint64 total) const
{
    if (m_listener)
        m_listener(done, total);
    return !m_token.cancelled();
}

Error Progress::cancelledError()
{
    return {"cancelled", QCoreApplication::translate("base", "Đã dừng theo yêu cầu. Chưa có gì thay đổi.")};
}

} // namespace ungcuu::base
