// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "ucwaclient.h"

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;
using Sandbox::UcwaPerson;

static const auto Bo = u"sip:bo@example.com"_s;
static const auto Cy = u"sip:cy@example.com"_s;

class tst_UcwaPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheUsersContacts();
    void followsPresence_data();
    void followsPresence();
    void followsNotes();
    void followsTheListAsItChanges();
    void followsStrangersWhileTheyAreLookedAt();
    void keepsFollowing();
    void followsFewerWhereTheServerLimitsIt();
    void findsPeople();
    void fetchesPortraits();
    void isSeenAsItWishes();
    void takesItsNoteBack();
    void asksInFlocks();
    void showsWhatWasMissed();
    void worksWithoutAMailbox();

private:
    static std::optional<PresenceSeen> presenceOf(const UcwaClient &client, const QString &address)
    {
        std::optional<PresenceSeen> last;
        for (const PresenceSeen &seen : client.seen<PresenceSeen>()) {
            if (seen.address == address)
                last = seen;
        }
        return last;
    }
};

void tst_UcwaPeople::knowsTheUsersContacts()
{
    UcwaClient client;
    QVERIFY(client.settle());
    QStringList expected;
    for (const UcwaPerson &person : client.service.people().contacts())
        expected << person.uri;
    QStringList listed = client.seen<RosterSeen>().last().addresses;
    listed.sort();
    expected.sort();
    QCOMPARE(listed, expected);
    const auto contacts = client.seen<ContactSeen>();
    const auto bo = std::ranges::find(contacts, Bo, &ContactSeen::address);
    QVERIFY(bo != contacts.end());
    const UcwaPerson known = *client.service.people().find(Bo);
    QCOMPARE(bo->name, known.name);
    QCOMPARE(bo->card["title"_L1].toString(), known.title);
    QCOMPARE(bo->card["department"_L1].toString(), known.department);
    QStringList groups = bo->groups.value_or(QStringList());
    groups.sort();
    QStringList expectedGroups = known.groups;
    expectedGroups.sort();
    QCOMPARE(groups, expectedGroups);
}

void tst_UcwaPeople::followsPresence_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("activity");
    QTest::addColumn<Presence::Availability>("availability");
    QTest::newRow("available") << u"Online"_s << u""_s << Presence::Available;
    QTest::newRow("inactive") << u"IdleOnline"_s << u""_s << Presence::Inactive;
    QTest::newRow("busy") << u"Busy"_s << u"in-a-meeting"_s << Presence::Busy;
    QTest::newRow("busy, inactive") << u"IdleBusy"_s << u""_s << Presence::BusyInactive;
    QTest::newRow("do not disturb") << u"DoNotDisturb"_s << u"urgent-interruptions-only"_s
                                    << Presence::DoNotDisturb;
    QTest::newRow("be right back") << u"BeRightBack"_s << u""_s << Presence::BeRightBack;
    QTest::newRow("away") << u"Away"_s << u""_s << Presence::Away;
    QTest::newRow("off work, as a token") << u"Away"_s << u"off-work"_s << Presence::OffWork;
    QTest::newRow("off work, in words") << u"Away"_s << u"Off work"_s << Presence::OffWork;
    QTest::newRow("offline") << u"Offline"_s << u""_s << Presence::Offline;
    QTest::newRow("a word of tomorrow") << u"Teleported"_s << u""_s << Presence::Unknown;
    QTest::newRow("in other letters") << u"donotdisturb"_s << u""_s << Presence::DoNotDisturb;
}

void tst_UcwaPeople::followsPresence()
{
    QFETCH(QString, word);
    QFETCH(QString, activity);
    QFETCH(Presence::Availability, availability);
    UcwaClient client(10ms); // presences are told with a delay
    client.service.setPresence(Bo, availability == Presence::Away ? u"Busy"_s : u"Away"_s);
    QVERIFY(client.settle());
    QTRY_VERIFY(presenceOf(client, Bo));
    client.service.setPresence(Bo, word, activity);
    QTRY_COMPARE(Parlance::word(presenceOf(client, Bo)->availability), Parlance::word(availability));
    QTRY_COMPARE(presenceOf(client, Bo)->activity, activity);
    QCOMPARE(client.service.violations(), QStringList());
}

void tst_UcwaPeople::followsNotes()
{
    UcwaClient client(10ms);
    QVERIFY(client.settle());
    QTRY_VERIFY(presenceOf(client, Bo));
    client.service.setNote(Bo, u"Back at 3"_s);
    QTRY_VERIFY(std::ranges::any_of(client.seen<NoteSeen>(), [](const NoteSeen &note) {
        return note.address == Bo && note.text == u"Back at 3"_s;
    }));
    client.service.setNote(Bo, {});
    QTRY_VERIFY(client.seen<NoteSeen>().last().address == Bo &&
                client.seen<NoteSeen>().last().text.isEmpty());
}

