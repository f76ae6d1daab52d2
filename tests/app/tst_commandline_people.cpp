// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "givencommands.h"
#include "tests/models/givenpeople.h"

#include <QFile>
#include <QJsonArray>

using namespace Parlance;
using namespace Qt::StringLiterals;

static const QString Me = u"sip:me@example.com"_s;
static const QString Ana = u"sip:ana@example.com"_s;
static const QString Bo = u"sip:bo@example.com"_s;

/// Commands with accounts at a service that knows people.
class tst_CommandLinePeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void watchTellsWhoIsThere();
    void watchTellsTheConversationOfWhoTypes();
    void sendMakesOneMessageOfAGroup_data();
    void sendMakesOneMessageOfAGroup();
    void sendListensForWhatComesOfIt();
    void contactsTellPresenceWhereThereIsSuch();
    void syncEndsThoughTheServiceHoldsTheRound();
    void servicesTellWhatCanBeChosen();
    void addTakesOnlyWhatFits_data();
    void addTakesOnlyWhatFits();
    void importKeepsChatAddresses();
};

namespace {

struct GivenOffice : GivenCommands<GivenPeople>
{
    void tell(const QList<Event> &events)
    {
        EventBatch batch;
        batch.events = events;
        service.tell(batch);
    }
};

/// A command that runs until it is stopped.
struct Running
{
    Running(GivenOffice &given, const QStringList &arguments) : task(given.begin(arguments, stop)) {}
    ~Running()
    {
        stop.request();
        QCoro::waitFor(std::move(task));
    }

    Stop stop;
    QCoro::Task<int> task;
};

} // namespace

void tst_CommandLinePeople::watchTellsWhoIsThere()
{
    GivenOffice given;
    const Running watch(given, {u"watch"_s});
    QTRY_COMPARE(given.service.asked.size(), 1);
    given.tell({ContactSeen{Ana, u"Ana"_s}, PresenceSeen{Ana, Presence::DoNotDisturb, u"presenting"_s},
                NoteSeen{Ana, u"Back at 3"_s}, PresenceSeen{{}, Presence::Available}});
    QTRY_COMPARE(given.printed(u"event"_s, u"presence"_s).size(), 2);
    const QJsonObject own{
        {u"event"_s, u"presence"_s},         {u"account"_s, u"work"_s},     {u"address"_s, Me},
        {u"availability"_s, u"available"_s}, {u"activity"_s, QJsonValue()}, {u"note"_s, QJsonValue()},
    };
    const QJsonObject ana{
        {u"event"_s, u"presence"_s},
        {u"account"_s, u"work"_s},
        {u"address"_s, Ana},
        {u"availability"_s, u"do-not-disturb"_s},
        {u"activity"_s, u"presenting"_s},
        {u"note"_s, u"Back at 3"_s},
    };
    QCOMPARE(given.printed(u"address"_s, Me), QList<QJsonObject>{own});
    QCOMPARE(given.printed(u"address"_s, Ana), QList<QJsonObject>{ana});

    // another name is no presence, and the same again is no news
    given.tell({ContactSeen{Ana, u"Ana Lima"_s}, PresenceSeen{Ana, Presence::DoNotDisturb, u"presenting"_s},
                PresenceSeen{Bo, Presence::Away}});
    QTRY_COMPARE(given.printed(u"address"_s, Bo).size(), 1);
    QCOMPARE(given.printed(u"address"_s, Ana).size(), 1);
}

void tst_CommandLinePeople::watchTellsTheConversationOfWhoTypes()
{
    GivenOffice given;
    const auto conversation = given.conversationWith({Ana});
    const Running watch(given, {u"watch"_s});
    QTRY_COMPARE(given.service.asked.size(), 1);
    given.tell({TypingSeen{Ana, Ana}, TypingSeen{Bo, Bo, false}});
    QTRY_COMPARE(given.printed(u"event"_s, u"typing"_s).size(), 2);
    const auto ana = given.printed(u"address"_s, Ana).first();
    QCOMPARE(ana[u"conversation"_s], QString::number(conversation));
    QCOMPARE(ana[u"typing"_s], true);
    const auto bo = given.printed(u"address"_s, Bo).first();
    QVERIFY(bo[u"conversation"_s].isNull()); // there is none yet
    QCOMPARE(bo[u"typing"_s], false);
}

void tst_CommandLinePeople::sendMakesOneMessageOfAGroup_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<qsizetype>("sent");
    QTest::newRow("a group") << QStringList{u"--group"_s} << qsizetype(1);
    QTest::newRow("one each") << QStringList() << qsizetype(2);
}

void tst_CommandLinePeople::sendMakesOneMessageOfAGroup()
{
    QFETCH(QStringList, more);
    QFETCH(qsizetype, sent);
    GivenOffice given;
    const QStringList arguments{u"send"_s, u"--account"_s,       u"work"_s,   u"--to"_s, u"bo@example.com"_s,
                                u"--to"_s, u"Ana@Example.com"_s, u"--text"_s, u"hi"_s};
    QCOMPARE(given.run(arguments + more), ExitStatus::Done);
    QCOMPARE(given.service.sent.size(), sent);
    const auto last = given.printed(u"state"_s, u"sent"_s).last();
    QCOMPARE(last[u"from"_s], Me);
    if (sent == 1) {
        QCOMPARE(given.service.sent.first().recipients, QStringList({Ana, Bo}));
        QCOMPARE(given.service.sent.first().conversation, Ana + u',' + Bo);
        QCOMPARE(last[u"to"_s].toArray(), QJsonArray({Ana, Bo}));
    }
}

