// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/address.h"
#include "models/peoplefiles/peoplefile.h"
#include "models/peoplefiles/peoplewriter.h"

#include <QRandomGenerator>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// Files of contacts as address books write them, and as nobody should.
class tst_PeopleFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
    void encodingsAreTold_data();
    void encodingsAreTold();
    void isRefused_data();
    void isRefused();
    void linesAreCounted();
    void severalNotesAreKept();
    void longValuesAreCut();
    void anyBytesAreSurvived_data();
    void anyBytesAreSurvived();
    void noFileIsAProblem();
    void isWritten_data();
    void isWritten();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void notesAndBlocksAreReadBack_data();
    void notesAndBlocksAreReadBack();
    void longLinesAreFolded();
};

using Person = QPair<QString, QStringList>;
using People = QList<Person>;

static People peopleIn(const QByteArray &bytes)
{
    People people;
    const auto read = PeopleFile::parse(bytes);
    if (!read)
        return {{u"problem %1"_s.arg(read.error().kind), {}}};
    for (const auto &person : *read)
        people << Person{person.name, person.addresses};
    return people;
}

static const People Ana{{u"Ana Lima"_s, {u"+1 415 555 0100"_s}}};

static void tables()
{
    QTest::newRow("comma") << QByteArray("Name,Phone\nAna Lima,+1 415 555 0100\n") << Ana;
    QTest::newRow("semicolon") << QByteArray("name;phone\nAna Lima;+1 415 555 0100") << Ana;
    QTest::newRow("tab, old line ends") << QByteArray("NAME\tPHONE\rAna Lima\t+1 415 555 0100\r") << Ana;
    QTest::newRow("mark, CRLF, any order")
        << QByteArray("\xef\xbb\xbfMobile,Last,Nonsense,First\r\n+1 415 555 0100,Lima,x,Ana\r\n\r\n") << Ana;
    QTest::newRow("quotes") << QByteArray("name,phone\n\"Lima, \"\"Ana\"\"\nMaria\" , \"+1 415\" \n")
                            << People{{u"Lima, \"Ana\" Maria"_s, {u"+1 415"_s}}};
    QTest::newRow("quotes within") << QByteArray("name,phone\nAna \"the one\" Lima,1\nBo,2\n")
                                   << People{{u"Ana \"the one\" Lima"_s, {u"1"_s}}, {u"Bo"_s, {u"2"_s}}};
    QTest::newRow("a cell full of quotes")
        << "name,phone\nx" + QByteArray(5'000'000, '"') + ",2\n"
        << People{{u'x' + QString(PersonInFile::LongestName - 1, u'"'), {u"2"_s}}};
    QTest::newRow("separator in a quoted heading")
        << QByteArray("\"a,b,c,d\";name;phone\nx;Bo;2\n") << People{{u"Bo"_s, {u"2"_s}}};
    QTest::newRow("one large address book's columns")
        << QByteArray("First Name,Last Name,First Name Phonetic,Organization Name,E-mail 1 - Label,"
                      "E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
                      "Ana,Lima,an,Acme,home,ana@x.org,* Mobile,+1 ::: +2\n,,,Acme,,,,+3\n")
        << People{{u"Ana Lima"_s, {u"ana@x.org"_s, u"+1"_s, u"+2"_s}}, {u"Acme"_s, {u"+3"_s}}};
    QTest::newRow("the other's") << QByteArray(
                                        "First Name,Middle Name,Last Name,Home Address,E-mail Address,E-mail "
                                        "Display Name,Business Fax,"
                                        "Mobile Phone\nAna,M,Lima,1 Main St,a@x.org,Ana (a@x.org),+9,'+1\n")
                                 << People{{u"Ana M Lima"_s, {u"a@x.org"_s, u"+1"_s}}};
    QTest::newRow("rows of any length")
        << QByteArray("name,phone\nAna\nBo,2,3,4\n,\n") << People{{u"Ana"_s, {}}, {u"Bo"_s, {u"2"_s}}};
    QTest::newRow("unseen characters") << QByteArray("name,phone\n\xe2\x80\xae"
                                                     "Ana\x01\xe2\x81\xa6 Li\0ma,+1\xe2\x80\xac\n",
                                                     34)
                                       << People{{u"Ana Li\ufffdma"_s, {u"+1"_s}}};
    QTest::newRow("headings only") << QByteArray("name,phone") << People{};
}

