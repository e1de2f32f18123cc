// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk.h"

namespace ungcuu::models {

/// Asks the workspace that a desk has open, off the window's thread and in the order asked. What comes after another
/// workspace was opened is dropped.
class Questions
{
public:
    explicit Questions(Desk& desk) : m_desk(desk) {}

    template <class Answer>
    void ask(std::function<base::Result<Answer>(const workspace::Workspace&)> question, std::function<void(const Answer&)> take,
             std::function<void(const base::Error&)> refuse)
    {
        if (!m_desk.workspace())
            return;
        m_jobs.run<base::Result<Answer>>([workspace = *m_desk.workspace(), question = std::move(question)](const base::Progress&) { return question(workspace); },
                                         [this, id = m_desk.workspace()->id(), take = std::move(take), refuse = std::move(refuse)](base::Result<Answer>&& answer) {
                                             if (!m_desk.workspace() || m_desk.workspace()->id() != id)
                                                 return;
                                             if (answer)
                                                 take(*answer);
                                             else
                                                 refuse(answer.error());
                                         });
    }

private:
    Desk& m_desk;
    Jobs m_jobs{Jobs::Policy::EachInTurn};
};

} // namespace ungcuu::models
