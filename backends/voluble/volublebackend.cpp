// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/voluble/volublebackend.h"

#include "backends/voluble/volublereading.h"

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Polling;
using namespace Voluble;

VolubleBackend::VolubleBackend()
    : PolledBackend({.takes = {.longestText = 1024, .takesBlanks = true},
                     .refusal = refusalFrom,
                     .overlap = 120s,
                     .backlog = 24h,
                     .listsOwnApart = true})
{
}

Result<> VolubleBackend::use(const AccountSettings &settings)
{
    return settingsFrom(settings).map([this](const Settings &usable) {
        m_settings = usable;
        m_http.setServer(usable.server);
        m_http.setAuthorization(usable.authorization);
    });
}

QUrl VolubleBackend::urlOf(const QString &resource, const QString &filter, int offset) const
{
    const QString path = isFlat() ? resource : "orgs/"_L1 + m_settings.organization + u'/' + resource;
    QStringList query{filter, offset > 0 ? "offset="_L1 + QString::number(offset) : QString()};
    query.removeAll(QString());
    return QUrl(query.isEmpty() ? path : path + u'?' + query.join(u'&'), QUrl::StrictMode);
}

QCoro::Task<Result<Receipt>> VolubleBackend::send(OutgoingMessage message)
{
    const QString recipient = message.recipients.value(0);
    const auto contact = co_await contactAt(recipient);
    if (!contact)
        co_return fail(contact);
    QJsonObject request{{u"contact"_s, *contact}, {u"body"_s, message.body}};
    if (!m_settings.servicechain.isEmpty())
        request.insert(isFlat() ? "ServicechainId"_L1 : "servicechain"_L1, m_settings.servicechain);
    if (!message.replyTo.isEmpty())
        request.insert("is_reply_to"_L1, message.replyTo);

    const QUrl url = urlOf(u"messages"_s);
    const auto answer = co_await post(url, request);
    if (!answer)
        co_return fail(answer);
    if (const auto refused = refusalIn(answer->json, true))
        co_return fail(*refused);
    Receipt receipt = receiptFrom(thingFrom(answer->json), message);
    if (receipt.remoteId.isEmpty())
        co_return fail(errorFrom(answer->reply, true)); // it may have been taken
    receipt.conversation = m_contacts.address(*contact);
    co_return receipt;
}

QCoro::Task<Result<QString>> VolubleBackend::contactAt(QString address)
{
    if (const QString known = m_contacts.id(address); !known.isEmpty())
        co_return known;
    const auto learnt = co_await learnContacts();
    if (!learnt && learnt.error().kind != Error::Refused)
        co_return fail(learnt);
    const QString id = m_contacts.id(address);
    if (!id.isEmpty())
        co_return id;
    const QString detail = learnt ? u"no contact has this number"_s
                                  : u"the contacts may not be listed: write to the contact's id"_s;
    co_return fail(Error{Error::Refused, Error::NoContact, {}, detail, {{u"to"_s, Error::NoContact}}});
}

} // namespace Parlance
