// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/voluble/volublecontacts.h"

#include "backends/address.h"
#include "backends/http/json.h"
#include "backends/voluble/volublereading.h"

namespace Parlance::Voluble {

using namespace Qt::StringLiterals;

namespace {

QString numberOf(const QJsonObject &contact)
{
    const QJsonValue number = contact["phone_number"_L1];
    const QString text = Json::text(number);
    return Address::canonical(number.isDouble() ? u'+' + text : text).value_or(QString());
}

ContactSeen seenFrom(const QJsonObject &contact, const QString &address)
{
    ContactSeen seen{.address = address, .name = {}};
    for (const auto part : {"first_name"_L1, "surname"_L1})
        seen.name += Json::text(contact[part]) + u' ';
    seen.name = seen.name.simplified();
    if (const QString number = numberOf(contact); !number.isEmpty())
        seen.card.insert("phones"_L1,
                         QJsonArray{QJsonObject{{u"kind"_s, u"mobile"_s}, {u"number"_s, number}}});
    if (const QString email = Json::text(contact["email_address"_L1]).trimmed(); !email.isEmpty())
        seen.card.insert("emails"_L1, QJsonArray{email});
    return seen;
}

} // namespace

QList<Event> Contacts::learn(const QList<QJsonObject> &listed)
{
    QList<Event> news;
    m_ids.clear();
    for (const QJsonObject &contact : listed) {
        const QString id = idFrom(contact["id"_L1]);
        if (id.isEmpty())
            continue;
        const bool isNew = m_contacts.value(id) != contact;
        m_contacts.insert(id, contact);
        if (const QString number = numberOf(contact); !number.isEmpty() && !m_ids.contains(number))
            m_ids.insert(number, id);
        if (isNew)
            news.append(seenFrom(contact, address(id)));
    }
    return news;
}

QString Contacts::address(const QString &id) const
{
    const QString number = numberOf(m_contacts.value(id));
    return !number.isEmpty() ? number : !id.isEmpty() ? id : u"unknown"_s; // nobody would mean us
}

QString Contacts::id(const QString &address) const
{
    return m_ids.value(address, address.startsWith(u'+') ? QString() : address);
}

QString Contacts::filledIn(QString text, const QString &id) const
{
    const QJsonObject contact = m_contacts.value(id);
    for (const auto part : {"title"_L1, "first_name"_L1, "surname"_L1}) {
        const QString blank = u'<' + part + u'>';
        if (const qsizetype at = text.indexOf(blank); at >= 0)
            text.replace(at, blank.size(), Json::text(contact[part]));
    }
    return text;
}

} // namespace Parlance::Voluble
