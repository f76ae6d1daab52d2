// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/backendcatalog.h"
#include "tests/backends/clerkgiven.h"
#include "tests/support/rawserver.h"

#include <QTest>

#include <algorithm>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::ClerkOptions;
using Sandbox::Fault;

/// Signing in to Clerk Chat, and sending by it, over real HTTP.
class tst_ClerkBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pluginIsFoundAndLoads();
    void signInAsksNothing();
    void settingsComplainByField_data();
    void settingsComplainByField();

    void textGoesOutAsDocumented();
    void everythingGoesOutAsDocumented();
    void nameGoesOutAsTyped();
    void idsAreExact_data();
    void idsAreExact();
    void keyStaysWithItsServer();

    void whoOptedOutIsNotWrittenTo();
    void addressBookThatHangsHoldsNothingUp();
    void addressBookIsReadOnce();

    void templatesAreListed();
    void validationNamesTheField_data();
    void validationNamesTheField();
};

void tst_ClerkBackend::pluginIsFoundAndLoads()
{
    const BackendCatalog catalog;
    const ServiceInfo *info = catalog.service(u"clerk"_s);
    QVERIFY(info);
    QCOMPARE(names(info->capabilities),
             QStringList({u"Receipts"_s, u"ReadReceipts"_s, u"Media"_s, u"Templates"_s}));
    QCOMPARE(info->addressKind, u"any"_s);
    QCOMPARE(info->ownAddress({{u"sender"_s, u"+1 (415) 555-0100"_s}}), u"+14155550100"_s);
    QCOMPARE(info->ownAddress({{u"sender"_s, u"northside_cycles"_s}}), u"northside_cycles"_s);
    QCOMPARE(*info->address(u"+1 (415) 555-0123"_s), Peer);
    QCOMPARE(*info->address(u"Ada@Example.com"_s), u"Ada@Example.com"_s);
    QVERIFY(catalog.create(u"clerk"_s));
}

void tst_ClerkBackend::signInAsksNothing()
{
    ClerkGiven given;
    QCOMPARE(given.backend.ownAddress(), given.service().ownNumber());
    QCOMPARE(given.backend.server(), given.server.baseUrl());
    QVERIFY(given.server.journal().entries().isEmpty());
}

void tst_ClerkBackend::settingsComplainByField_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fits");

    QTest::newRow("no server: the service's own") << u"server"_s << u""_s << true;
    QTest::newRow("plain http to elsewhere") << u"server"_s << u"http://clerk.example"_s << false;
    QTest::newRow("number with separators") << u"sender"_s << u"+1 (415) 555-0100"_s << true;
    QTest::newRow("name") << u"sender"_s << u"northside_cycles"_s << true;
    QTest::newRow("address of Teams") << u"sender"_s << u"ada@example.com"_s << true;
    QTest::newRow("no sender") << u"sender"_s << u" "_s << false;
    QTest::newRow("two words") << u"sender"_s << u"northside cycles"_s << false;
    QTest::newRow("a plus and nothing") << u"sender"_s << u"+"_s << false;
    QTest::newRow("no key") << u"apikey"_s << u""_s << false;
    QTest::newRow("two lines of key") << u"apikey"_s << u"ck\nHost: x"_s << false;
}

void tst_ClerkBackend::settingsComplainByField()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, fits);

    ClerkGiven given;
    AccountSettings settings = given.settings();
    settings.insert(key, value);
    ClerkBackend backend;
    const auto signedIn = QCoro::waitFor(backend.signIn(settings, {}));
    QCOMPARE(signedIn.has_value(), fits);
    if (!fits) {
        QCOMPARE(signedIn.error().reason, Error::BadSettings);
        QCOMPARE(signedIn.error().fields.size(), 1);
        QCOMPARE(signedIn.error().fields.constFirst().field, key);
    }
    QVERIFY(given.server.journal().entries().isEmpty());
}

void tst_ClerkBackend::textGoesOutAsDocumented()
{
    ClerkGiven given;
    const auto receipt = given.send(u"On my way – “soon” 🚀"_s);
    QVERIFY(receipt);
    QCOMPARE(receipt->state, Delivery::Sent);
    QCOMPARE(receipt->remoteId, u"81234567"_s);
    QCOMPARE(receipt->conversation, Peer);
    QCOMPARE(receipt->segments, 1);
    QVERIFY(!receipt->problem && !receipt->body && !receipt->isFinal);

    const auto posts = given.server.journal().matching("POST");
    QCOMPARE(posts.size(), 1);
    const Sandbox::Request request = posts.constFirst().request;
    QCOMPARE(request.target(), u"/public/messages"_s);
    QCOMPARE(request.header("content-type"), "application/json"_ba);
    QCOMPARE(request.header("apikey"), given.options().apiKey.toUtf8());
    QVERIFY(request.header("authorization").isEmpty());
    const QJsonObject expected{{u"sender"_s, u"+14155550100"_s},
                               {u"recipients"_s, QJsonArray{Peer}},
                               {u"body"_s, u"On my way – “soon” 🚀"_s},
                               {u"mediaUrls"_s, QJsonArray()}};
    QCOMPARE(request.json(), expected);
    QVERIFY(posts.constFirst().remarks.isEmpty());
}

