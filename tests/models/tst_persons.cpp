// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "givenpersons.h"

#include "models/store/database.h"
#include "models/store/schema.h"

#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;

class tst_Persons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalNumbersAreSuggested_data();
    void equalNumbersAreSuggested();
    void equalMailAddressesAreSuggested();
    void aNumberThatManyHaveTellsNothing();
    void colleaguesWithOnePhoneAreTwo();
    void aNumberThatIsGoneIsForgotten();
    void theSuggestionIsRememberedAsWrong();
    void joinedContactsAreOnePersonUntilTheyAreSplit();
    void oneOfThreeIsSplitOff();
    void whoHasNoNameGoesByTheOther();
    void nothingIsLostByJoining();
    void conversationsOfAllServicesAreListed();
    void namesAreTakenBack();
    void whoIsWantedStays();
    void contactsOfTheVersionBeforeAreRecognised();
    void theEndDoesNotWaitForThoseOfTheVersionBefore();
};

void tst_Persons::equalNumbersAreSuggested_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("onCard");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("equal") << Number << u"+1 (415) 555-0199"_s << true;
    QTest::newRow("tel") << Number << u"tel:+1-415-555-0199;ext=7"_s << true;
    QTest::newRow("WhatsApp") << u"whatsapp:+14155550199"_s << Number << true;
    QTest::newRow("Brazil before 2016") << u"+5511987654321"_s << u"+551187654321"_s << true;
    QTest::newRow("Brazil, a fixed line") << u"+5511932345678"_s << u"+551132345678"_s << false;
    QTest::newRow("Argentina from abroad") << u"+5491123456789"_s << u"+541123456789"_s << true;
    QTest::newRow("Mexico before 2019") << u"+5215512345678"_s << u"+525512345678"_s << true;
    QTest::newRow("another") << Number << u"+14155550198"_s << false;
    QTest::newRow("without its country") << Number << u"555-0199"_s << false;
    QTest::newRow("a short code") << u"12345"_s << u"12345"_s << false;
}

void tst_Persons::equalNumbersAreSuggested()
{
    QFETCH(QString, number);
    QFETCH(QString, onCard);
    QFETCH(bool, isSame);
    GivenPersons given;
    given.told(ContactSeen{number, u"Ana"_s}, u"a1"_s);
    QCOMPARE(given.lookalike(u"a1"_s, number), QString());
    given.colleague(GivenPersons::phone(onCard));
    QCOMPARE(given.lookalike(u"a1"_s, number), isSame ? u"Ana Lima/"_s + number : QString());
    QCOMPARE(given.lookalike(u"a2"_s, Sip).isEmpty(), !isSame);
    QCOMPARE(given.person(u"a1"_s, number).contacts.constFirst().addresses.constFirst().address, number);
}

void tst_Persons::equalMailAddressesAreSuggested()
{
    GivenPersons given;
    given.told(
        ContactSeen{u"sip:a.lima@example.com"_s, u"Ana"_s, {{u"emails"_s, QJsonArray{u"Ana@Example.com"_s}}}},
        u"a2"_s);
    given.told(ContactSeen{Sip, u"Ana Lima"_s}, u"a1"_s);
    QCOMPARE(given.lookalike(u"a1"_s, Sip), u"Ana/"_s + Sip);
}

void tst_Persons::aNumberThatManyHaveTellsNothing()
{
    GivenPersons given;
    given.told(ContactSeen{Number, u"Reception"_s}, u"a1"_s);
    for (int i = 0; i < 4; ++i) {
        QVERIFY(i == 0 || !given.lookalike(u"a1"_s, Number).isEmpty());
        given.colleague(GivenPersons::phone(Number), u"P%1"_s.arg(i), u"sip:p%1@example.com"_s.arg(i));
    }
    QCOMPARE(given.lookalike(u"a1"_s, Number), QString());
}