static void cards()
{
    const auto card = [](const QByteArray &lines) { return "BEGIN:VCARD\r\n" + lines + "END:VCARD\r\n"; };
    QTest::newRow("vCard 4") << card(
                                    "VERSION:4.0\r\nFN:Ana "
                                    "Lima\r\nTEL;VALUE=uri;TYPE=\"voice,cell\":tel:+1-415-555-0100;ext=2\r\n")
                             << People{{u"Ana Lima"_s, {u"tel:+1-415-555-0100;ext=2"_s}}};
    QTest::newRow("vCard 3, folded, escaped")
        << card("FN:Lima\\, A\r\n na\\nMaria\r\nitem1.TEL;type=CELL;type=pref:+1 415\r\n\t "
                "555\r\nitem1.X-ABLabel:TEL\r\n")
        << People{{u"Lima, Ana Maria"_s, {u"+1 415 555"_s}}};
    QTest::newRow("vCard 2.1, quoted-printable")
        << card("VERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:L=C3=AD=\r\nma;=\r\nAna;;;\r\nTEL;"
                "CELL:+1\r\n")
        << People{{u"Ana L\u00edma"_s, {u"+1"_s}}};
    QTest::newRow("another character set")
        << card("FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:L=EDma\r\n") << People{{u"L\u00edma"_s, {}}};
    QTest::newRow("an unknown one, broken codes")
        << card("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=moon:L=4=ZZ=41\r\n") << People{{u"L=4=ZZA"_s, {}}};
    QTest::newRow("several") << card("N:Lima;Ana;;Dr.;\nTEL;TYPE=HOME:1\nTEL;TYPE=WORK,FAX:2\nTEL;PAGER:"
                                     "3\nTEL:1\nEMAIL;PREF=1:mailto:a@x.org\n"
                                     "IMPP:sip:ana@x.org\nIMPP;X-SERVICE-TYPE=Other:xmpp:ana@y.org\n")
                             << People{{u"Dr. Ana Lima"_s, {u"1"_s, u"a@x.org"_s, u"sip:ana@x.org"_s}}};
    QTest::newRow("a company") << card("FN:\nN:;;;;\nORG:Acme;Sales\nTEL:1\n")
                               << People{{u"Acme"_s, {u"1"_s}}};
    QTest::newRow("no end, nonsense around")
        << QByteArray("\n begin:vcard\nFN:Ana\nnonsense\n:\n;;;:x\nTEL;A=\"b:1\nBEGIN:VCARD\nFN:Bo\nTEL:2\n"
                      "END:VCARD\nFN:Nobody\nBEGIN:VCARD\nFN:Cy")
        << People{{u"Ana"_s, {}}, {u"Bo"_s, {u"2"_s}}, {u"Cy"_s, {}}};
}

void tst_PeopleFiles::isRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<People>("people");
    tables();
    cards();
}

void tst_PeopleFiles::isRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(People, people);
    QCOMPARE(peopleIn(bytes), people);
}

void tst_PeopleFiles::encodingsAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"name,phone\nJos\u00e9,+1\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("an older one") << text.toLatin1();
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        QTest::newRow(QStringConverter::nameForEncoding(encoding)) << QByteArray(encoder(text));
    }
}

void tst_PeopleFiles::encodingsAreTold()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(peopleIn(bytes), People({{u"Jos\u00e9"_s, {u"+1"_s}}}));
}

void tst_PeopleFiles::isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("line");

    const QByteArray binary = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452ff00fe");
    QTest::newRow("empty") << QByteArray() << int(PeopleFileProblem::NoPeople) << -1;
    QTest::newRow("no such table") << QByteArray("a,b\n1,2\n") << int(PeopleFileProblem::NoPeople) << -1;
    QTest::newRow("a picture") << binary << int(PeopleFileProblem::NoPeople) << -1;
    QTest::newRow("half a character") << QByteArray("\xff\xfe\x41") << int(PeopleFileProblem::NoPeople) << -1;
    QTest::newRow("an open quote") << QByteArray("name,phone\nAna,1\nBo,\"2\nCy,3\n")
                                   << int(PeopleFileProblem::OpenQuote) << 3;
    QTest::newRow("an open quote before much else")
        << "name,phone\n\"Ana,1\n" + QByteArray("Bo,2\n").repeated(5'000) << int(PeopleFileProblem::OpenQuote)
        << 2;
    QTest::newRow("too large") << QByteArray(PeopleFile::LargestFile + 1, 'x')
                               << int(PeopleFileProblem::TooLarge) << -1;
    QTest::newRow("too many rows") << "name,phone\n" +
                                          QByteArray("B,2\n").repeated(PeopleFile::MostPeople + 1)
                                   << int(PeopleFileProblem::TooMany) << -1;
    QTest::newRow("too many cards") << QByteArray("BEGIN:VCARD\n").repeated(PeopleFile::MostPeople + 1)
                                    << int(PeopleFileProblem::TooMany) << -1;
}

void tst_PeopleFiles::isRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(int, line);
    const auto read = PeopleFile::parse(bytes);
    QVERIFY(!read);
    QCOMPARE(int(read.error().kind), kind);
    if (line >= 0)
        QCOMPARE(read.error().line, line);
}

