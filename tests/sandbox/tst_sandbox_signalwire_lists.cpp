// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include <QTest>

using namespace Parlance::Sandbox;
using namespace Qt::StringLiterals;

namespace {

const auto Customer = u"+15550100222"_s;

struct GivenLists : Given
{
    /// Somebody wrote \p text at \p when.
    QString received(const QString &text, const QDateTime &when = QDateTime::currentDateTimeUtc(),
                     const QStringList &media = {})
    {
        SignalWireMessage message;
        message.inbound = true;
        message.from = Customer;
        message.to = service.ownNumber();
        message.body = text;
        message.media = media;
        message.created = when;
        return service.messages()[service.add(message)].sid;
    }

    QJsonObject list(const QString &query = {}) { return peer.get(messages + u'?' + query).json(); }

    QStringList texts(const QJsonObject &page) const
    {
        QStringList texts;
        const QJsonArray messages = page[u"messages"_s].toArray();
        for (const QJsonValue &message : messages)
            texts << message[u"body"_s].toString();
        return texts;
    }

    QString messages = u"/api/laml/2010-04-01/Accounts/%1/Messages"_s.arg(service.options().project);
};

} // namespace

class tst_SandboxSignalWireLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreWholeWhileMessagesArrive_data();
    void pagesAreWholeWhileMessagesArrive();
    void logPagesLeadBackAndForth();
    void logOrderMayDiffer();
    void laterPagesNeedAToken();
    void logKnowsDates_data();
    void logKnowsDates();
    void listsWithText();
    void namesWithAndWithoutEnding();
    void listKnowsFilters_data();
    void listKnowsFilters();
    void numbersMayBeText();
    void spamHasNoText();
    void listMayBeLate();
    void listMayHideOrRenameOurs();
    void linksMayLeadElsewhere();
    void unhandledNumbersReceiveNothing();
    void handsOutMedia();
    void listsNumbers();
    void anotherProjectIsNotFound();
};

void tst_SandboxSignalWireLists::pagesAreWholeWhileMessagesArrive_data()
{
    QTest::addColumn<bool>("compat");
    QTest::newRow("log") << false;
    QTest::newRow("compatibility list") << true;
}

void tst_SandboxSignalWireLists::pagesAreWholeWhileMessagesArrive()
{
    QFETCH(bool, compat);
    GivenLists given;
    QStringList expected;
    for (int i = 0; i < 7; ++i)
        expected.prepend(
            given.received(QString::number(i), QDateTime::currentDateTimeUtc().addSecs(i - 100)));

    QStringList seen;
    QList<qsizetype> sizes;
    QString next = compat ? given.messages + u"?PageSize=3"_s : u"/api/messaging/logs?page_size=3"_s;
    while (!next.isEmpty()) {
        const QJsonObject page = given.peer.get(next).json();
        const QJsonArray rows = page[compat ? u"messages"_s : u"data"_s].toArray();
        for (const QJsonValue &row : rows)
            seen << row[compat ? u"sid"_s : u"id"_s].toString();
        sizes << rows.size();
        next = compat ? page[u"next_page_uri"_s].toString() : page[u"links"_s][u"next"_s].toString();
        QVERIFY(!next.startsWith(u"http"_s) == compat || next.isEmpty());
        given.received(u"late"_s);
    }
    QCOMPARE(seen, expected);
    QCOMPARE(sizes, (QList<qsizetype>{3, 3, 1}));
}

void tst_SandboxSignalWireLists::logPagesLeadBackAndForth()
{
    GivenLists given;
    for (int i = 0; i < 5; ++i)
        given.received(QString::number(i));

    const QJsonObject first = given.peer.get(u"/api/messaging/logs?page_size=2"_s).json();
    QVERIFY(!first[u"links"_s].toObject().contains(u"prev"_s));
    const QJsonObject second = given.peer.get(first[u"links"_s][u"next"_s].toString()).json();
    const QJsonObject third = given.peer.get(second[u"links"_s][u"next"_s].toString()).json();
    QVERIFY(!third[u"links"_s].toObject().contains(u"next"_s));
    const QJsonObject back = given.peer.get(third[u"links"_s][u"prev"_s].toString()).json();
    QCOMPARE(back[u"data"_s], second[u"data"_s]);
    QCOMPARE(given.peer.get(second[u"links"_s][u"first"_s].toString()).json()[u"data"_s], first[u"data"_s]);

    const QJsonObject compat = given.list(u"PageSize=2"_s);
    QVERIFY(compat[u"previous_page_uri"_s].isNull());
    const QJsonObject next = given.peer.get(compat[u"next_page_uri"_s].toString()).json();
    QCOMPARE(next[u"page"_s], 1);
    QCOMPARE(given.texts(given.peer.get(next[u"previous_page_uri"_s].toString()).json()),
             given.texts(compat));
}

