// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "clerkgiven.h"

#include <QTest>

#include <algorithm>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;

namespace {

/// With messages "1", "2", … from a minute to the next.
struct Filled : ClerkGiven
{
    explicit Filled(int messages)
    {
        for (int i = 1; i <= messages; ++i) {
            ClerkMessage message;
            message.inbound = true;
            message.sender = u"+14155550123"_s;
            message.recipients = QStringList{service.ownNumber()};
            message.body = QString::number(i);
            message.created = begin.addSecs(60 * i);
            service.add(message);
        }
    }

    QString bodies(const QString &query)
    {
        QStringList bodies;
        const QJsonArray rows = data(messages + query);
        for (const QJsonValue &row : rows)
            bodies << row[u"body"_s].toString();
        return bodies.join(u' ');
    }

    const QDateTime begin = QDateTime::fromString(u"2026-01-05T15:00:00.000Z"_s, Qt::ISODateWithMs);
};

} // namespace

class tst_SandboxClerkLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatPeopleWrite();
    void pagesAreNumbered_data();
    void pagesAreNumbered();
    void mayIgnoreThePage();
    void listsInEitherOrder();
    void mayMoveWhatChanged();
    void filtersByTime_data();
    void filtersByTime();
    void filtersByInbox();
    void mayListLate();
    void linksAsAsked_data();
    void linksAsAsked();
    void countsAsAsked_data();
    void countsAsAsked();
    void refusesBadQueries_data();
    void refusesBadQueries();
    void listsTemplates();
    void searchesContacts();
};

void tst_SandboxClerkLists::showsWhatPeopleWrite()
{
    ClerkGiven given;
    given.service.options().numericConversations = true;
    given.service.options().showsMedia = true;
    given.send();
    const QString id = given.service.receive(u"+14155550123"_s, given.service.ownNumber(), u"Hello"_s,
                                             {u"https://example.com/a.png"_s});
    const QJsonObject message = given.data(given.messages)[0].toObject();
    QCOMPARE(QString::number(message[u"id"_s].toInteger()), id);
    QCOMPARE(message[u"inbound"_s], true);
    QCOMPARE(message[u"sender"_s], u"+14155550123"_s);
    QCOMPARE(message[u"members"_s], (QJsonArray{u"+14155550100"_s, u"+14155550123"_s}));
    QCOMPARE(message[u"conversationId"_s], 5521); // the one we wrote in
    QCOMPARE(message[u"seen"_s], false);
    QCOMPARE(message[u"mediaUrls"_s], QJsonArray{u"https://example.com/a.png"_s});
    QVERIFY(given.service.receive(u"+14155550123"_s, u"+14155550777"_s, u"Hello"_s).isEmpty());
}

void tst_SandboxClerkLists::pagesAreNumbered_data()
{
    QTest::addColumn<int>("base");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("bodies");

    QTest::newRow("from 1: none") << 1 << u""_s << u"5 4"_s;
    QTest::newRow("from 1: 0") << 1 << u"&page=0"_s << u"5 4"_s;
    QTest::newRow("from 1: 1") << 1 << u"&page=1"_s << u"5 4"_s;
    QTest::newRow("from 1: 3") << 1 << u"&page=3"_s << u"1"_s;
    QTest::newRow("from 1: 4") << 1 << u"&page=4"_s << u""_s;
    QTest::newRow("from 0: none") << 0 << u""_s << u"5 4"_s;
    QTest::newRow("from 0: 0") << 0 << u"&page=0"_s << u"5 4"_s;
    QTest::newRow("from 0: 1") << 0 << u"&page=1"_s << u"3 2"_s;
    QTest::newRow("from 0: 2") << 0 << u"&page=2"_s << u"1"_s;
}

void tst_SandboxClerkLists::pagesAreNumbered()
{
    QFETCH(int, base);
    QFETCH(QString, page);
    QFETCH(QString, bodies);

    Filled given(5);
    given.service.options().pageBase = base;
    QCOMPARE(given.bodies(u"?limit=2"_s + page), bodies);
    QVERIFY(given.remarks().isEmpty());
}

void tst_SandboxClerkLists::mayIgnoreThePage()
{
    Filled given(5);
    given.service.options().ignoresPage = true;
    QCOMPARE(given.bodies(u"?limit=2&page=2"_s), u"5 4"_s);
}