void tst_UcwaPeople::followsTheListAsItChanges()
{
    UcwaClient client;
    QVERIFY(client.settle());
    const auto hal = u"sip:hal@example.com"_s;
    client.service.people().put({.uri = hal, .name = u"Hal Im"_s, .groups = {u"Team"_s}});
    QTRY_VERIFY(client.seen<RosterSeen>().last().addresses.contains(hal));
    QTRY_VERIFY(presenceOf(client, hal));
    client.service.people().remove(hal);
    QTRY_VERIFY(!client.seen<RosterSeen>().last().addresses.contains(hal));
}

void tst_UcwaPeople::followsStrangersWhileTheyAreLookedAt()
{
    UcwaClient client;
    const auto gus = u"sip:gus@example.com"_s; // in the directory only
    QVERIFY(client.settle());
    QTRY_VERIFY(presenceOf(client, Bo));
    client.backend->watch({gus, u"+15550100199"_s, Bo});
    QTRY_VERIFY(presenceOf(client, gus));
    QCOMPARE(client.server.journal().count("POST", u"presenceSubscriptions$"_s), 1); // one for all
    for (int i = 0; i < 5; ++i)
        client.backend->watch({gus});
    client.service.setPresence(gus, u"Busy"_s);
    QTRY_COMPARE(presenceOf(client, gus)->availability, Presence::Busy);
    QCOMPARE(client.server.journal().count("POST", u"presenceSubscriptionMemberships"_s), 1);
}

