// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/ucwasamples.h"

using namespace Parlance;
using namespace Parlance::Test;
using namespace Parlance::Ucwa;
using namespace Qt::StringLiterals;

namespace {

const QString Lene = u"sip:lenea@contoso.com"_s;
const QString Tosh = u"sip:toshm@contoso.com"_s;
const QString App102 = u"/ucwa/oauth/v1/applications/102/communication/"_s;
const QString App104 = u"/ucwa/oauth/v1/applications/104/communication/"_s;

} // namespace

/// How real conversations begin, and what is said in them.
class tst_UcwaSampleTalks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outgoingInvitationBecomesAConversation();
    void invitationOfAnotherProgramIsNotOurs();
    void connectedConversationCanBeUsed();
    void capturedConversationCanBeUsed();
    void ownMessageIsDelivered();
    void ownMessageOnItsWayIsOurs();
    void meetingOfOursIsAConference();

    void incomingInvitationSaysItsText();
    void firstMessageRepeatsTheInvitation();
    void incomingMessageIsSeen();
    void knownParticipantIsNotFetched();
};

void tst_UcwaSampleTalks::outgoingInvitationBecomesAConversation()
{
    Listener listener(Tosh);
    Talk ours;
    ours.operationId = u"5028E824-2268-4B14-9E59-1ABAD65FF393"_s; // case does not matter
    ours.include(Lene);
    listener.talks.add(ours);

    QVERIFY(listener.hear(u"events/03-outgoing-invitation-started.json"_s).isEmpty());
    QCOMPARE(listener.talks.all().size(), 1);
    const Talk &talk = listener.talks.all().constFirst();
    QCOMPARE(talk.href, App102 + u"conversations/21a1"_s);
    QCOMPARE(talk.name(), Lene);
    QCOMPARE(talk.threadId, u"0c7e9e90916041099ffd46075944f433"_s);
    QCOMPARE(talk.messagingHref, App102 + u"conversations/21a1/messaging"_s);
    QCOMPARE(talk.stopHref, App102 + u"conversations/21a1/messaging/terminate"_s);
    QVERIFY(talk.isConnecting);
    QVERIFY(!talk.canSend());
    QVERIFY(!talk.isAnswered);
    QVERIFY(!talk.isIncoming);
    QVERIFY(talk.participants.isEmpty()); // we are not among those we speak with
    QVERIFY(listener.talks.byInvitation(keyOf(App102 + u"messagingInvitations/60c"_s)) == &talk);
}

void tst_UcwaSampleTalks::invitationOfAnotherProgramIsNotOurs()
{
    Listener listener(Tosh);
    QVERIFY(listener.hear(u"events/03-outgoing-invitation-started.json"_s).isEmpty());
    QCOMPARE(listener.talks.all().size(), 1); // the conversation itself is told of
    QVERIFY(listener.talks.all().constFirst().invitation.isEmpty());
    QVERIFY(listener.invited.isEmpty());
}

void tst_UcwaSampleTalks::connectedConversationCanBeUsed()
{
    Listener listener(Tosh);
    Talk ours;
    ours.operationId = u"5028e824-2268-4b14-9e59-1abad65ff393"_s;
    ours.include(Lene);
    listener.talks.add(ours);
    listener.hear(u"events/03-outgoing-invitation-started.json"_s);

    const Package package = packageSample(u"events/04-outgoing-connected.json"_s);
    ChannelEvent joined = eventOf(package, "participant"_L1);
    QVERIFY(listener.talks.needsBody(joined)); // a link without a name
    QVERIFY(listener.hear(package).isEmpty());
    const Talk &talk = listener.talks.all().constFirst();
    QCOMPARE(talk.sendHref, App102 + u"conversations/21a1/messaging/messages"_s);
    QCOMPARE(talk.typingHref, App102 + u"conversations/21a1/messaging/typing"_s);
    QCOMPARE(talk.addParticipantHref, App102 + u"participantInvitations?conversation=21a1"_s);
    QVERIFY(!talk.isConnecting);
    QVERIFY(talk.isAnswered);
    QVERIFY(!talk.refusal);

    joined.body = resourceSample(u"messaging/10-participant-200.json"_s);
    const auto events = listener.hear(joined);
    QCOMPARE(only<ContactSeen>(events).value(0).name, u"Lene Aaling"_s);
    QCOMPARE(only<AttendanceSeen>(events).value(0).present, QStringList{Lene});
    QCOMPARE(listener.talks.all().size(), 1);
}

