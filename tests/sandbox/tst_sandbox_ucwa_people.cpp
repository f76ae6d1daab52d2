// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "ucwagiven.h"

#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const auto Bo = u"sip:bo@example.com"_s;
static const auto Cy = u"sip:cy@example.com"_s;

class tst_SandboxUcwaPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsContacts();
    void listsGroups();
    void searches_data();
    void searches();
    void showsAContact();
    void showsPictures();
    void tellsOfPresenceWhileItIsAskedTo();
    void followsGroups();
    void followsMorePeople();
    void refusesSubscriptions_data();
    void refusesSubscriptions();
    void letsSubscriptionsExpire();
    void extendsSubscriptions();
    void tellsOfTheContactListWhileItIsAskedTo();
    void answersBatches();
};

void tst_SandboxUcwaPeople::listsContacts()
{
    UcwaGiven given;
    given.signIn();
    const QString contacts = given.href(u"people"_s, u"myContacts"_s);
    const QJsonArray all = given.get(contacts).json()[u"_embedded"_s][u"contact"_s].toArray();
    QCOMPARE(all.size(), 5);
    QCOMPARE(all[0][u"uri"_s], Bo);
    QCOMPARE(all[0][u"name"_s], u"Bo Li"_s);
    QCOMPARE(given.get(contacts + u"?expand=false"_s).json()[u"_links"_s][u"contact"_s].toArray().size(), 5);
    given.service.people().clear();
    QVERIFY(!given.get(contacts).json().contains(u"_embedded"_s));
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaPeople::listsGroups()
{
    UcwaGiven given;
    given.signIn();
    const QJsonObject groups =
        given.get(given.href(u"people"_s, u"myGroups"_s)).json()[u"_embedded"_s].toObject();
    QCOMPARE(groups[u"pinnedGroup"_s][u"name"_s], u"Pinned Contacts"_s);
    QCOMPARE(groups[u"defaultGroup"_s][u"name"_s], u"Other Contacts"_s);
    QCOMPARE(groups[u"distributionGroup"_s], QJsonArray());
    const QJsonObject team = groups[u"group"_s][0].toObject();
    QCOMPARE(team[u"name"_s], u"Team"_s);
    QCOMPARE(given.get(UcwaGiven::hrefIn(team, u"self"_s)).json()[u"id"_s], team[u"id"_s]);
    const QJsonObject members = given.get(UcwaGiven::hrefIn(team, u"groupContacts"_s)).json();
    QCOMPARE(members[u"rel"_s], u"groupContacts"_s);
    QCOMPARE(members[u"_embedded"_s][u"contact"_s].toArray().size(), 3);
    const QJsonObject memberships = given.get(given.href(u"people"_s, u"myGroupMemberships"_s)).json();
    QCOMPARE(memberships[u"_embedded"_s][u"myGroupMembership"_s].toArray().size(), 6);
}

void tst_SandboxUcwaPeople::searches_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("found");
    QTest::newRow("name") << u"query=hall&limit=5"_s << 200 << 1;
    QTest::newRow("address") << u"query=sip:bo@&limit=5"_s << 200 << 1;
    QTest::newRow("many") << u"query=example&limit=2"_s << 200 << 2;
    QTest::newRow("nobody") << u"query=zzz"_s << 200 << 0;
    QTest::newRow("nothing") << u"limit=5"_s << 400 << 0;
    QTest::newRow("too many") << u"query=x&limit=101"_s << 400 << 0;
}

void tst_SandboxUcwaPeople::searches()
{
    QFETCH(QString, query);
    QFETCH(int, found);
    UcwaGiven given;
    given.signIn();
    const Peer::Answer answer = given.get(given.href(u"people"_s, u"search"_s) + u'?' + query);
    QTEST(answer.status, "status");
    QCOMPARE(answer.json()[u"_embedded"_s][u"contact"_s].toArray().size(), found);
    QCOMPARE(answer.json().contains(u"_embedded"_s), found > 0);
    QCOMPARE(answer.json()[u"moreResultsAvailable"_s].toBool(), found == 2);
}

void tst_SandboxUcwaPeople::showsAContact()
{
    UcwaGiven given;
    given.service.setNote(Cy, u"Heads down"_s);
    given.signIn();
    const QJsonArray all =
        given.get(given.href(u"people"_s, u"myContacts"_s)).json()[u"_embedded"_s][u"contact"_s].toArray();
    const QJsonObject cy = all[1].toObject();
    const auto part = [&](const QString &rel) { return given.get(UcwaGiven::hrefIn(cy, rel)).json(); };
    QCOMPARE(part(u"contactPresence"_s)[u"availability"_s], u"Busy"_s);
    QCOMPARE(part(u"contactPresence"_s)[u"activity"_s], u"in-a-meeting"_s);
    QCOMPARE(part(u"contactNote"_s)[u"message"_s], u"Heads down"_s);
    QCOMPARE(part(u"contactLocation"_s)[u"rel"_s], u"contactLocation"_s);
    QCOMPARE(part(u"contactSupportedModalities"_s)[u"modalities"_s], QJsonArray{u"Messaging"_s});
    QCOMPARE(part(u"contactPrivacyRelationship"_s)[u"relationshipLevel"_s], u"Colleagues"_s);
    QVERIFY(part(u"self"_s) == cy);
}

