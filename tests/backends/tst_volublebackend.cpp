// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/backendcatalog.h"
#include "tests/backends/volublegiven.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;

/// Sending by Voluble over real HTTP, in both dialects, and what each answer means.
class tst_VolubleBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pluginIsFoundAndLoads();
    void signInAsksNothing();
    void endOfTheTokenIsTold();

    void textGoesOutAsTheDialectWantsIt_data();
    void textGoesOutAsTheDialectWantsIt();
    void routeAndReplyGoOut_data();
    void routeAndReplyGoOut();
    void wrappedAnswersAreTaken();
    void rewrittenTextIsTold();
    void answerMayCallItInbound();

    void numberIsTheContacts();
    void numberThatNobodyHasIsRefused();
    void newContactIsFoundAtOnce();
    void withoutContactsIdsWork_data();
    void withoutContactsIdsWork();
    void lostListOfContactsSendsNothing();

    void serversFaultsAreToldApart_data();
    void serversFaultsAreToldApart();
    void refusalsAreTold_data();
    void refusalsAreTold();
    void wrongRouteIsRefused();
    void wrappedRefusalsAreTold_data();
    void wrappedRefusalsAreTold();
    void answersAreMapped_data();
    void answersAreMapped();
    void endedTokenIsUnauthorised();
    void secretsAreInNoError();

    void validationNamesTheField_data();
    void validationNamesTheField();
};

static void dialects()
{
    QTest::addColumn<VolubleGiven::Dialect>("dialect");
    QTest::newRow("flat") << VolubleGiven::Flat;
    QTest::newRow("JSON:API") << VolubleGiven::JsonApi;
}

/// What went out with the last POST.
static Sandbox::Request posted(VolubleGiven &given)
{
    const auto posts = given.server.journal().matching("POST");
    return posts.isEmpty() ? Sandbox::Request() : posts.constLast().request;
}

void tst_VolubleBackend::pluginIsFoundAndLoads()
{
    const BackendCatalog catalog;
    const ServiceInfo *info = catalog.service(u"voluble"_s);
    QVERIFY(info);
    using enum Backend::Capability;
    QCOMPARE(info->capabilities, Receipts | ReadReceipts | Replies);
    QCOMPARE(info->textLimit, 1024);
    QCOMPARE(info->addressKind, u"any"_s);
    QStringList keys;
    for (const SettingsField &field : info->fields)
        keys.append(field.key);
    QCOMPARE(keys, QStringList({u"token"_s, u"organization"_s, u"servicechain"_s, u"server"_s}));
    QVERIFY(catalog.create(u"voluble"_s));
}

void tst_VolubleBackend::signInAsksNothing()
{
    VolubleGiven given;
    QCOMPARE(given.backend.ownAddress(), QString());
    QCOMPARE(given.backend.server().toString(), given.server.baseUrl().toString() + u"/v1"_s);
    QVERIFY(given.server.journal().entries().isEmpty());
}

void tst_VolubleBackend::endOfTheTokenIsTold()
{
    VolubleGiven given;
    const QDateTime end = QDateTime::currentDateTimeUtc().addSecs(given.options().tokenLasts.count());
    QVERIFY(qAbs(given.backend.signedInUntil().secsTo(end)) < 60);
}

void tst_VolubleBackend::textGoesOutAsTheDialectWantsIt_data()
{
    dialects();
}

void tst_VolubleBackend::textGoesOutAsTheDialectWantsIt()
{
    QFETCH(VolubleGiven::Dialect, dialect);
    VolubleGiven given(dialect);
    const auto receipt = given.send(u"On my way – “soon” 🚀"_s);
    QVERIFY(receipt);
    QCOMPARE(receipt->state, Delivery::Sent);
    QCOMPARE(receipt->remoteId, given.service().messages().constFirst().id);
    QCOMPARE(receipt->conversation, given.ana()); // nothing is known of her number yet
    QVERIFY(!receipt->isFinal);
    QVERIFY(!receipt->body);

    QCOMPARE(given.server.journal().entries().size(), 1);
    const Sandbox::Request request = posted(given);
    QCOMPARE(request.target(), given.base() + u"messages"_s);
    QCOMPARE(request.header("content-type"), "application/json"_ba);
    QCOMPARE(request.header("authorization"), "Bearer " + given.token.toLatin1());
    const QJsonObject expected{{u"contact"_s, given.ana()}, {u"body"_s, u"On my way – “soon” 🚀"_s}};
    QCOMPARE(request.json(), expected);
    QVERIFY(given.server.journal().entries().constFirst().remarks.isEmpty());
}

void tst_VolubleBackend::routeAndReplyGoOut_data()
{
    dialects();
}

