// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/msgboxx/msgboxxsettings.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::MsgBoxx;
using namespace Qt::StringLiterals;

/// What users enter for an account.
class tst_MsgBoxxSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void littleIsEnough();
    void everythingIsTaken();
    void blanksBelongToAPassword();
    void complaintsNameTheField_data();
    void complaintsNameTheField();
};

static const AccountSettings Enough{{u"username"_s, u"desk@example.com"_s}, {u"password"_s, u"secret"_s}};

void tst_MsgBoxxSettings::littleIsEnough()
{
    const auto settings = settingsFrom(Enough);
    QVERIFY(settings);
    QCOMPARE(settings->server, QUrl(u"https://api.msgboxx.io"_s));
    QVERIFY(settings->apiAccount.isEmpty());
    QVERIFY(settings->headers.isEmpty());
    QVERIFY(!settings->unmarkedIsIncoming);
}

void tst_MsgBoxxSettings::everythingIsTaken()
{
    AccountSettings entered = Enough;
    entered.insert(u"server"_s, u" http://127.0.0.1:8080 "_s);
    entered.insert(u"apiaccount"_s, u" a1 "_s);
    entered.insert(u"unmarked"_s, u"incoming"_s);
    entered.insert(u"header"_s, u" X-Client :  parlance: 1 "_s);
    const auto settings = settingsFrom(entered);
    QVERIFY(settings);
    QCOMPARE(settings->server, QUrl(u"http://127.0.0.1:8080"_s));
    QCOMPARE(settings->apiAccount, u"a1"_s);
    QVERIFY(settings->unmarkedIsIncoming);
    QCOMPARE(settings->headers.size(), 1);
    QCOMPARE(settings->headers[0].first, "X-Client");
    QCOMPARE(settings->headers[0].second, "parlance: 1");
}

void tst_MsgBoxxSettings::blanksBelongToAPassword()
{
    AccountSettings entered = Enough;
    entered.insert(u"password"_s, u" påss wörd "_s);
    QCOMPARE(settingsFrom(entered)->password, u" påss wörd "_s);
}

void tst_MsgBoxxSettings::complaintsNameTheField_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *name, const QString &key, const QString &value) {
        QTest::newRow(name) << key << value;
    };
    row("no user name", u"username"_s, u" "_s);
    row("no password", u"password"_s, {});
    row("plain http", u"server"_s, u"http://api.msgboxx.io"_s);
    row("no server", u"server"_s, u"nonsense"_s);
    row("header without value", u"header"_s, u"X-Client"_s);
    row("header without name", u"header"_s, u": value"_s);
    row("header with a line end", u"header"_s, u"X-Client: a\r\nX-Other: b"_s);
    row("header beyond ASCII", u"header"_s, u"X-Client: ä"_s);
    row("header of our own", u"header"_s, u"Authorization: Bearer x"_s);
    row("header of HTTP", u"header"_s, u"content-length: 5"_s);
}

void tst_MsgBoxxSettings::complaintsNameTheField()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    AccountSettings entered = Enough;
    entered.insert(key, value);
    const auto settings = settingsFrom(entered);
    QVERIFY(!settings);
    QCOMPARE(settings.error().reason, Error::BadSettings);
    QCOMPARE(settings.error().fields.size(), 1);
    QCOMPARE(settings.error().fields[0].field, key);
}

QTEST_GUILESS_MAIN(tst_MsgBoxxSettings)

#include "tst_msgboxxsettings.moc"
