// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/address.h"
#include "models/lists/conversations/conversationinfo.h"
#include "models/lists/conversations/participantmodel.h"
#include "models/lists/people/contactimport.h"
#include "models/lists/people/contactmodel.h"
#include "models/lists/people/directorymodel.h"
#include "models/lists/people/portraits.h"
#include "models/lists/people/recipients.h"
#include "models/store/database.h"
#include "tests/models/given.h"
#include "tests/support/fakecompany.h"
#include "tests/support/memorysecretstore.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;

static const QString Ana = u"sip:ana@example.com"_s;
static const QString Bo = u"sip:bo@example.com"_s;
static const QString Cy = u"sip:cy@example.com"_s;

/// A messenger over a store in memory, with an account that knows people.
struct GivenPeople
{
    GivenPeople()
    {
        QCoro::waitFor(engine.openForReading()); // the folder is empty: a store in memory
        messenger = std::make_unique<Messenger>(engine);
        Account added;
        added.id = account;
        added.service = u"company"_s;
        added.name = u"work"_s;
        added.settings = {{u"address"_s, u"sip:me@example.com"_s}};
        get(engine.store().addAccount(added));
        get(engine.store().setAccountState(account, Connection::Connected, {}));
    }
    ~GivenPeople()
    {
        QCoro::waitFor(messenger->finish());
        messenger.reset();
        QCoro::waitFor(engine.close());
    }

    static BackendCatalog catalog(FakeCompany &company)
    {
        BackendCatalog catalog;
        catalog.add(FakeCompany::info(), [&] { return std::make_unique<FakeCompanyBackend>(company); });
        return catalog;
    }
    void apply(const QList<Event> &events)
    {
        EventBatch batch;
        batch.events = events;
        batch.cursor = u"c"_s;
        get(engine.store().apply(account, batch, QDateTime::currentDateTimeUtc()));
    }
    void person(const QString &address, const QString &name, const QStringList &groups = {})
    {
        ContactSeen seen{address, name};
        seen.groups = groups;
        apply({seen});
    }
    qint64 conversation(const QStringList &people)
    {
        return get(engine.store().openConversation(account, people)).id;
    }