void tst_VolubleBackend::routeAndReplyGoOut()
{
    QFETCH(VolubleGiven::Dialect, dialect);
    VolubleGiven given(dialect);
    const QString chain = given.service().servicechains()[1].id;
    AccountSettings settings = given.settings();
    settings.insert(u"servicechain"_s, chain);
    QVERIFY(QCoro::waitFor(given.backend.signIn(settings, {})));
    const QString question = given.receive(u"When?"_s);
    QVERIFY(given.send(u"At ten"_s, given.ana(), question));

    const QJsonObject expected{
        {u"contact"_s, given.ana()},
        {u"body"_s, u"At ten"_s},
        {dialect == VolubleGiven::Flat ? u"ServicechainId"_s : u"servicechain"_s, chain},
        {u"is_reply_to"_s, question},
    };
    QCOMPARE(posted(given).json(), expected);
    QCOMPARE(given.service().messages().constLast().servicechain, chain);
    QCOMPARE(given.service().messages().constLast().replyTo, question);
}

void tst_VolubleBackend::wrappedAnswersAreTaken()
{
    VolubleGiven given(VolubleGiven::Flat);
    given.options().jsend = true;
    const auto receipt = given.send();
    QVERIFY(receipt);
    QCOMPARE(receipt->remoteId, given.service().messages().constFirst().id);
}

void tst_VolubleBackend::rewrittenTextIsTold()
{
    VolubleGiven given;
    const auto receipt = given.send(u"Dear <title> <surname>"_s);
    QVERIFY(receipt);
    QCOMPARE(receipt->body, u"Dear Ms Lima"_s);
}

void tst_VolubleBackend::answerMayCallItInbound()
{
    VolubleGiven given(VolubleGiven::Flat);
    given.options().mixesDirections = true;
    const auto receipt = given.send();
    QVERIFY(receipt);
    QVERIFY(!receipt->remoteId.isEmpty());
}

void tst_VolubleBackend::numberIsTheContacts()
{
    VolubleGiven given;
    const auto receipt = given.send(u"hi"_s, given.anasNumber());
    QVERIFY(receipt);
    QCOMPARE(receipt->conversation, given.anasNumber());
    QCOMPARE(given.service().messages().constFirst().contact, given.ana());
    QVERIFY(given.send(u"again"_s, given.anasNumber()));
    QCOMPARE(given.server.journal().count("GET"), 1); // the list is kept
    const auto byId = given.send(u"once more"_s, given.ana());
    QVERIFY(byId);
    QCOMPARE(byId->conversation, given.anasNumber()); // that is where she answers
}

void tst_VolubleBackend::numberThatNobodyHasIsRefused()
{
    VolubleGiven given;
    const auto receipt = given.send(u"hi"_s, u"+15550100999"_s);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Refused);
    QCOMPARE(receipt.error().reason, Error::NoContact);
    QCOMPARE(given.server.journal().count("POST"), 0);
}

void tst_VolubleBackend::newContactIsFoundAtOnce()
{
    VolubleGiven given;
    QVERIFY(given.poll());
    Sandbox::VolubleContact eve;
    eve.phone = u"+15550100444"_s;
    const QString id = given.service().add(eve);
    QVERIFY(given.send(u"hi"_s, eve.phone));
    QCOMPARE(given.service().messages().constFirst().contact, id);
}

void tst_VolubleBackend::withoutContactsIdsWork_data()
{
    QTest::addColumn<QByteArray>("fault");
    const QByteArray path = R"("path":"/contacts","times":0)";
    QTest::newRow("refused") << R"({"fault":"status","status":403,)" + path + '}';
    QTest::newRow("not there") << R"({"fault":"status","status":404,)" + path + '}';
    QTest::newRow("broken") << R"({"fault":"status","status":500,)" + path + '}';
    QTest::newRow("another page") << R"({"fault":"html200",)" + path + '}';
}

void tst_VolubleBackend::withoutContactsIdsWork()
{
    QFETCH(QByteArray, fault);
    VolubleGiven given;
    QVERIFY(given.server.addFaults(fault));
    given.receive(u"Hello"_s);
    const auto batch = given.poll();
    QVERIFY(batch);
    QCOMPARE(only<MessageSeen>(*batch).constFirst().sender, given.ana());
    const auto receipt = given.send(u"hi"_s, given.ana());
    QVERIFY(receipt);
    QCOMPARE(receipt->conversation, given.ana());
    const auto byNumber = given.send(u"hi"_s, given.anasNumber());
    QVERIFY(!byNumber);
    QCOMPARE(given.server.journal().count("POST"), 1);
}

void tst_VolubleBackend::lostListOfContactsSendsNothing()
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

