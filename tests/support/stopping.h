// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"

namespace ungcuu::testing {

/// Work that is told to stop at the n-th question whether to go on (from 1; 0: never), and how often it asked.
class StopAt
{
public:
    explicit StopAt(int question) : m_question(question) {}
    Q_DISABLE_COPY_MOVE(StopAt)

    base::Progress progress()
    {
        return base::Progress(m_token, [this](qint64, qint64) {
            if (++m_asked == m_question)
                m_token.cancel();
        });
    }
    int asked() const { return m_asked; }

private:
    const int m_question;
    int m_asked = 0;
    base::CancelToken m_token;
};

} // namespace ungcuu::testing
