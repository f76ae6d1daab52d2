// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "givencompany.h"

#include "models/lists/people/contactimport.h"
#include "models/store/database.h"

#include <QAbstractItemModelTester>
#include <QFile>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// An import of contacts: its stages, its end, its undo.
class tst_ContactImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImportGoesThroughItsStages();
    void anImportTellsWhomItBlocks();
    void anImportTellsWhatFindsNoRoom();
    void whoIsBlockedAlreadyIsNotSaidToBe();
    void anImportEndsWhenItIsStopped();
    void anImportGoesOnWhenNobodyLooksOn();
    void anUndoThatFailedCanBeTriedAgain();
    void aMendedFileIsReadAgain();
};

/// A file of \p count people, of whom the first is Ana.
static QUrl peopleFile(const GivenCompany &given, int count)
{
    QFile file(given.folder.filePath(u"people.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write("name,sip\nAnna," + Ana.toUtf8() + '\n');
    for (int i = 1; i < count; ++i)
        file.write("P,p" + QByteArray::number(i) + "@example.com\n");
    return QUrl::fromLocalFile(file.fileName());
}

void tst_ContactImport::anImportGoesThroughItsStages()
{
    GivenCompany given;
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

void tst_ContactImport::anImportTellsWhomItBlocks()
{
    GivenCompany given;
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

/// Looks at \p csv. \return what a screen reader says of each row
static QStringList lookedAt(GivenCompany &given, ContactImport &import, const QByteArray &csv)
{
    QFile file(given.folder.filePath(u"people.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return {};
    file.close();
    import.setMessenger(given.messenger.get());
    import.setAccount(given.account);
    import.setFile(QUrl::fromLocalFile(file.fileName()));
    if (!QTest::qWaitFor([&] { return import.stage() == ContactImport::Looked; }))
        return {};
    QStringList rows;
    for (int i = 0; i < import.rows()->count(); ++i)
        rows << import.rows()->row<ImportRow>(i).accessibleText;
    return rows;
}

void tst_ContactImport::anImportTellsWhatFindsNoRoom()
{
    GivenCompany given;
    given.person(Ana, u"Ana"_s);
    given.person(Bo, u"Bo"_s);
    const QString full(PersonInFile::LongestNotes - 2, u'x');
    get(given.engine.store().saveNotes({given.account, Ana}, full));
    get(given.engine.store().saveNotes({given.account, Bo}, full));
    ContactImport import;
    QCOMPARE(lookedAt(given, import,
                      "name,sip,notes\nAna,ana@example.com,Tea\nBob,bo@example.com,Tea\n"
                      "Cy,cy@example.com,Tea\n"),
             (QStringList{u"Line 2, Ana, No room for more notes"_s,
                          u"Line 3, Bob, Was “Bo” · No room for more notes"_s}));
    QCOMPARE(import.noted(), 0);
    QCOMPARE(import.known(), 1);
}

void tst_ContactImport::whoIsBlockedAlreadyIsNotSaidToBe()
{
    GivenCompany given;
    given.person(Cy, u"Cy"_s);
    get(given.engine.store().block({given.account, Cy}, true));
    ContactImport import;
    QCOMPARE(lookedAt(given, import, "name,sip,blocked,notes\nCyril,cy@example.com,yes,Tea\n"),
             QStringList{u"Line 2, Cyril, Was “Cy”"_s});
    QCOMPARE(import.blocked(), 0);
    QCOMPARE(import.renamed(), 1);
    QCOMPARE(import.noted(), 1);
}

void tst_ContactImport::anImportEndsWhenItIsStopped()
{
    GivenCompany given;
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

void tst_ContactImport::anImportGoesOnWhenNobodyLooksOn()
{
    GivenCompany given;
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

void tst_ContactImport::anUndoThatFailedCanBeTriedAgain()
{
    GivenCompany given;
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

void tst_ContactImport::aMendedFileIsReadAgain()
{
    GivenCompany given;
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

QTEST_MAIN(tst_ContactImport)
#include "tst_contactimport.moc"
