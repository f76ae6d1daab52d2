// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "ucwaclient.h"

#include <QSignalSpy>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;
using Sandbox::UcwaOptions;
using Sandbox::UcwaPerson;

static const auto Bo = u"sip:bo@example.com"_s;
static const auto Cy = u"sip:cy@example.com"_s;

/// Each way in which servers differ, as a row.
static void addDialects()
{
    QTest::addColumn<std::function<void(UcwaOptions &)>>("set");
    const auto row = [](const char *name, std::function<void(UcwaOptions &)> set) {
        QTest::newRow(name) << set;
    };
    row("plain", [](UcwaOptions &) {});
    row("events before the answer", [](UcwaOptions &o) { o.eventBeforeAnswer = true; });
    row("late answers", [](UcwaOptions &o) { o.answerDelay = 3s; });
    row("only what is completed", [](UcwaOptions &o) { o.onlyCompleted = true; });
    row("messages that start", [](UcwaOptions &o) { o.messageStarted = true; });
    row("links instead of bodies", [](UcwaOptions &o) { o.embedded = false; });
    row("links, and messages that start", [](UcwaOptions &o) { o.embedded = !(o.messageStarted = true); });
    row("a block for each event", [](UcwaOptions &o) { o.senders = UcwaOptions::Split; });
    row("a block for each sender", [](UcwaOptions &o) { o.senders = UcwaOptions::Grouped; });
    row("an event at a time", [](UcwaOptions &o) { o.eventsPerPackage = 1; });
    row("no titles", [](UcwaOptions &o) { o.emptyTitles = true; });
    row("case changes", [](UcwaOptions &o) { o.mixedCaseHrefs = true; });
    row("absolute links", [](UcwaOptions &o) { o.absoluteHrefs = true; });
    row("objects for lists", [](UcwaOptions &o) { o.objectsForArrays = true; });
    row("byte order mark", [](UcwaOptions &o) { o.byteOrderMark = true; });
    row("ISO dates", [](UcwaOptions &o) { o.isoDates = true; });
    row("lower-case status", [](UcwaOptions &o) { o.lowerCaseStatus = true; });
    row("HTML only", [](UcwaOptions &o) { o.htmlOnly = true; });
    row("base64", [](UcwaOptions &o) { o.base64Texts = true; });
    row("ids said back", [](UcwaOptions &o) { o.echoOperationId = true; });
    row("texts said back", [](UcwaOptions &o) { o.textInOutgoing = true; });
    row("no first text in invitations", [](UcwaOptions &o) { o.invitationText = false; });
    row("first text not repeated", [](UcwaOptions &o) { o.repeatInvitationText = false; });
    row("tokens of a minute", [](UcwaOptions &o) { o.tokenLife = 60s; });
}

class tst_UcwaConversations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsEachTextOnce_data() { addDialects(); }
    void hearsEachTextOnce();
    void sendsEachTextOnce_data() { addDialects(); }
    void sendsEachTextOnce();
    void saysWhyNobodyAnswers_data();
    void saysWhyNobodyAnswers();
    void goesOnWhereAnInvitationWasForwardedTo();
    void goesOnAfterTheOtherLeft();
    void leavesAndComesBack();
    void doesNotKnowWhatBecameOfALostAnswer_data();
    void doesNotKnowWhatBecameOfALostAnswer();
    void tellsAFailureAfterwards();
    void showsWhatAnotherDeviceSent();
    void asksBeforeItTakesUp_data();
    void asksBeforeItTakesUp();
    void takesUpByWritingBack();
    void tellsWhenAnInvitationIsOver();
    void typesBothWays();
    void speaksInAGroup();
    void isAskedIntoAGroup();
    void growsIntoAGroup();
    void keepsAGroupThatIsSlowToCome();
    void leavesAGroup();
    void saysWhoOfAGroupWasMissed();
};

using Set = std::function<void(UcwaOptions &)>;
Q_DECLARE_METATYPE(Set)

