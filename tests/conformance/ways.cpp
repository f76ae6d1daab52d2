// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "ways.h"

#include "office.h"

namespace Parlance::Conformance {

using namespace Qt::StringLiterals;

using Capability = Backend::Capability;
using Sandbox::Fault;

void Ways::everydayLife_data()
{
    QTest::addColumn<QJsonObject>("options");

    const QList<Way> ways = Double(m_subject).ways();
    for (const Way &way : ways)
        QTest::addRow("%s", qPrintable(way.name)) << way.options;
}

void Ways::everydayLife()
{
    QFETCH(const QJsonObject, options);
    Office office(m_subject);
    QVERIFY(office.at.behave(options));
    const bool isPolled = !m_subject.can(Capability::Push);
    const bool isTold = m_subject.can(Capability::Receipts);

    const QString before = newWord();
    constexpr int Many = 60;
    for (int i = 0; isPolled && i < Many; ++i)
        QVERIFY(!office.at.write(i % 2 == 0 ? office.at.one() : office.at.other(), before).isEmpty());
    VERIFY_THAT(office, office.open());
    const auto settled = [&](qint64 id) {
        office.at.advance();
        office.client.hurry(id);
        const Message message = office.client.message(id);
        return message.delivery >= (isTold ? Delivery::Delivered : Delivery::Sent) &&
               !message.remoteId.isEmpty();
    };

    QStringList words;
    for (int i = 0; i < 3; ++i) { // a talk, to and fro
        const QString theirs = newWord();
        const QString ours = newWord();
        words << ours;
        QVERIFY(!office.at.write(office.at.one(), theirs).isEmpty());
        VERIFY_THAT(office, until([&] { return office.client.countIncoming(theirs) == 1; }));
        QCOMPARE(office.client.found(theirs).constFirst().body.trimmed(), theirs);
        const qint64 id = office.client.send(ours, office.at.one());
        VERIFY_THAT(office, until([&] { return settled(id); }));
        QVERIFY(!office.client.message(id).problem);
    }
    if (isPolled) { // an answer is lost
        const QString lost = newWord();
        words << lost;
        office.at.server().addFault({.kind = Fault::DropAfterStore, .method = "POST", .body = lost.toUtf8()});
        const qint64 id = office.client.send(lost, office.at.other());
        VERIFY_THAT(office, until([&] { return office.client.delivery(id) >= Delivery::Unknown; }));
        if (office.at.countSent(lost) == 0) // the lost answer was a refusal, of a sign-in that had run out
            QVERIFY(office.client.sendAgain(id));
        VERIFY_THAT(office, until([&] { return settled(id); }));
    }
    office.client.stop();
    VERIFY_THAT(office, office.client.start());
    QVERIFY(office.client.listen());
    if (isPolled)
        QCOMPARE(office.client.countIncoming(before), Many);
    for (const QString &word : std::as_const(words)) {
        QCOMPARE(office.at.countSent(word), 1);
        QCOMPARE(office.client.countOwn(word), 1);
    }
    QCOMPARE(office.client.complaints().join(u"\n"_s), QString());
}

} // namespace Parlance::Conformance
