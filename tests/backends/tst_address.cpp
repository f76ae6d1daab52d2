// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/address.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class tst_Address : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOneForm_data();
    void hasOneForm();
    void nationalNumbersNeedTheirRegion_data();
    void nationalNumbersNeedTheirRegion();
    void isRefusedWithAReason_data();
    void isRefusedWithAReason();
    void isShownForPeople_data();
    void isShownForPeople();
    void isShownAsItIsWhenItIsAServicesOwn();
};

void tst_Address::hasOneForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical");
    const auto number = u"+15550100222"_s;
    for (const auto &typed : {u"+15550100222"_s,
                              u"  +1 555 010 0222 "_s,
                              u"+1-555-010-0222"_s,
                              u"+1 (555) 010-0222"_s,
                              u"+1.555.010.0222"_s,
                              u"+1/555/0100222"_s,
                              u"+1\u00a0555\u202f010\u20090222"_s,
                              u"+1[555]0100222"_s,
                              u"+1–555—010−0222"_s.replace(u'−', u'‑'),
                              u"＋１５５５０１００２２２"_s,
                              u"+١٥٥٥٠١٠٠٢٢٢"_s,
                              u"\u202a+15550100222\u202c"_s,
                              u"0015550100222"_s,
                              u"00 1 555 010 0222"_s,
                              u"tel:+15550100222"_s,
                              u"TEL:+1-555-010-0222"_s,
                              u"tel://+15550100222"_s,
                              u"tel:+15550100222;ext=1"_s,
                              u"sms:+15550100222"_s,
                              u"sms://+15550100222?body=hi%20there"_s,
                              u"smsto:+15550100222"_s,
                              u"smsto:%2B15550100222"_s,
                              u"sms:%2b1%20555%20010%200222?body=+"_s,
                              u"tel:0015550100222"_s})
        QTest::newRow(qPrintable(typed)) << typed << number;

    QTest::newRow("national prefix in brackets") << u"+44 (0)20 7946 0000"_s << u"+442079460000"_s;
    QTest::newRow("shortest") << u"+988"_s << u"+988"_s;
    QTest::newRow("longest") << u"+12345678901234567"_s << u"+12345678901234567"_s;
    QTest::newRow("short code") << u"988"_s << u"988"_s;
    QTest::newRow("long short code") << u"12345678"_s << u"12345678"_s;
    QTest::newRow("short code by link") << u"sms:12345"_s << u"12345"_s;
    QTest::newRow("whatsapp") << u"whatsapp:+15550100222"_s << u"whatsapp:+15550100222"_s;
    QTest::newRow("WhatsApp with blanks") << u"WhatsApp: +1 555 010 0222"_s << u"whatsapp:+15550100222"_s;
    QTest::newRow("sip") << u"sip:Anna@Example.COM"_s << u"sip:anna@example.com"_s;
    QTest::newRow("SIP") << u"SIP:anna@example.com;transport=tls"_s << u"sip:anna@example.com"_s;
    QTest::newRow("im") << u"im:anna%40example.com?x"_s << u"sip:anna@example.com"_s;
    QTest::newRow("without scheme") << u"Anna.B@example.com"_s << u"sip:anna.b@example.com"_s;
    QTest::newRow("number at a host")
        << u"sip:+15550100222@example.com"_s << u"sip:+15550100222@example.com"_s;
}

void tst_Address::hasOneForm()
{
    QFETCH(QString, typed);
    QFETCH(QString, canonical);
    const auto address = Address::canonical(typed);
    QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
    QCOMPARE(*address, canonical);
    QCOMPARE(*Address::canonical(canonical), canonical);
}

void tst_Address::nationalNumbersNeedTheirRegion_data()
{
    QTest::addColumn<QString>("own"); // number, which tells the region
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical"); // empty: refused
    QTest::newRow("US") << u"+14155550100"_s << u"(415) 555-0199"_s << u"+14155550199"_s;
    QTest::newRow("US, with 1") << u"+14155550100"_s << u"1-415-555-0199"_s << u"+14155550199"_s;
    QTest::newRow("UK") << u"+442079460000"_s << u"020 7946 0001"_s << u"+442079460001"_s;
    QTest::newRow("UK, written for abroad")
        << u"+442079460000"_s << u"(0)20 7946 0001"_s << u"+442079460001"_s;
    QTest::newRow("Germany") << u"+4930123456"_s << u"030 / 65 43 21"_s << u"+4930654321"_s;
    QTest::newRow("Italy keeps its 0") << u"+390612345678"_s << u"06 1234 5679"_s << u"+390612345679"_s;
    QTest::newRow("Denmark, eight digits") << u"+4532123456"_s << u"32 12 34 57"_s << u"+4532123457"_s;
    QTest::newRow("international all the same")
        << u"+442079460000"_s << u"+1 415 555 0199"_s << u"+14155550199"_s;
    QTest::newRow("by link") << u"+14155550100"_s << u"tel:415-555-0199"_s << u"+14155550199"_s;
    QTest::newRow("short code") << u"+14155550100"_s << u"22000"_s << u"22000"_s;
    QTest::newRow("too long") << u"+14155550100"_s << u"415 555 0199 0199 0199"_s << u""_s;
    QTest::newRow("no own number") << u""_s << u"(415) 555-0199"_s << u""_s;
    QTest::newRow("own is a short code") << u"22000"_s << u"(415) 555-0199"_s << u""_s;
    QTest::newRow("no such country") << u"+9990000000"_s << u"(415) 555-0199"_s << u""_s;
}

