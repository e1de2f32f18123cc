// SPDX-License-Identifier: GPL-3.0-or-later
#include "spell/checker.h"

#include "base/utf8.h"

#include <algorithm>

namespace ungcuu::spell {

namespace {

bool isWordChar(QChar c)
{
    return c.isLetter() || c.isMark();
}

/// Signs that a code, a path, an address or a number has inside.
bool isCodeSign(QChar c)
{
    return c.isDigit() || c.isSurrogate() || QStringView(u"/\\@_=#:.&%$+<>^~|").contains(c);
}

bool isOpening(QChar c)
{
    return QStringView(u"([{«“‘\"'*-–—…,;!?>|").contains(c) || c.isSpace() || c == QChar::Nbsp;
}

bool isName(QStringView word)
{
    const auto capitals = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    const bool foreign = std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
    const bool inside = capitals > (word[0].isUpper() ? 1 : 0);
    return inside || (capitals > 0 && foreign);
}

/// Blanks out what is no prose, so that columns stay: code, placeholders, comments.
void blank(QString& line, QChar open, QChar close)
{
    for (qsizetype begin = line.indexOf(open); begin >= 0;) {
        const qsizetype end = line.indexOf(close, begin + 1);
        if (end < 0)
            return;
        std::fill(line.begin() + begin, line.begin() + end + 1, u' ');
        begin = line.indexOf(open, end + 1);
    }
}

class Lines
{
public:
    Lines(Dictionary& dictionary, const Words& words) : m_dictionary(dictionary), m_words(words) {}

    /// Takes the line into account; looks at its words when asked.
    void next(const QByteArray& bytes, int number, bool look)
    {
        const QByteArray trimmed = bytes.trimmed();
        if (number == 0 && trimmed == "---") {
            m_front = true;
            return;
        }
        if (m_front) {
            m_front = trimmed != "---" && trimmed != "...";
            if (look && m_front)
                checkFront(bytes, number);
            return;
        }
        if (trimmed.startsWith("```") || trimmed.startsWith("~~~")) {
            m_code = !m_code;
            return;
        }
        const bool comment = m_comment || trimmed.startsWith("<!--");
        m_comment = comment && !trimmed.contains("-->");
        if (look && !m_code && !comment)
            checkProse(base::decoded(bytes), number);
    }

    std::vector<Misspelled> found;

private:
    /// Values of keys are prose; keys are the language's.
    void checkFront(const QByteArray& bytes, int number)
    {
        QString line = base::decoded(bytes);
        const qsizetype colon = line.indexOf(u':');
        std::fill(line.begin(), line.begin() + colon + 1, u' ');
        checkProse(std::move(line), number);
    }

    void checkProse(QString line, int number)
    {
        blank(line, u'`', u'`');
        blank(line, u'{', u'}');
        for (qsizetype at = 0; at < line.size();) {
            if (isOpening(line[at]) || !(isWordChar(line[at]) || isCodeSign(line[at]))) {
                ++at;
                continue;
            }
            qsizetype end = at;
            while (end < line.size() && (isWordChar(line[end]) || isCodeSign(line[end]) || (line[end] == u'-' && end + 1 < line.size() && !line[end + 1].isSpace())))
                ++end;
            checkChunk(line, at, end, number);
            at = end;
        }
    }

    void checkChunk(const QString& line, qsizetype begin, qsizetype end, int number)
    {
        while (end > begin && (line[end - 1] == u'.' || line[end - 1] == u':' || line[end - 1] == u'|' || line[end - 1] == u'%'))
            --end;
        const QStringView chunk = QStringView(line).sliced(begin, end - begin);
        if (std::any_of(chunk.begin(), chunk.end(), isCodeSign))
            return;
        for (qsizetype at = begin; at < end;) {
            qsizetype stop = at;
            while (stop < end && isWordChar(line[stop]))
                ++stop;
            if (stop > at)
                checkWord(QStringView(line).sliced(at, stop - at), number, int(at));
            at = stop + 1;
        }
    }

    void checkWord(QStringView word, int number, int column)
    {
        if (word.size() < 2 || isName(word) || m_words.has(word) || m_dictionary.knows(word.toString()))
            return;
        found.push_back({number, column, int(word.size())});
    }

    Dictionary& m_dictionary;
    const Words& m_words;
    bool m_front = false;
    bool m_code = false;
    bool m_comment = false;
};

} // namespace

std::vector<Misspelled> misspelled(const std::vector<QByteArray>& lines, int first, int last, Dictionary& dictionary, const Words& words, const base::Progress& progress)
{
    Lines reader(dictionary, words);
    const int end = std::min(int(lines.size()), last + 1);
    for (int number = 0; number < end && !progress.cancelled(); ++number)
        reader.next(lines[size_t(number)], number, number >= first);
    return std::move(reader.found);
}

} // namespace ungcuu::spell
