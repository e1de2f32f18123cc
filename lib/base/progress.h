// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <atomic>
#include <functional>
#include <memory>

namespace ungcuu::base {

/// Says "stop" from another thread. Copies share one flag.
class CancelToken
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    bool cancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

/// How a long call tells how far it is and learns that nobody waits any more.
/// The listener is called on the thread that works; amounts are units of the work at hand, of `total` (0 = unknown).
class Progress
{
public:
    using Listener = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(CancelToken token, Listener listener = {});

    /// Reports, and answers whether to go on. Call it per section, block or row.
    [[nodiscard]] bool step(qint64 done, qint64 total) const;
    bool cancelled() const { return m_token.cancelled(); }
    /// For a part of the work that counts in other units.
    const CancelToken& token() const { return m_token; }

    /// What a cancelled call returns: code "cancelled".
    static Error cancelledError();

private:
    CancelToken m_token;
    Listener m_listener;
};

} // namespace ungcuu::base