void tst_UcwaPeople::keepsFollowing()
{
    UcwaClient client(500us); // half an hour is 0.9 s
    client.service.options().grace = 9000s;
    QVERIFY(client.settle());
    QTRY_VERIFY(presenceOf(client, Bo));
    QTRY_VERIFY_WITH_TIMEOUT(
        client.server.journal().count("POST", u"presenceSubscriptions/.*duration=30"_s) >= 3, 20'000);
    client.service.setPresence(Bo, u"BeRightBack"_s);
    QTRY_COMPARE(presenceOf(client, Bo)->availability, Presence::BeRightBack);

    // one that ended all the same is made anew, and the application is left alone
    client.server.addFault({.kind = Fault::Status,
                            .method = "POST",
                            .path = u"presenceSubscriptions/"_s,
                            .times = 1,
                            .status = 404});
    QTRY_VERIFY_WITH_TIMEOUT(client.server.journal().count("POST", u"presenceSubscriptions$"_s) >= 2, 20'000);
    QCOMPARE(client.server.journal().count("POST", u"applications$"_s), 1);
}

void tst_UcwaPeople::followsFewerWhereTheServerLimitsIt()
{
    UcwaClient client;
    client.service.options().subscribedLimit = 70;
    for (int i = 0; i < 300; ++i)
        client.service.people().put(
            {.uri = u"sip:p%1@example.com"_s.arg(i), .name = u"Person %1"_s.arg(i), .groups = {u"Team"_s}});
    QVERIFY(client.settle());
    QTRY_VERIFY(!client.seen<PresenceSeen>().isEmpty());
    QTRY_VERIFY(std::ranges::any_of(client.seen<PresenceSeen>(),
                                    [](const PresenceSeen &seen) { return !seen.address.isEmpty(); }));
    QVERIFY(client.server.journal().count("POST", u"presenceSubscriptions"_s) <= 6);
}

void tst_UcwaPeople::findsPeople()
{
    UcwaClient client;
    QVERIFY(client.settle());
    const auto found = QCoro::waitFor(client.backend->find(u"Gus"_s));
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().address, u"sip:gus@example.com"_s);
    const auto nobody = QCoro::waitFor(client.backend->find(u"x & y = 100% + ?"_s));
    QVERIFY(nobody.has_value());
    QCOMPARE(nobody->size(), 0);
    QCOMPARE(client.service.violations(), QStringList());
}

void tst_UcwaPeople::fetchesPortraits()
{
    UcwaClient client;
    QVERIFY(client.settle());
    const auto portrait = QCoro::waitFor(client.backend->portrait(Bo, {}));
    QVERIFY(portrait.has_value());
    QVERIFY(portrait->image.startsWith("\xff\xd8"));
    QVERIFY(!portrait->etag.isEmpty());
    const auto again = QCoro::waitFor(client.backend->portrait(Bo, portrait->etag));
    QVERIFY(again && again->isUnchanged && again->image.isEmpty());
    const auto none = QCoro::waitFor(client.backend->portrait(u"sip:eli@example.com"_s, {}));
    QVERIFY(none && none->image.isEmpty() && !none->isUnchanged);
    QVERIFY(!QCoro::waitFor(client.backend->portrait(u"sip:nobody@example.com"_s, {})).has_value());
}

void tst_UcwaPeople::isSeenAsItWishes()
{
    UcwaClient client;
    QVERIFY(client.settle());
    QVERIFY(QCoro::waitFor(client.backend->setAvailability(Presence::Busy)));
    QCOMPARE(client.service.application()->me().availability(), u"Busy"_s);
    QTRY_COMPARE(presenceOf(client, {})->availability, Presence::Busy);
    client.service.loseApplication(); // the wish outlives the application
    QTRY_COMPARE(client.seen<RosterSeen>().size(), 2);
    QCOMPARE(client.service.application()->me().availability(), u"Busy"_s);
    client.quit();
    QVERIFY(client.start()); // and the program
    QTRY_COMPARE(client.service.application()->me().availability(), u"Busy"_s);
    QVERIFY(QCoro::waitFor(client.backend->setAvailability(std::nullopt)));
    QTRY_COMPARE(presenceOf(client, {})->availability, Presence::Available);
    QVERIFY(!QCoro::waitFor(client.backend->setAvailability(Presence::Offline)).has_value());
    QVERIFY(QCoro::waitFor(client.backend->setLocation(u"Oslo"_s)));
    QCOMPARE(client.service.application()->me().location(), u"Oslo"_s);
    QVERIFY(!QCoro::waitFor(client.backend->setLocation(QString(61, u'x'))).has_value());
}

void tst_UcwaPeople::takesItsNoteBack()
{
    UcwaClient client;
    QVERIFY(client.settle());
    QVERIFY(QCoro::waitFor(client.backend->setNote(u"Lunch until 2"_s)));
    QCOMPARE(client.service.application()->me().note(), u"Lunch until 2"_s);
    QTRY_COMPARE(client.seen<NoteSeen>().last().text, u"Lunch until 2"_s);
    QVERIFY(QCoro::waitFor(client.backend->setNote({})));
    QTRY_COMPARE(client.seen<NoteSeen>().last().text, QString());
}

void tst_UcwaPeople::asksInFlocks()
{
    UcwaClient client;
    for (int i = 0; i < 100; ++i)
        client.service.people().put(
            {.uri = u"sip:p%1@example.com"_s.arg(i), .name = u"Person %1"_s.arg(i), .groups = {u"Team"_s}});
    QVERIFY(client.settle());
    QTRY_VERIFY(presenceOf(client, u"sip:p99@example.com"_s));
    client.server.journal().clear();
    for (int i = 0; i < 100; ++i)
        client.service.setPresence(u"sip:p%1@example.com"_s.arg(i), u"Busy"_s);
    for (int i = 0; i < 100; ++i)
        QTRY_COMPARE(presenceOf(client, u"sip:p%1@example.com"_s.arg(i))->availability, Presence::Busy);
    QVERIFY2(client.server.journal().entries().size() < 40,
             qPrintable(QString::number(client.server.journal().entries().size())));
    QCOMPARE(client.service.violations(), QStringList());
}

void tst_UcwaPeople::showsWhatWasMissed()
{
    UcwaClient client;
    client.service.options().history = true;
    client.service.missed(Bo, u"Call me when you are back"_s);
    QVERIFY(client.settle());
    QTRY_COMPARE(client.heard(), QStringList{u"Call me when you are back"_s});
    const auto first = client.seen<MessageSeen>().first();
    QCOMPARE(first.conversation, Bo);
    client.quit();
    client.events.clear();
    QVERIFY(client.settle()); // told again under the same name: the store knows it
    QTRY_COMPARE(client.seen<MessageSeen>().size(), 1);
    QCOMPARE(client.seen<MessageSeen>().first().remoteId, first.remoteId);
    client.backend->seen(Bo);
    QTRY_COMPARE(client.server.journal().count("POST", u"markAsRead"_s), 1);
    client.quit();
    client.events.clear();
    QVERIFY(client.settle());
    QVERIFY(client.seen<MessageSeen>().isEmpty());
    client.service.missed(Cy, u"And me"_s); // while we are there, on no device
    QTRY_COMPARE(client.heard(), QStringList{u"And me"_s});
}

void tst_UcwaPeople::worksWithoutAMailbox()
{
    UcwaClient client;
    client.service.options().history = true;
    client.server.addFault({.kind = Fault::Status, .path = u"conversationLogs"_s, .times = 0, .status = 504});
    QVERIFY(client.settle());
    QVERIFY(client.send(u"Hello"_s).has_value());
    QVERIFY(client.problems.isEmpty());
}

QTEST_GUILESS_MAIN(tst_UcwaPeople)
#include "tst_ucwapeople.moc"
