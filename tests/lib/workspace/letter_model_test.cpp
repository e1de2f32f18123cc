// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_lines.h"
#include "render/typeface.h"
#include "support/places.h"
#include "workspace/document_export.h"
#include "workspace/folder_sources.h"

#include <QGuiApplication>
#include <QTest>

using namespace ungcuu;
using testing::Line;
using testing::linesOf;
using testing::pointsPerMm;

namespace {

constexpr base::UtcMs now = 1795000000000;

/// What of Mẫu 1.5 a letter does not match, component by component; sizes, faces and places of Phụ lục I, mục II and IV.
class Model15
{
public:
    explicit Model15(const QByteArray& pdf) : m_lines(linesOf(pdf)) {}

    QStringList mismatches()
    {
        heading();
        subject();
        addressees();
        body();
        signature();
        recipients();
        pageNumbers();
        return m_wrong;
    }

private:
    void demand(bool holds, const char* what)
    {
        if (!holds)
            m_wrong += QString::fromUtf8(what);
    }

    Line line(const QString& start, int page = 0)
    {
        for (const Line& each : std::as_const(m_lines)) {
            if (each.text.startsWith(start) && (page == 0 || each.page == page))
                return each;
        }
        m_wrong += QStringLiteral("no line «%1»").arg(start);
        return {};
    }

    static bool near(double one, double two, double within = 1.5) { return std::abs(one - two) <= within; }
    static bool within(double value, double least, double most) { return value >= least - 0.6 && value <= most + 0.6; }

    void heading() // ô 1 to 4
    {
        const Line country = line(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), 1);
        const Line motto = line(QStringLiteral("Độc lập - Tự do - Hạnh phúc"), 1);
        const Line body = line(QStringLiteral("ỦY BAN NHÂN DÂN"), 1);
        const Line province = line(QStringLiteral("TỈNH BÌNH THUẬN"), 1);
        const Line number = line(QStringLiteral("Số: 4052/UBND-TTTT"), 1);
        const Line date = line(QStringLiteral("Bình Thuận, ngày 28 tháng 11 năm 2022"), 1);
        demand(country.bold && !country.italic && within(country.size, 12, 13), "Quốc hiệu: in hoa, 12–13, đứng, đậm");
        demand(motto.bold && !motto.italic && within(motto.size, 13, 14), "Tiêu ngữ: 13–14, đứng, đậm");
        demand(near(motto.centre(), country.centre()) && motto.top > country.top && motto.top < country.top + 20, "Tiêu ngữ: canh giữa dưới Quốc hiệu, dòng đơn");
        demand(country.left > 595 / 2.0 - 10, "Quốc hiệu: phía trên, bên phải");
        demand(body.bold && within(body.size, 12, 13) && province.bold, "Cơ quan ban hành: in hoa, 12–13, đứng, đậm");
        demand(near(body.centre(), province.centre()) && near(body.top, country.top, 2) && body.right() < country.left, "Cơ quan ban hành: bên trái, ngang Quốc hiệu");
        demand(!number.bold && !number.italic && number.size == 13 && near(number.centre(), province.centre()), "Số, ký hiệu: 13, đứng, canh giữa dưới cơ quan");
        demand(date.italic && !date.bold && within(date.size, 13, 14) && near(date.centre(), country.centre()), "Địa danh, ngày: 13–14, nghiêng, canh giữa dưới Quốc hiệu");
        demand(near(date.top, number.top), "Địa danh, ngày: cùng dòng với số, ký hiệu");
        demand(within(country.top, 20 * pointsPerMm, 25 * pointsPerMm), "Lề trên 20–25 mm");
    }

    void subject() // ô 5b
    {
        const Line number = line(QStringLiteral("Số: "), 1);
        const Line first = line(QStringLiteral("V/v triển khai thực hiện"), 1);
        const Line last = line(QStringLiteral("của Thủ tướng Chính phủ"), 1);
        demand(!first.bold && !first.italic && within(first.size, 12, 13), "V/v: 12–13, đứng");
        demand(near(first.centre(), number.centre()) && near(last.centre(), number.centre()), "V/v: canh giữa dưới số, ký hiệu");
        demand(within(first.top - (number.top + number.size * 1.15), 5, 8), "V/v: cách số, ký hiệu 6 pt");
    }

    void addressees() // ô 9a
    {
        const Line word = line(QStringLiteral("Kính gửi:"), 1);
        const QStringList starts{QStringLiteral("- Các cơ quan thuộc UBND tỉnh;"), QStringLiteral("- Công an tỉnh;"),
                                 QStringLiteral("- Bộ Chỉ huy Quân sự tỉnh;"), QStringLiteral("- UBND các huyện, thị xã, thành phố.")};
        demand(!word.bold && !word.italic && within(word.size, 13, 14), "Kính gửi: 13–14, đứng");
        double below = word.top;
        for (const QString& start : starts) {
            const Line each = line(start, 1);
            demand(each.top > below && near(each.left, word.right(), 6), "Kính gửi: mỗi nơi một dòng, gạch thẳng dưới dấu hai chấm");
            below = each.top;
        }
    }

