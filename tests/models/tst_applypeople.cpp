// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include "models/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;

static const QString Ana = u"sip:ana@example.com"_s;
static const QString Bo = u"sip:bo@example.com"_s;
static const QString Cy = u"sip:cy@example.com"_s;

class tst_ApplyPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardIsMergedKeyByKey_data();
    void aCardIsMergedKeyByKey();
    void groupsArePartOfTheCard();
    void aNameThatWasNotToldStays();
    void hostileSizesAreCut();
    void theRosterIsExactlyWhatWasTold();
    void theRosterIsOfOneAccount();
    void presenceIsKept();
    void whatChangesNothingIsNotTold_data();
    void whatChangesNothingIsNotTold();
    void presenceLeavesNamesAndConversationsAlone();
    void aNameTitlesItsConversations();
    void withoutAnAddressItIsAboutUs();
    void anInvitationMakesItsConversation();
    void anInvitationEnds_data();
    void anInvitationEnds();
    void aSessionEndsWithTheEngine();
    void aGroupIsWhoeverIsInIt();
    void aPortraitIsKeptWithItsTime();
    void aNoteKnowsItsEnd();
};

namespace {

struct GivenPeople : Given
{
    using Given::Given;
    ContactAddress person(const QString &address)
    {
        const auto contact = get(store.contact(account, address));
        for (const auto &known : contact ? contact->addresses : QList<ContactAddress>()) {
            if (known.account == account && known.address == address)
                return known;
        }
        return {};
    }
    Account own() { return get(store.accounts()).first(); }
    QStringList roster(const QString &of = u"a1"_s)
    {
        QStringList addresses;
        for (const auto &contact : get(store.roster(of, 100)))
            addresses << contact.addresses.first().address;
        return addresses;
    }
    std::optional<Conversation> conversation(const QString &remoteId)
    {
        return get(store.conversation(account, remoteId));
    }
};

InvitationSeen invited(const QString &by, const QString &invitation = u"i1"_s)
{
    return {by, by, {}, invitation, QDateTime::fromMSecsSinceEpoch(4102444800000, Qt::UTC)};
}

} // namespace

void tst_ApplyPeople::aCardIsMergedKeyByKey_data()
{
    QTest::addColumn<QJsonObject>("told");
    QTest::addColumn<QJsonObject>("shown");
    const QJsonObject first{{u"title"_s, u"Baker"_s}, {u"office"_s, u"7"_s}};

    QTest::newRow("nothing more") << QJsonObject() << first;
    QTest::newRow("another title") << QJsonObject{{u"title"_s, u"Miller"_s}}
                                   << QJsonObject{{u"title"_s, u"Miller"_s}, {u"office"_s, u"7"_s}};
    QTest::newRow("no title any more")
        << QJsonObject{{u"title"_s, u""_s}} << QJsonObject{{u"title"_s, u""_s}, {u"office"_s, u"7"_s}};
    QTest::newRow("one key more") << QJsonObject{{u"emails"_s, QJsonArray{u"ana@example.com"_s}}}
                                  << QJsonObject{{u"title"_s, u"Baker"_s},
                                                 {u"office"_s, u"7"_s},
                                                 {u"emails"_s, QJsonArray{u"ana@example.com"_s}}};
    QTest::newRow("what nobody knows") << QJsonObject{{u"shoe"_s, u"42"_s}} << first;
    QTest::newRow("of another kind") << QJsonObject{{u"title"_s, 3}, {u"emails"_s, u"x"_s}} << first;
    const QJsonObject phone{{u"kind"_s, u"work"_s}, {u"number"_s, u"tel:+15550100222"_s}};
    const QJsonObject longPhone{{u"kind"_s, u"work"_s}, {u"number"_s, u"tel:+15550100222"_s}, {u"x"_s, 1}};
    QTest::newRow("telephones") << QJsonObject{{u"phones"_s, QJsonArray{longPhone, u"x"_s}}}
                                << QJsonObject{{u"title"_s, u"Baker"_s},
                                               {u"office"_s, u"7"_s},
                                               {u"phones"_s, QJsonArray{phone}}};
}

void tst_ApplyPeople::aCardIsMergedKeyByKey()
{
    QFETCH(QJsonObject, told);
    QFETCH(QJsonObject, shown);
    GivenPeople given;
    given.apply({ContactSeen{Ana, u"Ana"_s, {{u"title"_s, u"Baker"_s}, {u"office"_s, u"7"_s}}}});
    given.apply({ContactSeen{Ana, {}, told}});
    QCOMPARE(given.person(Ana).card, shown);
}