void tst_UcwaSampleTalks::capturedConversationCanBeUsed()
{
    Listener listener(Lene);
    const Package package = packageSample(u"events/24-outgoing-connected-real-capture.json"_s);
    for (const ChannelEvent &event : package.events)
        QVERIFY(listener.talks.isStray(event)); // until the conversation itself was asked for
    const QString href = package.events.constFirst().source;
    listener.talks.add(talkWith(href, {}));
    QVERIFY(listener.talks.needsBody(eventOf(package, "participant"_L1)));
    QVERIFY(!listener.talks.needsBody(eventOf(package, "participantmessaging"_L1)));
    listener.hear(package);
    QCOMPARE(listener.talks.all().constFirst().sendHref, href + u"/messaging/messages"_s);
}

void tst_UcwaSampleTalks::ownMessageIsDelivered()
{
    Listener listener(Tosh, talkWith(App102 + u"conversations/21a1"_s, {Lene}));
    const auto events = listener.hear(u"events/05-outgoing-message-completed.json"_s);
    QCOMPARE(events.size(), 1);
    const MessageSeen message = only<MessageSeen>(events).value(0);
    QCOMPARE(message.conversation, Lene);
    QCOMPARE(message.remoteId,
             listener.talks.remoteId(App102 + u"conversations/21a1/messaging/messages/2"_s));
    QVERIFY(message.remoteId.startsWith(u"app:"_s));
    QCOMPARE(message.sender, QString());
    QCOMPARE(message.recipients, QStringList{Lene});
    QVERIFY(message.body.isNull()); // not told
    QCOMPARE(message.sentAt, QDateTime::fromMSecsSinceEpoch(1'364'327'898'968, Qt::UTC));
    QCOMPARE(message.state, Delivery::Delivered);
    QVERIFY(!message.problem);
}

void tst_UcwaSampleTalks::ownMessageOnItsWayIsOurs()
{
    Listener listener(Tosh);
    Talk talk = talkWith(App102 + u"conversations/21a1"_s, {Lene});
    talk.isSending = true;
    talk.sendingText = u"What's up?"_s;
    listener.talks.add(talk);
    Package package = packageSample(u"events/05-outgoing-message-completed.json"_s);
    package.events.first().body = {}; // before the answer, and the server does not say more when asked
    const auto messages = only<MessageSeen>(listener.hear(package));
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.constFirst().sentAt, listener.now);
    QVERIFY(messages.constFirst().body.isNull());
}

void tst_UcwaSampleTalks::meetingOfOursIsAConference()
{
    Listener stranger(Tosh);
    QVERIFY(stranger.hear(u"events/17-online-meeting-invitation-started.json"_s).isEmpty());
    QVERIFY(stranger.talks.all().isEmpty());

    Listener listener(Tosh);
    Talk ours;
    ours.operationId = u"123"_s;
    listener.talks.add(ours);
    listener.hear(u"events/17-online-meeting-invitation-started.json"_s);
    const Talk &talk = listener.talks.all().constFirst();
    QVERIFY(talk.isConference);
    QCOMPARE(talk.href, u"/ucwa/v1/applications/23/communication/conversations/c1"_s);
}