void tst_SandboxUcwaPeople::showsPictures()
{
    UcwaGiven given;
    given.signIn();
    const QString photo = given.href(u"me"_s, u"photo"_s) + u"?size=HR96X96"_s;
    const Peer::Answer picture = given.get(photo);
    QCOMPARE(picture.header("Content-Type"), "image/jpeg");
    QVERIFY(picture.body.startsWith("\xff\xd8\xff"));
    QCOMPARE(given.get(photo, {{"If-None-Match", picture.header("ETag")}}).status, 304);

    const QJsonArray all =
        given.get(given.href(u"people"_s, u"myContacts"_s)).json()[u"_embedded"_s][u"contact"_s].toArray();
    QCOMPARE(given.get(UcwaGiven::hrefIn(all[3].toObject(), u"contactPhoto"_s)).status, 404); // Eli has none
    given.service.options().photos = false;
    QCOMPARE(given.get(photo).status, 403);
}

void tst_SandboxUcwaPeople::tellsOfPresenceWhileItIsAskedTo()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const Peer::Answer created =
        given.post(given.href(u"people"_s, u"presenceSubscriptions"_s),
                   {{u"duration"_s, 11}, {u"Uris"_s, QJsonArray{u"sip:BO@example.com"_s}}});
    QCOMPARE(created.status, 201);
    given.poll();
    const QStringList expected{u"added contact"_s, u"updated contactPresence"_s,
                               u"added presenceSubscription"_s};
    QCOMPARE(given.told(), expected);

    QVERIFY(given.service.setPresence(Bo, u"Away"_s));
    QVERIFY(given.service.setPresence(Bo, u"Busy"_s)); // once is enough
    QVERIFY(given.service.setPresence(Cy, u"Away"_s)); // nobody asked
    given.poll();
    QCOMPARE(given.told(), QStringList{u"updated contactPresence"_s});
    QCOMPARE(given.events[0][u"in"_s][u"rel"_s], u"contact"_s);
    QCOMPARE(given.get(given.events[0][u"link"_s][u"href"_s].toString()).json()[u"availability"_s],
             u"Busy"_s);

    const QString self = UcwaGiven::hrefIn(created.json(), u"self"_s);
    QCOMPARE(given.peer.ask("DELETE", self, {}, given.headers()).status, 204);
    given.service.setPresence(Bo, u"Online"_s);
    given.pollUntilNothingIsLeft();
    QCOMPARE(given.service.violations(), QStringList());
}

void tst_SandboxUcwaPeople::followsGroups()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const QJsonObject groups = given.get(given.href(u"people"_s, u"myGroups"_s)).json();
    const QString subscribe =
        UcwaGiven::hrefIn(groups[u"_embedded"_s][u"group"_s][0].toObject(), u"subscribeToGroupPresence"_s);
    const Peer::Answer created = given.post(subscribe + u"&duration=30"_s);
    QCOMPARE(created.status, 201);
    QVERIFY(UcwaGiven::hrefIn(created.json(), u"addToPresenceSubscription"_s).isEmpty());
    const QJsonObject followed = given.get(given.href(u"people"_s, u"subscribedContacts"_s)).json();
    QCOMPARE(followed[u"_links"_s][u"contact"_s].toArray().size(), 3);
}

void tst_SandboxUcwaPeople::followsMorePeople()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const QJsonObject subscription = given
                                         .post(given.href(u"people"_s, u"presenceSubscriptions"_s),
                                               {{u"duration"_s, 30}, {u"uris"_s, QJsonArray{Bo}}})
                                         .json();
    given.poll();
    given.service.setNote(Cy, u"Heads down"_s);
    given.post(UcwaGiven::hrefIn(subscription, u"addToPresenceSubscription"_s),
               {{u"contactUris"_s, QJsonArray{Bo, Cy}}});
    given.poll();
    const QStringList expected{u"added contact"_s, u"updated contactPresence"_s, u"updated contactNote"_s};
    QCOMPARE(given.told(), expected);
}

