// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "givencommands.h"
#include "tests/models/giventexting.h"

#include <QFile>
#include <QJsonArray>

using namespace Parlance;
using namespace Qt::StringLiterals;

static const QString Number = u"+14155550100"_s;
static const QString Other = u"+442079460100"_s;

/// Files of contacts, brought in from the command line.
class tst_CommandLineImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsPeople_data();
    void addsPeople();
    void onePersonHasSeveralNumbers();
    void changesNames();
    void saysWhyItSkips_data();
    void saysWhyItSkips();
    void doesNothingOnTrial();
    void thousandsAreTakenInSteps();
    void namesTitleConversationsUntilTheServiceKnowsBetter();
    void accountIsTold_data();
    void accountIsTold();
    void fileThatIsNoneIsUsage();
    void whatWasExportedNamesTheSamePeople_data();
    void whatWasExportedNamesTheSamePeople();
    void notesAndBlocksGoAlong_data();
    void notesAndBlocksGoAlong();
    void thousandsAreExportedInPages();
    void badExportIsTold_data();
    void badExportIsTold();
};

namespace {

struct GivenFile : GivenCommands<GivenTexting>
{
    int import(const QByteArray &bytes, const QStringList &more = {})
    {
        const QString path = folder.filePath(u"people.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        return run(QStringList{u"import"_s, u"contacts"_s, path} + more);
    }
    /// "Name: address, address" of everybody who is known, in the order of names
    QStringList known()
    {
        QStringList all;
        for (const Contact &contact : get(engine.store().contacts({}, 10'000))) {
            QStringList addresses;
            for (const ContactAddress &address : contact.addresses)
                addresses << address.address;
            all << contact.name + u": "_s + addresses.join(u", "_s);
        }
        return all;
    }
    void addAccount(const QString &name)
    {
        Account account;
        account.id = name;
        account.service = u"texting"_s;
        account.name = name;
        get(engine.store().addAccount(account));
    }
};

} // namespace

void tst_CommandLineImport::addsPeople_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("CSV") << QByteArray("Phone;Name\n+1 (415) 555-0100;Ana Lima\n");
    QTest::newRow("vCard") << QByteArray(
        "BEGIN:VCARD\nFN:Ana Lima\nTEL;VALUE=uri:tel:+1-415-555-0100\nEND:VCARD\n");
    QTest::newRow("as people write it there") << QByteArray("name,phone\nAna Lima,(415) 555-0100\n");
}

void tst_CommandLineImport::addsPeople()
{
    QFETCH(QByteArray, file);
    GivenFile given;
    QCOMPARE(given.import(file), ExitStatus::Done);
    QCOMPARE(given.known(), QStringList{u"Ana Lima: "_s + Number});
    const auto added = given.printed(u"outcome"_s, u"added"_s);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added[0][u"name"_s], u"Ana Lima"_s);
    QCOMPARE(added[0][u"addresses"_s].toArray(), QJsonArray{Number});
    QVERIFY(added[0][u"reason"_s].isNull());
    const QJsonObject summary{{u"account"_s, u"work"_s}, {u"dryRun"_s, false}, {u"added"_s, 1},
                              {u"changed"_s, 0},         {u"remarked"_s, 0},   {u"skipped"_s, 0}};
    QCOMPARE(given.printed().last(), summary);
}

void tst_CommandLineImport::onePersonHasSeveralNumbers()
{
    GivenFile given;
    QCOMPARE(given.import("name,mobile,phone,email,tel\nAna,+1 415 555 0100,12 rue,ana@x.org,"
                          "0044 20 7946 0100\n"),
             ExitStatus::Done);
    QCOMPARE(given.known(), QStringList{u"Ana: "_s + Number + u", "_s + Other});
    QCOMPARE(given.printed().first()[u"ignored"_s].toArray(), QJsonArray({u"12 rue"_s, u"ana@x.org"_s}));
}

void tst_CommandLineImport::changesNames()
{
    GivenFile given;
    given.apply({ContactSeen{Number, u"Anna"_s}});
    QCOMPARE(given.import("name,phone,mobile\nAna,+14155550100,+442079460100\n"), ExitStatus::Done);
    QCOMPARE(given.known(), QStringList{u"Ana: "_s + Number + u", "_s + Other});
    const auto changed = given.printed(u"outcome"_s, u"changed"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][u"before"_s], u"Anna"_s);
}

