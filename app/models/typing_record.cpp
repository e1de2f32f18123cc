// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/typing_record.h"

namespace ungcuu::models {

namespace {

constexpr int PauseMs = 600;

} // namespace

/// What the writing thread owns. Only jobs touch its members.
struct TypingRecord::Keeper {
    workspace::Account account;
    workspace::JournalSubject subject;
    QByteArray base;
    std::optional<workspace::LeftTyping> taken;
    std::optional<workspace::TypingJournal> journal;

    base::Result<void> record(const QByteArray& text)
    {
        if (!journal) {
            if (text == base)
                return {};
            auto started = workspace::TypingJournal::start(account, subject, base);
            if (!started)
                return started.error();
            journal.emplace(std::move(*started));
        }
        const auto done = journal->record(text);
        if (done)
            dropTaken();
        return done;
    }

    void dropTaken()
    {
        if (taken)
            workspace::discardLeftTyping(*taken);
        taken.reset();
    }

    void discard()
    {
        if (journal)
            journal->discard();
        journal.reset();
        dropTaken();
    }
};

TypingRecord::TypingRecord(workspace::Account account, QObject* parent)
    : QObject(parent)
    , m_account(std::move(account))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TypingRecord::write);
}

void TypingRecord::begin(const workspace::JournalSubject& subject, const QByteArray& base, std::function<SourceLines()> text,
                         const std::optional<workspace::LeftTyping>& taken)
{
    close();
    m_text = std::move(text);
    m_keeper = std::make_shared<Keeper>(Keeper{m_account, subject, base, taken, std::nullopt});
    setKept(taken.has_value());
}

void TypingRecord::touch()
{
    if (!m_pause.isActive())
        m_pause.start();
}

void TypingRecord::write()
{
    if (!m_keeper || !m_text)
        return;
    m_jobs.run<base::Result<void>>(
        [keeper = m_keeper, lines = m_text()](const base::Progress&) { return keeper->record(lines.bytes()); },
        [this, keeper = std::weak_ptr(m_keeper)](base::Result<void>&& done) {
            if (m_keeper && keeper.lock() == m_keeper)
                setKept(done.ok());
            if (!done)
                Q_EMIT failed(done.error());
        });
}

void TypingRecord::setKept(bool kept)
{
    if (std::exchange(m_kept, kept) != kept)
        Q_EMIT keptChanged();
}

void TypingRecord::close()
{
    if (m_pause.isActive()) {
        m_pause.stop();
        write();
    }
    // The last job that holds the keeper closes the journal.
    if (m_keeper)
        m_jobs.run<bool>([keeper = std::move(m_keeper)](const base::Progress&) { return bool(keeper); }, [](bool&&) {});
    m_keeper.reset();
    m_text = nullptr;
}

void TypingRecord::restart(const workspace::JournalSubject& subject, const QByteArray& base)
{
    auto text = m_text;
    discard();
    m_text = std::move(text);
    m_keeper = std::make_shared<Keeper>(Keeper{m_account, subject, base, std::nullopt, std::nullopt});
}

void TypingRecord::discard()
{
    m_pause.stop();
    if (m_keeper) {
        m_jobs.run<bool>(
            [keeper = m_keeper](const base::Progress&) {
                keeper->discard();
                return true;
            },
            [](bool&&) {});
    }
    m_keeper.reset();
    m_text = nullptr;
    setKept(false);
}

} // namespace ungcuu::models
