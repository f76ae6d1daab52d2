// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/msgboxxgiven.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;

using Sandbox::Fault;

/// Numbers and the contacts behind them.
class tst_MsgBoxxContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownNumbersHaveNoContact_data();
    void unknownNumbersHaveNoContact();
    void theRightOneOfSeveralIsTaken();
    void idsWorkAsAddresses();
    void unknownIdsAreBadRecipients();
    void contactsAreMadeAsDocumented_data();
    void contactsAreMadeAsDocumented();
    void contactsAreMadeOnce();
    void failuresToMakeOneAreTold_data();
    void failuresToMakeOneAreTold();
};

static const QString Stranger = u"+447700900300"_s;

static Result<> add(MsgBoxxGiven &given, const QString &address, const QString &name)
{
    auto adding = given.backend.addContact(address, name);
    return QCoro::waitFor(adding);
}

void tst_MsgBoxxContacts::unknownNumbersHaveNoContact_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("an empty list") << Fault{.path = u"^nowhere"_s};
    QTest::newRow("an empty 404") << Fault{.kind = Fault::Status, .path = u"^/contact"_s, .status = 404};
}

void tst_MsgBoxxContacts::unknownNumbersHaveNoContact()
{
    QFETCH(Fault, fault);
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    given.server.addFault(fault);
    const Error error = given.send(u"Hello"_s, Stranger).error();
    QCOMPARE(error.kind, Error::Refused);
    QCOMPARE(error.reason, Error::NoContact);
    QCOMPARE(given.count("POST", u"^/(message|contact)"_s), 0); // the user is asked
}

void tst_MsgBoxxContacts::theRightOneOfSeveralIsTaken()
{
    MsgBoxxGiven given;
    given.options().looseLookup = true;
    Sandbox::MsgBoxxContact foreign = given.service().contact(Peer);
    foreign.account = u"another"_s;
    foreign.id = u"foreign"_s;
    Sandbox::MsgBoxxContact longer = given.service().contact(Peer);
    longer.number += u'1';
    longer.id = u"longer"_s;
    given.service().contacts().prepend(foreign);
    given.service().contacts().prepend(longer);
    QVERIFY(given.signIn());
    QVERIFY(given.send(u"Hello"_s));
    QCOMPARE(given.service().messages()[0].contact, given.service().contact(Peer).id);
}

void tst_MsgBoxxContacts::idsWorkAsAddresses()
{
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    const QString id = given.service().contact(Peer).id;
    const auto receipt = given.send(u"Hello"_s, id);
    QVERIFY(receipt);
    QCOMPARE(receipt->conversation, Peer); // where the answer will come
    QCOMPARE(given.service().messages()[0].contact, id);
    QCOMPARE(given.count("GET", u"^/contact/"_s), 1);
    QVERIFY(given.send(u"Hello"_s)); // known by its number, too
    QCOMPARE(given.count("GET", u"^/contact"_s), 1);
}

void tst_MsgBoxxContacts::unknownIdsAreBadRecipients()
{
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    const auto unknown = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;
    QCOMPARE(given.send(u"Hello"_s, unknown).error().reason, Error::BadRecipient);
    QCOMPARE(add(given, unknown, u"Maya"_s).error().reason, Error::BadRecipient);
}

void tst_MsgBoxxContacts::contactsAreMadeAsDocumented_data()
{
    QTest::addColumn<QString>("paths");
    QTest::addColumn<int>("wrongPathStatus");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");

    QTest::newRow("both paths") << u"both"_s << 404 << u"Maya"_s << u"Maya"_s;
    QTest::newRow("404 without slash") << u"slash"_s << 404 << u"Maya"_s << u"Maya"_s;
    QTest::newRow("405 without slash") << u"slash"_s << 405 << u" Maya "_s << u"Maya"_s;
    QTest::newRow("without a name") << u"both"_s << 404 << QString() << Stranger;
}

void tst_MsgBoxxContacts::contactsAreMadeAsDocumented()
{
    QFETCH(QString, paths);
    QFETCH(int, wrongPathStatus);
    QFETCH(QString, name);
    QFETCH(QString, written);
    MsgBoxxGiven given;
    QVERIFY(given.server.configure(u"msgboxx"_s,
                                   {{u"contactPath"_s, paths}, {u"wrongPathStatus"_s, wrongPathStatus}}));
    QVERIFY(given.signIn());
    QVERIFY(add(given, Stranger, name));
    const auto made = given.journal().matching("POST", u"^/contact"_s).constLast();
    QCOMPARE(made.request.json().value(),
             (QJsonObject{{u"mobileNumber"_s, Stranger},
                          {u"name"_s, written},
                          {u"status"_s, u"Presubscribed"_s},
                          {u"email"_s, QJsonValue::Null},
                          {u"apiAccountid"_s, given.settings[u"apiaccount"_s]}}));
    QCOMPARE(made.request.path.endsWith(u'/'), paths == "slash"_L1);
    QVERIFY(made.remarks.isEmpty());
    const qsizetype lookups = given.count("GET", u"^/contact"_s);
    QVERIFY(given.send(u"Hello"_s, Stranger));
    QCOMPARE(given.count("GET", u"^/contact"_s), lookups);
}

void tst_MsgBoxxContacts::contactsAreMadeOnce()
{
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    given.server.addFault({.kind = Fault::DropAfterStore, .method = "POST", .path = u"^/contact"_s});
    QCOMPARE(add(given, Stranger, u"Maya"_s).error().kind, Error::Unanswered);
    QVERIFY(add(given, Stranger, u"Maya"_s));
    QVERIFY(add(given, Peer, u"Test"_s));
    QCOMPARE(given.count("POST", u"^/contact"_s), 1);
    QVERIFY(given.send(u"Hello"_s, Stranger));
}

void tst_MsgBoxxContacts::failuresToMakeOneAreTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("400") << 400 << Error::Refused;
    QTest::newRow("404 at both") << 404 << Error::Refused;
    QTest::newRow("500") << 500 << Error::Unanswered;
    QTest::newRow("429") << 429 << Error::Busy;
}

void tst_MsgBoxxContacts::failuresToMakeOneAreTold()
{
    QFETCH(int, status);
    QFETCH(Error::Kind, kind);
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    given.server.addFault(
        {.kind = Fault::Status, .method = "POST", .path = u"^/contact"_s, .times = 0, .status = status});
    QCOMPARE(add(given, Stranger, u"Maya"_s).error().kind, kind);
    QCOMPARE(given.count("POST", u"^/contact"_s), status == 404 ? 2 : 1);
}

QTEST_GUILESS_MAIN(tst_MsgBoxxContacts)

#include "tst_msgboxxcontacts.moc"
