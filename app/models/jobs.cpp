// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs.h"

namespace ungcuu::models {

Jobs::Jobs(Policy policy, QObject* parent)
    : QObject(parent)
    , m_policy(policy)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Jobs::~Jobs()
{
    if (m_policy != Policy::EachInTurn)
        cancel();
    m_thread.waitForDone();
    for (const Work& work : m_waiting)
        work(base::Progress());
}

void Jobs::enqueue(Work work)
{
    if (m_policy == Policy::NewestWins)
        cancel();
    else if (m_policy == Policy::NewestNext)
        m_waiting.clear();
    m_waiting.push_back(std::move(work));
    if (!m_running)
        startNext();
}

void Jobs::cancel()
{
    m_waiting.clear();
    m_token.cancel();
}

void Jobs::startNext()
{
    Work work = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_token = base::CancelToken();
    m_running = true;
    Q_EMIT busyChanged(true);
    m_thread.start([this, work = std::move(work), token = m_token] {
        const base::Progress progress(token, [this](qint64 done, qint64 total) {
            QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        });
        Delivery deliver = work(progress);
        QMetaObject::invokeMethod(
            this, [this, deliver = std::move(deliver), token] { finished(deliver, token); },
            Qt::QueuedConnection);
    });
}

void Jobs::finished(const Delivery& deliver, const base::CancelToken& token)
{
    const bool wanted = !token.cancelled();
    m_running = false;
    if (!m_waiting.empty())
        startNext();
    else
        Q_EMIT busyChanged(false);
    if (wanted)
        deliver();
}

} // namespace ungcuu::models
