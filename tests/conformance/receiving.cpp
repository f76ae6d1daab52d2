// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "receiving.h"

#include "meddling.h"
#include "office.h"

#include <QCoroTask>

namespace Parlance::Conformance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Capability = Backend::Capability;
using Sandbox::Fault;

void Receiving::aTextIsShownAsItWasWritten_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << u"On my way"_s;
    QTest::newRow("accents") << u"Grüße aus Köln, ça va?"_s;
    QTest::newRow("emoji") << u"👍🏽 👩‍👩‍👧 🇸🇪"_s;
    QTest::newRow("right to left") << u"שלום مرحبا"_s;
    QTest::newRow("lines") << u"one\ntwo\n\nfour"_s;
    QTest::newRow("of JSON") << uR"({"body":"\u0041\n", "id": null})"_s;
    QTest::newRow("of HTML") << u"<b>not</b> &amp; <img src=\"http://127.0.0.1:1/x\">"_s;
    QTest::newRow("long") << QString(1000, u'x');
}

void Receiving::aTextIsShownAsItWasWritten()
{
    QFETCH(const QString, text);
    Office office(m_subject);
    VERIFY_THAT(office, office.open());

    const QString word = newWord();
    const QString written = word + u' ' + text + u" end"_s;
    QVERIFY(!office.at.write(office.at.one(), written).isEmpty());
    VERIFY_THAT(office, until([&] { return office.client.countIncoming(word) == 1; }));
    const Message message = office.client.found(word).constFirst();
    QCOMPARE(message.body, written);
    QCOMPARE(message.sender, *m_subject.info().address(office.at.one()));
    QVERIFY(!message.problem);
    QVERIFY(office.client.listen());
    QCOMPARE(office.client.found(word).size(), 1);
}

void Receiving::theSameTextTwiceIsTwoMessages()
{
    Office office(m_subject);
    VERIFY_THAT(office, office.open());

    const QString word = newWord();
    for (const QString &writer : {office.at.one(), office.at.other(), office.at.one()})
        QVERIFY(!office.at.write(writer, word).isEmpty());
    VERIFY_THAT(office, until([&] { return office.client.countIncoming(word) == 3; }));
    QVERIFY(office.client.listen());
    QCOMPARE(office.client.countIncoming(word), 3);
}

/// The sizes of pages that services have, and what lies around them.
static void addCounts()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 24, 25, 26, 49, 50, 51, 99, 100, 101, 251})
        QTest::addRow("%d", count) << count;
}

void Receiving::nothingIsMissedOfMany_data()
{
    addCounts();
}

void Receiving::nothingIsMissedOfMany()
{
    QFETCH(const int, count);
    Office office(m_subject);
    VERIFY_THAT(office, office.open());

    const QString word = newWord();
    for (int i = 0; i < count; ++i)
        QVERIFY(!office.at.write(i % 3 == 0 ? office.at.other() : office.at.one(), word).isEmpty());
    VERIFY_THAT(office, until([&] { return office.client.countIncoming(word) >= count; }));
    QVERIFY(office.client.listen());
    QCOMPARE(office.client.countIncoming(word), count);
}

void Receiving::nothingIsMissedOfManyWhileAway_data()
{
    if (m_subject.can(Capability::Push))
        QSKIP("who is not there cannot be written to");
    addCounts();
}

void Receiving::nothingIsMissedOfManyWhileAway()
{
    QFETCH(const int, count);
    Office office(m_subject);
    const QString before = newWord();
    for (int i = 0; i < count; ++i)
        QVERIFY(!office.at.write(i % 3 == 0 ? office.at.other() : office.at.one(), before).isEmpty());
    VERIFY_THAT(office, office.client.start());
    VERIFY_THAT(office, until([&] { return office.client.countIncoming(before) >= count; }));

    office.client.stop();
    const QString later = newWord();
    for (int i = 0; i < count; ++i)
        QVERIFY(!office.at.write(i % 3 == 0 ? office.at.other() : office.at.one(), later).isEmpty());
    VERIFY_THAT(office, office.client.start());
    VERIFY_THAT(office, until([&] { return office.client.countIncoming(later) >= count; }));
    QVERIFY(office.client.listen());
    QCOMPARE(office.client.countIncoming(before), count);
    QCOMPARE(office.client.countIncoming(later), count);
}