void tst_PeopleFiles::linesAreCounted()
{
    const auto rows = *PeopleFile::parse("\nname,phone\r\n\r\n\"Ana\r\nLima\",1\r\nBo,2\r\n");
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].line, 4);
    QCOMPARE(rows[1].line, 6);
    const auto cards =
        *PeopleFile::parse("BEGIN:VCARD\nFN:A\n na\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n");
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards[0].line, 1);
    QCOMPARE(cards[1].line, 5);
}

void tst_PeopleFiles::severalNotesAreKept()
{
    const auto cards = *PeopleFile::parse("BEGIN:VCARD\nFN:Ana\nNOTE:Likes tea\nNOTE:Has a dog\nEND:VCARD\n");
    QCOMPARE(cards[0].notes, u"Likes tea\n\nHas a dog"_s);
}

void tst_PeopleFiles::longValuesAreCut()
{
    const QByteArray name("\xf0\x9f\x98\x80"); // two units each
    const QByteArray much = "x" + name.repeated(20'000);
    const auto cells = *PeopleFile::parse("name,phone\n" + much + ",1\n");
    QCOMPARE(cells[0].name.size(), PersonInFile::LongestName - 1); // not half a character
    QCOMPARE(cells[0].addresses, QStringList{u"1"_s});

    QByteArray card("BEGIN:VCARD\nFN:Ana\n");
    for (int i = 0; i < 1'000; ++i)
        card += "TEL:" + QByteArray::number(i) + '\n';
    const auto photo =
        "PHOTO;ENCODING=b:" + QByteArray(70, 'A') + QByteArray("\n " + QByteArray(70, 'A')).repeated(1'000);
    const auto cards = *PeopleFile::parse(card + photo + "\nEND:VCARD\n");
    QCOMPARE(cards[0].addresses.size(), PersonInFile::MostAddresses);
}

void tst_PeopleFiles::anyBytesAreSurvived_data()
{
    isRead_data();
}

void tst_PeopleFiles::anyBytesAreSurvived()
{
    QFETCH(QByteArray, bytes);
    QRandomGenerator random(1);
    for (int round = 0; round < 200 && bytes.size() < 1'000; ++round) {
        QByteArray odd = bytes;
        for (int i = 0; i < 4; ++i) {
            static const QByteArray telling("\"=:;,\\\r\n\0\xff\xe2\x80", 12);
            odd[random.bounded(int(odd.size()))] = telling.at(random.bounded(int(telling.size())));
        }
        const auto read = PeopleFile::parse(odd.left(random.bounded(int(odd.size()) + 1)));
        for (const auto &person : read.value_or(QList<PersonInFile>())) {
            QCOMPARE(person.name, PersonInFile::tidied(person.name, PersonInFile::LongestName));
            QVERIFY(person.line > 0);
        }
    }
}

void tst_PeopleFiles::noFileIsAProblem()
{
    QTemporaryDir folder;
    for (const auto &path : {folder.filePath(u"none.csv"_s), folder.path()}) {
        const auto read = PeopleFile::read(path).result();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, PeopleFileProblem::Unreadable);
        QVERIFY(!read.error().detail.isEmpty());
    }
}

static PersonInFile person(const QString &name, const QStringList &addresses)
{
    return {1, name, addresses};
}

void tst_PeopleFiles::isWritten_data()
{
    QTest::addColumn<PeopleWriter::Format>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QByteArray>("entry");

    const QStringList both{u"+14155550100"_s, u"sip:ana@example.com"_s};
    QTest::newRow("row") << PeopleWriter::Csv << u"Ana Lima"_s << both
                         << QByteArray(
                                "\"Ana Lima\",\"'+14155550100\",\"sip:ana@example.com\",\"\",\"\"\r\n");
    QTest::newRow("card") << PeopleWriter::VCard << u"Ana Lima"_s << both
                          << QByteArray("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana Lima\r\n"
                                        "TEL;VALUE=uri:tel:+14155550100\r\nIMPP:sip:ana@example.com\r\n"
                                        "END:VCARD\r\n");
    QTest::newRow("card, escaped") << PeopleWriter::VCard << u"Lima, Ana; \\ \nEND:VCARD"_s
                                   << QStringList{u"12345"_s}
                                   << QByteArray("BEGIN:VCARD\r\nVERSION:4.0\r\n"
                                                 "FN:Lima\\, Ana\\; \\\\ \\nEND:VCARD\r\nTEL:12345\r\n"
                                                 "END:VCARD\r\n");
    QTest::newRow("nobody else can write there")
        << PeopleWriter::Csv << u"Ana"_s << QStringList{u"user-0815-x"_s} << QByteArray();
}

void tst_PeopleFiles::isWritten()
{
    QFETCH(PeopleWriter::Format, format);
    QFETCH(QString, name);
    QFETCH(QStringList, addresses);
    QTEST(PeopleWriter::entry(format, person(name, addresses)), "entry");
}

void tst_PeopleFiles::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<PeopleWriter::Format>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("addresses");
    const QList<Person> people{
        {u"Ana Lima"_s, {u"+14155550100"_s, u"+442079460100"_s, u"sip:ana@example.com"_s}},
        {u"=HYPERLINK(\"http://x.example\")"_s, {u"+14155550100"_s}},
        {u"'=1+1"_s, {u"+14155550100"_s}},
        {u"\uff0b1"_s, {u"+14155550100"_s}},
        {u"'t Hooft, G.; \\ \"x\""_s, {u"+14155550100"_s}},
        {u"\U0001f600\U0001f600\U0001f600\U0001f600\U0001f600 \u00e9\u00e9\u00e9\u00e9 "
         u"\u4e2d\u4e2d\u4e2d\u4e2d\u4e2d\u4e2d\u4e2d\u4e2d "
         "\u0645\u0645\u0645\u0645\u0645\u0645\u0645\u0645"_s,
         {u"+14155550100"_s}},
        {u"Short"_s, {u"12345"_s, u"whatsapp:+14155550100"_s}},
        {u"Odd"_s, {u"sip:\u00e9,a%41@example.com"_s}},
        {QString(), {u"+14155550100"_s}},
    };
    for (const auto format : {PeopleWriter::Csv, PeopleWriter::VCard}) {
        for (qsizetype i = 0; i < people.size(); ++i) {
            QTest::addRow("%s %d", format == PeopleWriter::Csv ? "CSV" : "vCard", int(i))
                << format << people[i].first << people[i].second;
        }
    }
}

void tst_PeopleFiles::whatIsWrittenIsReadBack()
{
    QFETCH(PeopleWriter::Format, format);
    QFETCH(QString, name);
    QFETCH(QStringList, addresses);
    const auto entry = PeopleWriter::entry(format, person(name, addresses));
    const auto read = PeopleFile::parse(PeopleWriter::head(format) + entry + entry);
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->last().name, name);
    QStringList canonical;
    for (const QString &address : read->last().addresses)
        canonical << Address::canonical(address).value_or(address);
    QCOMPARE(canonical, addresses);
}

