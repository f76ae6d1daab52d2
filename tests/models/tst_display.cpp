// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/display.h"
#include "models/lists/people/localtime.h"
#include "models/lists/window/contrast.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QScopeGuard>
#include <QTest>
#include <QTextBoundaryFinder>
#include <QTranslator>

using namespace Parlance;
using namespace Qt::StringLiterals;

static constexpr QChar BreakHere(0x200b);

class tst_Display : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesOrdinaryTextAlone_data();
    void leavesOrdinaryTextAlone();
    void capsABody_data();
    void capsABody();
    void unifiesLineBreaks();
    void breaksLongWords();
    void aLineIsOneLine();
    void aSentenceHasOneEnd_data();
    void aSentenceHasOneEnd();
    void namesThatCannotBeSeenGiveWay_data();
    void namesThatCannotBeSeenGiveWay();
    void initials_data();
    void initials();
    void listsAsTheLanguageDoes();
    void coloursStayTheSame();
    void tellsTimes_data();
    void tellsTimes();
    void tellsSecondsAsTheCountryDoes_data();
    void tellsSecondsAsTheCountryDoes();
    void endsDaysInTheUsersZone();
    void tellsWhatTimeItIsThere_data();
    void tellsWhatTimeItIsThere();
    void tellsTheTimeByACardsNumbers();
    void anyColourCanBeRead_data();
    void anyColourCanBeRead();
    void coloursStayWhereTheyCanBeRead();
};

void tst_Display::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_Display::leavesOrdinaryTextAlone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << u""_s;
    QTest::newRow("words") << u"Kick-off is at ten.\nBring  cake!"_s;
    QTest::newRow("markup is text") << u"<b>hi</b> & [x](y)"_s;
    QTest::newRow("family") << u"👨‍👩‍👧‍👦 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿"_s;
    QTest::newRow("devanagari") << u"क्षत्रिय नमस्ते"_s;
    QTest::newRow("accents") << u"a\u0308\u0301 ệ"_s;
    QTest::newRow("arabic") << u"مرحبا بالعالم"_s;
}

void tst_Display::leavesOrdinaryTextAlone()
{
    QFETCH(QString, text);
    QCOMPARE(DisplayText::body(text), (DisplayText::Body{text, false}));
}

void tst_Display::capsABody_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCut");

    QTest::newRow("4000 letters") << u"a "_s.repeated(2000) << false;
    QTest::newRow("4001 letters") << u"a "_s.repeated(2000) + u'a' << true;
    QTest::newRow("a million letters") << QString(1'000'000, u'x') << true;
    QTest::newRow("60 lines") << u"\n"_s.repeated(59) << false;
    QTest::newRow("61 lines") << u"\n"_s.repeated(60) << true;
    QTest::newRow("a million lines") << QString(1'000'000, u'\n') << true;
    QTest::newRow("emoji") << u"😀"_s.repeated(10'000) << true;
    QTest::newRow("a hundred thousand marks") << u'e' + QString(100'000, QChar(0x301)) << true;
    QTest::newRow("8 marks") << u'e' + QString(8, QChar(0x301)) << false;
    QTest::newRow("9 marks") << u'e' + QString(9, QChar(0x301)) << true;
    QTest::newRow("a chain of joiners") << u"😀\u200d"_s.repeated(20'000) << true;
    QTest::newRow("half a pair") << QString(10'000, QChar(0xd83d)) << true;
}

void tst_Display::capsABody()
{
    QFETCH(QString, text);
    const auto body = DisplayText::body(text);
    QTEST(body.isCut, "isCut");

    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, QString(body.text).remove(BreakHere));
    int clusters = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        ++clusters;
        QVERIFY(to - from <= 64);
    }
    QVERIFY(clusters <= 4000);
    QVERIFY(body.text.count(u'\n') < 60);

    int marks = 0;
    for (const char32_t c : body.text.toUcs4()) {
        marks = QChar::isMark(c) ? marks + 1 : 0;
        QVERIFY(marks <= 8);
    }
}

void tst_Display::unifiesLineBreaks()
{
    QCOMPARE(DisplayText::body(u"a\r\nb\rc\u2028d\u2029e\vf\fg\u0085h"_s).text, u"a\nb\nc\nd\ne\nf\ng\nh"_s);
}

void tst_Display::breaksLongWords()
{
    const auto text = DisplayText::body(QString(450, u'x') + u" "_s + QString(150, u'y')).text;
    const QString x200(200, u'x');
    QCOMPARE(text, x200 + BreakHere + x200 + BreakHere + QString(50, u'x') + u" "_s + QString(150, u'y'));
}

void tst_Display::aLineIsOneLine()
{
    QCOMPARE(DisplayText::line(u" one\n two\u2028three "_s), u"one two three"_s);
    QCOMPARE(DisplayText::line(u"😀😀😀😀"_s, 3), u"😀😀😀…"_s);
    QVERIFY(DisplayText::line(QString(1'000'000, u'x')).size() <= 201);
}

void tst_Display::aSentenceHasOneEnd_data()
{
    QTest::addColumn<QString>("sentences");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("as it is") << u"Ok, 14:02. Pinned."_s << u"Ok, 14:02. Pinned."_s;
    QTest::newRow("a question") << u"Shall we?, 14:02."_s << u"Shall we? 14:02."_s;
    QTest::newRow("at the end") << u"Draft: Well…."_s << u"Draft: Well…"_s;
    QTest::newRow("isolated") << u"\u2068Shall we?\u2069، \u206814:02\u2069."_s
                              << u"\u2068Shall we?\u2069 \u206814:02\u2069."_s;
    QTest::newRow("within a number") << u"It is 1.,5"_s << u"It is 1.,5"_s;
}

void tst_Display::aSentenceHasOneEnd()
{
    QFETCH(QString, sentences);
    QTEST(DisplayText::spoken(sentences), "spoken");
}

void tst_Display::namesThatCannotBeSeenGiveWay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");

    const auto address = u"+1 555 010 0222"_s;
    QTest::newRow("a name") << u"Ana Lima"_s << u"Ana Lima"_s;
    QTest::newRow("none") << u""_s << address;
    QTest::newRow("blanks") << u" \t\u00a0\u2003"_s << address;
    QTest::newRow("invisible") << u"\u200b\u2060\u3164\u2800\ufeff"_s << address;
    QTest::newRow("only directions") << u"\u202e\u2066"_s << address;
    QTest::newRow("turned around") << u"\u202eanA\u202c"_s << u"anA"_s;
    QTest::newRow("isolates") << u"A\u2067n\u2069a\u200f"_s << u"Ana"_s;
    QTest::newRow("several lines") << u"Ana\nYou: transfer it"_s << u"Ana You: transfer it"_s;
}

