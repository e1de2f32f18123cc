// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever an export is doing when it is told to stop, it stops there and makes nothing.
#include "docx/docx_file.h"
#include "lib/sign/samples.h"
#include "pdf/finish.h"
#include "render/page_layout.h"
#include "render/pdf_file.h"
#include "support/places.h"
#include "support/stopping.h"
#include "workspace/document_export.h"
#include "workspace/folder_sources.h"
#include "workspace/signing.h"

#include <QGuiApplication>
#include <QTest>

#include <functional>

using namespace ungcuu;
using namespace ungcuu::workspace;
using namespace Qt::StringLiterals;
using testing::StopAt;

namespace {

constexpr base::UtcMs now = 1'795'318'320'000;
constexpr int late = 4; ///< questions that may follow the one that said stop: loops that are left one by one

/// A plan with a table, an annex of its own and a scenario that it brings along.
QByteArray plan(const QByteArray& word = "một")
{
    QByteArray text = "---\nloại văn bản: Phương án\ncơ quan ban hành: SỞ MẪU\nký hiệu: PA-SM\nđịa danh: Mẫu\ntrích yếu: Ứng cứu\n\n---\n\n";
    for (int i = 1; i <= 12; ++i)
        text += "Câu " + QByteArray::number(i) + " nói về việc " + word + " của đội.\n\n";
    return text + "| A | B |\n|---|---|\n| " + word + " | hai |\n\n# Phụ lục. Danh sách\n\nTên.\n\n{phụ lục: KB-A1-01}\n";
}

const FolderSources& sources()
{
    static const FolderSources folder(testing::sourcePath(u"scenarios"_s), QDate(2026, 11, 27));
    return folder;
}

using Work = std::function<base::Result<QByteArray>(const base::Progress&)>;

Work pdfWork()
{
    return [](const base::Progress& progress) {
        auto made = exportPdf({{plan(), {}, false}, now, {}}, sources(), progress);
        return made ? base::Result<QByteArray>(made->pdf) : made.error();
    };
}

Work docxWork(const compile::Output& form = {})
{
    return [form](const base::Progress& progress) {
        auto made = exportDocx({{plan(), {}, false, {}, form}, now, {}}, sources(), progress);
        return made ? base::Result<QByteArray>(made->docx) : made.error();
    };
}

Work redlineWork()
{
    return [](const base::Progress& progress) { return exportRedline({{plan(), {}, false}, {plan("khác"), {}, false}, u"Lê Thị Hà"_s, now, now}, sources(), progress); };
}

Work signingWork()
{
    return [](const base::Progress& progress) {
        SigningRequest request;
        request.pdf = sign::samples::paper();
        return signPdf(request, sign::samples::authority().keyOf(sign::samples::authority().leader), sign::samples::noon, progress);
    };
}

/// One stage alone, of pages that are there already.
Work pdfFileWork()
{
    return [](const base::Progress& progress) {
        static render::LayoutCache cache(render::Typeface::official().value());
        static const render::Pages pages = render::layOut(compile::compiled({plan(), {}, false}, sources()).document, cache).value();
        return render::pdfFile(pages, {}, progress);
    };
}

int questionsOf(const Work& work)
{
    StopAt never(0);
    return work(never.progress()) ? never.asked() : 0;
}

} // namespace

class ExportStopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_question_can_be_the_last_data()
    {
        QTest::addColumn<std::function<base::Result<QByteArray>(const base::Progress&)>>("work");
        QTest::addColumn<int>("least");
        QTest::newRow("PDF") << pdfWork() << 100;
        QTest::newRow("DOCX") << docxWork() << 50;
        QTest::newRow("DOCX of one role's card") << docxWork({compile::OutputForm::DutyCard, u"truc"_s, official::Paper::A4}) << 20;
        QTest::newRow("redline") << redlineWork() << 60;
        QTest::newRow("signature") << signingWork() << 3;
        QTest::newRow("pages into PDF") << pdfFileWork() << 30;
    }
    void every_question_can_be_the_last()
    {
        QFETCH(Work, work);
        QFETCH(int, least);
        const int questions = questionsOf(work);
        QVERIFY2(questions >= least, qPrintable(QString::number(questions)));
        for (int question = 1; question <= questions; question += 1 + questions / 20) {
            StopAt stop(question);
            const auto made = work(stop.progress());
            QVERIFY2(!made, qPrintable(u"made in spite of question "_s + QString::number(question)));
            QCOMPARE(made.error().code, QByteArray("cancelled"));
            QVERIFY2(stop.asked() <= question + late, qPrintable(u"asked %1 times, told to stop at %2"_s.arg(stop.asked()).arg(question)));
        }
    }

    void what_is_brought_along_is_not_compiled_once_it_was_stopped()
    {
        const auto documents = [](int question) {
            StopAt stop(question);
            return compile::compiled({plan(), {}, false}, sources(), nullptr, stop.progress()).documents.size();
        };
        QCOMPARE(documents(0), size_t(2));
        QCOMPARE(documents(1), size_t(1));
    }

    void a_table_that_was_stopped_is_measured_again()
    {
        QByteArray text = "---\nloại văn bản: Phương án\n\n---\n\n| A | B |\n|---|---|\n";
        for (int row = 0; row < 30; ++row)
            text += "| Hàng " + QByteArray::number(row) + " | hai |\n";
        const official::OfficialDocument document = compile::compiled({text, {}, false}, sources()).document;
        const auto strips = [](const render::Pages& pages) {
            size_t sum = 0;
            for (const render::Page& page : pages.pages)
                sum += page.strips.size();
            return sum;
        };
        render::LayoutCache fresh(render::Typeface::official().value());
        StopAt never(0);
        const size_t whole = strips(render::layOut(document, fresh, never.progress()).value());
        QVERIFY(whole > 30 && never.asked() > 30);
        for (int question = 1; question <= never.asked(); question += 7) {
            render::LayoutCache cache(render::Typeface::official().value());
            StopAt stop(question);
            QVERIFY(!render::layOut(document, cache, stop.progress()));
            QCOMPARE(strips(render::layOut(document, cache).value()), whole);
        }
    }

    void what_keeps_a_text_from_being_signed_is_found_once_and_told_with_the_pdf()
    {
        StopAt never(0);
        const auto exported = exportPdf({{plan(), {}, false}, now, {}}, sources(), never.progress());
        QVERIFY(exported);
        QVERIFY(exported->unfinished);
        QCOMPARE(exported->unfinished->word, QByteArray("draft"));
        QCOMPARE(unfinishedRefusal(exported->pdf)->code, QByteArray("sign.draft"));
        const auto refused = exportPdf({{plan(), {}, false, {}, {compile::OutputForm::ForSignature, {}, official::Paper::A4}}, now, {}}, sources());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QByteArray("export.draft"));
        QVERIFY(refused.error().message.endsWith(exported->unfinished->why));
    }
};

QTEST_MAIN(ExportStopTest)
#include "export_stop_test.moc"
