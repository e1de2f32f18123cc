// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/law_comparison.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

/// The law as data: texts, rules with their deadlines, kinds of documents and their outlines, each row with the place
/// it was taken from and how far somebody has compared it with the original. Nothing here is code, because it changes
/// without us.
namespace ungcuu::law {

/// How a row was established. Only `Verified` rows print without the words «chưa đối chiếu văn bản gốc».
enum class Proof : quint8 {
    Verified,   ///< V: the text itself (or a whole stored copy of it) was read
    Secondary,  ///< S: a summary by somebody else that cites the article
    Excerpt,    ///< X: only the beginning was read
    Memory,     ///< M: from memory
};

/// A legal text. `from` and `until` are the days it is in force (both included; invalid = open). `doubt` says in one
/// sentence what is not settled about its force; empty where nothing is.
struct Text {
    QString id;        ///< "nd-331-2026"
    QString title;     ///< "Nghị định số 331/2026/NĐ-CP"
    QString subject;
    QDate from;
    QDate until;
    Proof proof = Proof::Memory;
    QString doubt;
};

/// Where a row comes from: "điểm d khoản 2 Điều 31" of a text.
struct Place {
    QString text;      ///< Text::id
    QString article;
};

/// What `{quy định: name}` prints. A deadline has an `anchor`: what its time counts from when the author names nothing
/// else.
struct Rule {
    QString name;      ///< "báo cáo ban đầu"
    QStringList aliases;
    QString words;     ///< "72 giờ"; of a ground, the citation
    QString anchor;    ///< "khi phát hiện sự cố"; empty for a ground
    QString duty;      ///< one sentence: who owes what to whom
    Place place;
    Proof proof = Proof::Memory;
    QDate from;
    QDate until;
};

/// A kind of document (NĐ 30/2020, Điều 7 and Phụ lục III).
struct Kind {
    QString name;          ///< "Phương án"
    QString abbreviation;  ///< "PA"; empty for a công văn
    bool copy = false;     ///< sao y, trích sao, sao lục
    QString model;         ///< "Mẫu 1.4"; "Nội bộ": no model, the paper stays in the office
    Place place;
    Proof proof = Proof::Memory;

    /// Neither numbered nor under the Quốc hiệu: not a văn bản hành chính of NĐ 30/2020.
    bool isInternal() const { return model == QStringView(u"Nội bộ"); }
};

/// A part that an outline asks for. `words`: a heading or paragraph that holds one of them is that part.
struct Section {
    QString heading;   ///< "I. QUY ĐỊNH CHUNG", as the outline writes it
    int level = 1;
    bool required = false;
    QStringList words;
    QString guide;     ///< what to write there
    Place place;
    Proof proof = Proof::Memory;
};

/// `basis` is the Text::id it follows (empty: nobody's text, composed here). In force as a Rule is.
struct Outline {
    QString kind;      ///< Kind::name
    QString title;
    QString basis;
    QDate from;
    QDate until;
    std::vector<Section> sections;
};

struct Pack {
    QString id;
    QString version;
    QString title;
    QDate from;
    QDate until;
    std::vector<Text> texts;
    std::vector<Rule> rules;
    std::vector<Kind> kinds;
    std::vector<Outline> outlines;

    const Text* text(QStringView id) const;
    /// By name or alias, whatever the case, the tones' style and the spaces; of several the one in force on `day`
    /// (an invalid day: the first).
    const Rule* rule(QStringView name, QDate day) const;
    const Kind* kind(QStringView name) const;
    /// The first of the kind that is in force on `day` (an invalid day: the first).
    const Outline* outline(QStringView kind, QDate day = {}) const;
};

/// A row of the pack (text, rule, outline) on a day; on an invalid one each is.
template <class Row> bool inForce(const Row& row, QDate day)
{
    return !day.isValid() || ((!row.from.isValid() || row.from <= day) && (!row.until.isValid() || day <= row.until));
}

/// The words; where the row is not verified, followed by " (chưa đối chiếu văn bản gốc)".
QString withProof(const QString& words, Proof proof);

/// "điểm d khoản 2 Điều 31 Nghị định số 331/2026/NĐ-CP", with its proof.
QString citation(const Pack& pack, const Rule& rule);

/// The rule as *Đã đối chiếu* records it: word for word what somebody compares; without source and day.
model::LawComparison comparable(const Pack& pack, const Rule& rule);
/// Whether both speak of the same words; where and when they were compared does not matter.
bool sameRow(const model::LawComparison& one, const model::LawComparison& other);

} // namespace ungcuu::law
