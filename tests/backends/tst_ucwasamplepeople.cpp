// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwamissed.h"
#include "backends/ucwa/ucwaroster.h"
#include "tests/backends/ucwasampleserver.h"

#include <QCoroTask>
#include <QJsonArray>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Parlance::Ucwa;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray People = "/ucwa/oauth/v1/applications/101/people";
const QByteArray Reference = "/ucwa/v1/applications/192/";
const QString Sara = u"sip:sarad@contoso.com"_s;

/// An application at a server that answers with samples.
struct Given
{
    Given() { session.setServer(server.url(), {"Bearer x", 8h}); }
    ~Given()
    {
        roster.rest();
        missed.rest();
        session.abort();
        QCoro::waitFor(roster.finish());
        QCoro::waitFor(missed.finish());
        QCoro::waitFor(session.finish());
    }

    /// An application whose people have \p links, to samples.
    void begin(const QList<std::pair<QString, QByteArray>> &links)
    {
        QJsonObject hrefs;
        for (const auto &[rel, href] : links)
            hrefs.insert(rel, QJsonObject{{u"href"_s, QString::fromLatin1(href)}});
        const QJsonObject people{{u"_links"_s, hrefs}};
        roster.begin(Resource({{u"_embedded"_s, QJsonObject{{u"people"_s, people}}}}));
    }
    void hear(const QString &name)
    {
        const Package package = packageSample(name);
        for (const ChannelEvent &event : package.events)
            roster.apply(event);
    }
    template<typename T>
    T last() const
    {
        const auto all = only<T>(told);
        return all.isEmpty() ? T() : all.constLast();
    }

    SampleServer server;
    Session session{Pace()};
    QList<Event> told;
    Tell tell = [this](const QList<Event> &events) { told << events; };
    Roster roster{session, Pace(), tell};
    Missed missed{session, tell};
};

} // namespace

/// People, their presence and what they wrote meanwhile, as real servers tell it.
class tst_UcwaSamplePeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contactsAreListed();
    void groupsAreNamed();
    void everyMemberOfAContactIsRead();
    void contactIsFound();
    void listIsKeptUp();
    void presenceIsFollowed();
    void presenceIsTold_data();
    void presenceIsTold();
    void noteIsTold();
    void changeOfTheListIsReadAnew();
    void otherNewsOfPeopleAreHarmless();
    void archivedLogIsNoNews();
    void missedLogIsNews();
    void availabilityHasAWord_data();
    void availabilityHasAWord();
};

void tst_UcwaSamplePeople::contactsAreListed()
{
    Given given;
    given.server.answer("GET /c", u"contacts/01-my-contacts-200.json"_s);
    given.begin({{u"myContacts"_s, "/c"}});
    QTRY_VERIFY(!only<RosterSeen>(given.told).isEmpty());
    const QStringList addresses{u"sip:adrianag@contoso.com"_s, u"sip:lenea@contoso.com"_s};
    QCOMPARE(given.last<RosterSeen>().addresses, addresses);
    const ContactSeen lene = given.last<ContactSeen>();
    QCOMPARE(lene.name, u"Lene Aaling"_s);
    QCOMPARE(lene.card["emails"_L1].toArray(), QJsonArray{u"lenea@contoso.com"_s});
    QCOMPARE(lene.groups, QStringList());
    QCOMPARE(given.roster.photoHref(lene.address),
             u"/ucwa/oauth/v1/applications/104/photos/lenea@contoso.com"_s);
    QVERIFY(given.roster.contains(lene.address));
    QVERIFY(!given.roster.contains(Sara));
}

