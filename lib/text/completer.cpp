// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/completer.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "text/front_keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace ungcuu::text {

QString saying(const char* vietnamese)
{
    return QCoreApplication::translate("text", vietnamese);
}

Completer::Completer(QByteArrayView bytes, qsizetype caret, const Vocabulary& vocabulary)
    : m_bytes(bytes)
    , m_vocabulary(vocabulary)
    , m_place(caretPlace(bytes, caret))
{
}

Completion Completer::finished() &&
{
    Completion completion{m_offers.empty() ? Completing::Nothing : m_what, m_typed, {}};
    completion.candidates = filtered(m_offers, base::decoded(view(m_typed)), m_typed);
    return completion;
}

QString Completer::folded(Span span) const
{
    return base::folded(view(span));
}

void Completer::begin(Completing what, qsizetype typedFrom)
{
    m_what = what;
    m_typed = {std::min(typedFrom, m_place.caret), m_place.caret};
    while (!m_typed.empty() && isSpace(m_bytes[m_typed.begin]))
        ++m_typed.begin;
}

void Completer::offer(Completing kind, const QString& label, const QString& detail, const QString& written, const QStringList& match)
{
    m_offers.push_back({label, detail, kind, written, match});
}

void Completer::offerWords(Completing kind, const KnownWords& words, const QString& behind)
{
    for (const KnownWord& known : words)
        offer(kind, known.word, known.detail, known.word + behind, known.match + QStringList{known.detail});
}

void Completer::offerScenarios(const QString& behind)
{
    offerWords(Completing::ScenarioCode, m_vocabulary.scenarios, behind);
}

qsizetype Completer::behindLast(qsizetype from, QByteArrayView signs) const
{
    qsizetype at = m_place.caret;
    while (at > from && !signs.contains(m_bytes[at - 1]))
        --at;
    return at;
}

bool Completer::takeFront(Language language)
{
    if (!m_place.inFront)
        return false;
    const qsizetype colon = view(before()).indexOf(':');
    const bool item = trimmed(m_bytes, before()).length() > 0 && m_bytes[trimmed(m_bytes, before()).begin] == '-';
    if (item)
        takeFrontValue(keyAbove(), trimmed(m_bytes, before()).begin + 1);
    else if (colon >= 0)
        takeFrontValue(folded({before().begin, before().begin + colon}), before().begin + colon + 1);
    else
        takeFrontKey(language);
    return true;
}

bool Completer::takePlaceholder(Language language)
{
    const qsizetype open = behindLast(before().begin, "{}") - 1;
    if (open < before().begin || m_bytes[open] != '{' || m_place.caret - open > 120)
        return false;
    if (open > before().begin && (m_bytes[open - 1] == '\\' || m_bytes[open - 1] == '$'))
        return false;
    const Span inside{open + 1, m_place.caret};
    const qsizetype colon = view(inside).indexOf(':');
    const qsizetype point = view(inside).indexOf('.');
    if (colon >= 0)
        takeArgument(folded({inside.begin, inside.begin + colon}), inside.begin + colon + 1);
    else if (point >= 0)
        takeSystemField(folded({inside.begin, inside.begin + point}), inside.begin + point + 1);
    if (colon < 0 && (point < 0 || m_offers.empty()))
        takePlaceholderHead(language, inside.begin);
    return true;
}

QString Completer::closing() const
{
    return m_place.caret < m_bytes.size() && m_bytes[m_place.caret] == '}' ? QString() : QStringLiteral("}");
}

QString Completer::keyAbove() const
{
    for (qsizetype line = before().begin; line > bomLength(m_bytes);) {
        line = lineBegin(m_bytes, line - 1);
        const Span text = LineScanner(m_bytes, line).next().text();
        const qsizetype colon = view(text).indexOf(':');
        if (colon > 0 && !isSpace(m_bytes[text.begin]) && m_bytes[text.begin] != '-')
            return folded({text.begin, text.begin + colon});
    }
    return {};
}

void Completer::takeFrontKey(Language language)
{
    begin(Completing::FrontKey, before().begin);
    for (const QStringView key : frontKeys(language)) {
        const QString word = key == u"mốc t0" ? QStringLiteral("mốc T0") : key.toString();
        offer(Completing::FrontKey, word, {}, word + (nextIs(':') ? QString() : QStringLiteral(": ")));
    }
}