void tst_PeopleFiles::notesAndBlocksAreReadBack_data()
{
    QTest::addColumn<PeopleWriter::Format>("format");
    QTest::addColumn<QString>("notes");
    for (const auto format : {PeopleWriter::Csv, PeopleWriter::VCard}) {
        const char *name = format == PeopleWriter::Csv ? "CSV" : "vCard";
        QTest::addRow("%s, none", name) << format << QString();
        QTest::addRow("%s, lines", name)
            << format << u"Likes tea;\n  not coffee, \"never\"\n\n\\n is no line"_s;
        QTest::addRow("%s, like a formula", name) << format << u"-1 on the list\n=2"_s;
        QTest::addRow("%s, as long as any", name) << format << QString(PersonInFile::LongestNotes, u'\u00e9');
        QTest::addRow("%s, many lines", name)
            << format << QString(u"a\n"_s.repeated(PersonInFile::LongestNotes / 2 - 1) + u'b');
    }
}

void tst_PeopleFiles::notesAndBlocksAreReadBack()
{
    QFETCH(PeopleWriter::Format, format);
    QFETCH(QString, notes);
    for (const bool blocked : {false, true}) {
        auto written = person(u"Ana"_s, {u"+14155550100"_s});
        written.notes = notes;
        written.blocked = blocked;
        const auto read =
            PeopleFile::parse(PeopleWriter::head(format) + PeopleWriter::entry(format, written) +
                              PeopleWriter::entry(format, person(u"Bo"_s, {u"+14155550101"_s})));
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->first().notes, notes);
        QCOMPARE(read->first().blocked, blocked);
        QVERIFY(read->last().notes.isEmpty() && !read->last().blocked);
    }
}

void tst_PeopleFiles::longLinesAreFolded()
{
    const QString name = QString(60, u'\u4e2d') + u"\U0001f600"_s.repeated(20);
    const auto card = PeopleWriter::entry(PeopleWriter::VCard, person(name, {u"+14155550100"_s}));
    QByteArray unfolded = card;
    unfolded.replace("\r\n ", "");
    QVERIFY(unfolded.contains("FN:" + name.toUtf8() + "\r\n"));
    for (const QByteArray &line : card.split('\n')) {
        QVERIFY2(line.size() <= 76, line); // with its return
        QStringDecoder utf8(QStringDecoder::Utf8);
        const QString text = utf8(line);
        QVERIFY(!utf8.hasError() && !text.contains(QChar::ReplacementCharacter));
    }
}

QTEST_GUILESS_MAIN(tst_PeopleFiles)
#include "tst_peoplefiles.moc"
