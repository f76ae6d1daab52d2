// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "volublegiven.h"

#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;

class tst_SandboxVolubleLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsNewestFirst();
    void listKnowsFilters_data();
    void listKnowsFilters();
    void listRefusesNonsense_data();
    void listRefusesNonsense();
    void flatListKnowsOnlyTheOffset();
    void listMayBeLate();
    void contactsWrite();
    void listsContacts();
    void listsServicechains();
    void saysWhoWeAre();
};

void tst_SandboxVolubleLists::listsNewestFirst()
{
    VolubleGiven given;
    given.wrote(u"first"_s, 20);
    given.wrote(u"second"_s, 10);
    given.wrote(u"third"_s, 10);
    QCOMPARE(given.texts(), (QStringList{u"third"_s, u"second"_s, u"first"_s}));
    given.service.options().turnsTies = true;
    QCOMPARE(given.texts(), (QStringList{u"second"_s, u"third"_s, u"first"_s}));
    QCOMPARE(given.texts(u"limit=1&offset=1"_s), QStringList{u"third"_s});
    given.service.options().restlessLists = 3;
    for (const QString &newest : {u"third"_s, u"second"_s, u"third"_s, u"second"_s, u"second"_s})
        QCOMPARE(given.texts().constFirst(), newest);
    QCOMPARE(given.get(given.orgs + u"/messages/count"_s).json()[u"data"_s][u"count"_s], 3);
}

void tst_SandboxVolubleLists::listKnowsFilters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("texts");
    const QStringList all{u"ours"_s, u"new"_s, u"old"_s};
    QTest::newRow("none") << QString() << all;
    QTest::newRow("limit") << u"limit=2"_s << all.first(2);
    QTest::newRow("no limit") << u"limit="_s << all;
    QTest::newRow("nothing") << u"limit=0"_s << QStringList();
    QTest::newRow("offset") << u"offset=2"_s << all.last(1);
    QTest::newRow("beyond") << u"offset=3"_s << QStringList();
    QTest::newRow("inbound") << u"direction=INBOUND"_s << all.last(2);
    QTest::newRow("outbound") << u"direction=OUTBOUND"_s << all.first(1);
    QTest::newRow("arrived") << u"state=MSG_ARRIVED"_s << all.last(2);
    QTest::newRow("another contact") << u"contact=x"_s << QStringList();
    QTest::newRow("from") << u"from_date=%100"_s << all.first(2);
    QTest::newRow("just after") << u"from_date=%99"_s << all.first(1);
    QTest::newRow("to") << u"to_date=%100"_s << all.last(2);
    QTest::newRow("from, in milliseconds") << u"from_date=%100000"_s << QStringList();
}

void tst_SandboxVolubleLists::listKnowsFilters()
{
    QFETCH(QString, query);
    QFETCH(QStringList, texts);
    VolubleGiven given;
    given.wrote(u"old"_s, 1000);
    given.wrote(u"new"_s, 100);
    given.post(given.messages, given.request(u"ours"_s));
    query.replace(u"%100000"_s, QString::number((given.now - 100) * 1000));
    query.replace(u"%100"_s, QString::number(given.now - 100));
    query.replace(u"%99"_s, QString::number(given.now - 99));
    QCOMPARE(given.texts(query), texts);
}

void tst_SandboxVolubleLists::listRefusesNonsense_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("limit") << u"limit=101"_s;
    QTest::newRow("offset") << u"offset=-1"_s;
    QTest::newRow("direction") << u"direction=inbound"_s;
    QTest::newRow("state") << u"state=SENT"_s;
    QTest::newRow("from") << u"from_date=today"_s;
    QTest::newRow("to") << u"to_date=x"_s;
}

