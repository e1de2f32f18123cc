// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical_json.h"
#include "base/json.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ungcuu::base;

namespace {

/// Values of the profile and texts near to canonical ones, the same for the same seed.
class Pen
{
public:
    explicit Pen(quint32 seed) : m_random(seed) {}

    Json value(int depth = 0)
    {
        switch (m_random.bounded(depth < 4 ? 5 : 3)) {
        case 0: return Json::fromUtf8(word());
        case 1: return Json(qint64(m_random.bounded(3) == 0 ? Json::largestInteger : m_random.bounded(120)));
        case 2: return Json::fromBool(m_random.bounded(2) == 0);
        case 3: return array(depth);
        default: return object(depth);
        }
    }
    /// One to three small changes, mostly of the kinds that mean the same or nearly so.
    QByteArray near(QByteArray text)
    {
        for (quint32 changes = 1 + m_random.bounded(3); changes > 0; --changes) {
            const qsizetype at = m_random.bounded(int(text.size()) + 1);
            const QByteArray piece = pieces[m_random.bounded(quint32(std::size(pieces)))];
            if (m_random.bounded(2) == 0)
                text.insert(at, piece);
            else
                text.replace(at, m_random.bounded(3), piece);
        }
        return text;
    }

private:
    static constexpr const char* pieces[] = {" ", "\n", "0", "7", "-", ".", "e", ",", ":", "\"", "\\", "/", "\\/", "\\n", "\\u000a", "\\u001f", "\\u001F",
        "\\u0041", "\\u0008", "\\u0000", "\\ud83d\\ude00", "\\ud800", "{", "}", "[", "]", "{}", "[]", "null", "true", "false", "\"a\":1,", "\"\\n\":0,",
        "9007199254740992", "\xc3", "\xe1\xbb\xa9", "\x7f", "\x01", "\xef\xbb\xbf", ""};
    static constexpr const char* letters[] = {"a", "b", "\"", "\\", "/", "\n", "\b", "\x1f", "\x01", " ", "\xe1\xbb\xa9", "\xf0\x9f\x98\x80", "\x7f", "~", "{"};

    QByteArray word(quint32 kinds = quint32(std::size(letters)))
    {
        QByteArray text;
        for (quint32 length = m_random.bounded(6); length > 0; --length)
            text += letters[m_random.bounded(kinds)];
        return text;
    }
    Json array(int depth)
    {
        Json::Array items;
        for (quint32 count = m_random.bounded(4); count > 0; --count)
            items.push_back(value(depth + 1));
        return items;
    }
    Json object(int depth)
    {
        Json::Object members;
        for (quint32 count = m_random.bounded(5); count > 0; --count)
            members[word(10)] = value(depth + 1);   // ASCII letters only
        return members;
    }

