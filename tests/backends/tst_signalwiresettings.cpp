// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/signalwire/signalwiresettings.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::SignalWire;
using namespace Qt::StringLiterals;

namespace {

const QString Own = u"+15550100111"_s;

} // namespace

/// What is written down for an account: its settings and its cursor.
class tst_SignalWireSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreMadeUsable_data();
    void settingsAreMadeUsable();
    void unusableSettingsAreToldByField_data();
    void unusableSettingsAreToldByField();
};

void tst_SignalWireSettings::settingsAreMadeUsable_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("server");

    const QString acme = u"https://acme.signalwire.com"_s;
    QTest::newRow("name") << u"space"_s << u"acme"_s << Own << acme;
    QTest::newRow("host") << u"space"_s << u" acme.signalwire.com "_s << Own << acme;
    QTest::newRow("url") << u"space"_s << u"https://acme.signalwire.com"_s << Own << acme;
    QTest::newRow("server") << u"server"_s << u"https://texts.example.com/signalwire"_s << Own
                            << u"https://texts.example.com/signalwire"_s;
    QTest::newRow("loopback") << u"server"_s << u"http://127.0.0.1:8080"_s << Own
                              << u"http://127.0.0.1:8080"_s;
    QTest::newRow("short code") << u"space"_s << u"acme"_s << u"55501"_s << acme;
    QTest::newRow("typed number") << u"space"_s << u"acme"_s << u"+1 (555) 010-0111"_s << acme;
}

void tst_SignalWireSettings::settingsAreMadeUsable()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, from);
    QFETCH(QString, server);

    const auto settings =
        settingsFrom({{key, value}, {u"project"_s, u"a1b2"_s}, {u"token"_s, u"PT1"_s}, {u"from"_s, from}});
    QVERIFY(settings);
    QCOMPARE(settings->server.toString(), server);
    QCOMPARE(settings->from, from.startsWith(u'+') ? Own : from);
    QCOMPARE(settings->authorization, "Basic " + QByteArray("a1b2:PT1").toBase64());
}

void tst_SignalWireSettings::unusableSettingsAreToldByField_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("field");

    QTest::newRow("no space") << u"space"_s << QString() << u"space"_s;
    QTest::newRow("space in clear text") << u"space"_s << u"http://acme.signalwire.com"_s << u"space"_s;
    QTest::newRow("space with a user") << u"space"_s << u"me:secret@acme.signalwire.com"_s << u"space"_s;
    QTest::newRow("server in clear text") << u"server"_s << u"http://example.com"_s << u"server"_s;
    QTest::newRow("no URL") << u"server"_s << u"not a server"_s << u"server"_s;
    QTest::newRow("no project") << u"project"_s << QString() << u"project"_s;
    QTest::newRow("project that is a path") << u"project"_s << u"../x"_s << u"project"_s;
    QTest::newRow("no number") << u"from"_s << QString() << u"from"_s;
    QTest::newRow("national number") << u"from"_s << u"015550100"_s << u"from"_s;
    QTest::newRow("code too long") << u"from"_s << u"5550111"_s << u"from"_s;
    QTest::newRow("no token") << u"token"_s << QString() << u"token"_s;
}

void tst_SignalWireSettings::unusableSettingsAreToldByField()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, field);

    AccountSettings entered{
        {u"space"_s, u"acme"_s}, {u"project"_s, u"a1b2"_s}, {u"token"_s, u"PT1"_s}, {u"from"_s, Own}};
    entered.insert(key, value);
    const auto settings = settingsFrom(entered);
    QVERIFY(!settings);
    QCOMPARE(settings.error().kind, Error::Refused);
    QCOMPARE(settings.error().reason, Error::BadSettings);
    QCOMPARE(settings.error().fields.size(), 1);
    QCOMPARE(settings.error().fields.constFirst().field, field);
    QVERIFY(!settings.error().fields.constFirst().detail.contains("secret"_L1));
}

QTEST_GUILESS_MAIN(tst_SignalWireSettings)
#include "tst_signalwiresettings.moc"
