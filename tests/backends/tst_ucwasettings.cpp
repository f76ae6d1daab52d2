// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwamemory.h"
#include "backends/ucwa/ucwasettings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUuid>

using namespace Parlance;
using namespace Parlance::Ucwa;
using namespace Qt::StringLiterals;

namespace {

AccountSettings entered(const AccountSettings &more)
{
    AccountSettings settings{{u"address"_s, u"ada@example.com"_s}, {u"password"_s, u"secret"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        settings.insert(it.key(), it.value());
    return settings;
}

Memory memory()
{
    Memory memory = Memory::fromText({}, u"ada"_s);
    memory.applications = QUrl(u"https://pool.example.com/ucwa/v1/applications?a=%2b&b=%C3%A6"_s);
    memory.application = u"/ucwa/v1/applications/1039"_s;
    memory.incarnation = u"abc:"_s;
    memory.next = u"/ucwa/v1/applications/1039/events?ack=6"_s;
    memory.done = u"/ucwa/v1/applications/1039/events?ack=5"_s;
    memory.wish = u"Busy"_s;
    memory.threads = {u"t1"_s, u"t2"_s};
    memory.serial = 9'007'199'254'740'991;
    memory.talks = {QJsonObject{{u"href"_s, u"/c7"_s}}};
    return memory;
}

} // namespace

/// What the user entered, and what we keep between runs.
class tst_UcwaSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreRead_data();
    void settingsAreRead();
    void badSettingIsNamed_data();
    void badSettingIsNamed();
    void allBadSettingsAreNamedAtOnce();

    void memoryIsKept();
    void memoryOfAnotherAccountIsNotOurs();
    void brokenMemoryBeginsAnew_data();
    void brokenMemoryBeginsAnew();
    void onlyLateThreadsAreRemembered();
};

void tst_UcwaSettings::settingsAreRead_data()
{
    QTest::addColumn<AccountSettings>("more");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("invitations");

    const QString ada = u"ada@example.com"_s;
    QTest::newRow("least") << AccountSettings() << ada << QString() << int(Invitations::Accept);
    QTest::newRow("as the service writes it") << AccountSettings{{u"address"_s, u" SIP:Ada@Example.com "_s}}
                                              << ada << QString() << int(Invitations::Accept);
    QTest::newRow("name of its own") << AccountSettings{{u"username"_s, u" CORP\\Ada "_s}} << u"CORP\\Ada"_s
                                     << QString() << int(Invitations::Accept);
    QTest::newRow("server") << AccountSettings{{u"server"_s, u"https://lync.example.com/"_s}} << ada
                            << u"https://lync.example.com/"_s << int(Invitations::Accept);
    QTest::newRow("contacts") << AccountSettings{{u"invitations"_s, u"Contacts"_s}} << ada << QString()
                              << int(Invitations::AcceptContacts);
    QTest::newRow("ask") << AccountSettings{{u"invitations"_s, u"ask"_s}} << ada << QString()
                         << int(Invitations::Ask);
    QTest::newRow("always") << AccountSettings{{u"invitations"_s, u"always"_s}} << ada << QString()
                            << int(Invitations::Accept);
}

void tst_UcwaSettings::settingsAreRead()
{
    QFETCH(AccountSettings, more);
    QFETCH(QString, username);
    QFETCH(QString, server);
    QFETCH(int, invitations);

    const auto settings = settingsFrom(entered(more));
    QVERIFY(settings);
    QCOMPARE(settings->address, u"sip:ada@example.com"_s);
    QCOMPARE(settings->domain, u"example.com"_s);
    QCOMPARE(settings->username, username);
    QCOMPARE(settings->password, u"secret"_s);
    QCOMPARE(settings->server.toString(), server);
    QCOMPARE(int(settings->invitations), invitations);
}

void tst_UcwaSettings::badSettingIsNamed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");

