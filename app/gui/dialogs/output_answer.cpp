// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/output_answer.h"

#include "gui/parts/announcement.h"
#include "gui/parts/plain_label.h"
#include "gui/parts/written_file.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPushButton>

namespace ungcuu::gui {

namespace {

QString wordsOf(const models::OutputDone& done)
{
    QStringList lines{done.pages == 0 ? QCoreApplication::translate("gui", "Đã ghi bản sửa được: %1").arg(done.path)
                                      : QCoreApplication::translate("gui", "Đã ghi %1 trang, phông %2: %3").arg(QString::number(done.pages), done.family, done.path)};
    if (done.draft)
        lines += QCoreApplication::translate("gui", "Bản dự thảo: còn chỗ để trống «…………».");
    if (done.overfullCards > 0)
        lines += QCoreApplication::translate("gui", "%1 thẻ trực dài hơn một trang. Rút gọn để dùng được lúc trực.").arg(done.overfullCards);
    if (!done.leftOut.isEmpty())
        lines += QCoreApplication::translate("gui", "Đọc lại trước khi công khai. Không đưa ra: %1.").arg(done.leftOut.join(QStringLiteral("; ")));
    if (!done.signer.isEmpty())
        lines += QCoreApplication::translate("gui", "Đã ký bằng chứng thư số của %1, số %2.").arg(done.signer, QString::fromLatin1(done.serial));
    return lines.join(u'\n');
}

QString stoppedWords(bool signing)
{
    return signing ? QCoreApplication::translate("gui", "Đã dừng: chưa ký, chưa có tệp nào được ghi. Tệp cũ cùng tên (nếu có) còn nguyên. Gõ lại mật khẩu rồi bấm «Ký và xuất» để làm lại.")
                   : QCoreApplication::translate("gui", "Đã dừng: chưa có tệp nào được ghi. Tệp cũ cùng tên (nếu có) còn nguyên. Bấm «Xuất» để làm lại.");
}

} // namespace

OutputAnswer::OutputAnswer(QWidget* parent)
    : QWidget(parent)
    , m_words(plainLabel())
    , m_open(new QPushButton(openFileWords()))
    , m_show(new QPushButton(showInFolderWords()))
{
    m_words->setObjectName(QStringLiteral("outputAnswer"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_open->setObjectName(QStringLiteral("outputOpen"));
    m_show->setObjectName(QStringLiteral("outputShow"));
    auto* const row = new QHBoxLayout;
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addLayout(row);
    for (QPushButton* const each : {m_open, m_show}) {
        each->setAutoDefault(false); // Enter begins the export
        row->addWidget(each);
    }
    row->addStretch();
    const auto refused = [words = m_words](const QString& why) {
        words->setText(why);
        announce(*words, why);
    };
    connect(m_open, &QPushButton::clicked, this, [this, refused] { openFile(m_path, refused); });
    connect(m_show, &QPushButton::clicked, this, [this, refused] { showInFolder(m_path, this, refused); });
    clear();
}

void OutputAnswer::tell(const models::OutputDone& done, bool late)
{
    QStringList lines(wordsOf(done));
    if (late)
        lines.prepend(QCoreApplication::translate("gui", "Đã xuất xong trước khi kịp dừng."));
    say(lines.join(u'\n'), done.path);
}

void OutputAnswer::tell(const base::Error& error, bool signing)
{
    say(error.code == "cancelled" ? stoppedWords(signing) : error.message);
}

void OutputAnswer::say(const QString& words, const QString& path)
{
    m_path = path;
    m_words->setText(words);
    m_open->setVisible(!path.isEmpty());
    m_show->setVisible(!path.isEmpty());
    setVisible(!words.isEmpty());
    if (!words.isEmpty())
        announce(*m_words, words);
}

} // namespace ungcuu::gui
