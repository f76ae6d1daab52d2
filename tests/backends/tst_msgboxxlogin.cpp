// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/msgboxxgiven.h"

#include <QTest>

#include <vector>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;

/// The life of a token, and of an account that must not be locked.
class tst_MsgBoxxLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logsInAsDocumented();
    void sendsTheExtraHeaderWithTheLogin();
    void oneLoginServesAllRequests();
    void oneLoginServesConcurrentRequests();
    void endsAreUnderstood_data();
    void endsAreUnderstood();
    void anEndedTokenCostsNoMessage();
    void aNewTokenThatIsRefusedIsTheEnd();
    void wrongPasswordsAreTriedOnce_data();
    void wrongPasswordsAreTriedOnce();
    void failingLoginsAreNotRepeatedAtOnce_data();
    void failingLoginsAreNotRepeatedAtOnce();
    void whatIsNotReachedIsTriedAgain();
    void anotherServerIsNoAccountProblem();
    void somebodyInBetweenIsNoAccountProblem();
    void secretsAreInNoError();
};

static const QString Login = u"^/oauth/token$"_s;

void tst_MsgBoxxLogin::logsInAsDocumented()
{
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    QCOMPARE(given.backend.ownAddress(), u"+447700900100"_s);
    QCOMPARE(given.backend.server(), given.server.baseUrl());
    const auto logins = given.journal().matching("POST", Login);
    QCOMPARE(logins.size(), 1);
    QCOMPARE(logins[0].request.header("content-type"), "application/json");
    QCOMPARE(logins[0].request.json().value(), (QJsonObject{{u"username"_s, given.options().username},
                                                            {u"password"_s, given.options().password}}));
    QVERIFY(logins[0].request.header("authorization").isEmpty());
    const auto next = given.journal().entries().constLast();
    QVERIFY(next.request.header("authorization").startsWith("Bearer ey"));
    QVERIFY(next.remarks.isEmpty());
}

void tst_MsgBoxxLogin::sendsTheExtraHeaderWithTheLogin()
{
    MsgBoxxGiven given;
    given.options().clientHeader = u"X-Client: parlance 1"_s;
    QCOMPARE(given.signIn().error().reason, Error::WrongPassword);
    given.settings.insert(u"header"_s, u"X-Client: parlance 1"_s);
    QVERIFY(given.signIn());
    QVERIFY(given.journal().entries().constLast().request.header("x-client").isEmpty());
}

void tst_MsgBoxxLogin::oneLoginServesAllRequests()
{
    MsgBoxxGiven given;
    given.options().oneToken = true;
    QVERIFY(given.signIn());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(given.send(QString::number(i)));
        QVERIFY(given.poll());
    }
    QCOMPARE(given.count("POST", Login), 1);
}

void tst_MsgBoxxLogin::oneLoginServesConcurrentRequests()
{
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    given.options().oneToken = true; // of two logins the first would be in vain
    given.service().login().expireTokens();
    std::vector<QCoro::Task<Result<Receipt>>> sends;
    for (int i = 0; i < 5; ++i)
        sends.push_back(given.backend.send(MsgBoxxGiven::message(QString::number(i))));
    auto round = given.backend.nextEvents({});
    for (auto &send : sends)
        QVERIFY(QCoro::waitFor(send));
    QVERIFY(QCoro::waitFor(round));
    QCOMPARE(given.count("POST", Login), 2);
    QCOMPARE(given.service().messages().size(), 5);
}

void tst_MsgBoxxLogin::endsAreUnderstood_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("tokenSaysWhen");

    for (const QString &form :
         {u"isoZone"_s, u"isoOffset"_s, u"isoNoZone"_s, u"secondsText"_s, u"millisecondsText"_s, u"seconds"_s,
          u"milliseconds"_s, u"unreadable"_s, u"null"_s, u"absent"_s})
        QTest::addRow("%s", qPrintable(form)) << form << false;
    QTest::newRow("only the token says it") << u"absent"_s << true;
}

void tst_MsgBoxxLogin::endsAreUnderstood()
{
    QFETCH(QString, form);
    QFETCH(bool, tokenSaysWhen);
    MsgBoxxGiven given;
    given.options().tokenSaysWhen = tokenSaysWhen;
    QVERIFY(given.server.configure(u"msgboxx"_s, {{u"expiresAt"_s, form}}));
    given.server.clock().offset = -3h; // theirs counts
    QVERIFY(given.signIn());
    QVERIFY(given.poll());
    QVERIFY(given.poll());
    QCOMPARE(given.count("POST", Login), 1);
}

void tst_MsgBoxxLogin::anEndedTokenCostsNoMessage()
{
    MsgBoxxGiven given;
    given.options().usesPerToken = 2;
    QVERIFY(given.signIn());
    QVERIFY(given.poll()); // now the token is worn out
    for (int i = 0; i < 4; ++i)
        QVERIFY(given.send(QString::number(i)));
    QCOMPARE(given.service().messages().size(), 4); // none twice

    given.service().login().expireTokens();
    given.options().usesPerToken = 0;
    const auto receipt = given.send(u"once"_s); // the contact is known: the message itself meets the 401
    QVERIFY(receipt);
    QCOMPARE(given.count("POST", u"^/message$"_s), 4 + 2 + 2); // every other time a token is worn out
    QCOMPARE(given.service().messages().size(), 5);
}

