// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include "models/connection/accountconnection.h"
#include "tests/support/fakebackend.h"

#include <QCoroTask>
#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Parlance::Error::Kind)

static const QString Ana = u"sip:ana@example.com"_s;

class tst_PushConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensWhateverTheAttention_data();
    void listensWhateverTheAttention();
    void isConnectedBeforeTheFirstNews();
    void aHeldRoundThatBreaksWasUpToDateUntilThen_data();
    void aHeldRoundThatBreaksWasUpToDateUntilThen();
    void isUpToDateUntilItStops();
    void signsInAgainUnlessRefused_data();
    void signsInAgainUnlessRefused();
    void tellsWhatIsNotStored();
    void saysWhoIsLookedAt();
    void takesTheNoteBackInTime_data();
    void takesTheNoteBackInTime();
    void aNoteThatCannotBeTakenBackStays();
    void stopsAtAnyMoment();
};

namespace {

EventBatch batchOf(const QList<Event> &events)
{
    static int number = 0;
    EventBatch batch;
    batch.events = events;
    batch.cursor = QString::number(++number);
    return batch;
}

/// A store and a connection of its account, whose service pushes and knows people.
struct Connected : Given
{
    explicit Connected(bool pushes = true, Attention attention = Attention::InView)
    {
        service.pushes = true;
        service.people.emplace();
        info.id = u"fake"_s;
        info.pace = {1s, 3600s, 3600s};
        info.capabilities.setFlag(Backend::Capability::Push, pushes);
        make(attention);
    }
    ~Connected() { QCoro::waitFor(connection->stop()); }

    void make(Attention attention = Attention::InView)
    {
        connection =
            std::make_unique<AccountConnection>(own(), info, std::make_unique<FakeBackend>(service), store);
        connection->setAttention(attention);
    }
    /// Until the service holds the next round.
    bool isHeld(qsizetype rounds)
    {
        return QTest::qWaitFor([this, rounds] { return service.asked.size() >= rounds; });
    }
    Account own() { return get(store.accounts()).first(); }

    FakeBackend::Service service;
    ServiceInfo info;
    std::unique_ptr<AccountConnection> connection;
};

} // namespace

void tst_PushConnection::listensWhateverTheAttention_data()
{
    QTest::addColumn<Attention>("attention");
    QTest::newRow("none") << Attention::None;
    QTest::newRow("background") << Attention::Background;
    QTest::newRow("in view") << Attention::InView;
}

void tst_PushConnection::listensWhateverTheAttention()
{
    QFETCH(Attention, attention);
    Connected given(true, attention);
    given.connection->start({});
    for (qsizetype round = 1; round < 5; ++round) {
        QVERIFY(given.isHeld(round));
        given.service.tell(batchOf({Given::theirs(QString::number(round), u"hi"_s)}));
    }
    QVERIFY(given.isHeld(5));
    QCOMPARE(given.timeline().size(), 4);
}

void tst_PushConnection::isConnectedBeforeTheFirstNews()
{
    Connected given;
    given.connection->start({});
    QVERIFY(given.isHeld(1));
    QCOMPARE(given.own().state, Connection::Connected);
}

void tst_PushConnection::aHeldRoundThatBreaksWasUpToDateUntilThen_data()
{
    QTest::addColumn<bool>("pushes");
    QTest::newRow("a service that pushes") << true;
    QTest::newRow("a service that is polled") << false;
}

void tst_PushConnection::aHeldRoundThatBreaksWasUpToDateUntilThen()
{
    QFETCH(bool, pushes);
    Connected given(pushes);
    QSignalSpy rounds(given.connection.get(), &AccountConnection::roundFinished);
    given.connection->start({});
    QVERIFY(given.isHeld(1));
    given.service.tell(batchOf({}));
    QTRY_COMPARE(rounds.size(), 1);
    const auto atNews = given.own().upToDateAt;
    QVERIFY(atNews.isValid());
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > atNews);

    given.connection->listenNow();
    QVERIFY(given.isHeld(2));
    given.service.tell(fail({Error::Unreachable}));
    QTRY_COMPARE(given.own().state, Connection::Waiting);
    const auto atBreak = given.own().upToDateAt;
    QCOMPARE(atBreak > atNews, pushes);

    given.connection->listenNow();
    QVERIFY(given.isHeld(3));
    given.service.tell(fail({Error::Unreachable})); // nothing is known of the time between
    QTRY_COMPARE(rounds.size(), 3);
    QCOMPARE(given.own().upToDateAt, atBreak);
}

void tst_PushConnection::isUpToDateUntilItStops()
{
    Connected given;
    given.connection->start({});
    QVERIFY(given.isHeld(1));
    given.service.tell(batchOf({}));
    QVERIFY(given.isHeld(2));
    const auto atNews = given.own().upToDateAt;
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > atNews);
    QCoro::waitFor(given.connection->stop());
    QVERIFY(given.own().upToDateAt > atNews);
}