void Receiving::whatIsListedTwiceIsThereOnce()
{
    Office office(m_subject);
    office.at.server().setMeddler(meddler(withListsTwice));
    VERIFY_THAT(office, office.open());

    const QString theirs = newWord();
    const QString ours = newWord();
    QVERIFY(!office.at.write(office.at.one(), theirs).isEmpty());
    QVERIFY(!office.at.write(office.at.other(), theirs).isEmpty());
    const qint64 id = office.client.send(ours, office.at.one());
    VERIFY_THAT(office, until([&] { return office.client.countIncoming(theirs) == 2; }));
    VERIFY_THAT(office, until([&] { return office.client.delivery(id) >= Delivery::Sent; }));
    QVERIFY(office.client.listen());
    QCOMPARE(office.client.countIncoming(theirs), 2);
    QCOMPARE(office.client.countOwn(ours), 1);
    QCOMPARE(office.at.countSent(ours), 1);
}

void Receiving::theOrderOfAListDoesNotMatter()
{
    if (m_subject.can(Capability::Push))
        QSKIP("what is pushed comes in the order of its happening");
    Office office(m_subject);
    const QString before = newWord();
    for (int i = 0; i < 20; ++i)
        QVERIFY(!office.at.write(i % 3 == 0 ? office.at.other() : office.at.one(), before).isEmpty());
    office.at.server().setMeddler(meddler(withListsReversed));
    VERIFY_THAT(office, office.open());
    const QString later = newWord();
    for (int i = 0; i < 20; ++i)
        QVERIFY(!office.at.write(i % 3 == 0 ? office.at.other() : office.at.one(), later).isEmpty());
    const QString ours = newWord();
    const qint64 id = office.client.send(ours, office.at.one());
    VERIFY_THAT(office, until([&] {
                    return office.client.countIncoming(before) >= 20 &&
                           office.client.countIncoming(later) >= 20 &&
                           office.client.delivery(id) >= Delivery::Sent;
                }));
    QVERIFY(office.client.listen());
    QCOMPARE(office.client.countIncoming(before), 20);
    QCOMPARE(office.client.countIncoming(later), 20);
    QCOMPARE(office.client.countOwn(ours), 1);
}

void Receiving::oldNewsLeadsNothingBack()
{
    if (m_subject.can(Capability::Push))
        QSKIP("what is pushed is acknowledged, and does not come again");
    if (!m_subject.can(Capability::Receipts))
        QSKIP("the service tells no more than that a message was sent");
    Office office(m_subject);
    VERIFY_THAT(office, office.open());
    Staleness staleness(office.at.server());

    const QString word = newWord(); // the answer is lost, so that it is looked for in the lists
    office.at.server().addFault({.kind = Fault::DropAfterStore, .method = "POST", .body = word.toUtf8()});
    const qint64 id = office.client.send(word, office.at.one());
    VERIFY_THAT(office, until([&] {
                    office.client.hurry(id);
                    office.at.advance();
                    return office.client.delivery(id) >= Delivery::Delivered && office.client.listen();
                }));
    const auto end = office.client.delivery(id);
    staleness.begin(office.client.message(id).remoteId);
    const QString second = newWord(); // so that what we wrote is listed again
    office.at.server().addFault({.kind = Fault::DropBeforeStore, .method = "POST", .body = second.toUtf8()});
    const qint64 unknown = office.client.send(second, office.at.one());
    VERIFY_THAT(office, until([&] {
                    office.client.hurry(unknown);
                    return office.client.listen() && staleness.count() > 2;
                }));
    QCOMPARE(office.client.delivery(id), end);
    QCOMPARE(office.client.countOwn(word), 1);
    QCOMPARE(office.client.complaints().join(u"\n"_s), QString());
}

