// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule has a text it lets pass and a text it stops: tests/golden/check/input/<code>.{pass,fail}.{kb,pa}.md. The
// failing text breaks that rule and no other, so switching the rule off must make it pass: a rule that is not there, or
// a case that fails for another reason, cannot hide.
#include "check/text_check.h"
#include "shipped_rules.h"
#include "support/places.h"
#include "text/codes.h"
#include "text/source_text.h"

#include <QDir>
#include <QTest>

using namespace ungcuu;
using namespace Qt::StringLiterals;

namespace {

struct Coded {
    QString code;
    check::Context off;     ///< with this rule alone switched off
};

std::vector<Coded> everyCode(const check::Context& context)
{
    std::vector<Coded> codes;
    for (const check::RuleRow& row : check::rules()) {
        codes.push_back({QString::fromLatin1(row.code), context});
        codes.back().off.off.set(size_t(row.rule));
    }
    for (const text::CodeRow& row : text::codeTable()) {
        codes.push_back({QString::fromLatin1(row.name), context});
        codes.back().off.linesOff.set(size_t(row.code));
    }
    return codes;
}

QString inputFolder()
{
    return testing::sourcePath(u"tests/golden/check/input"_s);
}

QStringList casesOf(const QString& code, const QString& outcome)
{
    return QDir(inputFolder()).entryList({code + u'.' + outcome + u".kb.md"_s, code + u'.' + outcome + u".pa.md"_s}, QDir::Files, QDir::Name);
}

QByteArray read(const QString& name)
{
    return testing::sourceBytes(u"tests/golden/check/input/"_s + name);
}

model::Findings findingsOf(const QString& name, const QByteArray& bytes, const check::Context& context)
{
    return check::textFindings(bytes, text::languageOf(name, bytes), context);
}

QByteArray placeText(const QByteArray& bytes, qsizetype offset)
{
    const text::Place place = text::placeOf(bytes, offset);
    return QByteArray::number(place.line) + ':' + QByteArray::number(place.column);
}

QByteArray spanText(const QByteArray& bytes, model::Span span)
{
    return placeText(bytes, span.begin) + '-' + placeText(bytes, span.end);
}

QByteArray dump(const QByteArray& bytes, const model::Findings& findings)
{
    static const char* const severities[] = {"error", "warning", "hint"};
    QByteArray out;
    for (const model::Finding& finding : findings) {
        out += spanText(bytes, finding.span) + ' ' + severities[int(finding.severity)] + ": " + finding.message.toUtf8() + " [" + finding.code + "]\n";
        for (const model::Fix& fix : finding.fixes) {
            out += "    " + fix.title.toUtf8() + '\n';
            for (const model::TextEdit& edit : fix.edits)
                out += "        " + spanText(bytes, edit.span) + " \"" + QByteArray(edit.bytes).replace("\r", "\\r").replace("\n", "\\n") + "\"\n";
        }
    }
    return out;
}

int countOf(const model::Findings& findings, const QString& code)
{
    return int(std::count_if(findings.begin(), findings.end(), [&](const model::Finding& f) { return f.code == code.toLatin1(); }));
}

int errorsIn(const model::Findings& findings)
{
    return int(std::count_if(findings.begin(), findings.end(), [](const model::Finding& f) { return f.severity == model::Severity::Error; }));
}

} // namespace

class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void no_case_belongs_to_an_unknown_code();
    void each_code_has_a_passing_and_a_failing_case_data() { rows(); }
    void each_code_has_a_passing_and_a_failing_case();
    void the_failing_case_breaks_that_rule_alone_data() { rows(); }
    void the_failing_case_breaks_that_rule_alone();
    void switched_off_the_rule_lets_its_failing_case_pass_data() { rows(); }
    void switched_off_the_rule_lets_its_failing_case_pass();
    void each_fix_removes_its_finding_and_makes_no_error_data() { rows(); }
    void each_fix_removes_its_finding_and_makes_no_error();

private:
    void rows();

    const ShippedRules m_rules;
    const check::Context m_context = m_rules.context();
};

void GoldenTest::rows()
{
    QTest::addColumn<int>("index");
    const std::vector<Coded> codes = everyCode(m_context);
    for (int i = 0; i < int(codes.size()); ++i)
        QTest::newRow(qPrintable(codes[size_t(i)].code)) << i;
}

void GoldenTest::no_case_belongs_to_an_unknown_code()
{
    QStringList left = QDir(inputFolder()).entryList(QDir::Files);
    for (const Coded& coded : everyCode(m_context)) {
        for (const QString& name : casesOf(coded.code, u"pass"_s) + casesOf(coded.code, u"fail"_s))
            left.removeOne(name);
    }
    QCOMPARE(left, QStringList());
}

void GoldenTest::each_code_has_a_passing_and_a_failing_case()
{
    QFETCH(int, index);
    const Coded coded = everyCode(m_context)[size_t(index)];
    QVERIFY2(!casesOf(coded.code, u"fail"_s).isEmpty(), "no failing case");
    QVERIFY2(!casesOf(coded.code, u"pass"_s).isEmpty(), "no passing case");
    for (const QString& name : casesOf(coded.code, u"pass"_s)) {
        const QByteArray bytes = read(name);
        QCOMPARE(QString::fromUtf8(dump(bytes, findingsOf(name, bytes, m_context))), QString());
    }
}

void GoldenTest::the_failing_case_breaks_that_rule_alone()
{
    QFETCH(int, index);
    const Coded coded = everyCode(m_context)[size_t(index)];
    for (const QString& name : casesOf(coded.code, u"fail"_s)) {
        const QByteArray bytes = read(name);
        const model::Findings findings = findingsOf(name, bytes, m_context);
        QVERIFY2(!findings.empty(), qPrintable(name + u" passes"_s));
        QVERIFY2(countOf(findings, coded.code) == int(findings.size()), dump(bytes, findings).constData());
        const QString difference = testing::differenceFromGolden(dump(bytes, findings), u"check/expected/"_s + name + u".txt"_s);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

void GoldenTest::switched_off_the_rule_lets_its_failing_case_pass()
{
    QFETCH(int, index);
    const Coded coded = everyCode(m_context)[size_t(index)];
    for (const QString& name : casesOf(coded.code, u"fail"_s)) {
        const QByteArray bytes = read(name);
        QCOMPARE(QString::fromUtf8(dump(bytes, findingsOf(name, bytes, coded.off))), QString());
    }
}

void GoldenTest::each_fix_removes_its_finding_and_makes_no_error()
{
    QFETCH(int, index);
    const Coded coded = everyCode(m_context)[size_t(index)];
    for (const QString& name : casesOf(coded.code, u"fail"_s)) {
        const QByteArray bytes = read(name);
        const model::Findings before = findingsOf(name, bytes, m_context);
        for (const model::Finding& finding : before) {
            for (const model::Fix& fix : finding.fixes) {
                const QByteArray fixed = applied(bytes, fix.edits);
                const model::Findings after = findingsOf(name, fixed, m_context);
                const QByteArray story = fix.title.toUtf8() + '\n' + dump(fixed, after) + fixed;
                QVERIFY2(countOf(after, coded.code) < countOf(before, coded.code), story.constData());
                QVERIFY2(errorsIn(after) <= errorsIn(before), story.constData());
            }
        }
    }
}

QTEST_APPLESS_MAIN(GoldenTest)
#include "golden_test.moc"
