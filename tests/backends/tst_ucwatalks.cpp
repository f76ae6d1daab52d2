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

ChannelEvent invitation(ChannelEvent::Type type, const QJsonObject &more = {})
{
    const QJsonObject from{{u"uri"_s, u"sip:Bo@example.com"_s},
                           {u"name"_s, u"Bo Li"_s},
                           {u"_links"_s, links({{u"self"_s, hrefOf(Bo)}})}};
    QJsonObject body{{u"direction"_s, u"Incoming"_s},
                     {u"_links"_s, links({{u"conversation"_s, Here},
                                          {u"accept"_s, u"/i/1/accept"_s},
                                          {u"message"_s, u"data:text/plain,Hi"_s}})},
                     {u"_embedded"_s, QJsonObject{{u"from"_s, from}}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), it.value());
    return eventAbout(Here, type, u"messaginginvitation"_s, u"/i/1"_s, body);
}

} // namespace

/// What happens in conversations at the server.
class tst_UcwaTalks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invitationEnds_data();
    void invitationEnds();
    void updateKeepsHowToAnswer();
    void forwardedInvitationGoesOnElsewhere();
    void emptyInvitationIsAnsweredToo();
    void invitationLeavesOtherConversationsAlone();

    void roleIsNoComing_data();
    void roleIsNoComing();
    void weAreNotAmongTheOthers_data();
    void weAreNotAmongTheOthers();
    void conversationGrows();
    void conferenceIsAskedInto();
    void everythingEndsAtOnce();
};

void tst_UcwaTalks::invitationEnds_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subcode");

    QTest::newRow("taken up") << u"success"_s << QString() << QString();
    QTest::newRow("taken up elsewhere") << u"failure"_s << u"Informational"_s << u"ConnectedElsewhere"_s;
    QTest::newRow("taken back") << u"failure"_s << u"Informational"_s << u"Canceled"_s;
    QTest::newRow("turned down") << u"failure"_s << u"LocalFailure"_s << u"Declined"_s;
    QTest::newRow("why ever") << QString() << QString() << QString();
}

void tst_UcwaTalks::invitationEnds()
{
    QFETCH(QString, status);
    QFETCH(QString, code);
    QFETCH(QString, subcode);

    Listener listener(Ada);
    QCOMPARE(only<MessageSeen>(listener.hear(invitation(ChannelEvent::Started))).size(), 1);
    QCOMPARE(listener.invited, QStringList{Here});
    ChannelEvent over = invitation(ChannelEvent::Completed);
    over.status = status;
    over.reason = reason(code, subcode);
    const auto events = listener.hear(over);
    QCOMPARE(events.size(), 1); // the text is not told again, and nobody is to blame
    QCOMPARE(only<InvitationSeen>(events).value(0).conversation, Bo);
    QVERIFY(only<InvitationSeen>(events).value(0).invitation.isEmpty());
    QVERIFY(listener.talks.all().constFirst().isAnswered);
    QVERIFY(!listener.talks.all().constFirst().refusal);
    QVERIFY(listener.hear(over).isEmpty());
    QCOMPARE(listener.invited.size(), 1);
}

void tst_UcwaTalks::updateKeepsHowToAnswer()
{
    Listener listener(Ada);
    listener.hear(invitation(ChannelEvent::Started));
    listener.hear(invitation(ChannelEvent::Updated, {{u"_links"_s, links({{u"conversation"_s, Here}})}}));
    QCOMPARE(listener.talks.all().size(), 1);
    QCOMPARE(listener.talks.all().constFirst().acceptHref, u"/i/1/accept"_s);
    QVERIFY(!listener.talks.all().constFirst().isAnswered);
}

void tst_UcwaTalks::forwardedInvitationGoesOnElsewhere()
{
    Listener listener(Ada);
    Talk ours = talkWith(Here, {Bo});
    ours.operationId = u"op-1"_s;
    ours.sendHref = Here + u"/send"_s;
    listener.talks.add(ours);
    ChannelEvent forwarded =
        eventAbout(Here, ChannelEvent::Completed, u"messaginginvitation"_s, u"/i/1"_s,
                   {{u"direction"_s, u"Outgoing"_s},
                    {u"operationId"_s, u"op-1"_s},
                    {u"_links"_s, links({{u"conversation"_s, Here},
                                         {u"derivedConversation"_s, u"/conversations/c8"_s},
                                         {u"derivedMessaging"_s, u"/conversations/c8/messaging"_s}})}});
    forwarded.reason = reason(u"Informational"_s, u"DerivedConversation"_s);
    forwarded.status = u"failure"_s;
    listener.hear(forwarded);
    const Talk &talk = listener.talks.all().constFirst();
    QCOMPARE(talk.href, u"/conversations/c8"_s);
    QCOMPARE(talk.messagingHref, u"/conversations/c8/messaging"_s);
    QVERIFY(!talk.canSend());
    QVERIFY(!talk.refusal);
    QCOMPARE(talk.operationId, u"op-1"_s); // who waits for it finds it there
    QVERIFY(talk.name().isEmpty());        // its people are told over there
}

void tst_UcwaTalks::emptyInvitationIsAnsweredToo()
{
    Listener listener(Ada);
    const auto events = listener.hear(
        invitation(ChannelEvent::Started,
                   {{u"_links"_s, links({{u"conversation"_s, Here}, {u"accept"_s, u"/i/1/accept"_s}})}}));
    QVERIFY(only<MessageSeen>(events).isEmpty());
    QCOMPARE(listener.invited, QStringList{Here});
}

