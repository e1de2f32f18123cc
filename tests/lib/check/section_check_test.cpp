// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/section_check.h"
#include "check/text_check.h"
#include "support/places.h"
#include "support/random_text.h"

#include <QDir>
#include <QTest>

using namespace ungcuu;
using namespace Qt::StringLiterals;

namespace {

model::Findings local(const model::Findings& findings, model::Span section)
{
    model::Findings some;
    for (const model::Finding& finding : findings) {
        if (check::isLocal(finding.code) && section.contains(finding.span.begin))
            some.push_back(finding);
    }
    return some;
}

} // namespace

/// The findings of one section are those of the whole text that lie in it and are local.
class SectionCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_section_says_what_the_whole_says_of_it()
    {
        const QDir folder(testing::sourcePath(u"tests/golden/check/input"_s));
        int met = 0;
        for (const QString& name : folder.entryList({u"*.kb.md"_s}, QDir::Files, QDir::Name)) {
            const QByteArray text = testing::sourceBytes(u"tests/golden/check/input/"_s + name);
            const model::Findings whole = check::textFindings(text, text::Language::Scenario, {});
            const text::BlockTree tree = text::parsedBlocks(text);
            for (const text::SectionStart& start : tree.sections) {
                const check::SectionFindings part = check::sectionFindings(text, tree, start.offset, {});
                QVERIFY2(part.findings == local(whole, part.section), qPrintable(name));
                met += int(part.findings.size());
            }
        }
        QVERIFY(met > 40);
    }
    void what_needs_the_others_is_left_to_the_whole()
    {
        QVERIFY(check::isLocal("text.near-label"));
        QVERIFY(check::isLocal("spelling.duration"));
        QVERIFY(!check::isLocal("flow.target-unknown"));
        QVERIFY(!check::isLocal("text.section-twice"));
        QVERIFY(!check::isLocal("spelling.step-name"));
    }
    void any_place_of_any_text_is_safe()
    {
        for (unsigned seed = 0; seed < 400; ++seed) {
            testing::RandomText random(seed);
            const QByteArray text = random.text(50);
            const qsizetype at = random.below(text.size() + 1);
            const check::SectionFindings part = check::sectionFindings(text, text::parsedBlocks(text), at, {});
            for (const model::Finding& finding : part.findings)
                QVERIFY(part.section.begin <= finding.span.begin && finding.span.end <= part.section.end);
        }
    }
};

QTEST_APPLESS_MAIN(SectionCheckTest)
#include "section_check_test.moc"