void tst_CommandLineImport::saysWhyItSkips_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("known") << QByteArray("Bo,+442079460100") << u"unchanged"_s;
    QTest::newRow("twice in the file") << QByteArray("Anna,+1-415-555-0100") << u"duplicate"_s;
    QTest::newRow("bad number") << QByteArray("Cy,12 rue de la Paix") << u"bad-address"_s;
    QTest::newRow("a spreadsheet's number") << QByteArray("Cy,4.41235E+11") << u"bad-address"_s;
    QTest::newRow("no way to write there") << QByteArray("Cy,cy@example.com") << u"bad-address"_s;
    QTest::newRow("no number") << QByteArray("Cy,") << u"no-address"_s;
    QTest::newRow("no name") << QByteArray(",+4930123456") << u"no-name"_s;
    QTest::newRow("a name of nothing") << QByteArray("\xe2\x80\xae \x01,+4930123456") << u"no-name"_s;
}

void tst_CommandLineImport::saysWhyItSkips()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    GivenFile given;
    given.apply({ContactSeen{Other, u"Bo"_s}});
    QCOMPARE(given.import("name,phone\nAna,+14155550100\n" + row + '\n'), ExitStatus::Done);
    const auto skipped = given.printed(u"outcome"_s, u"skipped"_s);
    QCOMPARE(skipped.size(), 1);
    QCOMPARE(skipped[0][u"reason"_s], reason);
    QCOMPARE(skipped[0][u"line"_s], 3);
    QCOMPARE(given.printed().last()[u"skipped"_s], 1);
    QCOMPARE(given.known(), QStringList({u"Ana: "_s + Number, u"Bo: "_s + Other}));
}

void tst_CommandLineImport::doesNothingOnTrial()
{
    GivenFile given;
    given.apply({ContactSeen{Other, u"Bob"_s}});
    const QByteArray file("name,phone\nAna,+14155550100\nBo,+442079460100\nCy,none\n");
    QCOMPARE(given.import(file, {u"--dry-run"_s}), ExitStatus::Done);
    QCOMPARE(given.known(), QStringList{u"Bob: "_s + Other});
    const auto tried = given.printed();
    QCOMPARE(tried.last()[u"dryRun"_s], true);

    // and says what then happens
    given.out.clear();
    QCOMPARE(given.import(file), ExitStatus::Done);
    QCOMPARE(given.printed().first(tried.size() - 1), tried.first(tried.size() - 1));
    QCOMPARE(given.known(), QStringList({u"Ana: "_s + Number, u"Bo: "_s + Other}));
}

