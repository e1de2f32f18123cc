// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of documents beside their models (NĐ 30/2020, Phụ lục III), measured by poppler as the letter is; and what a
// new document of each kind begins with.
#include "check/text_check.h"
#include "lib/docx/child_order.h"
#include "page_lines.h"
#include "render/page_layout.h"
#include "support/places.h"
#include "workspace/document_export.h"
#include "workspace/folder_sources.h"
#include "workspace/outline_text.h"
#include "workspace/shipped_law.h"
#include "zip/package.h"

#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace ungcuu;
using namespace Qt::StringLiterals;
using testing::Line;
using testing::pointsPerMm;

namespace {

constexpr base::UtcMs now = 1795000000000;
constexpr double pageWidth = 595;

QString folder()
{
    return testing::sourcePath(QStringLiteral("tests/fixtures/kinds"));
}

QByteArray source(const QString& name)
{
    return testing::sourceBytes(QStringLiteral("tests/fixtures/kinds/") + name + QStringLiteral(".pa.md"));
}

workspace::FolderSources sources()
{
    return {folder(), QDate(2026, 11, 26)};
}

QByteArray pdfOf(const QByteArray& text)
{
    const auto exported = workspace::exportPdf({{text, {}, false}, now, {}}, sources());
    if (!exported)
        qFatal("%s", qPrintable(exported.error().message));
    return exported->pdf;
}

/// What a kind does not have in common with the others; empty texts are not looked for.
struct Expected {
    QString kind;             ///< as printed
    QString subject;          ///< how ô 5a begins
    QString number;           ///< what stands behind the blank; empty: no number
    bool hasNation = true;    ///< ô 1
    bool hasDate = true;      ///< ô 4
    QString authority;
    QString firstRecipient;
    QStringList signers;      ///< offices, the right block first
};

/// What does not stand as in the model.
class Model
{
public:
    Model(const QByteArray& pdf, const Expected& expected) : m_lines(testing::linesOf(pdf)), m_expected(expected) {}

    QStringList mismatches()
    {
        head();
        title();
        if (!m_expected.authority.isEmpty())
            order();
        signers();
        recipients();
        return m_wrong;
    }

private:
    void demand(bool holds, const char* what)
    {
        if (!holds)
            m_wrong += QString::fromUtf8(what);
    }

    const Line* find(const QString& start) const
    {
        for (const Line& each : m_lines) {
            if (each.text.startsWith(start))
                return &each;
        }
        return nullptr;
    }

    Line line(const QString& start)
    {
        const Line* const found = find(start);
        if (!found)
            m_wrong += QStringLiteral("no line «%1»").arg(start);
        return found ? *found : Line();
    }

    /// The office of who signs may stand above căn cứ too.
    Line lastLine(const QString& start)
    {
        const auto found = std::find_if(m_lines.rbegin(), m_lines.rend(), [&](const Line& each) { return each.text.startsWith(start); });
        return found == m_lines.rend() ? line(start) : *found;
    }

    static bool near(double one, double two, double within = 1.5) { return std::abs(one - two) <= within; }

    /// The middle of the text, between margins of 30 and 15 mm.
    static double middle() { return (30 * pointsPerMm + pageWidth - 15 * pointsPerMm) / 2; }