void tst_SandboxUcwaPeople::refusesSubscriptions_data()
{
    QTest::addColumn<QJsonObject>("wish");
    QTest::addColumn<int>("status");
    QTest::newRow("short") << QJsonObject{{u"duration"_s, 9}, {u"uris"_s, QJsonArray{Bo}}} << 400;
    QTest::newRow("long") << QJsonObject{{u"duration"_s, 31}, {u"uris"_s, QJsonArray{Bo}}} << 400;
    QTest::newRow("nobody") << QJsonObject{{u"duration"_s, 30}} << 400;
    QTest::newRow("too many") << QJsonObject{{u"duration"_s, 30}, {u"uris"_s, QJsonArray{Bo, Cy}}} << 403;
}

void tst_SandboxUcwaPeople::refusesSubscriptions()
{
    QFETCH(QJsonObject, wish);
    UcwaGiven given;
    given.service.options().subscribedLimit = 1;
    given.signIn();
    QTEST(given.post(given.href(u"people"_s, u"presenceSubscriptions"_s), wish).status, "status");
}

void tst_SandboxUcwaPeople::letsSubscriptionsExpire()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const QString self = UcwaGiven::hrefIn(given
                                               .post(given.href(u"people"_s, u"presenceSubscriptions"_s),
                                                     {{u"duration"_s, 10}, {u"uris"_s, QJsonArray{Bo}}})
                                               .json(),
                                           u"self"_s);
    QVERIFY(!given.happened(u"updated"_s, u"presenceSubscription"_s).isEmpty()); // soon
    QVERIFY(!given.happened(u"deleted"_s, u"presenceSubscription"_s).isEmpty());
    const Peer::Answer late = given.post(self + u"?duration=10"_s);
    QCOMPARE(late.status, 404);
    QCOMPARE(late.json()[u"subcode"_s], u"ApplicationNotFound"_s);
    QCOMPARE(given.get(given.href(u"self"_s)).status, 200); // it is not true
}

void tst_SandboxUcwaPeople::extendsSubscriptions()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const QString self = UcwaGiven::hrefIn(given
                                               .post(given.href(u"people"_s, u"presenceSubscriptions"_s),
                                                     {{u"duration"_s, 10}, {u"uris"_s, QJsonArray{Bo}}})
                                               .json(),
                                           u"self"_s);
    QCOMPARE(given.post(self + u"?duration=9"_s).status, 400);
    QCOMPARE(given.post(self + u"?duration=20"_s).status / 100, 2);
    QCOMPARE(given.get(self).status, 200);
}

void tst_SandboxUcwaPeople::tellsOfTheContactListWhileItIsAskedTo()
{
    UcwaGiven given;
    given.signInAndBeAvailable();
    const UcwaPerson hal{.uri = u"sip:hal@example.com"_s, .name = u"Hal"_s, .groups = {u"Team"_s}};
    const QString subscription = given.href(u"people"_s, u"myContactsAndGroupsSubscription"_s);
    const QString start =
        UcwaGiven::hrefIn(given.get(subscription).json(), u"startOrRefreshSubscriptionToContactsAndGroups"_s);
    QCOMPARE(given.post(start + u"?duration=61"_s).status, 400);
    QCOMPARE(given.post(start + u"?duration=30"_s).status, 201);
    given.service.people().put(hal);
    const QJsonObject added = given.happened(u"added"_s, u"contact"_s);
    QCOMPARE(added[u"in"_s][u"rel"_s], u"group"_s);
    given.service.people().remove(hal.uri);
    QCOMPARE(given.happened(u"deleted"_s, u"contact"_s)[u"link"_s], added[u"link"_s]);
    QVERIFY(!given.happened(u"updated"_s, u"myContactsAndGroupsSubscription"_s).isEmpty()); // about to expire
}

void tst_SandboxUcwaPeople::answersBatches()
{
    UcwaGiven given;
    given.signIn();
    const auto part = [](const QString &href) {
        return "--b\r\nContent-Type: application/http; msgtype=request\r\n\r\nGET " + href.toUtf8() +
               " HTTP/1.1\r\nHost: pool.example.com\r\nAccept: application/json\r\n\r\n";
    };
    const QByteArray body = part(given.href(u"me"_s, u"self"_s)) +
                            part(given.href(u"people"_s, u"myContacts"_s)) + part(given.href(u"events"_s)) +
                            "--b--\r\n";
    const Peer::Answer answer =
        given.peer.ask("POST", given.href(u"batch"_s), body,
                       given.headers({{"Content-Type", "multipart/batching;boundary=b"}}));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("Content-Type").startsWith("multipart/batching; boundary=\""));
    QCOMPARE(answer.body.count("HTTP/1.1 200 OK"), 2);
    QCOMPARE(answer.body.count("HTTP/1.1 400 "), 1);
    QVERIFY(answer.body.indexOf("Ada Ek") < answer.body.indexOf("Bo Li"));
    QCOMPARE(given.service.violations(), QStringList());
}

QTEST_GUILESS_MAIN(tst_SandboxUcwaPeople)

#include "tst_sandbox_ucwa_people.moc"
