// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwaerrors.h"
#include "tests/backends/ucwasamples.h"

#include <QJsonArray>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Parlance::Ucwa;
using namespace Qt::StringLiterals;

namespace {

const QString Ada = u"sip:ada@example.com"_s;
const QString Bo = u"sip:bo@example.com"_s;
const QString Cy = u"sip:cy@example.com"_s;
const QString Here = u"/conversations/c7"_s;

QString hrefOf(const QString &address)
{
    return Here + u"/participants/"_s + address.mid(4);
}

ChannelEvent outgoing(const QString &text = {}, const QJsonObject &more = {})
{
    QJsonObject body{{u"direction"_s, u"Outgoing"_s}};
    if (!text.isNull())
        body.insert("_links"_L1, links({{u"plainMessage"_s, u"data:text/plain,"_s + text}}));
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), it.value());
    ChannelEvent sent =
        eventAbout(Here, ChannelEvent::Completed, u"message"_s, Here + u"/messages/1"_s, body);
    sent.status = u"success"_s;
    return sent;
}

} // namespace

/// Our own messages, as the server tells of them.
class tst_UcwaMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsToldUnlessItIsFromHere_data();
    void textIsToldUnlessItIsFromHere();
    void messageByLinkIsFetched_data();
    void messageByLinkIsFetched();
    void undeliveredMessageIsTold_data();
    void undeliveredMessageIsTold();
    void someMayMissAMessage_data();
    void someMayMissAMessage();
};

void tst_UcwaMessages::textIsToldUnlessItIsFromHere_data()
{
    QTest::addColumn<ChannelEvent>("event");
    QTest::addColumn<QString>("sending"); // null: nothing
    QTest::addColumn<QString>("told");    // null: no text

    const auto echo = [](const QString &key) { return QJsonObject{{key, u"OP-1"_s}}; };
    QTest::newRow("from another program") << outgoing(u"Hi"_s) << QString() << u"Hi"_s;
    QTest::newRow("another one meanwhile") << outgoing(u"Hi"_s) << u"Ho"_s << u"Hi"_s;
    QTest::newRow("ours") << outgoing(u"Hi"_s) << u"Hi"_s << QString();
    QTest::newRow("ours, with its line ends") << outgoing(u"Hi%0d%0a"_s) << u"Hi\n"_s << QString();
    QTest::newRow("ours, without text") << outgoing() << u"Hi"_s << QString();
    QTest::newRow("ours, by its name") << outgoing(u"Hi!"_s, echo(u"operationId"_s)) << u"Hi"_s << QString();
    QTest::newRow("ours, by its other name")
        << outgoing(u"Hi!"_s, echo(u"operationContext"_s)) << u"Hi"_s << QString();
    QTest::newRow("same text, another name")
        << outgoing(u"Hi"_s, QJsonObject{{u"operationId"_s, u"op-2"_s}}) << u"Hi"_s << u"Hi"_s;
}

void tst_UcwaMessages::textIsToldUnlessItIsFromHere()
{
    QFETCH(ChannelEvent, event);
    QFETCH(QString, sending);
    QFETCH(QString, told);

    Listener listener(Ada, talkWith(Here, {Bo}));
    Talk &talk = listener.talks.all().first();
    talk.isSending = !sending.isNull();
    talk.sendingText = sending;
    talk.sendingId = u"op-1"_s;
    const auto messages = only<MessageSeen>(listener.hear(event));
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.constFirst().body, told);
    QCOMPARE(messages.constFirst().body.isNull(), told.isNull());
    QCOMPARE(messages.constFirst().sender, QString());
    QCOMPARE(messages.constFirst().state, Delivery::Delivered);
}

void tst_UcwaMessages::messageByLinkIsFetched_data()
{
    QTest::addColumn<bool>("isSending");
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<bool>("isFetched");

    QTest::newRow("unknown") << false << false << true;
    QTest::newRow("ours") << false << true << false;
    QTest::newRow("theirs may come while we send") << true << false << true;
    QTest::newRow("ours while we send the next") << true << true << false;
}

void tst_UcwaMessages::messageByLinkIsFetched()
{
    QFETCH(bool, isSending);
    QFETCH(bool, isOurs);
    QFETCH(bool, isFetched);

    Listener listener(Ada, talkWith(Here, {Bo}));
    Talk &talk = listener.talks.all().first();
    talk.isSending = isSending;
    talk.sendingText = u"Hi"_s;
    if (isOurs)
        talk.ours << keyOf(Here + u"/messages/1"_s);
    const ChannelEvent told =
        eventAbout(Here, ChannelEvent::Started, u"message"_s, u"https://pool"_s + Here + u"/Messages/1"_s);
    QCOMPARE(listener.talks.needsBody(told), isFetched);
}

