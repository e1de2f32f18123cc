// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/sha256.h"
#include "base/uuid.h"
#include "sign/signing_key.h"
#include "workspace/account.h"

#include <memory>
#include <vector>

namespace ungcuu::workspace {

/// A key of this account, locked on disk: <key id>.key (EncryptedPrivateKeyInfo) beside <key id>.cer.
struct LockedKey {
    base::Sha256 id;       ///< sign::Certificate::keyId()
    QString personName;    ///< what the certificate says; not proved

    friend bool operator==(const LockedKey&, const LockedKey&) = default;
};

/// Whoever acts: proves a key. Which person that is, the workspace knows. Copies share the key.
using Identity = std::shared_ptr<const sign::Signer>;

/// The keys of this account, by file name.
std::vector<LockedKey> lockedKeys(const Account& account);

/// Makes a P-256 key in the person's name, keeps it under the passphrase and answers it unlocked.
base::Result<Identity> makeKey(const Account& account, const QString& personName, const sign::Secret& passphrase,
                               base::UtcMs now);
/// Error "key.passphrase" when the passphrase does not open it.
base::Result<Identity> unlockKey(const Account& account, const base::Sha256& id, const sign::Secret& passphrase);

/// The passphrase in the first line of a file. Refused, "key.password-file", when others than the owner can read it.
base::Result<sign::Secret> passphraseFromFile(const QString& path);

} // namespace ungcuu::workspace
