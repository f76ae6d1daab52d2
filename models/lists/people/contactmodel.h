// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/people/peoplemodel.h"

namespace Parlance {

/// The user's own lists of contacts at all services that keep one, by group
/// and name, and whoever else has a name, up to a few hundred. Who is in
/// several groups stands in each.
class ContactModel : public Parlance::PeopleModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged) ///< an empty list means: no contact

public:
    explicit ContactModel(QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loadedChanged();

protected:
    void begin() override;
    void apply(const Changes &changes) override;

private:
    void load();
    void take(const QString &account, const QList<Contact> &contacts);
    void arrange();
    [[nodiscard]] const ContactAddress *elsewhere(const Contact &contact) const;
    [[nodiscard]] bool isRearranged(const Contact &contact) const;

    QHash<QString, QList<Contact>> m_rosters; // by account
    QList<Contact> m_named;
    QTimer m_reload; // one for many changes
    bool m_loaded = false;
};

} // namespace Parlance
