// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/messagemodel.h"

#include "tests/models/givenmessenger.h"
#include "tests/models/mirror.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString Ana = u"+15550100222"_s;
static const QString Bo = u"+15550100333"_s;

class tst_MessageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheNewestPageFirst();
    void aTextAppearsAtOnceAndMovesOn();
    void olderPagesComeInOneBatch();
    void theWindowStaysSmallAndWhole();
    void bothEndsCanBeAskedAtOnce();
    void newsOutsideTheWindowIsLeftAlone();
    void jumpsIntoTheMiddleAndBack();
    void neighboursAreToldOfEachOther();
    void rolesThatDidNotChangeAreNotTold();
    void namesOfPeopleArriveLater();
    void anAnswerForTheConversationBeforeIsIgnored();
    void dayTextsTurnAtMidnight();
    void isTheStoreAfterRandomChanges_data();
    void isTheStoreAfterRandomChanges();
    void outlivesNobody();
};

namespace {

struct GivenModel : GivenMessenger
{
    GivenModel()
    {
        model.setClock([this] { return now; });
        model.setMessenger(messenger.get());
    }
    ~GivenModel() { model.setMessenger(nullptr); }

    void open(qint64 conversation = 1)
    {
        model.setConversation(conversation);
        rest();
    }
    void rest()
    {
        settle();
        QTRY_VERIFY(!model.isLoading());
    }
    /// \p count texts from Ana, a minute apart, the last one at \c now.
    void receive(int count, const QString &from = Ana)
    {
        for (int done = 0; done < count;) {
            QList<Event> events;
            for (int i = 0; i < 100 && done < count; ++i, ++done) {
                const auto id = QString::number(++received);
                events << Given::theirs(u"r"_s + id, u"text "_s + id, now.addSecs(-60 * (count - done - 1)),
                                        from);
            }
            apply(events);
        }
    }
    template<typename T = QString>
    T role(int row, const char *name)
    {
        return model.index(row).data(model.role(name)).value<T>();
    }
    QString body(int row) { return role(row, "body"); }

    /// The rows of the window are rows of the store, without a gap, and look as they should.
    void check()
    {
        const auto all = timeline(model.conversation());
        QVERIFY(model.count() <= WindowModel::MaxRows);
        QVERIFY(mirror.isRight());
        if (model.count() == 0) {
            QVERIFY(all.isEmpty() && model.atNewest() && model.atOldest());
            return;
        }
        int first = 0;
        while (first < all.size() && all.at(first).id != role<qint64>(0, "messageId"))
            ++first;
        QVERIFY(first + model.count() <= all.size());
        QCOMPARE(model.atNewest(), first == 0);
        QVERIFY(!model.atOldest() || first + model.count() == all.size());
        for (int row = 0; row < model.count(); ++row) {
            const auto at = first + row;
            const MessageContext context{now,
                                         row > 0 ? &all.at(at - 1) : nullptr,
                                         row + 1 < model.count() ? &all.at(at + 1) : nullptr,
                                         model.atOldest(),
                                         {}};
            const auto expected = messageRow(all.at(at), context);
            const auto &shape = MessageRow::staticMetaObject;
            for (int i = 0; i < shape.propertyCount(); ++i) {
                const auto property = shape.property(i);
                QCOMPARE(role<QVariant>(row, property.name()), property.readOnGadget(&expected));
            }
        }
    }

