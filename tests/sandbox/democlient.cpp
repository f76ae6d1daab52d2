// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "democlient.h"

#include "backends/sandbox/clerk/clerkservice.h"
#include "backends/sandbox/msgboxx/msgboxxservice.h"
#include "backends/sandbox/signalwire/signalwireservice.h"
#include "backends/sandbox/voluble/volubleservice.h"

#include <algorithm>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;

static constexpr auto Step = std::chrono::milliseconds(1);

namespace {

class SignalWireClient : public DemoClient
{
public:
    using DemoClient::DemoClient;

    Cast cast() const override { return workshopCustomers(); }
    std::unique_ptr<FarEnd> farEnd() override { return Parlance::Sandbox::farEnd(service, Step); }

    int send(const QString &number, const QString &text) override
    {
        m_peer.credentials = (service.options().project + u':' + service.options().token).toUtf8();
        const QJsonObject message{{u"from"_s, service.ownNumber()}, {u"to"_s, number}, {u"body"_s, text}};
        return m_peer.post(u"/api/messaging/messages"_s, message).status;
    }

    QList<Kept> kept() override
    {
        m_peer.get(u"/_sandbox/signalwire/messages"_s); // lets time pass
        QList<Kept> all;
        for (const SignalWireMessage &one : service.messages())
            all << Kept{one.id,
                        one.inbound ? one.from : one.to,
                        one.body.value_or(QString()),
                        one.inbound,
                        one.created,
                        one.status()};
        return all;
    }

    SignalWireService &service = m_server.signalWire();
};

class ClerkClient : public DemoClient
{
public:
    using DemoClient::DemoClient;

    Cast cast() const override { return rentalGuests(); }
    std::unique_ptr<FarEnd> farEnd() override { return Parlance::Sandbox::farEnd(service, Step); }

    int send(const QString &number, const QString &text) override
    {
        const QJsonObject message{{u"sender"_s, service.ownNumber()},
                                  {u"recipients"_s, QJsonArray{number}},
                                  {u"body"_s, text},
                                  {u"mediaUrls"_s, QJsonArray()}};
        return m_peer
            .ask("POST", u"/public/messages"_s, QJsonDocument(message).toJson(),
                 {{"apiKey", service.options().apiKey.toUtf8()}})
            .status;
    }

    QList<Kept> kept() override
    {
        m_peer.get(u"/_sandbox/clerk/messages"_s);
        QList<Kept> all;
        for (const ClerkMessage &one : service.messages())
            all << Kept{one.id,      one.inbound ? one.sender : one.recipients.value(0),
                        one.body,    one.inbound,
                        one.created, one.status()};
        return all;
    }

    ClerkService &service = m_server.clerk();
};

class MsgBoxxClient : public DemoClient
{
public:
    using DemoClient::DemoClient;

    Cast cast() const override { return tourGuests(); }
    std::unique_ptr<FarEnd> farEnd() override { return Parlance::Sandbox::farEnd(service, Step); }

    int send(const QString &number, const QString &text) override
    {
        const QJsonObject login{{u"username"_s, service.options().username},
                                {u"password"_s, service.options().password}};
        const QJsonObject message{{u"apiAccountId"_s, service.accounts().constFirst().id},
                                  {u"contactId"_s, service.contact(number).id},
                                  {u"message"_s, text}};
        const QString token = m_peer.post(u"/oauth/token"_s, login).json()[u"access_token"_s].toString();
        return m_peer
            .ask("POST", u"/message"_s, QJsonDocument(message).toJson(),
                 {{"Authorization", "Bearer " + token.toLatin1()}})
            .status;
    }

    QList<Kept> kept() override
    {
        m_peer.get(u"/_sandbox/msgboxx/messages"_s);
        QList<Kept> all;
        for (const MsgBoxxMessage &one : std::as_const(service.messages())) {
            const auto with = std::ranges::find(service.contacts(), one.contact, &MsgBoxxContact::id);
            all << Kept{one.id, with->number, one.text, one.inbound, one.time, one.status()};
        }
        return all;
    }

    MsgBoxxService &service = m_server.msgBoxx();
};

class VolubleClient : public DemoClient
{
public:
    using DemoClient::DemoClient;

    Cast cast() const override { return clubMembers(); }
    std::unique_ptr<FarEnd> farEnd() override { return Parlance::Sandbox::farEnd(service, Step); }

    int send(const QString &number, const QString &text) override
    {
        const auto to = std::ranges::find(service.contacts(), number, &VolubleContact::phone);
        const QJsonObject message{{u"contact"_s, to == service.contacts().end() ? QString() : to->id},
                                  {u"body"_s, text}};
        return m_peer
            .ask("POST", u"/v1/messages"_s, QJsonDocument(message).toJson(),
                 {{"Authorization", "Bearer " + service.token().toLatin1()}})
            .status;
    }

    QList<Kept> kept() override
    {
        m_peer.get(u"/_sandbox/voluble/messages"_s);
        QList<Kept> all;
        for (const VolubleMessage &one : service.messages()) {
            const auto with = std::ranges::find(service.contacts(), one.contact, &VolubleContact::id);
            all << Kept{one.id, with->phone, one.body, one.inbound, one.created, one.state(), one.replyTo};
        }
        return all;
    }

    VolubleService &service = m_server.voluble();
};

} // namespace

std::unique_ptr<DemoClient> demoClient(const QString &service, Server &server)
{
    if (service == "signalwire"_L1)
        return std::make_unique<SignalWireClient>(server);
    if (service == "clerk"_L1)
        return std::make_unique<ClerkClient>(server);
    if (service == "msgboxx"_L1)
        return std::make_unique<MsgBoxxClient>(server);
    return std::make_unique<VolubleClient>(server);
}