void tst_ClerkBackend::everythingGoesOutAsDocumented()
{
    ClerkGiven given;
    AccountSettings settings = given.settings();
    settings.insert(u"name"_s, u"Ada"_s);
    QVERIFY(QCoro::waitFor(given.backend.signIn(settings, {})));
    OutgoingMessage message{u"m1"_s, {}, {Peer}, u"Hi Maya, your bicycle is ready."_s};
    message.media = {QUrl(u"https://example.com/a%20b.png"_s)};
    message.usedTemplate = TemplateUse{u"7"_s, {u"Maya"_s}};
    QVERIFY(given.send(message));
    const QJsonObject expected{{u"sender"_s, u"+14155550100"_s},
                               {u"recipients"_s, QJsonArray{Peer}},
                               {u"body"_s, u"Hi Maya, your bicycle is ready."_s},
                               {u"mediaUrls"_s, QJsonArray{u"https://example.com/a%20b.png"_s}},
                               {u"sentByName"_s, u"Ada"_s},
                               {u"templateId"_s, 7}};
    QCOMPARE(given.sent(), expected);
    QVERIFY(given.server.journal().entries().constLast().remarks.isEmpty());
}

void tst_ClerkBackend::nameGoesOutAsTyped()
{
    ClerkGiven given;
    AccountSettings settings = given.settings();
    settings.insert(u"sender"_s, u"northside_cycles"_s);
    QVERIFY(QCoro::waitFor(given.backend.signIn(settings, {})));
    QVERIFY(given.send(u"hi"_s, u"Ada@Example.com"_s));
    QCOMPARE(given.sent()[u"sender"_s], u"northside_cycles"_s);
    QCOMPARE(given.sent()[u"recipients"_s], QJsonArray{u"Ada@Example.com"_s});
}

void tst_ClerkBackend::idsAreExact_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("asText");
    for (const QString &id : {u"1"_s, u"9007199254740993"_s, u"9223372036854775807"_s,
                              u"9223372036854775808"_s, u"18446744073709551617"_s}) {
        QTest::newRow(qPrintable(id)) << id << false;
        QTest::newRow(qPrintable(u"text "_s + id)) << id << true;
    }
}

void tst_ClerkBackend::idsAreExact()
{
    QFETCH(QString, id);
    QFETCH(bool, asText);

    ClerkGiven given;
    given.options().nextId = id;
    given.options().textIds = asText;
    QCOMPARE(given.send(u"one"_s)->remoteId, id);
    const QString second = given.send(u"two"_s)->remoteId;
    QCOMPARE(second, given.service().messages().constLast().id);
    QVERIFY(second != id);
    const auto batch = given.poll();
    QCOMPARE(only<MessageSeen>(*batch).at(0).remoteId, id);
    QCOMPARE(only<MessageSeen>(*batch).at(1).remoteId, second);
}

void tst_ClerkBackend::keyStaysWithItsServer()
{
    RawServer elsewhere;
    ClerkGiven given;
    given.options().links = ClerkOptions::Absolute;
    given.options().linksTo = elsewhere.url().toString();
    for (int i = 0; i < 60; ++i)
        given.receive(QString::number(i), 60s);
    given.server.addFault({.kind = Fault::Redirect, .method = "POST", .location = elsewhere.url()});
    const auto receipt = given.send(u"hi"_s);
    const auto batch = given.poll();
    QVERIFY(!receipt && batch);
    QCOMPARE(bodies(*batch).size(), 60);
    QCOMPARE(elsewhere.connections, 0);
    QVERIFY(!QJsonDocument(receipt.error().toJson()).toJson().contains(given.options().apiKey.toUtf8()));
}

void tst_ClerkBackend::whoOptedOutIsNotWrittenTo()
{
    ClerkGiven given;
    const auto refused = given.send(u"hi"_s, u"+14155550199"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Refused);
    QCOMPARE(refused.error().reason, Error::OptedOut);
    QCOMPARE(given.server.journal().count("POST"), 0);
    QVERIFY(given.send(u"hi"_s, u"+14155550142"_s));

    const auto batch = given.poll();
    QVERIFY(batch);
    const auto optOuts = only<OptOutSeen>(*batch);
    QCOMPARE(optOuts.size(), 1);
    QCOMPARE(optOuts.constFirst().address, u"+14155550199"_s);
    QVERIFY(optOuts.constFirst().optedOut);
    const auto contacts = only<ContactSeen>(*batch);
    QCOMPARE(contacts.size(), 3);
    QCOMPARE(contacts.constFirst().name, u"Maya Lindqvist"_s);
}

