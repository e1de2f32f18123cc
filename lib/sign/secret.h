// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <memory>

namespace ungcuu::sign {

/// A passphrase or private bytes: one owner, never copied, overwritten when it goes. There is no way from or to a
/// QString, whose buffers cannot be cleared. The bytes end with a zero that is not counted.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Q_DISABLE_COPY(Secret)

    QByteArrayView view() const { return {m_bytes.get(), m_size}; }
    const char* text() const { return m_bytes ? m_bytes.get() : ""; }
    bool empty() const { return m_size == 0; }

    /// Overwrites bytes that held a secret for a moment: an input buffer, a line read from a terminal.
    static void wipe(char* bytes, qsizetype size);

private:
    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

} // namespace ungcuu::sign
