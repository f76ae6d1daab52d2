// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/backendcatalog.h"
#include "tests/backends/volublegiven.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    void newContactIsFoundAtOnce();
    void withoutContactsIdsWork_data();
    void withoutContactsIdsWork();

    void answersAreMapped_data();
    void answersAreMapped();
};

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

QTEST_GUILESS_MAIN(tst_VolubleBackend)

#include "tst_volublebackend.moc"