void tst_SandboxClerkLists::listsInEitherOrder()
{
    Filled given(60);
    QCOMPARE(given.data(given.messages).size(), 50);
    QVERIFY(given.bodies({}).startsWith(u"60 59 58"_s));
    given.service.options().oldestFirst = true;
    QVERIFY(given.bodies({}).startsWith(u"1 2 3"_s));
}

void tst_SandboxClerkLists::mayMoveWhatChanged()
{
    Filled given(3);
    given.service.options().sortsBy = ClerkOptions::Updated;
    given.service.setStatus(given.service.messages().constFirst().id, u"read"_s);
    QCOMPARE(given.bodies({}), u"1 3 2"_s);
}

void tst_SandboxClerkLists::filtersByTime_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("excludesBounds");
    QTest::addColumn<QString>("bodies");

    QTest::newRow("start") << u"?start=2026-01-05T15:02:00.000Z"_s << false << u"3 2"_s;
    QTest::newRow("start, open") << u"?start=2026-01-05T15:02:00.000Z"_s << true << u"3"_s;
    QTest::newRow("end") << u"?end=2026-01-05T15:02:00.000Z"_s << false << u"2 1"_s;
    QTest::newRow("end, open") << u"?end=2026-01-05T15:02:00.000Z"_s << true << u"1"_s;
    QTest::newRow("both") << u"?start=2026-01-05T15:02:00Z&end=2026-01-05T15:02:00Z"_s << false << u"2"_s;
}

void tst_SandboxClerkLists::filtersByTime()
{
    QFETCH(QString, query);
    QFETCH(bool, excludesBounds);
    QFETCH(QString, bodies);

    Filled given(3);
    given.service.options().excludesBounds = excludesBounds;
    QCOMPARE(given.bodies(query), bodies);

    given.service.options().filtersBy = ClerkOptions::Updated;
    for (const ClerkMessage &message : given.service.messages())
        given.service.setStatus(message.id, u"delivered"_s); // changed just now
    QCOMPARE(given.bodies(u"?start=2026-01-05T15:10:00Z"_s), u"3 2 1"_s);
}

void tst_SandboxClerkLists::filtersByInbox()
{
    ClerkGiven given;
    const QList<ClerkInbox> inboxes = given.service.inboxes();
    for (const ClerkInbox &inbox : inboxes)
        given.service.receive(u"+14155550123"_s, inbox.address, inbox.address);
    const auto count = [&](const QString &query) { return given.data(given.messages + query).size(); };
    QCOMPARE(count({}), 3);
    QCOMPARE(count(u"?inboxIds="_s + inboxes[2].id), 1);
    QCOMPARE(count(u"?inboxIds="_s + inboxes[0].id + u"&inboxIds="_s + inboxes[2].id), 2);
    QCOMPARE(count(u"?inboxIds=none"_s), 0);
}

void tst_SandboxClerkLists::mayListLate()
{
    ClerkGiven given;
    given.service.options().lateList = 2;
    given.send();
    QCOMPARE(given.data(given.messages).size(), 0);
    QCOMPARE(given.data(given.messages).size(), 0);
    QCOMPARE(given.data(given.messages).size(), 1);
}

void tst_SandboxClerkLists::linksAsAsked_data()
{
    QTest::addColumn<ClerkOptions::Links>("links");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QJsonValue>("first"); // the link to the second page, on the first; %1 is our server
    QTest::addColumn<QJsonValue>("last");

    const QJsonValue none = QJsonValue::Null;
    const QJsonValue absent = QJsonValue::Undefined;
    const QString second = u"/public/messages?limit=2&page=2"_s;
    QTest::newRow("relative") << ClerkOptions::Relative << QString() << QJsonValue(second) << none;
    QTest::newRow("absolute") << ClerkOptions::Absolute << QString() << QJsonValue(u"%1"_s + second) << none;
    QTest::newRow("elsewhere") << ClerkOptions::Absolute << u"http://other.example"_s
                               << QJsonValue(u"http://other.example"_s + second) << none;
    QTest::newRow("absent") << ClerkOptions::Absent << QString() << absent << absent;
    QTest::newRow("null") << ClerkOptions::Null << QString() << none << none;
    QTest::newRow("empty") << ClerkOptions::Empty << QString() << QJsonValue(QString(u""_s))
                           << QJsonValue(QString(u""_s));
}