void tst_Display::namesThatCannotBeSeenGiveWay()
{
    QFETCH(QString, name);
    QTEST(DisplayText::name(name, u"+15550100222"_s), "shown");
}

void tst_Display::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");

    QTest::newRow("two words") << u"Ana Lima"_s << u"AL"_s;
    QTest::newRow("three words") << u"ana de lima"_s << u"AL"_s;
    QTest::newRow("one word") << u"ana"_s << u"A"_s;
    QTest::newRow("with a mark") << u"e\u0301ric O"_s << u"E\u0301O"_s;
    QTest::newRow("number") << u"+1 555 010 0222"_s << u""_s;
    QTest::newRow("brackets") << u"(Ana) Lima 2"_s << u"L"_s;
    QTest::newRow("chinese") << u"王小明"_s << u"小明"_s;
    QTest::newRow("a rare character") << u"王\U00020BB7明"_s << u"\U00020BB7明"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void tst_Display::initials()
{
    QFETCH(QString, name);
    Conversation conversation;
    conversation.participants = {{u"+15550100222"_s, name}};
    QTEST(DisplayText::initials(conversation), "shown");
}

namespace {

struct ArabicComma : QTranslator
{
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QLatin1StringView(context) == "DisplayText"_L1 && QLatin1StringView(source) == ", "_L1
                   ? u"\u060c "_s
                   : QString();
    }
};

} // namespace

void tst_Display::listsAsTheLanguageDoes()
{
    Conversation group;
    group.participants = {{u"a1"_s, u"Ana"_s}, {u"b1"_s, u"Bo"_s}};
    QCOMPARE(DisplayText::title(group), u"Ana, Bo"_s);
    ArabicComma arabic;
    QVERIFY(QCoreApplication::installTranslator(&arabic));
    QCOMPARE(DisplayText::title(group), u"Ana\u060c Bo"_s);
    QCOMPARE(DisplayText::list({u"a"_s, u"b"_s, u"c"_s}), u"a\u060c b\u060c c"_s);
    QCoreApplication::removeTranslator(&arabic);
}

void tst_Display::coloursStayTheSame()
{
    Conversation conversation;
    QSet<int> colours;
    for (int i = 0; i < 64; ++i) {
        conversation.participants = {{u"+155501002%1"_s.arg(i), {}}};
        const int colour = DisplayText::colourIndex(conversation);
        QVERIFY(colour >= 0 && colour < 8);
        colours << colour;
    }
    QCOMPARE(colours.size(), 8);
    conversation.participants = {{u"+15550100222"_s, u"Ana"_s}};
    QCOMPARE(DisplayText::colourIndex(conversation), 5); // known: the next start shows the same
}

