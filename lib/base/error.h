// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace ungcuu::base {

/// An operation failed. Not a Finding (the plan has a problem) and not an assert (we have a bug).
///
/// `code` is a stable English key ("file.unreadable") for --json, logs and tests. `message` is the whole sentence a
/// person reads: what is not done, what is safe, what to do. It never holds a secret.
struct Error {
    QByteArray code;
    QString message;

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace ungcuu::base
