// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/backends/volublegiven.h"
#include "tests/support/rawserver.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Lists of many pages, which shift while they are read.
class tst_VolublePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_told.clear(); }

    void everyMessageOfManyPagesIsTold_data();
    void everyMessageOfManyPagesIsTold();
    void pagesMayHoldLess_data();
    void pagesMayHoldLess();
    void nothingIsLostWhileThePagesShift_data();
    void nothingIsLostWhileThePagesShift();
    void tiesMayTurn();
    void secondOfManyPagesMayTurn_data();
    void secondOfManyPagesMayTurn();
    void contactsOfManyPagesAreKnown();
    void whatHasNoIdIsNoReasonToGoOn();

private:
    QStringList m_told;
};

/// Each once, in the order of their numbers.
static QStringList sorted(QStringList texts)
{
    texts.removeDuplicates();
    std::ranges::sort(texts, {}, [](const QString &text) { return text.toInt(); });
    return texts;
}

void tst_VolublePages::everyMessageOfManyPagesIsTold_data()
{
    QTest::addColumn<VolubleGiven::Dialect>("dialect");
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 89, 90, 91, 99, 100, 101, 180, 190, 191, 999, 4700}) {
        QTest::addRow("%d, flat", count) << VolubleGiven::Flat << count;
        QTest::addRow("%d, JSON:API", count) << VolubleGiven::JsonApi << count;
    }
}

void tst_VolublePages::everyMessageOfManyPagesIsTold()
{
    QFETCH(VolubleGiven::Dialect, dialect);
    QFETCH(int, count);
    VolubleGiven given(dialect);
    const QString cursor = given.poll()->cursor;
    QStringList expected;
    for (int i = 0; i < count; ++i) {
        given.receive(QString::number(i), 60s);
        expected << QString::number(i);
    }
    given.readAll(m_told, cursor);
    if (count < 1000)
        QCOMPARE(m_told.size(), count); // of so many it is remembered that they were told
    QCOMPARE(sorted(m_told), expected);
}

void tst_VolublePages::pagesMayHoldLess_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 3, 10, 50, 100})
        QTest::addRow("%d", size) << size;
}

void tst_VolublePages::pagesMayHoldLess()
{
    QFETCH(int, size);
    VolubleGiven given(VolubleGiven::Flat);
    given.options().flatPage = size;
    Sandbox::VolubleContact contact;
    for (int i = 0; i < 20; ++i) {
        contact.phone = u"+1555020%1"_s.arg(1000 + i);
        given.service().add(contact);
    }
    QStringList expected;
    for (int i = 0; i < 25; ++i) {
        given.receive(QString::number(i), 60s);
        expected << QString::number(i);
    }
    const auto batch = given.poll();
    QVERIFY(batch);
    QCOMPARE(sorted(bodies(*batch)), expected);
    QVERIFY(given.send(u"hi"_s, contact.phone));
}

void tst_VolublePages::nothingIsLostWhileThePagesShift_data()
{
    dialects();
}

void tst_VolublePages::nothingIsLostWhileThePagesShift()
{
    QFETCH(VolubleGiven::Dialect, dialect);
    VolubleGiven given(dialect);
    QString cursor = given.poll()->cursor;
    QStringList expected;
    for (int i = 0; i < 4700; ++i) {
        given.receive(QString::number(i), 100s);
        expected << QString::number(i);
    }
    int late = 0;
    QObject::connect(&given.service(), &Sandbox::VolubleService::listed, &given.server, [&] {
        for (int i = 0; i < 7 && late < 300; ++i, ++late) {
            given.receive(QString::number(10'000 + late));
            expected << QString::number(10'000 + late);
        }
    });
    cursor = given.readAll(m_told, cursor);
    given.readAll(m_told, cursor); // the last of the late ones
    QCOMPARE(late, 300);
    QCOMPARE(sorted(m_told), expected);
}

void tst_VolublePages::tiesMayTurn()
{
    VolubleGiven given;
    const QString cursor = given.poll()->cursor;
    for (int second = 0; second < 50; ++second) {
        for (int i = 0; i < 5; ++i)
            given.receive(u"%1/%2"_s.arg(second).arg(i), std::chrono::seconds(100 - second));
    }
    QObject::connect(&given.service(), &Sandbox::VolubleService::listed, &given.server,
                     [&given] { given.options().turnsTies = !given.options().turnsTies; });
    given.readAll(m_told, cursor);
    QCOMPARE(QSet<QString>(m_told.begin(), m_told.end()).size(), 250);
    QCOMPARE(m_told.size(), 250);
}

void tst_VolublePages::secondOfManyPagesMayTurn_data()
{
    QTest::addColumn<VolubleGiven::Dialect>("dialect");
    QTest::addColumn<int>("lists");
    for (const int lists : {1, 2, 3, 4}) {
        QTest::addRow("%d, flat", lists) << VolubleGiven::Flat << lists;
        QTest::addRow("%d, JSON:API", lists) << VolubleGiven::JsonApi << lists;
    }
}

void tst_VolublePages::secondOfManyPagesMayTurn()
{
    QFETCH(VolubleGiven::Dialect, dialect);
    QFETCH(int, lists);
    VolubleGiven given(dialect);
    QString cursor = given.poll()->cursor;
    QStringList expected;
    for (int i = 0; i < 260; ++i) {
        given.receive(QString::number(i), 60s);
        expected << QString::number(i);
    }
    given.options().restlessLists = lists;
    cursor = given.readAll(m_told, cursor);
    QCOMPARE(sorted(m_told), expected);
    given.readAll(m_told, cursor);
    QCOMPARE(m_told.size(), expected.size()); // each once
}

void tst_VolublePages::contactsOfManyPagesAreKnown()
{
    VolubleGiven given;
    Sandbox::VolubleContact contact;
    for (int i = 0; i < 1000; ++i) {
        contact.phone = u"+1555020%1"_s.arg(1000 + i);
        given.service().add(contact);
    }
    QCOMPARE(only<ContactSeen>(*given.poll()).size(), given.service().contacts().size());
    QVERIFY(given.send(u"hi"_s, contact.phone));
}

void tst_VolublePages::whatHasNoIdIsNoReasonToGoOn()
{
    const QByteArray list = R"([{"body":"hi"},{"phone_number":"+15550100222"},{}])";
    RawServer server("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                     QByteArray::number(list.size()) + "\r\n\r\n" + list);
    VolubleBackend backend;
    const AccountSettings settings{{u"server"_s, server.url().toString()}, {u"token"_s, u"t"_s}};
    QVERIFY(QCoro::waitFor(backend.signIn(settings, {})));
    const auto batch = QCoro::waitFor(backend.nextEvents({}));
    QVERIFY(batch);
    QCOMPARE(bodies(*batch).count(u"hi"_s), 1);
    QCOMPARE(server.requests.size(), 2); // the contacts and the messages
}

QTEST_GUILESS_MAIN(tst_VolublePages)

#include "tst_volublepages.moc"
