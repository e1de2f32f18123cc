// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf/structure.h"
#include "samples.h"

#include <QList>
#include <QPair>

/// What an attacker writes: a revision of any shape, with or without a signature of his own that really covers it.
/// Nothing here asks our signer for leave.
namespace ungcuu::sign::evil {

struct Revision {
    QList<QPair<qint64, QByteArray>> objects;      ///< number and value; listed
    QByteArray unlisted;                           ///< bytes among the objects that no section lists
    QList<QPair<qint64, qsizetype>> moreEntries;   ///< listed, but standing elsewhere
    QByteArray trailerExtra;
    QByteArray info;                               ///< instead of the /Info of before
    QByteArray afterEof;
    bool hybrid = false;                           ///< adds a cross-reference stream and /XRefStm
    pdf::RuleSet reading = pdf::RuleSet::all();    ///< how the attacker reads the file he builds on
};

struct Signing {
    QByteArray field;                              ///< an empty declared field
    QByteArray subFilter = "ETSI.CAdES.detached";
    int unhashedHead = 0;                          ///< bytes at the beginning that the range leaves out
    int widerGap = 0;                              ///< bytes behind /Contents that the range leaves out
    int unhashedTail = 0;                          ///< bytes at the end that the range leaves out
};

/// `file` with the revision behind it.
QByteArray appended(const QByteArray& file, Revision revision);
/// The same, with a signature of `key` in the revision.
QByteArray signedRevision(const QByteArray& file, const SigningKey& key, Signing signing, Revision revision = {});

/// Of the newest state of a file of ours: the number of the object that has these words, and its value.
qint64 objectWith(const QByteArray& file, const QByteArray& words);
QByteArray valueOf(const QByteArray& file, qint64 object);
/// The number that a new object may take.
qint64 freeNumber(const QByteArray& file);
/// A dictionary's text with more entries.
QByteArray with(QByteArray dictionary, const QByteArray& entries);
/// A stream object's value.
QByteArray stream(const QByteArray& entries, const QByteArray& data);

} // namespace ungcuu::sign::evil
