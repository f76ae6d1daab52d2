// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/backendcatalog.h"
#include "tests/backends/signalwiregiven.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;

/// Sending by SignalWire over real HTTP, and what each answer means.
class tst_SignalWireBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pluginIsFoundAndLoads();
    void signInAsksNothing();
    void badSettingsAskNothing();

    void textGoesOutAsDocumented();
    void mediaGoOutAsDocumented();
    void bodyIsLeftOutBesideMedia();
    void trialPrefixIsNotARewriting();

    void refusalsAreTold_data();
    void refusalsAreTold();
    void everyComplaintFindsItsField();
    void wrongTokenIsUnauthorised();
    void answersAreMapped_data();
    void answersAreMapped();
    void stoppedSendMayHaveHappened();
    void laterCallsEndAtOnceAfterAbort();
    void secretsAreInNoError();

    void validationNamesTheField_data();
    void validationNamesTheField();
};

void tst_SignalWireBackend::pluginIsFoundAndLoads()
{
    const BackendCatalog catalog;
    const ServiceInfo *info = catalog.service(u"signalwire"_s);
    QVERIFY(info);
    QCOMPARE(info->capabilities, Backend::Capability::Receipts | Backend::Capability::ReadReceipts |
                                     Backend::Capability::Media | Backend::Capability::Templates);
    QCOMPARE(info->textLimit, 1600);
    QCOMPARE(info->mediaLimit, 8);
    QStringList keys;
    for (const SettingsField &field : info->fields)
        keys.append(field.key);
    QCOMPARE(keys, QStringList({u"space"_s, u"project"_s, u"token"_s, u"from"_s, u"server"_s}));
    QVERIFY(catalog.create(u"signalwire"_s));
}

void tst_SignalWireBackend::signInAsksNothing()
{
    SignalWireGiven given;
    QCOMPARE(given.backend.ownAddress(), given.service().ownNumber());
    QCOMPARE(given.backend.server(), given.server.baseUrl());
    QVERIFY(given.server.journal().entries().isEmpty());
}

void tst_SignalWireBackend::badSettingsAskNothing()
{
    SignalWireGiven given;
    AccountSettings settings = given.settings();
    settings.insert(u"from"_s, u"nobody"_s);
    SignalWireBackend backend;
    const auto signedIn = QCoro::waitFor(backend.signIn(settings, {}));
    QVERIFY(!signedIn);
    QCOMPARE(signedIn.error().reason, Error::BadSettings);
    QVERIFY(given.server.journal().entries().isEmpty());
}

void tst_SignalWireBackend::textGoesOutAsDocumented()
{
    SignalWireGiven given;
    const auto receipt = given.send(u"On my way – “soon” 🚀"_s);
    QVERIFY(receipt);
    QCOMPARE(receipt->state, Delivery::Sent);
    QCOMPARE(receipt->remoteId, given.service().messages().constFirst().id);
    QCOMPARE(receipt->conversation, Peer);
    QCOMPARE(receipt->segments, 1);
    QVERIFY(!receipt->isFinal);
    QVERIFY(!receipt->body);

    const auto entries = given.server.journal().entries();
    QCOMPARE(entries.size(), 1);
    const Sandbox::Request request = entries.constFirst().request;
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.target(), u"/api/messaging/messages"_s);
    QCOMPARE(request.header("content-type"), "application/json"_ba);
    const QByteArray credentials = QString(given.options().project + u':' + given.options().token).toUtf8();
    QCOMPARE(request.header("authorization"), "Basic " + credentials.toBase64());
    const QJsonObject expected{
        {u"to"_s, Peer}, {u"from"_s, given.service().ownNumber()}, {u"body"_s, u"On my way – “soon” 🚀"_s}};
    QCOMPARE(request.json(), expected);
    QVERIFY(entries.constFirst().remarks.isEmpty());
}