/// Asks from \p point on, through all pages, until a text with \p word is told. \return what it has told then
static QStringList toldFrom(Backend &backend, SyncPoint point, const QString &word)
{
    QStringList texts;
    for (int round = 0; round < 50 && texts.filter(word).isEmpty(); ++round) {
        const auto batch = QCoro::waitFor(backend.nextEvents(point));
        if (!batch)
            return {batch.error().detail};
        for (const Event &event : batch->events) {
            if (const auto *message = std::get_if<MessageSeen>(&event))
                texts << message->body;
        }
        point.cursor = batch->cursor;
    }
    return texts;
}

void Receiving::whatWasNotStoredIsToldAgain_data()
{
    QTest::addColumn<std::chrono::seconds>("ahead");
    QTest::newRow("the clock goes on") << 0s;
    QTest::newRow("the clock was set back") << -2s; // so no place in a list moves on
}

/// The disk may refuse a batch: then the same place is asked for again.
void Receiving::whatWasNotStoredIsToldAgain()
{
    QFETCH(const std::chrono::seconds, ahead);
    Office office(m_subject);
    const auto backend = m_subject.catalog.create(m_subject.service);
    QVERIFY(QCoro::waitFor(backend->signIn(office.at.settings(), {})));
    SyncPoint point;
    if (!m_subject.can(Capability::Push))
        QVERIFY(!office.at.write(office.at.one(), newWord()).isEmpty());
    const auto first = QCoro::waitFor(backend->nextEvents(point));
    QVERIFY(first);
    point.cursor = first->cursor;

    office.at.setClock(ahead);
    const QString word = newWord();
    QVERIFY(!office.at.write(office.at.one(), word).isEmpty());
    for (int attempt = 1; attempt <= 3; ++attempt) {
        const QStringList told = toldFrom(*backend, point, word);
        QVERIFY2(told.filter(word).size() == 1,
                 qPrintable(u"attempt %1: %2"_s.arg(attempt).arg(told.join(u", "_s))));
    }
    QCoro::waitFor(backend->signOut());
}

void Receiving::theClocksMayDiffer_data()
{
    QTest::addColumn<std::chrono::seconds>("ahead");

    QTest::newRow("a minute ahead") << std::chrono::seconds(1min);
    QTest::newRow("a minute behind") << std::chrono::seconds(-1min);
    QTest::newRow("hours ahead") << std::chrono::seconds(5h);
    QTest::newRow("hours behind") << std::chrono::seconds(-5h);
    QTest::newRow("days ahead") << std::chrono::seconds(72h);
    QTest::newRow("days behind") << std::chrono::seconds(-72h);
}

void Receiving::theClocksMayDiffer()
{
    QFETCH(const std::chrono::seconds, ahead);
    Office office(m_subject);
    office.at.setClock(ahead);
    const bool isPolled = !m_subject.can(Capability::Push);
    const QString before = newWord();
    if (isPolled)
        QVERIFY(!office.at.write(office.at.one(), before).isEmpty());
    VERIFY_THAT(office, office.open());
    if (isPolled)
        VERIFY_THAT(office, until([&] { return office.client.countIncoming(before) == 1; }));

    const QString theirs = newWord();
    const QString ours = newWord();
    QVERIFY(!office.at.write(office.at.one(), theirs).isEmpty());
    VERIFY_THAT(office, until([&] { return office.client.countIncoming(theirs) == 1; }));
    const qint64 id = office.client.send(ours, office.at.one());
    VERIFY_THAT(office, until([&] { return office.client.delivery(id) >= Delivery::Sent; }));

    if (isPolled) { // what is looked up is looked for by the right clock
        const QString lost = newWord();
        office.at.server().addFault({.kind = Fault::DropAfterStore, .method = "POST", .body = lost.toUtf8()});
        const qint64 unknown = office.client.send(lost, office.at.other());
        VERIFY_THAT(office, until([&] {
                        office.client.hurry(unknown);
                        return office.client.delivery(unknown) >= Delivery::Sent;
                    }));
        QCOMPARE(office.client.countOwn(lost), 1);
    }
    QVERIFY(office.client.listen());
    QCOMPARE(office.client.countIncoming(theirs), 1);
    QCOMPARE(office.client.countOwn(ours), 1);
    QCOMPARE(office.client.complaints().join(u"\n"_s), QString());
}

} // namespace Parlance::Conformance
