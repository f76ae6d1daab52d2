// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"
#include "backends/export.h"

#include <QUrl>

namespace Parlance::Polling {

/// Reads what the user entered for an account, and gathers what cannot be used of it.
class PARLANCE_BACKENDS_EXPORT SettingsReader
{
public:
    explicit SettingsReader(const AccountSettings &entered) : m_entered(entered) {}

    /// Without the blanks around it; empty: not entered.
    [[nodiscard]] QString text(const QString &key) const { return m_entered.value(key).trimmed(); }
    /// The base URL under \p key, or \p otherwise if nothing was entered. Complains of one that is not spoken
    /// to.
    [[nodiscard]] QUrl server(const QString &key, const QString &otherwise = {});
    /// A secret that fits into a header, without the blanks around it. Complains of one that is missing or
    /// does not.
    [[nodiscard]] QString secret(const QString &key);

    void complain(const QString &key, Error::Reason reason, const QString &detail);
    /// Refused as BadSettings, with an entry for each complaint; or all is well.
    [[nodiscard]] Result<> result() const;

private:
    const AccountSettings &m_entered;
    QList<Error::Field> m_complaints;
};

/// Whether the whole of \p text has the form of the regular expression \p pattern.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT bool matches(const QString &text, const QString &pattern);

} // namespace Parlance::Polling