void tst_Display::tellsTimes_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("ahead");

    // it is Wednesday 11 March 2026, 12:30
    QTest::newRow("now") << u"2026-03-11T12:30:00"_s << u"Today"_s << u"12:30"_s << u"12:30"_s;
    QTest::newRow("this morning") << u"2026-03-11T00:00:00"_s << u"Today"_s << u"00:00"_s << u"00:00"_s;
    QTest::newRow("last night") << u"2026-03-10T23:59:59"_s << u"Yesterday"_s << u"Yesterday"_s
                                << u"10 Mar, 23:59"_s;
    QTest::newRow("this week") << u"2026-03-05T08:00:00"_s << u"Thursday, 5 March"_s << u"Thu"_s
                               << u"5 Mar, 08:00"_s;
    QTest::newRow("a week ago") << u"2026-03-04T08:00:00"_s << u"Wednesday, 4 March"_s << u"4 Mar"_s
                                << u"4 Mar, 08:00"_s;
    QTest::newRow("another year") << u"2025-12-31T08:00:00"_s << u"31 December 2025"_s << u"31/12/2025"_s
                                  << u"31 Dec, 08:00"_s;
    QTest::newRow("tomorrow") << u"2026-03-12T09:00:00"_s << u"Thursday, 12 March"_s << u"12 Mar"_s
                              << u"Tomorrow 09:00"_s;
}

void tst_Display::tellsTimes()
{
    QFETCH(QString, time);
    const auto now = QDateTime::fromString(u"2026-03-11T12:30:00"_s, Qt::ISODate).toUTC();
    const auto then = QDateTime::fromString(time, Qt::ISODate).toUTC();
    QTEST(DisplayTime::day(then, now), "day");
    QTEST(DisplayTime::brief(then, now), "brief");
    QTEST(DisplayTime::ahead(then, now), "ahead");
}

void tst_Display::tellsSecondsAsTheCountryDoes_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("told");

    QTest::newRow("Germany") << u"de_DE"_s << u"15:04:05"_s;
    QTest::newRow("United States") << u"en_US"_s << u"3:04:05 PM"_s;
    QTest::newRow("Finland") << u"fi_FI"_s << u"15.04.05"_s;
    QTest::newRow("Egypt") << u"ar_EG"_s << u"٣:٠٤:٠٥ م"_s;
    QTest::newRow("none") << u"C"_s << u"15:04:05"_s;
}

void tst_Display::tellsSecondsAsTheCountryDoes()
{
    QFETCH(QString, country);
    const auto restore = qScopeGuard([usual = QLocale()] { QLocale::setDefault(usual); });
    QLocale::setDefault(QLocale(country));
    const QDateTime time(QDate(2026, 3, 11), QTime(15, 4, 5));
    QTEST(DisplayTime::clockToTheSecond(time).replace(QChar::Nbsp, u' ').replace(QChar(0x202f), u' '),
          "told");
}

void tst_Display::endsDaysInTheUsersZone()
{
    const auto noon = QDateTime(QDate(2026, 3, 11), QTime(12, 0)); // local
    QCOMPARE(DisplayTime::endOfDay(noon.toUTC()), QDateTime(QDate(2026, 3, 12), QTime(0, 0)));

    QCOMPARE(DisplayTime::since(noon, noon.addSecs(59)), u""_s);
    QCOMPARE(DisplayTime::since(noon, noon.addSecs(12 * 60)), u"12 min"_s);
    QCOMPARE(DisplayTime::since(noon, noon.addSecs(47 * 3600)), u"47 h"_s);
    QCOMPARE(DisplayTime::since(noon, noon.addDays(3)), u"3 days"_s);
}

void tst_Display::tellsWhatTimeItIsThere_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("hoursFromUtc"); // of ours
    QTest::addColumn<QString>("told");

    // it is Wednesday 11 March 2026, 22:30 UTC
    QTest::newRow("another day") << u"+81312345678"_s << 0 << u"Thu 07:30"_s;
    QTest::newRow("a part of Brazil") << u"+554833334444"_s << 0 << u""_s;
    QTest::newRow("half hours") << u"+911123456789"_s << 8 << u"04:00"_s;
    QTest::newRow("two hours") << u"+35891234567"_s << 0 << u"Thu 00:30"_s;
    QTest::newRow("one hour") << u"+493012345678"_s << 0 << u""_s;
    QTest::newRow("behind") << u"+493012345678"_s << 5 << u"Wed 23:30"_s;
    QTest::newRow("several zones") << u"+14155550100"_s << 0 << u""_s;
    QTest::newRow("several names of one zone") << u"+493012345678"_s << -8 << u"23:30"_s;
    QTest::newRow("a short code") << u"12345"_s << 0 << u""_s;
    QTest::newRow("no number") << u"sip:ana@example.com"_s << 0 << u""_s;
}