void tst_UcwaSamplePeople::groupsAreNamed()
{
    Given given;
    given.server.answer("GET /c", u"contacts/03-group-contacts-200.json"_s);
    given.server.answer("GET /g", u"contacts/02-my-groups-200.json"_s);
    given.server.answer("GET " + People + "/contacts?groupId=group_id",
                        u"contacts/03-group-contacts-200.json"_s);
    given.server.answer("GET " + People + "/contacts?groupId=default_group_id", 200, "{}"); // nobody
    given.begin({{u"myContacts"_s, "/c"}, {u"myGroups"_s, "/g"}});
    QTRY_VERIFY(!only<RosterSeen>(given.told).isEmpty());
    const auto contacts = only<ContactSeen>(given.told);
    QCOMPARE(contacts.size(), 2);
    QCOMPARE(contacts.at(0).address, Sara);
    QCOMPARE(contacts.at(0).name, u"Sara Davis"_s);
    for (const ContactSeen &contact : contacts)
        QCOMPARE(contact.groups, QStringList{u"Pinned Contacts"_s});
    const QJsonObject card{
        {u"company"_s, u"Metio"_s},
        {u"department"_s, u"Sales & Marketing"_s},
        {u"office"_s, u"20/2107"_s},
        {u"title"_s, u"Product Manager"_s},
        {u"emails"_s, QJsonArray{u"SaraD@contoso.com"_s}},
        {u"phones"_s, QJsonArray{QJsonObject{{u"kind"_s, u"work"_s}, {u"number"_s, u"+19185550107"_s}}}}};
    QCOMPARE(contacts.at(0).card, card);
}

void tst_UcwaSamplePeople::everyMemberOfAContactIsRead()
{
    const QJsonObject contact = jsonSample(u"contacts/19-contact-reference-200.json"_s);
    const QJsonObject list{
        {u"_embedded"_s, QJsonObject{{u"contact"_s, contact}}}}; // one alone, not in a list
    Given given;
    given.server.answer("GET /c", 200, QJsonDocument(list).toJson());
    given.begin({{u"myContacts"_s, "/c"}});
    QTRY_VERIFY(!only<RosterSeen>(given.told).isEmpty());
    const ContactSeen alex = given.last<ContactSeen>();
    QCOMPARE(alex.address, u"sip:alex@contoso.com"_s);
    QCOMPARE(alex.card["title"_L1].toString(), u"Engineer 2"_s);
    QCOMPARE(alex.card["company"_L1].toString(), u"Contoso Corp."_s);
    QStringList phones;
    for (const QJsonValue &phone : alex.card["phones"_L1].toArray())
        phones << phone["kind"_L1].toString() + u' ' + phone["number"_L1].toString();
    const QStringList expected{u"work +1425554321"_s, u"mobile tel:4255551212;phone-context=defaultprofile"_s,
                               u"home +19185550107"_s, u"other +19195558194"_s};
    QCOMPARE(phones, expected);
}

void tst_UcwaSamplePeople::contactIsFound()
{
    Given given;
    given.server.answer("GET /s?query=Sara%20%26%20Co%2B&limit=50", u"contacts/04-search-hit-200.json"_s);
    given.server.answer("GET /s?query=nobody&limit=50", 200,
                        R"({"moreResultsAvailable":false,"rel":"search"})");
    given.begin({{u"search"_s, "/s"}});
    const auto found = QCoro::waitFor(given.roster.find(u"Sara & Co+"_s));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().address, Sara);
    QCOMPARE(found->constFirst().name, u"Sara Davis"_s);
    QVERIFY(!found->constFirst().groups); // whether it is in one was not told

    const auto none = QCoro::waitFor(given.roster.find(u"nobody"_s));
    QVERIFY(none);
    QVERIFY(none->isEmpty());
}

void tst_UcwaSamplePeople::listIsKeptUp()
{
    const QByteArray subscription = Reference + "people/myContactsAndGroupsSubscription";
    Given given;
    given.server.answer("GET " + subscription, u"contacts/15-contacts-subscription-201.json"_s);
    const Resource people = resourceSample(u"contacts/18-people-200.json"_s);
    QCOMPARE(people.href("myContactsAndGroupsSubscription"_L1).toLatin1(), subscription);
    given.roster.begin(Resource({{u"_embedded"_s, QJsonObject{{u"people"_s, people.json()}}}}));
    const QByteArray asked =
        "POST " + subscription + "/startOrRefreshSubscriptionToContactsAndGroups?duration=30";
    QTRY_VERIFY(!given.server.request(asked).head.isEmpty());
    QVERIFY(given.server.request(asked).body.isEmpty());
}

