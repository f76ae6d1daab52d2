// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/volublegiven.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;

/// What Voluble does not take, and what we do not ask of it.
class tst_VolubleRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numberThatNobodyHasIsRefused();
    void lostListOfContactsSendsNothing();

    void serversFaultsAreToldApart_data();
    void serversFaultsAreToldApart();
    void refusalsAreTold_data();
    void refusalsAreTold();
    void wrongRouteIsRefused();
    void wrappedRefusalsAreTold_data();
    void wrappedRefusalsAreTold();
    void endedTokenIsUnauthorised();
    void secretsAreInNoError();

    void validationNamesTheField_data();
    void validationNamesTheField();
};

void tst_VolubleRefusals::numberThatNobodyHasIsRefused()
{
    VolubleGiven given;
    const auto receipt = given.send(u"hi"_s, u"+15550100999"_s);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Refused);
    QCOMPARE(receipt.error().reason, Error::NoContact);
    QCOMPARE(given.server.journal().count("POST"), 0);
}

void tst_VolubleRefusals::lostListOfContactsSendsNothing()
{
    VolubleGiven given;
    given.server.addFault({.kind = Fault::DropBeforeStore, .path = u"contacts"_s, .times = 0});
    const auto receipt = given.send(u"hi"_s, given.anasNumber());
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Unreachable); // it is tried again by itself
    QCOMPARE(given.server.journal().count("POST"), 0);
    given.server.clearFaults();
    QVERIFY(given.send(u"hi"_s, given.anasNumber()));
}

void tst_VolubleRefusals::serversFaultsAreToldApart_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Error::Reason>("reason");

    const auto refused = [](const QString &title, const QString &detail, Error::Reason reason) {
        QTest::addRow("%s: %s", qPrintable(title), qPrintable(detail.left(20)))
            << title << detail << Error::Refused << reason;
    };
    refused(u"ResourceNotFoundError"_s, u"Contact with ID x not found"_s, Error::BadRecipient);
    refused(u"TypeError"_s, u"Cannot read property 'id' of null"_s, Error::Unspecified);
    refused(u"SyntaxError"_s, u"Unexpected token"_s, Error::Unspecified);
    refused(u"DatabaseError"_s, u"Data too long for column 'body' at row 1"_s, Error::TextTooLong);
    refused(u"DatabaseError"_s, u"Incorrect string value: '\\xF0\\x9F...' for column 'body' at row 1"_s,
            Error::BadText);
    refused(u"ResourceNotFoundError"_s, u"Servicechain with ID x not found"_s, Error::BadSettings);
    refused(u"InvalidParameterValueError"_s, u"no"_s, Error::Unspecified);
    for (const QString &title : {u"Error"_s, u"SequelizeConnectionError"_s, u"TimeoutError"_s, u"typeerror"_s,
                                 u"TypeError "_s, QString()})
        QTest::addRow("unknown: %s", qPrintable(title))
            << title << u"TypeError"_s << Error::Unanswered << Error::ServiceTrouble;
}

void tst_VolubleRefusals::serversFaultsAreToldApart()
{
    QFETCH(QString, title);
    QFETCH(QString, detail);
    QFETCH(Error::Kind, kind);
    QFETCH(Error::Reason, reason);
    VolubleGiven given;
    given.service().await({.title = title, .detail = detail});
    const auto receipt = given.send();
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, kind);
    QCOMPARE(receipt.error().reason, reason);
    QCOMPARE(receipt.error().detail, detail);
    QCOMPARE(given.server.journal().count("POST"), 1);
}

void tst_VolubleRefusals::refusalsAreTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Error::Reason>("reason");

    const auto row = [](int status, const QString &title, const QString &detail, Error::Kind kind,
                        Error::Reason reason) {
        QTest::addRow("%d %s", status, qPrintable(detail)) << status << title << detail << kind << reason;
    };
    row(400, u"InvalidParameterValueError"_s, u"Parameter 'x' does not exist on object 'Message'"_s,
        Error::Refused, Error::Unspecified);
    row(401, u"AuthorizationFailedError"_s, u"Authorization token expired"_s, Error::Unauthorised,
        Error::SignInNeeded);
    row(401, u"JWSInvalid"_s, u"Invalid Compact JWS"_s, Error::Unauthorised, Error::SignInNeeded);
    row(401, u"Error"_s, u"connect ECONNREFUSED 127.0.0.1:443"_s, Error::Unreachable, Error::ServiceTrouble);
    row(402, u"NotEnoughCreditsError"_s, u"not enough credits"_s, Error::Refused, Error::NoCredit);
    row(403, u"ResourceOutOfUserScopeError"_s, u"User does not have permission to perform this action"_s,
        Error::Refused, Error::ScopeMissing);
    row(403, u"ResourceOutOfUserScopeError"_s, u"User does not have access to the requested resource: y"_s,
        Error::Refused, Error::NotPermitted);
    row(404, u"ResourceNotFoundError"_s, u"Resource with ID x not found"_s, Error::Refused, Error::NotFound);
    row(501, u"TypeError"_s, u"only 500 is a mistake of ours"_s, Error::Unanswered, Error::ServiceTrouble);
}

