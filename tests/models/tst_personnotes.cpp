// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "givenpersons.h"

#include "models/peoplefiles/personinfile.h"

#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What the user writes down about a person, by hand or out of a file.
class tst_PersonNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesStayWithAPerson();
    void remarksAreTakenBack();
    void whoeverIsJoinedKeepsTheirNotes();
    void notesWithoutRoomAreLeftOut();
};

void tst_PersonNotes::notesStayWithAPerson()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"p.db"_s);
    const auto notesOf = [](GivenPersons &given, const QString &account, const QString &address) {
        return given.person(account, address).contacts.value(0).notes;
    };
    const auto written = u"Likes <b>tea</b>,\nnot coffee"_s;
    {
        GivenPersons given(path);
        given.told(ContactSeen{Number, u"Ana"_s}, u"a1"_s);
        given.colleague({});
        get(given.store.saveNotes({u"a1"_s, Number}, written));
        QCOMPARE(notesOf(given, u"a2"_s, Sip), QString());
        get(given.store.saveNotes({u"a2"_s, Sip}, u"Second floor"_s));
    }
    Store store(path, Store::Owner); // after a restart
    QCOMPARE(get(store.contact(u"a1"_s, Number))->notes, written);
    QVERIFY(get(store.joinPersons({u"a1"_s, Number}, {u"a2"_s, Sip})));
    QCOMPARE(get(store.contact(u"a2"_s, Sip))->notes, u"Second floor"_s);
    get(store.saveNotes({u"a2"_s, Sip}, u"Both"_s));
    get(store.splitPerson({u"a2"_s, Sip}));
    QCOMPARE(get(store.contact(u"a1"_s, Number))->notes, u"Both"_s);
    QCOMPARE(get(store.contact(u"a2"_s, Sip))->notes, u"Both"_s);
    get(store.saveNotes({u"a2"_s, Sip}, {}));
    QCOMPARE(get(store.contact(u"a1"_s, Number))->notes, u"Both"_s);
}

void tst_PersonNotes::remarksAreTakenBack()
{
    GivenPersons given;
    given.told(ContactSeen{Number, u"Ana"_s}, u"a1"_s);
    get(given.store.saveNotes({u"a1"_s, Number}, u"Has a dog"_s));
    const auto talk = get(given.store.openConversation(u"a1"_s, {Number})).id;
    const auto before = get(given.store.contacts({}, 10));
    const QString fresh = u"+15550100303"_s;
    const QList<Naming> people{{u"Ana"_s, {Number}, u"Likes tea"_s, true}, {{}, {fresh}, {}, true}};
    QCOMPARE(get(given.store.tryNaming(u"a1"_s, people)).constFirst().outcome, Named::Remarked);
    const auto named = get(given.store.name(u"a1"_s, people));
    QCOMPARE(get(given.store.contact(u"a1"_s, Number))->notes, u"Has a dog\n\nLikes tea"_s);
    QVERIFY(get(given.store.contact(u"a1"_s, fresh))->blocked);
    QVERIFY(get(given.store.conversation(talk))->archived);
    QCOMPARE(get(given.store.name(u"a1"_s, people)).constFirst().outcome, Named::Same);
    get(given.store.takeNamesBack(u"a1"_s, named));
    QCOMPARE(get(given.store.contacts({}, 10)), before);
    QVERIFY(!get(given.store.conversation(talk))->archived);

    const auto again = get(given.store.name(u"a1"_s, people));
    get(given.store.saveNotes({u"a1"_s, Number}, u"Written since"_s));
    get(given.store.takeNamesBack(u"a1"_s, again));
    QCOMPARE(get(given.store.contact(u"a1"_s, Number))->notes, u"Written since"_s);
}

void tst_PersonNotes::whoeverIsJoinedKeepsTheirNotes()
{
    GivenPersons given;
    given.told(ContactSeen{Number, u"Ana"_s}, u"a1"_s);
    given.colleague({});
    get(given.store.saveNotes({u"a1"_s, Number}, u"Has a dog"_s));
    get(given.store.saveNotes({u"a2"_s, Sip}, u"Second floor"_s));
    QVERIFY(get(given.store.joinPersons({u"a1"_s, Number}, {u"a2"_s, Sip})));
    const auto before = get(given.store.contacts({}, 10));
    const auto named = get(given.store.name(u"a1"_s, {{u"Ana"_s, {Number}, u"Likes tea"_s}}));
    QCOMPARE(get(given.store.contact(u"a1"_s, Number))->notes, u"Has a dog\n\nLikes tea"_s);
    QCOMPARE(get(given.store.contact(u"a2"_s, Sip))->notes, u"Second floor\n\nLikes tea"_s);
    get(given.store.takeNamesBack(u"a1"_s, named));
    QCOMPARE(get(given.store.contacts({}, 10)), before);
}

void tst_PersonNotes::notesWithoutRoomAreLeftOut()
{
    GivenPersons given;
    const QString full(PersonInFile::LongestNotes - 10, u'x');
    given.told(ContactSeen{Number, u"Ana"_s}, u"a1"_s);
    get(given.store.saveNotes({u"a1"_s, Number}, full));
    const QList<Naming> people{{u"Ana"_s, {Number}, u"Likes tea"_s}};
    QCOMPARE(get(given.store.tryNaming(u"a1"_s, people)).constFirst().outcome, Named::Same);
    get(given.store.name(u"a1"_s, people));
    QCOMPARE(get(given.store.contact(u"a1"_s, Number))->notes, full);
    get(given.store.name(u"a1"_s, {{u"Ana"_s, {Number}, u"Tea"_s}}));
    QCOMPARE(get(given.store.contact(u"a1"_s, Number))->notes, full + u"\n\nTea"_s);
}

QTEST_GUILESS_MAIN(tst_PersonNotes)
#include "tst_personnotes.moc"
