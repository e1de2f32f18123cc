// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace ungcuu;
using models::Jobs;

class JobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_job_runs_elsewhere_and_answers_here()
    {
        Jobs jobs(Jobs::Policy::NewestWins);
        QThread* worked = nullptr;
        QThread* answered = nullptr;
        jobs.run<QThread*>([](const base::Progress&) { return QThread::currentThread(); },
                           [&](QThread*&& thread) { worked = thread; answered = QThread::currentThread(); });
        QTRY_VERIFY(answered);
        QCOMPARE(answered, QThread::currentThread());
        QVERIFY(worked != answered);
    }

    void the_newest_wins_and_late_answers_are_dropped()
    {
        Jobs jobs(Jobs::Policy::NewestWins);
        QSemaphore begun;
        QSemaphore go;
        bool firstSawCancel = false;
        QList<int> answers;
        const auto take = [&](int&& answer) { answers += answer; };
        jobs.run<int>([&](const base::Progress& progress) { begun.release(); go.acquire(); firstSawCancel = progress.cancelled(); return 1; }, take);
        begun.acquire();
        jobs.run<int>([](const base::Progress&) { return 2; }, take);
        jobs.run<int>([](const base::Progress&) { return 3; }, take);
        go.release();
        QTRY_VERIFY(!jobs.busy());
        QTRY_COMPARE(answers, QList<int>{3});
        QVERIFY(firstSawCancel);
    }

    void newest_next_finishes_what_runs_and_skips_what_was_overtaken()
    {
        Jobs jobs(Jobs::Policy::NewestNext);
        QSemaphore begun;
        QSemaphore go;
        QList<int> answers;
        const auto take = [&](int&& answer) { answers += answer; };
        jobs.run<int>([&](const base::Progress& progress) { begun.release(); go.acquire(); return progress.cancelled() ? -1 : 1; }, take);
        begun.acquire();
        jobs.run<int>([](const base::Progress&) { return 2; }, take);
        jobs.run<int>([](const base::Progress&) { return 3; }, take);
        go.release();
        QTRY_COMPARE(answers, (QList<int>{1, 3}));
    }

    void newest_next_answers_however_fast_it_is_asked()
    {
        Jobs jobs(Jobs::Policy::NewestNext);
        int answers = 0;
        for (int asked = 0; asked < 40; ++asked) { // each before the one before can be done
            jobs.run<bool>([](const base::Progress& progress) { QThread::msleep(15); return !progress.cancelled(); }, [&](bool&& whole) { answers += whole ? 1 : 0; });
            QTest::qWait(5);
        }
        QVERIFY(answers >= 3);
    }

    void each_in_turn_drops_none()
    {
        Jobs jobs(Jobs::Policy::EachInTurn);
        QList<int> answers;
        for (int number = 0; number < 20; ++number)
            jobs.run<int>([=](const base::Progress&) { return number; }, [&](int&& answer) { answers += answer; });
        QTRY_COMPARE(answers.size(), 20);
        QVERIFY(std::is_sorted(answers.begin(), answers.end()));
    }

    void the_end_does_what_waits_in_turn_and_answers_nobody()
    {
        std::atomic<int> worked = 0;
        bool called = false;
        {
            Jobs jobs(Jobs::Policy::EachInTurn);
            for (int number = 0; number < 3; ++number)
                jobs.run<int>([&](const base::Progress&) { QThread::msleep(5); return ++worked; }, [&](int&&) { called = true; });
        }
        QCOMPARE(worked.load(), 3);
        QTest::qWait(30);
        QVERIFY(!called);
    }

    void leaving_waits_for_no_reading()
    {
        for (const auto policy : {Jobs::Policy::NewestWins, Jobs::Policy::NewestNext}) {
            const auto begun = std::make_shared<QSemaphore>();
            const auto go = std::make_shared<QSemaphore>();
            const auto ended = std::make_shared<QSemaphore>();
            const auto stopped = std::make_shared<std::atomic<bool>>(false);
            bool called = false;
            {
                Jobs jobs(policy);
                const auto work = [=](const base::Progress& progress) {
                    begun->release();
                    go->acquire(); // opened only once the Jobs are gone: a destructor that waited would wait for ever
                    *stopped = !progress.step(1, 2);
                    ended->release();
                    return true;
                };
                jobs.run<bool>(work, [&](bool&&) { called = true; });
                begun->acquire();
                jobs.run<bool>(work, [&](bool&&) { called = true; });
            }
            go->release();
            ended->acquire();
            QVERIFY(*stopped);
            QTest::qWait(30);
            QVERIFY(!called);
            QVERIFY(!begun->tryAcquire()); // what stood in line has not begun
        }
    }

    void who_stops_a_job_hears_what_came_of_it()
    {
        Jobs jobs(Jobs::Policy::NewestWins);
        QSemaphore begun;
        const auto work = [&](const base::Progress& progress) {
            begun.release();
            while (progress.step(0, 0))
                QThread::msleep(1);
            return 7;
        };
        int answer = 0;
        jobs.run<int>(work, [&](int&& given) { answer = given; });
        begun.acquire();
        jobs.stop();
        QTRY_COMPARE(answer, 7);
        answer = 0;
        jobs.run<int>(work, [&](int&& given) { answer = given; });
        begun.acquire();
        jobs.stop();
        jobs.cancel(); // nobody waits any more
        QTRY_VERIFY(!jobs.busy());
        QTest::qWait(20);
        QCOMPARE(answer, 0);
        jobs.run<int>([](const base::Progress& progress) { return progress.step(0, 0) ? 3 : 4; }, [&](int&& given) { answer = given; });
        QTRY_COMPARE(answer, 3); // the next one knows nothing of that
    }

    void progress_arrives_here()
    {
        Jobs jobs(Jobs::Policy::EachInTurn);
        QSignalSpy progressed(&jobs, &Jobs::progressed);
        jobs.run<bool>([](const base::Progress& progress) { return progress.step(1, 4); }, [](bool&&) {});
        QTRY_COMPARE(progressed.size(), 1);
        QCOMPARE(progressed.first().at(1).toLongLong(), 4);
    }
};

QTEST_GUILESS_MAIN(JobsTest)
#include "jobs_test.moc"
