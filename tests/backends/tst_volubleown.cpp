// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/volublegiven.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;

/// What becomes of what we wrote.
class tst_VolubleOwn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesAreFollowed_data();
    void statesAreFollowed();
    void unknownMessageIsNoNews();
    void flatListTellsStatesOnce();
    void writtenElsewhereIsTold_data();
    void writtenElsewhereIsTold();
    void readingIsNoticedLater();

    void lostMessageIsFound_data();
    void lostMessageIsFound();
    void lostMessageIsFoundByItsId();
    void lostMessageIsFoundAsItWasWritten();
    void likeTextIsNotTakenForIt();
    void laterLookFindsALateOne();
    void lookBackThatFailsIsNone_data();
    void lookBackThatFailsIsNone();
};

/// A round that looks for \p text, which was written to \p to just now.
static SyncPoint lookingFor(const QString &text, const QString &to, const QString &cursor)
{
    SyncPoint point{cursor};
    point.lookBackTo = QDateTime::currentDateTimeUtc().addSecs(-120);
    point.lookAmong = QStringList{to};
    point.lookFor = QStringList{text};
    return point;
}

void tst_VolubleOwn::statesAreFollowed_data()
{
    QTest::addColumn<VolubleGiven::Dialect>("dialect");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("state"); // -1: no news
    for (const auto dialect : {VolubleGiven::Flat, VolubleGiven::JsonApi}) {
        const auto row = [dialect](const char *word, int state) {
            QTest::addRow("%s %d", word, dialect) << dialect << QString::fromLatin1(word) << state;
        };
        row("MSG_PENDING", -1);
        row("MSG_SENDING", -1);
        row("MSG_DELIVERED_SERVICE", -1); // that we said already
        row("MSG_DELIVERED_USER", Delivery::Delivered);
        row("MSG_READ", Delivery::Read);
        row("MSG_REPLIED", Delivery::Read);
        row("MSG_FAILED", Delivery::Failed);
        row("MSG_LOST", -1);
    }
}

void tst_VolubleOwn::statesAreFollowed()
{
    QFETCH(VolubleGiven::Dialect, dialect);
    QFETCH(QString, word);
    QFETCH(int, state);
    VolubleGiven given(dialect);
    given.options().pace = Sandbox::VolubleOptions::Manual;
    const QString id = given.send()->remoteId;
    given.service().setState(id, word);
    const auto batch = given.poll(SyncPoint{given.poll()->cursor, {id}});
    QVERIFY(batch);
    const auto reports = only<DeliveryReported>(*batch);
    QCOMPARE(reports.size(), state < 0 ? 0 : 1);
    if (state < 0)
        return;
    QCOMPARE(reports[0].remoteId, id);
    QCOMPARE(reports[0].state, Delivery::State(state));
    QCOMPARE(reports[0].problem.has_value(), state == Delivery::Failed);
    QCOMPARE(given.server.journal().count("GET", u"messages/"_s + id), 1);
}

void tst_VolubleOwn::unknownMessageIsNoNews()
{
    VolubleGiven given;
    const auto batch = given.poll(SyncPoint{{}, {u"../orgs?x"_s, u"gone"_s}});
    QVERIFY(batch);
    QVERIFY(only<DeliveryReported>(*batch).isEmpty());
    QCOMPARE(given.server.journal().entries().constFirst().request.path,
             given.base() + u"messages/..%2Forgs%3Fx"_s);
}

void tst_VolubleOwn::flatListTellsStatesOnce()
{
    VolubleGiven given(VolubleGiven::Flat);
    given.options().pace = Sandbox::VolubleOptions::Manual;
    const QString id = given.send()->remoteId;
    QList<Delivery::State> told;
    QString cursor;
    for (const QString &word : {u"MSG_PENDING"_s, u"MSG_PENDING"_s, u"MSG_DELIVERED_USER"_s,
                                u"MSG_DELIVERED_USER"_s, u"MSG_READ"_s}) {
        given.service().setState(id, word);
        const auto batch = given.poll(cursor);
        QVERIFY(batch);
        cursor = batch->cursor;
        for (const MessageSeen &message : only<MessageSeen>(*batch))
            told << message.state;
    }
    QCOMPARE(told, (QList<Delivery::State>{Delivery::Sent, Delivery::Delivered, Delivery::Read}));
}

void tst_VolubleOwn::writtenElsewhereIsTold_data()
{
    dialects();
}

void tst_VolubleOwn::writtenElsewhereIsTold()
{
    QFETCH(VolubleGiven::Dialect, dialect);
    VolubleGiven given(dialect);
    const QString id = given.write(u"from the web"_s);
    const auto batch = given.poll();
    QVERIFY(batch);
    const auto messages = only<MessageSeen>(*batch);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages[0].remoteId, id);
    QVERIFY(messages[0].sender.isEmpty());
    QCOMPARE(messages[0].recipients, QStringList{given.anasNumber()});
    QCOMPARE(messages[0].conversation, given.anasNumber());
    QCOMPARE(messages[0].body, u"from the web"_s);
}