    void head() // ô 1 to 4
    {
        const Line* const nation = find(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        demand(bool(nation) == m_expected.hasNation, "Quốc hiệu");
        const bool hasDate = std::any_of(m_lines.begin(), m_lines.end(), [](const Line& l) { return l.italic && l.text.startsWith(QStringLiteral("Sông Mơ, ngày")); });
        demand(hasDate == m_expected.hasDate, "Địa danh, ngày");
        const Line* const number = find(QStringLiteral("Số:"));
        demand(bool(number) != m_expected.number.isEmpty(), "Số");
        if (nation)
            demand(nation->bold && nation->size == 12 && nation->left > pageWidth / 2 - 10, "Quốc hiệu: 12, đứng, đậm, bên phải");
        if (!number)
            return;
        const Line symbol = line(m_expected.number);
        demand(number->size == 13 && !number->bold && near(number->top, symbol.top) && symbol.right() < pageWidth / 2, "Số, ký hiệu: 13, đứng, bên trái");
        if (!m_expected.hasDate)
            return;
        const Line date = line(QStringLiteral("Sông Mơ, ngày"));
        demand(near(date.top, number->top) && date.left > pageWidth / 2 - 40, "Ngày: cùng dòng với số");
    }

    void title() // ô 5a
    {
        const Line kind = line(m_expected.kind);
        const Line subject = line(m_expected.subject);
        demand(kind.bold && !kind.italic && kind.size >= 13 && kind.size <= 14 && near(kind.centre(), middle(), 2), "Tên loại: 13–14, đứng, đậm, canh giữa trang");
        demand(subject.bold && subject.top > kind.top && near(subject.centre(), middle(), 2), "Trích yếu: đậm, canh giữa ngay dưới tên loại");
    }

    void order() // ô 6 of a decision
    {
        const Line authority = line(m_expected.authority);
        const Line basis = line(QStringLiteral("Căn cứ "));
        const Line proposal = line(QStringLiteral("Theo đề nghị"));
        const Line order = line(QStringLiteral("QUYẾT ĐỊNH:"));
        const Line article = line(QStringLiteral("Điều 1."));
        demand(authority.bold && near(authority.centre(), middle(), 2) && authority.top < basis.top, "Thẩm quyền: trên căn cứ, đậm, canh giữa");
        demand(basis.italic && !basis.bold && proposal.italic && proposal.text.trimmed().endsWith(u'.'), "Căn cứ: nghiêng, dòng cuối kết thúc bằng dấu chấm");
        demand(order.bold && near(order.centre(), middle(), 2) && order.top > proposal.top && article.top > order.top, "«QUYẾT ĐỊNH:» đậm, canh giữa, trước Điều 1");
        demand(article.bold, "«Điều 1.» đậm");
    }

    void signers() // ô 7
    {
        QList<Line> found;
        for (const QString& office : m_expected.signers)
            found += lastLine(office);
        for (const Line& each : found)
            demand(each.bold && each.size >= 13 && each.size <= 14, "Chức vụ: 13–14, đứng, đậm");
        if (found.size() == 2) {
            demand(near(found[0].top, found[1].top), "Hai người ký ngang nhau");
            demand(found[1].centre() < pageWidth / 2 && found[0].centre() > pageWidth / 2, "Thư ký bên trái, chủ tọa bên phải");
        } else if (!found.isEmpty()) {
            demand(found[0].centre() > pageWidth / 2, "Người ký bên phải");
        }
    }

    void recipients() // ô 9b
    {
        const Line* const word = find(QStringLiteral("Nơi nhận:"));
        demand(bool(word) != m_expected.firstRecipient.isEmpty(), "Nơi nhận");
        if (!word)
            return;
        const Line first = line(m_expected.firstRecipient);
        demand(word->bold && word->italic && word->size == 12 && first.size == 11 && near(first.left, word->left), "Nơi nhận: 12 nghiêng đậm; danh sách 11, sát lề");
        const Line office = lastLine(m_expected.signers.first());
        demand(m_expected.signers.size() == 2 ? word->top > office.top + 30 * pointsPerMm : near(word->top, office.top, 3),
               "Nơi nhận: ngang chức vụ; của biên bản dưới người ký");
    }

    const QList<Line> m_lines;
    const Expected m_expected;
    QStringList m_wrong;
};

const QList<QPair<QString, Expected>>& kinds()
{
    static const QList<QPair<QString, Expected>> all{
        {u"quyet-dinh-truc-tiep"_s, {u"QUYẾT ĐỊNH"_s, u"Về việc kiện toàn"_s, u"/QĐ-SM"_s, true, true, u"GIÁM ĐỐC SỞ MẪU"_s, u"- Như Điều 3;"_s, {u"GIÁM ĐỐC"_s}}},
        {u"quyet-dinh-ban-hanh"_s, {u"QUYẾT ĐỊNH"_s, u"Ban hành Kế hoạch"_s, u"/QĐ-SM"_s, true, true, u"GIÁM ĐỐC SỞ MẪU"_s, u"- Như Điều 3;"_s, {u"GIÁM ĐỐC"_s}}},
        {u"ke-hoach"_s, {u"KẾ HOẠCH"_s, u"Ứng phó sự cố"_s, u"/KH-UBND"_s, true, true, {}, u"- Các sở"_s, {u"TM. ỦY BAN"_s}}},
        {u"to-trinh"_s, {u"TỜ TRÌNH"_s, u"Về việc phê duyệt"_s, u"/TTr-SM"_s, true, true, {}, u"- Như trên;"_s, {u"KT. GIÁM ĐỐC"_s}}},
        {u"bao-cao"_s, {u"BÁO CÁO"_s, u"Kết quả diễn tập"_s, u"/BC-SM"_s, true, true, {}, u"- UBND tỉnh"_s, {u"GIÁM ĐỐC"_s}}},
        {u"thong-bao"_s, {u"THÔNG BÁO"_s, u"Tạm dừng"_s, u"/TB-SM"_s, true, true, {}, u"- Các đơn vị"_s, {u"TL. GIÁM ĐỐC"_s}}},
        {u"bien-ban"_s, {u"BIÊN BẢN"_s, u"Họp rút"_s, u"/BB-SM"_s, true, false, {}, u"- Thành viên"_s, {u"CHỦ TỌA"_s, u"THƯ KÝ"_s}}},
        {u"phieu-trinh"_s, {u"PHIẾU TRÌNH"_s, u"Về việc phê duyệt"_s, {}, false, true, {}, {}, {u"TRƯỞNG PHÒNG"_s}}},
        {u"bang-tong-hop"_s, {u"BẢNG TỔNG HỢP Ý KIẾN"_s, u"Đối với dự thảo"_s, {}, false, true, {}, {}, {u"TRƯỞNG PHÒNG"_s}}},
        {u"phieu-ra-soat"_s, {u"PHIẾU RÀ SOÁT"_s, u"Phương án ứng cứu"_s, {}, false, true, {}, {}, {u"TRƯỞNG PHÒNG"_s}}},
    };
    return all;
}

const Expected& expectedOf(const QString& name)
{
    for (const auto& [key, expected] : kinds()) {
        if (key == name)
            return expected;
    }
    qFatal("no such kind");
}

} // namespace

class KindsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_kind_stands_as_in_its_model_data();
    void each_kind_stands_as_in_its_model();
    void each_kind_is_laid_out_as_accepted_data();
    void each_kind_is_laid_out_as_accepted();
    void nothing_is_wrong_with_the_form_of_each_kind_data() { each_kind_is_laid_out_as_accepted_data(); }
    void nothing_is_wrong_with_the_form_of_each_kind();
    void the_word_file_of_each_kind_keeps_the_order_of_the_standard_data() { each_kind_is_laid_out_as_accepted_data(); }
    void the_word_file_of_each_kind_keeps_the_order_of_the_standard();
    void another_kind_does_not_match_the_model();
    void minutes_with_one_signer_do_not_match_the_model();
    void an_annex_note_is_filled_in_where_number_and_date_are_known();
    void what_comes_with_a_decision_has_no_number_of_its_own();
    void each_outline_is_read_and_laid_out_with_nothing_wrong_but_blanks_data();
    void each_outline_is_read_and_laid_out_with_nothing_wrong_but_blanks();
    void an_outline_says_what_nobody_compared_with_the_original();
    void the_outline_of_a_submission_leaves_the_leader_s_opinion_to_a_hand();
};

