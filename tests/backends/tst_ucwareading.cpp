// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwaerrors.h"
#include "tests/backends/ucwasamples.h"

#include <QCoroTask>
#include <QJsonArray>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Parlance::Ucwa;
using namespace Qt::StringLiterals;

namespace {

const QString Bo = u"sip:bo@example.com"_s;
const QString Ada = u"sip:ada@example.com"_s;

} // namespace

/// The parts that answers are made of.
class tst_UcwaReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void continuationIsFound_data();
    void continuationIsFound();
    void whatAnEventIsOfIsFoundSomewhere_data();
    void whatAnEventIsOfIsFoundSomewhere();
    void listOrNot_data();
    void listOrNot();
    void successIsFoundSomewhere_data();
    void successIsFoundSomewhere();
    void nameIsNoAddress_data();
    void nameIsNoAddress();
    void hrefsAreCompared_data();
    void hrefsAreCompared();
    void queryIsAdded_data();
    void queryIsAdded();
    void timeIsRead_data();
    void timeIsRead();
    void byteOrderMarkIsNoText();
    void talkIsRememberedWhole();
    void brokenMemoryOfATalkIsEmpty();
};

void tst_UcwaReading::continuationIsFound_data()
{
    QTest::addColumn<QByteArray>("links");
    QTest::addColumn<Package::Continuation>("continuation");
    QTest::addColumn<QString>("next");

    QTest::newRow("next") << QByteArray(R"({"next":{"href":"/n"}})") << Package::Next << u"/n"_s;
    QTest::newRow("resume") << QByteArray(R"({"next":{"href":"/n"},"resume":{"href":"/r"}})")
                            << Package::Resume << u"/r"_s;
    QTest::newRow("resync") << QByteArray(
                                   R"({"resync":{"href":"/s"},"resume":{"href":"/r"},"next":{"href":"/n"}})")
                            << Package::Resync << u"/s"_s;
    QTest::newRow("in a list") << QByteArray(R"({"next":[{"href":"/n"}]})") << Package::Next << u"/n"_s;
    QTest::newRow("empty resync") << QByteArray(R"({"resync":{},"next":{"href":"/n"}})") << Package::Next
                                  << u"/n"_s;
    QTest::newRow("self only") << QByteArray(R"({"self":{"href":"/e"}})") << Package::None << QString();
    QTest::newRow("none") << QByteArray("{}") << Package::None << QString();
    QTest::newRow("null") << QByteArray("null") << Package::None << QString();
}

void tst_UcwaReading::continuationIsFound()
{
    QFETCH(QByteArray, links);
    QFETCH(Package::Continuation, continuation);
    QFETCH(QString, next);

    const auto json = QJsonDocument::fromJson(R"({"sender":[],"_links":)" + links + '}').object();
    const Package package = packageFrom(json);
    QCOMPARE(package.continuation, continuation);
    QCOMPARE(package.next, next);
    QVERIFY(package.events.isEmpty());
}

void tst_UcwaReading::whatAnEventIsOfIsFoundSomewhere_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("rel");

    const QByteArray message = R"({"message":{"direction":"Incoming"}})";
    QTest::newRow("in the link") << QByteArray(R"({"rel":"message"})") << QByteArray("{}") << u"message"_s;
    QTest::newRow("in both") << QByteArray(R"({"rel":"message"})") << message << u"message"_s;
    QTest::newRow("beside") << QByteArray(R"({"rel":null})") << message << u"message"_s;
    QTest::newRow("no link") << QByteArray("null") << message << u"message"_s;
    QTest::newRow("another") << QByteArray(R"({"rel":"mischief"})") << message << u"message"_s;
    QTest::newRow("several beside") << QByteArray(R"({"rel":7})") << QByteArray(R"({"a":{},"b":{}})")
                                    << u"7"_s;
    QTest::newRow("nowhere") << QByteArray("{}") << QByteArray("[]") << QString();
}

void tst_UcwaReading::whatAnEventIsOfIsFoundSomewhere()
{
    QFETCH(QByteArray, link);
    QFETCH(QByteArray, inside);
    QFETCH(QString, rel);

    const QByteArray event = R"({"link":)" + link + R"(,"type":"completed","_embedded":)" + inside + '}';
    const auto json = QJsonDocument::fromJson(R"({"sender":[{"events":[)" + event + "]}]}").object();
    const Package package = packageFrom(json);
    QCOMPARE(package.events.size(), 1);
    QCOMPARE(package.events.constFirst().rel, rel);
}