void tst_SignalWireBackend::mediaGoOutAsDocumented()
{
    SignalWireGiven given;
    const auto receipt = given.send(u"look"_s, Peer, {QUrl(u"https://example.com/a%20b.png"_s)});
    QVERIFY(receipt);
    const auto request = given.server.journal().entries().constFirst().request.json();
    QVERIFY(request);
    QCOMPARE(request->value("body"_L1).toString(), u"look"_s);
    QCOMPARE(request->value("media"_L1), QJsonArray{u"https://example.com/a%20b.png"_s});
    QCOMPARE(request->keys(), QStringList({u"body"_s, u"from"_s, u"media"_s, u"to"_s}));
}

void tst_SignalWireBackend::bodyIsLeftOutBesideMedia()
{
    SignalWireGiven given;
    QVERIFY(given.send(QString(), Peer, {QUrl(u"https://example.com/a.png"_s)}));
    const auto request = given.server.journal().entries().constFirst().request.json();
    QVERIFY(request);
    QCOMPARE(request->keys(), QStringList({u"from"_s, u"media"_s, u"to"_s}));
}

void tst_SignalWireBackend::trialPrefixIsNotARewriting()
{
    SignalWireGiven given;
    given.options().trial = true;
    const auto receipt = given.send(u"hi"_s);
    QVERIFY(receipt);
    QVERIFY(!receipt->body);
    QCOMPARE(given.service().messages().constFirst().body, u"[SignalWire Free Trial] hi"_s);
}

void tst_SignalWireBackend::refusalsAreTold_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Error::Reason>("reason");
    QTest::addColumn<QString>("field");

    QTest::newRow("no such number") << u"+15550100004"_s << Error::Refused << Error::BadRecipient << u"to"_s;
    QTest::newRow("queue full") << u"+15550100007"_s << Error::Busy << Error::Overloaded << QString();
    QTest::newRow("no credit") << u"+15550100008"_s << Error::Refused << Error::NoCredit << QString();
}

void tst_SignalWireBackend::refusalsAreTold()
{
    QFETCH(QString, to);
    QFETCH(Error::Kind, kind);
    QFETCH(Error::Reason, reason);
    QFETCH(QString, field);

    SignalWireGiven given;
    const auto receipt = given.send(u"hi"_s, to);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, kind);
    QCOMPARE(receipt.error().reason, reason);
    QCOMPARE(receipt.error().fields.size(), 1);
    QCOMPARE(receipt.error().fields.constFirst().field, field);
    QCOMPARE(receipt.error().fields.constFirst().reason, reason);
}

void tst_SignalWireBackend::everyComplaintFindsItsField()
{
    SignalWireGiven given;
    const QList<QUrl> media(9, QUrl(u"https://example.com/a.png"_s));
    const auto receipt = given.send(QString(1601, u'x'), u"+15550100004"_s, media);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Refused);
    QCOMPARE(receipt.error().reason, Error::BadRecipient);
    QStringList fields;
    for (const Error::Field &field : receipt.error().fields)
        fields.append(field.field);
    QCOMPARE(fields, QStringList({u"to"_s, u"text"_s, u"media"_s}));
}

void tst_SignalWireBackend::wrongTokenIsUnauthorised()
{
    SignalWireGiven given;
    given.options().token = u"another"_s;
    given.options().challenge = true; // Qt must not ask again by itself
    const auto receipt = given.send(u"hi"_s);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Unauthorised);
    QCOMPARE(receipt.error().reason, Error::SignInNeeded);
    QVERIFY(receipt.error().detail.contains("token"_L1) && receipt.error().detail.contains("scope"_L1));
    QCOMPARE(given.server.journal().count("POST"), 1);
}