    void body() // ô 6
    {
        const Line opening = line(QStringLiteral("Thực hiện Chỉ thị số 18/CT-TTg"), 1);
        const Line second = line(QStringLiteral("Chính phủ về đẩy mạnh"), 1);
        const Line third = line(QStringLiteral("mạng Việt Nam, Chủ tịch"), 1);
        demand(within(opening.size, 13, 14) && !opening.bold && !opening.italic, "Nội dung: 13–14, đứng");
        demand(within(second.left, 30 * pointsPerMm, 35 * pointsPerMm), "Lề trái 30–35 mm");
        demand(within(595.3 - second.right(), 15 * pointsPerMm, 20 * pointsPerMm), "Lề phải 15–20 mm");
        demand(near(second.right(), opening.right()), "Nội dung: canh đều hai lề");
        const double indent = (opening.left - second.left) / pointsPerMm;
        demand(std::abs(indent - 10) < 0.4 || std::abs(indent - 12.7) < 0.4, "Lùi đầu dòng 1 hoặc 1,27 cm");
        demand(within(third.top - second.top, 14 * 1.15, 14 * 1.15 * 1.5), "Dòng đơn đến 1,5");
        const Line clause = line(QStringLiteral("1. Thủ"), 1);
        demand(clause.top - third.top >= third.top - second.top + 6 - 0.6, "Giữa các đoạn ít nhất 6 pt");
        demand(near(line(QStringLiteral("a) Quán triệt"), 1).left, opening.left), "Điểm: lùi đầu dòng");
        demand(line(QStringLiteral("thời./."), 3).page == 3, "Kết thúc ./.");
    }

    void signature() // ô 7a, 7b
    {
        const Line kt = line(QStringLiteral("KT. CHỦ TỊCH"));
        const Line office = line(QStringLiteral("PHÓ CHỦ TỊCH"));
        const Line name = line(QStringLiteral("Nguyễn Minh"));
        demand(kt.bold && office.bold && within(kt.size, 13, 14) && within(office.size, 13, 14), "Quyền hạn, chức vụ: 13–14, đứng, đậm");
        demand(name.bold && !name.italic && within(name.size, 13, 14), "Họ tên: 13–14, đứng, đậm");
        demand(near(kt.centre(), office.centre()) && near(name.centre(), office.centre()) && kt.left > 595 / 2.0, "Người ký: bên phải, canh giữa");
        demand(name.top - (office.top + 16) >= 30 * pointsPerMm - 1, "Chỗ ký ít nhất 30 mm");
    }

    void recipients() // ô 9b
    {
        const Line word = line(QStringLiteral("Nơi nhận:"));
        const Line kt = line(QStringLiteral("KT. CHỦ TỊCH"));
        demand(word.bold && word.italic && word.size == 12 && near(word.top, kt.top, 3), "Nơi nhận: 12, nghiêng, đậm, ngang chức vụ");
        const Line first = line(QStringLiteral("- Như trên;"));
        const Line last = line(QStringLiteral("- Lưu: VT, TTTT Cang."));
        demand(first.size == 11 && last.size == 11 && !first.bold && !first.italic, "Danh sách nơi nhận: 11, đứng");
        demand(near(first.left, word.left) && near(last.left, word.left) && within(word.left, 30 * pointsPerMm, 35 * pointsPerMm), "Danh sách nơi nhận: sát lề trái");
    }

    void pageNumbers()
    {
        for (const Line& each : std::as_const(m_lines)) {
            const bool inTopMargin = each.top < 20 * pointsPerMm - 3;
            if (!inTopMargin)
                continue;
            demand(each.page > 1 && each.text == QString::number(each.page), "Số trang: chỉ từ trang 2");
            demand(within(each.size, 13, 14) && !each.bold && !each.italic, "Số trang: 13–14, đứng");
            demand(near(each.centre(), (30 * pointsPerMm + 595.3 - 15 * pointsPerMm) / 2, 2), "Số trang: canh giữa trong lề trên");
        }
        demand(line(QStringLiteral("3"), 3).top < 20 * pointsPerMm, "Số trang: trong lề trên");
    }

    const QList<Line> m_lines;
    QStringList m_wrong;
};

QByteArray exported(const QByteArray& source)
{
    const workspace::FolderSources sources(testing::sourcePath(QStringLiteral("tests/fixtures")), QDate(2026, 11, 22));
    const auto result = workspace::exportPdf({{source, {}, false}, now, {}}, sources);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return result->pdf;
}

} // namespace

/// The PDF of the real letter beside Mẫu 1.5 of NĐ 30/2020, measured by poppler.
class LetterModelTest : public QObject
{
    Q_OBJECT

    const QByteArray m_source = testing::sourceBytes(QStringLiteral("tests/fixtures/letter-4052.pa.md"));

private Q_SLOTS:
    void each_component_of_the_letter_stands_as_in_the_model()
    {
        const QStringList wrong = Model15(exported(m_source)).mismatches();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("; "))));
    }

    void the_same_words_as_another_kind_do_not_match_the_model()
    {
        QByteArray notice = m_source;
        notice.replace("loại văn bản: Công văn", "loại văn bản: Thông báo");
        const QStringList wrong = Model15(exported(notice)).mismatches();
        QVERIFY2(wrong.contains(QStringLiteral("no line «V/v triển khai thực hiện»")), qPrintable(wrong.join(QStringLiteral("; "))));
    }

    void a_signer_without_the_line_above_does_not_match_the_model()
    {
        QByteArray other = m_source;
        other.replace("- KT. CHỦ TỊCH\n", "");
        QVERIFY(Model15(exported(other)).mismatches().contains(QStringLiteral("no line «KT. CHỦ TỊCH»")));
    }
};

int main(int argc, char** argv)
{
    ungcuu::render::guardFonts();
    QGuiApplication application(argc, argv);
    LetterModelTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "letter_model_test.moc"
