// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwapackage.h"

#include "backends/http/json.h"

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;

namespace {

ChannelEvent::Type typeFrom(const QString &word)
{
    static const QHash<QString, ChannelEvent::Type> types{
        {u"added"_s, ChannelEvent::Added},         {u"updated"_s, ChannelEvent::Updated},
        {u"deleted"_s, ChannelEvent::Deleted},     {u"started"_s, ChannelEvent::Started},
        {u"completed"_s, ChannelEvent::Completed},
    };
    return types.value(word, ChannelEvent::Other);
}

/// One of them, where a list may stand as well.
QJsonValue firstOf(const QJsonValue &value)
{
    return Json::list(value).at(0);
}

ChannelEvent eventFrom(const QJsonObject &json, const QString &sender, const QString &source)
{
    const Resource event(json);
    const QJsonValue link = firstOf(json["link"_L1]);
    const QJsonValue in = firstOf(json["in"_L1]);
    const QJsonObject inside = json["_embedded"_L1].toObject();
    QString rel = Json::text(link["rel"_L1]);
    if (!inside.contains(rel) && inside.size() == 1)
        rel = inside.constBegin().key(); // what it brings along says as well what it is of

    ChannelEvent result;
    result.sender = sender;
    result.source = source;
    result.type = typeFrom(event.word("type"_L1));
    result.rel = rel.toLower();
    result.link = {Json::text(link["href"_L1]), Json::text(link["title"_L1])};
    result.inRel = Json::text(in["rel"_L1]).toLower();
    result.inHref = Json::text(in["href"_L1]);
    const QByteArray key = rel.toLatin1();
    result.body = event.embedded(QLatin1StringView(key));
    if (result.link.href.isEmpty())
        result.link.href = result.body.self();
    result.status = event.word("status"_L1);
    result.reason = reasonFrom(Resource(json["reason"_L1].toObject()));
    return result;
}

} // namespace

bool ChannelEvent::isInvitation() const
{
    return rel == "messaginginvitation"_L1 || rel == "onlinemeetinginvitation"_L1;
}

bool ChannelEvent::isSuccess() const
{
    if (!status.isEmpty())
        return status != "failure"_L1 || reason.code == "informational"_L1;
    const QString state = body.word(body.text("status"_L1).isEmpty() ? "state"_L1 : "status"_L1);
    return state != "failed"_L1 && state != "declined"_L1 && state != "cancelled"_L1;
}

QString ChannelEvent::conversation() const
{
    if (sender == "conversation"_L1)
        return keyOf(source);
    if (rel == "conversation"_L1)
        return keyOf(link.href);
    return keyOf(body.href("conversation"_L1));
}

Package packageFrom(const QJsonObject &json)
{
    const Resource answer(json);
    Package package;
    package.self = keyOf(answer.self());
    constexpr std::pair<QLatin1StringView, Package::Continuation> Continuations[]{
        {"resync"_L1, Package::Resync}, {"resume"_L1, Package::Resume}, {"next"_L1, Package::Next}};
    for (const auto &[rel, continuation] : Continuations) {
        if (package.continuation == Package::None && !answer.href(rel).isEmpty()) {
            package.continuation = continuation;
            package.next = answer.href(rel);
        }
    }
    for (const QJsonValue &item : Json::list(json["sender"_L1])) {
        const Resource sender(item.toObject());
        for (const QJsonValue &event : Json::list(item["events"_L1])) {
            if (event.isObject())
                package.events << eventFrom(event.toObject(), sender.word("rel"_L1), sender.text("href"_L1));
        }
    }
    return package;
}

} // namespace Parlance::Ucwa