void tst_UcwaReading::listOrNot_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QStringList>("hrefs");

    const auto link = [](const QString &href) { return QJsonObject{{u"href"_s, href}}; };
    QTest::newRow("one") << QJsonValue(link(u"/a"_s)) << QStringList{u"/a"_s};
    QTest::newRow("list") << QJsonValue(QJsonArray{link(u"/a"_s), link(u"/b"_s)})
                          << QStringList{u"/a"_s, u"/b"_s};
    QTest::newRow("holes") << QJsonValue(QJsonArray{QJsonValue(), link({}), 1, u"/x"_s, link(u"/a"_s)})
                           << QStringList{u"/a"_s};
    QTest::newRow("empty") << QJsonValue(QJsonArray{}) << QStringList();
    QTest::newRow("null") << QJsonValue() << QStringList();
    QTest::newRow("text") << QJsonValue(u"/a"_s) << QStringList();
    QTest::newRow("number for an href") << QJsonValue(QJsonObject{{u"href"_s, 5}}) << QStringList();
}

void tst_UcwaReading::listOrNot()
{
    QFETCH(QJsonValue, value);
    QFETCH(QStringList, hrefs);

    const Resource resource(
        {{u"_links"_s, QJsonObject{{u"x"_s, value}}}, {u"_embedded"_s, QJsonObject{{u"x"_s, value}}}});
    QStringList read;
    for (const Link &each : resource.links("x"_L1))
        read << each.href;
    QCOMPARE(read, hrefs);
    QCOMPARE(resource.href("x"_L1), hrefs.value(0));
    QStringList inside;
    for (const Resource &each : resource.embeddedList("x"_L1))
        inside << each.text("href"_L1);
    inside.removeAll(QString());
    QVERIFY(inside == hrefs || inside == QStringList{u"5"_s});
}

void tst_UcwaReading::successIsFoundSomewhere_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isRefused");

    QTest::newRow("success") << u"Success"_s << u"Connected"_s << QString() << false;
    QTest::newRow("failure") << u"Failure"_s << u"Failed"_s << u"RemoteFailure"_s << true;
    QTest::newRow("lower case") << u"failure"_s << u"failed"_s << u"remotefailure"_s << true;
    QTest::newRow("state only, good") << QString() << u"Connected"_s << QString() << false;
    QTest::newRow("state only, bad") << QString() << u"Declined"_s << QString() << true;
    QTest::newRow("neither") << QString() << QString() << QString() << false;
    QTest::newRow("informational") << u"Failure"_s << u"Failed"_s << u"Informational"_s << false;
}

void tst_UcwaReading::successIsFoundSomewhere()
{
    QFETCH(QString, status);
    QFETCH(QString, state);
    QFETCH(QString, code);
    QFETCH(bool, isRefused);

    QJsonObject json = jsonSample(u"events/04-outgoing-connected.json"_s);
    ChannelEvent event = packageFrom(json).events.constLast();
    event.status = status.toLower();
    QJsonObject body = event.body.json();
    body.insert("state"_L1, state);
    event.body = Resource(body);
    event.reason = reason(code, u"Declined"_s);
    Listener listener(Ada);
    Talk ours;
    ours.operationId = event.body.text("operationId"_L1);
    ours.include(Bo);
    listener.talks.add(ours);
    listener.hear(event);
    QCOMPARE(listener.talks.all().constFirst().refusal.has_value(), isRefused);
    QVERIFY(listener.talks.all().constFirst().isAnswered);
}

void tst_UcwaReading::nameIsNoAddress_data()
{
    QTest::addColumn<QString>("title");

    QTest::newRow("a name") << u"Cy Young"_s;
    QTest::newRow("no name") << QString();
    QTest::newRow("an address") << u"sip:boss@example.com"_s;
    QTest::newRow("an address without its scheme") << u"boss@example.com"_s;
    QTest::newRow("a number") << u"+15550100222"_s;
    QTest::newRow("two") << u"Young,sip:boss@example.com"_s;
}

void tst_UcwaReading::nameIsNoAddress()
{
    QFETCH(QString, title);

    const QStringList people{Bo, u"sip:dee@example.com"_s};
    Listener listener(Ada, talkWith(u"/c7"_s, people));
    const QJsonObject author{{u"href"_s, u"/p/9"_s}, {u"title"_s, title}}; // nobody told who that is
    const auto events = listener.hear(
        eventAbout(u"/c7"_s, ChannelEvent::Completed, u"message"_s, u"/c7/messages/1"_s,
                   {{u"direction"_s, u"Incoming"_s}, {u"_links"_s, links({{u"participant"_s, author}})}}));
    const MessageSeen message = only<MessageSeen>(events).value(0);
    QCOMPARE(message.conversation, people.join(u','));
    QVERIFY(people.contains(message.sender) || message.sender == u"unknown"_s);
}

void tst_UcwaReading::hrefsAreCompared_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");

    const QString href = u"/ucwa/v1/people/sarad@contoso.com"_s;
    QTest::newRow("same") << href << href << true;
    QTest::newRow("case") << href << u"/ucwa/v1/people/SaraD@Contoso.com"_s << true;
    QTest::newRow("absolute") << href << u"https://fe1.contoso.com"_s + href << true;
    QTest::newRow("default port") << u"https://FE1.contoso.com:443"_s + href
                                  << u"https://fe1.contoso.com"_s + href << true;
    QTest::newRow("other host") << u"https://fe1.contoso.com"_s + href << u"https://fe2.contoso.com"_s + href
                                << true;
    QTest::newRow("other path") << href << href + u"/presence"_s << false;
    QTest::newRow("other query") << href + u"?ack=1"_s << href + u"?ack=2"_s << false;
    QTest::newRow("a link inside") << u"/a?x=https://b/c"_s << u"/c"_s << false;
    QTest::newRow("foreign letters") << u"/people/ÆSE@x"_s << u"/people/æse@x"_s << true;
}

