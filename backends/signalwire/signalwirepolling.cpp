// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// SignalWireBackend: what there is to read in a round.

#include "backends/signalwire/signalwirebackend.h"

#include "backends/http/json.h"
#include "backends/polling/reading.h"
#include "backends/signalwire/signalwirereading.h"
#include "backends/signalwire/signalwirewhatsapp.h"

#include <QCoroTask>

#include <algorithm>
#include <utility>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace Polling;
using namespace SignalWire;

namespace {

constexpr int PageSize = 50;
constexpr int LookBackPageSize = 1000; // the service's limit
constexpr int PollPageLimit = 20;      // a round

} // namespace

QCoro::Task<Result<SignalWireBackend::Listing>> SignalWireBackend::list(Place from, SyncPoint)
{
    auto listing = co_await listSide(u"To"_s, from, PageSize);
    if (listing && isWhatsApp(m_settings.from)) {
        for (const MessageSeen &message : std::as_const(listing->messages)) {
            if (const QDateTime until = whatsAppSessionEnd(message.sentAt); until.isValid())
                listing->after.append(SessionSeen{message.conversation, until});
        }
    }
    co_return Result<Listing>(std::as_const(listing));
}

QCoro::Task<Result<SignalWireBackend::Listing>> SignalWireBackend::listOwn(Place from, SyncPoint point)
{
    const int pageSize = point.lookBackTo ? LookBackPageSize : PageSize;
    const auto own = co_await listSide(u"From"_s, from, pageSize);
    if (!point.lookBackTo || (!own && own.error().kind != Error::Refused))
        co_return Result<Listing>(own);
    const QDateTime since = edge(from);
    const auto all = co_await withLogged(own, since, point.lookAmong);
    co_return Result<Listing>(all);
}

QCoro::Task<Result<SignalWireBackend::Listing>> SignalWireBackend::listSide(QString side, Place from,
                                                                            int pageSize)
{
    const QDateTime since = edge(from);
    const QUrl firstPage = listUrl(side, since, pageSize);
    QUrl url(from.next, QUrl::StrictMode);
    if (url.isEmpty())
        url = firstPage;

    QJsonArray listed;
    QDateTime newest;
    QSet<QUrl> visited;
    std::optional<Error> refused;
    for (int page = 0; page < PollPageLimit && !url.isEmpty(); ++page) {
        auto answer = co_await readObject(url, u"messages"_s);
        if (!answer && answer.error().kind == Error::Refused && page == 0 && url != firstPage) {
            url = firstPage; // the link has grown old since the last round
            answer = co_await readObject(url, u"messages"_s);
        }
        if (!answer && answer.error().kind == Error::Refused && page > 0) { // such as a link to elsewhere
            refused = answer.error();
            break;
        }
        if (!answer)
            co_return fail(answer);

        const QJsonArray items = Json::list((*answer)["messages"_L1]);
        bool goesOn = items.isEmpty();
        for (const QJsonValue &item : items) {
            const QDateTime time = SignalWire::timeFrom(item.toObject());
            goesOn = goesOn || !time.isValid() || time >= since;
            newest = later(newest, time);
            listed.append(item);
        }
        visited.insert(url);
        url = QUrl((*answer)["next_page_uri"_L1].toString(), QUrl::StrictMode);
        if (!goesOn || visited.contains(url))
            url.clear();
    }

    const auto messages = co_await readListed(listed, since);
    if (!messages)
        co_return fail(messages);
    if (refused) // what was not shown may be shown the next time
        co_return Listing{.messages = *messages, .place = {from.mark, {}, {}}, .refused = refused};
    co_return Listing{.messages = *messages,
                      .place = reached(from, newest, serverNow(), url.toString(QUrl::FullyEncoded)),
                      .isComplete = url.isEmpty()};
}

QCoro::Task<Result<QList<Event>>> SignalWireBackend::report(QString remoteId)
{
    const QUrl url(u"api/messaging/logs/"_s + encoded(remoteId), QUrl::StrictMode);
    auto entry = co_await readObject(url);
    if (!entry && entry.error().reason ==
                      Error::NotFound) { // where both lists have ids of their own, it may be the other's
        const QUrl older(messagesPath() + u'/' + encoded(remoteId), QUrl::StrictMode);
        entry = co_await readObject(older);
    }
    if (!entry)
        co_return fail(entry);
    auto report = reportFrom(*entry);
    if (!report || (report->state == Delivery::Sent && !report->isFinal))
        co_return QList<Event>(); // no news
    report->remoteId = remoteId;  // the one we asked for
    co_return QList<Event>{*report};
}

QCoro::Task<Result<MessageSeen>> SignalWireBackend::withMedia(MessageSeen message)
{
    const QUrl url(messagesPath() + u'/' + encoded(message.remoteId) + "/Media"_L1, QUrl::StrictMode);
    auto answer = co_await readObject(url, u"media_list"_s);
    if (!answer && answer.error().reason == Error::ServiceTrouble) // what was told is not read again
        answer = co_await readObject(url, u"media_list"_s);
    if (answer)
        message.media = mediaFrom(Json::list((*answer)["media_list"_L1]), m_http.server());
    else if (isLocal(answer.error())) // its text must not wait for ever
        message.problem = Error{Error::Refused, Error::BadMedia, answer.error().code, answer.error().detail};
    else
        co_return fail(answer);
    co_return message;
}

QCoro::Task<Result<QList<MessageSeen>>> SignalWireBackend::readListed(QJsonArray items, QDateTime since)
{
    QList<MessageSeen> messages;
    for (const QJsonValue &item : std::as_const(items)) {
        const QJsonObject json = item.toObject();
        const auto listed = listedFrom(json, m_settings.from);
        if (!listed || (!listed->sender.isEmpty() && isTold(listed->remoteId)))
            continue;
        const bool isOld = listed->sentAt.isValid() && listed->sentAt < since; // known, with its media
        if (!hasMedia(json) || isOld) {
            messages.append(*listed);
            continue;
        }
        const auto message = co_await withMedia(*listed);
        if (!message)
            co_return fail(message);
        messages.append(*message);
    }
    co_return messages;
}

QCoro::Task<Result<SignalWireBackend::Listing>>
SignalWireBackend::withLogged(Result<Listing> own, QDateTime since, QStringList among)
{
    const QUrl url = logUrl(since);
    const auto log = co_await readPages(url);
    if (!log && (log.error().kind != Error::Refused || !own))
        co_return fail(log);
    Listing all = own.value_or(Listing{.place = {since, {}, {}}, .isComplete = true});
    if (!log)
        co_return all;

    QList<MessageSeen> logged;
    for (const QJsonValue &entry : log->items) {
        const auto message = loggedFrom(entry.toObject(), m_settings.from);
        if (message && among.contains(message->conversation) &&
            (!message->sentAt.isValid() || message->sentAt >= since))
            logged.append(*message);
    }
    all.messages += unlisted(logged, all.messages);
    all.isComplete = all.isComplete && log->isComplete;
    co_return all;
}

} // namespace Parlance