void tst_Persons::colleaguesWithOnePhoneAreTwo()
{
    GivenPersons given;
    given.colleague(GivenPersons::phone(Number));
    given.colleague(GivenPersons::phone(Number), u"Bo Li"_s, u"sip:bo@example.com"_s);
    QCOMPARE(given.lookalike(u"a2"_s, Sip), QString());
    given.told(ContactSeen{Number, u"Ana"_s}, u"a1"_s);
    QCOMPARE(given.lookalike(u"a2"_s, Sip), u"Ana/"_s + Number);
}

void tst_Persons::aNumberThatIsGoneIsForgotten()
{
    GivenPersons given;
    given.told(ContactSeen{Number, u"Ana"_s}, u"a1"_s);
    given.colleague(GivenPersons::phone(Number));
    QVERIFY(!given.lookalike(u"a1"_s, Number).isEmpty());
    given.colleague(GivenPersons::phone(Another));
    QCOMPARE(given.lookalike(u"a1"_s, Number), QString());
}

void tst_Persons::theSuggestionIsRememberedAsWrong()
{
    GivenPersons given;
    given.told(ContactSeen{Number, u"Ana"_s}, u"a1"_s);
    given.colleague(GivenPersons::phone(Number));
    get(given.store.keepApart({u"a2"_s, Sip}, {u"a1"_s, Number}));
    QCOMPARE(given.lookalike(u"a1"_s, Number), QString());
    QCOMPARE(given.lookalike(u"a2"_s, Sip), QString());
    given.colleague(GivenPersons::phone(Number), u"Ana Maria Lima"_s); // told anew
    QCOMPARE(given.lookalike(u"a1"_s, Number), QString());
    QVERIFY(get(given.store.joinPersons({u"a2"_s, Sip}, {u"a1"_s, Number}))); // by hand, after all
    QCOMPARE(given.names(u"a1"_s, Number), (QStringList{u"Ana"_s, u"Ana Maria Lima"_s}));
}

void tst_Persons::joinedContactsAreOnePersonUntilTheyAreSplit()
{
    GivenPersons given;
    given.told(ContactSeen{Number, u"Ana"_s}, u"a1"_s);
    given.colleague(GivenPersons::phone(Number));
    QVERIFY(get(given.store.joinPersons({u"a1"_s, Number}, {u"a2"_s, Sip})));
    QVERIFY(!get(given.store.joinPersons({u"a2"_s, Sip}, {u"a1"_s, Number})));
    QCOMPARE(given.names(u"a1"_s, Number), (QStringList{u"Ana"_s, u"Ana Lima"_s}));
    QCOMPARE(given.names(u"a2"_s, Sip), (QStringList{u"Ana Lima"_s, u"Ana"_s}));
    QCOMPARE(given.lookalike(u"a1"_s, Number), QString());
    get(given.store.splitPerson({u"a2"_s, Sip}));
    QCOMPARE(given.names(u"a1"_s, Number), QStringList{u"Ana"_s});
    QCOMPARE(given.names(u"a2"_s, Sip), QStringList{u"Ana Lima"_s});
    QCOMPARE(given.lookalike(u"a1"_s, Number), QString()); // not asked about again
}

void tst_Persons::oneOfThreeIsSplitOff()
{
    GivenPersons given;
    given.told(ContactSeen{Number, u"A"_s}, u"a1"_s);
    given.told(ContactSeen{Another, u"B"_s}, u"a1"_s);
    given.colleague({}, u"C"_s);
    given.told(ContactSeen{u"+15550100300"_s, u"D"_s}, u"a1"_s);
    given.told(ContactSeen{u"+15550100301"_s, u"E"_s}, u"a1"_s);
    QVERIFY(get(given.store.joinPersons({u"a1"_s, u"+15550100300"_s}, {u"a1"_s, u"+15550100301"_s})));
    QVERIFY(get(given.store.joinPersons({u"a1"_s, Number}, {u"a1"_s, Another})));
    QVERIFY(get(given.store.joinPersons({u"a2"_s, Sip}, {u"a1"_s, Another})));
    QCOMPARE(given.names(u"a1"_s, Another), (QStringList{u"B"_s, u"A"_s, u"C"_s}));
    get(given.store.splitPerson({u"a1"_s, Another}));
    QCOMPARE(given.names(u"a1"_s, Another), QStringList{u"B"_s});
    QCOMPARE(given.names(u"a1"_s, Number), (QStringList{u"A"_s, u"C"_s}));
    QCOMPARE(given.names(u"a1"_s, u"+15550100300"_s), (QStringList{u"D"_s, u"E"_s})); // another person
}

