// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/changes.h"
#include "models/store/database.h"

#include <optional>

namespace Parlance {

/// Reading records with what belongs to them from other tables. Storage thread.
namespace Rows {

/// The accounts of \c "SELECT … FROM account a " + \p rest; and so on below.
[[nodiscard]] QList<Account> accounts(QSqlDatabase &database, const QString &rest,
                                      const QVariantList &values = {});
[[nodiscard]] QList<Conversation> conversations(QSqlDatabase &database, const QString &rest,
                                                const QVariantList &values = {});
[[nodiscard]] QList<Message> messages(QSqlDatabase &database, const QString &rest,
                                      const QVariantList &values = {});
[[nodiscard]] QList<Contact> contacts(QSqlDatabase &database, const QString &rest,
                                      const QVariantList &values = {});

[[nodiscard]] std::optional<Account> account(QSqlDatabase &database, const QString &id);
[[nodiscard]] std::optional<Conversation> conversation(QSqlDatabase &database, qint64 id);
[[nodiscard]] std::optional<Message> message(QSqlDatabase &database, qint64 id);
[[nodiscard]] std::optional<Contact> contact(QSqlDatabase &database, qint64 id);

} // namespace Rows

/// What people type, as a query of the search index: every word quoted, the
/// last one as a beginning; a number loses its punctuation. Empty: nothing to
/// search for.
[[nodiscard]] QString searchQuery(const QString &typed);

/// The words by which a name and addresses are found.
[[nodiscard]] QString searchWords(const QString &name, const QStringList &addresses);

} // namespace Parlance
