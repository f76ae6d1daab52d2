// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "givencompany.h"

#include "backends/address.h"
#include "models/lists/conversations/conversationinfo.h"
#include "models/lists/conversations/participantmodel.h"
#include "models/lists/people/contactmodel.h"
#include "models/lists/people/directorymodel.h"
#include "models/lists/people/portraits.h"
#include "models/lists/people/recipients.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QSignalSpy>

using namespace Parlance;
using namespace Qt::StringLiterals;

class tst_PeopleModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contactsStandInEachOfTheirGroups();
    void presenceChangesItsRowOnly();
    void contactsComeAndGo();
    void thoseWeKnowAreFoundAtOnce();
    void recipientsAreToldApart_data();
    void recipientsAreToldApart();
    void aLongPasteIsCutBetweenTwo();
    void namesOfAnotherMessengerAreNotHeard();
    void whoHasANameElsewhereIsListed();
    void participantsLeaveAndComeBack();
    void writersAreForgottenInTime_data();
    void writersAreForgottenInTime();
    void portraitNamesLeadBack_data();
    void portraitNamesLeadBack();
    void onlyPicturesOfTheRightKindAreDrawn_data();
    void onlyPicturesOfTheRightKindAreDrawn();
};

static QStringList shown(const PeopleModel &model)
{
    QStringList rows;
    for (int i = 0; i < model.count(); ++i) {
        const auto row = model.row<PersonRow>(i);
        rows << row.section + u'/' + row.name;
    }
    return rows;
}

void tst_PeopleModels::contactsStandInEachOfTheirGroups()
{
    GivenCompany given;
    given.person(Ana, u"Ana"_s, {u"Team"_s, u"Favorites"_s});
    given.person(Bo, u"Bo"_s, {u"Team"_s});
    given.person(Cy, u"Cy"_s);
    given.apply({RosterSeen{{Ana, Bo, Cy}}});
    ContactModel model;
    QAbstractItemModelTester tester(&model);
    model.setMessenger(given.messenger.get());
    QTRY_COMPARE(model.count(), 4);
    QTRY_COMPARE(shown(model),
                 (QStringList{u"Favorites/Ana"_s, u"Team/Ana"_s, u"Team/Bo"_s, u"Other contacts/Cy"_s}));
}

void tst_PeopleModels::presenceChangesItsRowOnly()
{
    GivenCompany given;
    given.person(Ana, u"Ana"_s);
    given.person(Bo, u"Bo"_s);
    given.apply({RosterSeen{{Ana, Bo}}});
    ContactModel model;
    QAbstractItemModelTester tester(&model);
    model.setMessenger(given.messenger.get());
    QTRY_COMPARE(shown(model), (QStringList{u"Contacts/Ana"_s, u"Contacts/Bo"_s}));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    given.apply({PresenceSeen{Bo, Presence::Busy, u"in-a-meeting"_s}});
    QTRY_COMPARE(model.row<PersonRow>(1).presenceText, u"In a meeting"_s);
    for (const auto &change : changes)
        QCOMPARE(change.first().toModelIndex().row(), 1);
    QCOMPARE(model.row<PersonRow>(1).accessibleText, u"Bo, In a meeting"_s);
}

void tst_PeopleModels::contactsComeAndGo()
{
    GivenCompany given;
    given.person(Ana, u"Ana"_s);
    given.apply({RosterSeen{{Ana}}});
    ContactModel model;
    QAbstractItemModelTester tester(&model);
    model.setMessenger(given.messenger.get());
    QTRY_COMPARE(model.count(), 1);
    given.person(Bo, u"Bo"_s);
    given.apply({RosterSeen{{Bo}}});
    QTRY_COMPARE(shown(model), QStringList{u"Contacts/Bo"_s});
    given.person(Bo, u"Bob"_s);
    QTRY_COMPARE(shown(model), QStringList{u"Contacts/Bob"_s});
}

void tst_PeopleModels::thoseWeKnowAreFoundAtOnce()
{
    GivenCompany given;
    given.person(Ana, u"Ana Lima"_s);
    DirectoryModel model;
    QAbstractItemModelTester tester(&model);
    model.setMessenger(given.messenger.get());
    QStringList first; // no address that turns into a name
    connect(&model, &RowModel::countChanged, &model, [&] { first = shown(model); });
    model.setQuery(u"li"_s);
    QTRY_COMPARE(first, QStringList{u"Contacts/Ana Lima"_s});
    QVERIFY(!model.isSearching()); // too short for a directory
    model.setQuery(u"lim"_s);
    QVERIFY(model.isSearching());
    QTRY_VERIFY(!model.isSearching());
    QVERIFY(!model.problem().isEmpty()); // nobody is signed in
    model.setQuery({});
    QTRY_COMPARE(model.count(), 0);
}

