// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/content_check.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "base/vietnamese.h"
#include "check/byte_search.h"
#include "check/lines.h"
#include "text/block_parser.h"
#include "text/front_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>
#include <vector>

namespace ungcuu::check {

namespace {

using model::Span;

/// No mark, label or password we look for stands further from its word than this; longer lines are not searched, so
/// that one endless line costs no more than many short ones.
constexpr qsizetype reach = 120;

Span lineAround(QByteArrayView source, qsizetype at)
{
    return trimmedEnd(source, linesAround(source, {at, at}, reach));
}

/// A marking stands alone on its line, or behind "phạm vi lưu hành:", "độ mật:" and the like. "bảo mật" is no marking.
bool isMarking(const QString& line)
{
    QString words = line;
    words.remove(u'*').remove(u'#').remove(u'"').remove(u'>').remove(u'|');
    const QString value = words.section(u':', -1).trimmed();
    const QString key = base::folded(words.section(u':', 0, -2).remove(u'-'));
    const bool mark = value == QStringLiteral("MẬT") || value == QStringLiteral("TỐI MẬT") || value == QStringLiteral("TUYỆT MẬT");
    return mark && (key.isEmpty() || key.endsWith(QStringLiteral("mật")) || key == QStringLiteral("phạm vi lưu hành"));
}

/// A value of the front says it in any case: "độ mật: Mật".
bool isMarking(const model::FrontEntry& entry, const model::FrontValue& value)
{
    const bool place = entry.key.contains(QStringLiteral("mật")) || entry.key.contains(QStringLiteral("khẩn")) || entry.key == QStringLiteral("phạm vi lưu hành");
    const QString word = place ? base::folded(QStringView(value.words)) : QString();
    return word == QStringLiteral("mật") || word == QStringLiteral("tối mật") || word == QStringLiteral("tuyệt mật");
}

/// Visits the line of each marking, once.
template <class Visit> void eachSecrecyMark(QByteArrayView source, const model::Front& front, Visit visit)
{
    std::vector<qsizetype> visited;
    for (const model::FrontEntry& entry : front.entries) {
        for (const model::FrontValue& value : entry.values) {
            const Span line = isMarking(entry, value) ? lineAround(source, value.span.begin) : Span();
            if (line.empty() || std::find(visited.begin(), visited.end(), line.begin) != visited.end())
                continue;
            visited.push_back(line.begin);
            visit(line);
        }
    }
    eachHit(source, "M\xE1\xBA\xACT", 0, [&](qsizetype at) {
        const Span line = lineAround(source, at);
        const bool known = std::find(visited.begin(), visited.end(), line.begin) != visited.end();
        if (!known && isLineBegin(source, line.begin) && isMarking(QString::fromUtf8(source.sliced(line.begin, line.length()))))
            visit(line);
    });
}

void checkSecrecy(QByteArrayView source, const model::Front& front, Report& report)
{
    eachSecrecyMark(source, front, [&](Span line) {
        report.add(Rule::SecrecyMark, line,
                   QCoreApplication::translate("check", "Văn bản có dấu chỉ độ mật: không soạn, lưu, gửi bằng phần mềm này. "
                                                        "Chuyển sang máy soạn thảo bí mật nhà nước; đã lưu ở đây thì dùng «Xóa khỏi kho dữ liệu»."));
    });
}

/// NFC where letters and their marks stand apart; most texts have none.
QByteArray composed(const QByteArray& source)
{
    bool apart = false;
    for (const std::string_view mark : {"\xCC\x82", "\xCC\xA3"})
        eachHit(source, mark, 0, [&](qsizetype) { apart = true; });
    return apart ? base::nfc(base::decoded(source)).toUtf8() : source;
}

/// The length of "mật khẩu" in any case and of its English twins, when one of them ends right at `end`.
bool endsWithPasswordWord(QByteArrayView before)
{
    const QString tail = base::folded(before.last(std::min<qsizetype>(before.size(), 24)));
    return tail.endsWith(QStringLiteral("mật khẩu")) || tail.endsWith(QStringLiteral("password"))
           || tail.endsWith(QStringLiteral("passwd"));
}

bool looksSecret(QByteArrayView token)
{
    int letters = 0, digits = 0, signs = 0;
    for (const char c : token) {
        if (uchar(c) >= 0x80)
            return false;
        const bool digit = c >= '0' && c <= '9';
        const bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        digits += digit ? 1 : 0;
        letters += letter ? 1 : 0;
        signs += !digit && !letter ? 1 : 0;
    }
    return token.size() >= 6 && ((letters > 0 && digits + signs > 0) || digits >= 6) && token[0] != '{' && token[0] != '@'
           && token[0] != '<';
}

/// The token behind "mật khẩu …:", "mật khẩu =", "mật khẩu là"; empty where there is none.
Span tokenBehind(QByteArrayView source, qsizetype at, qsizetype lineEnd)
{
    const std::string_view rest(source.data() + at, size_t(lineEnd - at));
    const size_t sign = rest.find_first_of(":=");
    const size_t word = rest.find(" l\xC3\xA0 ");
    const size_t after = std::min(sign == std::string_view::npos ? sign : sign + 1,
                                  word == std::string_view::npos ? word : word + 5);
    if (after == std::string_view::npos || after > 40)
        return {at, at};
    const size_t begin = rest.find_first_not_of(" \t`*\"'", after);
    if (begin == std::string_view::npos)
        return {at, at};
    const size_t end = std::min(rest.find_first_of(" \t`*\"'|;,", begin), rest.size());
    return {at + qsizetype(begin), at + qsizetype(end)};
}

void checkPassword(QByteArrayView source, qsizetype end, Report& report)
{
    const Span line = lineAround(source, end);
    if (!endsWithPasswordWord(source.sliced(line.begin, end - line.begin)))
        return;
    const Span token = tokenBehind(source, end, line.end);
    if (token.empty() || !looksSecret(source.sliced(token.begin, token.length())))
        return;
    report.add(Rule::Password, token,
               QCoreApplication::translate("check", "Có vẻ là mật khẩu. Văn bản được in và gửi đi: chỉ ghi nơi cất, đổi mật khẩu này."),
               {fix(QCoreApplication::translate("check", "Xóa mật khẩu"), token, QByteArray("…………"))});
}

void checkPasswords(QByteArrayView source, Report& report)
{
    struct Ending {
        std::string_view bytes;
        size_t rare;
    };
    constexpr Ending endings[] = {{"\xE1\xBA\xA9u", 2}, {"\xE1\xBA\xA8U", 2}, {"word", 0}, {"WORD", 0}, {"asswd", 3}};
    for (const Ending& ending : endings)
        eachHit(source, ending.bytes, ending.rare, [&](qsizetype at) { checkPassword(source, at + qsizetype(ending.bytes.size()), report); });
}

bool isInside(const std::vector<Span>& spans, qsizetype at)
{
    const auto after = std::upper_bound(spans.begin(), spans.end(), at, [](qsizetype a, const Span& s) { return a < s.begin; });
    return after != spans.begin() && std::prev(after)->contains(at);
}

/// The file name in "![caption](name)" that begins at `at`; empty where it is no picture.
Span pictureName(QByteArrayView source, qsizetype at)
{
    const std::string_view rest(source.data() + at, size_t(std::min<qsizetype>(source.size() - at, 400)));
    const size_t lineEnd = std::min(rest.find_first_of("\r\n"), rest.size());
    const size_t open = rest.find("](");
    if (open == std::string_view::npos || open > lineEnd)
        return {};
    const size_t close = rest.find(')', open);
    if (close == std::string_view::npos || close > lineEnd)
        return {};
    return {at + qsizetype(open) + 2, at + qsizetype(close)};
}

void checkPictures(QByteArrayView source, const std::vector<Span>& code, Report& report)
{
    eachHit(source, "![", 0, [&](qsizetype at) {
        const Span name = pictureName(source, at);
        const std::string_view words(source.data() + name.begin, size_t(name.length()));
        const size_t cut = words.find_last_of("/\\:");
        if (name.empty() || cut == std::string_view::npos || isInside(code, at))
            return;
        std::vector<model::Fix> fixes;
        if (cut + 1 < words.size())
            fixes.push_back(fix(QCoreApplication::translate("check", "Chỉ để tên tệp"), name, QByteArray(words.substr(cut + 1).data(), qsizetype(words.size() - cut - 1))));
        report.add(Rule::PictureAddress, name,
                   QCoreApplication::translate("check", "Hình phải là tệp đính kèm trong kho dữ liệu: chỉ ghi tên tệp, không ghi đường dẫn hay địa chỉ mạng."),
                   std::move(fixes));
    });
}

} // namespace

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Where four numbers below 256 with three points between them end, of which the first begins at `at`; −1 where no such
/// address stands there. "1.2.3.4." is the number of a paragraph.
qsizetype addressEnd(QByteArrayView source, qsizetype at)
{
    for (int part = 0; part < 4; ++part) {
        int value = 0;
        const qsizetype begin = at;
        for (; at < source.size() && isDigit(source[at]) && at < begin + 4; ++at)
            value = value * 10 + (source[at] - '0');
        if (at == begin || value > 255 || (part < 3 && (at >= source.size() || source[at] != '.')))
            return -1;
        at += part < 3 ? 1 : 0;
    }
    return at < source.size() && (source[at] == '.' || isDigit(source[at])) ? -1 : at;
}

/// The first IPv4 address, empty where there is none.
Span firstAddress(QByteArrayView source)
{
    for (qsizetype point = source.indexOf('.'); point >= 0; point = source.indexOf('.', point + 1)) {
        qsizetype begin = point;
        while (begin > 0 && isDigit(source[begin - 1]) && point - begin < 4)
            --begin;
        const bool whole = begin < point && (begin == 0 || source[begin - 1] != '.');
        if (const qsizetype end = whole ? addressEnd(source, begin) : -1; end >= 0)
            return {begin, end};
    }
    return {};
}

} // namespace

void checkCirculation(QByteArrayView source, const model::Front& front, Report& report)
{
    if (!front.word(u"phạm vi lưu hành").isEmpty())
        return;
    if (const Span address = firstAddress(source); !address.empty())
        report.add(Rule::CirculationMissing, address,
                   QCoreApplication::translate("check", "Văn bản có địa chỉ IP: ghi «phạm vi lưu hành: Lưu hành nội bộ» ở phần đầu, hoặc xuất bản công khai."));
}

bool bearsSecrecyMark(const QByteArray& source)
{
    const QByteArray text = composed(source);
    model::Findings ignored;
    bool found = false;
    eachSecrecyMark(text, text::readFront(text, text::frontSpan(text), ignored), [&](Span) { found = true; });
    return found;
}

void checkContent(QByteArrayView source, const model::Front& front, const std::vector<Span>& code, Report& report)
{
    checkSecrecy(source, front, report);
    checkPasswords(source, report);
    checkPictures(source, code, report);
}

} // namespace ungcuu::check