void tst_UcwaSamplePeople::presenceIsFollowed()
{
    Given given;
    given.server.answer("POST " + People + "/presenceSubscriptions",
                        u"contacts/06-presence-subscription-201.json"_s);
    given.begin({{u"presenceSubscriptions"_s, People + "/presenceSubscriptions"}});
    given.roster.watch({Sara, u"+15550100222"_s});
    const HttpSample documented = httpSample(u"contacts/05-presence-subscription-request.http"_s);
    const QByteArray first = "POST " + documented.target().toLatin1();
    QTRY_VERIFY(!given.server.request(first).head.isEmpty());
    const QJsonObject asked = QJsonDocument::fromJson(given.server.request(first).body).object();
    QCOMPARE(asked["duration"_L1].toInt(), 30);
    QCOMPARE(asked["uris"_L1].toArray(), QJsonArray{Sara}); // who has no such address cannot be followed
    QCOMPARE(asked.size(), documented.resource().json().size());

    const QByteArray more =
        "POST " + People + "/presenceSubscriptionMemberships?presenceSubscriptionId=97b6bd66";
    given.server.answer(more, 201, "{}");
    given.roster.watch({Sara, u"sip:toshm@contoso.com"_s}); // to the same subscription
    QTRY_VERIFY(!given.server.request(more).head.isEmpty());
    QCOMPARE(QJsonDocument::fromJson(given.server.request(more).body)["contactUris"_L1].toArray(),
             QJsonArray{u"sip:toshm@contoso.com"_s});

    Package expiring = packageSample(u"events/11-presence-subscription-expiring.json"_s);
    expiring.events.first().link.href =
        resourceSample(u"contacts/06-presence-subscription-201.json"_s).self();
    given.roster.apply(expiring.events.constFirst());
    const QByteArray extended = "POST " + People + "/presenceSubscriptions/97b6bd66?duration=30";
    QTRY_VERIFY(!given.server.request(extended).head.isEmpty());
}

void tst_UcwaSamplePeople::presenceIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Presence::Availability>("availability");
    QTest::addColumn<QString>("activity");
    QTest::addColumn<qint64>("lastActive");

    QTest::newRow("offline") << u"contacts/09-contact-presence-offline-200.json"_s << Presence::Offline
                             << QString() << qint64(1'358'827'096'000);
    QTest::newRow("do not disturb") << u"contacts/10-contact-presence-dnd-200.json"_s
                                    << Presence::DoNotDisturb << u"in-a-conference"_s
                                    << qint64(1'474'932'023'993);
}

void tst_UcwaSamplePeople::presenceIsTold()
{
    QFETCH(QString, name);
    QFETCH(Presence::Availability, availability);
    QFETCH(QString, activity);
    QFETCH(qint64, lastActive);

    const QByteArray sara = People + "/saraD@contoso.com";
    Given given;
    const QJsonObject contact =
        jsonSample(u"contacts/04-search-hit-200.json"_s)["_embedded"_L1]["contact"_L1][0].toObject();
    given.server.answer("GET " + sara, 200, QJsonDocument(contact).toJson());
    given.server.answer("GET " + sara + "/presence", name);
    given.begin({{u"search"_s, "/s"}});
    given.hear(u"events/10-contact-presence-updated.json"_s); // of somebody that we know nothing of yet
    QTRY_VERIFY(!only<PresenceSeen>(given.told).isEmpty());
    const auto presence = given.last<PresenceSeen>();
    QCOMPARE(presence.address, Sara);
    QCOMPARE(presence.availability, availability);
    QCOMPARE(presence.activity, activity);
    QCOMPARE(presence.lastActive, QDateTime::fromMSecsSinceEpoch(lastActive, Qt::UTC));
    QCOMPARE(given.last<ContactSeen>().name, u"Sara Davis"_s);
}

