// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/event.h"

#include <QHash>
#include <QJsonObject>

namespace Parlance::Voluble {

/// Whom the organization can write to: their ids, which the service goes by, and their numbers, which people
/// go by. Somebody without a readable number, and who is not listed, has the id for an address.
class Contacts
{
public:
    /// Takes over what was listed, and says what is new in it.
    QList<Event> learn(const QList<QJsonObject> &listed);

    [[nodiscard]] bool knows(const QString &id) const { return m_contacts.contains(id); }
    [[nodiscard]] QString address(const QString &id) const;
    /// Empty: nobody has the number.
    [[nodiscard]] QString id(const QString &address) const;

    /// \p text as the service sends it to \p id: the first of each blank is filled in.
    [[nodiscard]] QString filledIn(QString text, const QString &id) const;

private:
    QHash<QString, QJsonObject> m_contacts; ///< by id
    QHash<QString, QString> m_ids;          ///< by number
};

} // namespace Parlance::Voluble