void tst_UcwaTalks::invitationLeavesOtherConversationsAlone()
{
    Listener listener(Ada);
    Talk other = talkWith(u"/conversations/c8"_s, {Cy});
    other.sendHref = u"/conversations/c8/send"_s;
    listener.talks.add(other);
    Talk ours;
    ours.operationId = u"op-1"_s;
    ours.include(Cy);
    listener.talks.add(ours);
    listener.hear(eventAbout(Here, ChannelEvent::Added, u"conversation"_s, Here)); // it may be told of first
    listener.hear(invitation(ChannelEvent::Started));
    QVERIFY(listener.talks.byKey(u"/conversations/c8"_s));
    QVERIFY(listener.talks.byKey(u"/conversations/c8"_s)->canSend());
    QVERIFY(listener.talks.byOperation(u"op-1"_s));
    QVERIFY(listener.talks.byKey(Here));
    QCOMPARE(listener.talks.all().size(), 3);
}

void tst_UcwaTalks::roleIsNoComing_data()
{
    QTest::addColumn<QString>("in");

    for (const auto in : {"leaders", "attendees", "lobby", "typingparticipants", "invented"})
        QTest::newRow(in) << QString::fromLatin1(in);
}

void tst_UcwaTalks::roleIsNoComing()
{
    QFETCH(QString, in);

    Listener listener(Ada, talkWith(Here, {Bo}));
    for (const auto type : {ChannelEvent::Added, ChannelEvent::Updated, ChannelEvent::Deleted}) {
        for (const QString &address : {Bo, Cy}) {
            ChannelEvent moved = eventAbout(Here, type, u"participant"_s, hrefOf(address));
            moved.inRel = in;
            QVERIFY(!listener.talks.needsBody(moved));
            QVERIFY(only<AttendanceSeen>(listener.hear(moved)).isEmpty());
        }
    }
    QCOMPARE(listener.talks.all().constFirst().present(), QStringList{Bo});
}

void tst_UcwaTalks::weAreNotAmongTheOthers_data()
{
    QTest::addColumn<QJsonObject>("body");

    QTest::newRow("by address") << QJsonObject{{u"uri"_s, u"sip:ADA@Example.com"_s}};
    QTest::newRow("by word") << QJsonObject{{u"uri"_s, u"sip:x@example.com"_s}, {u"local"_s, true}};
    QTest::newRow("by link") << QJsonObject{{u"uri"_s, u"sip:x@example.com"_s},
                                            {u"_links"_s, links({{u"me"_s, u"/me"_s}})}};
    QTest::newRow("sample") << jsonSample(u"messaging/11-participant-meeting-200.json"_s);
    QTest::newRow("other sample") << jsonSample(u"messaging/19-local-participant-200.json"_s);
}

void tst_UcwaTalks::weAreNotAmongTheOthers()
{
    QFETCH(QJsonObject, body);

    Listener listener(Ada, talkWith(Here, {Bo}));
    QVERIFY(
        listener.hear(eventAbout(Here, ChannelEvent::Added, u"participant"_s, u"/p/1"_s, body)).isEmpty());
    QCOMPARE(listener.talks.all().constFirst().name(), Bo);
}

void tst_UcwaTalks::conversationGrows()
{
    Listener listener(Ada, talkWith(Here, {Bo}));
    const auto events =
        listener.hear(eventAbout(Here, ChannelEvent::Added, u"participant"_s, hrefOf(Cy), {{u"uri"_s, Cy}}));
    QCOMPARE(only<AttendanceSeen>(events).value(0).conversation, Bo + u',' + Cy);
    QCOMPARE(only<AttendanceSeen>(events).value(0).present, QStringList({Bo, Cy}));
    QVERIFY(listener.talks.byName(Bo + u',' + Cy));
    QVERIFY(!listener.talks.byName(Bo));
}

void tst_UcwaTalks::conferenceIsAskedInto()
{
    Listener listener(Ada, talkWith(Here, {Bo}));
    listener.hear(
        eventAbout(Here, ChannelEvent::Updated, u"conversation"_s, Here, {{u"state"_s, u"Conferencing"_s}}));
    QVERIFY(listener.opened.isEmpty());
    listener.hear(
        eventAbout(Here, ChannelEvent::Updated, u"conversation"_s, Here, {{u"state"_s, u"Conferenced"_s}}));
    QCOMPARE(listener.opened, QStringList{Here});
    const QJsonObject lost{{u"state"_s, u"Disconnected"_s},
                           {u"_links"_s, links({{u"addMessaging"_s, u"/add"_s}})}};
    ChannelEvent removed =
        eventAbout(Here, ChannelEvent::Updated, u"messaging"_s, Here + u"/messaging"_s, lost);
    removed.reason = reason(u"Informational"_s, u"Removed"_s);
    listener.hear(removed);
    QCOMPARE(listener.opened.size(), 1); // who was put out does not come back by itself
    removed.reason = {};
    listener.hear(removed);
    QCOMPARE(listener.opened.size(), 2);
}

void tst_UcwaTalks::everythingEndsAtOnce()
{
    Listener listener(Ada, talkWith(Here, {Cy}));
    ChannelEvent asked = invitation(ChannelEvent::Started);
    asked.body = Resource(
        QJsonDocument::fromJson(QJsonDocument(asked.body.json()).toJson().replace("/c7", "/c8")).object());
    listener.hear(asked);
    const auto events = listener.talks.clear();
    QCOMPARE(only<InvitationSeen>(events).value(0).conversation, Bo);
    QCOMPARE(only<AttendanceSeen>(events).size(), 2);
    QVERIFY(listener.talks.all().isEmpty());
}

QTEST_APPLESS_MAIN(tst_UcwaTalks)
#include "tst_ucwatalks.moc"
