// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/line_findings.h"

#include "base/utf8.h"
#include "model/words.h"
#include "text/block_scan.h"
#include "text/exit_reader.h"
#include "text/field_reader.h"
#include "text/value_reader.h"

#include <QCoreApplication>

namespace ungcuu::text {
namespace {

QString words(const char* vietnamese)
{
    return QCoreApplication::translate("text", vietnamese);
}

/// Bytes of a bullet that is none: "–", "•", "-" without a space behind it, "-" with NBSP.
int badBulletLength(QByteArrayView line)
{
    int length = 0;
    if (line.startsWith("–") || line.startsWith("—") || line.startsWith("•") || line.startsWith("·"))
        length = line.startsWith("·") ? 2 : 3;
    else if (line.startsWith('-') || line.startsWith('*') || line.startsWith('+'))
        length = 1;
    if (length && line.sliced(length).startsWith("\xC2\xA0"))
        length += 2;
    while (length && length < line.size() && isSpace(line[length]))
        ++length;
    return length;
}

/// Has a colon or may have an arrow.
bool mayRead(QByteArrayView source, Span line)
{
    return find(source, line, ':') >= 0 || find(source, line, '\xE2') >= 0 || find(source, line, '>') >= 0
        || find(source, line, '\xEF') >= 0;
}

bool readsAsField(QByteArrayView source, Span line)
{
    const auto part = labelPart(source, line);
    return part && knownLabel(source, *part);
}

/// A line that by itself, perhaps behind a bad bullet, reads as field or exit: what its text is.
Span readable(QByteArrayView source, Span line)
{
    line = trimmed(source, line);
    if (!mayRead(source, line))
        return {};
    const QByteArrayView bytes = source.sliced(line.begin, line.length());
    const int bullet = badBulletLength(bytes);
    const Span text{line.begin + bullet, line.end};
    const bool reads = !text.empty()
        && (readsAsField(source, text) || (!lastArrow(source, text).empty() && looksLikeExit(source, text)));
    return reads ? text : Span{};
}

void addFix(model::Finding& found, const char* title, model::TextEdits edits)
{
    found.fixes.push_back({words(title), std::move(edits)});
}

/// The spaces a line begins with and its bad bullet become "- ".
model::TextEdits withBullet(Span line, Span text)
{
    return {{{line.begin, text.begin}, "- "}};
}

} // namespace

void complainOfLines(Reading& reading, Span paragraph, bool joined)
{
    LineScanner scanner(reading.source.first(paragraph.end), paragraph.begin);
    for (bool first = true; !scanner.atEnd(); first = false) {
        const Line line = scanner.next();
        if (first && joined)
            continue;
        const Span text = readable(reading.source, line.text());
        if (text.empty())
            continue;
        const Code code = first ? Code::BareLine : Code::SwallowedLine;
        model::Finding& found = reading.complain(code, trimmed(reading.source, line.text()), reading.shortWords(text));
        model::TextEdits edits = withBullet(first ? trimmed(reading.source, line.text()) : line.text(), text);
        addFix(found, QT_TRANSLATE_NOOP("text", "Đặt thành mục riêng"), std::move(edits));
    }
}

void complainOfUnindented(Reading& reading, Span lines)
{
    LineScanner scanner(reading.source.first(lines.end), lines.begin);
    while (!scanner.atEnd()) {
        const Line line = scanner.next();
        const Span all = trimmed(reading.source, line.text());
        const Span text = readable(reading.source, line.text());
        if (!text.empty()) {
            model::Finding& found = reading.complain(Code::SwallowedLine, all, reading.shortWords(text));
            addFix(found, QT_TRANSLATE_NOOP("text", "Đặt thành mục riêng"), withBullet(line.text(), text));
            continue;
        }
        model::Finding& found = reading.complain(Code::UnindentedLine, all);
        addFix(found, QT_TRANSLATE_NOOP("text", "Lùi vào cho thuộc mục trên"), {{{line.begin, all.begin}, "  "}});
        addFix(found, QT_TRANSLATE_NOOP("text", "Tách thành đoạn riêng"), {insertion(line.begin, "\n")});
    }
}

namespace {

bool complainOfNearLabel(Reading& reading, const LabelPart& part)
{
    const auto near = model::nearLabelOf(base::folded(reading.bytes(part.name)));
    if (!near)
        return false;
    const QString word = model::rowOf(*near).word.toString();
    model::Finding& found = reading.complain(Code::NearLabel, part.name, word);
    addFix(found, QT_TRANSLATE_NOOP("text", "Sửa nhãn"), {{part.name, base::encoded(word)}});
    return true;
}

/// "Chủ trì @truc", "Hạn 15 phút"
bool complainOfMissingColon(Reading& reading, Span text)
{
    qsizetype at = text.begin;
    while (at < text.end && reading.at(at) != '@' && !(reading.at(at) >= '0' && reading.at(at) <= '9') && at - text.begin < 40)
        ++at;
    const Span name = trimmed(reading.source, {text.begin, at});
    if (at == text.end || name.empty() || name.end == at)
        return false;
    const auto label = model::labelOf(base::folded(reading.bytes(name)));
    if (!label)
        return false;
    model::Finding& found = reading.complain(Code::LabelWithoutColon, name, model::rowOf(*label).word.toString());
    addFix(found, QT_TRANSLATE_NOOP("text", "Thêm dấu hai chấm"), {insertion(name.end, ":")});
    return true;
}

std::vector<Span> targetsOf(Reading& reading, Span text)
{
    std::vector<Span> targets;
    splitList(reading.source, text, ",;", true, targets);
    for (const Span& part : targets) {
        if (!readTarget(reading.source, part))
            return {};
    }
    return targets;
}

/// "→ b2, b3"
bool complainOfTargets(Reading& reading, Span text)
{
    const Span arrow = lastArrow(reading.source, text);
    if (arrow.empty())
        return false;
    const std::vector<Span> targets = targetsOf(reading, {arrow.end, text.end});
    if (targets.size() < 2)
        return false;
    model::Finding& found = reading.complain(Code::SeveralTargets, {arrow.begin, text.end});
    if (trimmed(reading.source, {text.begin, arrow.begin}).empty())
        addFix(found, QT_TRANSLATE_NOOP("text", "Làm song song các bước này"), {{{text.begin, targets[0].begin}, QByteArray("Làm song song: ")}});
    return true;
}

/// "Có: b3", "quay lại b1"
bool complainOfMissingArrow(Reading& reading, Span text, const std::optional<LabelPart>& part)
{
    Span answer;
    Span target;
    if (part) {
        answer = part->name;
        target = trimmed(reading.source, part->value);
    } else {
        for (const QByteArrayView word : {QByteArrayView("quay lại "), QByteArrayView("Quay lại "), QByteArrayView("chuyển sang "),
                                          QByteArrayView("Chuyển sang "), QByteArrayView("sang "), QByteArrayView("đến ")}) {
            if (reading.bytes(text).startsWith(word))
                target = trimmed(reading.source, {text.begin + word.size(), text.end});
        }
    }
    const auto read = target.empty() ? std::nullopt : readTarget(reading.source, target);
    if (!read || read->kind == model::TargetKind::Scenario || target.length() > 20)
        return false;
    const QByteArray arrow = (answer.empty() ? QByteArray() : reading.bytes(answer).toByteArray() + ' ') + "→ ";
    const QString wanted = base::decoded(arrow) + reading.shortWords(target);
    model::Finding& found = reading.complain(Code::ArrowMissing, text, wanted);
    addFix(found, QT_TRANSLATE_NOOP("text", "Thêm mũi tên"), {{{text.begin, target.begin}, arrow}});
    return true;
}

} // namespace

void complainOfBullet(Reading& reading, Span text)
{
    if (complainOfTargets(reading, text))
        return;
    const auto part = labelPart(reading.source, text);
    if (part && complainOfNearLabel(reading, *part))
        return;
    if (complainOfMissingArrow(reading, text, part) || part)
        return;
    complainOfMissingColon(reading, text);
}

void complainOfArrow(Reading& reading, const model::Field& field)
{
    const Span arrow = lastArrow(reading.source, field.value);
    if (arrow.empty() || !readTarget(reading.source, {arrow.end, field.value.end}))
        return;
    const QString word = model::rowOf(field.label).word.toString();
    model::Finding& found = reading.complain(Code::FieldWithArrow, {arrow.begin, field.value.end}, word);
    const Span before = trimmed(reading.source, {field.value.begin, arrow.begin});
    const QByteArray exit = "\n- " + reading.bytes({arrow.begin, field.value.end}).toByteArray();
    addFix(found, QT_TRANSLATE_NOOP("text", "Tách lối ra thành dòng riêng"), {{{before.end, field.value.end}, exit}});
}

void complainOfDeep(Reading& reading, Span text, bool inField)
{
    const bool exit = !lastArrow(reading.source, text).empty() && looksLikeExit(reading.source, text);
    if (exit || (!inField && readsAsField(reading.source, text)))
        reading.complain(Code::DeepField, text, reading.shortWords(text));
}

namespace {

void complainOfSetext(Reading& reading, const model::Block& paragraph)
{
    LineScanner scanner(reading.source.first(paragraph.content.end), paragraph.content.begin);
    Line above = scanner.next();
    for (int line = 1; !scanner.atEnd(); ++line) {
        const Line under = scanner.next();
        const Span text = trimmed(reading.source, under.text());
        if (!text.empty() && setextUnderline(reading.source, text)) {
            model::Finding& found = reading.complain(Code::Setext, text);
            const bool rule = reading.at(text.begin) == '-';
            if (line == 1)
                addFix(found, QT_TRANSLATE_NOOP("text", "Đổi thành đề mục"),
                       {insertion(paragraph.content.begin, rule ? "## " : "# "), {{above.end, under.end}, {}}});
            if (rule)
                addFix(found, QT_TRANSLATE_NOOP("text", "Chèn dòng trống"), {insertion(under.begin, "\n")});
            return;
        }
        above = under;
    }
}

} // namespace

void complainOfShape(Reading& reading, const model::Block& paragraph)
{
    if (paragraph.wrapped)
        complainOfSetext(reading, paragraph);
    if (paragraph.content.begin - paragraph.span.begin < 1)
        return;
    const qsizetype begin = paragraph.span.begin + (paragraph.span.begin == 0 ? bomLength(reading.source) : 0);
    if (indentOf(reading.source, {begin, paragraph.content.begin}).column < 4)
        return;
    model::Finding& found = reading.complain(Code::IndentedCode, paragraph.content);
    addFix(found, QT_TRANSLATE_NOOP("text", "Bỏ lùi vào"), {{{begin, paragraph.content.begin}, {}}});
}

namespace {

/// Lines from `first` on whose bytes `wrong` says are wrong. `first` < 0: none.
template <class Wrong, class Complain>
void eachLine(QByteArrayView source, qsizetype first, Wrong wrong, Complain complain)
{
    if (first < 0)
        return;
    LineScanner scanner(source);
    while (!scanner.atEnd()) {
        const Line line = scanner.next();
        if (line.next > first && wrong(source.sliced(line.begin, line.end - line.begin)))
            complain(line);
    }
}

/// Where a letter of two bytes stands first whose second byte is one of three, or −1.
qsizetype firstOf(QByteArrayView source, char lead, QByteArrayView seconds)
{
    for (qsizetype at = find(source, {0, source.size()}, lead); at >= 0; at = find(source, {at + 1, source.size()}, lead)) {
        const char second = at + 1 < source.size() ? source[at + 1] : ' ';
        if (second == seconds[0] || second == seconds[1] || second == seconds[2])
            return at;
    }
    return -1;
}

qsizetype first(qsizetype a, qsizetype b)
{
    return a < 0 || b < 0 ? std::max(a, b) : std::min(a, b);
}

/// Where a line may be in an old encoding: ñ Ñ ö (VNI's đ Đ ư) or ® ¸ µ (TCVN3's đ and tones).
qsizetype firstLegacy(QByteArrayView source)
{
    return first(firstOf(source, '\xC2', "\xAE\xB8\xB5"), firstOf(source, '\xC3', "\xB1\x91\xB6"));
}

bool isDecomposed(QByteArrayView line)
{
    if (!line.contains('\xCC') && !line.contains('\xCD'))
        return false;
    const QString text = base::decoded(line);
    return text.normalized(QString::NormalizationForm_C) != text;
}

/// Letters that Vietnamese in Unicode never has but its old encodings show: TCVN3 "§éi øng cøu", VNI "Ñoäi öùng cöùu".
bool isLegacy(QByteArrayView line)
{
    static constexpr QStringView odd = u"§µ¶·¸¹¨©ª«¬®¡¢£¤¥¦ñÑöÖäÄïÏûÛëËüÜÿæåçîßøþ×Ø";
    const QString text = base::decoded(line);
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool inWord = (i > 0 && text[i - 1].isLetter()) || (i + 1 < text.size() && text[i + 1].isLetter());
        count += inWord && odd.contains(text[i]) ? 1 : 0;
    }
    return count >= 3 && count * 12 >= text.size();
}

} // namespace

void complainOfBytes(Reading& reading)
{
    const QByteArrayView source = reading.source;
    const Span all{0, source.size()};
    eachLine(source, base::firstInvalidByte(source), [](QByteArrayView line) { return base::firstInvalidByte(line) >= 0; },
             [&](const Line& line) { reading.complain(Code::BadUtf8, line.text()); });
    eachLine(source, first(find(source, all, '\xCC'), find(source, all, '\xCD')), isDecomposed, [&](const Line& line) {
        const QByteArrayView bytes = source.sliced(line.begin, line.end - line.begin);
        const QByteArray plain = base::encoded(base::decoded(bytes).normalized(QString::NormalizationForm_C));
        model::Finding& found = reading.complain(Code::Decomposed, line.text());
        addFix(found, QT_TRANSLATE_NOOP("text", "Đổi sang mã dựng sẵn"), {{line.text(), plain}});
    });
    eachLine(source, firstLegacy(source), isLegacy,
             [&](const Line& line) { reading.complain(Code::LegacyEncoding, line.text()); });
}

} // namespace ungcuu::text
