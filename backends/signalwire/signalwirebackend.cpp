// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/signalwire/signalwirebackend.h"

#include "backends/http/json.h"
#include "backends/http/mediadownload.h"
#include "backends/polling/reading.h"
#include "backends/signalwire/signalwirereading.h"
#include "backends/signalwire/signalwirewhatsapp.h"

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Polling;
using namespace SignalWire;

namespace {

constexpr int PageLimit = 20;

/// The filters take whole days; whether the day itself counts is not told, so the one before is named.
QString dayBefore(const QDateTime &time)
{
    return time.toUTC().date().addDays(-1).toString(Qt::ISODate);
}

} // namespace

SignalWireBackend::SignalWireBackend()
    // a week of history; a message may be listed late, or with a time before that of one already seen
    : PolledBackend({.takes = {.isRecipient = isRecipient,
                               .recipientForm = u"neither + and 5 to 17 digits nor a number like 988"_s,
                               .longestText = 1600,
                               .takesBlanks = true,
                               .mostMedia = 8},
                     .refusal = refusalFrom,
                     .overlap = 10min,
                     .backlog = 7 * 24h,
                     .listsOwnApart = true})
{
}

Result<> SignalWireBackend::use(const AccountSettings &settings)
{
    return settingsFrom(settings).map([this](const Settings &usable) {
        m_settings = usable;
        m_http.setServer(usable.server);
        m_http.setAuthorization(usable.authorization);
    });
}

QString SignalWireBackend::messagesPath() const
{
    return "api/laml/2010-04-01/Accounts/"_L1 + m_settings.project + "/Messages"_L1;
}

QUrl SignalWireBackend::listUrl(const QString &side, const QDateTime &since, int pageSize) const
{
    const QString filter = side + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(m_settings.from)) +
                           "&DateSent%3E="_L1 + dayBefore(since);
    return QUrl(messagesPath() + u'?' + filter + "&PageSize="_L1 + QString::number(pageSize),
                QUrl::StrictMode);
}

QUrl SignalWireBackend::logUrl(const QDateTime &since) const
{
    return QUrl("api/messaging/logs?page_size=200&created_after="_L1 + dayBefore(since), QUrl::StrictMode);
}

QCoro::Task<Result<SignalWireBackend::Pages>> SignalWireBackend::readPages(QUrl url)
{
    const QString list = url.path();
    Pages pages;
    for (int page = 0; page < PageLimit; ++page) {
        const auto answer = co_await readObject(url, u"data"_s);
        if (!answer)
            co_return fail(answer);
        const QJsonArray items = Json::list((*answer)["data"_L1]);
        for (const QJsonValue &item : items)
            pages.items.append(item);
        const QString link = Json::text((*answer)["links"_L1]["next"_L1]);
        pages.isComplete = link.isEmpty();
        const QUrl next = pageOf(list, link);
        if (next.isEmpty() || next == url)
            break;
        url = next;
    }
    co_return pages;
}

QList<Error::Field> SignalWireBackend::complaints(const OutgoingMessage &message) const
{
    if (isWhatsApp(m_settings.from))
        return whatsAppComplaints(message);
    if (message.usedTemplate && !m_settings.from.isEmpty())
        return {{u"text"_s, Error::BadTemplate, {}, u"only WhatsApp numbers have templates"_s}};
    return {};
}

/// The request that offers \p message as SMS or MMS.
static QJsonObject textRequest(const OutgoingMessage &message, const QString &from)
{
    QJsonObject request{{u"to"_s, message.recipients.value(0)}, {u"from"_s, from}};
    if (!message.body.isEmpty() || message.media.isEmpty())
        request.insert("body"_L1, message.body);
    if (!message.media.isEmpty())
        request.insert("media"_L1, addressesOf(message.media));
    return request;
}

QCoro::Task<Result<Receipt>> SignalWireBackend::send(OutgoingMessage message)
{
    if (const auto valid = refusedFor(complaints(message)); !valid)
        co_return fail(valid);
    const QString &from = m_settings.from;
    const QJsonObject request =
        isWhatsApp(from) ? whatsAppRequest(message, from) : textRequest(message, from);
    const QUrl url(u"api/messaging/messages"_s);
    const auto answer = co_await post(url, request);
    if (!answer)
        co_return fail(answer);
    const QJsonObject taken = answer->json.object();
    if (isMessage(taken))
        co_return receiptFrom(taken, message);

    if (answer->isCut())
        co_return Receipt{.conversation = plainNumber(message.recipients.value(0)), .remoteId = {}};
    co_return fail(errorFrom(answer->reply, true));
}

QCoro::Task<Result<QList<MessageTemplate>>> SignalWireBackend::templates()
{
    if (!isWhatsApp(m_settings.from)) // the others send any text at any time
        co_return QList<MessageTemplate>();
    const QUrl url(u"api/messaging/whatsapp/templates?status=approved"_s);
    const auto pages = co_await readPages(url);
    if (!pages)
        co_return fail(pages);
    co_return readEach(pages->items, templateFrom);
}

std::unique_ptr<MediaDownload> SignalWireBackend::mediaDownload(const QUrl &url) const
{
    if (m_settings.authorization.isEmpty() || !haveSameOrigin(url, m_settings.server))
        return {};
    return std::make_unique<MediaDownload>(url, m_settings.authorization);
}

} // namespace Parlance