void tst_UcwaSampleTalks::incomingInvitationSaysItsText()
{
    Listener listener(Tosh);
    const auto events = listener.hear(u"events/06-incoming-invitation-started.json"_s);
    const auto contacts = only<ContactSeen>(events);
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts.constFirst().address, Lene);
    QCOMPARE(contacts.constFirst().name, u"Lene Aaling"_s);
    const auto messages = only<MessageSeen>(events);
    QCOMPARE(messages.size(), 1);
    const MessageSeen &message = messages.constFirst();
    QCOMPARE(message.conversation, Lene);
    QCOMPARE(message.sender, Lene);
    QCOMPARE(message.recipients, QStringList());
    QCOMPARE(message.body, u"Hi Tosh"_s);
    QCOMPARE(message.sentAt, listener.now);
    QCOMPARE(message.remoteId, listener.talks.remoteId(App104 + u"messagingInvitations/6408"_s));

    QCOMPARE(listener.talks.all().size(), 1);
    const Talk &talk = listener.talks.all().constFirst();
    QCOMPARE(listener.invited, QStringList{keyOf(talk.href)});
    QCOMPARE(talk.href, App104 + u"conversations/eee0"_s);
    QCOMPARE(talk.acceptHref, App104 + u"messagingInvitations/6408/accept"_s);
    QCOMPARE(talk.declineHref, App104 + u"messagingInvitations/6408/decline"_s);
    QCOMPARE(talk.threadId, u"Ac7bUftwUcVMzgTzRl+OQchCsUn35Q=="_s);
    QCOMPARE(talk.present(), QStringList{Lene});
    QVERIFY(talk.isIncoming && !talk.isAnswered && !talk.canSend() && !talk.isConference);
}

void tst_UcwaSampleTalks::firstMessageRepeatsTheInvitation()
{
    Listener listener(Tosh);
    listener.hear(u"events/06-incoming-invitation-started.json"_s);
    QVERIFY(only<MessageSeen>(listener.hear(u"events/06-incoming-invitation-started.json"_s)).isEmpty());
    const Package package = packageSample(u"events/08-incoming-message-completed.json"_s);
    QVERIFY(only<MessageSeen>(listener.hear(package)).isEmpty());
    QVERIFY(only<MessageSeen>(listener.hear(package)).isEmpty()); // nor when it is told again

    ChannelEvent next = package.events.constFirst(); // the same words, said once more
    next.link.href += u"0"_s;
    QCOMPARE(only<MessageSeen>(listener.hear(next)).value(0).body, u"Hi Tosh"_s);
    QCOMPARE(listener.talks.all().constFirst().addParticipantHref,
             App104 + u"participantInvitations?conversation=eee0"_s);
}

void tst_UcwaSampleTalks::incomingMessageIsSeen()
{
    Listener listener(Tosh, talkWith(App104 + u"conversations/eee0"_s, {Lene}));
    const auto events = listener.hear(u"events/08-incoming-message-completed.json"_s);
    QCOMPARE(only<ContactSeen>(events).value(0).name, u"Lene Aaling"_s);
    const auto messages = only<MessageSeen>(events);
    QCOMPARE(messages.size(), 1);
    const MessageSeen &message = messages.constFirst();
    QCOMPARE(message.conversation, Lene);
    QCOMPARE(message.sender, Lene);
    QCOMPARE(message.body, u"Hi Tosh"_s);
    QCOMPARE(message.sentAt, QDateTime::fromMSecsSinceEpoch(1'383'784'870'271, Qt::UTC));
    QCOMPARE(message.remoteId,
             listener.talks.remoteId(App104 + u"conversations/eee0/messaging/messages/2"_s));
    QCOMPARE(message.state, Delivery::Delivered);
}

void tst_UcwaSampleTalks::knownParticipantIsNotFetched()
{
    const Package package = packageSample(u"events/07-participant-added-link-only.json"_s);
    Listener listener(Tosh, talkWith(App104 + u"conversations/eee0"_s, {}));
    QVERIFY(listener.talks.needsBody(package.events.constFirst()));
    QVERIFY(listener.hear(package).isEmpty()); // a name alone is nobody

    Listener invited(Tosh);
    invited.hear(u"events/06-incoming-invitation-started.json"_s);
    QVERIFY(!invited.talks.needsBody(package.events.constFirst()));
    QVERIFY(only<MessageSeen>(invited.hear(package)).isEmpty());
    QCOMPARE(invited.talks.all().constFirst().present(), QStringList{Lene});
}

QTEST_APPLESS_MAIN(tst_UcwaSampleTalks)
#include "tst_ucwasampletalks.moc"