void tst_UcwaConversations::hearsEachTextOnce()
{
    QFETCH(Set, set);
    UcwaClient client;
    set(client.service.options());
    QVERIFY(client.settle());
    const bool hasFirst =
        client.service.options().invitationText || client.service.options().repeatInvitationText;
    client.service.say(Bo, u"Hello Ada, it's 1 < 2 & æøå 😀"_s);
    QStringList expected{u"Hello Ada, it's 1 < 2 & æøå 😀"_s};
    QTRY_COMPARE(client.heard().size(), int(hasFirst));
    QTRY_COMPARE(client.server.journal().count("POST", u"/accept$"_s), 1);
    QTRY_VERIFY(client.isConnected(Bo)); // before, they could only invite once more
    client.service.say(Bo, u"Are you there?"_s);
    expected << u"Are you there?"_s;
    QTRY_COMPARE(client.heard(), expected);
    client.service.say(Bo, u"Are you there?"_s); // said twice is two messages
    expected << u"Are you there?"_s;
    QTRY_COMPARE(client.heard(), expected);
    for (const MessageSeen &message : client.seen<MessageSeen>()) {
        QCOMPARE(message.conversation, Bo);
        QCOMPARE(message.sender, Bo);
        QVERIFY(std::abs(message.sentAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }
    QCOMPARE(client.service.violations(), QStringList());
    QVERIFY(client.problems.isEmpty());
}

void tst_UcwaConversations::sendsEachTextOnce()
{
    QFETCH(Set, set);
    UcwaClient client;
    set(client.service.options());
    QVERIFY(client.settle());
    QStringList ids;
    const QStringList texts{u"One, with æøå 😀 & <b>"_s, u"Two"_s, u"Two"_s};
    for (const QString &text : texts) {
        const auto receipt = client.send(text);
        QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(receipt.error().detail));
        QCOMPARE(receipt->state, Delivery::Sent);
        ids << receipt->remoteId;
    }
    QCOMPARE(client.service.texts(), texts);
    // each is told as delivered, under the name of its receipt, and without another text
    for (const QString &id : std::as_const(ids)) {
        QTRY_VERIFY(std::ranges::any_of(client.seen<MessageSeen>(), [&](const MessageSeen &message) {
            return message.remoteId == id && message.state == Delivery::Delivered && message.body.isNull();
        }));
    }
    for (const MessageSeen &message : client.seen<MessageSeen>())
        QVERIFY(message.sender.isEmpty() && ids.contains(message.remoteId));
    QCOMPARE(client.service.violations(), QStringList());
}

void tst_UcwaConversations::saysWhyNobodyAnswers_data()
{
    QTest::addColumn<UcwaPerson::Reaction>("reaction");
    QTest::addColumn<Error::Reason>("reason");
    QTest::newRow("declines") << UcwaPerson::Declines << Error::Declined;
    QTest::newRow("busy") << UcwaPerson::Busy << Error::RecipientBusy;
    QTest::newRow("silent") << UcwaPerson::NeverAnswers << Error::NoAnswer;
}

void tst_UcwaConversations::saysWhyNobodyAnswers()
{
    QFETCH(UcwaPerson::Reaction, reaction);
    QFETCH(Error::Reason, reason);
    UcwaClient client;
    UcwaPerson person = *client.service.people().find(Bo);
    person.reaction = reaction;
    client.service.people().put(person);
    QVERIFY(client.settle());
    const auto receipt = client.send(u"Hello?"_s);
    QVERIFY(!receipt);
    QCOMPARE(word(receipt.error().kind), word(Error::Refused));
    QCOMPARE(word(receipt.error().reason), word(reason));
    QCOMPARE(client.service.texts(), QStringList());

    person.reaction = UcwaPerson::Accepts;
    client.service.people().put(person);
    QVERIFY(client.send(u"And now?"_s).has_value());
    QCOMPARE(client.service.violations(), QStringList());
}

void tst_UcwaConversations::goesOnWhereAnInvitationWasForwardedTo()
{
    UcwaClient client;
    UcwaPerson person = *client.service.people().find(Bo);
    person.reaction = UcwaPerson::Forwards;
    person.forwardsTo = Cy;
    client.service.people().put(person);
    QVERIFY(client.settle());
    QVERIFY(client.send(u"Who is there?"_s).has_value());
    QCOMPARE(client.service.texts(), QStringList{u"Who is there?"_s});
    QCOMPARE(client.service.violations(), QStringList());
}

void tst_UcwaConversations::goesOnAfterTheOtherLeft()
{
    UcwaClient client;
    QVERIFY(client.settle());
    QVERIFY(client.send(u"First"_s).has_value());
    client.service.closeByPeer(Bo);
    QTRY_VERIFY(!client.seen<AttendanceSeen>().isEmpty() &&
                client.seen<AttendanceSeen>().last().present.isEmpty());
    QVERIFY(client.send(u"Second"_s).has_value());
    client.service.closeByPeer(Bo);
    client.service.say(Bo, u"Third"_s); // they come back
    QTRY_COMPARE(client.heard(), QStringList{u"Third"_s});
    QVERIFY(client.send(u"Fourth"_s).has_value());
    for (const MessageSeen &message : client.seen<MessageSeen>())
        QCOMPARE(message.conversation, Bo); // one conversation of ours, whatever the server has
    QCOMPARE(client.service.texts().size(), 4);
    QCOMPARE(client.service.violations(), QStringList());
}

void tst_UcwaConversations::leavesAndComesBack()
{
    UcwaClient client;
    QVERIFY(client.settle());
    QVERIFY(client.send(u"First"_s).has_value());
    QVERIFY(QCoro::waitFor(client.backend->leave(Bo)));
    QVERIFY(client.send(u"Second"_s).has_value());
    QCOMPARE(client.service.texts(), (QStringList{u"First"_s, u"Second"_s}));
}

void tst_UcwaConversations::doesNotKnowWhatBecameOfALostAnswer_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("echo");
    QTest::newRow("cut") << Fault::DropAfterStore << 0 << false;
    QTest::newRow("cut, id said back") << Fault::DropAfterStore << 0 << true;
    QTest::newRow("cut in the status line") << Fault::CutInStatusLine << 0 << false;
    QTest::newRow("500") << Fault::StoreThenStatus << 500 << false;
    QTest::newRow("409") << Fault::StoreThenStatus << 409 << true;
}

