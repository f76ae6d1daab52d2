// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/conversations/inboxnews.h"
#include "models/lists/timeline/soundcues.h"
#include "tests/models/givenmessagemodel.h"

#include <QFile>
#include <QLocale>
#include <QScopeGuard>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;

static const QString Ana = u"+15550100222"_s;

/// What a row says, and when it says something else.
class tst_MessageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTextAppearsAtOnceAndMovesOn();
    void neighboursAreToldOfEachOther();
    void rolesThatDidNotChangeAreNotTold();
    void namesOfPeopleArriveLater();
    void dayTextsTurnAtMidnight();
    void onlyRowsThatComeAreMarkedAnew();
    void messagesThatGoAreNotChosenAgain();
    void theChosenOnesGoIntoAFile();
    void whatWasReadElsewhereIsNoNews_data();
    void whatWasReadElsewhereIsNoNews();
    void outlivesNobody();
};

void tst_MessageModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_MessageModel::aTextAppearsAtOnceAndMovesOn()
{
    GivenMessageModel given;
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

void tst_MessageModel::neighboursAreToldOfEachOther()
{
    GivenMessageModel given;
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
    GivenMessageModel given;
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
    QCOMPARE(roles, QStringList({u"accessibleText"_s, u"canRemove"_s, u"delivery"_s, u"mark"_s,
                                 u"stateText"_s, u"stateWord"_s}));
    given.settle();
    get(given.store().markRead(1)); // nothing to be seen of it here
    QCOMPARE(changed.size(), 1);
}

void tst_MessageModel::namesOfPeopleArriveLater()
{
    GivenMessageModel given;
    given.receive(2);
    given.open();
    QCOMPARE(given.role(0, "sender"), u"+1 555 010 0222"_s);
    given.apply({ContactSeen{Ana, u"Ana \u202eamiL"_s}});
    QCOMPARE(given.role(1, "sender"), u"Ana amiL"_s);
    QVERIFY(given.role(0, "accessibleText").startsWith(u"Ana amiL: text 2. "_s));
    QVERIFY(given.mirror.isRight());
}

void tst_MessageModel::dayTextsTurnAtMidnight()
{
    GivenMessageModel given;
    given.now = QDateTime(QDate(2026, 3, 11), QTime(23, 59, 59, 900)).toUTC();
    given.receive(2);
    given.open();
    QCOMPARE(given.role(1, "dayText"), u"Today"_s);
    QSignalSpy changed(&given.model, &MessageModel::dataChanged);
    given.now = given.now.addMSecs(200);
    QVERIFY(changed.wait());
    QCOMPARE(given.role(1, "dayText"), u"Yesterday"_s);
    QSet<int> roles;
    for (const auto &arguments : std::as_const(changed)) {
        const auto told = arguments.at(2).value<QList<int>>();
        roles.unite(QSet<int>(told.begin(), told.end()));
    }
    const QSet<int> expected{given.model.role("dayText"), given.model.role("accessibleText")};
    QCOMPARE(roles, expected);
    QVERIFY(given.role(1, "accessibleText").contains(u"Yesterday"_s));
    given.check();
}

void tst_MessageModel::onlyRowsThatComeAreMarkedAnew()
{
    GivenMessageModel given;
    given.receive(25);
    given.open();
    QVERIFY(given.model.count() > 20);
    int looks = 0; // at the time: one for each row that is built
    given.model.setClock([&] {
        ++looks;
        return given.now;
    });
    given.model.beginRange(given.role<qint64>(2, "messageId"));
    given.model.chooseUpTo(15);
    looks = 0;
    given.model.chooseUpTo(17);
    const int forTwo = looks;
    QVERIFY(forTwo > 0 && forTwo < 20);
    looks = 0;
    given.model.chooseUpTo(14);
    QVERIFY(looks < 30);
    looks = 0;
    given.model.chooseUpTo(14);
    QCOMPARE(looks, 0);
    for (int row = 0; row < given.model.count(); ++row)
        QCOMPARE(given.role<bool>(row, "isSelected"), row >= 2 && row <= 14);
}

void tst_MessageModel::messagesThatGoAreNotChosenAgain()
{
    GivenMessageModel given;
    given.receive(5);
    given.open();
    const auto gone = given.role<qint64>(0, "messageId");
    given.model.toggle(0);
    given.model.beginRange(given.role<qint64>(4, "messageId"));
    given.model.chooseUpTo(3);
    QCOMPARE(given.model.selectedCount(), 3);
    get(given.store().removeMessages({gone}));
    QCOMPARE(given.model.selectedCount(), 2);
    given.model.chooseUpTo(1);
    QCOMPARE(given.model.selectedCount(), 3);
    QVERIFY(!given.model.selectedIds().contains(qreal(gone)));
}

void tst_MessageModel::theChosenOnesGoIntoAFile()
{
    const QTemporaryDir home;
    const auto before = qgetenv("HOME");
    const auto restored = qScopeGuard([&] { qputenv("HOME", before); });
    qputenv("HOME", home.path().toLocal8Bit());
    GivenMessageModel given;
    given.receive(2);
    given.open();
    given.model.toggle(0);
    given.model.toggle(1);
    const auto transcript = given.model.selectedTranscript();
    QSignalSpy exported(&given.model, &MessageModel::exported);
    given.model.exportSelected(u"Ana / Work"_s);
    given.model.clearSelection();
    QVERIFY(exported.isEmpty()); // nobody waits for the disk
    QTRY_COMPARE(exported.size(), 1);
    QFile file(exported.first().first().toString());
    QVERIFY(file.fileName().startsWith(home.path()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), transcript + u'\n');
}

void tst_MessageModel::whatWasReadElsewhereIsNoNews_data()
{
    QTest::addColumn<Delivery::State>("state");
    QTest::addColumn<int>("times");
    QTest::newRow("unread") << Delivery::Delivered << 1;
    QTest::newRow("read elsewhere") << Delivery::Read << 0;
}

void tst_MessageModel::whatWasReadElsewhereIsNoNews()
{
    QFETCH(Delivery::State, state);
    QFETCH(int, times);
    GivenMessenger given;
    given.apply({Given::theirs(u"r1"_s, u"Hello"_s)});
    InboxNews news;
    news.setProperty("wanted", true);
    news.setMessenger(given.messenger.get());
    QSignalSpy told(&news, &InboxNews::told);
    SoundCues cues;
    cues.setProperty("wanted", true);
    cues.setProperty("conversations", QVariant::fromValue(QList<qreal>{1}));
    cues.setMessenger(given.messenger.get());
    QSignalSpy sounded(&cues, &SoundCues::arrived);
    auto seen = Given::theirs(u"r2"_s, u"And again"_s);
    seen.state = state;
    given.apply({seen});
    given.settle();
    QCOMPARE(told.size(), times);
    QCOMPARE(sounded.size(), times);
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