void tst_Persons::whoHasNoNameGoesByTheOther()
{
    GivenPersons given;
    const auto conversation = get(given.store.openConversation(u"a1"_s, {Number})).id;
    const auto title = [&] { return get(given.store.conversation(conversation))->title; };
    const QString byNumber = title();
    given.colleague({});
    get(given.store.joinPersons({u"a1"_s, Number}, {u"a2"_s, Sip}));
    QCOMPARE(title(), u"Ana Lima"_s);
    QCOMPARE(get(given.store.conversations(u"lima"_s, {}, Side::Older, 10)).size(), 1);
    given.colleague({}, u"Ana Maria"_s);
    QCOMPARE(title(), u"Ana Maria"_s);
    get(given.store.splitPerson({u"a2"_s, Sip}));
    QCOMPARE(title(), byNumber);
}

void tst_Persons::nothingIsLostByJoining()
{
    GivenPersons given;
    given.apply({Given::theirs(u"r1"_s, u"Hello"_s)});
    given.colleague({});
    const auto before = get(given.store.contacts({}, 10));
    const auto messages = given.timeline();
    get(given.store.joinPersons({u"a1"_s, u"+15550100222"_s}, {u"a2"_s, Sip}));
    get(given.store.splitPerson({u"a1"_s, u"+15550100222"_s}));
    QCOMPARE(get(given.store.contacts({}, 10)), before);
    QCOMPARE(given.timeline(), messages);
}

void tst_Persons::conversationsOfAllServicesAreListed()
{
    GivenPersons given;
    const auto now = QDateTime::currentDateTimeUtc();
    given.apply({Given::theirs(u"r1"_s, u"Texted"_s, now.addSecs(-60), Number)});
    given.apply({Given::theirs(u"r2"_s, u"Elsewhere"_s, now, Another)});
    const auto chat = get(given.store.openConversation(u"a2"_s, {Sip})).id;
    get(given.store.joinPersons({u"a1"_s, Number}, {u"a2"_s, Sip}));
    const auto person = given.person(u"a1"_s, Number);
    QCOMPARE(person.conversations.size(), 2);
    QCOMPARE(person.conversations[0].id, chat); // opened just now
    QCOMPARE(person.conversations[1].preview, u"Texted"_s);
}

void tst_Persons::namesAreTakenBack()
{
    GivenPersons given;
    given.told(ContactSeen{Number, u"Anna"_s}, u"a1"_s);
    given.told(ContactSeen{Another, u"Bo"_s}, u"a2"_s);
    const auto before = get(given.store.contacts({}, 10));
    const auto named = get(given.store.name(u"a1"_s, {{u"Ana"_s, {Number, u"+15550100300"_s}},
                                                      {u"Bob"_s, {Another}},
                                                      {u"Cy"_s, {u"+15550100301"_s, u"+15550100302"_s}},
                                                      {u"Dee"_s, {u"+15550100303"_s}}}));
    const auto talk = get(given.store.openConversation(u"a1"_s, {u"+15550100303"_s})).id; // since then
    get(given.store.takeNamesBack(u"a1"_s, named));
    auto after = get(given.store.contacts({}, 10));
    QCOMPARE(after.size(), before.size() + 1);
    QCOMPARE(after.takeFirst().addresses.constFirst().address, u"+15550100303"_s); // who was written with
    QCOMPARE(after, before);
    QVERIFY(get(given.store.contacts(u"cy"_s, 10)).isEmpty());
    QCOMPARE(get(given.store.conversation(talk))->participants.constFirst().name, QString());
}