    QRandomGenerator m_random;
};

/// What "canonical" means: reading and writing gives the same bytes.
bool comesBackTheSame(const QByteArray& text)
{
    const Result<Json> value = readJson(text);
    return value && canonicalJson(*value) == text;
}

/// Whether looking at the members where they stand sees what reading them into values sees.
bool sameMembers(const std::vector<JsonMember>& members, const Json::Object& object)
{
    return members.size() == object.size() && std::all_of(members.begin(), members.end(), [&](const JsonMember& member) {
        const auto key = canonicalString(QByteArray('"' + member.key.toByteArray() + '"'));
        const auto found = object.find(key.value_or("?"));
        if (found == object.end() || canonicalJson(found->second) != member.value)
            return false;
        const auto* const text = found->second.utf8();
        const auto* const number = found->second.integer();
        const auto* const array = found->second.array();
        return canonicalString(member.value) == (text ? std::optional(*text) : std::nullopt)
            && canonicalInteger(member.value) == (number ? std::optional(*number) : std::nullopt)
            && canonicalItems(member.value).has_value() == (array != nullptr);
    });
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void canonical_bytes_are_those_of_rfc_8785()
    {
        const Json value(Json::Object{
            {"z", Json(qint64(0))},
            {"a", Json(Json::Array{Json::fromBool(true), Json::fromBool(false), Json(Json::Object())})},
            {"A", Json(QStringLiteral("Đội \"ứng\" \\ /\u20ac\b\t\n\f\r\u000f\u007f"))},
            {"n", Json(Json::largestInteger)},
        });
        const QByteArray expected = "{\"A\":\"Đội \\\"ứng\\\" \\\\ /€\\b\\t\\n\\f\\r\\u000f\x7f\","
                                    "\"a\":[true,false,{}],\"n\":9007199254740991,\"z\":0}";
        QCOMPARE(canonicalJson(value), expected);
        QCOMPARE(*readCanonicalJson(expected), value);
    }

    void decomposed_text_stays_decomposed()
    {
        const QByteArray composed = "[\"\u1ee9\"]";
        const QByteArray decomposed = "[\"\u0075\u031b\u0301\"]";
        QCOMPARE(canonicalJson(*readCanonicalJson(decomposed)), decomposed);
        QVERIFY(*readCanonicalJson(composed) != *readCanonicalJson(decomposed));
    }

    void what_other_bytes_could_mean_the_same_is_not_canonical_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"{ }", "[1, 2]", "{\"b\":1,\"a\":2}", "[\"\\u0041\"]", "[\"\\/\"]", "[\"\\u000A\"]", "{}\n",
                                 "[\"\\u001F\"]", "[\"\\ud83d\\ude00\"]"})
            QTest::newRow(text) << QByteArray(text);
    }
    void what_other_bytes_could_mean_the_same_is_not_canonical()
    {
        QFETCH(QByteArray, text);
        QVERIFY(readJson(text).ok());
        QVERIFY(!readCanonicalJson(text).ok());
        QCOMPARE(readCanonicalJson(text).error().code, "json.not-canonical");
        QVERIFY(readCanonicalJson(canonicalJson(*readJson(text))).ok());
    }

    /// The walk over the bytes refuses exactly what reading and writing again refused.
    void a_walk_over_the_bytes_answers_as_writing_them_again_would()
    {
        int good = 0;
        int bad = 0;
        for (quint32 seed = 0; seed < 40'000; ++seed) {
            Pen pen(seed);
            const Json value = pen.value();
            const QByteArray text = canonicalJson(value);
            QVERIFY2(isCanonicalJson(text), text.constData());
            const auto members = canonicalMembers(text);
            QVERIFY2(members.has_value() == (value.object() != nullptr), text.constData());
            QVERIFY2(!members || sameMembers(*members, *value.object()), text.constData());
            const QByteArray other = pen.near(text);
            const bool same = comesBackTheSame(other);
            QVERIFY2(isCanonicalJson(other) == same, other.constData());
            QCOMPARE(readCanonicalJson(other).ok(), same);
            same ? ++good : ++bad;
        }
        QVERIFY2(good > 2000 && bad > 2000, "one of the answers hardly came up");
    }

    void a_walk_keeps_the_limits_of_the_reader()
    {
        for (const int depth : {32, 33, 34}) {
            const QByteArray text = QByteArray(depth, '[') + QByteArray(depth, ']');
            QCOMPARE(isCanonicalJson(text), comesBackTheSame(text));
        }
        for (const int size : {64 * 1024, 64 * 1024 + 1}) {
            const QByteArray text = "[\"" + QByteArray(size - 4, 'a') + "\"]";
            QCOMPARE(isCanonicalJson(text), comesBackTheSame(text));
        }
    }

    void what_the_profile_leaves_out_is_refused_by_its_reason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const QByteArray& text, const char* code) {
            QTest::newRow(name) << text << QByteArray("json.") + code;
        };
        row("empty", "", "syntax");
        row("null", "[null]", "null");
        row("NaN", "[NaN]", "syntax");
        row("Infinity", "[Infinity]", "syntax");
        row("fraction", "[1.0]", "number");
        row("exponent", "[1e3]", "number");
        row("negative", "[-1]", "number");
        row("negative zero", "[-0]", "number");
        row("padded", "[01]", "number");
        row("2^53", "[9007199254740992]", "number");
        row("enormous", "[99999999999999999999999999]", "number");
        row("repeated key", "{\"a\":1,\"a\":1}", "repeated-key");
        row("repeated by escape", "{\"a\":1,\"\\u0061\":1}", "repeated-key");
        row("Vietnamese key", "{\"m\u00e3\":1}", "key");
        row("lone high", "[\"\\ud800\"]", "surrogate");
        row("lone low", "[\"\\udc00\"]", "surrogate");
        row("high high", "[\"\\ud800\\ud800\"]", "surrogate");
        row("surrogate bytes", "[\"\xed\xa0\x80\"]", "utf8");
        row("overlong", "[\"\xc0\xaf\"]", "utf8");
        row("cut short", "[\"\xe1\xbb\"]", "utf8");
        row("beyond U+10FFFF", "[\"\xf4\x90\x80\x80\"]", "utf8");
        row("byte order mark", "\xef\xbb\xbf[]", "utf8");
        row("raw control", "[\"\n\"]", "control");
        row("unknown escape", "[\"\\x41\"]", "escape");
        row("short escape", "[\"\\u12\"]", "escape");
        row("open string", "[\"", "syntax");
        row("open array", "[1", "syntax");
        row("comma at end", "[1,]", "syntax");
        row("comma in object", "{\"a\":1,}", "syntax");
        row("no colon", "{\"a\" 1}", "syntax");
        row("single quotes", "['a']", "syntax");
        row("comment", "[/**/]", "syntax");
        row("two values", "[] []", "trailing");
        row("zero byte", QByteArray("[]\0", 3), "trailing");
        row("deep", QByteArray(200, '[') + QByteArray(200, ']'), "depth");
        row("too large", "[\"" + QByteArray(64 * 1024, 'a') + "\"]", "too-large");
    }
    void what_the_profile_leaves_out_is_refused_by_its_reason()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        const Result<Json> value = readJson(text);
        QVERIFY(!value.ok());
        QCOMPARE(value.error().code, code);
    }

    void what_stands_at_the_limits_is_read()
    {
        QVERIFY(readCanonicalJson("[9007199254740991]").ok());
        QVERIFY(readCanonicalJson(QByteArray(QByteArray(33, '[') + QByteArray(33, ']'))).ok());
        QVERIFY(readCanonicalJson(QByteArray("[\"" + QByteArray(64 * 1024 - 4, 'a') + "\"]")).ok());
        QVERIFY(readCanonicalJson("\"\xf0\x9f\x98\x80\"").ok());
    }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "json_test.moc"