void tst_VolubleRefusals::refusalsAreTold()
{
    QFETCH(int, status);
    QFETCH(QString, title);
    QFETCH(QString, detail);
    QFETCH(Error::Kind, kind);
    QFETCH(Error::Reason, reason);
    VolubleGiven given;
    given.service().await({.status = status, .title = title, .detail = detail, .stores = false});
    const auto receipt = given.send();
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, kind);
    QCOMPARE(receipt.error().reason, reason);
    QCOMPARE(receipt.error().code, title);
    QVERIFY(receipt.error().detail.startsWith(detail));
    QCOMPARE(receipt.error().detail.contains("message:send"_L1), reason == Error::ScopeMissing);
    QCOMPARE(given.server.journal().count("POST"), 1);
}

void tst_VolubleRefusals::wrongRouteIsRefused()
{
    VolubleGiven given;
    AccountSettings settings = given.settings();
    settings.remove(u"organization"_s);
    QVERIFY(QCoro::waitFor(given.backend.signIn(settings, {})));
    const auto receipt = given.send();
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Refused);
    QCOMPARE(receipt.error().reason, Error::NotFound);
    QVERIFY(receipt.error().detail.contains("organization"_L1));
}

void tst_VolubleRefusals::wrappedRefusalsAreTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("fail with 200") << 200 << Error::Refused;
    QTest::newRow("fail with 201") << 201 << Error::Refused;
    QTest::newRow("error with 500") << 500 << Error::Unanswered;
    QTest::newRow("fail with 401") << 401 << Error::Unauthorised;
}

void tst_VolubleRefusals::wrappedRefusalsAreTold()
{
    QFETCH(int, status);
    QFETCH(Error::Kind, kind);
    VolubleGiven given;
    given.service().await(
        {.status = status, .title = u"contact"_s, .detail = u"unknown"_s, .stores = false, .jsend = true});
    const auto receipt = given.send();
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, kind);
    QCOMPARE(receipt.error().detail, u"unknown"_s);
}

void tst_VolubleRefusals::endedTokenIsUnauthorised()
{
    VolubleGiven given;
    QVERIFY(given.poll());
    given.service().expireTokens();
    const auto receipt = given.send();
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Unauthorised);
    QCOMPARE(receipt.error().reason, Error::SignInNeeded);
    QCOMPARE(given.poll().error().kind, Error::Unauthorised);

    QVERIFY(QCoro::waitFor(given.backend.signIn(given.settings(), {}))); // with a new one
    QVERIFY(given.send());
}

void tst_VolubleRefusals::secretsAreInNoError()
{
    VolubleGiven given;
    const QByteArray token = given.service().token().toLatin1();
    given.service().expireTokens();
    const auto refused = given.send();
    given.server.close();
    const auto lost = given.send();
    QVERIFY(!refused && !lost);
    for (const Error &error : {refused.error(), lost.error()}) {
        const QByteArray json = QJsonDocument(error.toJson()).toJson();
        QVERIFY(!json.contains(token.split('.').at(1)));
        QVERIFY(!json.contains("Bearer "));
    }
}

void tst_VolubleRefusals::validationNamesTheField_data()
{
    QTest::addColumn<QStringList>("to");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("field"); // null: fine
    QTest::addColumn<Error::Reason>("reason");

    const QStringList somebody{u"7b0c2f5e"_s};
    const auto fine = [&somebody](const char *name, const QString &body) {
        QTest::newRow(name) << somebody << body << QString() << Error::Unspecified;
    };
    fine("text", u"hi"_s);
    fine("longest text", QString(1024, u'x'));
    fine("longest, beyond the basic plane", u"🚀"_s.repeated(1024));
    QTest::newRow("nobody") << QStringList() << u"hi"_s << u"to"_s << Error::BadRecipient;
    QTest::newRow("two") << QStringList{u"a"_s, u"b"_s} << u"hi"_s << u"to"_s << Error::BadRecipient;
    QTest::newRow("nothing") << somebody << QString() << u"text"_s << Error::MissingText;
    QTest::newRow("too long") << somebody << QString(1025, u'x') << u"text"_s << Error::TextTooLong;
    QTest::newRow("too long, beyond the basic plane")
        << somebody << u"🚀"_s.repeated(1025) << u"text"_s << Error::TextTooLong;
}

void tst_VolubleRefusals::validationNamesTheField()
{
    QFETCH(QStringList, to);
    QFETCH(QString, body);
    QFETCH(QString, field);
    QFETCH(Error::Reason, reason);
    const VolubleBackend backend;
    const auto valid = backend.validate(OutgoingMessage{u"m1"_s, {}, to, body});
    QCOMPARE(valid.has_value(), field.isNull());
    if (!valid) {
        QCOMPARE(valid.error().kind, Error::Refused);
        QCOMPARE(valid.error().reason, reason);
        QCOMPARE(valid.error().fields.constFirst().field, field);
    }
    OutgoingMessage picture{u"m1"_s, {}, {u"a"_s}, u"hi"_s};
    picture.media = {QUrl(u"https://example.com/a.png"_s)};
    QCOMPARE(backend.validate(picture).error().reason, Error::BadMedia);
}

QTEST_GUILESS_MAIN(tst_VolubleRefusals)

#include "tst_volublerefusals.moc"