void tst_VolubleBackend::serversFaultsAreToldApart_data()
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
    refused(u"DatabaseError"_s, u"Incorrect string value"_s, Error::Unspecified);
    refused(u"InvalidParameterValueError"_s, u"no"_s, Error::Unspecified);
    for (const QString &title : {u"Error"_s, u"SequelizeConnectionError"_s, u"TimeoutError"_s, u"typeerror"_s,
                                 u"TypeError "_s, QString()})
        QTest::addRow("unknown: %s", qPrintable(title))
            << title << u"TypeError"_s << Error::Unanswered << Error::ServiceTrouble;
}

void tst_VolubleBackend::serversFaultsAreToldApart()
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

void tst_VolubleBackend::refusalsAreTold_data()
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

void tst_VolubleBackend::refusalsAreTold()
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

void tst_VolubleBackend::wrongRouteIsRefused()
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

void tst_VolubleBackend::wrappedRefusalsAreTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("fail with 200") << 200 << Error::Refused;
    QTest::newRow("fail with 201") << 201 << Error::Refused;
    QTest::newRow("error with 500") << 500 << Error::Unanswered;
    QTest::newRow("fail with 401") << 401 << Error::Unauthorised;
}

void tst_VolubleBackend::wrappedRefusalsAreTold()
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

void tst_VolubleBackend::answersAreMapped_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Error::Reason>("reason");
    QTest::addColumn<int>("retryAfter");

    const auto row = [](const char *name, const char *fault, Error::Kind kind, Error::Reason reason,
                        int retryAfter = 0) {
        QTest::newRow(name) << QByteArray(fault) << kind << reason << retryAfter;
    };
    row("dropped before", "dropBeforeStore", Error::Unanswered, Error::NoNetwork);
    row("dropped after", "dropAfterStore", Error::Unanswered, Error::NoNetwork);
    row("status line cut", "cutInStatusLine", Error::Unanswered, Error::NoNetwork);
    row("half an answer", "halfAnswer", Error::Unanswered, Error::NotTheService);
    row("truncated JSON", "truncatedJson", Error::Unanswered, Error::NotTheService);
    row("no UTF-8", R"({"fault":"hostileJson","hostility":"notUtf8"})", Error::Unanswered,
        Error::NotTheService);
    row("nulls", R"({"fault":"hostileJson","hostility":"nulls"})", Error::Unanswered, Error::NotTheService);
    row("in a list", R"({"fault":"hostileJson","hostility":"listAtTop"})", Error::Unanswered,
        Error::NotTheService);
    row("too deep", R"({"fault":"hostileJson","hostility":"deepNesting"})", Error::Unanswered,
        Error::NotTheService);
    row("captive portal", "html200", Error::Unanswered, Error::NotTheService);
    row("empty 200", "emptyBody", Error::Unanswered, Error::NotTheService);
    row("gateway", "html502", Error::Unanswered, Error::ServiceTrouble);
    row("500 without a title", R"({"fault":"status","status":500})", Error::Unanswered,
        Error::ServiceTrouble);
    row("503", R"({"fault":"status","status":503})", Error::Unanswered, Error::ServiceTrouble);
    row("504, stored", R"({"fault":"storeThenStatus","status":504})", Error::Unanswered,
        Error::ServiceTrouble);
    row("429, later", R"({"fault":"status","status":429,"retryAfter":"30"})", Error::Busy, Error::Overloaded,
        30);
    row("redirect", R"({"fault":"redirect","status":307,"location":"/v1/elsewhere"})", Error::Refused,
        Error::ServerMoved);
}

void tst_VolubleBackend::answersAreMapped()
{
    QFETCH(QByteArray, fault);
    QFETCH(Error::Kind, kind);
    QFETCH(Error::Reason, reason);
    QFETCH(int, retryAfter);

    for (const auto dialect : {VolubleGiven::Flat, VolubleGiven::JsonApi}) {
        VolubleGiven given(dialect);
        QVERIFY(given.server.addFaults(fault));
        const auto receipt = given.send();
        QCOMPARE(given.server.journal().entries().size(), 1);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().kind, kind);
        QCOMPARE(receipt.error().reason, reason);
        QCOMPARE(int(receipt.error().retryAfter.value_or(0s).count()), retryAfter);
    }
}

void tst_VolubleBackend::endedTokenIsUnauthorised()
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

void tst_VolubleBackend::secretsAreInNoError()
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

void tst_VolubleBackend::validationNamesTheField_data()
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

void tst_VolubleBackend::validationNamesTheField()
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

QTEST_GUILESS_MAIN(tst_VolubleBackend)

#include "tst_volublebackend.moc"
