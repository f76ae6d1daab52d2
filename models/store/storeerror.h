// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <stdexcept>

class QSqlError;

namespace Parlance {

/// SQLite refused. Thrown on the storage thread, travels through the future.
/// Nobody can react to it locally; Store turns it into broken().
class StoreError : public std::runtime_error
{
public:
    enum Kind {
        Other,
        Unwritable, ///< no space left, or the disk fails
        Damaged,    ///< the file is no sound database
        Foreign,    ///< another program's database, or a newer version of ours
        Outdated,   ///< ours, of an older version, and not ours to migrate
        Busy,       ///< another process holds it too long
        Unopenable, ///< no permission, no such folder
        Mistake,    ///< our own statement breaks a rule of our own: it does so each time
    };

    StoreError(Kind kind, const QString &detail)
        : std::runtime_error(detail.toStdString()), m_kind(kind), m_detail(detail)
    {
    }

    [[nodiscard]] static Kind kindOf(const QSqlError &error);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// In SQLite's words, with the statement but none of its values: nothing of a message.
    [[nodiscard]] QString detail() const { return m_detail; }

private:
    Kind m_kind;
    QString m_detail;
};

} // namespace Parlance
