// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwatalk.h"

#include "backends/address.h"
#include "backends/http/json.h"

#include <QJsonArray>

#include <algorithm>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;

namespace {

struct TextField
{
    QLatin1StringView key;
    QString Talk::*member;
};

/// What is remembered between runs as it is.
constexpr TextField Texts[]{
    {"href"_L1, &Talk::href},
    {"thread"_L1, &Talk::threadId},
    {"messaging"_L1, &Talk::messagingHref},
    {"send"_L1, &Talk::sendHref},
    {"typing"_L1, &Talk::typingHref},
    {"stop"_L1, &Talk::stopHref},
    {"addMessaging"_L1, &Talk::addMessagingHref},
    {"addParticipant"_L1, &Talk::addParticipantHref},
    {"invitation"_L1, &Talk::invitation},
    {"accept"_L1, &Talk::acceptHref},
    {"decline"_L1, &Talk::declineHref},
    {"firstText"_L1, &Talk::firstText},
};

struct Flag
{
    QLatin1StringView key;
    bool Talk::*member;
};

constexpr Flag Flags[]{
    {"conference"_L1, &Talk::isConference},
    {"incoming"_L1, &Talk::isIncoming},
    {"answered"_L1, &Talk::isAnswered},
};

} // namespace

void Talk::include(const QString &address)
{
    if (address.isEmpty() || everyone.contains(address))
        return;
    everyone << address;
    everyone.sort();
}

QStringList Talk::others(const QString &sender) const
{
    QStringList others = everyone;
    others.removeAll(sender);
    return others;
}

QStringList Talk::present() const
{
    QStringList addresses;
    for (const Participant &participant : participants) {
        if (participant.isPresent)
            addresses << participant.address;
    }
    addresses.sort();
    return addresses;
}

void Talk::setMessaging(const Resource &messaging)
{
    const QString state = messaging.word("state"_L1);
    sendHref = messaging.href("sendMessage"_L1);
    typingHref = messaging.href("setIsTyping"_L1);
    stopHref = messaging.href("stopMessaging"_L1);
    addMessagingHref = messaging.href("addMessaging"_L1);
    if (const QString self = messaging.self(); !self.isEmpty())
        messagingHref = self;
    isConnecting = state == "connecting"_L1 || state == "transferring"_L1;
    if (state == "disconnected"_L1 || state == "disconnecting"_L1)
        sendHref.clear(); // whatever links still stand there
}

void Talk::endMessaging()
{
    sendHref.clear();
    typingHref.clear();
    stopHref.clear();
    addMessagingHref.clear();
    addParticipantHref.clear();
    isConnecting = false;
}

QJsonObject Talk::toJson() const
{
    QJsonObject json{{u"everyone"_s, QJsonArray::fromStringList(everyone)}};
    for (const auto &[key, member] : Texts) {
        if (!(this->*member).isEmpty())
            json.insert(key, this->*member);
    }
    for (const auto &[key, member] : Flags) {
        if (this->*member)
            json.insert(key, true);
    }
    QJsonObject people;
    for (auto it = participants.begin(); it != participants.end(); ++it) {
        people.insert(it.key(), QJsonArray{it->address, it->name, it->isPresent});
    }
    json.insert("participants"_L1, people);
    return json;
}

Talk Talk::fromJson(const QJsonObject &json)
{
    Talk talk;
    for (const auto &[key, member] : Texts)
        talk.*member = Json::text(json[key]);
    for (const auto &[key, member] : Flags)
        talk.*member = json[key].toBool();
    talk.everyone = Resource(json).texts("everyone"_L1);
    const QJsonObject people = json["participants"_L1].toObject();
    for (auto it = people.begin(); it != people.end(); ++it) {
        const QJsonArray person = it.value().toArray();
        talk.participants.insert(it.key(),
                                 {person.at(0).toString(), person.at(1).toString(), person.at(2).toBool()});
    }
    return talk;
}

QString addressFrom(const Resource &person, const QString &otherwise)
{
    const QString uri = person.text("uri"_L1);
    return uri.isEmpty() ? otherwise : Address::canonical(uri).value_or(uri.toLower());
}

} // namespace Parlance::Ucwa