void tst_SignalWireBackend::answersAreMapped_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("kind"); // -1: accepted, without a name
    QTest::addColumn<Error::Reason>("reason");
    QTest::addColumn<int>("retryAfter");

    const auto row = [](const char *name, const char *fault, int kind, Error::Reason reason,
                        int retryAfter = 0) {
        QTest::newRow(name) << QByteArray(fault) << kind << reason << retryAfter;
    };
    const auto accepted = -1;
    row("dropped before", R"("dropBeforeStore")", Error::Unanswered, Error::NoNetwork);
    row("dropped after", R"("dropAfterStore")", Error::Unanswered, Error::NoNetwork);
    row("status line cut", R"("cutInStatusLine")", Error::Unanswered, Error::NoNetwork);
    row("half an answer", R"("halfAnswer")", accepted, Error::Unspecified);
    row("truncated JSON", R"("truncatedJson")", accepted, Error::Unspecified);
    row("no UTF-8", R"({"fault":"hostileJson","hostility":"notUtf8"})", accepted, Error::Unspecified);
    row("nulls", R"({"fault":"hostileJson","hostility":"nulls"})", accepted, Error::Unspecified);
    row("in a list", R"({"fault":"hostileJson","hostility":"listAtTop"})", Error::Unanswered,
        Error::NotTheService);
    row("captive portal", R"("html200")", Error::Unanswered, Error::NotTheService);
    row("empty 200", R"("emptyBody")", Error::Unanswered, Error::NotTheService);
    row("gateway", R"("html502")", Error::Unanswered, Error::ServiceTrouble);
    row("500", R"({"fault":"status","status":500})", Error::Unanswered, Error::ServiceTrouble);
    row("500, stored", R"({"fault":"storeThenStatus","status":500})", Error::Unanswered,
        Error::ServiceTrouble);
    row("503", R"({"fault":"status","status":503})", Error::Unanswered, Error::ServiceTrouble);
    row("503, later", R"({"fault":"status","status":503,"retryAfter":"7"})", Error::Busy, Error::Overloaded,
        7);
    row("429", R"({"fault":"status","status":429})", Error::Busy, Error::Overloaded);
    row("429, later", R"({"fault":"status","status":429,"retryAfter":"30"})", Error::Busy, Error::Overloaded,
        30);
    row("400", R"({"fault":"status","status":400})", Error::Refused, Error::Unspecified);
    row("403", R"({"fault":"status","status":403})", Error::Refused, Error::ScopeMissing);
    row("404", R"({"fault":"status","status":404})", Error::Refused, Error::NotFound);
    row("422 without a list", R"({"fault":"status","status":422})", Error::Refused, Error::Unspecified);
    row("redirect", R"({"fault":"redirect","status":307,"location":"/api/elsewhere"})", Error::Refused,
        Error::ServerMoved);
}

void tst_SignalWireBackend::answersAreMapped()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, kind);
    QFETCH(Error::Reason, reason);
    QFETCH(int, retryAfter);

    SignalWireGiven given;
    QVERIFY(given.server.addFaults(fault.startsWith('"') ? fault.mid(1, fault.size() - 2) : fault));
    const auto receipt = given.send(u"hi"_s);
    QCOMPARE(given.server.journal().count("POST"), 1);
    QCOMPARE(given.server.journal().entries().size(), 1);
    QCOMPARE(receipt.has_value(), kind < 0);
    if (receipt) {
        QVERIFY(receipt->remoteId.isEmpty());
        QCOMPARE(receipt->state, Delivery::Sent);
        return;
    }
    QCOMPARE(int(receipt.error().kind), kind);
    QCOMPARE(receipt.error().reason, reason);
    QCOMPARE(int(receipt.error().retryAfter.value_or(0s).count()), retryAfter);
}

void tst_SignalWireBackend::stoppedSendMayHaveHappened()
{
    SignalWireGiven given;
    given.server.addFault({.kind = Fault::Hang});
    QObject::connect(&given.server.journal(), &Sandbox::Journal::recorded, &given.server,
                     [&given] { given.backend.abort(); });
    const auto receipt = given.send(u"hi"_s);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Unanswered);
    QCOMPARE(given.service().messages().size(), 1);
}