void tst_PeopleModels::recipientsAreToldApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QStringList>("rest");
    const QStringList two{u"+14155550122"_s, u"+14155550133"_s};
    QTest::newRow("one") << u"+1 415 555 0122"_s << two.mid(0, 1) << QStringList();
    QTest::newRow("commas") << u"+14155550122, +14155550133"_s << two << QStringList();
    QTest::newRow("semicolons") << u"+14155550122;+14155550133;"_s << two << QStringList();
    QTest::newRow("lines") << u"+14155550122\r\n+14155550133\n"_s << two << QStringList();
    QTest::newRow("as people there write them") << u"(415) 555-0122, 415-555-0133"_s << two << QStringList();
    QTest::newRow("spaces between whole ones") << u"+14155550122 +14155550133"_s << two << QStringList();
    QTest::newRow("spaces in them, too") << u"+1 415 555 0122 +1 415 555 0133"_s << two << QStringList();
    QTest::newRow("spaces, each by itself") << u"4155550122 4155550133"_s << two << QStringList();
    QTest::newRow("pieces of one that is none")
        << u"123 4567 890 12"_s << QStringList() << QStringList{u"123 4567 890 12"_s};
    QTest::newRow("twice") << u"+14155550122, 415 555 0122"_s << two.mid(0, 1) << QStringList();
    QTest::newRow("some are none") << u"+14155550122, Ana Lima, 12, +14155550133"_s << two
                                   << QStringList{u"Ana Lima"_s, u"12"_s};
    QTest::newRow("mail") << u"ana@example.com bo@example.com"_s
                          << QStringList{u"sip:ana@example.com"_s, u"sip:bo@example.com"_s} << QStringList();
    QTest::newRow("nothing") << u" ,; \n"_s << QStringList() << QStringList();
}

void tst_PeopleModels::recipientsAreToldApart()
{
    QFETCH(QString, text);
    const auto read = [](const QString &written) -> std::optional<QString> {
        const auto address = Address::canonical(written, u"US"_s);
        return address ? std::optional(*address) : std::nullopt;
    };
    const auto found = Recipients::in(text, read);
    QTEST(found.addresses, "addresses");
    QTEST(found.rest, "rest");
}

