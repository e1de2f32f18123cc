// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"

#include <QObject>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <memory>

namespace ungcuu::models {

/// One thread beside the window's. `lib` knows no threads; this is the one place that gives its calls another one.
///
/// What goes in and what comes out are values; `done` is called on the window's thread. NewestWins: a new job cancels
/// the running one, replaces a waiting one, and an answer that a newer job has overtaken is dropped. NewestNext: what runs
/// is finished and answers, of those that wait only the newest runs: whoever asks faster than answers come still gets
/// them. EachInTurn: every job runs, in the order given, even those that the destructor finds waiting. The destructor
/// waits; no `done` is called after it.
class Jobs : public QObject
{
    Q_OBJECT

public:
    enum class Policy { NewestWins, NewestNext, EachInTurn };

    explicit Jobs(Policy policy, QObject* parent = nullptr);
    ~Jobs() override;

    template <class Answer>
    void run(std::function<Answer(const base::Progress&)> work, std::function<void(Answer&&)> done)
    {
        enqueue([work = std::move(work), done = std::move(done)](const base::Progress& progress) -> Delivery {
            auto answer = std::make_shared<Answer>(work(progress));
            return [answer, done] { done(std::move(*answer)); };
        });
    }

    /// Nobody waits any more for what runs or stands in line.
    void cancel();
    bool busy() const { return m_running || !m_waiting.empty(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// How far the running job is, from base::Progress.
    void progressed(qint64 done, qint64 total);

private:
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(const base::Progress&)>;

    void enqueue(Work work);
    void startNext();
    void finished(const Delivery& deliver, const base::CancelToken& token);

    const Policy m_policy;
    QThreadPool m_thread;
    std::deque<Work> m_waiting;
    base::CancelToken m_token;
    bool m_running = false;
};

} // namespace ungcuu::models
