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
/// them. EachInTurn: every job runs, in the order given, even those that the destructor finds waiting.
///
/// No `done` is called after the destructor. That of EachInTurn waits for its jobs, as they write. The others are told to
/// stop and end by themselves, while the window goes on: work owns all that it reads. The program does not end before them.
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
    /// What runs is told to stop and, unlike after cancel(), still answers: it stopped, or it was done already. What stands in
    /// line goes on.
    void stop();
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

    struct Home;

    const Policy m_policy;
    std::unique_ptr<QThreadPool> m_thread;
    const std::shared_ptr<Home> m_home;
    std::deque<Work> m_waiting;
    base::CancelToken m_token;
    bool m_running = false;
    bool m_stopped = false; ///< what runs was told to stop, and its answer is wanted
};

} // namespace ungcuu::models