void tst_ApplyPeople::groupsArePartOfTheCard()
{
    GivenPeople given;
    given.apply({ContactSeen{Ana, u"Ana"_s, {}, QStringList{u"Friends"_s, u"Bakers"_s}}});
    given.apply({ContactSeen{Ana, u"Ana"_s}});
    QCOMPARE(given.person(Ana).card[u"groups"_s].toArray(), QJsonArray({u"Friends"_s, u"Bakers"_s}));
    given.apply({ContactSeen{Ana, u"Ana"_s, {}, QStringList()}});
    QCOMPARE(given.person(Ana).card[u"groups"_s].toArray(), QJsonArray());
}

void tst_ApplyPeople::aNameThatWasNotToldStays()
{
    GivenPeople given;
    given.apply({ContactSeen{Ana, u"Ana Lima"_s}});
    given.apply({ContactSeen{Ana, {}, {{u"title"_s, u"Baker"_s}}}});
    QCOMPARE(get(given.store.contact(given.account, Ana))->name, u"Ana Lima"_s);
}

void tst_ApplyPeople::hostileSizesAreCut()
{
    GivenPeople given;
    const QString flood = u"\U0001F600"_s.repeated(100'000) + QChar(0xd800);
    QJsonArray emails;
    for (int i = 0; i < 1'000; ++i)
        emails << flood.left(1'000);
    given.apply(
        {ContactSeen{
             Ana, flood, {{u"title"_s, flood}, {u"emails"_s, emails}}, QStringList(1'000, flood.left(1'000))},
         PresenceSeen{Ana, Presence::Away, flood}, NoteSeen{Ana, flood},
         PresenceSeen{u"sip:"_s + flood, Presence::Away}, ContactSeen{u"sip:"_s + flood, u"x"_s},
         RosterSeen{{u"sip:"_s + flood}}, InvitationSeen{Bo, Bo, {}, flood, {}}});
    const auto ana = given.person(Ana);
    QVERIFY(QJsonDocument(ana.card).toJson().size() < 200'000);
    QVERIFY(ana.activity.size() <= 256);
    QVERIFY(!ana.activity.back().isHighSurrogate());
    QVERIFY(ana.note.size() <= 2'000);
    QVERIFY(get(given.store.contact(given.account, Ana))->name.size() <= 256);
    QCOMPARE(get(given.store.contacts({}, 100)).size(), 1);
    QVERIFY(!given.conversation(Bo));
}

void tst_ApplyPeople::theRosterIsExactlyWhatWasTold()
{
    GivenPeople given;
    given.apply({ContactSeen{Bo, u"Bo"_s}, ContactSeen{Ana, u"Ana"_s}, ContactSeen{Cy, u"Cy"_s},
                 RosterSeen{{Bo, Ana}}});
    QCOMPARE(given.roster(), QStringList({Ana, Bo}));
    given.changes.clear();
    given.apply({RosterSeen{{Cy, Bo}}});
    QCOMPARE(given.roster(), QStringList({Bo, Cy}));
    QCOMPARE(given.changes.last().contacts.size(), 2); // Bo stayed
    given.apply({RosterSeen{}});
    QCOMPARE(given.roster(), QStringList());
}

void tst_ApplyPeople::theRosterIsOfOneAccount()
{
    GivenPeople given;
    Account other;
    other.id = u"a2"_s;
    other.name = u"other"_s;
    get(given.store.addAccount(other));
    EventBatch batch;
    batch.events = {RosterSeen{{Ana}}};
    get(given.store.apply(other.id, batch, QDateTime::currentDateTimeUtc()));
    given.apply({RosterSeen{{Bo}}});
    QCOMPARE(given.roster(), QStringList{Bo});
    QCOMPARE(given.roster(other.id), QStringList{Ana});
}

void tst_ApplyPeople::presenceIsKept()
{
    GivenPeople given;
    const auto at = QDateTime::fromMSecsSinceEpoch(1700000000000, Qt::UTC);
    given.apply({PresenceSeen{Ana, Presence::Busy, u"in-a-meeting"_s, at}, NoteSeen{Ana, u"Back at 3"_s}});
    const auto ana = given.person(Ana);
    QCOMPARE(ana.availability, Presence::Busy);
    QCOMPARE(ana.activity, u"in-a-meeting"_s);
    QCOMPARE(ana.lastActive, at);
    QCOMPARE(ana.note, u"Back at 3"_s);
    given.apply({PresenceSeen{Ana, Presence::Available}, NoteSeen{Ana, {}}});
    QCOMPARE(given.person(Ana).activity, QString());
    QVERIFY(!given.person(Ana).lastActive.isValid());
    QCOMPARE(given.person(Ana).note, QString());
}

void tst_ApplyPeople::whatChangesNothingIsNotTold_data()
{
    QTest::addColumn<Event>("event");
    QTest::newRow("presence") << Event(PresenceSeen{Ana, Presence::Busy, u"in-a-meeting"_s});
    QTest::newRow("note") << Event(NoteSeen{Ana, u"Back at 3"_s});
    QTest::newRow("our presence") << Event(PresenceSeen{{}, Presence::Busy});
    QTest::newRow("our note") << Event(NoteSeen{{}, u"Back at 3"_s});
    QTest::newRow("card") << Event(ContactSeen{Ana, u"Ana"_s, {{u"title"_s, u"Baker"_s}}});
    QTest::newRow("roster") << Event(RosterSeen{{Ana}});
    QTest::newRow("invitation") << Event(invited(Ana));
    QTest::newRow("no invitation where there is none") << Event(InvitationSeen{Bo, Bo, {}, {}, {}});
    QTest::newRow("attendance") << Event(AttendanceSeen{Ana, {Ana}});
    QTest::newRow("typing") << Event(TypingSeen{Ana, Ana});
}

void tst_ApplyPeople::whatChangesNothingIsNotTold()
{
    QFETCH(Event, event);
    GivenPeople given;
    given.apply({event});
    given.changes.clear();
    static QStringList writes;
    writes.clear();
    setStatementObserver([](QSqlDatabase &, const QString &sql, const QVariantList &) {
        if (sql.startsWith("INSERT"_L1) || sql.startsWith("DELETE"_L1))
            writes << sql;
    });
    given.apply({event});
    setStatementObserver({});
    QVERIFY2(writes.isEmpty(), qPrintable(writes.join(u'\n')));
    for (const auto &change : std::as_const(given.changes))
        QVERIFY(change.isEmpty());
}

void tst_ApplyPeople::presenceLeavesNamesAndConversationsAlone()
{
    GivenPeople given;
    given.apply(
        {ContactSeen{Ana, u"Ana"_s}, Given::theirs(u"r1"_s, u"hi"_s, QDateTime::currentDateTimeUtc(), Ana)});
    given.changes.clear();
    static QStringList statements;
    statements.clear();
    setStatementObserver([](QSqlDatabase &, const QString &sql, const QVariantList &) { statements << sql; });
    given.apply({PresenceSeen{Ana, Presence::Away}, NoteSeen{Ana, u"Gone fishing"_s}});
    setStatementObserver({});
    for (const auto &statement : std::as_const(statements)) {
        QVERIFY2(!statement.contains("_text"_L1), qPrintable(statement));
        QVERIFY2(!statement.contains("conversation"_L1), qPrintable(statement));
    }
    QCOMPARE(given.changes.last().contacts.size(), 1);
    QVERIFY(given.changes.last().conversations.isEmpty());
}

void tst_ApplyPeople::aNameTitlesItsConversations()
{
    GivenPeople given;
    given.apply({Given::theirs(u"r1"_s, u"hi"_s, QDateTime::currentDateTimeUtc(), Ana)});
    given.apply({ContactSeen{Ana, u"Ana Lima"_s}});
    QCOMPARE(given.conversation(Ana)->title, u"Ana Lima"_s);
    QCOMPARE(get(given.store.conversations(u"lima"_s, {}, Side::Older, 10)).size(), 1);
    QCOMPARE(get(given.store.contacts(u"lima"_s, 10)).size(), 1);
}

void tst_ApplyPeople::withoutAnAddressItIsAboutUs()
{
    GivenPeople given;
    given.apply({PresenceSeen{{}, Presence::DoNotDisturb}, NoteSeen{{}, u"On holiday"_s}});
    QCOMPARE(given.own().availability, Presence::DoNotDisturb);
    QCOMPARE(given.own().note, u"On holiday"_s);
    QVERIFY(get(given.store.contacts({}, 10)).isEmpty());
}

void tst_ApplyPeople::anInvitationMakesItsConversation()
{
    GivenPeople given;
    auto invitation = invited(Ana);
    invitation.conversation = Ana + u',' + Bo;
    invitation.others = {Bo};
    given.apply({invitation});
    const auto conversation = given.conversation(invitation.conversation);
    QVERIFY(conversation);
    QCOMPARE(conversation->invitation, u"i1"_s);
    QCOMPARE(conversation->invitedBy, Ana);
    QCOMPARE(conversation->invitedUntil, invitation.until);
    QCOMPARE(conversation->participants.size(), 2);
    QCOMPARE(given.changes.last().conversations.size(), 1);
}

void tst_ApplyPeople::anInvitationEnds_data()
{
    QTest::addColumn<bool>("signsInAnew");
    QTest::newRow("the service says so") << false;
    QTest::newRow("we sign in anew") << true;
}

void tst_ApplyPeople::anInvitationEnds()
{
    QFETCH(bool, signsInAnew);
    GivenPeople given;
    given.apply({invited(Ana), PresenceSeen{{}, Presence::Busy}});
    given.changes.clear();
    if (signsInAnew)
        get(given.store.setAccountState(given.account, Connection::Connecting, {}));
    else
        given.apply({InvitationSeen{Ana, Ana, {}, {}, {}}});
    const auto conversation = given.conversation(Ana);
    QCOMPARE(conversation->invitation, QString());
    QCOMPARE(conversation->invitedBy, QString());
    QVERIFY(!conversation->invitedUntil.isValid());
    QCOMPARE(given.changes.last().conversations.size(), 1);
    QCOMPARE(given.own().availability, signsInAnew ? Presence::Unknown : Presence::Busy);
}

void tst_ApplyPeople::aSessionEndsWithTheEngine()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"p.db"_s);
    {
        GivenPeople given(path);
        given.apply({invited(Ana), PresenceSeen{{}, Presence::Busy}, NoteSeen{{}, u"On holiday"_s}});
    }
    Store store(path, Store::Owner);
    QCOMPARE(get(store.conversation(u"a1"_s, Ana))->invitation, QString());
    QCOMPARE(get(store.accounts()).first().availability, Presence::Unknown);
    QCOMPARE(get(store.accounts()).first().note, u"On holiday"_s);
}

void tst_ApplyPeople::aGroupIsWhoeverIsInIt()
{
    GivenPeople given;
    const QStringList circle{Ana, Bo, Cy};
    auto seen = Given::theirs(u"r1"_s, u"hi all"_s, QDateTime::currentDateTimeUtc(), Bo);
    seen.conversation = circle.join(u',');
    seen.recipients = {Cy, Ana};
    given.apply({seen});
    QStringList participants;
    const auto conversation = given.conversation(seen.conversation);
    for (const auto &participant : conversation->participants)
        participants << participant.address;
    QCOMPARE(participants, circle);
    QCOMPARE(get(given.store.openConversation(given.account, circle)).remoteId, seen.conversation);
    QCOMPARE(get(given.store.conversations({}, {}, Side::Older, 10)).size(), 1);
}

void tst_ApplyPeople::aPortraitIsKeptWithItsTime()
{
    GivenPeople given;
    QVERIFY(!get(given.store.portrait(given.account, Ana)));
    const auto at = QDateTime::fromMSecsSinceEpoch(1700000000000, Qt::UTC);
    const QByteArray image("\xff\xd8\0\xff", 4);
    get(given.store.savePortrait(given.account, Ana, {image, "\"e1\"", at}));
    const auto kept = get(given.store.portrait(given.account, Ana));
    QCOMPARE(kept->image, image);
    QCOMPARE(kept->etag, "\"e1\"");
    QCOMPARE(kept->askedAt, at);
    get(given.store.savePortrait(given.account, Ana, {{}, {}, at.addSecs(1)}));
    QVERIFY(get(given.store.portrait(given.account, Ana))->image.isEmpty());
    get(given.store.savePortrait(u"gone"_s, Ana, {image, {}, at})); // its account was removed meanwhile
    QVERIFY(!get(given.store.portrait(u"gone"_s, Ana)));
}

void tst_ApplyPeople::aNoteKnowsItsEnd()
{
    GivenPeople given;
    const auto until = QDateTime::fromMSecsSinceEpoch(4102444800000, Qt::UTC);
    get(given.store.setNoteUntil(given.account, until));
    QCOMPARE(given.own().noteUntil, until);
    QCOMPARE(given.changes.last().accounts.size(), 1);
    get(given.store.setNoteUntil(given.account, {}));
    QVERIFY(!given.own().noteUntil.isValid());
}

QTEST_GUILESS_MAIN(tst_ApplyPeople)
#include "tst_applypeople.moc"
