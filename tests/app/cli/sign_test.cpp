// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/sign/samples.h"
#include "support/judges.h"
#include "support/places.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::sign::samples;

namespace {

/// A folder with a paper, a leader's key valid today, the authority and its lists.
class Desk
{
public:
    Desk()
    {
        const base::UtcMs now = QDateTime::currentMSecsSinceEpoch();
        const testing::Period period{now - 3'600'000, now + 3'600'000};
        const testing::Holder root = testing::certified({QStringLiteral("CA gốc"), period, "P-256", true});
        const testing::Holder leader = testing::certified({QStringLiteral("Trần Thị Đào"), period}, &root);
        const testing::Holder late = testing::certified({QStringLiteral("Đã hết hạn"), {now - 7'200'000, now - 3'600'000}}, &root);
        save(QStringLiteral("paper.pdf"), paper());
        save(QStringLiteral("leader.p12"), leader.pkcs12());
        save(QStringLiteral("late.p12"), late.pkcs12());
        save(QStringLiteral("root.pem"), root.pem());
        save(QStringLiteral("root.crl"), testing::revocationList(root, period));
        save(QStringLiteral("password"), QByteArray(testing::passphrase).append('\n'));
        save(QStringLiteral("wrong"), "another\n");
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    void save(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            qFatal("cannot write %s", qPrintable(name));
    }
    /// The program with these words; a word of a file of the desk becomes its path.
    testing::Ran run(const QString& words) const
    {
        QStringList arguments = words.split(u' ');
        for (QString& word : arguments) {
            if (word.contains(u'.') || word == QStringLiteral("password") || word == QStringLiteral("wrong"))
                word = path(word);
        }
        return testing::run(testing::programPath(QStringLiteral("ungcuu-cli")), arguments);
    }

private:
    QTemporaryDir m_folder;
};

constexpr const char* signing = "sign paper.pdf --to signed.pdf --key leader.p12 --password-file password";

} // namespace

class CliSignTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_signed_file_is_verified_and_the_verdict_is_the_exit_status()
    {
        const testing::Ran done = m_desk.run(QLatin1String(signing));
        QVERIFY2(done.status == 0, done.err.constData());
        QVERIFY(done.err.contains("Trần Thị Đào"));
        const testing::Ran passed = m_desk.run(QStringLiteral("verify signed.pdf --trust root.pem --crl root.crl"));
        QCOMPARE(passed.status, 0);
        QVERIFY(passed.out.contains("Hợp lệ") && passed.out.contains("không kiểm tra thẩm quyền"));
        QCOMPARE(m_desk.run(QStringLiteral("verify signed.pdf --trust root.pem")).status, 1);
        QVERIFY(m_desk.run(QStringLiteral("verify signed.pdf")).out.contains("Chưa đủ căn cứ kết luận"));
    }

    void a_changed_file_and_one_without_signatures_answer_no()
    {
        QCOMPARE(m_desk.run(QLatin1String(signing)).status, 0);
        QFile file(m_desk.path(QStringLiteral("signed.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_desk.save(QStringLiteral("changed.pdf"), file.readAll().replace("pdfaid", "pdfaix"));
        const testing::Ran changed = m_desk.run(QStringLiteral("verify changed.pdf --trust root.pem --crl root.crl --json"));
        QCOMPARE(changed.status, 1);
        QVERIFY(changed.out.contains("\"indication\":\"TOTAL-FAILED\""));
        QCOMPARE(m_desk.run(QStringLiteral("verify paper.pdf")).status, 1);
    }

    void what_cannot_be_done_leaves_no_file()
    {
        QFile::remove(m_desk.path(QStringLiteral("none.pdf")));
        const auto status = [&](const char* words) { return m_desk.run(QLatin1String(words)).status; };
        QCOMPARE(status("sign paper.pdf --to none.pdf --key leader.p12 --password-file wrong"), 3);
        QCOMPARE(status("sign paper.pdf --to none.pdf --key late.p12 --password-file password"), 3);
        QCOMPARE(status("sign absent.pdf --to none.pdf --key leader.p12 --password-file password"), 3);
        QCOMPARE(status("sign root.pem --to none.pdf --key leader.p12 --password-file password"), 3);
        QVERIFY(!QFile::exists(m_desk.path(QStringLiteral("none.pdf"))));
        QCOMPARE(status("verify absent.pdf"), 3);
    }

    void a_password_that_others_can_read_is_not_used()
    {
        QFile file(m_desk.path(QStringLiteral("password")));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ReadGroup));
        QCOMPARE(m_desk.run(QLatin1String(signing)).status, 3);
        QVERIFY(file.setPermissions(QFile::ReadOwner));
        QCOMPARE(m_desk.run(QLatin1String(signing)).status, 0);
    }

    void wrong_usage_is_told()
    {
        const auto status = [&](const char* words) { return m_desk.run(QLatin1String(words)).status; };
        QCOMPARE(status("sign paper.pdf --key leader.p12"), 2);
        QCOMPARE(status("sign paper.pdf --to none.pdf --key leader.p12 --stamp seal"), 2);
        QCOMPARE(status("sign paper.pdf --to none.pdf --key leader.p12 --at 1,2,3"), 2);
        QCOMPARE(status("verify"), 2);
        QCOMPARE(status("verify signed.pdf --time yesterday"), 2);
        QCOMPARE(status("verify signed.pdf --lax"), 2);
    }

private:
    Desk m_desk;
};

QTEST_MAIN(CliSignTest)
#include "sign_test.moc"
