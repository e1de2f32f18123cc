// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/help_window.h"

#include "gui/parts/clearable_line.h"
#include "gui/parts/list_keys.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <memory>

namespace ungcuu::gui {

namespace {

constexpr int NameRole = Qt::UserRole;
constexpr qreal LineHeight = 130; ///< in percent
constexpr int Gap = 10; ///< above and below a picture, code and a table
constexpr int Step = 24; ///< a list stands in by this much

/// Loads pictures of the help and nothing else.
class HelpBrowser : public QTextBrowser
{
public:
    QVariant loadResource(int type, const QUrl& name) override
    {
        const bool ours = name.scheme() == QLatin1String("qrc") && name.path().startsWith(QLatin1String("/ungcuu/help/"));
        return ours ? QTextBrowser::loadResource(type, name) : QVariant();
    }
};

bool isCode(const QTextBlock& block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

/// One stretch of code is one tinted box; its empty lines are as high as the others.
void boxCode(const QTextBlock& block, const QColor& tint)
{
    QTextBlockFormat line;
    line.setBackground(tint);
    line.setTextIndent(Gap);
    line.setTopMargin(isCode(block.previous()) ? 0 : Gap);
    line.setBottomMargin(isCode(block.next()) ? 0 : Gap);
    QTextCharFormat letters;
    letters.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    letters.setFontFixedPitch(true);
    QTextCursor cursor(block);
    cursor.mergeBlockFormat(line);
    cursor.mergeBlockCharFormat(letters);
}

/// Of a picture's height a third would be a hole: it has room around it instead.
void openUp(const QTextBlock& block)
{
    QTextBlockFormat open;
    if (block.text().contains(QChar::ObjectReplacementCharacter)) {
        open.setTopMargin(Gap);
        open.setBottomMargin(Gap);
    } else {
        open.setLineHeight(LineHeight, QTextBlockFormat::ProportionalHeight);
    }
    QTextCursor(block).mergeBlockFormat(open);
}

void widen(QTextDocument& document, const QColor& tint)
{
    document.setIndentWidth(Step);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        isCode(block) ? boxCode(block, tint) : openUp(block);
        if (QTextList* const list = block.textList(); list && list->format().style() == QTextListFormat::ListCircle) {
            QTextListFormat filled = list->format();
            filled.setStyle(QTextListFormat::ListDisc);
            list->setFormat(filled);
        }
    }
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(6);
            format.setTopMargin(Gap);
            format.setBottomMargin(Gap);
            format.setBorderCollapse(true);
            table->setFormat(format);
        }
    }
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_pages(models::helpPages())
    , m_words(new ClearableLine)
    , m_titles(new QListWidget)
    , m_text(new HelpBrowser)
{
    setObjectName(QStringLiteral("help"));
    m_words->setObjectName(QStringLiteral("helpWords"));
    m_titles->setObjectName(QStringLiteral("helpTitles"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_titles->setWordWrap(true);
    m_titles->setSpacing(2);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(8, 8, 0, 8);
    column->addWidget(m_words);
    column->addWidget(m_titles, 1);
    auto* halves = new QSplitter;
    halves->addWidget(left);
    halves->addWidget(m_text);
    halves->setStretchFactor(1, 1);
    halves->setSizes({260, 700});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(halves);
    new ListKeys(m_words, m_titles);
    connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::list);
    connect(m_titles, &QListWidget::currentRowChanged, this, &HelpWindow::showPage);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    resize(970, 720); // a picture of 600 and its margins beside the list
    retranslate();
    list();
}

void HelpWindow::retranslate()
{
    setWindowTitle(QCoreApplication::translate("gui", "Hướng dẫn sử dụng"));
    m_words->setPlaceholderText(QCoreApplication::translate("gui", "Tìm, không cần gõ dấu"));
    m_words->setAccessibleName(QCoreApplication::translate("gui", "Tìm trong hướng dẫn"));
    m_titles->setAccessibleName(QCoreApplication::translate("gui", "Các việc"));
    m_text->setAccessibleName(QCoreApplication::translate("gui", "Trang hướng dẫn"));
}

void HelpWindow::list()
{
    const QString kept = current();
    m_titles->clear();
    for (const models::HelpPage& page : m_pages) {
        if (!models::matches(page, m_words->text()))
            continue;
        auto* item = new QListWidgetItem(page.title, m_titles);
        item->setData(NameRole, page.name);
    }
    open(kept);
}

void HelpWindow::open(const QString& name)
{
    for (int row = 0; row < m_titles->count(); ++row) {
        if (m_titles->item(row)->data(NameRole).toString() == name) {
            m_titles->setCurrentRow(row);
            return;
        }
    }
    m_titles->setCurrentRow(m_titles->count() > 0 ? 0 : -1);
}

QString HelpWindow::current() const
{
    const QListWidgetItem* const item = m_titles->currentItem();
    return item ? item->data(NameRole).toString() : QString();
}

void HelpWindow::showPage(int row)
{
    if (row < 0) {
        m_text->setPlainText(QCoreApplication::translate("gui", "Không có trang nào nói về điều này."));
        return;
    }
    const QString name = m_titles->item(row)->data(NameRole).toString();
    const auto page = std::find_if(m_pages.begin(), m_pages.end(), [&](const models::HelpPage& each) { return each.name == name; });
    // Filled while nobody looks: setMarkdown on a shown browser lays the page out again at every block.
    auto* document = new QTextDocument(m_text);
    document->setDefaultFont(m_text->font());
    document->setDocumentMargin(20);
    document->setBaseUrl(QUrl(QStringLiteral("qrc:/ungcuu/help/")));
    document->setMarkdown(page->text);
    widen(*document, palette().color(QPalette::AlternateBase));
    const std::unique_ptr<QTextDocument> before(m_text->document()->parent() == m_text ? m_text->document() : nullptr);
    m_text->setDocument(document);
}

void HelpWindow::follow(const QUrl& link)
{
    const QString name = link.fileName();
    if (link.scheme().isEmpty() && name.endsWith(QLatin1String(".md")))
        open(name.chopped(3));
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showPage(m_titles->currentRow());
}

} // namespace ungcuu::gui