void tst_PushConnection::signsInAgainUnlessRefused_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Connection::State>("state");
    QTest::addColumn<bool>("again");
    QTest::newRow("unauthorised") << Error::Unauthorised << Connection::NeedsSignIn << false;
    QTest::newRow("refused") << Error::Refused << Connection::Trouble << false;
    QTest::newRow("unreachable") << Error::Unreachable << Connection::Waiting << true;
    QTest::newRow("busy") << Error::Busy << Connection::Waiting << true;
    QTest::newRow("unanswered") << Error::Unanswered << Connection::Waiting << true;
}

void tst_PushConnection::signsInAgainUnlessRefused()
{
    QFETCH(Error::Kind, kind);
    QFETCH(Connection::State, state);
    QFETCH(bool, again);
    Connected given;
    given.service.signIns = {fail({kind})};
    QSignalSpy rounds(given.connection.get(), &AccountConnection::roundFinished);
    given.connection->start({});
    QTRY_COMPARE(rounds.size(), 1);
    QCOMPARE(given.own().state, state);
    QVERIFY(!given.connection->visit());
    given.connection->listenNow(); // whoever is impatient
    given.connection->deliverNow();
    if (again)
        QTRY_COMPARE(given.own().state, Connection::Connected);
    given.own();
    QCOMPARE(given.service.signInsAsked, again ? 2 : 1);
}

void tst_PushConnection::tellsWhatIsNotStored()
{
    Connected given;
    QSignalSpy typing(given.connection.get(), &AccountConnection::typingSeen);
    QSignalSpy attendance(given.connection.get(), &AccountConnection::attendanceSeen);
    given.connection->start({});
    QVERIFY(given.isHeld(1));
    given.service.tell(batchOf({TypingSeen{Ana, Ana}, AttendanceSeen{Ana, {Ana}}, AttendanceSeen{Ana, {}}}));
    QTRY_COMPARE(attendance.size(), 2);
    QCOMPARE(attendance.first().first().value<AttendanceSeen>().present, QStringList{Ana});
    QCOMPARE(typing.size(), 1);
}

void tst_PushConnection::saysWhoIsLookedAt()
{
    Connected given;
    given.connection->watch({Ana});
    given.connection->setAbsence(Absence::None);
    QCOMPARE(given.service.people->watched, QStringList()); // not before it is signed in
    given.connection->start({});
    QVERIFY(given.isHeld(1));
    QCOMPARE(given.service.people->watched, QStringList{Ana});
    QVERIFY(given.service.people->absence == Absence::None);
    given.connection->watch({});
    given.connection->setAbsence(Absence::OffWork);
    QCOMPARE(given.service.people->watched, QStringList());
    QVERIFY(given.service.people->absence == Absence::OffWork);
}

void tst_PushConnection::takesTheNoteBackInTime_data()
{
    QTest::addColumn<bool>("isRunning");
    QTest::addColumn<bool>("isRefusedFirst");
    QTest::newRow("while it runs") << true << false;
    QTest::newRow("when it comes back") << false << false;
    QTest::newRow("when the service is there again") << false << true;
}

void tst_PushConnection::takesTheNoteBackInTime()
{
    QFETCH(bool, isRunning);
    QFETCH(bool, isRefusedFirst);
    Connected given;
    const auto now = QDateTime::currentDateTimeUtc();
    get(given.store.setNoteUntil(given.account, now.addSecs(isRunning ? 3600 : -1)));
    given.make();
    if (isRefusedFirst)
        given.service.people->answers = {fail({Error::Unreachable})};
    given.connection->start({});
    QVERIFY(given.isHeld(1));
    if (isRunning) {
        QCOMPARE(given.service.people->said, QStringList());
        get(given.store.setNoteUntil(given.account, now));
        given.connection->setNoteUntil(now);
    }
    if (isRefusedFirst) {
        QTRY_COMPARE(given.service.people->said.size(), 1);
        QVERIFY(given.own().noteUntil.isValid());
        given.connection->setNoteUntil(given.own().noteUntil); // sooner than by itself
    }
    QTRY_VERIFY(!given.own().noteUntil.isValid());
    QCOMPARE(given.service.people->said.last(), u"note "_s);
}

void tst_PushConnection::aNoteThatCannotBeTakenBackStays()
{
    Connected given;
    get(given.store.setNoteUntil(given.account, QDateTime::currentDateTimeUtc().addSecs(-1)));
    given.make();
    given.service.people->answers = {fail({Error::Refused, Error::NotPermitted})};
    given.connection->start({});
    QTRY_COMPARE(given.service.people->said.size(), 1);
    QVERIFY(given.isHeld(1));
    given.service.tell(batchOf({}));
    QVERIFY(given.isHeld(2));
    QCOMPARE(given.service.people->said.size(), 1);
    QVERIFY(given.own().noteUntil.isValid());
}

void tst_PushConnection::stopsAtAnyMoment()
{
    for (int i = 0; i < 60; ++i) {
        Connected given;
        get(given.store.setNoteUntil(given.account, QDateTime::currentDateTimeUtc().addSecs(-1)));
        given.make();
        given.service.people->isSilent = i % 2;
        given.connection->start({});
        for (int step = 0; step < i; ++step)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        QCoro::waitFor(given.connection->stop());
        QVERIFY(given.service.signedOut);
        QCOMPARE(given.own().state, Connection::Offline);
    }
}

QTEST_GUILESS_MAIN(tst_PushConnection)
#include "tst_pushconnection.moc"
