// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/document/live_reading.h"
#include "gui/editor/live_spelling.h"
#include "gui/parts/message_bar.h"
#include "models/desk.h"
#include "models/history_model.h"
#include "models/typing_record.h"

namespace ungcuu::gui {

/// One document that is open in the window, in one tab or in two: its text, what is known of it, its history, and the
/// keeping of what is typed. It saves and asks through the desk; the key must be open. What a reader has to be told goes
/// out as `said`, for every view of it.
class OpenDocument : public QObject
{
    Q_OBJECT

public:
    OpenDocument(models::Desk& desk, models::SourcesMaker sources, QObject* parent = nullptr);
    ~OpenDocument() override;

    /// What it will be called, for a view that is to stand before the text comes.
    void announce(const models::Opened& opened) { m_state = opened; }
    /// From the store or begun; typing that was left is put over it and told.
    void open(const models::Opened& opened);
    /// The first words of a new text: typed, so that they are kept and can be undone.
    void begin(const QByteArray& bytes);

    const models::Opened& state() const { return m_state; }
    base::Uuid id() const { return m_state.document.id; }
    bool neverSaved() const { return id().none(); }
    /// Names it in lists while it has no id of its own.
    const QString& key() const { return m_key; }
    bool isModified() const;
    /// What is typed would come back after a crash.
    bool isKept() const { return m_typing.isKept(); }

    const std::shared_ptr<EditedText>& text() const { return m_text; }
    LiveReading& reading() { return m_reading; }
    LiveSpelling& spelling() { return m_spelling; }
    models::HistoryModel& history() { return m_history; }
    const models::SourcesMaker& sources() const { return m_sources; }

    /// As a new revision with this note; without one it says how much is other.
    void save(const QString& note = {});
    bool isSaving() const { return !m_saving.none(); }
    /// The act of saving that is under way; none where there is none.
    const base::Uuid& saving() const { return m_saving; }
    void saved(const workspace::Saved& saved);
    void saveFailed(const base::Error& error);
    void restore(int row);
    /// Two saves over one text, joined: they stand where the text was, not saved yet.
    void joined(const workspace::MergedHeads& merged);
    void joinFailed(const base::Error& error);
    void loadHistory();
    /// Asks for an earlier revision; OpenDocuments hands it on.
    void loadOld(int row);
    /// Reads a saved revision by its id, in any thread.
    std::function<base::Result<QByteArray>()> readerOf(const QString& revision) const;
    base::UtcMs now() const { return m_desk.clock()(); }
    /// What was said last and is not answered yet, for a view that comes later.
    struct Said {
        MessageBar::Kind kind = MessageBar::Kind::Told;
        QString text;
        std::vector<MessageBar::Choice> choices;
    };
    const std::optional<Said>& lastSaid() const { return m_said; }
    void unsay();
    void say(MessageBar::Kind kind, const QString& text, std::vector<MessageBar::Choice> choices = {});
    /// Writes what is not yet kept; the journal stays for the next opening.
    void closeTyping() { m_typing.close(); }

Q_SIGNALS:
    /// Name, revision, saved or not: what a tab and the status line tell.
    void stateChanged();
    void said(MessageBar::Kind kind, const QString& text, const std::vector<MessageBar::Choice>& choices);
    void unsaid();
    /// The first text stands here.
    void textCame();
    /// Another text stands here: it is read from its start.
    void textReplaced();
    /// Its author dropped a text that was never saved: nothing is left to show.
    void dropped();
    void listOutdated();
    /// Places where two people changed the same lines, with a line above them.
    void conflictsFound(const QString& title, const std::vector<int>& places);

private:
    MessageBar::Choice joining();
    void join();
    workspace::JournalSubject subject() const;
    void tellLeft();
    void dropTyping();

    models::Desk& m_desk;
    const models::SourcesMaker m_sources;
    const QString m_key;
    models::Opened m_state;
    const std::shared_ptr<EditedText> m_text = std::make_shared<EditedText>();
    LiveReading m_reading{m_text};
    LiveSpelling m_spelling;
    models::HistoryModel m_history;
    models::TypingRecord m_typing;
    std::optional<Said> m_said;
    base::Uuid m_saving;
    qint64 m_savingRevision = -1; ///< of the text that is being saved
    QByteArray m_savingBytes;
};

} // namespace ungcuu::gui
