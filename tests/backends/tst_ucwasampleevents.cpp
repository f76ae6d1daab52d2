// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwaerrors.h"
#include "tests/backends/jsonrows.h"
#include "tests/backends/ucwasamples.h"

#include <QCoroTask>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Parlance::Ucwa;
using namespace Qt::StringLiterals;

namespace {

const QString Lene = u"sip:lenea@contoso.com"_s;
const QString Tosh = u"sip:toshm@contoso.com"_s;
const QString App102 = u"/ucwa/oauth/v1/applications/102/communication/"_s;
const QString Notification = u"/ucwa/oauth/v1/applications/1393347000/communication/conversations/"
                             "869ce4f6-0076-483a-a7c1-968f6b935afe"_s;

/// What \p event says in itself.
QString outline(const ChannelEvent &event)
{
    static const QHash<ChannelEvent::Type, QString> types{{ChannelEvent::Added, u"added"_s},
                                                          {ChannelEvent::Updated, u"updated"_s},
                                                          {ChannelEvent::Deleted, u"deleted"_s},
                                                          {ChannelEvent::Started, u"started"_s},
                                                          {ChannelEvent::Completed, u"completed"_s}};
    QString text = event.sender + u' ' + types.value(event.type, u"?"_s) + u' ' + event.rel;
    if (!event.inRel.isEmpty())
        text += u" in "_s + event.inRel;
    if (!event.link.title.isEmpty())
        text += u" titled "_s + event.link.title;
    if (!event.body.isEmpty())
        text += u" with body"_s;
    if (!event.status.isEmpty())
        text += u' ' + event.status;
    return text;
}

} // namespace

/// What real event packages mean for us.
class tst_UcwaSampleEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packageIsRead_data() { addRows(QFINDTESTDATA("data/ucwaevents.json")); }
    void packageIsRead();
    void xmlPackageIsRefused();
    void packageOfPeopleTouchesNoConversation_data();
    void packageOfPeopleTouchesNoConversation();

    void unknownConversationIsFetched_data();
    void unknownConversationIsFetched();
    void participantLeaves();
    void participantIsRenamed();
    void typingIsNoComing();
    void messagingEnds();
    void conversationEnds();
    void conversationOfOthersIsKnown();
    void askingInTellsNothing();
};

void tst_UcwaSampleEvents::packageIsRead()
{
    QFETCH(QJsonObject, row);

    const Package package = packageSample(row["name"_L1].toString());
    QCOMPARE(package.self, keyOf(row["self"_L1].toString()));
    QCOMPARE(package.next, row["next"_L1].toString());
    QCOMPARE(package.continuation, Package::Next);
    QStringList events;
    for (const ChannelEvent &event : package.events) {
        events << outline(event);
        QVERIFY(!event.link.href.isEmpty());
        QVERIFY(!event.source.isEmpty());
        QCOMPARE(event.inRel.isEmpty(), event.inHref.isEmpty());
        if (!event.body.isEmpty())
            QCOMPARE(event.body.self(), event.link.href);
    }
    QCOMPARE(QJsonArray::fromStringList(events), row["events"_L1].toArray());
}

void tst_UcwaSampleEvents::xmlPackageIsRefused()
{
    HttpReply reply;
    reply.status = 200;
    reply.headers.emplace_back("Content-Type", "application/vnd.microsoft.com.ucwa+xml");
    reply.body = sample(u"events/02-after-make-me-available.xml"_s);
    const auto json = QCoro::waitFor(reply.json());
    QVERIFY(!json);
    QCOMPARE(json.error().reason, Error::NotTheService);
    QVERIFY(reasonFrom(reply).code.isEmpty()); // and it is no refusal
}