void tst_ClerkBackend::addressBookThatHangsHoldsNothingUp()
{
    ClerkGiven given;
    given.server.addFault({.kind = Fault::Status, .path = u"contacts"_s, .times = 0, .status = 500});
    QVERIFY(given.send(u"hi"_s));
    QVERIFY(given.send(u"hi"_s));
    QCOMPARE(given.server.journal().count("GET", u"contacts"_s), 1);
    given.receive(u"hello"_s);
    const auto batch = given.poll();
    QVERIFY(batch);
    QVERIFY(bodies(*batch).contains(u"hello"_s));
}

void tst_ClerkBackend::addressBookIsReadOnce()
{
    ClerkGiven given;
    const auto first = given.poll();
    QVERIFY(given.send(u"hi"_s));
    const auto second = given.poll(SyncPoint{first->cursor});
    QCOMPARE(only<ContactSeen>(*first).size(), 3);
    QCOMPARE(only<ContactSeen>(*second).size(), 0);
    QCOMPARE(given.server.journal().count("GET", u"contacts"_s), 1);
}

void tst_ClerkBackend::templatesAreListed()
{
    ClerkGiven given;
    given.service().templates().clear();
    for (int i = 1; i <= 60; ++i)
        given.service().templates().append({i, u"t%1"_s.arg(i), u"Hi {{first_name}}"_s, u"sms"_s});
    const auto templates = QCoro::waitFor(given.backend.templates());
    QVERIFY(templates);
    QCOMPARE(templates->size(), 60);
    const auto first = std::ranges::find(*templates, u"1"_s, &MessageTemplate::id);
    QVERIFY(first != templates->end());
    QCOMPARE(first->name, u"t1"_s);
    QCOMPARE(first->text, u"Hi {{first_name}}"_s);
    for (const auto &entry : given.server.journal().entries())
        QVERIFY(entry.remarks.isEmpty());
}

void tst_ClerkBackend::validationNamesTheField_data()
{
    QTest::addColumn<OutgoingMessage>("message");
    QTest::addColumn<QString>("field"); // null: fine
    QTest::addColumn<Error::Reason>("reason");

    const auto row = [](const char *name, const QStringList &to, const QString &body,
                        const QStringList &media, const QString &templateId, const QString &field = {},
                        Error::Reason reason = Error::Unspecified) {
        OutgoingMessage message{u"m1"_s, {}, to, body};
        for (const QString &url : media)
            message.media.append(QUrl(url));
        if (!templateId.isEmpty())
            message.usedTemplate = TemplateUse{templateId, {}};
        QTest::newRow(name) << message << field << reason;
    };
    const QStringList peer{Peer};
    const QString picture = u"https://example.com/a.png"_s;
    row("text", peer, u"hi"_s, {}, {});
    row("picture alone", peer, {}, {picture}, {});
    row("longer than suggested", peer, QString(5000, u'x'), QStringList(12, picture), {});
    row("sample's number", {u"+9134567654"_s}, u"hi"_s, {}, {});
    row("shortest", {u"+12345"_s}, u"hi"_s, {}, {});
    row("name", {u"ada.lovelace"_s}, u"hi"_s, {}, {});
    row("template", peer, u"hi"_s, {}, u"7"_s);
    row("nobody", {}, u"hi"_s, {}, {}, u"to"_s, Error::BadRecipient);
    row("two", {Peer, u"+14155550124"_s}, u"hi"_s, {}, {}, u"to"_s, Error::BadRecipient);
    row("too short", {u"+1234"_s}, u"hi"_s, {}, {}, u"to"_s, Error::BadRecipient);
    row("two words", {u"ada lovelace"_s}, u"hi"_s, {}, {}, u"to"_s, Error::BadRecipient);
    row("nothing", peer, u" "_s, {}, {}, u"text"_s, Error::MissingText);
    row("media on disk", peer, {}, {u"file:///etc/passwd"_s}, {}, u"media"_s, Error::BadMedia);
    row("template without a number", peer, u"hi"_s, {}, u"x"_s, u"template"_s, Error::BadTemplate);
}

void tst_ClerkBackend::validationNamesTheField()
{
    QFETCH(OutgoingMessage, message);
    QFETCH(QString, field);
    QFETCH(Error::Reason, reason);

    const auto valid = ClerkBackend().validate(message);
    QCOMPARE(valid.has_value(), field.isNull());
    if (valid)
        return;
    QCOMPARE(valid.error().reason, reason);
    QCOMPARE(valid.error().fields.size(), 1);
    QCOMPARE(valid.error().fields.constFirst().field, field);
}

QTEST_GUILESS_MAIN(tst_ClerkBackend)
#include "tst_clerkbackend.moc"