void tst_SandboxClerkLists::linksAsAsked()
{
    QFETCH(ClerkOptions::Links, links);
    QFETCH(QString, to);
    QFETCH(QJsonValue, first);
    QFETCH(QJsonValue, last);

    Filled given(3);
    given.service.options().links = links;
    given.service.options().linksTo = to;
    if (first.toString().startsWith(u"%1"_s))
        first = first.toString().arg(given.server.baseUrl().toString());
    const QString query = u"?limit=2&page="_s;
    QCOMPARE(given.get(given.messages + query + u'1').json()[u"links"_s][u"next"_s], first);
    QCOMPARE(given.get(given.messages + query + u'2').json()[u"links"_s][u"next"_s], last);
}

void tst_SandboxClerkLists::countsAsAsked_data()
{
    QTest::addColumn<ClerkOptions::Total>("total");
    QTest::addColumn<QJsonValue>("told");

    QTest::newRow("exact") << ClerkOptions::Exact << QJsonValue(3);
    QTest::newRow("of the page") << ClerkOptions::OfPage << QJsonValue(2);
    QTest::newRow("text") << ClerkOptions::AsText << QJsonValue(u"3"_s);
    QTest::newRow("untold") << ClerkOptions::Untold << QJsonValue(QJsonValue::Undefined);
}

void tst_SandboxClerkLists::countsAsAsked()
{
    QFETCH(ClerkOptions::Total, total);
    QFETCH(QJsonValue, told);

    Filled given(3);
    given.service.options().total = total;
    QCOMPARE(given.get(given.messages + u"?limit=2"_s).json().value(u"total"_s), told);
}

void tst_SandboxClerkLists::refusesBadQueries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("remark");

    QTest::newRow("too many") << u"?limit=51"_s << 422 << u"limit must be from 1 to 50"_s;
    QTest::newRow("none") << u"?limit=0"_s << 422 << u"limit must be from 1 to 50"_s;
    QTest::newRow("no number") << u"?page=first"_s << 422 << u"page must be a number"_s;
    QTest::newRow("no time") << u"?start=yesterday"_s << 422 << u"start must be a date-time"_s;
    QTest::newRow("unknown") << u"?since=2026-01-05T15:00:00Z"_s << 200 << u"unknown parameter since"_s;
}

void tst_SandboxClerkLists::refusesBadQueries()
{
    QFETCH(QString, query);
    QFETCH(int, status);
    QFETCH(QString, remark);

    ClerkGiven given;
    QCOMPARE(given.get(given.messages + query).status, status);
    QCOMPARE(given.remarks(), QStringList{remark});
}

void tst_SandboxClerkLists::listsTemplates()
{
    ClerkGiven given;
    const QJsonObject answer = given.get(u"/public/message-templates?limit=1"_s).json();
    QCOMPARE(answer[u"total"_s], 2);
    QCOMPARE(answer[u"data"_s].toArray().size(), 1);
    const QJsonObject first = answer[u"data"_s][0].toObject();
    QCOMPARE(first[u"id"_s], 7);
    QCOMPARE(first[u"name"_s], u"Ready"_s);
    QCOMPARE(first[u"body"_s], u"Hi {{first_name}}, your bicycle is ready."_s);
    QCOMPARE(given.data(u"/public/message-templates?limit=1&page=2"_s)[0][u"id"_s], 8);
    QCOMPARE(given.get(u"/public/message-templates?limit=51"_s).status, 422);
}

void tst_SandboxClerkLists::searchesContacts()
{
    ClerkGiven given;
    const QString contacts = u"/public/contacts"_s;
    QCOMPARE(given.data(contacts + u"?phone=%2B14155550142"_s)[0][u"name"_s], u"Maya Lindqvist"_s);
    QCOMPARE(given.data(contacts + u"?name=osei"_s)[0][u"phone"_s], u"+14155550163"_s);
    QCOMPARE(given.data(contacts + u"?query=osei"_s).size(), 3); // nobody knows it
    QCOMPARE(given.remarks(), QStringList{u"unknown parameter query"_s});
}

QTEST_GUILESS_MAIN(tst_SandboxClerkLists)

#include "tst_sandbox_clerk_lists.moc"
