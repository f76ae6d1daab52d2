// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/timeline/joinedconversations.h"

#include <algorithm>

namespace Parlance {

QHash<QString, QString> JoinedConversations::names() const
{
    QHash<QString, QString> names;
    for (const auto &conversation : m_joined.conversations) {
        for (const auto &participant : conversation.participants)
            names.insert(participant.address, participant.name);
    }
    return names;
}

/// It was joined or split off, or has another address.
bool JoinedConversations::isOther(const Contact &contact) const
{
    const auto known = std::ranges::find(m_joined.contacts, contact.id, &Contact::id);
    if (known == m_joined.contacts.end()) {
        const auto isOurs = [&](const Contact &ours) { return ours.person == contact.person; };
        const auto hasOurs = [&](const ContactAddress &at) { return isOneOf(at.account, at.address); };
        return (contact.person != 0 && std::ranges::any_of(m_joined.contacts, isOurs)) ||
               std::ranges::any_of(contact.addresses, hasOurs);
    }
    const auto places = [](const Contact &of) {
        QList<std::pair<QString, QString>> places;
        for (const auto &at : of.addresses)
            places << std::pair(at.account, at.address);
        return places;
    };
    return known->person != contact.person || places(*known) != places(contact);
}

bool JoinedConversations::isOneOf(const QString &account, const QString &address) const
{
    const auto isThere = [&](const ContactAddress &at) {
        return at.account == account && at.address == address;
    };
    return std::ranges::any_of(m_joined.contacts, [&](const Contact &contact) {
        return std::ranges::any_of(contact.addresses, isThere);
    });
}

bool JoinedConversations::take(const Changes &changes)
{
    bool isOutdated =
        std::ranges::any_of(changes.contacts, [this](const auto &each) { return isOther(each); });
    for (const auto &changed : changes.conversations) {
        const auto known = std::ranges::find(m_joined.conversations, changed.id, &Conversation::id);
        if (known != m_joined.conversations.end())
            *known = changed;
        else
            isOutdated = isOutdated || isOneOf(changed.account, changed.remoteId); // it was begun just now
    }
    return isOutdated || std::ranges::any_of(changes.removedConversations,
                                             [this](qint64 removed) { return contains(removed); });
}

} // namespace Parlance
