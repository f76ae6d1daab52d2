// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/backendcatalog.h"
#include "models/lists/composer/stagedmedia.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class tst_StagedMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWebAddresses_data();
    void takesWebAddresses();
    void anAddressIsThereOnce();
    void plainlyNamedMediaAreOffered_data();
    void plainlyNamedMediaAreOffered();
    void limitsAreThoseOfTheSender_data();
    void limitsAreThoseOfTheSender();
    void aServiceWithoutMediaSaysSo();
    void otherKindsAreWarnedOf();
};

static MediaLimits limits(const QString &sender = u"+15550100111"_s)
{
    static const BackendCatalog catalog;
    return {catalog.service(u"signalwire"_s), sender};
}

void tst_StagedMedia::takesWebAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses"); // none: refused, with all that stood beside it
    QTest::newRow("one") << u" https://a.test/cake.png "_s << QStringList{u"https://a.test/cake.png"_s};
    QTest::newRow("several") << u"https://a.test/1 http://b.test/2\nhttps://c.test/3"_s
                             << QStringList{u"https://a.test/1"_s, u"http://b.test/2"_s,
                                            u"https://c.test/3"_s};
    QTest::newRow("without a scheme") << u"a.test/cake.png"_s << QStringList{u"https://a.test/cake.png"_s};
    QTest::newRow("a file") << u"file:///home/ana/cake.png"_s << QStringList();
    QTest::newRow("a path") << u"/home/ana/cake.png"_s << QStringList();
    QTest::newRow("a word") << u"cake"_s << QStringList();
    QTest::newRow("with a password") << u"https://ana:secret@a.test/cake.png"_s << QStringList();
    QTest::newRow("one of two") << u"https://a.test/1 cake"_s << QStringList();
    QTest::newRow("endless") << u"https://a.test/"_s + u"x"_s.repeated(3000) << QStringList();
}

void tst_StagedMedia::takesWebAddresses()
{
    QFETCH(QString, text);
    QFETCH(QStringList, addresses);
    StagedMedia media;
    media.setLimits(limits());
    const auto why = media.add(text);
    QCOMPARE(media.addresses(), addresses);
    QCOMPARE(why.isEmpty(), !addresses.isEmpty());
    QVERIFY(why.size() < 200);
}

void tst_StagedMedia::anAddressIsThereOnce()
{
    StagedMedia media;
    media.setLimits(limits());
    media.add(u"https://a.test/1 https://a.test/2"_s);
    media.add(u"https://a.test/1"_s);
    QCOMPARE(media.count(), 2);
    QCOMPARE(media.shift(0, 5), 1);
    QCOMPARE(media.addresses(), (QStringList{u"https://a.test/2"_s, u"https://a.test/1"_s}));
    media.drop({u"https://a.test/2"_s});
    QCOMPARE(media.addresses(), QStringList{u"https://a.test/1"_s});
}

void tst_StagedMedia::plainlyNamedMediaAreOffered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("offer"); // none: it is text
    QTest::newRow("picture") << u"https://a.test/cake.JPG\n"_s << u"Attach the picture instead"_s;
    QTest::newRow("video") << u"https://a.test/v.mp4?size=1"_s << u"Attach the video instead"_s;
    QTest::newRow("sound") << u"https://a.test/v.mp3"_s << u"Attach the sound instead"_s;
    QTest::newRow("document") << u"https://a.test/bill.pdf"_s << u"Attach the file instead"_s;
    QTest::newRow("a page") << u"https://a.test/cake"_s << QString();
    QTest::newRow("a name") << u"cake.png"_s << QString();
    QTest::newRow("a sentence") << u"see https://a.test/cake.png"_s << QString();
}

void tst_StagedMedia::plainlyNamedMediaAreOffered()
{
    QFETCH(QString, text);
    QFETCH(QString, offer);
    const auto address = StagedMedia::addressIn(text);
    QCOMPARE(address.isEmpty(), offer.isEmpty());
    if (!address.isEmpty())
        QCOMPARE(StagedMedia::offerText(address), offer);
}

void tst_StagedMedia::limitsAreThoseOfTheSender_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("hint");
    QTest::newRow("a number") << u"+15550100111"_s << 8 << u"Carriers take about 1 MB"_s;
    QTest::newRow("WhatsApp") << u"whatsapp:+15550100111"_s << 1 << QString();
}

void tst_StagedMedia::limitsAreThoseOfTheSender()
{
    QFETCH(QString, sender);
    QFETCH(int, most);
    StagedMedia media;
    media.setLimits(limits(sender));
    QCOMPARE(media.hint(), QString());
    for (int i = 0; i < most; ++i) {
        QVERIFY(media.problem().isEmpty());
        media.add(u"https://a.test/%1.png"_s.arg(i));
    }
    QVERIFY(media.problem().isEmpty());
    QTEST(media.hint(), "hint");
    media.add(u"https://a.test/another.png"_s);
    QVERIFY(media.problem().contains(QString::number(most)));
    QVERIFY(media.problem().contains(u" · "_s));
}

void tst_StagedMedia::aServiceWithoutMediaSaysSo()
{
    const auto info = *ServiceInfo::fromJson(
        {{u"id"_s, u"x"_s}, {u"name"_s, u"Plain"_s}, {u"version"_s, u"1"_s}, {u"address"_s, u"phone"_s}});
    StagedMedia media;
    media.setLimits({&info, u"+15550100111"_s});
    QVERIFY(media.whyNot().startsWith(u"Plain takes no attachments · "_s));
    QCOMPARE(media.whyNoFile(), media.whyNot());
    QCOMPARE(media.add(u"https://a.test/1.png"_s), media.whyNot());
    QCOMPARE(media.count(), 0);
    media.setAddresses({u"https://a.test/1.png"_s}); // of a draft from before
    QVERIFY(media.problem().contains(u"remove"_s));
}

void tst_StagedMedia::otherKindsAreWarnedOf()
{
    StagedMedia media;
    media.setLimits(limits());
    media.add(u"https://a.test/bill.pdf"_s);
    QVERIFY(media.problem().isEmpty());
    QVERIFY(media.hint().startsWith(u"SignalWire may refuse bill.pdf"_s));
}

QTEST_GUILESS_MAIN(tst_StagedMedia)
#include "tst_stagedmedia.moc"