void tst_UcwaSamplePeople::noteIsTold()
{
    const QByteArray alex = Reference + "people/282";
    Given given;
    given.server.answer("GET " + alex, u"contacts/19-contact-reference-200.json"_s);
    given.server.answer("GET " + alex + "/contactNote", u"contacts/11-contact-note-200.json"_s);
    given.begin({{u"search"_s, "/s"}});
    ChannelEvent event = packageSample(u"events/10-contact-presence-updated.json"_s).events.constFirst();
    event.rel = u"contactnote"_s;
    event.link.href = QString::fromLatin1(alex + "/contactNote");
    event.inHref = QString::fromLatin1(alex);
    given.roster.apply(event);
    QTRY_VERIFY(!only<NoteSeen>(given.told).isEmpty());
    QCOMPARE(given.last<NoteSeen>().address, u"sip:alex@contoso.com"_s);
    QCOMPARE(given.last<NoteSeen>().text, u"Heads down today"_s);
}

void tst_UcwaSamplePeople::changeOfTheListIsReadAnew()
{
    for (const auto &name :
         {u"events/12-contact-added-to-group.json"_s, u"events/13-contact-removed-from-group.json"_s}) {
        Given given;
        given.server.answer("GET /c", 200, "{}"); // nobody: there is nothing inside
        given.begin({{u"myContacts"_s, "/c"}});
        QTRY_COMPARE(only<RosterSeen>(given.told).size(), 1);
        QCOMPARE(given.last<RosterSeen>().addresses, QStringList());
        given.server.answer("GET /c", u"contacts/01-my-contacts-200.json"_s);
        given.hear(name);
        QTRY_COMPARE(only<RosterSeen>(given.told).size(), 2);
        QCOMPARE(given.last<RosterSeen>().addresses.size(), 2);
    }
}

void tst_UcwaSamplePeople::otherNewsOfPeopleAreHarmless()
{
    Given given;
    given.begin({{u"search"_s, "/s"}});
    for (const auto &name : {u"events/09-presence-subscription-first-events.json"_s,
                             u"events/11-presence-subscription-expiring.json"_s,
                             u"events/18-contact-privacy-updated.json"_s, u"events/26-empty-poll.json"_s})
        given.hear(name);
    QTRY_VERIFY(!given.server.request("GET " + People + "/sarad@Contoso.com/presence").head.isEmpty());
    QVERIFY(!given.server.request("GET " + People + "/sarad@contoso.com").head.isEmpty()); // whose it is
    for (const RawServer::Request &request : given.server.requests())
        QVERIFY2(!request.line().contains("rivacy"), request.line());
}

void tst_UcwaSamplePeople::archivedLogIsNoNews()
{
    Given given;
    const QByteArray logs = Reference + "communication/conversationLogs";
    given.server.answer("GET " + logs + "?limit=50", u"messaging/14-conversation-logs-200.json"_s);
    given.server.answer("GET " + logs + "/conversationLog", u"messaging/15-conversation-log-200.json"_s);
    given.missed.begin(Sara, resourceSample(u"application/16-communication-reference-200.json"_s),
                       QDateTime());
    given.missed.look({});
    QTRY_VERIFY(!given.server.request("GET " + logs + "/conversationLog").head.isEmpty());
    QCoro::waitFor(given.missed.finish());
    QVERIFY(given.told.isEmpty());
}

