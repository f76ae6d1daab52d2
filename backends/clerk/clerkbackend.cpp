// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/clerk/clerkbackend.h"

#include "backends/clerk/clerkerrors.h"
#include "backends/polling/reading.h"
#include "backends/polling/settingsreader.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Clerk;

ClerkBackend::ClerkBackend() : PolledBackend({.overlap = 10min, .backlog = 24h, .refusesWithoutWords = true})
{
}

Result<> ClerkBackend::use(const AccountSettings &settings)
{
    auto usable = settingsFrom(settings);
    if (!usable)
        return fail(usable);
    m_settings = *std::move(usable);
    m_inboxes.setOwn(m_settings.sender);
    m_http.setServer(m_settings.server);
    return {};
}

QCoro::Task<Result<HttpReply>> ClerkBackend::exchange(HttpRequest request)
{
    request.headers.append({"apiKey", m_settings.apiKey});
    request.secrets.append(m_settings.apiKey);
    return PolledBackend::exchange(request);
}

Error ClerkBackend::refusal(const HttpReply &reply, const QJsonDocument &body, bool changesSomething) const
{
    return refusalFrom(reply, body, changesSomething);
}

QCoro::Task<Result<>> ClerkBackend::signIn(AccountSettings settings, QString)
{
    co_return use(settings); // no request: a key need not be allowed to read
}

Result<> ClerkBackend::validate(const OutgoingMessage &message) const
{
    QList<Error::Field> complaints;
    const auto complain = [&complaints](const QString &field, Error::Reason reason, const QString &detail) {
        complaints.append({field, reason, {}, detail});
    };
    if (message.recipients.size() != 1)
        complain(u"to"_s, Error::BadRecipient, u"a message has one recipient"_s);
    else if (!isAddress(message.recipients.constFirst()))
        complain(u"to"_s, Error::BadRecipient, u"neither + and 5 to 17 digits nor a name without blanks"_s);
    if (message.body.trimmed().isEmpty() && message.media.isEmpty())
        complain(u"text"_s, Error::MissingText, u"neither text nor media"_s);
    if (!std::ranges::all_of(message.media, Polling::isWeb))
        complain(u"media"_s, Error::BadMedia, u"media are named by http and https addresses"_s);
    if (message.usedTemplate && message.usedTemplate->id.toLongLong() == 0)
        complain(u"template"_s, Error::BadTemplate, u"a template has a number"_s);
    return Polling::refusedFor(complaints);
}

QCoro::Task<Result<Receipt>> ClerkBackend::send(OutgoingMessage message)
{
    constexpr auto Patience = 5s; // who asked for silence is worth a short wait

    const QString to = message.recipients.value(0);
    if (!m_sinceContacts.isValid())
        co_await readContacts(Patience);
    if (m_contacts.value(to).optedOut)
        co_return fail(Error{Error::Refused, Error::OptedOut, {}, u"the contact has opted out"_s});

    QJsonArray media;
    for (const QUrl &url : message.media)
        media.append(url.toString(QUrl::FullyEncoded));
    QJsonObject request{{u"sender"_s, m_settings.sender},
                        {u"recipients"_s, QJsonArray{to}},
                        {u"body"_s, message.body},
                        {u"mediaUrls"_s, media}}; // required even when empty
    if (!m_settings.sentByName.isEmpty())
        request.insert("sentByName"_L1, m_settings.sentByName);
    if (message.usedTemplate)
        request.insert("templateId"_L1, message.usedTemplate->id.toLongLong());

    const QUrl url(u"public/messages"_s);
    const auto answer = co_await post(url, request);
    if (!answer)
        co_return fail(answer);
    const auto taken = takenFrom(answer->json);
    if (!taken && answer->isCut())
        co_return Receipt{.conversation = to, .remoteId = {}};
    if (!taken)
        co_return fail(errorFrom(answer->reply, true));
    const Receipt receipt = receiptFrom(*taken, message);
    m_inboxes.learnOwn(*taken);
    m_created.insert(receipt.remoteId, createdFrom(*taken));
    co_return receipt;
}

QCoro::Task<Result<QList<MessageTemplate>>> ClerkBackend::templates()
{
    const QString list = u"public/message-templates?limit=50"_s;
    const auto pages = co_await readPages(list);
    if (!pages)
        co_return fail(pages);
    QList<MessageTemplate> templates;
    for (const QJsonObject &item : pages->items) {
        if (const auto one = templateFrom(item); !one.id.isEmpty())
            templates.append(one);
    }
    co_return templates;
}

} // namespace Parlance
