// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs.h"

#include <QCoreApplication>
#include <QMutex>

#include <vector>

namespace ungcuu::models {

namespace {

/// Threads whose Jobs went before their work was done.
std::vector<std::unique_ptr<QThreadPool>>& leftAlone()
{
    static std::vector<std::unique_ptr<QThreadPool>> threads;
    return threads;
}

/// The end of the application waits for it, while all that it may use still stands.
void leaveAlone(std::unique_ptr<QThreadPool> thread)
{
    std::erase_if(leftAlone(), [](const auto& each) { return each->activeThreadCount() == 0; });
    if (!QCoreApplication::instance() || thread->activeThreadCount() == 0)
        return;
    if (leftAlone().empty())
        qAddPostRoutine([] { leftAlone().clear(); });
    leftAlone().push_back(std::move(thread));
}

} // namespace

/// Where the thread that works finds the Jobs it works for, for as long as they are there.
struct Jobs::Home {
    QMutex lock;
    Jobs* jobs = nullptr;

    void tell(std::function<void(Jobs&)> what)
    {
        const QMutexLocker locked(&lock);
        if (jobs)
            QMetaObject::invokeMethod(jobs, [to = jobs, what = std::move(what)] { what(*to); }, Qt::QueuedConnection);
    }
    void leave()
    {
        const QMutexLocker locked(&lock);
        jobs = nullptr;
    }
};

Jobs::Jobs(Policy policy, QObject* parent)
    : QObject(parent)
    , m_policy(policy)
    , m_thread(std::make_unique<QThreadPool>())
    , m_home(std::make_shared<Home>())
{
    m_home->jobs = this;
    m_thread->setMaxThreadCount(1);
    m_thread->setExpiryTimeout(-1);
}

Jobs::~Jobs()
{
    m_home->leave();
    if (m_policy != Policy::EachInTurn) {
        cancel();
        leaveAlone(std::move(m_thread));
        return;
    }
    m_thread->waitForDone();
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
    m_stopped = false;
}

void Jobs::stop()
{
    m_token.cancel();
    m_stopped = m_running;
}

void Jobs::startNext()
{
    Work work = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_token = base::CancelToken();
    m_running = true;
    m_stopped = false;
    Q_EMIT busyChanged(true);
    m_thread->start([home = m_home, work = std::move(work), token = m_token] {
        const base::Progress progress(token, [home](qint64 done, qint64 total) {
            home->tell([=](Jobs& jobs) { Q_EMIT jobs.progressed(done, total); });
        });
        Delivery deliver = work(progress);
        home->tell([deliver = std::move(deliver), token](Jobs& jobs) { jobs.finished(deliver, token); });
    });
}

void Jobs::finished(const Delivery& deliver, const base::CancelToken& token)
{
    const bool wanted = m_stopped || !token.cancelled();
    m_running = false;
    if (!m_waiting.empty())
        startNext();
    else
        Q_EMIT busyChanged(false);
    if (wanted)
        deliver();
}

} // namespace ungcuu::models
