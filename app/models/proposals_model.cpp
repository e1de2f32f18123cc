// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/proposals_model.h"

#include <QCoreApplication>

namespace ungcuu::models {

namespace {

constexpr qsizetype ShownLetters = 400;

/// One stretch of words for a list: paragraph and line ends as signs, the end of what is long cut off.
QString shown(QString words)
{
    words.replace(QChar(QChar::ParagraphSeparator), QStringLiteral(" ¶ ")).replace(u'\n', QStringLiteral(" ↵ ")).replace(u'\t', QStringLiteral(" | "));
    const bool blanks = !words.isEmpty();
    words = words.trimmed();
    if (words.isEmpty() && blanks)
        return QStringLiteral("␣");
    return words.size() > ShownLetters ? QString(words.left(ShownLetters) + u'…') : words;
}

/// A stretch of the paragraph about the words.
QString near(const QString& paragraph, const QString& words)
{
    constexpr qsizetype room = 45;
    const qsizetype at = words.trimmed().isEmpty() ? 0 : std::max<qsizetype>(0, paragraph.indexOf(words));
    const qsizetype begin = at > room ? paragraph.lastIndexOf(u' ', at - room) + 1 : 0;
    const QString cut = paragraph.mid(begin, 2 * room + words.size());
    return (begin > 0 ? QStringLiteral("…") : QString()) + shown(cut) + (begin + cut.size() < paragraph.size() ? QStringLiteral("…") : QString());
}

QString who(const docx::Claim& claim, bool tracked)
{
    QStringList parts;
    if (!claim.author.isEmpty())
        parts << shown(claim.author);
    if (!claim.date.isEmpty())
        parts << shownDate(claim.date);
    if (!tracked)
        parts << QCoreApplication::translate("gui", "gõ đè, không ghi ai");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void ProposalsModel::show(TakenFile file)
{
    beginResetModel();
    m_file = std::move(file);
    m_rows.clear();
    const auto add = [this](Kind kind, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            m_rows.push_back({kind, i, State::Open});
    };
    add(Kind::Proposal, m_file.taken.proposals.size());
    add(Kind::Unplaced, m_file.taken.unplaced.size());
    add(Kind::Opinion, m_file.taken.opinions.size());
    endResetModel();
}

void ProposalsModel::setState(int row, State state)
{
    m_rows[std::size_t(row)].state = state;
    Q_EMIT dataChanged(index(row), index(row));
}

int ProposalsModel::document(int row) const
{
    switch (kind(row)) {
    case Kind::Proposal: return proposal(row).document;
    case Kind::Opinion: return opinion(row).document;
    case Kind::Unplaced: break;
    }
    return 0;
}

model::TextEdits ProposalsModel::edits(int row) const
{
    if (kind(row) == Kind::Proposal)
        return proposal(row).edits;
    if (kind(row) == Kind::Opinion && opinion(row).place)
        return {{*opinion(row).place, {}}};
    return {};
}

QString ProposalsModel::words(int row) const
{
    if (kind(row) == Kind::Opinion)
        return opinion(row).text;
    QString words = newWords(row).isEmpty() ? oldWords(row) : newWords(row);
    return words.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n')).trimmed();
}

int ProposalsModel::count(Kind kind, State state) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.kind == kind && row.state == state; }));
}

int ProposalsModel::nextOpen(int row) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int at = (row + step) % rowCount();
        if (kind(at) == Kind::Proposal && state(at) == State::Open)
            return at;
    }
    return -1;
}

int ProposalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString ProposalsModel::oldWords(int row) const
{
    const bool stay = kind(row) == Kind::Opinion || change(row) == docx::ChangeKind::Face || change(row) == docx::ChangeKind::MovedParagraph;
    return stay ? QString() : kind(row) == Kind::Unplaced ? unplaced(row).oldWords : proposal(row).oldWords;
}

QString ProposalsModel::newWords(int row) const
{
    switch (kind(row)) {
    case Kind::Proposal: return proposal(row).newWords;
    case Kind::Unplaced: return unplaced(row).newWords;
    case Kind::Opinion: break;
    }
    return {};
}