void tst_UcwaSamplePeople::missedLogIsNews()
{
    Given given;
    const QByteArray logs = Reference + "communication/conversationLogs";
    QByteArray log = sample(u"messaging/15-conversation-log-200.json"_s);
    log.replace("\"Archived\"", "\"Missed\"").replace("\"AudioLog\"", "\"MessageLog\"");
    log.replace("\"sipUri\": \"samplevalue\"", "\"sipUri\": \"sip:BoL@contoso.com\"");
    given.server.answer("GET " + logs + "?limit=50", u"messaging/14-conversation-logs-200.json"_s);
    given.server.answer("GET " + logs + "/conversationLog", 200, log);
    given.missed.begin(Sara, resourceSample(u"application/16-communication-reference-200.json"_s),
                       QDateTime());
    given.missed.look({});
    QCoro::waitFor(given.missed.finish());
    const auto messages = only<MessageSeen>(given.told);
    QCOMPARE(messages.size(), 1); // the server has no transcripts: its preview is all there is
    QCOMPARE(messages.constFirst().sender, u"sip:bol@contoso.com"_s);
    QCOMPARE(messages.constFirst().conversation, u"sip:bol@contoso.com"_s);
    QCOMPARE(messages.constFirst().body, u"samplevalue"_s);
    QCOMPARE(messages.constFirst().sentAt, QDateTime::fromMSecsSinceEpoch(1'474'932'024'587, Qt::UTC));

    given.missed.markRead(u"sip:bol@contoso.com"_s);
    QCoro::waitFor(given.missed.finish());
    QVERIFY(!given.server.request("POST " + logs + "/conversationLog/markAsRead").head.isEmpty());
    given.missed.look({u"534e445ee854436a8abe02c24985f78a"_s}); // a conversation that we took part in
    QCoro::waitFor(given.missed.finish());
    QCOMPARE(only<MessageSeen>(given.told).size(), 1);
}

void tst_UcwaSamplePeople::availabilityHasAWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("activity");
    QTest::addColumn<Presence::Availability>("availability");

    QTest::newRow("own sample")
        << resourceSample(u"application/07-presence-200.json"_s).text("availability"_L1) << QString()
        << Presence::Available;
    QTest::newRow("idle") << u"IdleOnline"_s << QString() << Presence::Inactive;
    QTest::newRow("busy") << u"BUSY"_s << u"in-a-meeting"_s << Presence::Busy;
    QTest::newRow("idle busy") << u"IdleBusy"_s << QString() << Presence::BusyInactive;
    QTest::newRow("do not disturb") << u"DoNotDisturb"_s << u"urgent-interruptions-only"_s
                                    << Presence::DoNotDisturb;
    QTest::newRow("be right back") << u"BeRightBack"_s << QString() << Presence::BeRightBack;
    QTest::newRow("away") << u"Away"_s << QString() << Presence::Away;
    QTest::newRow("off work, token") << u"Away"_s << u"off-work"_s << Presence::OffWork;
    QTest::newRow("off work, words") << u"Away"_s << u"Off work"_s << Presence::OffWork;
    QTest::newRow("off work, set") << u"Offwork"_s << QString() << Presence::OffWork;
    QTest::newRow("offline") << u"Offline"_s << QString() << Presence::Offline;
    QTest::newRow("missing") << QString() << QString() << Presence::Unknown;
    QTest::newRow("new") << u"Invented2031"_s << QString() << Presence::Unknown;
}

void tst_UcwaSamplePeople::availabilityHasAWord()
{
    QFETCH(QString, word);
    QFETCH(QString, activity);
    QFETCH(Presence::Availability, availability);

    QCOMPARE(availabilityFrom(word, activity), availability);
    const QString ours = wordFor(availability);
    QVERIFY(ours.isEmpty() || availabilityFrom(ours, {}) == availability);
    const HttpSample documented = httpSample(u"application/09-presence-set-request.http"_s);
    QCOMPARE(wordFor(Presence::Available), documented.resource().text("availability"_L1));
}

QTEST_GUILESS_MAIN(tst_UcwaSamplePeople)
#include "tst_ucwasamplepeople.moc"
