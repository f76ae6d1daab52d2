// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/people/presencetext.h"

#include <QLocale>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

static const QDateTime Now(QDate(2026, 3, 4), QTime(14, 30), Qt::UTC);

class tst_PresenceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysAvailability_data();
    void saysAvailability();
    void saysWhatPeopleDo_data();
    void saysWhatPeopleDo();
    void saysForHowLong_data();
    void saysForHowLong();
    void marksWhatIsOld_data();
    void marksWhatIsOld();
    void anUnknownPresenceHasNoWord();
    void putsTheNoteBehind();
};

void tst_PresenceText::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

static Account account(Connection::State state, int upToDateSecondsAgo)
{
    Account account;
    account.state = state;
    if (upToDateSecondsAgo >= 0)
        account.upToDateAt = Now.addSecs(-upToDateSecondsAgo);
    return account;
}

void tst_PresenceText::saysAvailability_data()
{
    QTest::addColumn<int>("availability");
    QTest::addColumn<QString>("word");

    QTest::newRow("unknown") << int(Presence::Unknown) << u""_s;
    QTest::newRow("offline") << int(Presence::Offline) << u"Offline"_s;
    QTest::newRow("off work") << int(Presence::OffWork) << u"Off work"_s;
    QTest::newRow("away") << int(Presence::Away) << u"Away"_s;
    QTest::newRow("be right back") << int(Presence::BeRightBack) << u"Be right back"_s;
    QTest::newRow("inactive") << int(Presence::Inactive) << u"Inactive"_s;
    QTest::newRow("available") << int(Presence::Available) << u"Available"_s;
    QTest::newRow("busy, inactive") << int(Presence::BusyInactive) << u"Busy, inactive"_s;
    QTest::newRow("busy") << int(Presence::Busy) << u"Busy"_s;
    QTest::newRow("do not disturb") << int(Presence::DoNotDisturb) << u"Do not disturb"_s;
}

void tst_PresenceText::saysAvailability()
{
    QFETCH(int, availability);
    ContactAddress person;
    person.availability = Presence::Availability(availability);
    QTEST(PresenceText::shown(person, account(Connection::Connected, 5), Now).words(), "word");
}

void tst_PresenceText::saysWhatPeopleDo_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << u""_s << u"Busy"_s;
    QTest::newRow("meeting") << u"in-a-meeting"_s << u"In a meeting"_s;
    QTest::newRow("call") << u"on-the-phone"_s << u"In a call"_s;
    QTest::newRow("conference") << u"in-a-conference"_s << u"In a conference call"_s;
    QTest::newRow("presenting") << u"presenting"_s << u"Presenting"_s;
    QTest::newRow("urgent only") << u"urgent-interruptions-only"_s << u"Do not disturb"_s;
    QTest::newRow("off work") << u"off-work"_s << u"Off work"_s;
    QTest::newRow("their own words") << u"Writing\nreports <b>now</b>"_s << u"Writing reports <b>now</b>"_s;
    QTest::newRow("too many words") << u"x"_s.repeated(500) << u"x"_s.repeated(60) + u'…';
}

void tst_PresenceText::saysWhatPeopleDo()
{
    QFETCH(QString, said);
    ContactAddress person;
    person.availability = Presence::Busy;
    person.activity = said;
    QTEST(PresenceText::shown(person, account(Connection::Connected, 5), Now).text, "text");
}

void tst_PresenceText::saysForHowLong_data()
{
    QTest::addColumn<int>("availability");
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("staysFor");

    QTest::newRow("just now") << int(Presence::Away) << 20 << u"Away"_s << 40;
    QTest::newRow("minutes") << int(Presence::Away) << 12 * 60 + 30 << u"Away 12 min"_s << 30;
    QTest::newRow("hours") << int(Presence::Inactive) << 3 * 3600 << u"Inactive 3 h"_s << 60;
    QTest::newRow("available") << int(Presence::Available) << 600 << u"Available"_s << -1;
    QTest::newRow("a clock ahead of ours") << int(Presence::Away) << -600 << u"Away"_s << -1;
}

void tst_PresenceText::saysForHowLong()
{
    QFETCH(int, availability);
    QFETCH(int, secondsAgo);
    QFETCH(int, staysFor);
    ContactAddress person;
    person.availability = Presence::Availability(availability);
    person.lastActive = Now.addSecs(-secondsAgo);
    const auto shown = PresenceText::shown(person, account(Connection::Connected, 5), Now);
    QTEST(shown.text, "text");
    QCOMPARE(shown.until, staysFor < 0 ? QDateTime() : Now.addSecs(staysFor));
}

void tst_PresenceText::marksWhatIsOld_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("upToDateSecondsAgo");
    QTest::addColumn<bool>("isStale");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("staysFor");

    QTest::newRow("connected, and nothing new for long")
        << int(Connection::Connected) << 3600 << false << u"Available"_s << -1;
    QTest::newRow("gone for a moment") << int(Connection::Waiting) << 20 << false << u"Available"_s << 40;
    QTest::newRow("gone for long") << int(Connection::Waiting) << 28 * 60 << true
                                   << u"Available, as of 14:02"_s << -1;
    QTest::newRow("since yesterday") << int(Connection::Offline) << 86400 << true
                                     << u"Available, as of Yesterday"_s << -1;
    QTest::newRow("nobody knows since when")
        << int(Connection::NeedsSignIn) << -1 << true << u"Available"_s << -1;
}

void tst_PresenceText::marksWhatIsOld()
{
    QFETCH(int, state);
    QFETCH(int, upToDateSecondsAgo);
    QFETCH(int, staysFor);
    ContactAddress person;
    person.availability = Presence::Available;
    const auto shown =
        PresenceText::shown(person, account(Connection::State(state), upToDateSecondsAgo), Now);
    QTEST(shown.isStale, "isStale");
    QTEST(shown.words(), "words");
    QCOMPARE(shown.until, staysFor < 0 ? QDateTime() : Now.addSecs(staysFor));
}

void tst_PresenceText::anUnknownPresenceHasNoWord()
{
    ContactAddress person;
    person.activity = u"in-a-meeting"_s;
    QCOMPARE(PresenceText::shown(person, account(Connection::Waiting, 600), Now).words(), QString());
}

void tst_PresenceText::putsTheNoteBehind()
{
    PresenceShown presence{Presence::Away, true, u"Away"_s, u"as of 14:02"_s};
    QCOMPARE(PresenceText::withNote(presence, u"Back\nat three"_s), u"Away · as of 14:02 · Back at three"_s);
    QCOMPARE(PresenceText::withNote({}, u"Back at three"_s), u"Back at three"_s);
    QCOMPARE(PresenceText::withNote({}, {}), QString());
}

QTEST_GUILESS_MAIN(tst_PresenceText)
#include "tst_presencetext.moc"
