// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/people.h"

#include "tests/models/givenpeople.h"

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString Ana = u"sip:ana@example.com"_s;
static const QString Bo = u"sip:bo@example.com"_s;
static const QString Cy = u"sip:cy@example.com"_s;
static const QByteArray Picture("\xff\xd8picture");

/// One verb, and what the service hears of it.
struct Verb
{
    std::function<Result<>(People &people, const QString &account, qint64 conversation)> carryOut;
};
Q_DECLARE_METATYPE(Verb)

class tst_People : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verbsReachTheService_data();
    void verbsReachTheService();
    void aRefusalComesBack_data();
    void aRefusalComesBack();
    void withoutConnectionVerbsSaySo_data();
    void withoutConnectionVerbsSaySo();
    void aServiceOfNumbersKnowsNoPeople_data();
    void aServiceOfNumbersKnowsNoPeople();
    void aStopEndsWhatIsAsked();
    void aNoteIsTakenBackWhenItsTimeHasCome();
    void aNoteThatWasRefusedLeavesTheOldEnd();
    void findsInTheDirectory();
    void answersOnlyWhatIsAsked();
    void aGroupIsNamedByItsCircle_data();
    void aGroupIsNamedByItsCircle();
    void anInvitationOpensTheLargerCircle();
    void whoIsThereIsNotInvited();
    void aPortraitIsAskedForSeldom_data();
    void aPortraitIsAskedForSeldom();
    void anUnchangedPortraitStays();
    void severalAskersShareARequest();
    void aFailureIsNotRepeatedSoon();
    void aHugePortraitIsNone();
    void watchedPeopleAreHandedToTheNextConnection();
};

namespace {

struct GivenVerbs : GivenPeople
{
    [[nodiscard]] qsizetype portraitsAsked() { return said().filter(u"portrait"_s).size(); }
    std::optional<QByteArray> portrait(const QString &address = Ana)
    {
        return QCoro::waitFor(engine.people().portrait(account, address));
    }
};

void addVerbs()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("heard");
    QTest::newRow("availability") << Verb{[](People &people, const QString &account, qint64) {
        return QCoro::waitFor(people.setAvailability(account, Presence::DoNotDisturb));
    }} << u"availability do-not-disturb"_s;
    QTest::newRow("availability by itself") << Verb{[](People &people, const QString &account, qint64) {
        return QCoro::waitFor(people.setAvailability(account, std::nullopt));
    }} << u"availability reset"_s;
    QTest::newRow("note") << Verb{[](People &people, const QString &account, qint64) {
        return QCoro::waitFor(people.setNote(account, u" Back at 3\0 "_s, {}));
    }} << u"note Back at 3\uFFFD"_s;
    QTest::newRow("location") << Verb{[](People &people, const QString &account, qint64) {
        return QCoro::waitFor(people.setLocation(account, u"Office 7"_s));
    }} << u"location Office 7"_s;
    QTest::newRow("typing") << Verb{[](People &people, const QString &, qint64 conversation) {
        return QCoro::waitFor(people.typing(conversation));
    }} << u"typing "_s + Ana;
    QTest::newRow("seen") << Verb{[](People &people, const QString &, qint64 conversation) {
        return QCoro::waitFor(people.seen(conversation));
    }} << u"seen "_s + Ana;
    QTest::newRow("leave") << Verb{[](People &people, const QString &, qint64 conversation) {
        return QCoro::waitFor(people.leave(conversation));
    }} << u"leave "_s + Ana;
}

} // namespace

void tst_People::verbsReachTheService_data()
{
    addVerbs();
}

void tst_People::verbsReachTheService()
{
    QFETCH(Verb, verb);
    QFETCH(QString, heard);
    GivenVerbs given;
    const auto conversation = given.conversationWith({Ana});
    QVERIFY(given.connectAccount());
    QVERIFY(verb.carryOut(given.engine.people(), given.account, conversation));
    QCOMPARE(given.said(), QStringList{heard});
}

void tst_People::aRefusalComesBack_data()
{
    addVerbs();
}