void tst_CommandLinePeople::sendListensForWhatComesOfIt()
{
    GivenOffice given;
    QCOMPARE(given.run({u"send"_s, u"--account"_s, u"work"_s, u"--to"_s, u"bo@example.com"_s, u"--text"_s,
                        u"hi"_s}),
             ExitStatus::Done);
    QVERIFY(!given.service.asked.isEmpty());
}

void tst_CommandLinePeople::contactsTellPresenceWhereThereIsSuch()
{
    GivenOffice given;
    Account texts;
    texts.id = u"a2"_s;
    texts.service = u"numbers"_s;
    texts.name = u"texts"_s;
    get(given.engine.store().addAccount(texts));
    get(given.engine.store().openConversation(texts.id, {u"+15550100222"_s}));
    given.apply({ContactSeen{Ana, u"Ana"_s}, PresenceSeen{Ana, Presence::OffWork}, NoteSeen{Ana, u"Home"_s}});
    QCOMPARE(given.run({u"contacts"_s}), ExitStatus::Done);
    QCOMPARE(given.printed().size(), 2);
    for (const auto &contact : given.printed()) {
        const bool isAna = contact[u"name"_s] == u"Ana"_s;
        const auto address = contact[u"addresses"_s][0];
        QCOMPARE(address[u"availability"_s], isAna ? QJsonValue(u"off-work"_s) : QJsonValue());
        QCOMPARE(address[u"note"_s], isAna ? QJsonValue(u"Home"_s) : QJsonValue());
        QVERIFY(address[u"activity"_s].isNull());
    }
}

void tst_CommandLinePeople::syncEndsThoughTheServiceHoldsTheRound()
{
    GivenOffice given;
    QCOMPARE(given.run({u"sync"_s}), ExitStatus::Done);
    QCOMPARE(given.printed(u"name"_s, u"work"_s).size(), 1);
}

void tst_CommandLinePeople::servicesTellWhatCanBeChosen()
{
    GivenOffice given;
    QCOMPARE(given.run({u"services"_s}), ExitStatus::Done);
    const auto fields = given.printed(u"id"_s, u"fake"_s).first()[u"fields"_s].toArray();
    QCOMPARE(fields[0][u"type"_s], u"address"_s);
    QVERIFY(fields[0][u"options"_s].isNull());
    QCOMPARE(fields[1][u"type"_s], u"choice"_s);
    QCOMPARE(fields[1][u"default"_s], u"always"_s);
    QCOMPARE(fields[1][u"options"_s][1], QJsonObject({{u"value"_s, u"ask"_s}, {u"label"_s, u"Ask me"_s}}));
}

void tst_CommandLinePeople::addTakesOnlyWhatFits_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("complaint"); // empty: none
    QTest::newRow("an address") << u"address=ana@example.com"_s << QByteArray();
    QTest::newRow("an address with its scheme") << u"address=sip:ana@example.com"_s << QByteArray();
    QTest::newRow("no address") << u"address=ana"_s << QByteArray("an address like ana@example.com");
    QTest::newRow("a choice") << u"invitations=ask"_s << QByteArray();
    QTest::newRow("no choice") << u"invitations=never"_s << QByteArray("one of: always, ask");
    QTest::newRow("an empty choice") << u"invitations="_s << QByteArray("one of: always, ask");
}

void tst_CommandLinePeople::addTakesOnlyWhatFits()
{
    QFETCH(QString, setting);
    QFETCH(QByteArray, complaint);
    GivenOffice given;
    const QStringList arguments{u"account"_s, u"add"_s, u"fake"_s,      u"other"_s,
                                u"--set"_s,   setting,  u"--no-check"_s};
    QCOMPARE(given.run(arguments), complaint.isEmpty() ? ExitStatus::Done : ExitStatus::Usage);
    QVERIFY2(given.errors.contains(complaint), given.errors);
    QCOMPARE(get(given.engine.store().accounts()).size(), complaint.isEmpty() ? 2 : 1);
}

void tst_CommandLinePeople::importKeepsChatAddresses()
{
    GivenOffice given;
    const QString path = given.folder.filePath(u"people.vcf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCARD\nFN:Ana Lima\nTEL:+14155550100\nIMPP:sip:Ana@Example.com\nEND:VCARD\n");
    file.close();
    QCOMPARE(given.run({u"import"_s, u"contacts"_s, path}), ExitStatus::Done);
    QCOMPARE(given.printed().first()[u"ignored"_s].toArray(), QJsonArray{u"+14155550100"_s});
    const auto known = get(given.engine.store().contact(given.account, Ana));
    QVERIFY(known);
    QCOMPARE(known->name, u"Ana Lima"_s);
    QCOMPARE(known->addresses.size(), 1);
}

QTEST_GUILESS_MAIN(tst_CommandLinePeople)
#include "tst_commandline_people.moc"