void tst_CommandLineImport::thousandsAreTakenInSteps()
{
    GivenFile given;
    QByteArray file("name,phone\n");
    for (int i = 0; i < 1'000; ++i)
        file += "P" + QByteArray::number(i) + ",+4930" + QByteArray::number(100'000 + i) + '\n';
    QSignalSpy commits(&given.engine.store(), &Store::changed);
    QCOMPARE(given.import(file), ExitStatus::Done);
    QCOMPARE(given.known().size(), 1'000);
    QCOMPARE(given.printed().last()[u"added"_s], 1'000);
    QVERIFY(commits.size() > 1 && commits.size() < 20);
}

void tst_CommandLineImport::namesTitleConversationsUntilTheServiceKnowsBetter()
{
    GivenFile given;
    const auto id = get(given.engine.store().openConversation(given.id, {Number})).id;
    QCOMPARE(given.import("name,phone\nAna,+14155550100\n"), ExitStatus::Done);
    QCOMPARE(get(given.engine.store().conversation(id))->title, u"Ana"_s);
    given.apply({ContactSeen{Number, u"Ana Lima"_s}});
    QCOMPARE(get(given.engine.store().conversation(id))->title, u"Ana Lima"_s);
}

void tst_CommandLineImport::accountIsTold_data()
{
    QTest::addColumn<QStringList>("accounts");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("complaint");
    const QStringList second{u"second"_s};
    QTest::newRow("the only one") << QStringList() << QStringList() << int(ExitStatus::Done) << QByteArray();
    QTest::newRow("one of two") << second << QStringList{u"--account"_s, u"second"_s} << int(ExitStatus::Done)
                                << QByteArray();
    QTest::newRow("which of two") << second << QStringList() << int(ExitStatus::Usage)
                                  << QByteArray("--account, one of: second, work.");
    QTest::newRow("none of them") << second << QStringList{u"--account"_s, u"third"_s}
                                  << int(ExitStatus::Unauthorised) << QByteArray("third");
}

void tst_CommandLineImport::accountIsTold()
{
    QFETCH(QStringList, accounts);
    QFETCH(QStringList, more);
    QFETCH(int, status);
    QFETCH(QByteArray, complaint);
    GivenFile given;
    for (const QString &name : accounts)
        given.addAccount(name);
    QCOMPARE(given.import("name,phone\nAna,+14155550100\n", more), status);
    QVERIFY2(given.errors.contains(complaint), given.errors);
    QCOMPARE(given.known().size(), status == ExitStatus::Done ? 1 : 0);
    QCOMPARE(given.out.isEmpty(), status != ExitStatus::Done);
}

void tst_CommandLineImport::fileThatIsNoneIsUsage()
{
    GivenFile given;
    QCOMPARE(given.run({u"import"_s, u"contacts"_s, given.folder.filePath(u"none"_s)}), ExitStatus::Usage);
    QCOMPARE(given.import("name,phone\nAna,+14155550100\nBo,\"1\n"), ExitStatus::Usage);
    QVERIFY2(given.errors.contains("line 3"), given.errors);
    QVERIFY(given.out.isEmpty());
    QVERIFY(given.known().isEmpty());
}

void tst_CommandLineImport::whatWasExportedNamesTheSamePeople_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("CSV") << u"csv"_s;
    QTest::newRow("vCard") << u"vcard"_s;
}

void tst_CommandLineImport::whatWasExportedNamesTheSamePeople()
{
    QFETCH(QString, format);
    GivenFile given;
    get(given.engine.store().name(given.id, {{u"=Ana, \"Lima\""_s, {Number, Other}}}));
    given.apply({ContactSeen{u"+15550100222"_s, u"'t Hooft"_s}});
    given.addAccount(u"second"_s);
    get(given.engine.store().name(u"second"_s, {{u"Elsewhere"_s, {u"+15550100333"_s}}}));
    const QString path = given.folder.filePath(u"exported"_s);
    QCOMPARE(given.run({u"export"_s, u"contacts"_s, u"--format"_s, format, u"--account"_s, u"work"_s,
                        u"--output"_s, path}),
             ExitStatus::Done);
    QCOMPARE(given.printed().last()[u"contacts"_s], 2);
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif

    GivenFile another;
    QCOMPARE(another.run({u"import"_s, u"contacts"_s, path}), ExitStatus::Done);
    QCOMPARE(another.known(),
             QStringList({u"'t Hooft: +15550100222"_s, u"=Ana, \"Lima\": "_s + Number + u", "_s + Other}));
    QCOMPARE(given.run({u"import"_s, u"contacts"_s, path, u"--account"_s, u"work"_s}), ExitStatus::Done);
    QCOMPARE(given.printed().last()[u"skipped"_s], 2); // known already
}

void tst_CommandLineImport::notesAndBlocksGoAlong_data()
{
    whatWasExportedNamesTheSamePeople_data();
}

void tst_CommandLineImport::notesAndBlocksGoAlong()
{
    QFETCH(QString, format);
    GivenFile given;
    get(given.engine.store().name(given.id, {{u"Ana"_s, {Number}}}));
    get(given.engine.store().saveNotes({given.id, Number}, u"Likes tea,\nnot coffee"_s));
    get(given.engine.store().block({given.id, Other}, true)); // whose name nobody knows
    const QString path = given.folder.filePath(u"exported"_s);
    QCOMPARE(given.run({u"export"_s, u"contacts"_s, u"--format"_s, format, u"--output"_s, path}),
             ExitStatus::Done);
    QCOMPARE(given.printed().last()[u"contacts"_s], 2);

    GivenFile another;
    auto &store = another.engine.store();
    const auto contact = [&](const QString &address) { return *get(store.contact(another.id, address)); };
    get(store.name(another.id, {{u"Ana"_s, {Number}}}));
    get(store.saveNotes({another.id, Number}, u"Has a dog"_s));
    const auto talk = get(store.openConversation(another.id, {Other})).id;
    QCOMPARE(another.run({u"import"_s, u"contacts"_s, path, u"--dry-run"_s}), ExitStatus::Done);
    QCOMPARE(another.printed().last()[u"remarked"_s], 2);
    const auto remarked = another.printed(u"outcome"_s, u"remarked"_s);
    QCOMPARE(remarked[0][u"notes"_s], u"Likes tea,\nnot coffee"_s);
    QVERIFY(remarked[0][u"before"_s].isNull()); // the name stays
    QCOMPARE(remarked[1][u"blocked"_s], true);
    QCOMPARE(contact(Number).notes, u"Has a dog"_s);
    QVERIFY(!contact(Other).blocked);

    QCOMPARE(another.run({u"import"_s, u"contacts"_s, path}), ExitStatus::Done);
    QCOMPARE(contact(Number).notes, u"Has a dog\n\nLikes tea,\nnot coffee"_s); // nothing is lost
    QVERIFY(contact(Other).blocked);
    QVERIFY(get(store.conversation(talk))->archived); // as blocking does
    QCOMPARE(another.run({u"import"_s, u"contacts"_s, path}), ExitStatus::Done);
    QCOMPARE(another.printed().last()[u"skipped"_s], 2); // known already
    QCOMPARE(contact(Number).notes, u"Has a dog\n\nLikes tea,\nnot coffee"_s);
}

void tst_CommandLineImport::thousandsAreExportedInPages()
{
    GivenFile given;
    QList<Naming> people;
    for (int i = 0; i < 1'001; ++i)
        people << Naming{u"P%1"_s.arg(i), {u"+1555%1"_s.arg(1'000'000 + i)}};
    get(given.engine.store().name(given.id, people));
    const QString path = given.folder.filePath(u"exported"_s);
    QCOMPARE(given.run({u"export"_s, u"contacts"_s, u"--format"_s, u"csv"_s, u"--output"_s, path}),
             ExitStatus::Done);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 1'002);
}

void tst_CommandLineImport::badExportIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("complaint");
    const QStringList csv{u"--format"_s, u"csv"_s};
    const QStringList output{u"--output"_s, u"/nowhere/at/all.csv"_s};
    QTest::newRow("no file") << csv << int(ExitStatus::Usage) << QByteArray("--output");
    QTest::newRow("no format") << output << int(ExitStatus::Usage) << QByteArray("--format");
    QTest::newRow("a format for messages")
        << output + QStringList{u"--format"_s, u"html"_s} << int(ExitStatus::Usage) << QByteArray("vcard");
    QTest::newRow("no such account") << csv + output + QStringList{u"--account"_s, u"third"_s}
                                     << int(ExitStatus::Unauthorised) << QByteArray("third");
    QTest::newRow("no such folder") << csv + output << int(ExitStatus::Usage) << QByteArray("/nowhere");
}

void tst_CommandLineImport::badExportIsTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, complaint);
    GivenFile given;
    QCOMPARE(given.run(QStringList{u"export"_s, u"contacts"_s} + arguments), status);
    QVERIFY2(given.errors.contains(complaint), given.errors);
    QVERIFY(given.out.isEmpty());
}

QTEST_GUILESS_MAIN(tst_CommandLineImport)
#include "tst_commandline_import.moc"