void tst_SandboxSignalWireLists::logOrderMayDiffer()
{
    GivenLists given;
    const QString old = given.received(u"old"_s, QDateTime::currentDateTimeUtc().addSecs(-9));
    const QString fresh = given.received(u"new"_s);
    QCOMPARE(given.peer.get(u"/api/messaging/logs"_s).json()[u"data"_s][0][u"id"_s], fresh);
    given.service.options().oldestLogFirst = true;
    QCOMPARE(given.peer.get(u"/api/messaging/logs"_s).json()[u"data"_s][0][u"id"_s], old);
}

void tst_SandboxSignalWireLists::laterPagesNeedAToken()
{
    GivenLists given;
    for (const QString &list : {u"/api/messaging/logs"_s, u"/api/relay/rest/phone_numbers"_s}) {
        const Peer::Answer answer = given.peer.get(list + u"?page_number=1"_s);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.json()[u"errors"_s][0][u"code"_s], u"page_token_required"_s);
    }
    QCOMPARE(given.peer.get(given.messages + u"?Page=1"_s).status, 400);
    QCOMPARE(given.peer.get(given.messages + u"?Page=1&PageToken=nonsense"_s).status, 400);
}

void tst_SandboxSignalWireLists::logKnowsDates_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count"); // -1: refused

    QTest::newRow("all") << u""_s << 3;
    QTest::newRow("on") << u"created_on=2026-03-02"_s << 1;
    QTest::newRow("after") << u"created_after=2026-03-02"_s << 2;
    QTest::newRow("before") << u"created_before=2026-03-02"_s << 1;
    QTest::newRow("between") << u"created_after=2026-03-02&created_before=2026-03-03"_s << 1;
    QTest::newRow("a moment") << u"created_after=2026-03-02T13:00:00Z"_s << 1;
    QTest::newRow("no date") << u"created_after=yesterday"_s << -1;
}

void tst_SandboxSignalWireLists::logKnowsDates()
{
    QFETCH(QString, query);
    QFETCH(int, count);
    GivenLists given;
    for (int day = 1; day <= 3; ++day)
        given.received(u"x"_s, QDateTime(QDate(2026, 3, day), QTime(12, 0), Qt::UTC));

    const Peer::Answer answer = given.peer.get(u"/api/messaging/logs?"_s + query);
    if (count < 0) {
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.json()[u"errors"_s][0][u"code"_s], u"datetime_required"_s);
        QCOMPARE(answer.json()[u"errors"_s][0][u"attribute"_s], u"created_after"_s);
    } else {
        QCOMPARE(answer.json()[u"data"_s].toArray().size(), count);
    }
}

void tst_SandboxSignalWireLists::listsWithText()
{
    GivenLists given;
    const QDateTime when(QDate(2026, 3, 1), QTime(8, 5, 7), Qt::UTC);
    const QString sid = given.received(u"Where are you?"_s, when);
    const QJsonObject list = given.list();

    QCOMPARE(list[u"page"_s], 0);
    QCOMPARE(list[u"page_size"_s], 50);
    QVERIFY(list[u"next_page_uri"_s].isNull());
    const QJsonObject message = list[u"messages"_s][0].toObject();
    QCOMPARE(message[u"sid"_s], sid);
    QCOMPARE(message[u"body"_s], u"Where are you?"_s);
    QCOMPARE(message[u"from"_s], Customer);
    QCOMPARE(message[u"to"_s], given.service.ownNumber());
    QCOMPARE(message[u"direction"_s], u"inbound"_s);
    QCOMPARE(message[u"status"_s], u"received"_s);
    QCOMPARE(message[u"date_sent"_s], u"Sun, 01 Mar 2026 08:05:07 +0000"_s);
    QCOMPARE(QDateTime::fromString(message[u"date_created"_s].toString(), Qt::RFC2822Date), when);
    QCOMPARE(message[u"num_media"_s], 0);
    QCOMPARE(message[u"account_sid"_s], given.service.options().project);
    QCOMPARE(given.peer.get(message[u"uri"_s].toString()).json(), message);
}

void tst_SandboxSignalWireLists::namesWithAndWithoutEnding()
{
    GivenLists given;
    const QString sid = given.received(u"x"_s);
    QCOMPARE(given.texts(given.peer.get(given.messages + u".json"_s).json()), QStringList{u"x"_s});
    QCOMPARE(given.peer.get(given.messages + u'/' + sid + u".json"_s).json()[u"sid"_s], sid);
    QCOMPARE(given.peer.get(given.messages + u"/unknown"_s).json()[u"code"_s], 20404);
}

