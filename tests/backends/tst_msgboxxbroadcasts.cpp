// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/msgboxxgiven.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;
using Sandbox::MsgBoxxOptions;

/// Templates, and the broadcasts that carry them.
class tst_MsgBoxxBroadcasts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void approvedTemplatesAreListed_data();
    void approvedTemplatesAreListed();
    void broadcastsGoOutAsDocumented_data();
    void broadcastsGoOutAsDocumented();
    void refusalsAreAboutTheTemplate();
    void bothNamesAreBound();
    void messagesAreAskedForByTheirOwnName();
    void theirMessageIsNobodyElses();
    void lostAnswersAreFound_data();
    void lostAnswersAreFound();
    void leftOnesAreFoundAsMessages();
    void otherBroadcastsAreNotTold();
};

static const QString Text = u"Hi Maya, your bicycle is ready. We are open until 6."_s;

static OutgoingMessage broadcast(MsgBoxxGiven &given, const QString &text = Text)
{
    OutgoingMessage message = MsgBoxxGiven::message(text);
    message.usedTemplate = TemplateUse{given.service().templates()[0].id, {u"Maya"_s, u"6"_s}};
    return message;
}

static Result<Receipt> sent(MsgBoxxGiven &given)
{
    return QCoro::waitFor(given.backend.send(broadcast(given)));
}

static SyncPoint unsettled(const QString &id)
{
    SyncPoint from;
    from.unsettled = QStringList{id};
    return from;
}

static SyncPoint looking()
{
    SyncPoint from;
    from.lookBackTo = QDateTime::currentDateTimeUtc().addSecs(-120);
    from.lookAmong = QStringList{Peer};
    from.lookFor = QStringList{Text};
    return from;
}

void tst_MsgBoxxBroadcasts::approvedTemplatesAreListed_data()
{
    QTest::addColumn<bool>("plural");
    QTest::newRow("/template") << false;
    QTest::newRow("/templates") << true;
}

void tst_MsgBoxxBroadcasts::approvedTemplatesAreListed()
{
    QFETCH(bool, plural);
    MsgBoxxGiven given;
    given.options().pluralTemplates = plural;
    Sandbox::MsgBoxxTemplate foreign = given.service().templates()[0];
    foreign.account = u"another"_s;
    given.service().templates() << foreign;
    QVERIFY(given.signIn());
    const auto templates = QCoro::waitFor(given.backend.templates());
    QVERIFY(templates);
    QCOMPARE(templates->size(), 2);
    QCOMPARE(templates->at(0).id, given.service().templates()[0].id);
    QCOMPARE(templates->at(0).name, u"ready"_s);
    QCOMPARE(templates->at(0).text, u"Hi {{1}}, your bicycle is ready. We are open until {{2}}."_s);
}

void tst_MsgBoxxBroadcasts::broadcastsGoOutAsDocumented_data()
{
    QTest::addColumn<QString>("form");
    for (const QString &form : {u"missing"_s, u"null"_s, u"whole"_s})
        QTest::addRow("%s", qPrintable(form)) << form;
}

void tst_MsgBoxxBroadcasts::broadcastsGoOutAsDocumented()
{
    QFETCH(QString, form);
    MsgBoxxGiven given;
    QVERIFY(given.server.configure(u"msgboxx"_s, {{u"broadcastAnswer"_s, form}}));
    QVERIFY(given.signIn());
    const auto receipt = sent(given);
    QVERIFY(receipt);
    QCOMPARE(receipt->remoteId, u"broadcast:"_s + given.service().broadcasts()[0].id);
    QCOMPARE(receipt->state, Delivery::Sent);
    QCOMPARE(receipt->conversation, Peer);
    QVERIFY(!receipt->body);
    const auto entries = given.journal().matching("POST", u"^/broadcast$"_s);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].request.json().value(),
             (QJsonObject{{u"apiAccountId"_s, given.settings[u"apiaccount"_s]},
                          {u"contactId"_s, given.service().contact(Peer).id},
                          {u"templateId"_s, given.service().templates()[0].id},
                          {u"message"_s, Text}}));
    QVERIFY(entries[0].remarks.isEmpty());
    QCOMPARE(given.count("POST", u"^/message"_s), 0);
}

void tst_MsgBoxxBroadcasts::refusalsAreAboutTheTemplate()
{
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    const OutgoingMessage message = broadcast(given, u"Hi Maya"_s);
    const Error error = QCoro::waitFor(given.backend.send(message)).error();
    QCOMPARE(error.kind, Error::Refused);
    QCOMPARE(error.reason, Error::BadTemplate);
}

