// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/taken_back.h"

#include "diff/text_diff.h"
#include "docx/docx_file.h"
#include "workspace/document_export.h"
#include "workspace/edited_origin.h"
#include "workspace/reading_store.h"
#include "workspace/source_alignment.h"
#include "workspace/source_candidates.h"

#include <QCoreApplication>
#include <algorithm>

namespace ungcuu::workspace {
namespace {

using base::Span;
using docx::ChangeKind;
using docx::DocxChange;

QString words(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes);
}

/// What `compiled` says as the program would have written it.
base::Result<docx::EditedDocx> plainFile(const compile::Compiled& compiled, base::UtcMs now, const base::Progress& progress)
{
    const base::Result<render::Typeface> typeface = render::Typeface::official();
    if (!typeface)
        return typeface.error();
    docx::DocxRequest request{compiled.document.title, now, {}};
    for (const compile::SourceDocument& document : compiled.documents)
        request.sources.push_back(document.bytes);
    render::LayoutCache cache(*typeface);
    const base::Result<QByteArray> bytes = docx::docxFile(compiled.document, cache, request, progress);
    return bytes ? docx::readEditedDocx(*bytes) : bytes.error();
}

class TakingBack
{
public:
    TakingBack(const docx::EditedDocx& edited, const docx::EditedDocx& plain, const PaperTrial& trial, const TakeBackRequest& request, const compile::Sources& sources)
        : m_edited(edited), m_trial(trial), m_differences(docx::changesOf(plain, edited))
    {
        for (std::size_t i = 0; i < trial.compiled().documents.size(); ++i) {
            const compile::SourceDocument& then = trial.compiled().documents[i];
            const QByteArray now = i == 0 ? request.source : sources.document(then.code).value_or(then.bytes);
            m_taken.texts.push_back({i == 0 ? request.code : then.code, now});
            m_since.push_back(diff::wordChanges(then.bytes, now));
            m_taken.sourceMovedOn = m_taken.sourceMovedOn || now != then.bytes;
        }
    }

    base::Result<TakenBack> taken(const base::Progress& progress)
    {
        const auto count = qint64(m_differences.changes.size());
        for (qint64 i = 0; i < count; ++i) {
            if (!progress.step(i, count))
                return base::Progress::cancelledError();
            take(m_differences.changes[std::size_t(i)]);
        }
        for (const docx::EditedComment& comment : m_edited.comments)
            addOpinion(comment);
        return std::move(m_taken);
    }

private:
    const docx::PrintedParagraph* paragraph(int number) const
    {
        return number >= 1 && std::size_t(number) <= m_trial.paper().size() ? &m_trial.paper()[std::size_t(number) - 1] : nullptr;
    }

    QByteArrayView bytesThen(int document) const { return m_trial.compiled().documents[std::size_t(document)].bytes; }

    /// Where the source says what the change is about; nothing where no source does, or two do.
    std::optional<std::pair<int, ChangeSite>> siteOf(const DocxChange& change) const
    {
        std::optional<int> document;
        ChangeSite site;
        const auto widen = [&](int number, Span& span) {
            const docx::PrintedParagraph* const each = paragraph(number);
            if (!each || !each->identity.source || each->identity.source->span.empty() || (document && *document != each->identity.source->document))
                return false;
            document = each->identity.source->document;
            const Span own = each->identity.source->span;
            span = span.empty() ? own : Span{std::min(span.begin, own.begin), std::max(span.end, own.end)};
            site.cell = site.cell || each->identity.role == docx::Role::Cell;
            return true;
        };
        for (const int number : change.numbers) {
            if (!widen(number, site.span))
                return std::nullopt;
        }
        if (change.follows > 0) {
            if (!widen(change.follows, site.behind))
                return std::nullopt;
            site.behindWords = paragraph(change.follows)->words.toUtf8();
        }
        if (!document || std::size_t(*document) >= m_trial.compiled().documents.size())
            return std::nullopt;
        site.source = bytesThen(*document);
        return std::pair(*document, site);
    }