void tst_People::aRefusalComesBack()
{
    QFETCH(Verb, verb);
    QFETCH(QString, heard);
    if (heard.startsWith("typing"_L1) || heard.startsWith("seen"_L1))
        return; // nobody answers those
    GivenVerbs given;
    const auto conversation = given.conversationWith({Ana});
    QVERIFY(given.connectAccount());
    const Error error{Error::Refused, Error::LimitReached, u"7"_s};
    given.service.people->answers = {fail(error)};
    const auto done = verb.carryOut(given.engine.people(), given.account, conversation);
    QVERIFY(!done);
    QCOMPARE(done.error(), error);
}

void tst_People::withoutConnectionVerbsSaySo_data()
{
    addVerbs();
}

void tst_People::withoutConnectionVerbsSaySo()
{
    QFETCH(Verb, verb);
    GivenVerbs given;
    const auto conversation = given.conversationWith({Ana});
    auto done = verb.carryOut(given.engine.people(), given.account, conversation);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Unreachable);
    given.service.signIns = {fail({Error::Unauthorised, Error::WrongPassword})};
    QCoro::waitFor(given.engine.connections().start(Attention::InView));
    done = verb.carryOut(given.engine.people(), given.account, conversation);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Unreachable);
    QVERIFY(given.said().isEmpty());
    QVERIFY(!verb.carryOut(given.engine.people(), u"nobody"_s, 99));
}

void tst_People::aServiceOfNumbersKnowsNoPeople_data()
{
    addVerbs();
}

void tst_People::aServiceOfNumbersKnowsNoPeople()
{
    QFETCH(Verb, verb);
    GivenVerbs given;
    Account other;
    other.id = u"a2"_s;
    other.service = u"numbers"_s;
    other.name = u"texts"_s;
    get(given.engine.store().addAccount(other));
    given.engine.connections().lendSecrets(other.id, {{u"token"_s, u"t"_s}});
    const auto conversation = get(given.engine.store().openConversation(other.id, {u"+15550100222"_s})).id;
    QCoro::waitFor(given.engine.connections().start(Attention::InView));
    QTRY_VERIFY(!given.numbers.asked.isEmpty());
    const auto done = verb.carryOut(given.engine.people(), other.id, conversation);
    QVERIFY(!done);
    QCOMPARE(done.error().reason, Error::NotPermitted);
}

void tst_People::aStopEndsWhatIsAsked()
{
    GivenVerbs given;
    QVERIFY(given.connectAccount());
    given.service.people->isSilent = true;
    auto asked = given.engine.people().setNote(given.account, u"x"_s, {});
    QTRY_COMPARE(given.said().size(), 1);
    QVERIFY(!asked.isReady());
    QCoro::waitFor(given.engine.connections().end(given.account));
    QVERIFY(asked.isReady());
    QCOMPARE(QCoro::waitFor(std::move(asked)).error().kind, Error::Unreachable);
}

void tst_People::aNoteIsTakenBackWhenItsTimeHasCome()
{
    GivenVerbs given;
    QVERIFY(given.connectAccount());
    const auto now = QDateTime::currentDateTimeUtc();
    QVERIFY(QCoro::waitFor(given.engine.people().setNote(given.account, u"Lunch"_s, now.addSecs(3600))));
    QCOMPARE(get(given.engine.store().accounts()).first().noteUntil.toMSecsSinceEpoch(),
             now.addSecs(3600).toMSecsSinceEpoch());
    QVERIFY(QCoro::waitFor(given.engine.people().setNote(given.account, u"Lunch"_s, now)));
    QTRY_COMPARE(given.said(), QStringList({u"note Lunch"_s, u"note Lunch"_s, u"note "_s}));
    QTRY_VERIFY(!get(given.engine.store().accounts()).first().noteUntil.isValid());
}

void tst_People::aNoteThatWasRefusedLeavesTheOldEnd()
{
    GivenVerbs given;
    QVERIFY(given.connectAccount());
    const auto until = QDateTime::fromMSecsSinceEpoch(4102444800000, Qt::UTC);
    QVERIFY(QCoro::waitFor(given.engine.people().setNote(given.account, u"Lunch"_s, until)));
    given.service.people->answers = {fail({Error::Busy})};
    QVERIFY(!QCoro::waitFor(given.engine.people().setNote(given.account, u"x"_s, {})));
    QCOMPARE(get(given.engine.store().accounts()).first().noteUntil, until);
}