void tst_Display::tellsWhatTimeItIsThere()
{
    QFETCH(QString, address);
    QFETCH(int, hoursFromUtc);
    ContactAddress person;
    person.address = address;
    const QDateTime now(QDate(2026, 3, 11), QTime(22, 30), Qt::UTC);
    QTEST(LocalTime::of(person, now, QTimeZone(hoursFromUtc * 3600)), "told");
}

void tst_Display::tellsTheTimeByACardsNumbers()
{
    const QDateTime now(QDate(2026, 3, 11), QTime(12, 30), Qt::UTC);
    const auto timeWith = [&](const QStringList &numbers) {
        QJsonArray phones;
        for (const auto &number : numbers)
            phones << QJsonObject{{u"kind"_s, u"work"_s}, {u"number"_s, number}};
        ContactAddress person;
        person.address = u"sip:ana@example.com"_s;
        person.card = {{u"phones"_s, phones}};
        return LocalTime::of(person, now, QTimeZone::utc());
    };
    QCOMPARE(timeWith({u"tel:+81-3-1234-5678"_s, u"call me"_s}), u"21:30"_s);
    QCOMPARE(timeWith({u"+81312345678"_s, u"+493012345678"_s}), u""_s); // one of two places
    QCOMPARE(LocalTime::nextMinute(now.addSecs(59)), now.addSecs(60));
}

void tst_Display::anyColourCanBeRead_data()
{
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<bool>("isDark");
    for (const bool isDark : {false, true}) {
        for (int hue = 0; hue < 360; hue += 24) {
            for (const int saturation : {0, 90, 255}) {
                for (const int lightness : {0, 40, 128, 215, 255}) {
                    QTest::addRow("%s %d %d %d", isDark ? "dark" : "light", hue, saturation, lightness)
                        << QColor::fromHsl(hue, saturation, lightness) << isDark;
                }
            }
        }
    }
}

void tst_Display::anyColourCanBeRead()
{
    QFETCH(QColor, colour);
    QFETCH(bool, isDark);
    const auto grounds = isDark ? QVariantList{QColor(u"#17212b"_s), QColor(u"#2e3b4b"_s)}
                                : QVariantList{QColor(u"#ffffff"_s), QColor(u"#e4e4e4"_s)};
    for (const auto &each : grounds) {
        const auto ground = each.value<QColor>();
        QVERIFY(Contrast::between(Contrast::toBeRead(colour, grounds), ground) >= 4.5);
        QVERIFY(Contrast::between(Contrast::toBeSeen(colour, grounds), ground) >= 3);
    }
    const auto surface = grounds.constFirst().value<QColor>();
    const auto fill = Contrast::toLieUnder(colour, Qt::white, surface);
    QVERIFY(Contrast::between(fill, Qt::white) >= 4.5);
    QVERIFY(!isDark || Contrast::between(fill, surface) >= 3);

    const QColor usual(isDark ? u"#2b5278"_s : u"#dcebff"_s);
    const auto instead = Contrast::inPlaceOf(usual, colour);
    const auto isAsFar = [&](const QColor &from) {
        return std::abs(Contrast::between(instead, from) / Contrast::between(usual, from) - 1) < 0.02;
    };
    QVERIFY(isAsFar(Qt::white) && isAsFar(Qt::black));
    QVERIFY(instead.hslSaturation() <= usual.hslSaturation() + 8);
}

void tst_Display::coloursStayWhereTheyCanBeRead()
{
    const QColor violet(u"#7a2fa0"_s);
    QCOMPARE(Contrast::toBeRead(violet, {QColor(Qt::white)}), violet);
    QCOMPARE(Contrast::toLieUnder(violet, Qt::white, Qt::white), violet);
    const auto onBlack = Contrast::toBeRead(violet, {QColor(Qt::black)});
    QVERIFY(onBlack != violet);
    QVERIFY(std::abs(onBlack.hslHue() - violet.hslHue()) <= 3);
    QVERIFY(std::abs(Contrast::between(Qt::black, Qt::white) - 21) < 0.001);
}

QTEST_GUILESS_MAIN(tst_Display)
#include "tst_display.moc"