    void take(const DocxChange& change)
    {
        if (change.kind == ChangeKind::Outside || (change.kind == ChangeKind::Face && change.face.marked))
            return listed(change, NoPlace::OfFile);
        const auto site = siteOf(change);
        if (!site)
            return listed(change, NoPlace::NotInSource);
        if (++m_tried > mostTried || m_trials > mostTrials) {
            ++m_taken.untried;
            return listed(change, NoPlace::Untried);
        }
        const auto& [document, where] = *site;
        for (const model::TextEdits& edits : candidates(change, where)) {
            ++m_trials;
            if (const std::optional<int> elsewhere = m_trial.elsewhere(change, document, edits))
                return placed(change, document, edits, *elsewhere);
        }
        listed(change, NoPlace::NotInSource);
    }

    void placed(const DocxChange& change, int document, const model::TextEdits& edits, int elsewhere)
    {
        model::TextEdits now;
        std::size_t there = 0;
        for (const model::TextEdit& edit : edits) {
            if (const auto span = unlessTouched(edit, document))
                now.push_back({*span, edit.bytes});
            else
                there += isThere(edit, document);
        }
        if (now.size() < edits.size())
            return listed(change, there == edits.size() ? NoPlace::AlreadyThere : NoPlace::MovedOn);
        if (repeats(document, now))
            return;
        if (overlaps(document, now))
            return listed(change, NoPlace::Overlaps);
        m_taken.proposals.push_back({change.kind, document, std::move(now), words(change.oldWords()), words(change.after), aroundOf(change), change.claim, change.tracked, elsewhere});
    }

    static bool touches(const diff::Change& change, Span span) { return change.before.begin <= span.end && span.begin <= change.before.end; }

    /// What is put between words may be told as put at the other end of the blanks there.
    Span reachOf(const model::TextEdit& edit, int document) const
    {
        const QByteArrayView bytes = bytesThen(document);
        const auto blank = [&](qsizetype at) { return QByteArrayView(" \n\r").contains(bytes[at]); };
        Span reach = edit.span;
        if (!edit.span.empty() && !edit.bytes.contains('\n'))
            return reach;
        while (reach.begin > 0 && blank(reach.begin - 1))
            --reach.begin;
        while (reach.end < bytes.size() && blank(reach.end))
            ++reach.end;
        return reach;
    }

    std::optional<Span> unlessTouched(const model::TextEdit& edit, int document) const
    {
        const diff::Changes& since = m_since[std::size_t(document)];
        const Span reach = reachOf(edit, document);
        const bool touched = std::any_of(since.begin(), since.end(), [&](const diff::Change& change) { return touches(change, reach); });
        return touched ? std::nullopt : movedSpan(edit.span, since);
    }

    /// Nothing where the text has changed there or beside it since.
    static std::optional<Span> movedSpan(Span span, const diff::Changes& since)
    {
        qsizetype shift = 0;
        for (const diff::Change& change : since) {
            if (touches(change, span))
                return std::nullopt;
            if (change.before.end < span.begin)
                shift += change.after.length() - change.before.length();
        }
        return Span{span.begin + shift, span.end + shift};
    }

    /// What has changed at the place is the edit itself: it was accepted, or made by hand.
    bool isThere(const model::TextEdit& edit, int document) const
    {
        const Span reach = reachOf(edit, document);
        Span then = edit.span;
        qsizetype before = 0;
        qsizetype inside = 0;
        for (const diff::Change& change : m_since[std::size_t(document)]) {
            const qsizetype shift = change.after.length() - change.before.length();
            if (touches(change, reach)) {
                then = {std::min(then.begin, change.before.begin), std::max(then.end, change.before.end)};
                inside += shift;
            } else if (change.before.end < reach.begin) {
                before += shift;
            }
        }
        const QByteArray old = bytesThen(document).sliced(then.begin, then.length()).toByteArray();
        const QByteArray now = m_taken.texts[std::size_t(document)].bytes.mid(then.begin + before, then.length() + inside);
        return model::applied(old, {{{edit.span.begin - then.begin, edit.span.end - then.begin}, edit.bytes}}) == now;
    }

