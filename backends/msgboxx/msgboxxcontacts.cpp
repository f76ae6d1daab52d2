// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// MsgBoxxBackend: numbers are the user's names for people, ids are the service's.

#include "backends/http/json.h"
#include "backends/msgboxx/msgboxxbackend.h"
#include "backends/polling/settingsreader.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Polling;
using namespace MsgBoxx;

constexpr auto ContactsKeep = 10min;
constexpr qsizetype FewContacts = 3; // more are worth the whole list

static bool isNumber(const QString &address)
{
    return address.startsWith(u'+');
}

void MsgBoxxBackend::remember(const Contact &contact)
{
    const auto known = m_contacts.constFind(contact.id);
    const bool isNew = known == m_contacts.constEnd();
    if (!contact.name.isEmpty() && (isNew || known->contact.name != contact.name))
        tell({ContactSeen{contact.address, contact.name}});
    const bool wasOut = !isNew && known->contact.hasOptedOut();
    if (contact.hasOptedOut() != wasOut)
        tell({OptOutSeen{contact.address, contact.hasOptedOut()}});
    m_contacts.insert(contact.id, {contact, QDeadlineTimer(ContactsKeep)});
}

Contact MsgBoxxBackend::knownContact(const QString &id) const
{
    const Contact nobody{.id = id, .address = id.isEmpty() ? u"unknown"_s : id};
    return m_contacts.value(id, {nobody, {}}).contact;
}

QCoro::Task<Result<Contact>> MsgBoxxBackend::contact(QString address)
{
    const auto isAsked = [&address](const Contact &contact) {
        return contact.address == address || contact.id.compare(address, Qt::CaseInsensitive) == 0;
    };
    for (const KnownContact &known : std::as_const(m_contacts)) {
        if (isAsked(known.contact) && !known.readAgain.hasExpired())
            co_return Result<Contact>(known.contact);
    }
    const QString path = isNumber(address) ? "contact"_L1 + query("mobileNumber="_L1 + address.mid(1))
                                           : "contact/"_L1 + encoded(address);
    const auto found = co_await readList(path);
    if (!found && found.error().reason != Error::NotFound)
        co_return fail(found);
    const QJsonArray items = found ? found->items : QJsonArray();
    for (const QJsonValue &item : items) {
        const auto contact = contactFrom(item.toObject(), m_account.id);
        if (!contact || !isAsked(*contact))
            continue;
        remember(*contact);
        co_return *contact;
    }
    co_return fail(Error{Error::Refused,
                         isNumber(address) ? Error::NoContact : Error::BadRecipient,
                         {},
                         u"no contact with this number or id"_s});
}

QCoro::Task<Result<>> MsgBoxxBackend::learnContacts(QJsonArray messages)
{
    QStringList unknown;
    for (const QJsonValue &message : std::as_const(messages)) {
        const QString id = Json::text(message["contactid"_L1]);
        if (!id.isEmpty() && !m_contacts.contains(id) && !unknown.contains(id))
            unknown.append(id);
    }
    if (unknown.size() > FewContacts) {
        const QString path = "contact"_L1 + query();
        const auto page = co_await readList(path);
        const QJsonArray items = page ? page->items : QJsonArray();
        for (const QJsonValue &item : items) {
            if (const auto contact = contactFrom(item.toObject(), m_account.id))
                remember(*contact);
        }
    }
    for (const QString &id : std::as_const(unknown)) {
        if (m_contacts.contains(id))
            continue;
        const auto found = co_await contact(id);
        if (!found && found.error().kind != Error::Refused)
            co_return fail(found);
        if (!found) // nobody, or not for us to know
            remember(knownContact(id));
    }
    co_return Result<>{};
}

QCoro::Task<Result<>> MsgBoxxBackend::addContact(QString address, QString name)
{
    const auto known = co_await contact(address); // an answer before may have been lost
    if (known || known.error().reason != Error::NoContact)
        co_return known ? Result<>() : fail(known);
    const QJsonObject made{{u"mobileNumber"_s, address},
                           {u"name"_s, name.trimmed().isEmpty() ? address : name.trimmed()},
                           {u"status"_s, u"Presubscribed"_s}, // nobody has told us of their consent
                           {u"email"_s, QJsonValue::Null},
                           {u"apiAccountid"_s, m_account.id}};
    const QUrl url(u"contact"_s);
    auto answer = co_await post(url, made);
    if (!answer && (answer.error().code == "404"_L1 || answer.error().code == "405"_L1)) {
        const QUrl otherUrl(u"contact/"_s); // the documentation prints both
        answer = co_await post(otherUrl, made);
    }
    if (!answer)
        co_return fail(answer);
    if (const auto contact = contactFrom(Json::lowered(answer->json.object()).toObject(), m_account.id))
        remember(*contact);
    co_return Result<>{};
}

} // namespace Parlance
