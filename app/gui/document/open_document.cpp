// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/open_document.h"

#include "models/change_words.h"
#include "workspace/document_label.h"

#include <QCoreApplication>

namespace ungcuu::gui {

using Kind = MessageBar::Kind;

OpenDocument::OpenDocument(models::Desk& desk, models::SourcesMaker sources, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_sources(std::move(sources))
    , m_key(QStringLiteral("open:") + QString::fromLatin1(base::Uuid::random().text()))
    , m_spelling(*m_text, desk.spelling())
    , m_typing(desk.account())
{
    m_reading.setSources(m_sources);
    m_spelling.setOn(checksSpelling());
    connect(&m_desk, &models::Desk::listed, &m_spelling, &LiveSpelling::again);
    connect(m_text.get(), &EditedText::edited, this, [this] {
        m_typing.touch();
        Q_EMIT stateChanged();
    });
    connect(&m_text->document(), &QTextDocument::modificationChanged, this, &OpenDocument::stateChanged);
    connect(&m_typing, &models::TypingRecord::keptChanged, this, &OpenDocument::stateChanged);
    connect(&m_typing, &models::TypingRecord::failed, this, [this](const base::Error& error) { say(Kind::Error, error.message); });
}

OpenDocument::~OpenDocument()
{
    m_typing.close();
}

bool OpenDocument::isModified() const
{
    return m_text->document().isModified();
}

workspace::JournalSubject OpenDocument::subject() const
{
    return {m_desk.workspace() ? m_desk.workspace()->id() : base::Sha256(), id(), m_state.document.seenEvents, m_state.name};
}

void OpenDocument::say(Kind kind, const QString& text, std::vector<MessageBar::Choice> choices)
{
    m_said = Said{kind, text, choices};
    Q_EMIT said(kind, text, choices);
}

void OpenDocument::unsay()
{
    m_said.reset();
    Q_EMIT unsaid();
}

void OpenDocument::open(const models::Opened& opened)
{
    m_typing.close();
    m_state = opened;
    const auto left = std::exchange(m_state.left, std::nullopt);
    if (left) {
        m_state.document.bytes = left->base;
        m_state.document.seenEvents = left->subject.seenEvents;
    }
    unsay();
    const QByteArray& bytes = m_state.document.bytes;
    const bool first = m_text->source().revision() == 0;
    m_text->open(bytes, models::isScenario(left ? left->text : bytes) ? Language::Scenario : Language::Document);
    m_typing.begin(subject(), bytes, [this] { return m_text->source().lines(); }, left);
    if (left) {
        m_text->typeOver(left->text);
        tellLeft();
    } else if (opened.forked) {
        say(Kind::Warning, QCoreApplication::translate("gui", "Hai người đã lưu cùng lúc, cả hai bản đều được giữ; đang hiện một bản. Ghép để có một bản chung."), {joining()});
    }
    m_history.show({});
    m_reading.restart();
    m_spelling.again();
    if (first)
        Q_EMIT textCame();
    else
        Q_EMIT textReplaced();
    Q_EMIT stateChanged();
}

void OpenDocument::tellLeft()
{
    say(Kind::Told, QCoreApplication::translate("gui", "Đã lấy lại phần gõ chưa lưu. Lưu để giữ thành lần sửa, hoặc bỏ phần này."),
        {{QCoreApplication::translate("gui", "Bỏ phần chưa lưu"), [this] { dropTyping(); }}});
}

void OpenDocument::begin(const QByteArray& bytes)
{
    m_text->highlighter().setLanguage(models::isScenario(bytes) ? Language::Scenario : Language::Document);
    m_text->typeOver(bytes);
    m_reading.restart();
    Q_EMIT textReplaced();
}

void OpenDocument::dropTyping()
{
    m_text->typeOver(m_state.document.bytes);
    m_text->document().setModified(false);
    m_typing.restart(subject(), m_state.document.bytes);
    Q_EMIT listOutdated();
    Q_EMIT stateChanged();
    if (neverSaved())
        Q_EMIT dropped();
}

void OpenDocument::save(const QString& note)
{
    if (isSaving())
        return;
    workspace::SaveRequest request;
    request.document = id();
    request.name = m_state.name;
    request.bytes = m_text->source().bytes();
    request.seenEvents = m_state.document.seenEvents;
    request.message = workspace::lineForLists(note);
    if (request.message.isEmpty())
        request.message = models::changeWords(m_state.document.bytes, request.bytes);
    m_saving = request.act;
    m_savingRevision = m_text->source().revision();
    m_savingBytes = request.bytes;
    m_desk.save(request);
    Q_EMIT stateChanged();
}

void OpenDocument::saved(const workspace::Saved& done)
{
    m_saving = {};
    m_state.document.id = done.document;
    m_state.document.bytes = m_savingBytes;
    m_state.document.seenEvents = done.seenEvents;
    m_state.document.revision = done.revision;
    m_state.name = done.code;
    m_state.revisions = done.revisions;
    m_state.savedAt = done.savedAt;
    m_typing.restart(subject(), m_savingBytes);
    if (m_text->source().revision() == m_savingRevision)
        m_text->document().setModified(false);
    else
        m_typing.touch();
    unsay();
    if (done.forked)
        say(Kind::Warning, QCoreApplication::translate("gui", "Đã lưu. Người khác cũng đã lưu cùng lúc, cả hai bản đều được giữ. Ghép để có một bản chung."), {joining()});
    Q_EMIT listOutdated();
    Q_EMIT stateChanged();
}

void OpenDocument::saveFailed(const base::Error& error)
{
    m_saving = {};
    say(Kind::Error, error.message);
    Q_EMIT stateChanged();
}

void OpenDocument::restore(int row)
{
    const auto revision = base::Sha256::fromHex(m_history.at(row).revision.toLatin1());
    if (revision)
        m_desk.restore(id(), *revision);
}

void OpenDocument::loadHistory()
{
    if (!neverSaved())
        m_desk.loadHistory(id());
}

void OpenDocument::loadOld(int row)
{
    m_desk.openOldRevision(id(), m_history.at(row));
}

std::function<base::Result<QByteArray>()> OpenDocument::readerOf(const QString& revision) const
{
    return [workspace = m_desk.workspace(), id = id(), hash = base::Sha256::fromHex(revision.toLatin1())]() -> base::Result<QByteArray> {
        if (!workspace || !hash)
            return QByteArray();
        auto read = workspace::readRevision(*workspace, id, *hash);
        return read ? base::Result<QByteArray>(read->bytes) : read.error();
    };
}

} // namespace ungcuu::gui