    QString account = u"a1"_s;
    QTemporaryDir folder;
    MemorySecretStore secrets;
    FakeCompany company;
    Engine engine{{folder.path()}, secrets, catalog(company)};
    std::unique_ptr<Messenger> messenger;
};

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
    void anImportGoesThroughItsStages();
    void anImportTellsWhomItBlocks();
    void anImportEndsWhenItIsStopped();
    void anImportGoesOnWhenNobodyLooksOn();
    void anUndoThatFailedCanBeTriedAgain();
    void aMendedFileIsReadAgain();
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
    GivenPeople given;
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
    GivenPeople given;
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
    GivenPeople given;
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
    GivenPeople given;
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

    GivenPeople given;
    DirectoryModel model;
    model.setMessenger(given.messenger.get());
    model.setAccount(given.account);
    const auto many = model.recipientsIn(u"ana@example.com,"_s.repeated(2'000));
    QVERIFY(many[u"problem"_s].toString().startsWith(u"Too many at once"_s));
    QVERIFY(many[u"rest"_s].toString().startsWith(u"ana@example.com,"_s));
}

void tst_PeopleModels::namesOfAnotherMessengerAreNotHeard()
{
    GivenPeople given;
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
    GivenPeople given;
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

/// A file of \p count people, of whom the first is Ana.
static QUrl peopleFile(const GivenPeople &given, int count)
{
    QFile file(given.folder.filePath(u"people.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write("name,sip\nAnna," + Ana.toUtf8() + '\n');
    for (int i = 1; i < count; ++i)
        file.write("P,p" + QByteArray::number(i) + "@example.com\n");
    return QUrl::fromLocalFile(file.fileName());
}

void tst_PeopleModels::anImportGoesThroughItsStages()
{
    GivenPeople given;
    given.person(Ana, u"Ana"_s);
    const auto name = [&] { return get(given.engine.store().contact(given.account, Ana))->name; };
    ContactImport import;
    QAbstractItemModelTester tester(import.rows());
    import.setMessenger(given.messenger.get());
    import.setAccount(given.account);
    import.setFile(peopleFile(given, 3));
    QTRY_COMPARE(import.stage(), ContactImport::Looked);
    QCOMPARE(import.added(), 2);
    QCOMPARE(import.renamed(), 1);
    QCOMPARE(import.rows()->row<ImportRow>(0).accessibleText, u"Line 2, Anna, Was “Ana”"_s);
    QCOMPARE(name(), u"Ana"_s); // nothing was done
    import.begin();
    QTRY_COMPARE(import.stage(), ContactImport::Imported);
    QCOMPARE(import.added(), 2);
    QCOMPARE(name(), u"Anna"_s);
    import.undo();
    QTRY_COMPARE(import.stage(), ContactImport::TakenBack);
    QCOMPARE(name(), u"Ana"_s);
    QCOMPARE(get(given.engine.store().contacts({}, 10)).size(), 1);
}

void tst_PeopleModels::anImportTellsWhomItBlocks()
{
    GivenPeople given;
    given.person(Ana, u"Ana"_s);
    given.person(Bo, u"Bo"_s);
    given.person(Cy, u"Cy"_s);
    get(given.engine.store().block({given.account, Cy}, true));
    QFile file(given.folder.filePath(u"people.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,sip,blocked,notes\nAnna,ana@example.com,yes,\nBo,bo@example.com,x,Tea\n"
               "Cy,cy@example.com,yes,\nDee,dee@example.com,1,\nNone,12,yes,\n");
    file.close();
    ContactImport import;
    import.setMessenger(given.messenger.get());
    import.setAccount(given.account);
    import.setFile(QUrl::fromLocalFile(file.fileName()));
    const auto rows = [&] {
        QStringList rows;
        for (int i = 0; i < import.rows()->count(); ++i)
            rows << import.rows()->row<ImportRow>(i).accessibleText;
        return rows;
    };
    QTRY_COMPARE(import.stage(), ContactImport::Looked);
    QCOMPARE(rows(), (QStringList{u"Line 2, Anna, Was “Ana” · Will be blocked"_s,
                                  u"Line 3, Bo, Will be blocked"_s, u"Line 5, Dee, Will be blocked"_s,
                                  u"Line 6, None, This account cannot write to 12"_s}));
    QCOMPARE(import.blocked(), 3);
    QCOMPARE(import.noted(), 1);
    QCOMPARE(import.known(), 1);
    import.begin();
    QTRY_COMPARE(import.stage(), ContactImport::Imported);
    QCOMPARE(rows().constFirst(), u"Line 2, Anna, Was “Ana” · Blocked"_s);
    QCOMPARE(import.blocked(), 3);
}

void tst_PeopleModels::anImportEndsWhenItIsStopped()
{
    GivenPeople given;
    ContactImport import;
    import.setMessenger(given.messenger.get());
    import.setAccount(given.account);
    import.setFile(peopleFile(given, 1'000));
    QTRY_COMPARE(import.stage(), ContactImport::Looked);
    connect(&import, &ContactImport::changed, &import, [&] {
        if (import.looked() > 0)
            import.stop();
    });
    import.begin();
    QTRY_COMPARE(import.stage(), ContactImport::Imported);
    const int added = import.added();
    QVERIFY(added > 0 && added < 1'000);
    QCOMPARE(import.looked(), added);
    QCOMPARE(get(given.engine.store().contacts({}, 10'000)).size(), added);
}

void tst_PeopleModels::anImportGoesOnWhenNobodyLooksOn()
{
    GivenPeople given;
    auto import = std::make_unique<ContactImport>();
    import->setMessenger(given.messenger.get());
    import->setAccount(given.account);
    import->setFile(peopleFile(given, 1'000));
    QTRY_COMPARE(import->stage(), ContactImport::Looked);
    import->begin();
    import.reset();
    QCoro::waitFor(given.messenger->finish());
    QCOMPARE(get(given.engine.store().contacts({}, 10'000)).size(), 1'000);
}

void tst_PeopleModels::anUndoThatFailedCanBeTriedAgain()
{
    GivenPeople given;
    ContactImport import;
    import.setMessenger(given.messenger.get());
    import.setAccount(given.account);
    import.setFile(peopleFile(given, 3));
    QTRY_COMPARE(import.stage(), ContactImport::Looked);
    QVERIFY(!import.canUndo());
    import.begin();
    QTRY_COMPARE(import.stage(), ContactImport::Imported);
    setStatementObserver([](QSqlDatabase &, const QString &sql, const QVariantList &) {
        if (sql.trimmed().startsWith("DELETE"_L1))
            throw StoreError(StoreError::Unwritable, u"full"_s);
    });
    import.undo();
    QTRY_COMPARE(import.stage(), ContactImport::Imported);
    setStatementObserver({});
    QVERIFY(!import.problem().isEmpty());
    QCOMPARE(import.added(), 3);
    QVERIFY(import.canUndo());
    import.undo();
    QTRY_COMPARE(import.stage(), ContactImport::TakenBack);
    QVERIFY(!import.canUndo());
    QVERIFY(get(given.engine.store().contacts({}, 10)).isEmpty());
}

void tst_PeopleModels::aMendedFileIsReadAgain()
{
    GivenPeople given;
    ContactImport import;
    import.setMessenger(given.messenger.get());
    import.setAccount(given.account);
    import.setFile(peopleFile(given, 0));
    QTRY_COMPARE(import.stage(), ContactImport::Looked);
    QCOMPARE(import.total(), 1);
    import.setFile(peopleFile(given, 3));
    QTRY_COMPARE(import.total(), 3);
    QTRY_COMPARE(import.stage(), ContactImport::Looked);
}

void tst_PeopleModels::participantsLeaveAndComeBack()
{
    GivenPeople given;
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
    GivenPeople given;
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