QString ProposalsModel::head(int row) const
{
    const auto line = [](const QString& what, const QString& whose) { return whose.isEmpty() ? what : QStringLiteral("%1 · %2").arg(what, whose); };
    if (kind(row) == Kind::Opinion)
        return line(QCoreApplication::translate("gui", "» Ý kiến"), who(opinion(row).claim, true));
    if (kind(row) == Kind::Unplaced)
        return line(QCoreApplication::translate("gui", "? Chưa có chỗ: %1").arg(workspace::wordsOf(unplaced(row).kind)), who(unplaced(row).claim, unplaced(row).tracked));
    QString what = workspace::wordsOf(proposal(row).kind);
    switch (state(row)) {
    case State::Open: what.prepend(QStringLiteral("✎ ")); break;
    case State::Accepted: what = QCoreApplication::translate("gui", "✓ Đã nhận: %1").arg(what); break;
    case State::Rejected: what = QCoreApplication::translate("gui", "✕ Đã bỏ qua: %1").arg(what); break;
    case State::Lost: what = QCoreApplication::translate("gui", "? Chữ ở chỗ này đã đổi: %1").arg(what); break;
    }
    return line(what, who(proposal(row).claim, proposal(row).tracked));
}

QString ProposalsModel::note(int row) const
{
    QStringList parts;
    if (document(row) > 0)
        parts << QCoreApplication::translate("gui", "Ở văn bản %1.").arg(m_file.taken.texts[std::size_t(document(row))].code);
    if (kind(row) == Kind::Unplaced)
        parts << workspace::wordsOf(unplaced(row).why);
    if (kind(row) != Kind::Opinion)
        parts << placeNote(row);
    if (kind(row) == Kind::Opinion && !opinion(row).anchor.isEmpty())
        parts << QCoreApplication::translate("gui", "Về: «%1».").arg(shown(opinion(row).anchor));
    if (kind(row) == Kind::Proposal && proposal(row).elsewhere > 0)
        parts << QCoreApplication::translate("gui", "Đổi theo ở %1 đoạn khác trên trang in.").arg(proposal(row).elsewhere);
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString ProposalsModel::placeNote(int row) const
{
    using docx::ChangeKind;
    const QString around = kind(row) == Kind::Unplaced ? unplaced(row).around : proposal(row).around;
    const QString words = near(around, oldWords(row));
    if (change(row) == ChangeKind::MovedParagraph)
        return around.isEmpty() ? QCoreApplication::translate("gui", "Chuyển lên đầu.") : QCoreApplication::translate("gui", "Chuyển tới sau đoạn: «%1»").arg(words);
    if (around.isEmpty() || around == oldWords(row))
        return {};
    const bool fresh = change(row) == ChangeKind::NewParagraphs || change(row) == ChangeKind::NewRow;
    return (fresh ? QCoreApplication::translate("gui", "Sau đoạn: «%1»") : QCoreApplication::translate("gui", "Trong đoạn: «%1»")).arg(words);
}

QVariant ProposalsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case HeadRole: return head(row);
    case OldRole: return shown(oldWords(row));
    case NewRole: return shown(newWords(row));
    case SaidRole: return kind(row) == Kind::Opinion ? shown(opinion(row).text) : QString();
    case NoteRole: return note(row);
    case SettledRole: return state(row) != State::Open;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts = {head(row)};
        if (!oldWords(row).isEmpty())
            parts << QCoreApplication::translate("gui", "Bỏ: %1").arg(shown(oldWords(row)));
        if (kind(row) == Kind::Opinion)
            parts << shown(opinion(row).text);
        else if (!newWords(row).isEmpty())
            parts << QCoreApplication::translate("gui", "Thành: %1").arg(shown(newWords(row)));
        return (parts << note(row)).join(QStringLiteral(". "));
    }
    default: return {};
    }
}

} // namespace ungcuu::models