void tst_Persons::whoIsWantedStays()
{
    GivenPersons given;
    const QString silent = u"+15550100300"_s;
    const QString listed = u"+15550100301"_s;
    const auto named = get(given.store.name(
        u"a1"_s,
        {{u"Ana"_s, {silent}}, {u"Bo"_s, {listed}}, {u"Cy"_s, {Number}}, {u"Dee"_s, {u"+15550100302"_s}}}));
    get(given.store.silence({u"a1"_s, silent}));
    get(given.store.saveNotes({u"a1"_s, Number}, u"Plumber"_s));
    EventBatch batch;
    batch.events = {RosterSeen{{listed}}};
    get(given.store.apply(u"a1"_s, batch, QDateTime::currentDateTimeUtc()));
    get(given.store.takeNamesBack(u"a1"_s, named));
    QCOMPARE(get(given.store.contacts({}, 10)).size(), 3);
    QCOMPARE(get(given.store.contact(u"a1"_s, Number))->notes, u"Plumber"_s);
    const auto kept = get(given.store.contact(u"a1"_s, silent));
    QVERIFY(kept && kept->optedOut);
    QVERIFY(get(given.store.contact(u"a1"_s, listed)));
}

/// A database of the version before with \p many contacts of whom the 250th has the number of Ana Lima.
static void writeOldDatabase(const QString &path, int many)
{
    Database database(path, [](QSqlDatabase &db) { configure(db, false); });
    get(database.run<void>(Database::Write, [many](QSqlDatabase &db) {
        migrate(db, 6);
        execute(db, u"BEGIN"_s);
        execute(db, u"INSERT INTO account (id, service, name) VALUES ('a1', 'signalwire', 'work'), "
                    "('a2', 'ucwa', 'office')"_s);
        for (int i = 1; i <= many; ++i) {
            execute(db, u"INSERT INTO contact (id, name) VALUES (?, ?)"_s, {i, u"P%1"_s.arg(i)});
            execute(db, u"INSERT INTO contact_address (account, address, contact) VALUES ('a1', ?, ?)"_s,
                    {u"+1415555%1"_s.arg(1000 + i), i});
        }
        execute(db, u"INSERT INTO contact (id, name) VALUES (?, 'Ana Lima')"_s, {many + 1});
        execute(db, uR"(INSERT INTO contact_address (account, address, contact, card) VALUES ('a2', ?, ?,
                    '{"phones":[{"kind":"work","number":"+14155551250"}]}'))"_s,
                {Sip, many + 1});
        execute(db, u"COMMIT"_s);
    }));
}

void tst_Persons::contactsOfTheVersionBeforeAreRecognised()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.db"_s);
    writeOldDatabase(path, 250); // more than one step
    Store store(path, Store::Owner);
    const auto lookalike = [&] { return get(store.knownPerson(u"a1"_s, u"+14155551250"_s, 10)).lookalike; };
    QTRY_VERIFY(lookalike());
    QCOMPARE(lookalike()->contact.name, u"Ana Lima"_s);
}

void tst_Persons::theEndDoesNotWaitForThoseOfTheVersionBefore()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.db"_s);
    writeOldDatabase(path, 5'000);
    const auto lookalike = [](Store &store) {
        return get(store.knownPerson(u"a1"_s, u"+14155551250"_s, 10)).lookalike;
    };
    {
        const Store store(path, Store::Owner);
    } // is ending before it has begun
    {
        Store reader(path, Store::Reader);
        QVERIFY(!lookalike(reader));
    }
    Store store(path, Store::Owner);
    QTRY_VERIFY(lookalike(store)); // it went on
}

QTEST_GUILESS_MAIN(tst_Persons)
#include "tst_persons.moc"
