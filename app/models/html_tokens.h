// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>
#include <QStringView>

namespace ungcuu::models {

/// A piece of HTML as programs put it on the clipboard.
struct HtmlToken {
    enum class Kind { Words, Open, Close, Comment };
    Kind kind = Kind::Words;
    QString text;                       ///< of words: entities read; of a comment: what stands inside
    QString name;                       ///< of a tag, in lower case ("o:p")
    QHash<QString, QString> attributes; ///< names in lower case
    bool empty = false;                 ///< <br/>

    /// A property of the style attribute, in lower case, without blanks around it.
    QString style(QLatin1String property) const;
};

/// Reads any text as HTML, never fails, keeps nothing of the outside: a "<" that begins no tag is a letter, a tag that does not
/// end is dropped. Linear.
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView html) : m_html(html) {}

    bool atEnd() const { return m_at >= m_html.size(); }
    HtmlToken next();
    /// Goes on behind the end tag of an element whose content is no HTML (style, script).
    void skipTo(const QString& endTag);

private:
    HtmlToken comment(qsizetype begin, QStringView end);
    HtmlToken tag();
    void readAttribute(HtmlToken& token);
    void skipBlanks();

    QStringView m_html;
    qsizetype m_at = 0;
};

QString withEntitiesRead(QStringView text);

} // namespace ungcuu::models