void tst_SignalWireBackend::laterCallsEndAtOnceAfterAbort()
{
    SignalWireGiven given;
    given.backend.abort();
    const auto receipt = given.send(u"hi"_s);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Unreachable);
    const auto batch = given.poll(SyncPoint{{}, {u"x"_s}});
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, Error::Unreachable);
    QCoro::waitFor(given.backend.signOut());
    QVERIFY(given.server.journal().entries().isEmpty());
}

void tst_SignalWireBackend::secretsAreInNoError()
{
    SignalWireGiven given;
    const QString token = given.options().token;
    given.options().token = u"another"_s;
    const auto refused = given.send(u"hi"_s);
    given.server.close();
    const auto lost = given.send(u"hi"_s);
    QVERIFY(!refused && !lost);
    for (const Error &error : {refused.error(), lost.error()}) {
        const QByteArray json = QJsonDocument(error.toJson()).toJson();
        QVERIFY(!json.contains(token.toUtf8()));
        QVERIFY(!json.contains("Basic "));
    }
}

void tst_SignalWireBackend::validationNamesTheField_data()
{
    QTest::addColumn<QStringList>("to");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("media");
    QTest::addColumn<QString>("field"); // null: fine
    QTest::addColumn<Error::Reason>("reason");

    const QStringList peer{Peer};
    const QString picture = u"https://example.com/a.png"_s;
    const auto fine = [](const char *name, const QStringList &to, const QString &body,
                         const QStringList &media) {
        QTest::newRow(name) << to << body << media << QString() << Error::Unspecified;
    };
    fine("text", peer, u"hi"_s, {});
    fine("picture alone", peer, {}, {picture});
    fine("passed through", {u"988"_s}, u"hi"_s, {});
    fine("longest text", peer, QString(1600, u'x'), {});
    fine("longest, beyond the basic plane", peer, u"🚀"_s.repeated(1600), {});
    fine("most media", peer, {}, QStringList(8, picture));
    QTest::newRow("nobody") << QStringList() << u"hi"_s << QStringList() << u"to"_s << Error::BadRecipient;
    QTest::newRow("two") << QStringList{Peer, Peer} << u"hi"_s << QStringList() << u"to"_s
                         << Error::BadRecipient;
    QTest::newRow("sip") << QStringList{u"sip:a@b.c"_s} << u"hi"_s << QStringList() << u"to"_s
                         << Error::BadRecipient;
    QTest::newRow("too short") << QStringList{u"+1234"_s} << u"hi"_s << QStringList() << u"to"_s
                               << Error::BadRecipient;
    QTest::newRow("nothing") << peer << QString() << QStringList() << u"text"_s << Error::MissingText;
    QTest::newRow("too long") << peer << QString(1601, u'x') << QStringList() << u"text"_s
                              << Error::TextTooLong;
    QTest::newRow("too many media") << peer << QString() << QStringList(9, picture) << u"media"_s
                                    << Error::BadMedia;
    QTest::newRow("media on disk") << peer << QString() << QStringList{u"file:///etc/passwd"_s} << u"media"_s
                                   << Error::BadMedia;
}

void tst_SignalWireBackend::validationNamesTheField()
{
    QFETCH(QStringList, to);
    QFETCH(QString, body);
    QFETCH(QStringList, media);
    QFETCH(QString, field);
    QFETCH(Error::Reason, reason);

    OutgoingMessage message{u"m1"_s, {}, to, body};
    for (const QString &url : media)
        message.media.append(QUrl(url));
    const auto valid = SignalWireBackend().validate(message);
    QCOMPARE(valid.has_value(), field.isNull());
    if (valid)
        return;
    QCOMPARE(valid.error().kind, Error::Refused);
    QCOMPARE(valid.error().reason, reason);
    QCOMPARE(valid.error().fields.size(), 1);
    QCOMPARE(valid.error().fields.constFirst().field, field);
}

QTEST_GUILESS_MAIN(tst_SignalWireBackend)
#include "tst_signalwirebackend.moc"