void Completer::takeFrontValue(const QString& key, qsizetype from)
{
    const qsizetype bar = view({from, m_place.caret}).lastIndexOf('|');
    begin(Completing::FrontValue, bar < 0 ? from : from + bar + 1);
    if (key == u"loại văn bản")
        offerWords(Completing::FrontValue, m_vocabulary.kinds);
    else if (key == u"hệ thống")
        offerWords(Completing::System, m_vocabulary.systems);
    else if (key == u"kèm theo" || key == u"ban hành kèm theo")
        offerScenarios();
    for (const QStringView value : frontKeyValues(key))
        offer(Completing::FrontValue, value.toString(), {}, value.toString());
    for (const auto& [known, words] : m_vocabulary.values) {
        if (known == key)
            offerWords(Completing::FrontValue, words);
    }
}

void Completer::takeArgument(const QString& kind, qsizetype from)
{
    if (kind == u"quy định" || kind == u"luật") {
        begin(Completing::Rule, from);
        offerWords(Completing::Rule, m_vocabulary.rules, closing());
    } else if (kind == u"phụ lục" || kind == u"lưu đồ" || kind == u"văn bản kèm theo") {
        const qsizetype bar = view({from, m_place.caret}).lastIndexOf('|');
        begin(Completing::ScenarioCode, from);
        if (bar < 0)
            offerScenarios(closing());
        else
            takeOption(from + bar + 1);
    }
}

/// "| hệ thống: HT-DVC"
void Completer::takeOption(qsizetype from)
{
    const qsizetype colon = view({from, m_place.caret}).indexOf(':');
    begin(Completing::System, colon < 0 ? from : from + colon + 1);
    if (colon < 0)
        offer(Completing::Placeholder, QStringLiteral("hệ thống"), {}, QStringLiteral("hệ thống: "));
    else
        offerWords(Completing::System, m_vocabulary.systems, closing());
}

void Completer::takeSystemField(const QString& head, qsizetype from)
{
    const auto names = [&](const KnownWord& system) { return base::folded(QStringView(system.word)) == head; };
    const bool system = head == u"hệ thống" || std::any_of(m_vocabulary.systems.begin(), m_vocabulary.systems.end(), names);
    if (!system)
        return;
    begin(Completing::SystemField, from);
    offerWords(Completing::SystemField, m_vocabulary.systemFields, closing());
    for (const char* field : {"tên", "mã", "cấp độ", "chủ quản", "đơn vị vận hành"}) {
        const QString word = QString::fromUtf8(field);
        if (m_vocabulary.systemFields.empty())
            offer(Completing::SystemField, word, {}, word + closing());
    }
}

void Completer::takePlaceholderHead(Language language, qsizetype from)
{
    begin(Completing::Placeholder, from);
    const auto put = [&](const char* words, const char* detail, bool whole) {
        const QString word = QString::fromUtf8(words);
        offer(Completing::Placeholder, word, saying(detail), whole ? word + closing() : word);
    };
    put("hệ thống.", QT_TRANSLATE_NOOP("text", "thông tin của hệ thống"), false);
    put("quy định: ", QT_TRANSLATE_NOOP("text", "thời hạn, căn cứ trong bộ căn cứ"), false);
    put("bảng: ", QT_TRANSLATE_NOOP("text", "bảng lấy từ kho dữ liệu"), false);
    if (language == Language::Plan) {
        put("phụ lục: ", QT_TRANSLATE_NOOP("text", "kịch bản đặt làm phụ lục"), false);
        put("văn bản kèm theo: ", QT_TRANSLATE_NOOP("text", "văn bản ban hành kèm theo"), false);
        put("lưu đồ: ", QT_TRANSLATE_NOOP("text", "lưu đồ của kịch bản"), false);
        put("số phụ lục: ", QT_TRANSLATE_NOOP("text", "số của một phụ lục"), false);
        put("trang: ngang", QT_TRANSLATE_NOOP("text", "trang nằm ngang từ đây"), true);
        put("trang: dọc", QT_TRANSLATE_NOOP("text", "trang đứng từ đây"), true);
        put("trang: mới", QT_TRANSLATE_NOOP("text", "sang trang mới"), true);
    }
    offerOwnPlaceholders();
    offerWords(Completing::Placeholder, m_vocabulary.placeholders, closing());
}

} // namespace ungcuu::text