void tst_UcwaConversations::doesNotKnowWhatBecameOfALostAnswer()
{
    QFETCH(Fault::Kind, kind);
    QFETCH(int, status);
    QFETCH(bool, echo);
    UcwaClient client;
    client.service.options().echoOperationId = echo;
    QVERIFY(client.settle());
    QVERIFY(client.send(u"First"_s).has_value());
    client.server.addFault({.kind = kind, .method = "POST", .path = u"/messages"_s, .status = status});
    const auto receipt = client.send(u"Second"_s);
    QVERIFY(!receipt);
    QCOMPARE(word(receipt.error().kind), word(Error::Unanswered));
    QCOMPARE(client.service.texts(), (QStringList{u"First"_s, u"Second"_s})); // never again by itself
    // the channel tells of it: enough for the store to know
    QTRY_VERIFY(std::ranges::any_of(client.seen<MessageSeen>(), [&](const MessageSeen &message) {
        return message.sender.isEmpty() && message.state == Delivery::Delivered && message.body.isNull() &&
               message.ourId == (echo ? u"token-2"_s : QString());
    }));
}

void tst_UcwaConversations::tellsAFailureAfterwards()
{
    UcwaClient client;
    client.service.options().messageFailure = u"RemoteFailure/Timeout"_s;
    QVERIFY(client.settle());
    const auto receipt = client.send(u"Hello"_s);
    QVERIFY(receipt.has_value());
    QTRY_VERIFY(!client.seen<MessageSeen>().isEmpty());
    const auto told = client.seen<MessageSeen>().last();
    QCOMPARE(told.remoteId, receipt->remoteId);
    QCOMPARE(told.state, Delivery::Failed);
    QCOMPARE(word(told.problem->reason), word(Error::NoAnswer));
}

void tst_UcwaConversations::showsWhatAnotherDeviceSent()
{
    UcwaClient client;
    QVERIFY(client.settle());
    QVERIFY(client.send(u"From here"_s).has_value());
    client.service.outgoing(Bo, u"From my phone"_s);
    QTRY_VERIFY(std::ranges::any_of(client.seen<MessageSeen>(), [](const MessageSeen &message) {
        return message.sender.isEmpty() && message.body == u"From my phone"_s && message.conversation == Bo;
    }));
}

void tst_UcwaConversations::asksBeforeItTakesUp_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("asks");
    QTest::addColumn<bool>("accept");
    const auto stranger = u"sip:zoe@elsewhere.example"_s;
    QTest::newRow("always") << u"always"_s << stranger << false << true;
    QTest::newRow("contacts: a contact") << u"contacts"_s << Bo << false << true;
    QTest::newRow("contacts: a stranger, yes") << u"contacts"_s << stranger << true << true;
    QTest::newRow("ask: a contact, yes") << u"ask"_s << Bo << true << true;
    QTest::newRow("ask: a contact, no") << u"ask"_s << Bo << true << false;
}