void tst_SandboxSignalWireLists::listKnowsFilters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("texts"); // newest first; "!": refused

    // On March 1, 2 and 3 somebody wrote; on March 2 we answered.
    QTest::newRow("all") << u""_s << u"3 ours 2 1"_s;
    QTest::newRow("on a day") << u"DateSent=2026-03-02"_s << u"ours 2"_s;
    QTest::newRow("since a day") << u"DateSent%3E=2026-03-02"_s << u"3 ours 2"_s;
    QTest::newRow("until a day") << u"DateSent%3C=2026-03-02"_s << u"ours 2 1"_s;
    QTest::newRow("since and until") << u"DateSent%3E=2026-03-02&DateSent%3C=2026-03-02"_s << u"ours 2"_s;
    QTest::newRow("no date") << u"DateSent%3E=soon"_s << u"!"_s;
    QTest::newRow("a moment") << u"DateSent%3E=2026-03-02T13:00:00Z"_s << u"!"_s;
    QTest::newRow("to us") << u"To=%2B15550100111"_s << u"3 2 1"_s;
    QTest::newRow("a bare plus is a blank") << u"To=+15550100111"_s << u""_s;
    QTest::newRow("from us") << u"From=%2B15550100111"_s << u"ours"_s;
    QTest::newRow("status") << u"Status=received"_s << u"3 2 1"_s;
    QTest::newRow("two filters") << u"To=%2B15550100111&DateSent%3E=2026-03-03"_s << u"3"_s;
    QTest::newRow("a page") << u"To=%2B15550100111&PageSize=2"_s << u"3 2"_s;
}

void tst_SandboxSignalWireLists::listKnowsFilters()
{
    QFETCH(QString, query);
    QFETCH(QString, texts);
    GivenLists given;
    for (int day = 1; day <= 3; ++day)
        given.received(QString::number(day), QDateTime(QDate(2026, 3, day), QTime(12, 0), Qt::UTC));
    SignalWireMessage ours;
    ours.from = given.service.ownNumber();
    ours.to = Customer;
    ours.body = u"ours"_s;
    ours.created = QDateTime(QDate(2026, 3, 2), QTime(13, 0), Qt::UTC);
    given.service.add(ours);

    if (texts == u"!"_s)
        QCOMPARE(given.peer.get(given.messages + u'?' + query).status, 400);
    else
        QCOMPARE(given.texts(given.list(query)).join(u' '), texts);
}

void tst_SandboxSignalWireLists::numbersMayBeText()
{
    GivenLists given;
    given.service.options().pace = SignalWireOptions::Manual;
    given.received(u"look"_s, QDateTime::currentDateTimeUtc(), {u"https://example.com/a.png"_s});
    SignalWireMessage unreachable;
    unreachable.from = given.service.ownNumber();
    unreachable.to = u"+15550100001"_s;
    unreachable.body = u"x"_s;
    unreachable.created = QDateTime::currentDateTimeUtc().addSecs(-60);
    given.service.add(unreachable);
    for (int i = 0; i < 3; ++i)
        given.service.advance();

    const QJsonObject plain = given.list();
    QCOMPARE(plain[u"page_size"_s], 50);
    QCOMPARE(plain[u"messages"_s][0][u"num_media"_s], 1);
    QCOMPARE(plain[u"messages"_s][1][u"error_code"_s], 30003);
    given.service.options().textNumbers = true;
    const QJsonObject text = given.list();
    QCOMPARE(text[u"page_size"_s], u"50"_s);
    QCOMPARE(text[u"messages"_s][0][u"num_media"_s], u"1"_s);
    QCOMPARE(text[u"messages"_s][0][u"num_segments"_s], u"1"_s);
    QCOMPARE(text[u"messages"_s][1][u"error_code"_s], u"30003"_s);
}

void tst_SandboxSignalWireLists::spamHasNoText()
{
    GivenLists given;
    given.service.receive(Customer, given.service.ownNumber(), std::nullopt);
    const QJsonObject message = given.list()[u"messages"_s][0].toObject();
    QVERIFY(message.contains(u"body"_s));
    QVERIFY(message[u"body"_s].isNull());
}

void tst_SandboxSignalWireLists::listMayBeLate()
{
    GivenLists given;
    given.service.options().lateList = 1;
    given.sent();
    QCOMPARE(given.texts(given.list()), QStringList());
    QCOMPARE(given.texts(given.list()), QStringList{u"On my way"_s});
}