    QDateTime now = QDateTime(QDate(2026, 3, 11), QTime(12, 30)).toUTC();
    int received = 0;
    MessageModel model;
    Mirror mirror{model};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

void tst_MessageModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_MessageModel::showsTheNewestPageFirst()
{
    GivenModel given;
    given.receive(100);
    given.open();
    QCOMPARE(given.model.count(), 30);
    QCOMPARE(given.body(0), u"text 100"_s);
    QCOMPARE(given.body(29), u"text 71"_s);
    QVERIFY(given.model.atNewest());
    QVERIFY(!given.model.atOldest());
    given.check();
}

void tst_MessageModel::aTextAppearsAtOnceAndMovesOn()
{
    GivenModel given;
    given.receive(1);
    given.open();
    QSignalSpy inserted(&given.model, &MessageModel::rowsInserted);
    QSignalSpy changed(&given.model, &MessageModel::dataChanged);

    const auto id = get(given.store().enqueue({given.account, {Ana}, u"On my way"_s})).id;
    given.now = QDateTime::currentDateTimeUtc(); // the store's
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(given.body(0), u"On my way"_s);
    QCOMPARE(given.role<Delivery::State>(0, "delivery"), Delivery::Queued);

    get(given.store().takeQueued(given.account));
    QCOMPARE(given.role<Delivery::State>(0, "delivery"), Delivery::Sending);
    get(given.store().settle(id, Receipt{{}, u"s1"_s}));
    QCOMPARE(given.role(0, "stateText"), u"Sent"_s);
    given.apply({DeliveryReported{u"s1"_s, Delivery::Delivered}});
    QCOMPARE(given.role(0, "stateText"), u"Delivered"_s);
    QCOMPARE(given.model.count(), 2);
    QCOMPARE(given.mirror.resets, 1); // the opening
    QVERIFY(given.mirror.isRight());
}

void tst_MessageModel::olderPagesComeInOneBatch()
{
    GivenModel given;
    given.receive(100);
    given.open();
    QSignalSpy inserted(&given.model, &MessageModel::rowsInserted);
    given.model.fetchOlder();
    given.model.fetchOlder(); // one question at a time
    QVERIFY(given.model.isLoading());
    given.rest();
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(given.model.count(), 80);
    given.model.fetchOlder();
    given.rest();
    QCOMPARE(given.model.count(), 100);
    QVERIFY(given.model.atOldest());
    QCOMPARE(given.body(99), u"text 1"_s);
    given.check();
    QCOMPARE(given.mirror.resets, 1);
}

void tst_MessageModel::theWindowStaysSmallAndWhole()
{
    GivenModel given;
    given.receive(5000);
    given.open();
    int most = 0;
    connect(&given.model, &MessageModel::countChanged, &given.model,
            [&] { most = std::max(most, given.model.count()); });
    while (!given.model.atOldest()) {
        given.model.fetchOlder();
        given.rest();
    }
    QCOMPARE(given.body(given.model.count() - 1), u"text 1"_s);
    QCOMPARE(given.model.count(), WindowModel::MaxRows);
    QVERIFY(!given.model.atNewest());
    given.check();
    while (!given.model.atNewest()) {
        given.model.fetchNewer();
        given.rest();
    }
    QCOMPARE(given.body(0), u"text 5000"_s);
    QVERIFY(!given.model.atOldest());
    given.check();
    QCOMPARE(most, WindowModel::MaxRows);
    QCOMPARE(given.mirror.resets, 1);
}

void tst_MessageModel::bothEndsCanBeAskedAtOnce()
{
    GivenModel given;
    given.receive(800);
    given.open();
    for (int i = 0; i < 10; ++i) {
        given.model.fetchOlder();
        given.rest();
    }
    QVERIFY(!given.model.atNewest() && !given.model.atOldest());
    given.model.fetchOlder();
    given.model.fetchNewer();
    given.rest();
    given.check();
    given.model.fetchNewer();
    given.model.fetchOlder();
    given.model.jumpToNewest();
    given.rest();
    QVERIFY(given.model.atNewest());
    given.check();
}

void tst_MessageModel::newsOutsideTheWindowIsLeftAlone()
{
    GivenModel given;
    given.receive(600);
    given.open();
    for (int i = 0; i < 10; ++i) {
        given.model.fetchOlder();
        given.rest();
    }
    QVERIFY(!given.model.atNewest());
    const auto before = given.body(0);
    given.now = given.now.addSecs(600);
    given.receive(3);
    QCOMPARE(given.body(0), before);
    given.check();

    given.model.jumpToNewest();
    given.rest();
    QCOMPARE(given.body(0), u"text 603"_s);
    given.check();
}

void tst_MessageModel::jumpsIntoTheMiddleAndBack()
{
    GivenModel given;
    given.receive(300);
    given.open();
    const auto wanted = given.timeline(1).at(200).id;
    QCOMPARE(given.model.rowOf(wanted), -1);
    given.model.around(wanted);
    QTRY_COMPARE(given.model.rowOf(wanted), 25);
    QTRY_COMPARE(given.model.count(), 51);
    given.rest();
    QVERIFY(!given.model.atNewest());
    given.check();
    given.model.jumpToNewest();
    given.rest();
    QVERIFY(given.model.atNewest());
    QCOMPARE(given.model.count(), 30);
    given.check();
}

void tst_MessageModel::neighboursAreToldOfEachOther()
{
    GivenModel given;
    const auto at = [&](int minutes) { return given.now.addSecs(minutes * 60); };
    given.apply({Given::theirs(u"r1"_s, u"one"_s, at(-5)), Given::theirs(u"r2"_s, u"two"_s, at(-1))});
    given.open();
    QVERIFY(given.role<bool>(1, "isLastOfGroup"));
    QVERIFY(given.role<bool>(0, "isFirstOfGroup"));

    QSignalSpy changed(&given.model, &MessageModel::dataChanged);
    given.apply({Given::theirs(u"r3"_s, u"between"_s, at(-3))});
    QCOMPARE(given.body(1), u"between"_s);
    QVERIFY(!given.role<bool>(2, "isLastOfGroup"));
    QVERIFY(!given.role<bool>(0, "isFirstOfGroup"));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(2).value<QList<int>>(), QList<int>{given.model.role("isFirstOfGroup")});
    QCOMPARE(changed.at(1).at(2).value<QList<int>>(), QList<int>{given.model.role("isLastOfGroup")});
    given.check();
}

void tst_MessageModel::rolesThatDidNotChangeAreNotTold()
{
    GivenModel given;
    const auto id = get(given.store().enqueue({given.account, {Ana}, u"hi"_s})).id;
    get(given.store().takeQueued(given.account));
    given.open();
    QSignalSpy changed(&given.model, &MessageModel::dataChanged);
    get(given.store().settle(id, Receipt{{}, u"s1"_s}));
    QCOMPARE(changed.size(), 1);
    QStringList roles;
    for (const int role : changed.first().at(2).value<QList<int>>())
        roles << QString::fromUtf8(given.model.roleNames().value(role));
    roles.sort();
    QCOMPARE(roles, QStringList({u"accessibleText"_s, u"delivery"_s, u"stateText"_s, u"stateWord"_s}));
    given.settle();
    get(given.store().markRead(1)); // nothing to be seen of it here
    QCOMPARE(changed.size(), 1);
}

void tst_MessageModel::namesOfPeopleArriveLater()
{
    GivenModel given;
    given.receive(2);
    given.open();
    QCOMPARE(given.role(0, "sender"), u"+1 555 010 0222"_s);
    given.apply({ContactSeen{Ana, u"Ana \u202eamiL"_s}});
    QCOMPARE(given.role(1, "sender"), u"Ana amiL"_s);
    QVERIFY(given.role(0, "accessibleText").startsWith(u"Ana amiL: text 2. "_s));
    QVERIFY(given.mirror.isRight());
}

void tst_MessageModel::anAnswerForTheConversationBeforeIsIgnored()
{
    GivenModel given;
    given.receive(40);
    given.receive(3, Bo);
    given.model.setConversation(1);
    given.model.setConversation(2);
    given.rest();
    QCOMPARE(given.model.count(), 3);
    given.model.setConversation(1);
    given.rest();
    given.model.fetchOlder();
    given.model.setConversation(2);
    given.rest();
    QCOMPARE(given.model.count(), 3);
    given.check();
    given.model.setConversation(1);
    given.model.setConversation(0);
    given.rest();
    QCOMPARE(given.model.count(), 0);
}

void tst_MessageModel::dayTextsTurnAtMidnight()
{
    GivenModel given;
    given.now = QDateTime(QDate(2026, 3, 11), QTime(23, 59, 59, 900)).toUTC();
    given.receive(2);
    given.open();
    QCOMPARE(given.role(1, "dayText"), u"Today"_s);
    QSignalSpy changed(&given.model, &MessageModel::dataChanged);
    given.now = given.now.addMSecs(200);
    QVERIFY(changed.wait());
    QCOMPARE(given.role(1, "dayText"), u"Yesterday"_s);
    QCOMPARE(changed.first().at(2).value<QList<int>>(), QList<int>{given.model.role("dayText")});
    given.check();
}

void tst_MessageModel::isTheStoreAfterRandomChanges_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_MessageModel::isTheStoreAfterRandomChanges()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    GivenModel given;
    given.now = QDateTime::currentDateTimeUtc();
    given.receive(int(random.bounded(600)));
    given.model.setConversation(1);

