// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/voluble/volublesettings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Parlance;
using namespace Parlance::Voluble;
using namespace Qt::StringLiterals;

namespace {

/// A token that says \p claims.
QString token(const QByteArray &claims)
{
    constexpr auto Encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return u"eyJhbGciOiJSUzI1NiJ9."_s + QString::fromLatin1(claims.toBase64(Encoding)) + u".c2ln"_s;
}

} // namespace

/// What the user enters for an account.
class tst_VolubleSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreMadeUsable();
    void serverHasADefault();
    void tokenTellsWhatItKnows_data();
    void tokenTellsWhatItKnows();
    void unusableSettingsAreToldByField_data();
    void unusableSettingsAreToldByField();
};

void tst_VolubleSettings::settingsAreMadeUsable()
{
    const auto settings = settingsFrom({{u"server"_s, u" http://127.0.0.1:8080/v1 "_s},
                                        {u"organization"_s, u" 0a51c7de-6a0f "_s},
                                        {u"servicechain"_s, u"9d1e4a57"_s},
                                        {u"token"_s, u" a.b.c\n"_s}});
    QVERIFY(settings);
    QCOMPARE(settings->server.toString(), u"http://127.0.0.1:8080/v1"_s);
    QCOMPARE(settings->organization, u"0a51c7de-6a0f"_s);
    QCOMPARE(settings->servicechain, u"9d1e4a57"_s);
    QCOMPARE(settings->authorization, "Bearer a.b.c"_ba);
}

void tst_VolubleSettings::serverHasADefault()
{
    const auto settings = settingsFrom({{u"token"_s, u"Bearer a.b.c"_s}}); // copied with its name
    QVERIFY(settings);
    QCOMPARE(settings->server.toString(), u"https://voluble-poc.herokuapp.com/v1"_s);
    QCOMPARE(settings->authorization, "Bearer a.b.c"_ba);
    QVERIFY(settings->organization.isEmpty() && settings->servicechain.isEmpty());
}

void tst_VolubleSettings::tokenTellsWhatItKnows_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<qint64>("until"); // seconds since 1970; 0: not told
    QTest::addColumn<QString>("user");

    const qint64 end = 1'900'000'000;
    QTest::newRow("all") << token(R"({"exp":1900000000,"sub":"auth0|u1"})") << end << u"auth0|u1"_s;
    QTest::newRow("end in a text") << token(R"({"exp":"1900000000"})") << end << QString();
    QTest::newRow("nothing") << token("{}") << qint64(0) << QString();
    QTest::newRow("nulls") << token(R"({"exp":null,"sub":null})") << qint64(0) << QString();
    QTest::newRow("wrong types") << token(R"({"exp":[1],"sub":{"a":1}})") << qint64(0) << QString();
    QTest::newRow("never") << token(R"({"exp":1e300})") << qint64(0) << QString();
    QTest::newRow("a list") << token("[1]") << qint64(0) << QString();
    QTest::newRow("no JSON") << token("exp") << qint64(0) << QString();
    QTest::newRow("no base 64") << u"a.%%%.c"_s << qint64(0) << QString();
    QTest::newRow("one part") << u"opaque"_s << qint64(0) << QString();
}

void tst_VolubleSettings::tokenTellsWhatItKnows()
{
    QFETCH(QString, token);
    QFETCH(qint64, until);
    QFETCH(QString, user);
    const auto settings = settingsFrom({{u"token"_s, token}});
    QVERIFY(settings);
    QCOMPARE(settings->until.isValid(), until != 0);
    QVERIFY(until == 0 || settings->until.toSecsSinceEpoch() == until);
    QCOMPARE(settings->user, user);
}

void tst_VolubleSettings::unusableSettingsAreToldByField_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("no token") << u"token"_s << QString();
    QTest::newRow("token with odd letters") << u"token"_s << u"a.b.ç"_s;
    QTest::newRow("server in the clear") << u"server"_s << u"http://voluble.example.com/v1"_s;
    QTest::newRow("server is a word") << u"server"_s << u"voluble"_s;
    QTest::newRow("organization is a path") << u"organization"_s << u"../users"_s;
    QTest::newRow("servicechain is a query") << u"servicechain"_s << u"a?b"_s;
}

void tst_VolubleSettings::unusableSettingsAreToldByField()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    AccountSettings entered{{u"token"_s, u"a.b.c"_s}};
    QVERIFY(settingsFrom(entered));
    entered.insert(key, value);
    const auto settings = settingsFrom(entered);
    QVERIFY(!settings);
    QCOMPARE(settings.error().reason, Error::BadSettings);
    QCOMPARE(settings.error().fields.size(), 1);
    QCOMPARE(settings.error().fields.constFirst().field, key);
}

QTEST_GUILESS_MAIN(tst_VolubleSettings)

#include "tst_volublesettings.moc"