void tst_PeopleModels::aLongPasteIsCutBetweenTwo()
{
    const auto read = [](const QString &written) -> std::optional<QString> {
        const auto address = Address::canonical(written, u"US"_s);
        return address ? std::optional(*address) : std::nullopt;
    };
    // as much as is read at once ends where half of the second number is a number, too
    const auto text = u"+14155550122,"_s.repeated(1'537) + u"        +4930123456789,\n+442079460100"_s;
    QCOMPARE(text.mid(20'000 - 11, 11), u"+4930123456"_s);
    const auto found = Recipients::in(text, read);
    QCOMPARE(found.addresses, QStringList{u"+14155550122"_s});
    QCOMPARE(found.rest, QStringList());
    QCOMPARE(Recipients::in(found.unread, read).addresses,
             (QStringList{u"+4930123456789"_s, u"+442079460100"_s}));
    QCOMPARE(Recipients::in(u"1"_s.repeated(30'000), read).unread.size(), 30'000); // no place for a cut

    GivenCompany given;
    DirectoryModel model;
    model.setMessenger(given.messenger.get());
    model.setAccount(given.account);
    const auto many = model.recipientsIn(u"ana@example.com,"_s.repeated(2'000));
    QVERIFY(many[u"problem"_s].toString().startsWith(u"Too many at once"_s));
    QVERIFY(many[u"rest"_s].toString().startsWith(u"ana@example.com,"_s));
}

void tst_PeopleModels::namesOfAnotherMessengerAreNotHeard()
{
    GivenCompany given;
    DirectoryModel model;
    QSignalSpy heard(&model, &DirectoryModel::namesChanged);
    QSignalSpy told(&given.messenger->people()->book(), &PeopleBook::changed);
    model.setMessenger(given.messenger.get());
    model.setAccount(given.account);
    QVERIFY(!model.nameOf(Ana).isEmpty()); // asks for it
    given.person(Ana, u"Ana"_s);
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(heard.size(), told.size());
    model.setMessenger(nullptr);
    const auto before = heard.size();
    told.clear();
    given.person(Ana, u"Anna"_s);
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(heard.size(), before);
}

void tst_PeopleModels::whoHasANameElsewhereIsListed()
{
    GivenCompany given;
    given.person(Ana, u"Ana"_s);
    given.person(Bo, u"Bo"_s); // on no list of the company
    given.apply({RosterSeen{{Ana}}});
    Account texts;
    texts.id = u"t1"_s;
    texts.service = u"texting"_s;
    texts.name = u"texts"_s;
    get(given.engine.store().addAccount(texts));
    get(given.engine.store().openConversation(texts.id, {u"+15550100222"_s})); // nobody knows who
    ContactModel model;
    QAbstractItemModelTester tester(&model);
    model.setMessenger(given.messenger.get());
    QTRY_COMPARE(shown(model), QStringList{u"Contacts/Ana"_s});
    get(given.engine.store().name(texts.id, {{u"Cy"_s, {u"+15550100333"_s, u"+15550100444"_s}}}));
    QTRY_COMPARE(shown(model), (QStringList{u"Contacts/Ana"_s, u"Contacts/Cy"_s}));
}

void tst_PeopleModels::participantsLeaveAndComeBack()
{
    GivenCompany given;
    ParticipantModel model;
    QAbstractItemModelTester tester(&model);
    model.setConversation(given.conversation({Ana, Bo}));
    model.setMessenger(given.messenger.get());
    QTRY_COMPARE(model.count(), 3);
    QVERIFY(model.row<PersonRow>(2).isMe);
    auto &live = given.messenger->people()->live();
    const QString name = Ana + u',' + Bo;
    live.takeAttendance(given.account, {name, {Bo}});
    QVERIFY(model.row<PersonRow>(0).isGone);
    QVERIFY(!model.row<PersonRow>(1).isGone);
    live.takeAttendance(given.account, {name, {}}); // closed: says nothing of anybody
    QVERIFY(!model.row<PersonRow>(0).isGone);
}

void tst_PeopleModels::writersAreForgottenInTime_data()
{
    QTest::addColumn<bool>("tellsEnds");
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("writes");

    QTest::newRow("soon") << false << 5 << true;
    QTest::newRow("later") << false << 7 << false;
    QTest::newRow("told when it ends") << true << 7 << true;
    QTest::newRow("not told for long") << true << 31 << false;
}

void tst_PeopleModels::writersAreForgottenInTime()
{
    QFETCH(bool, tellsEnds);
    QFETCH(int, after);
    GivenCompany given;
    auto now = QDateTime::currentDateTimeUtc();
    auto &live = given.messenger->people()->live();
    live.setClock([&] { return now; });
    ConversationInfo info;
    info.setConversation(given.conversation({Ana}));
    info.setMessenger(given.messenger.get());
    QTRY_VERIFY(info.isLoaded());
    if (tellsEnds)
        live.takeTyping(given.account, {Ana, Ana, false});
    live.takeTyping(given.account, {Ana, Ana});
    QVERIFY(!info.writing().isEmpty());
    now = now.addSecs(after);
    live.expire();
    QTEST(!info.writing().isEmpty(), "writes");
    live.setClock(&QDateTime::currentDateTimeUtc);
}

void tst_PeopleModels::portraitNamesLeadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");

    QTest::newRow("an address") << portraitName(u"a1"_s, Ana) << Ana;
    QTest::newRow("with anything in it")
        << portraitName(u"a1"_s, u"sip:a%2f/../?#é@x"_s) << u"sip:a%2f/../?#é@x"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << QString();
    QTest::newRow("an URL") << u"http://example.com/a.png"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_PeopleModels::portraitNamesLeadBack()
{
    QFETCH(QString, name);
    QTEST(portraitOwner(name).second, "address");
}

static QByteArray picture(const char *format, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

void tst_PeopleModels::onlyPicturesOfTheRightKindAreDrawn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isDrawn");

    QTest::newRow("jpeg") << picture("jpeg", {96, 64}) << true;
    QTest::newRow("png") << picture("png", {96, 96}) << false;
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                         << false;
    QTest::newRow("too large") << picture("jpeg", {5000, 4000}) << false;
    QTest::newRow("cut") << picture("jpeg", {96, 96}).left(40) << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void tst_PeopleModels::onlyPicturesOfTheRightKindAreDrawn()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isDrawn);
    const auto drawn = roundPortrait(bytes, 36);
    QCOMPARE(!drawn.isNull(), isDrawn);
    if (!isDrawn)
        return;
    QCOMPARE(drawn.size(), QSize(36, 36));
    QCOMPARE(drawn.pixelColor(0, 0).alpha(), 0); // round
    QVERIFY(drawn.pixelColor(18, 18).red() > 200);
}

QTEST_MAIN(tst_PeopleModels)
#include "tst_peoplemodels.moc"