    QTest::newRow("no address") << u"address"_s << QString();
    QTest::newRow("number") << u"address"_s << u"+15550100222"_s;
    QTest::newRow("no host") << u"address"_s << u"ada@"_s;
    QTest::newRow("no user") << u"address"_s << u"@example.com"_s;
    QTest::newRow("two") << u"address"_s << u"ada@example.com,bo@example.com"_s;
    QTest::newRow("no password") << u"password"_s << QString();
    QTest::newRow("plain server") << u"server"_s << u"http://lync.example.com/"_s;
    QTest::newRow("host only") << u"server"_s << u"lync.example.com"_s;
    QTest::newRow("no server") << u"server"_s << u"not a server"_s;
    QTest::newRow("file") << u"server"_s << u"file:///etc/passwd"_s;
    QTest::newRow("another rule") << u"invitations"_s << u"never"_s;
}

void tst_UcwaSettings::badSettingIsNamed()
{
    QFETCH(QString, key);
    QFETCH(QString, value);

    const auto settings = settingsFrom(entered({{key, value}}));
    QVERIFY(!settings);
    QCOMPARE(settings.error().kind, Error::Refused);
    QCOMPARE(settings.error().reason, Error::BadSettings);
    QCOMPARE(settings.error().fields.size(), 1);
    QCOMPARE(settings.error().fields.constFirst().field, key);
}

void tst_UcwaSettings::allBadSettingsAreNamedAtOnce()
{
    const auto settings = settingsFrom({{u"server"_s, u"x"_s}, {u"invitations"_s, u"x"_s}});
    QVERIFY(!settings);
    QCOMPARE(settings.error().fields.size(), 4);
}

void tst_UcwaSettings::memoryIsKept()
{
    const Memory kept = memory();
    const Memory read = Memory::fromText(kept.toText(), u"ada"_s);
    QCOMPARE(read.toText(), kept.toText());
    QCOMPARE(read.applications.toEncoded(), kept.applications.toEncoded());
    QCOMPARE(read.endpoint, kept.endpoint);
    QCOMPARE(read.next, kept.next);
    QCOMPARE(read.done, kept.done);
    QCOMPARE(read.threads, kept.threads);
    QCOMPARE(read.serial, kept.serial);
    QCOMPARE(read.talks, kept.talks);
}

void tst_UcwaSettings::memoryOfAnotherAccountIsNotOurs()
{
    const Memory read = Memory::fromText(memory().toText(), u"bo"_s);
    QCOMPARE(read.whose, u"bo"_s);
    QVERIFY(read.application.isEmpty());
    QVERIFY(read.next.isEmpty());
    QVERIFY(read.applications.isEmpty());
    QVERIFY(read.talks.isEmpty());
    QVERIFY(read.endpoint != memory().endpoint);
    QCOMPARE(read.serial, memory().serial); // no two batches of a store are alike
}

void tst_UcwaSettings::brokenMemoryBeginsAnew_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("no json") << u"what?"_s;
    QTest::newRow("list") << u"[]"_s;
    QTest::newRow("cut") << memory().toText().chopped(9);
    QTest::newRow("wrong types")
        << uR"({"whose":"ada","next":5,"threads":"x","talks":{},"serial":"x","endpoint":[]})"_s;
}

void tst_UcwaSettings::brokenMemoryBeginsAnew()
{
    QFETCH(QString, text);

    const Memory read = Memory::fromText(text, u"ada"_s);
    QCOMPARE(read.whose, u"ada"_s);
    QVERIFY(!QUuid(read.endpoint).isNull());
    QVERIFY(read.next.isEmpty());
    QVERIFY(read.application.isEmpty());
    QVERIFY(read.talks.isEmpty());
    QCOMPARE(read.serial, 0);
}

void tst_UcwaSettings::onlyLateThreadsAreRemembered()
{
    Memory memory;
    for (int i = 0; i < 60; ++i)
        memory.rememberThread(QString::number(i));
    memory.rememberThread(u"59"_s);
    memory.rememberThread({});
    QCOMPARE(memory.threads.size(), 50);
    QCOMPARE(memory.threads.constFirst(), u"10"_s);
    QCOMPARE(memory.threads.constLast(), u"59"_s);
}

QTEST_APPLESS_MAIN(tst_UcwaSettings)
#include "tst_ucwasettings.moc"
