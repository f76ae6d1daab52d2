// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/clerk/clerkbackend.h"

#include "backends/polling/reading.h"

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Polling;
using namespace Clerk;

ClerkBackend::ClerkBackend()
    : PolledBackend({.takes = {.isRecipient = isAddress,
                               .recipientForm = u"neither + and 5 to 17 digits nor a name without blanks"_s,
                               .mostMedia = MessageRules::Any},
                     .refusal = refusalFrom,
                     .overlap = 10min,
                     .backlog = 24h,
                     .refusesWithoutWords = true})
{
}

Result<> ClerkBackend::use(const AccountSettings &settings)
{
    return settingsFrom(settings).map([this](const Settings &usable) {
        m_settings = usable;
        m_inboxes.setOwn(usable.sender);
        m_http.setServer(usable.server);
    });
}

QCoro::Task<Result<HttpReply>> ClerkBackend::exchange(HttpRequest request)
{
    request.headers.append({"apiKey", m_settings.apiKey});
    request.secrets.append(m_settings.apiKey);
    return PolledBackend::exchange(request);
}

QList<Error::Field> ClerkBackend::complaints(const OutgoingMessage &message) const
{
    if (message.usedTemplate && message.usedTemplate->id.toLongLong() == 0)
        return {{u"template"_s, Error::BadTemplate, {}, u"a template has a number"_s}};
    return {};
}

QCoro::Task<Result<Receipt>> ClerkBackend::send(OutgoingMessage message)
{
    constexpr auto Patience = 5s; // who asked for silence is worth a short wait

    const QString to = message.recipients.value(0);
    if (!m_sinceContacts.isValid())
        co_await readContacts(Patience);
    if (m_contacts.value(to).optedOut)
        co_return fail(Error{Error::Refused, Error::OptedOut, {}, u"the contact has opted out"_s});

    QJsonObject request{{u"sender"_s, m_settings.sender},
                        {u"recipients"_s, QJsonArray{to}},
                        {u"body"_s, message.body},
                        {u"mediaUrls"_s, addressesOf(message.media)}}; // required even when empty
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