    /// The same edit through another place of the paper: a text that is printed twice was edited twice.
    bool repeats(int document, const model::TextEdits& edits) const
    {
        return std::any_of(m_taken.proposals.begin(), m_taken.proposals.end(), [&](const Proposal& each) {
            const bool same = each.document == document && each.edits == edits;
            return same && std::any_of(edits.begin(), edits.end(), [](const model::TextEdit& edit) { return !edit.span.empty(); });
        });
    }

    bool overlaps(int document, const model::TextEdits& edits) const
    {
        const auto clash = [](Span a, Span b) {
            if (a.empty() || b.empty()) // an insertion inside of what another edit replaces
                return a.begin < b.end && b.begin < a.end && !(a.empty() && b.empty());
            return a.begin < b.end && b.begin < a.end;
        };
        for (const Proposal& each : m_taken.proposals) {
            for (const model::TextEdit& other : each.edits) {
                const auto hits = [&](const model::TextEdit& edit) { return clash(edit.span, other.span); };
                if (each.document == document && std::any_of(edits.begin(), edits.end(), hits))
                    return true;
            }
        }
        return false;
    }

    QString aroundOf(const DocxChange& change) const
    {
        if (!change.before.isEmpty() && change.kind != ChangeKind::MovedParagraph)
            return words(change.before);
        const docx::PrintedParagraph* const before = paragraph(change.follows);
        return before ? before->words : QString();
    }

    void listed(const DocxChange& change, NoPlace why)
    {
        m_taken.unplaced.push_back({change.kind, why, words(change.oldWords()), words(change.after), aroundOf(change), change.claim, change.tracked});
    }

    void addOpinion(const docx::EditedComment& comment)
    {
        Opinion opinion{comment.claim, comment.text, comment.anchor, 0, {}};
        const bool known = comment.paragraph >= 0 && std::size_t(comment.paragraph) < m_differences.numbers.size();
        const docx::PrintedParagraph* const about = paragraph(known ? m_differences.numbers[std::size_t(comment.paragraph)] : 0);
        if (about && about->identity.source && !about->identity.source->span.empty()) {
            opinion.document = about->identity.source->document;
            const bool many = m_taken.opinions.size() >= std::size_t(mostTried);
            const Span then = many ? about->identity.source->span : anchorOf(*about, comment.anchor);
            opinion.place = movedSpan(then, m_since[std::size_t(opinion.document)]);
        }
        m_taken.opinions.push_back(std::move(opinion));
    }

    /// The bytes of the words, else those of the paragraph.
    Span anchorOf(const docx::PrintedParagraph& about, const QString& anchor) const
    {
        const QByteArray text = about.words.toUtf8();
        const QByteArray wanted = anchor.section(QLatin1Char('\n'), 0, 0).trimmed().toUtf8();
        const qsizetype at = wanted.isEmpty() ? -1 : text.indexOf(wanted);
        const Span words = at < 0 ? Span{0, text.size()} : Span{at, at + wanted.size()};
        const auto ways = alignments(text, bytesThen(about.identity.source->document), about.identity.source->span, 1);
        const std::vector<Span> tokens = docx::wordTokens(text);
        std::optional<Span> found;
        for (std::size_t i = 0; !ways.empty() && i < tokens.size(); ++i) {
            const std::optional<Span> place = ways.front().places[i];
            if (place && tokens[i].begin < words.end && words.begin < tokens[i].end)
                found = found ? Span{found->begin, place->end} : *place;
        }
        return found.value_or(about.identity.source->span);
    }

    const docx::EditedDocx& m_edited;
    const PaperTrial& m_trial;
    const docx::DocxChanges m_differences;
    std::vector<diff::Changes> m_since; ///< of each text, from then to now
    TakenBack m_taken;
    int m_tried = 0;
    int m_trials = 0;
};

} // namespace

