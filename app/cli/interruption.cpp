// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <csignal>

namespace ungcuu::cli {

namespace {

constexpr int signalsToStop[] = {SIGINT, SIGTERM, SIGHUP};

volatile std::sig_atomic_t interruptedBy = 0;

const base::CancelToken& token()
{
    static const base::CancelToken stop; // made before any handler is set
    return stop;
}

/// A flag without a lock is all it touches.
void interrupted(int number)
{
    interruptedBy = number;
    token().cancel();
}

bool heed()
{
    token();
    struct sigaction act = {};
    act.sa_handler = interrupted;
    act.sa_flags = int(SA_RESTART | SA_RESETHAND);
    for (const int number : signalsToStop) {
        struct sigaction old = {};
        if (::sigaction(number, nullptr, &old) == 0 && old.sa_handler != SIG_IGN) // under nohup it stays unheard
            ::sigaction(number, &act, nullptr);
    }
    return true;
}

} // namespace

base::Progress untilInterrupted()
{
    [[maybe_unused]] static const bool heeding = heed();
    return base::Progress(token());
}

void endIfInterrupted()
{
    if (interruptedBy == 0)
        return;
    std::signal(interruptedBy, SIG_DFL);
    std::raise(interruptedBy);
}

} // namespace ungcuu::cli