    QList<qint64> ours;
    int remote = 0;
    const auto someTime = [&] { return given.now.addSecs(-qint64(random.bounded(600 * 60))); };
    for (int step = 0; step < 100; ++step) {
        EventBatch batch;
        batch.cursor = u"c"_s;
        switch (random.bounded(12)) {
        case 0:
            given.model.fetchOlder();
            break;
        case 1:
            given.model.fetchNewer();
            break;
        case 2:
            if (random.bounded(4) == 0)
                given.model.jumpToNewest();
            break;
        case 3:
            if (const auto all = given.timeline(1); random.bounded(4) == 0 && !all.isEmpty())
                given.model.around(all.at(random.bounded(int(all.size()))).id);
            break;
        case 4:
        case 5:
            for (auto count = random.bounded(1, 20); count > 0; --count)
                batch.events << Given::theirs(u"x%1"_s.arg(++remote), u"late"_s, someTime());
            given.store().apply(given.account, batch, given.now);
            break;
        case 6:
            batch.events << Given::theirs(u"x%1"_s.arg(++remote), u"elsewhere"_s, someTime(), Bo);
            given.store().apply(given.account, batch, given.now);
            break;
        case 7:
            ours << get(given.store().enqueue({given.account, {Ana}, u"ours"_s})).id;
            break;
        case 8:
            if (const auto next = get(given.store().takeQueued(given.account)); next.message)
                given.store().settle(next.id, Receipt{{}, u"s%1"_s.arg(next.id)});
            break;
        case 9:
            if (!ours.isEmpty())
                given.store().cancel(ours.at(random.bounded(int(ours.size()))));
            break;
        case 10:
            if (!ours.isEmpty()) {
                const auto id = ours.at(random.bounded(int(ours.size())));
                batch.events << DeliveryReported{u"s%1"_s.arg(id), Delivery::Delivered};
                given.store().apply(given.account, batch, given.now);
            }
            break;
        case 11:
            if (!ours.isEmpty())
                given.store().sendAgain(ours.at(random.bounded(int(ours.size()))));
            break;
        }
        if (random.bounded(3) == 0) { // otherwise questions and changes overtake each other
            given.rest();
            given.check();
            if (QTest::currentTestFailed())
                return;
        }
    }
    given.rest();
    given.check();
}

void tst_MessageModel::outlivesNobody()
{
    GivenMessenger given;
    auto model = std::make_unique<MessageModel>();
    model->setMessenger(given.messenger.get());
    model->setConversation(1);
    model.reset(); // the answer finds nobody
    given.settle();
}

QTEST_GUILESS_MAIN(tst_MessageModel)
#include "tst_messagemodel.moc"