StoredBytes storedIn(const Workspace& workspace)
{
    return [workspace](const base::Sha256& hash) -> std::optional<QByteArray> {
        const auto store = readingStore(workspace);
        const auto bytes = store ? store->object(hash) : store.error();
        return bytes ? std::optional(*bytes) : std::nullopt;
    };
}

base::Result<TakenBack> takeBack(const TakeBackRequest& request, const compile::Sources& sources, const StoredBytes& stored, const base::Progress& progress)
{
    if (const auto refusal = secrecyRefusal(request.source))
        return *refusal;
    const base::Result<docx::EditedDocx> edited = docx::readEditedDocx(request.docx);
    if (!edited)
        return edited.error();
    const base::Result<EditedOrigin> origin = originOf(edited->identities, request, sources, stored);
    if (!origin)
        return origin.error();
    SourcesBut then(sources);
    then.instead = origin->annexes;
    const PaperTrial trial(origin->request, then);
    const base::Result<docx::EditedDocx> plain = plainFile(trial.compiled(), request.now, progress);
    if (!plain)
        return plain.error();
    base::Result<TakenBack> taken = TakingBack(*edited, *plain, trial, request, sources).taken(progress);
    if (taken)
        taken->exact = origin->exact;
    return taken;
}

QByteArray accepted(const TakenBack& taken, int document, const std::vector<Proposal>& proposals)
{
    model::TextEdits edits;
    for (const Proposal& each : proposals) {
        if (each.document == document)
            edits.insert(edits.end(), each.edits.begin(), each.edits.end());
    }
    std::stable_sort(edits.begin(), edits.end(), [](const model::TextEdit& a, const model::TextEdit& b) { return std::pair(a.span.begin, a.span.end) < std::pair(b.span.begin, b.span.end); });
    return model::applied(taken.texts[std::size_t(document)].bytes, edits);
}

QString wordsOf(NoPlace why)
{
    switch (why) {
    case NoPlace::NotInSource: return QCoreApplication::translate("workspace", "Chữ này do phần mềm tự điền, hoặc văn bản không viết được như vậy.");
    case NoPlace::MovedOn: return QCoreApplication::translate("workspace", "Văn bản đã sửa ở chỗ này sau khi xuất bản Word.");
    case NoPlace::AlreadyThere: return QCoreApplication::translate("workspace", "Văn bản đã có chỗ sửa này.");
    case NoPlace::Overlaps: return QCoreApplication::translate("workspace", "Một đề nghị khác sửa cùng chỗ.");
    case NoPlace::OfFile: return QCoreApplication::translate("workspace", "Nằm ngoài phần chữ của văn bản: lề trang, chú thích, khung, hình, gạch chân, tô màu.");
    case NoPlace::Untried: return QCoreApplication::translate("workspace", "Chưa tìm chỗ: tệp Word có quá nhiều chỗ sửa. Chép chữ rồi sửa tay.");
    }
    return {};
}

QString wordsOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Words: return QCoreApplication::translate("workspace", "Sửa chữ");
    case ChangeKind::NewParagraphs: return QCoreApplication::translate("workspace", "Thêm đoạn");
    case ChangeKind::DeletedParagraph: return QCoreApplication::translate("workspace", "Bỏ đoạn");
    case ChangeKind::NewRow: return QCoreApplication::translate("workspace", "Thêm hàng");
    case ChangeKind::DeletedRow: return QCoreApplication::translate("workspace", "Bỏ hàng");
    case ChangeKind::MovedParagraph: return QCoreApplication::translate("workspace", "Chuyển chỗ");
    case ChangeKind::Face: return QCoreApplication::translate("workspace", "Đậm, nghiêng");
    case ChangeKind::Outside: return QCoreApplication::translate("workspace", "Ngoài văn bản");
    }
    return {};
}

} // namespace ungcuu::workspace