void tst_Address::nationalNumbersNeedTheirRegion()
{
    QFETCH(QString, own);
    QFETCH(QString, typed);
    const auto address = Address::canonical(typed, Address::regionOf(own));
    QTEST(address.value_or(QString()), "canonical");
}

void tst_Address::isRefusedWithAReason_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto &typed : {u""_s,
                              u"   "_s,
                              u"+"_s,
                              u"00"_s,
                              u"12"_s,
                              u"+12"_s,
                              u"+123456789012345678"_s,
                              u"5550100222"_s,
                              u"030 1234567"_s,
                              u"0800123"_s,
                              u"+0123456"_s,
                              u"000123456"_s,
                              u"++15550100222"_s,
                              u"1+5550100222"_s,
                              u"+1555x100"_s,
                              u"+1 555 010 0222 ext. 4"_s,
                              u"555-HELP-NOW"_s,
                              u"anna"_s,
                              u"tel:"_s,
                              u"sms:?body=hi"_s,
                              u"sms:+15550100222,+15550100333"_s,
                              u"tel:%00+15550100222"_s,
                              u"whatsapp:5550100222"_s,
                              u"whatsapp:12345"_s,
                              u"whatsapp:"_s,
                              u"sip:anna"_s,
                              u"sip:@example.com"_s,
                              u"sip:anna@"_s,
                              u"sip:a b@example.com"_s,
                              u"sip:anna@exam ple.com"_s,
                              u"sip:anna@example.com@evil.example"_s,
                              u"sip:anna%0d%0a@example.com"_s,
                              u"sip:anna@example.com/x"_s,
                              u"mailto:"_s,
                              u"http://example.com"_s,
                              u"½¾²³⁴⁵"_s,
                              QString(600, u'1'),
                              u"+1555"_s + QChar() + u"0100222"_s})
        QTest::newRow(qPrintable(typed.left(40))) << typed;
}

void tst_Address::isRefusedWithAReason()
{
    QFETCH(QString, typed);
    const auto address = Address::canonical(typed);
    QVERIFY2(!address, address ? qPrintable(*address) : "");
    QCOMPARE(address.error().kind, Error::Refused);
    QCOMPARE(address.error().reason, Error::BadRecipient);
    QVERIFY(!address.error().detail.isEmpty());
}

void tst_Address::isShownForPeople_data()
{
    QTest::addColumn<QString>("shown");
    QTest::newRow("+15550100222") << u"+1 555 010 0222"_s;
    QTest::newRow("+442079460000") << u"+44 207 946 0000"_s;
    QTest::newRow("+35315550100") << u"+353 155 501 00"_s;
    QTest::newRow("+988") << u"+98 8"_s;
    QTest::newRow("12345") << u"12345"_s;
    QTest::newRow("sip:anna@example.com") << u"anna@example.com"_s;
    QTest::newRow("whatsapp:+15550100222") << u"whatsapp:+15550100222"_s;
    QTest::newRow("") << QString();
}

void tst_Address::isShownForPeople()
{
    const QString canonical = QString::fromLatin1(QTest::currentDataTag());
    const QString shown = Address::display(canonical);
    QTEST(shown, "shown");
    if (!canonical.isEmpty())
        QCOMPARE(*Address::canonical(shown), canonical); // what people see, they can type
}

void tst_Address::isShownAsItIsWhenItIsAServicesOwn()
{
    for (const auto &own : {u"7b0c2f5e-40b1-4c64-9f0e-0d5a3ff1a001"_s, u"room-12"_s, u"Ärger"_s})
        QCOMPARE(Address::display(own), own);
}

QTEST_APPLESS_MAIN(tst_Address)
#include "tst_address.moc"