void tst_UcwaSampleEvents::packageOfPeopleTouchesNoConversation_data()
{
    QTest::addColumn<QString>("name");

    for (const auto name :
         {"events/01-after-make-me-available.json", "events/09-presence-subscription-first-events.json",
          "events/10-contact-presence-updated.json", "events/11-presence-subscription-expiring.json",
          "events/12-contact-added-to-group.json", "events/13-contact-removed-from-group.json",
          "events/18-contact-privacy-updated.json", "events/26-empty-poll.json"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_UcwaSampleEvents::packageOfPeopleTouchesNoConversation()
{
    QFETCH(QString, name);

    Listener listener(Tosh);
    const Package package = packageSample(name);
    for (const ChannelEvent &event : package.events) {
        QVERIFY(!listener.talks.needsBody(event));
        QVERIFY(!listener.talks.isStray(event));
    }
    QVERIFY(listener.hear(package).isEmpty());
    QVERIFY(listener.talks.all().isEmpty());
}

void tst_UcwaSampleEvents::unknownConversationIsFetched_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("needsBody");

    QTest::newRow("messaging") << u"events/14-messaging-updated-link-only.json"_s << true;
    QTest::newRow("message") << u"events/15-message-started-link-only.json"_s << true;
    QTest::newRow("participant") << u"events/07-participant-added-link-only.json"_s << true;
    QTest::newRow("typing") << u"events/25-typing-added.json"_s << false;
    QTest::newRow("messaging with a body") << u"events/19-messaging-disconnected.json"_s << false;
}

void tst_UcwaSampleEvents::unknownConversationIsFetched()
{
    QFETCH(QString, name);
    QFETCH(bool, needsBody);

    Listener listener(Tosh);
    const ChannelEvent event = packageSample(name).events.constFirst();
    QVERIFY(listener.talks.isStray(event));
    QCOMPARE(listener.talks.needsBody(event), needsBody);
    QVERIFY(listener.hear(event).isEmpty()); // as long as nothing is known

    listener.talks.add(talkWith(event.source.toUpper(), {})); // case does not matter
    QVERIFY(!listener.talks.isStray(event));
}

void tst_UcwaSampleEvents::participantLeaves()
{
    Listener listener(Tosh);
    const ChannelEvent event = packageSample(u"events/16-participant-deleted.json"_s).events.constFirst();
    Talk talk = talkWith(event.source, {Lene});
    talk.include(u"sip:john@contoso.com"_s);
    talk.participants.insert(keyOf(event.link.href), {u"sip:john@contoso.com"_s, {}, true});
    listener.talks.add(talk);
    QVERIFY(!listener.talks.needsBody(event)); // who is gone cannot be asked for
    const auto attendance = only<AttendanceSeen>(listener.hear(event));
    QCOMPARE(attendance.size(), 1);
    QCOMPARE(attendance.constFirst().conversation, u"sip:john@contoso.com,"_s + Lene); // goes on by its name
    QCOMPARE(attendance.constFirst().present, QStringList{Lene});
    QVERIFY(listener.hear(event).isEmpty());
}

void tst_UcwaSampleEvents::participantIsRenamed()
{
    Listener listener(Tosh, talkWith(Notification, {}));
    const auto events = listener.hear(u"events/23-participant-updated.json"_s);
    QCOMPARE(only<ContactSeen>(events).value(0).address, u"sip:updated@example.com"_s);
    QCOMPARE(only<ContactSeen>(events).value(0).name, u"Updated Name"_s);
    QCOMPARE(only<AttendanceSeen>(events).value(0).present, QStringList{u"sip:updated@example.com"_s});
}

void tst_UcwaSampleEvents::typingIsNoComing()
{
    Listener listener(Tosh, talkWith(App102 + u"conversations/21a1"_s, {Lene}));
    ChannelEvent event = packageSample(u"events/25-typing-added.json"_s).events.constFirst();
    for (const bool begins : {true, false}) {
        event.type = begins ? ChannelEvent::Added : ChannelEvent::Deleted;
        const auto events = listener.hear(event);
        QCOMPARE(events.size(), 1);
        const TypingSeen typing = only<TypingSeen>(events).value(0);
        QCOMPARE(typing.conversation, Lene);
        QCOMPARE(typing.sender, Lene);
        QCOMPARE(typing.typing, begins);
    }
    QCOMPARE(listener.talks.all().constFirst().present(), QStringList{Lene});
}

void tst_UcwaSampleEvents::messagingEnds()
{
    Listener listener(Tosh);
    Talk talk = talkWith(Notification, {Lene});
    talk.sendHref = Notification + u"/messaging/messages"_s;
    listener.talks.add(talk);
    QVERIFY(listener.hear(u"events/19-messaging-disconnected.json"_s).isEmpty());
    const Talk &after = listener.talks.all().constFirst();
    QVERIFY(!after.canSend());
    QCOMPARE(after.addMessagingHref,
             u"/ucwa/oauth/v1/applications/1393347000/communication/messagingInvitations"
             "?conversationId=869ce4f6-0076-483a-a7c1-968f6b935afe"_s);
    QVERIFY(listener.opened.isEmpty());

    listener.talks.all().first().isConference = true; // there it has to be asked into
    listener.hear(u"events/19-messaging-disconnected.json"_s);
    QCOMPARE(listener.opened, QStringList{keyOf(Notification)});
}

void tst_UcwaSampleEvents::conversationEnds()
{
    Listener stranger(Tosh);
    QVERIFY(stranger.hear(u"events/20-conversation-disconnected.json"_s).isEmpty());
    QVERIFY(stranger.talks.all().isEmpty());

    Listener listener(Tosh);
    Talk talk = talkWith(Notification, {Lene});
    talk.sendHref = Notification + u"/messaging/messages"_s;
    listener.talks.add(talk);
    const auto events = listener.hear(u"events/20-conversation-disconnected.json"_s);
    QCOMPARE(events.size(), 1);
    QCOMPARE(only<AttendanceSeen>(events).value(0).conversation, Lene);
    QCOMPARE(only<AttendanceSeen>(events).value(0).present, QStringList());
    QVERIFY(!listener.talks.all().constFirst().canSend());
}

void tst_UcwaSampleEvents::conversationOfOthersIsKnown()
{
    Listener listener(Tosh);
    QVERIFY(listener.hear(u"events/22-conversation-connected.json"_s).isEmpty());
    const Talk *talk = listener.talks.byKey(keyOf(Notification));
    QVERIFY(talk);
    QCOMPARE(talk->threadId, u"558230fc5db54237906f99f3cdb59f98"_s);
    QCOMPARE(talk->messagingHref, Notification + u"/messaging"_s);
    QVERIFY(!talk->isConference);
}

void tst_UcwaSampleEvents::askingInTellsNothing()
{
    Listener listener(Tosh, talkWith(Notification, {Lene}));
    const Package package = packageSample(u"events/21-participant-invitation-started.json"_s);
    QVERIFY(!listener.talks.needsBody(package.events.constFirst()));
    QVERIFY(listener.hear(package).isEmpty());
    QCOMPARE(listener.talks.all().constFirst().name(), Lene);
}

QTEST_GUILESS_MAIN(tst_UcwaSampleEvents)
#include "tst_ucwasampleevents.moc"