void tst_UcwaConversations::asksBeforeItTakesUp()
{
    QFETCH(QString, rule);
    QFETCH(QString, from);
    QFETCH(bool, asks);
    QFETCH(bool, accept);
    UcwaClient client;
    client.extra[u"invitations"_s] = rule;
    client.service.people().put({.uri = u"sip:zoe@elsewhere.example"_s, .name = u"Zoe"_s, .groups = {}});
    QVERIFY(client.settle());
    client.service.say(from, u"May I?"_s);
    QTRY_COMPARE(client.heard(), QStringList{u"May I?"_s}); // seen before it is taken up
    if (asks) {
        QTRY_VERIFY(!client.seen<InvitationSeen>().isEmpty());
        const auto invitation = client.seen<InvitationSeen>().first();
        QCOMPARE(invitation.sender, from);
        QVERIFY(invitation.until > QDateTime::currentDateTimeUtc().addSecs(-1));
        QCOMPARE(client.server.journal().count("POST", u"/accept"_s), 0);
        QVERIFY(QCoro::waitFor(client.backend->answer(invitation.invitation, accept)));
        QTRY_VERIFY(client.seen<InvitationSeen>().last().invitation.isEmpty());
    }
    QTRY_COMPARE(client.server.journal().count("POST", accept ? u"/accept"_s : u"/decline"_s), 1);
    if (accept) {
        QTRY_VERIFY(client.send(u"Of course"_s, {from}).has_value());
        QCOMPARE(client.heard(), QStringList{u"May I?"_s});
    }
    QCOMPARE(client.service.violations(), QStringList());
}

void tst_UcwaConversations::takesUpByWritingBack()
{
    UcwaClient client;
    client.extra[u"invitations"_s] = u"ask"_s;
    QVERIFY(client.settle());
    client.service.say(Bo, u"May I?"_s);
    QTRY_VERIFY(!client.seen<InvitationSeen>().isEmpty());
    QVERIFY(client.send(u"Yes"_s).has_value());
    QCOMPARE(client.server.journal().count("POST", u"messagingInvitations$"_s), 0);
    QVERIFY(client.seen<InvitationSeen>().last().invitation.isEmpty());
}

void tst_UcwaConversations::tellsWhenAnInvitationIsOver()
{
    UcwaClient client;
    client.extra[u"invitations"_s] = u"ask"_s;
    QVERIFY(client.settle());
    client.service.say(Bo, u"May I?"_s);
    QTRY_COMPARE(client.seen<InvitationSeen>().size(), 1);
    QTRY_VERIFY(client.seen<InvitationSeen>().last().invitation.isEmpty()); // nobody answered
    QVERIFY(!QCoro::waitFor(client.backend->answer(client.seen<InvitationSeen>().first().invitation, true)));
    QCOMPARE(client.heard(), QStringList{u"May I?"_s}); // all there is
}

void tst_UcwaConversations::typesBothWays()
{
    UcwaClient client;
    QVERIFY(client.settle());
    client.backend->typing(Bo); // to nobody we speak with
    QVERIFY(client.send(u"Hello"_s).has_value());
    for (int key = 0; key < 20; ++key)
        client.backend->typing(Bo);
    QTRY_COMPARE(client.server.journal().count("POST", u"/typing$"_s), 1);

    client.service.typing(Bo);
    QTRY_VERIFY(!client.seen<TypingSeen>().isEmpty());
    QCOMPARE(client.seen<TypingSeen>().last().sender, Bo);
    QVERIFY(client.seen<TypingSeen>().last().typing);
    QTRY_VERIFY(!client.seen<TypingSeen>().last().typing);
    QCOMPARE(client.seen<AttendanceSeen>().last().present, QStringList{Bo}); // nobody came or went by it
}

void tst_UcwaConversations::speaksInAGroup()
{
    UcwaClient client;
    QVERIFY(client.settle());
    const QStringList both{Bo, Cy};
    const auto receipt = client.send(u"Hello you two"_s, both);
    QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(receipt.error().detail));
    QVERIFY(client.send(u"Still here"_s, both).has_value());
    QCOMPARE(client.service.texts(), (QStringList{u"Hello you two"_s, u"Still here"_s}));
    client.service.say(Cy, u"Hello Ada and Bo"_s, {}, client.service.messages().last().conversation);
    QTRY_COMPARE(client.heard(), QStringList{u"Hello Ada and Bo"_s});
    const auto heard = client.seen<MessageSeen>().last();
    QCOMPARE(heard.conversation, both.join(u','));
    QCOMPARE(heard.sender, Cy);
    QCOMPARE(heard.recipients, QStringList{Bo});
    QCOMPARE(client.seen<AttendanceSeen>().last().present, both);
    QCOMPARE(client.service.violations(), QStringList());
}