void tst_SandboxSignalWireLists::listMayHideOrRenameOurs()
{
    GivenLists given;
    given.service.options().sameIds = false;
    const QString id = given.sent();
    const QString sid = given.list()[u"messages"_s][0][u"sid"_s].toString();
    QVERIFY(!sid.isEmpty() && sid != id);
    QCOMPARE(given.peer.get(u"/api/messaging/logs/"_s + sid).status, 404);
    QCOMPARE(given.peer.get(given.messages + u'/' + id).status, 404);
    given.service.options().restInCompatList = false;
    QCOMPARE(given.texts(given.list()), QStringList());
}

void tst_SandboxSignalWireLists::linksMayLeadElsewhere()
{
    GivenLists given;
    given.received(u"1"_s);
    given.received(u"2"_s);
    given.service.options().linksTo = u"http://elsewhere.example"_s;
    const QString next =
        given.peer.get(u"/api/messaging/logs?page_size=1"_s).json()[u"links"_s][u"next"_s].toString();
    QVERIFY(next.startsWith(u"http://elsewhere.example/api/messaging/logs?"_s));
    QVERIFY(given.list(u"PageSize=1"_s)[u"next_page_uri"_s].toString().startsWith(
        u"http://elsewhere.example/"_s));
}

void tst_SandboxSignalWireLists::unhandledNumbersReceiveNothing()
{
    GivenLists given;
    const QString sid = given.service.receive(Customer, u"+15550100112"_s, u"Anybody there?"_s);
    QCOMPARE(given.texts(given.list()), QStringList());
    QCOMPARE(given.peer.get(u"/api/messaging/logs/"_s + sid).json()[u"error_code"_s],
             u"unrouteable_message_received"_s);
    QCOMPARE(given.service.receive(Customer, u"+15550199999"_s, u"Wrong number"_s), QString());
}

void tst_SandboxSignalWireLists::handsOutMedia()
{
    GivenLists given;
    const QString sid =
        given.received(u"look"_s, QDateTime::currentDateTimeUtc(),
                       {u"data:text/vcard;base64,QkVHSU46VkNBUkQ="_s, u"https://example.com/dog.jpg"_s});
    const QString media = given.list()[u"messages"_s][0][u"subresource_uris"_s][u"media"_s].toString();
    const QJsonArray list = given.peer.get(media).json()[u"media_list"_s].toArray();

    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0][u"parent_sid"_s], sid);
    QCOMPARE(list[0][u"content_type"_s], u"text/vcard"_s);
    QCOMPARE(list[1][u"content_type"_s], u"image/jpeg"_s);
    const auto file = [&list](int index) {
        return list[index][u"uri"_s].toString().chopped(5);
    }; // without .json
    const Peer::Answer card = given.peer.get(file(0));
    QCOMPARE(card.header("Content-Type"), "text/vcard");
    QCOMPARE(card.body, "BEGIN:VCARD");
    const Peer::Answer picture = given.peer.get(file(1));
    QCOMPARE(picture.status, 302);
    QCOMPARE(picture.header("Location"), "https://example.com/dog.jpg");
}

void tst_SandboxSignalWireLists::listsNumbers()
{
    GivenLists given;
    QStringList seen;
    QString next = u"/api/relay/rest/phone_numbers?page_size=2"_s;
    while (!next.isEmpty()) {
        const QJsonObject page = given.peer.get(next).json();
        const QJsonArray data = page[u"data"_s].toArray();
        for (const QJsonValue &number : data)
            seen << number[u"number"_s].toString() +
                        (number[u"message_handler"_s].isNull() ? u" without handler"_s : QString());
        next = page[u"links"_s][u"next"_s].toString();
    }
    QCOMPARE(seen, (QStringList{u"+15550100111"_s, u"+15550100112 without handler"_s, u"+15550100113"_s}));

    const auto numbers = [&given](const QString &target) {
        QStringList numbers;
        const QJsonArray data = given.peer.get(target).json()[u"data"_s].toArray();
        for (const QJsonValue &number : data)
            numbers << number[u"number"_s].toString();
        return numbers;
    };
    QCOMPARE(numbers(u"/api/relay/rest/phone_numbers?filter_name=desk"_s), QStringList{u"+15550100111"_s});
    QCOMPARE(numbers(u"/api/relay/rest/phone_numbers?filter_number=0112"_s), QStringList{u"+15550100112"_s});
    QCOMPARE(numbers(u"/api/relay/rest/short_codes"_s), QStringList{u"55501"_s});
}

void tst_SandboxSignalWireLists::anotherProjectIsNotFound()
{
    GivenLists given;
    const Peer::Answer answer = given.peer.get(u"/api/laml/2010-04-01/Accounts/other/Messages"_s);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.json()[u"status"_s], 404);
}

QTEST_GUILESS_MAIN(tst_SandboxSignalWireLists)

#include "tst_sandbox_signalwire_lists.moc"
