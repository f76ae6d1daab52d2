// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/voluble/volublebackend.h"

#include "backends/polling/settingsreader.h"
#include "backends/voluble/volubleerrors.h"
#include "backends/voluble/volublereading.h"

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Polling;
using namespace Voluble;

static constexpr qsizetype LongestText = 1024;

VolubleBackend::VolubleBackend() : PolledBackend({.overlap = 120s, .backlog = 24h, .listsOwnApart = true}) {}

Result<> VolubleBackend::use(const AccountSettings &settings)
{
    auto usable = settingsFrom(settings);
    if (!usable)
        return fail(usable);
    m_settings = *std::move(usable);
    m_http.setServer(m_settings.server);
    m_http.setAuthorization(m_settings.authorization);
    return {};
}

QUrl VolubleBackend::urlOf(const QString &resource, const QString &filter, int offset) const
{
    const QString path = isFlat() ? resource : "orgs/"_L1 + m_settings.organization + u'/' + resource;
    QStringList query{filter, offset > 0 ? "offset="_L1 + QString::number(offset) : QString()};
    query.removeAll(QString());
    return QUrl(query.isEmpty() ? path : path + u'?' + query.join(u'&'), QUrl::StrictMode);
}

QCoro::Task<Result<>> VolubleBackend::signIn(AccountSettings settings, QString)
{
    co_return use(settings); // no request: a token that may only send has nothing it could ask
}

Result<> VolubleBackend::validate(const OutgoingMessage &message) const
{
    QList<Error::Field> complaints;
    const auto complain = [&complaints](const QString &field, Error::Reason reason, const QString &detail) {
        complaints.append({field, reason, {}, detail});
    };
    if (message.recipients.size() != 1)
        complain(u"to"_s, Error::BadRecipient, u"a message has one recipient"_s);
    if (message.body.isEmpty())
        complain(u"text"_s, Error::MissingText, u"no text"_s); // the service would take it
    if (message.body.toUcs4().size() > LongestText)
        complain(u"text"_s, Error::TextTooLong, u"at most %1 characters"_s.arg(LongestText));
    if (!message.media.isEmpty())
        complain(u"media"_s, Error::BadMedia, u"the service carries texts only"_s);
    return refusedFor(complaints);
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

Error VolubleBackend::refusal(const HttpReply &reply, const QJsonDocument &body, bool changesSomething) const
{
    return refusalFrom(reply, body, changesSomething);
}

} // namespace Parlance