void tst_MsgBoxxLogin::aNewTokenThatIsRefusedIsTheEnd()
{
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    given.server.addFault({.kind = Fault::Status, .path = u"^/message"_s, .times = 0, .status = 401});
    const auto batch = given.poll();
    QCOMPARE(batch.error().kind, Error::Unauthorised);
    QCOMPARE(given.count("GET", u"^/message"_s), 2);
    QCOMPARE(given.count("POST", Login), 2);
    given.server.clearFaults();
    QCOMPARE(given.send(u"x"_s).error().kind, Error::Unauthorised); // until there is another password
    QCOMPARE(given.count("POST", Login), 2);
    QVERIFY(given.signIn());
    QVERIFY(given.send(u"x"_s));
}

void tst_MsgBoxxLogin::wrongPasswordsAreTriedOnce_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 422})
        QTest::addRow("%d", status) << status;
}

void tst_MsgBoxxLogin::wrongPasswordsAreTriedOnce()
{
    QFETCH(int, status);
    MsgBoxxGiven given;
    given.options().loginRefusal = status;
    QVERIFY(given.signIn());
    given.options().password = u"changed"_s;
    given.service().login().expireTokens();
    for (int i = 0; i < 3; ++i) {
        const auto receipt = given.send(u"x"_s);
        QCOMPARE(receipt.error().kind, Error::Unauthorised);
        QCOMPARE(receipt.error().reason, Error::WrongPassword);
        QCOMPARE(receipt.error().detail, u"The user name or password is incorrect."_s);
        QCOMPARE(given.poll().error().kind, Error::Unauthorised);
    }
    QCOMPARE(given.count("POST", Login), 2);
    given.settings.insert(u"password"_s, u"changed"_s);
    QVERIFY(given.signIn());
    QVERIFY(given.send(u"x"_s));
}

void tst_MsgBoxxLogin::failingLoginsAreNotRepeatedAtOnce_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Error::Kind>("kind"); // at first

    QTest::newRow("500") << Fault{.kind = Fault::Status} << Error::Unreachable;
    QTest::newRow("502") << Fault{.kind = Fault::Html502} << Error::Unreachable;
    QTest::newRow("429") << Fault{.kind = Fault::Status, .status = 429} << Error::Busy;
    QTest::newRow("no answer") << Fault{.kind = Fault::DropAfterStore} << Error::Unreachable;
    QTest::newRow("half an answer") << Fault{.kind = Fault::TruncatedJson} << Error::Unreachable;
    QTest::newRow("nulls") << Fault{.kind = Fault::HostileJson, .hostility = Fault::Nulls}
                           << Error::Unreachable;
    QTest::newRow("a page") << Fault{.kind = Fault::Html200} << Error::Unreachable;
}

void tst_MsgBoxxLogin::failingLoginsAreNotRepeatedAtOnce()
{
    QFETCH(Fault, fault);
    QFETCH(Error::Kind, kind);
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    QVERIFY(given.send(u"x"_s));
    given.service().login().expireTokens();
    fault.path = Login;
    fault.times = 0;
    given.server.addFault(fault);
    QCOMPARE(given.send(u"y"_s).error().kind, kind); // certainly not sent
    for (int i = 0; i < 3; ++i) {
        const auto receipt = given.send(u"y"_s);
        QCOMPARE(receipt.error().kind, Error::Busy);
        QCOMPARE(receipt.error().retryAfter, 10s);
    }
    QCOMPARE(given.signIn().error().kind, Error::Busy); // nor when the whole account begins anew
    QCOMPARE(given.count("POST", Login), 2);
    QCOMPARE(given.service().messages().size(), 1);
}

void tst_MsgBoxxLogin::whatIsNotReachedIsTriedAgain()
{
    MsgBoxxGiven given;
    const quint16 port = given.server.port();
    given.server.close();
    QCOMPARE(given.signIn().error().kind, Error::Unreachable);
    QVERIFY(given.server.listen(port));
    QVERIFY(given.signIn());
}

void tst_MsgBoxxLogin::anotherServerIsNoAccountProblem()
{
    MsgBoxxGiven given;
    given.settings.insert(u"server"_s, given.server.baseUrl().toString() + u"/elsewhere"_s);
    const auto signedIn = given.signIn();
    QCOMPARE(signedIn.error().kind, Error::Refused);
    QCOMPARE(signedIn.error().reason, Error::NotTheService);
}

void tst_MsgBoxxLogin::somebodyInBetweenIsNoAccountProblem()
{
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    QVERIFY(given.send(u"x"_s));
    given.service().login().expireTokens();
    given.server.addFault(
        {.kind = Fault::Redirect, .path = Login, .location = QUrl(u"http://127.0.0.1:1"_s)});
    QCOMPARE(given.send(u"y"_s).error().kind, Error::Unreachable); // the text waits
    QCOMPARE(given.send(u"y"_s).error().kind, Error::Busy);
}

void tst_MsgBoxxLogin::secretsAreInNoError()
{
    MsgBoxxGiven given;
    given.settings.insert(u"password"_s, u"canary-password"_s);
    const Error error = given.signIn().error();
    QVERIFY(!QJsonDocument(error.toJson()).toJson().contains("canary"));
}

QTEST_GUILESS_MAIN(tst_MsgBoxxLogin)

#include "tst_msgboxxlogin.moc"