void tst_MsgBoxxBroadcasts::bothNamesAreBound()
{
    MsgBoxxGiven given;
    given.options().pace = MsgBoxxOptions::Pace::Manual;
    QVERIFY(given.signIn());
    const QString name = sent(given)->remoteId;

    MsgBoxxBackend later; // asks at once for what it has not sent itself
    QVERIFY(QCoro::waitFor(later.signIn(given.settings, {})));
    given.service().advance();
    const auto batch = QCoro::waitFor(later.nextEvents(unsettled(name)));
    const auto aliases = only<AliasSeen>(*batch);
    QCOMPARE(aliases.size(), 1);
    QCOMPARE(aliases[0].remoteId, name);
    QCOMPARE(aliases[0].alias, given.service().messages()[0].id);
    const auto seen = only<MessageSeen>(*batch);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].remoteId, aliases[0].alias);
    const auto isName = [](const Event &event) { return !std::holds_alternative<ContactSeen>(event); };
    QVERIFY(std::holds_alternative<AliasSeen>(*std::ranges::find_if(batch->events, isName))); // first
    const auto again = QCoro::waitFor(later.nextEvents(unsettled(name))); // it was not stored
    QCOMPARE(only<AliasSeen>(*again).size(), 1);
    QVERIFY(only<AliasSeen>(*QCoro::waitFor(later.nextEvents(SyncPoint{again->cursor}))).isEmpty());
}

void tst_MsgBoxxBroadcasts::messagesAreAskedForByTheirOwnName()
{
    MsgBoxxGiven given;
    given.options().pace = MsgBoxxOptions::Pace::Manual;
    QVERIFY(given.signIn());
    const QString name = sent(given)->remoteId;
    given.service().advance();
    given.service().advance(); // delivered

    MsgBoxxBackend later;
    QVERIFY(QCoro::waitFor(later.signIn(given.settings, {})));
    const auto batch = QCoro::waitFor(later.nextEvents(unsettled(name)));
    const auto reports = only<DeliveryReported>(*batch);
    QVERIFY(!reports.isEmpty());
    QCOMPARE(reports[0].remoteId, name);
    QCOMPARE(reports[0].state, Delivery::Delivered);
}

void tst_MsgBoxxBroadcasts::theirMessageIsNobodyElses()
{
    MsgBoxxGiven given;
    given.settings.insert(u"unmarked"_s, u"incoming"_s);
    given.options().pace = MsgBoxxOptions::Pace::Manual;
    QVERIFY(given.signIn());
    QVERIFY(sent(given));
    given.service().advance();
    const auto seen = only<MessageSeen>(*given.poll());
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].sender, QString());
}

void tst_MsgBoxxBroadcasts::lostAnswersAreFound_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("tellsText");
    QTest::newRow("missing") << u"missing"_s << false;
    QTest::newRow("null") << u"null"_s << false;
    QTest::newRow("whole") << u"whole"_s << true;
}

void tst_MsgBoxxBroadcasts::lostAnswersAreFound()
{
    QFETCH(QString, form);
    QFETCH(bool, tellsText);
    MsgBoxxGiven given;
    given.options().pace = MsgBoxxOptions::Pace::Manual;
    QVERIFY(given.server.configure(u"msgboxx"_s, {{u"broadcastAnswer"_s, form}}));
    QVERIFY(given.signIn());
    given.server.addFault({.kind = Fault::DropAfterStore, .method = "POST", .path = u"^/broadcast"_s});
    QCOMPARE(sent(given).error().kind, Error::Unanswered);
    const auto batch = given.poll(looking());
    QVERIFY(batch->lookedBack);
    const auto seen = only<MessageSeen>(*batch);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].remoteId, u"broadcast:"_s + given.service().broadcasts()[0].id);
    QCOMPARE(seen[0].conversation, Peer);
    QCOMPARE(seen[0].sender, QString());
    QCOMPARE(seen[0].body.isNull(), !tellsText);
}

void tst_MsgBoxxBroadcasts::leftOnesAreFoundAsMessages()
{
    MsgBoxxGiven given;
    given.options().pace = MsgBoxxOptions::Pace::Manual;
    QVERIFY(given.signIn());
    given.server.addFault({.kind = Fault::DropAfterStore, .method = "POST", .path = u"^/broadcast"_s});
    QVERIFY(!sent(given));
    given.service().advance();
    const auto seen = only<MessageSeen>(*given.poll(looking()));
    QCOMPARE(seen.size(), 1); // and not a second time as a broadcast
    QCOMPARE(seen[0].remoteId, given.service().messages()[0].id);
    QCOMPARE(seen[0].body, Text);
}

void tst_MsgBoxxBroadcasts::otherBroadcastsAreNotTold()
{
    MsgBoxxGiven given;
    given.options().pace = MsgBoxxOptions::Pace::Manual;
    given.options().broadcastAnswer = MsgBoxxOptions::BroadcastAnswer::Whole;
    QVERIFY(given.signIn());
    QVERIFY(sent(given));
    SyncPoint from = looking();
    from.lookFor = QStringList{u"Something else"_s};
    QVERIFY(only<MessageSeen>(*given.poll(from)).isEmpty());
}

QTEST_GUILESS_MAIN(tst_MsgBoxxBroadcasts)

#include "tst_msgboxxbroadcasts.moc"