void KindsModelTest::each_kind_stands_as_in_its_model_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& [name, expected] : kinds())
        QTest::newRow(qPrintable(name)) << name;
}

void KindsModelTest::each_kind_stands_as_in_its_model()
{
    QFETCH(QString, name);
    const QStringList wrong = Model(pdfOf(source(name)), expectedOf(name)).mismatches();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("; "))));
}

void KindsModelTest::each_kind_is_laid_out_as_accepted_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& file : QDir(folder()).entryList({QStringLiteral("*.pa.md")}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file)) << file.chopped(6);
}

void KindsModelTest::each_kind_is_laid_out_as_accepted()
{
    QFETCH(QString, name);
    const compile::Compiled compiled = compile::compiled({source(name), {}, false}, sources());
    QVERIFY(!compile::hasUnanswered(compiled));
    render::LayoutCache cache(*render::Typeface::official());
    const auto pages = render::layOut(compiled.document, cache);
    QVERIFY(pages);
    const QString difference = testing::differenceFromGolden(render::dump(*pages), QStringLiteral("render/expected/kind-%1.txt").arg(name));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void KindsModelTest::nothing_is_wrong_with_the_form_of_each_kind()
{
    QFETCH(QString, name);
    check::Context context;
    context.law = &workspace::shippedLaw();
    for (const model::Finding& finding : check::textFindings(source(name), text::Language::Plan, context))
        QVERIFY2(finding.severity == model::Severity::Hint, qPrintable(QString::fromLatin1(finding.code) + u' ' + finding.message));
}

void KindsModelTest::the_word_file_of_each_kind_keeps_the_order_of_the_standard()
{
    QFETCH(QString, name);
    const zip::Package package = zip::readPackage(workspace::exportDocx({{source(name), {}, false, {}}, now, {}}, sources()).value().docx).value();
    int judged = 0;
    for (const zip::Part& part : package.parts) {
        if (!part.name.startsWith("/word/"))
            continue;
        QVERIFY2(testing::orderComplaint(part.bytes).isEmpty(), qPrintable(QString::fromLatin1(part.name) + u' ' + testing::orderComplaint(part.bytes)));
        ++judged;
    }
    QVERIFY(judged >= 3);
}

void KindsModelTest::another_kind_does_not_match_the_model()
{
    QByteArray other = source(QStringLiteral("ke-hoach"));
    other.replace("loại văn bản: Kế hoạch", "loại văn bản: Công văn");
    QVERIFY(Model(pdfOf(other), expectedOf(QStringLiteral("ke-hoach"))).mismatches().contains(QStringLiteral("no line «KẾ HOẠCH»")));
}

void KindsModelTest::minutes_with_one_signer_do_not_match_the_model()
{
    QByteArray one = source(QStringLiteral("bien-ban"));
    one.replace("người ký 2:\n- THƯ KÝ\n- (ký)\n- Trần Thị Bình\n", "");
    QVERIFY(Model(pdfOf(one), expectedOf(QStringLiteral("bien-ban"))).mismatches().contains(QStringLiteral("no line «THƯ KÝ»")));
}

void KindsModelTest::an_annex_note_is_filled_in_where_number_and_date_are_known()
{
    const QString electronic = testing::pdfText(pdfOf(source(QStringLiteral("phu-luc")))).simplified();
    const QString paper = testing::pdfText(pdfOf(source(QStringLiteral("phu-luc-giay")))).simplified();
    QVERIFY2(electronic.contains(QStringLiteral("Phụ lục I DANH SÁCH ĐẦU MỐI TRỰC (Kèm theo Thông báo số …/TB-SM ngày … tháng … năm … của Sở Mẫu)")), qPrintable(electronic));
    QVERIFY2(paper.contains(QStringLiteral("(Kèm theo Thông báo số 08/TB-SM ngày 05 tháng 01 năm 2027 của Sở Mẫu)")), qPrintable(paper));
    QVERIFY(paper.contains(QStringLiteral("Phụ lục II MẪU BÀN GIAO CA TRỰC")));
}

void KindsModelTest::what_comes_with_a_decision_has_no_number_of_its_own()
{
    const auto document = compile::compiled({source(QStringLiteral("quyet-dinh-ban-hanh")), {}, false}, sources()).document;
    QCOMPARE(document.parts.size(), size_t(2));
    QCOMPARE(document.parts[1].kind, official::PartKind::Attached);
    QVERIFY(!document.parts[1].header.numbered && document.parts[1].signatures.empty());
    QCOMPARE(document.parts[1].note.front().text, QStringLiteral("(Kèm theo Quyết định số …/QĐ-… ngày … tháng … năm … của …)"));
}

void KindsModelTest::each_outline_is_read_and_laid_out_with_nothing_wrong_but_blanks_data()
{
    QTest::addColumn<int>("index");
    const auto outlines = workspace::outlinesFor(workspace::shippedLaw(), QDate(2026, 11, 26));
    for (size_t i = 0; i < outlines.size(); ++i)
        QTest::addRow("%s", qPrintable(outlines[i].title)) << int(i);
    QVERIFY(outlines.size() >= 29 + 3);
}

void KindsModelTest::each_outline_is_read_and_laid_out_with_nothing_wrong_but_blanks()
{
    QFETCH(int, index);
    const law::Pack& pack = workspace::shippedLaw();
    const law::Outline outline = workspace::outlinesFor(pack, QDate(2026, 11, 26))[size_t(index)];
    const QByteArray text = workspace::outlineText(pack, outline, workspace::proposedCode(pack, outline.kind));
    check::Context context;
    context.law = &pack;
    for (const model::Finding& finding : check::textFindings(text, text::Language::Plan, context))
        QVERIFY2(finding.severity == model::Severity::Hint, qPrintable(QString::fromLatin1(finding.code) + u' ' + finding.message + QString::fromUtf8('\n' + text)));
    const compile::Compiled compiled = compile::compiled({text, {}, false}, sources());
    for (const model::Finding& finding : compiled.documents.front().findings)
        QVERIFY2(finding.code == "compile.blank" || finding.severity != model::Severity::Error, qPrintable(QString::fromLatin1(finding.code) + u' ' + finding.message));
    QVERIFY(compile::hasUnanswered(compiled));
    render::LayoutCache cache(*render::Typeface::official());
    QVERIFY(render::layOut(compiled.document, cache));
}

void KindsModelTest::an_outline_says_what_nobody_compared_with_the_original()
{
    const law::Pack& pack = workspace::shippedLaw();
    const QString plan = QString::fromUtf8(workspace::outlineText(pack, *pack.outline(u"Kế hoạch"), QStringLiteral("KH-01")));
    QVERIFY2(plan.contains(QStringLiteral("(theo Phụ lục II Quyết định số 05/2017/QĐ-TTg, chưa đối chiếu văn bản gốc)}")), qPrintable(plan));
    QVERIFY(!QString::fromUtf8(workspace::outlineText(pack, *pack.outline(u"Biên bản"), QStringLiteral("BB-01"))).contains(QStringLiteral("chưa đối chiếu")));
}

void KindsModelTest::the_outline_of_a_submission_leaves_the_leader_s_opinion_to_a_hand()
{
    const law::Pack& pack = workspace::shippedLaw();
    const QString text = QString::fromUtf8(workspace::outlineText(pack, *pack.outline(u"Phiếu trình"), QStringLiteral("PT-01")));
    QVERIFY2(text.trimmed().endsWith(QStringLiteral("# 4. Ý kiến của lãnh đạo")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("# 3. Đề xuất của đơn vị trình\n\n{điền: ")));
}

int main(int argc, char** argv)
{
    ungcuu::render::guardFonts();
    QGuiApplication application(argc, argv);
    KindsModelTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "kinds_model_test.moc"