void tst_UcwaReading::hrefsAreCompared()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isSame);

    QCOMPARE(keyOf(one) == keyOf(other), isSame);
    QCOMPARE(keyOf(keyOf(one)), keyOf(one));
    QVERIFY(keyOf(QString()).isEmpty());
    QVERIFY(keyOf(u"https://fe1.contoso.com"_s).isEmpty());
}

void tst_UcwaReading::queryIsAdded_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("asked");

    QTest::newRow("bare") << u"/a"_s << u"/a?duration=30"_s;
    QTest::newRow("with one") << u"/a?groupId=x="_s << u"/a?groupId=x=&duration=30"_s;
    QTest::newRow("absolute") << u"https://h/a;p"_s << u"https://h/a;p?duration=30"_s;
}

void tst_UcwaReading::queryIsAdded()
{
    QFETCH(QString, href);
    QFETCH(QString, asked);
    QCOMPARE(withQuery(href, u"duration=30"_s), asked);
}

void tst_UcwaReading::timeIsRead_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<qint64>("milliseconds"); // -1: not readable

    const auto row = [](const char *name, const QJsonValue &value, qint64 milliseconds) {
        QTest::newRow(name) << value << milliseconds;
    };
    row("date", u"/Date(1383784870271)/"_s, 1'383'784'870'271);
    row("date with an offset", u"/Date(1383784870271+0100)/"_s, 1'383'784'870'271);
    row("date with another offset", u"/Date(1383784870271-0000)/"_s, 1'383'784'870'271);
    row("before 1970", u"/Date(-1000)/"_s, -1000);
    row("iso", u"2013-11-07T00:41:10.271Z"_s, 1'383'784'870'271);
    row("iso with an offset", u"2013-11-07T01:41:10.271+01:00"_s, 1'383'784'870'271);
    row("iso without milliseconds", u"2013-11-07T00:41:10Z"_s, 1'383'784'870'000);
    for (const auto text :
         {"", "Date(1)", "/Date()/", "/Date(x)/", "/Date(1", "/Date(99999999999999999999)/", "now"})
        row(text, QString::fromLatin1(text), -1);
    row("null", {}, -1);
    row("list", QJsonArray{1}, -1);
    row("flag", true, -1);
}

void tst_UcwaReading::timeIsRead()
{
    QFETCH(QJsonValue, value);
    QFETCH(qint64, milliseconds);

    const QDateTime time = timeFrom(value);
    QCOMPARE(time.isValid(), milliseconds != -1);
    if (!time.isValid())
        return;
    QCOMPARE(time.toMSecsSinceEpoch(), milliseconds);
    QCOMPARE(time.timeSpec(), Qt::UTC);
}

void tst_UcwaReading::byteOrderMarkIsNoText()
{
    HttpReply reply;
    reply.status = 200;
    reply.body = "\xef\xbb\xbf" + sample(u"events/08-incoming-message-completed.json"_s);
    const auto json = QCoro::waitFor(reply.json());
    QVERIFY(json);
    QCOMPARE(packageFrom(json->object()).events.size(), 2);
}

void tst_UcwaReading::talkIsRememberedWhole()
{
    Listener listener(u"sip:toshm@contoso.com"_s);
    listener.hear(u"events/06-incoming-invitation-started.json"_s);
    listener.hear(u"events/08-incoming-message-completed.json"_s);
    const Talk &talk = listener.talks.all().constFirst();
    const Talk same = Talk::fromJson(QJsonDocument::fromJson(QJsonDocument(talk.toJson()).toJson()).object());
    QCOMPARE(same.toJson(), talk.toJson());
    QCOMPARE(same.name(), talk.name());
    QCOMPARE(same.present(), talk.present());
    QCOMPARE(same.acceptHref, talk.acceptHref);
    QCOMPARE(same.isIncoming, true);
}

void tst_UcwaReading::brokenMemoryOfATalkIsEmpty()
{
    const Talk talk = Talk::fromJson({{u"everyone"_s, 5},
                                      {u"href"_s, QJsonArray{}},
                                      {u"answered"_s, u"yes"_s},
                                      {u"participants"_s, QJsonObject{{u"/p"_s, 7}}}});
    QVERIFY(talk.everyone.isEmpty());
    QVERIFY(talk.href.isEmpty());
    QVERIFY(!talk.isAnswered);
    QVERIFY(talk.present().isEmpty());
}

QTEST_GUILESS_MAIN(tst_UcwaReading)
#include "tst_ucwareading.moc"