void tst_SandboxVolubleLists::listRefusesNonsense()
{
    QFETCH(QString, query);
    VolubleGiven given;
    const Peer::Answer answer = given.get(given.orgs + given.messages + u'?' + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(titleOf(answer), u"InvalidParameterValueError"_s);
}

void tst_SandboxVolubleLists::flatListKnowsOnlyTheOffset()
{
    VolubleGiven given;
    for (int i = 0; i < 103; ++i)
        given.wrote(QString::number(i), 200 - i);
    const QString rest = u"?limit=1&direction=OUTBOUND&offset="_s;
    QCOMPARE(QJsonDocument::fromJson(given.get(u"/messages"_s + rest).body).array().size(), 100);
    const QJsonArray last = QJsonDocument::fromJson(given.get(u"/messages"_s + rest + u"100"_s).body).array();
    QCOMPARE(last.size(), 3);
    QCOMPARE(last[2][u"body"_s], u"0"_s);
}

void tst_SandboxVolubleLists::listMayBeLate()
{
    VolubleGiven given;
    given.service.options().lateList = 1;
    given.sent();
    QVERIFY(given.texts().isEmpty());
    QCOMPARE(given.texts().size(), 1);
}

void tst_SandboxVolubleLists::contactsWrite()
{
    VolubleGiven given;
    const QString question = given.sent();
    const QString id = given.service.receive(u"+15550100222"_s, u"Fine"_s, question);
    QVERIFY(!id.isEmpty());

    const QJsonObject answer = given.get(given.orgs + u"/messages/"_s + id).json()[u"data"_s].toObject();
    const QJsonObject attributes{{u"body"_s, u"Fine"_s},
                                 {u"direction"_s, u"INBOUND"_s},
                                 {u"message_state"_s, u"MSG_ARRIVED"_s},
                                 {u"sent_time"_s, QJsonValue::Null},
                                 {u"cost"_s, QJsonValue::Null}};
    QCOMPARE(answer[u"attributes"_s].toObject(), attributes);
    const QJsonValue relationships = answer[u"relationships"_s];
    QVERIFY(relationships[u"servicechain"_s][u"data"_s].isNull());
    QVERIFY(relationships[u"user"_s][u"data"_s].isNull());
    QCOMPARE(relationships[u"is_reply_to"_s][u"data"_s][u"id"_s], question);
    const QString replies = given.orgs + u"/messages/"_s + question + u"/replies"_s;
    QCOMPARE(given.get(replies).json()[u"data"_s][0][u"id"_s], id);

    VolubleContact twin;
    twin.phone = u"+15550100222"_s;
    given.service.add(twin);
    QVERIFY(given.service.receive(u"+15550100222"_s, u"Lost"_s).isEmpty());
    QVERIFY(!given.service.receive(given.ana, u"Found"_s).isEmpty());
}

void tst_SandboxVolubleLists::listsContacts()
{
    VolubleGiven given;
    const QJsonObject bo =
        given.get(given.orgs + u"/contacts?offset=1&limit=5"_s).json()[u"data"_s][0].toObject();
    const QJsonObject attributes{{u"title"_s, u"Mr"_s},
                                 {u"first_name"_s, u"Bo"_s},
                                 {u"surname"_s, u"Ek"_s},
                                 {u"email_address"_s, QJsonValue::Null},
                                 {u"phone_number"_s, u"+15550100001"_s}};
    QCOMPARE(bo[u"attributes"_s].toObject(), attributes);
    const QJsonValue category = bo[u"relationships"_s][u"category"_s];
    QVERIFY(category[u"data"_s].isNull());
    QVERIFY(category[u"links"_s][u"related"_s].toString().endsWith(u"/categories/null"_s));

    const QJsonArray flat = QJsonDocument::fromJson(given.get(u"/contacts"_s).body).array();
    QCOMPARE(flat.size(), 3);
    QCOMPARE(flat[0][u"OrganizationId"_s], given.service.options().organization);
    QCOMPARE(flat[0][u"ServicechainId"_s], given.service.servicechains()[0].id);
    QCOMPARE(flat[0][u"email_address"_s], u"ana@example.com"_s);

    QCOMPARE(given.get(u"/contacts/"_s + given.ana).json(), flat[0].toObject());
    QCOMPARE(given.get(u"/contacts/none"_s).status, 404);
    QCOMPARE(given.get(given.orgs + u"/contacts?limit=101"_s).status, 400);
    QCOMPARE(given.get(given.orgs + u"/contacts/count"_s).json()[u"data"_s][u"count"_s], 3);
    given.service.receive(given.ana, u"Hello"_s);
    QCOMPARE(given.get(given.orgs + u"/contacts/"_s + given.ana + u"/messages"_s).body, "{}");
}

void tst_SandboxVolubleLists::listsServicechains()
{
    VolubleGiven given;
    const QJsonArray chains = given.get(given.orgs + u"/servicechains/"_s).json()[u"data"_s].toArray();
    QCOMPARE(chains.size(), 2);
    const QJsonValue attributes = chains[1][u"attributes"_s];
    QCOMPARE(attributes[u"name"_s], u"Telegram, then text"_s);
    QCOMPARE(attributes[u"services"_s][0][u"priority"_s], 1);
    QCOMPARE(attributes[u"services"_s][1][u"priority"_s], 2);
    QCOMPARE(attributes[u"services"_s][1][u"servicechain"_s], chains[1][u"id"_s]);
    QCOMPARE(given.get(given.orgs + u"/servicechains/"_s + chains[0][u"id"_s].toString()).status, 200);
    QCOMPARE(given.get(given.orgs + u"/servicechains/none"_s).status, 400);
    given.service.options().hidesServicechains = true;
    QCOMPARE(given.get(given.orgs + u"/servicechains/"_s).status, 403);
    QCOMPARE(given.get(given.orgs + u"/contacts"_s).status, 200);

    QCOMPARE(given.get(u"/services"_s).status, 403);
    given.token = given.service.token({{u"permissions"_s, QJsonArray{u"service:view"_s}}});
    const QJsonArray services = QJsonDocument::fromJson(given.get(u"/services"_s).body).array();
    QCOMPARE(services[1][u"name"_s], u"Telegram"_s);
    QCOMPARE(services[1][u"id"_s], attributes[u"services"_s][0][u"service"_s]);
}

void tst_SandboxVolubleLists::saysWhoWeAre()
{
    VolubleGiven given;
    const QJsonValue me = given.get(u"/users/auth0%7Cu1"_s).json()[u"data"_s];
    QCOMPARE(me[u"relationships"_s][u"organization"_s][u"data"_s][u"id"_s],
             given.service.options().organization);
    QVERIFY(me[u"attributes"_s].isUndefined());
    QCOMPARE(given.get(u"/users/auth0%7Ceve"_s).status, 404);

    given.token = given.service.token({{u"permissions"_s, QJsonArray{u"organization:owner"_s}}});
    QCOMPARE(given.get(u"/orgs"_s).json()[u"data"_s][u"id"_s], given.service.options().organization);
    given.token = given.service.token({{u"permissions"_s, QJsonArray{u"voluble:admin"_s}}});
    QCOMPARE(given.get(u"/orgs"_s).json()[u"data"_s][0][u"id"_s], given.service.options().organization);
    QCOMPARE(given.get(given.orgs).json()[u"data"_s][u"attributes"_s][u"name"_s], u"Kick-off Ltd"_s);
}

QTEST_GUILESS_MAIN(tst_SandboxVolubleLists)

#include "tst_sandbox_voluble_lists.moc"