void tst_UcwaConversations::isAskedIntoAGroup()
{
    UcwaClient client;
    QVERIFY(client.settle());
    const QString conversation = client.service.inviteToGroup(Bo, {Cy}, u"Plans"_s);
    QTRY_VERIFY(client.server.journal().count("POST", u"/accept"_s) == 1);
    QTRY_VERIFY(client.isConnected(QStringList{Bo, Cy}.join(u',')));
    QVERIFY(!client.service.say(Cy, u"Welcome"_s, {}, conversation).isEmpty());
    QTRY_COMPARE(client.heard(), QStringList{u"Welcome"_s});
    const auto heard = client.seen<MessageSeen>().last();
    QCOMPARE(heard.conversation, (QStringList{Bo, Cy}.join(u',')));
    QVERIFY(client.send(u"Thanks"_s, {Bo, Cy}).has_value());
    QCOMPARE(client.server.journal().count("POST", u"messagingInvitations$"_s), 0);
    QCOMPARE(client.service.violations(), QStringList());
}

void tst_UcwaConversations::growsIntoAGroup()
{
    UcwaClient client;
    QVERIFY(client.settle());
    QVERIFY(client.send(u"Hello Bo"_s).has_value());
    QVERIFY(QCoro::waitFor(client.backend->invite(Bo, {Cy})));
    QVERIFY(client.send(u"Hello both"_s, {Bo, Cy}).has_value());
    QCOMPARE(client.server.journal().count("POST", u"messagingInvitations$"_s), 1); // the same one grew
    QVERIFY(client.send(u"For you alone"_s).has_value());
    QCOMPARE(client.server.journal().count("POST", u"messagingInvitations$"_s), 2);
    QCOMPARE(client.service.violations(), QStringList());
}

void tst_UcwaConversations::keepsAGroupThatIsSlowToCome()
{
    UcwaClient client;
    QVERIFY(client.settle());
    QVERIFY(client.send(u"Hello Bo"_s).has_value());
    const auto again = u"messagingInvitations\\?conversationId="_s;
    // we ask for messaging before we hear that it came back by itself
    client.server.addFault(
        {.kind = Fault::Slow,
         .method = "GET",
         .path = u"/events"_s,
         .times = 0,
         .delay = std::chrono::duration_cast<std::chrono::milliseconds>(6 * client.second)});
    QVERIFY(QCoro::waitFor(client.backend->invite(Bo, {Cy})));
    const auto receipt = client.send(u"Hello both"_s, {Bo, Cy});
    QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(receipt.error().detail));
    QVERIFY(client.server.journal().count("POST", again) > 0);
    QCOMPARE(client.server.journal().count("POST", u"messagingInvitations$"_s), 1);
}

void tst_UcwaConversations::leavesAGroup()
{
    UcwaClient client;
    QVERIFY(client.settle());
    QVERIFY(client.send(u"Hello"_s, {Bo, Cy}).has_value());
    QVERIFY(QCoro::waitFor(client.backend->leave(QStringList{Bo, Cy}.join(u','))));
    QTRY_VERIFY(client.seen<AttendanceSeen>().last().present.isEmpty());
    QVERIFY(client.send(u"Hello again"_s, {Bo, Cy}).has_value());
}

void tst_UcwaConversations::saysWhoOfAGroupWasMissed()
{
    UcwaClient client;
    QVERIFY(client.settle());
    const auto fay = u"sip:fay@example.com"_s; // declines
    const auto receipt = client.send(u"Hello"_s, {Bo, Cy, fay});
    QVERIFY(receipt.has_value());
    QVERIFY(receipt->problem.has_value());
    QCOMPARE(word(receipt->problem->reason), word(Error::PartlyDelivered));
    QCOMPARE(receipt->problem->fields.size(), 1);
    QCOMPARE(receipt->problem->fields.first().field, fay);
    QCOMPARE(client.service.texts(), QStringList{u"Hello"_s});
}

QTEST_GUILESS_MAIN(tst_UcwaConversations)
#include "tst_ucwaconversations.moc"
