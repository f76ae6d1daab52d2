// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "sending.h"

#include "office.h"

namespace Parlance::Conformance {

using namespace Qt::StringLiterals;

using Capability = Backend::Capability;

void Sending::everyTextGoesOutOnceAndItsEndIsTold_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<Delivery::State>("becomes");

    const QList<Person> people = Double(m_subject).people();
    for (const Person &person : people)
        QTest::addRow("%s", qPrintable(person.address)) << person.address << person.becomes;
}

void Sending::everyTextGoesOutOnceAndItsEndIsTold()
{
    QFETCH(const QString, to);
    QFETCH(Delivery::State, becomes);
    if (becomes == Delivery::Read && !m_subject.can(Capability::ReadReceipts))
        becomes = Delivery::Delivered;
    if (becomes == Delivery::Delivered && !m_subject.can(Capability::Receipts))
        becomes = Delivery::Sent;
    Office office(m_subject);
    VERIFY_THAT(office, office.open());

    const QString word = newWord();
    const qint64 id = office.client.send(word + u" Ready at five"_s, to);
    if (id == 0) { // it was known before that this is of no use
        QCOMPARE(becomes, Delivery::Failed);
        QCOMPARE(office.at.countSent(word), 0);
        return;
    }
    VERIFY_THAT(office, until([&] {
                    office.at.advance();
                    return office.client.delivery(id) == becomes;
                }));
    if (becomes == Delivery::Failed) // with any other state it is a warning
        QVERIFY(office.client.message(id).problem.has_value());
    QVERIFY(office.client.listen()); // and it stays so
    QCOMPARE(office.client.delivery(id), becomes);
    QCOMPARE(office.client.countOwn(word), 1);
    QVERIFY(office.at.countSent(word) <= 1);
    if (becomes != Delivery::Failed)
        QCOMPARE(office.at.countSent(word), 1);
    QCOMPARE(office.client.complaints().join(u"\n"_s), QString());
}

void Sending::aTextArrivesAsItWasWritten_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("accents") << u"Grüße aus Köln, ça va?"_s;
    QTest::newRow("decomposed") << u"Cafe\u0301"_s;
    QTest::newRow("emoji") << u"👍🏽 👩‍👩‍👧 🇸🇪"_s;
    QTest::newRow("right to left") << u"שלום مرحبا"_s;
    QTest::newRow("lines") << u"one\ntwo\n\nfour"_s;
    QTest::newRow("of JSON") << uR"({"body":"\u0041\n", "id": null})"_s;
    QTest::newRow("of HTML") << u"<b>not</b> &amp; <img src=\"http://127.0.0.1:1/x\">"_s;
    QTest::newRow("of a query") << u"a=b&c=d+e%20f#g?h"_s;
    QTest::newRow("of SQL") << u"'); DROP TABLE message; --"_s;
    QTest::newRow("of a template") << u"{{1}} %1 %s $x <first name>"_s;
    QTest::newRow("beyond the basic plane") << u"𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𠜎"_s;
}

void Sending::aTextArrivesAsItWasWritten()
{
    QFETCH(const QString, text);
    Office office(m_subject);
    VERIFY_THAT(office, office.open());

    const QString word = newWord();
    const QString written = word + u' ' + text + u" end"_s;
    const qint64 id = office.client.send(written, office.at.one());
    QVERIFY2(id != 0, "it was refused");
    VERIFY_THAT(office, until([&] { return office.client.delivery(id) >= Delivery::Sent; }));
    QVERIFY(office.client.listen());
    QCOMPARE(office.at.countSent(word), 1);
    const QList<Kept> kept = office.at.messages();
    const auto sent = std::ranges::find_if(kept, [&](const Kept &one) { return one.body.contains(word); });
    QCOMPARE(sent->body.trimmed(), written);
    QCOMPARE(office.client.countOwn(word), 1); // and what is listed is known to be ours
    QCOMPARE(office.client.message(id).body, written);
    QCOMPARE(office.client.complaints().join(u"\n"_s), QString());
}

void Sending::aTextThatIsTooLongIsNotOffered()
{
    const int limit = m_subject.info().textLimit;
    if (limit == 0)
        QSKIP("the service takes a text of any length");
    Office office(m_subject);
    VERIFY_THAT(office, office.open());

    const auto sized = [](const QString &word, qsizetype size) { return word.leftJustified(size, u'a'); };
    const QString longest = newWord();
    const qint64 id = office.client.send(sized(longest, limit), office.at.one());
    QVERIFY2(id != 0, "the longest text is refused");
    VERIFY_THAT(office, until([&] { return office.client.delivery(id) >= Delivery::Sent; }));
    QVERIFY(office.client.delivery(id) != Delivery::Failed);

    const QString tooLong = newWord();
    const qint64 refused = office.client.send(sized(tooLong, limit + 1), office.at.one());
    if (refused != 0)
        VERIFY_THAT(office, until([&] { return office.client.delivery(refused) == Delivery::Failed; }));
    QCOMPARE(office.at.countSent(tooLong), 0);
}

void Sending::theOrderOfAConversationIsKept()
{
    Office office(m_subject);
    VERIFY_THAT(office, office.open());

    QStringList words;
    QList<qint64> ids;
    for (int i = 0; i < 6; ++i) {
        words << newWord();
        ids << office.client.send(words.last(), i % 2 == 0 ? office.at.one() : office.at.other());
    }
    VERIFY_THAT(office, until([&] {
                    return std::ranges::all_of(
                        ids, [&](qint64 id) { return office.client.delivery(id) >= Delivery::Sent; });
                }));
    QHash<QString, QStringList> arrived;
    const QList<Kept> kept = office.at.messages();
    for (const Kept &one : kept) {
        if (words.contains(one.body.trimmed().section(u' ', -1)))
            arrived[one.to] << one.body.trimmed().section(u' ', -1);
    }
    QCOMPARE(arrived.value(office.at.one()), (QStringList{words[0], words[2], words[4]}));
    QCOMPARE(arrived.value(office.at.other()), (QStringList{words[1], words[3], words[5]}));
}

void Sending::manyTextsAtOnceGoOutOnceEach()
{
    constexpr int Count = 40;
    Office office(m_subject);
    VERIFY_THAT(office, office.open());

    QStringList words;
    QList<qint64> ids;
    for (int i = 0; i < Count; ++i) {
        words << newWord();
        ids << office.client.send(words.last(), i % 2 == 0 ? office.at.one() : office.at.other());
    }
    VERIFY_THAT(office, until([&] {
                    return std::ranges::all_of(
                        ids, [&](qint64 id) { return office.client.delivery(id) >= Delivery::Sent; });
                }));
    QVERIFY(office.client.listen());
    for (const QString &word : std::as_const(words)) {
        QCOMPARE(office.at.countSent(word), 1);
        QCOMPARE(office.client.countOwn(word), 1);
    }
    QCOMPARE(office.client.complaints().join(u"\n"_s), QString());
}

} // namespace Parlance::Conformance
