// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <QTest>

using namespace ungcuu::base;

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