void tst_People::findsInTheDirectory()
{
    GivenVerbs given;
    given.service.directory = {ContactSeen{Ana, u"Ana Lima"_s}};
    QCOMPARE(QCoro::waitFor(given.engine.people().find(given.account, u"ana"_s)).error().kind,
             Error::Unreachable);
    QVERIFY(given.connectAccount());
    const auto found = QCoro::waitFor(given.engine.people().find(given.account, u" ana "_s));
    QVERIFY(found);
    QCOMPARE(found->first().name, u"Ana Lima"_s);
    QCOMPARE(given.said(), QStringList{u"find ana"_s});
    QVERIFY(get(given.engine.store().contacts({}, 10)).isEmpty()); // who is only found is not kept
}

void tst_People::answersOnlyWhatIsAsked()
{
    GivenVerbs given;
    const auto conversation = given.conversationWith({Ana});
    QVERIFY(given.connectAccount());
    QCOMPARE(QCoro::waitFor(given.engine.people().answer(conversation, true)).error().reason,
             Error::NotFound);
    given.apply({InvitationSeen{Ana, Ana, {}, u"i1"_s, {}}});
    QVERIFY(QCoro::waitFor(given.engine.people().answer(conversation, true)));
    QVERIFY(QCoro::waitFor(given.engine.people().answer(conversation, false)));
    QCOMPARE(given.said(), QStringList({u"accept i1"_s, u"decline i1"_s}));
}

void tst_People::aGroupIsNamedByItsCircle_data()
{
    QTest::addColumn<QStringList>("recipients");
    QTest::addColumn<QString>("name"); // null: refused

    QTest::newRow("sorted") << QStringList{Cy, Ana} << Ana + u',' + Cy;
    QTest::newRow("as people write") << QStringList{u" Bo@Example.com"_s, u"im:ana@example.com"_s}
                                     << Ana + u',' + Bo;
    QTest::newRow("twice") << QStringList{Ana, u"ana@example.com"_s} << Ana;
    QTest::newRow("with ourselves") << QStringList{Ana, u"me@example.com"_s, Bo} << Ana + u',' + Bo;
    QTest::newRow("ourselves only") << QStringList{u"me@example.com"_s} << QString();
    QTest::newRow("nobody") << QStringList() << QString();
    QTest::newRow("no address") << QStringList{Ana, u"nobody in particular"_s} << QString();
}

void tst_People::aGroupIsNamedByItsCircle()
{
    QFETCH(QStringList, recipients);
    QFETCH(QString, name);
    GivenVerbs given; // not connected: it is only opened
    const auto opened = QCoro::waitFor(given.engine.people().openGroup(given.account, recipients));
    QCOMPARE(opened.has_value(), !name.isNull());
    if (!opened)
        return;
    QCOMPARE(opened->remoteId, name);
    const Draft draft{given.account, recipients, u"hi"_s};
    const auto sent = QCoro::waitFor(given.engine.send(draft));
    QVERIFY(sent);
    QCOMPARE(sent->conversation, opened->id);
}

void tst_People::anInvitationOpensTheLargerCircle()
{
    GivenVerbs given;
    const auto conversation = given.conversationWith({Bo});
    QVERIFY(given.connectAccount());
    const auto larger =
        QCoro::waitFor(given.engine.people().invite(conversation, {u"cy@example.com"_s, Ana}));
    QVERIFY(larger);
    QCOMPARE(larger->remoteId, QStringList({Ana, Bo, Cy}).join(u','));
    QCOMPARE(given.said(), QStringList{u"invite %1 %2,%3"_s.arg(Bo, Ana, Cy)});

    given.service.people->answers = {fail({Error::Refused, Error::NotPermitted})};
    QVERIFY(!QCoro::waitFor(given.engine.people().invite(conversation, {Cy})));
    QVERIFY(!get(given.engine.store().conversation(given.account, Bo + u',' + Cy)));
}

void tst_People::whoIsThereIsNotInvited()
{
    GivenVerbs given;
    const auto conversation = given.conversationWith({Bo});
    QVERIFY(given.connectAccount());
    const auto same = QCoro::waitFor(given.engine.people().invite(conversation, {Bo}));
    QVERIFY(same);
    QCOMPARE(same->id, conversation);
    QVERIFY(given.said().isEmpty());
}