void tst_UcwaMessages::undeliveredMessageIsTold_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subcode");
    QTest::addColumn<bool>("isFailed");
    QTest::addColumn<Error::Reason>("problem");

    QTest::newRow("success") << u"success"_s << QString() << QString() << false << Error::Unspecified;
    QTest::newRow("not allowed") << u"failure"_s << u"RemoteFailure"_s << u"NotAllowed"_s << true
                                 << Error::NotPermitted;
    QTest::newRow("too long") << u"failure"_s << u"EntityTooLarge"_s << QString() << true
                              << Error::TextTooLong;
    QTest::newRow("too late") << u"failure"_s << u"RemoteFailure"_s << u"Timeout"_s << true
                              << Error::NoAnswer;
    QTest::newRow("why ever") << u"failure"_s << QString() << QString() << true
                              << Error::RecipientUnreachable;
    QTest::newRow("informational") << u"failure"_s << u"Informational"_s << u"Ended"_s << false
                                   << Error::Unspecified;
}

void tst_UcwaMessages::undeliveredMessageIsTold()
{
    QFETCH(QString, status);
    QFETCH(QString, code);
    QFETCH(QString, subcode);
    QFETCH(bool, isFailed);
    QFETCH(Error::Reason, problem);

    Listener listener(Ada, talkWith(Here, {Bo}));
    ChannelEvent sent = outgoing();
    sent.status = status;
    sent.reason = reason(code, subcode);
    const MessageSeen message = only<MessageSeen>(listener.hear(sent)).value(0);
    QCOMPARE(message.state, isFailed ? Delivery::Failed : Delivery::Delivered);
    QCOMPARE(message.problem.has_value(), isFailed);
    if (isFailed)
        QCOMPARE(message.problem->reason, problem);

    sent.status.clear(); // then the message itself says it
    sent.body =
        Resource({{u"direction"_s, u"Outgoing"_s}, {u"status"_s, isFailed ? u"Failed"_s : u"Succeeded"_s}});
    QCOMPARE(only<MessageSeen>(listener.hear(sent)).value(0).state, message.state);
    sent.type = ChannelEvent::Started;
    sent.body = Resource({{u"direction"_s, u"Outgoing"_s}, {u"status"_s, u"Pending"_s}});
    QCOMPARE(only<MessageSeen>(listener.hear(sent)).value(0).state, Delivery::Sent);
}

void tst_UcwaMessages::someMayMissAMessage_data()
{
    QTest::addColumn<QJsonValue>("link");
    QTest::addColumn<Delivery::State>("state");
    QTest::addColumn<QStringList>("missing");

    const QJsonObject bo{{u"href"_s, hrefOf(Bo).toUpper()}, {u"title"_s, u"Bo Li"_s}};
    const QJsonObject cy{{u"href"_s, hrefOf(Cy)}};
    const QJsonObject stranger{{u"href"_s, u"/p/9"_s}, {u"title"_s, u"Dee"_s}};
    QTest::newRow("one") << QJsonValue(bo) << Delivery::Delivered << QStringList{Bo};
    QTest::newRow("one in a list") << QJsonValue(QJsonArray{cy}) << Delivery::Delivered << QStringList{Cy};
    QTest::newRow("stranger") << QJsonValue(QJsonArray{stranger}) << Delivery::Delivered
                              << QStringList{u"Dee"_s};
    QTest::newRow("all") << QJsonValue(QJsonArray{bo, cy}) << Delivery::Failed << QStringList{Bo, Cy};
}

void tst_UcwaMessages::someMayMissAMessage()
{
    QFETCH(QJsonValue, link);
    QFETCH(Delivery::State, state);
    QFETCH(QStringList, missing);

    Listener listener(Ada, talkWith(Here, {Bo, Cy}));
    const ChannelEvent sent = outgoing({}, {{u"_links"_s, links({{u"failedDeliveryParticipant"_s, link}})}});
    const MessageSeen message = only<MessageSeen>(listener.hear(sent)).value(0);
    QCOMPARE(message.state, state);
    QVERIFY(message.problem);
    if (state == Delivery::Delivered)
        QCOMPARE(message.problem->reason, Error::PartlyDelivered);
    QStringList fields;
    for (const Error::Field &field : message.problem->fields)
        fields << field.field;
    QCOMPARE(fields, missing);
}

QTEST_APPLESS_MAIN(tst_UcwaMessages)
#include "tst_ucwamessages.moc"
