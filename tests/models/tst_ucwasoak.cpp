// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "../backends/ucwaclient.h"
#include "given.h"

#include <QRandomGenerator>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;

static constexpr int People = 12;
static constexpr int Actions = 10'000; // each at least one event
static constexpr int InFlight = 25;    // actions between two looks

/// What people do, and what happens to the line between.
class Weather
{
public:
    Weather(UcwaClient &client, uint seed, bool isFair) : m_client(client), m_random(seed), m_isFair(isFair)
    {
    }

    void act(int number)
    {
        auto &service = m_client.service;
        const QString person = u"sip:p%1@example.com"_s.arg(m_people.bounded(People));
        switch (m_people.bounded(20)) {
        case 0:
            service.setPresence(person, m_people.bounded(2) ? u"Busy"_s : u"Online"_s);
            break;
        case 1:
            service.setNote(person, u"Note %1"_s.arg(number));
            break;
        case 2:
            service.typing(person);
            break;
        default:
            if (!service.say(person, u"%1 says %2"_s.arg(person).arg(number)).isEmpty())
                ++said;
        }
    }

    void blow()
    {
        if (m_isFair)
            return;
        auto &service = m_client.service;
        switch (m_random.bounded(7)) {
        case 0:
            service.cutPoll();
            break;
        case 1:
            service.expireTokens();
            break;
        case 2:
            service.resync();
            break;
        case 3: { // the same package comes again
            constexpr Fault::Kind Kinds[]{Fault::HalfAnswer, Fault::TruncatedJson, Fault::DropAfterStore,
                                          Fault::CutInStatusLine};
            m_client.server.addFault({.kind = Kinds[m_random.bounded(4)],
                                      .method = "GET",
                                      .path = u"/events"_s,
                                      .times = m_random.bounded(1, 4)});
            break;
        }
        case 4:
            m_client.server.addFault({.kind = Fault::Html502,
                                      .path = u"/(events|batch|conversations)"_s,
                                      .times = m_random.bounded(1, 3)});
            break;
        case 5:
            m_client.crash();
            if (!m_client.start())
                qFatal("did not come back");
            break;
        default:
            break;
        }
    }

    int said = 0;

private:
    UcwaClient &m_client;
    QRandomGenerator m_random;
    QRandomGenerator m_people{42}; // the same people in any weather
    const bool m_isFair;
};

class tst_UcwaSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badWeatherChangesNothing();

private:
    static QStringList live(uint seed, bool isFair);
};

/// \return what the store holds in the end
QStringList tst_UcwaSoak::live(uint seed, bool isFair)
{
    Given given;
    UcwaClient client(10ms);
    auto &options = client.service.options();
    options.seed = 7;
    options.grace = 90'000s;
    options.invitationLife = 9000s;
    client.service.people().clear();
    for (int i = 0; i < People; ++i)
        client.service.people().put(
            {.uri = u"sip:p%1@example.com"_s.arg(i), .name = u"Person %1"_s.arg(i), .groups = {u"Team"_s}});
    QSet<QString> heard;
    client.keep = [&](const EventBatch &batch) {
        for (const Event &event : batch.events) {
            if (const auto *message = std::get_if<MessageSeen>(&event))
                heard << message->remoteId;
        }
        get(given.store.apply(given.account, batch, QDateTime::currentDateTimeUtc()));
    };
    if (!client.settle())
        return {u"was not let in"_s};

    Weather weather(client, seed, isFair);
    const auto isQuiet = [&] { return int(heard.size()) >= weather.said; };
    for (int i = 0; i < Actions; ++i) {
        weather.act(i);
        if (i % InFlight == 0) {
            weather.blow();
            if (!UcwaClient::until(isQuiet))
                return {u"something is missing after %1"_s.arg(i)};
        }
    }
    client.server.clearFaults();
    if (!UcwaClient::until(isQuiet))
        return {u"something is missing in the end"_s};

    QStringList lines;
    const auto conversations = get(given.store.conversations({}, {}, Side::Older, 100));
    for (const Conversation &conversation : conversations) {
        QStringList texts;
        Edge edge;
        for (;;) {
            const auto page = get(given.store.messages(conversation.id, edge, Side::Older, 500));
            if (page.isEmpty())
                break;
            for (const Message &message : page)
                texts.prepend(message.sender + u": "_s + message.body);
            edge = {page.last().time, page.last().id};
        }
        lines << conversation.remoteId + u" ("_s + conversation.title + u", "_s +
                     QString::number(conversation.unread) + u" unread)\n"_s + texts.join(u'\n');
    }
    lines.sort();
    const auto contacts = get(given.store.contacts({}, 100));
    for (const Contact &contact : contacts)
        lines << contact.name + u' ' + QString::number(contact.addresses.first().listed);
    return lines;
}

void tst_UcwaSoak::badWeatherChangesNothing()
{
    const uint seed = qEnvironmentVariableIntValue("SOAK_SEED")
                          ? uint(qEnvironmentVariableIntValue("SOAK_SEED"))
                          : 20261125u;
    qInfo("seed %u (SOAK_SEED sets another)", seed);
    const auto fair = live(seed, true);
    QCOMPARE(fair.size(), 2 * People); // a conversation and a contact each
    const auto foul = live(seed, false);
    QCOMPARE(foul, fair);
}

QTEST_GUILESS_MAIN(tst_UcwaSoak)
#include "tst_ucwasoak.moc"