void tst_People::aPortraitIsAskedForSeldom_data()
{
    QTest::addColumn<QByteArray>("known");
    QTest::addColumn<int>("hoursAgo");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("one of today") << QByteArray("known") << 11 << false;
    QTest::newRow("one of yesterday") << QByteArray("known") << 13 << true;
    QTest::newRow("one of tomorrow") << QByteArray("known") << -5 << true;
    QTest::newRow("there was none just now") << QByteArray() << 0 << false;
    QTest::newRow("there was none then") << QByteArray() << 2 << true;
}

void tst_People::aPortraitIsAskedForSeldom()
{
    QFETCH(QByteArray, known);
    QFETCH(int, hoursAgo);
    QFETCH(bool, isAsked);
    GivenVerbs given;
    QVERIFY(given.connectAccount());
    given.service.people->portraits.insert(Ana, Portrait{Picture, "e2"});
    const auto askedAt = QDateTime::currentDateTimeUtc().addSecs(-3600 * hoursAgo);
    get(given.engine.store().savePortrait(given.account, Ana, {known, "e1", askedAt}));
    const auto image = given.portrait(u"Ana@example.com"_s);
    QCOMPARE(given.said(), isAsked ? QStringList{u"portrait %1 e1"_s.arg(Ana)} : QStringList());
    QCOMPARE(image.value_or(QByteArray()), isAsked ? Picture : known);
    QCOMPARE(given.portrait(), image);
    QCOMPARE(given.portraitsAsked(), isAsked ? 1 : 0);
}

void tst_People::anUnchangedPortraitStays()
{
    GivenVerbs given;
    QVERIFY(given.connectAccount());
    given.service.people->portraits.insert(Ana, Portrait{{}, {}, true});
    const auto old = QDateTime::currentDateTimeUtc().addDays(-2);
    get(given.engine.store().savePortrait(given.account, Ana, {Picture, "e1", old}));
    QCOMPARE(given.portrait(), Picture);
    const auto kept = get(given.engine.store().portrait(given.account, Ana));
    QCOMPARE(kept->etag, "e1");
    QVERIFY(kept->askedAt > old);
}

void tst_People::severalAskersShareARequest()
{
    GivenVerbs given;
    QVERIFY(given.connectAccount());
    given.service.people->portraits.insert(Ana, Portrait{Picture, {}});
    std::vector<QCoro::Task<std::optional<QByteArray>>> askers;
    for (int i = 0; i < 5; ++i)
        askers.push_back(given.engine.people().portrait(given.account, Ana));
    for (auto &asker : askers)
        QCOMPARE(QCoro::waitFor(std::move(asker)), Picture);
    QCOMPARE(given.portraitsAsked(), 1);
}

void tst_People::aFailureIsNotRepeatedSoon()
{
    GivenVerbs given;
    QVERIFY(!given.portrait()); // not connected is no failure
    QVERIFY(given.connectAccount());
    given.service.people->answers = {fail({Error::Unanswered})};
    given.service.people->portraits.insert(Ana, Portrait{Picture, {}});
    QVERIFY(!given.portrait());
    QVERIFY(!given.portrait());
    QCOMPARE(given.portraitsAsked(), 1);
    QVERIFY(!given.portrait(u"nobody in particular"_s));
}

void tst_People::aHugePortraitIsNone()
{
    GivenVerbs given;
    QVERIFY(given.connectAccount());
    given.service.people->portraits.insert(Ana, Portrait{QByteArray(2'000'000, 'x'), {}});
    QVERIFY(!given.portrait());
    QVERIFY(!get(given.engine.store().portrait(given.account, Ana)));
}

void tst_People::watchedPeopleAreHandedToTheNextConnection()
{
    GivenVerbs given;
    given.engine.connections().watch(given.account, {Ana});
    given.engine.connections().setAbsence(Absence::Away);
    QVERIFY(given.connectAccount());
    QCOMPARE(given.service.people->watched, QStringList{Ana});
    QVERIFY(given.service.people->absence == Absence::Away);
    given.service.people->watched.clear();
    QCoro::waitFor(given.engine.connections().restart(given.account));
    QTRY_COMPARE(given.service.people->watched, QStringList{Ana});
    given.engine.connections().watch(given.account, {Ana, Bo});
    QCOMPARE(given.service.people->watched, QStringList({Ana, Bo}));
}

QTEST_GUILESS_MAIN(tst_People)
#include "tst_people.moc"
