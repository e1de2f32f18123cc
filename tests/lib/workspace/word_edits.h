// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/xml_tree.h"
#include "zip/package.h"

#include <QStringList>

namespace ungcuu::testing {

/// A DOCX of ours under the hands of somebody in Word: edits as Word writes them, tracked where there is an author.
class WordEdits
{
public:
    explicit WordEdits(const QByteArray& docx);

    QByteArray docx() const;
    int count() const { return m_count; }
    QString words(int paragraph) const;
    bool inCell(int paragraph) const { return m_cells.value(paragraph - 1); }

    /// Characters [begin, end) of the paragraph's words become `words`.
    void replace(int paragraph, qsizetype begin, qsizetype end, const QString& words, const QString& author = {});
    void bold(int paragraph, qsizetype begin, qsizetype end, bool on = true);
    void mark(int paragraph, qsizetype begin, qsizetype end, const char* property);
    void split(int paragraph, qsizetype at, const QString& author = {});
    void join(int paragraph, const QString& author = {});
    /// The next number stands right behind it, in the same cell or body.
    bool hasNext(int paragraph);
    void remove(int paragraph, const QString& author = {});
    void insertBehind(int paragraph, const QString& words, const QString& author = {});
    void removeRow(int paragraph, const QString& author = {});
    void insertRowBehind(int paragraph, const QStringList& cells);
    void moveBehind(int paragraph, int other);
    void comment(int paragraph, qsizetype begin, qsizetype end, const QString& author, const QString& words);
    /// Anything else: the body's XML.
    void rewrite(const QByteArray& from, const QByteArray& to);
    /// Where it stands last.
    void rewriteLast(const QByteArray& from, const QByteArray& to);

    static constexpr char date[] = "2026-11-20T08:15:00Z";

private:
    struct Found {
        docx::XmlNode* parent = nullptr;
        std::size_t index = 0;
        docx::XmlNode& node() const { return parent->children[index]; }
    };
    Found find(int paragraph, const char* holder = "w:p");
    /// The children that hold the characters, cut so that they hold nothing else.
    std::pair<std::size_t, std::size_t> cut(docx::XmlNode& paragraph, qsizetype begin, qsizetype end);
    docx::XmlNode change(const char* name, const QString& author);

    zip::Package m_package;
    docx::XmlNode m_root;
    QList<bool> m_cells;
    QStringList m_comments;
    int m_count = 0;
    int m_id = 900'000;
};

} // namespace ungcuu::testing