void tst_VolubleOwn::readingIsNoticedLater()
{
    VolubleGiven given;
    const QString id = given.write(u"Read this"_s, 20h);
    const QString cursor = given.poll()->cursor;
    given.service().setState(id, u"MSG_READ"_s);
    VolubleBackend fresh; // which lists our own with its first round
    QVERIFY(QCoro::waitFor(fresh.signIn(given.settings(), cursor)));
    const auto batch = QCoro::waitFor(fresh.nextEvents(SyncPoint{cursor}));
    QVERIFY(batch);
    const auto messages = only<MessageSeen>(*batch);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages[0].state, Delivery::Read);
}

void tst_VolubleOwn::lostMessageIsFound_data()
{
    QTest::addColumn<VolubleGiven::Dialect>("dialect");
    QTest::addColumn<qlonglong>("offset"); // of the server's clock
    QTest::newRow("flat") << VolubleGiven::Flat << 0LL;
    QTest::newRow("JSON:API") << VolubleGiven::JsonApi << 0LL;
    QTest::newRow("flat, clock behind") << VolubleGiven::Flat << -7200LL;
    QTest::newRow("JSON:API, clock behind") << VolubleGiven::JsonApi << -7200LL;
    QTest::newRow("flat, clock ahead") << VolubleGiven::Flat << 7200LL;
    QTest::newRow("JSON:API, clock ahead") << VolubleGiven::JsonApi << 7200LL;
}

void tst_VolubleOwn::lostMessageIsFound()
{
    QFETCH(VolubleGiven::Dialect, dialect);
    QFETCH(qlonglong, offset);
    VolubleGiven given(dialect);
    given.server.clock().offset = std::chrono::seconds(offset);
    QVERIFY(QCoro::waitFor(given.backend.signIn(given.settings(), {})));
    const QString cursor = given.poll()->cursor;
    given.server.addFault({.kind = Fault::DropAfterStore, .method = "POST"});
    QCOMPARE(given.send(u"On my way"_s, given.anasNumber()).error().kind, Error::Unanswered);

    const auto batch = given.poll(lookingFor(u"On my way"_s, given.anasNumber(), cursor));
    QVERIFY(batch);
    QVERIFY(batch->lookedBack);
    const auto messages = only<MessageSeen>(*batch);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages[0].remoteId, given.service().messages().constFirst().id);
    QCOMPARE(messages[0].conversation, given.anasNumber());
    QCOMPARE(messages[0].body, u"On my way"_s);
    QVERIFY(messages[0].writtenAs.isNull());
    QCOMPARE(given.server.journal().count("POST"), 1);
}

void tst_VolubleOwn::lostMessageIsFoundByItsId()
{
    VolubleGiven given;
    const QString cursor = given.poll()->cursor;
    given.server.addFault({.kind = Fault::DropAfterStore, .method = "POST"});
    QVERIFY(!given.send(u"On my way"_s, given.ana()));
    const auto batch = given.poll(lookingFor(u"On my way"_s, given.ana(), cursor));
    QVERIFY(batch);
    QCOMPARE(only<MessageSeen>(*batch).constFirst().conversation, given.ana()); // where it was written
}

void tst_VolubleOwn::lostMessageIsFoundAsItWasWritten()
{
    VolubleGiven given;
    const QString cursor = given.poll()->cursor;
    const QString text = u"Dear <title> <surname>"_s;
    given.service().await({.title = u"Error"_s});
    QCOMPARE(given.send(text).error().kind, Error::Unanswered);
    const auto batch = given.poll(lookingFor(text, given.anasNumber(), cursor));
    QVERIFY(batch);
    const auto messages = only<MessageSeen>(*batch);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages[0].body, u"Dear Ms Lima"_s);
    QCOMPARE(messages[0].writtenAs, text);
}

void tst_VolubleOwn::likeTextIsNotTakenForIt()
{
    VolubleGiven given;
    const QString cursor = given.poll()->cursor;
    given.write(u"Dear Mr Ek"_s);
    const auto batch = given.poll(lookingFor(u"Dear <title> <surname>"_s, given.anasNumber(), cursor));
    QVERIFY(batch);
    QVERIFY(only<MessageSeen>(*batch).constFirst().writtenAs.isNull());
}

void tst_VolubleOwn::laterLookFindsALateOne()
{
    VolubleGiven given;
    given.options().lateList = 2;
    const QString cursor = given.poll()->cursor;
    given.server.addFault({.kind = Fault::DropAfterStore, .method = "POST"});
    QVERIFY(!given.send());
    const auto first = given.poll(lookingFor(u"hi"_s, given.anasNumber(), cursor));
    QVERIFY(first);
    QVERIFY(first->lookedBack);
    QVERIFY(bodies(*first).isEmpty());
    const auto second = given.poll(lookingFor(u"hi"_s, given.anasNumber(), first->cursor));
    QCOMPARE(bodies(*second), QStringList{u"hi"_s});
}

void tst_VolubleOwn::lookBackThatFailsIsNone_data()
{
    dialects();
}

void tst_VolubleOwn::lookBackThatFailsIsNone()
{
    QFETCH(VolubleGiven::Dialect, dialect);
    VolubleGiven given(dialect);
    const QString cursor = given.poll()->cursor;
    given.server.addFault({.kind = Fault::Status, .path = u"/messages"_s, .times = 0, .status = 403});
    const auto batch = given.poll(lookingFor(u"hi"_s, given.anasNumber(), cursor));
    QVERIFY(!batch || !batch->lookedBack);
}

QTEST_GUILESS_MAIN(tst_VolubleOwn)

#include "tst_volubleown.moc"
