// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <memory>

namespace Parlance {

/// One engine for a profile at a time. Held as SQLite's own lock on a small
/// file: it works alike on every platform and ends with the process, however
/// that ends.
class ProfileLock
{
public:
    /// \param path the lock's file; made if missing
    explicit ProfileLock(const QString &path);
    ~ProfileLock();

    /// \return false when another process holds it
    [[nodiscard]] bool tryLock();
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    QString m_connection;
    QString m_path;
    bool m_isHeld = false;
};

} // namespace Parlance
