// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"
#include "models/historyexport.h"
#include "models/peopleexport.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// A conversation as a page.
class tst_HistoryExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAllThatWasSaidInItsOrder();
    void isTextAndNothingElse();
    void holdsWhatWasSaidElsewhere();
    void saysWhoWrote();
    void isCalledAsTheConversation();
    void leavesEachNameInItsPlace();
    void isForItsOwnerOnly();
    void leavesWhatWasThereWhenItIsStopped_data();
    void leavesWhatWasThereWhenItIsStopped();
    void leavesWhatWasThereWhenTheDiskIsFull_data();
    void leavesWhatWasThereWhenTheDiskIsFull();
    void saysWhyThereIsNoFile_data();
    void saysWhyThereIsNoFile();
};

namespace {

constexpr qint64 Conversation = 1;

struct GivenHistory : Given
{
    explicit GivenHistory(int messages)
    {
        QList<Event> events;
        for (int i = 0; i < messages; ++i)
            events << theirs(u"r%1"_s.arg(i), u"number %1;"_s.arg(i), start.addSecs(i));
        apply(events);
    }
    HistoryExported write(const std::function<bool()> &isStopped = {})
    {
        return QCoro::waitFor(exportHistory(store, Conversation, u"Ana & Bo"_s, file, isStopped));
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile page(file);
        return page.open(QIODevice::ReadOnly) ? page.readAll() : QByteArray();
    }

    const QDateTime start = QDateTime::currentDateTimeUtc().addDays(-1);
    QTemporaryDir folder;
    QString file = folder.filePath(u"page.html"_s);
};

} // namespace

void tst_HistoryExport::holdsAllThatWasSaidInItsOrder()
{
    constexpr int Many = 450;
    GivenHistory given(Many);
    const auto count = given.write();
    QVERIFY(count);
    QCOMPARE(*count, Many);
    const auto page = given.written();
    qsizetype place = 0;
    for (int i = 0; i < Many; ++i) {
        const auto words = "<p>number " + QByteArray::number(i) + ";</p>";
        place = page.indexOf(words, place);
        QVERIFY2(place >= 0, words.constData());
    }
    QVERIFY(page.endsWith("</html>\n"));
}

void tst_HistoryExport::isTextAndNothingElse()
{
    GivenHistory given(0);
    const auto hostile = u"<script>x</script> <img src=\"http://evil.invalid/\"> &amp;"_s;
    given.apply({ContactSeen{u"+15550100222"_s, u"<b>Ana</b>"_s}, Given::theirs(u"r1"_s, hostile)});
    QVERIFY(given.write());
    const auto page = given.written();
    QVERIFY(page.contains("&lt;script&gt;x&lt;/script&gt;"));
    QVERIFY(page.contains("&amp;amp;"));
    QVERIFY(page.contains("&lt;b&gt;Ana&lt;/b&gt;"));
    for (const auto *tag : {"<script", "<img", "<b>"})
        QVERIFY2(!page.contains(tag), tag);
    QVERIFY(page.contains("default-src 'none'"));
}

void tst_HistoryExport::holdsWhatWasSaidElsewhere()
{
    GivenHistory given(1);
    const auto other = u"+15550100333"_s;
    given.apply({ContactSeen{other, u"Ana"_s},
                 Given::theirs(u"o1"_s, u"earlier"_s, given.start.addSecs(-60), other),
                 Given::theirs(u"o2"_s, u"later"_s, given.start.addSecs(60), other)});
    QVERIFY(get(given.store.joinPersons({given.account, u"+15550100222"_s}, {given.account, other})));
    const auto count = given.write();
    QVERIFY(count);
    QCOMPARE(*count, 3);
    const auto page = given.written();
    const auto place = page.indexOf("<p>number 0;</p>");
    QVERIFY(page.indexOf("<p>earlier</p>") < place && place < page.indexOf("<p>later</p>"));
    QVERIFY(page.contains("<bdi>Ana</bdi>"));
}

void tst_HistoryExport::saysWhoWrote()
{
    GivenHistory given(0);
    given.apply({ContactSeen{u"+15550100222"_s, u"Ana"_s}, Given::theirs(u"r1"_s, u"hello"_s)});
    given.enqueue(u"and hello"_s);
    QVERIFY(given.write());
    const auto page = given.written();
    QVERIFY(page.contains("<bdi>Ana</bdi></small>\n<p>hello</p>"));
    QVERIFY2(page.contains("<bdi>You</bdi> Not sent yet</small>\n<p>and hello</p>"), page.constData());
}

void tst_HistoryExport::isCalledAsTheConversation()
{
    GivenHistory given(1);
    QVERIFY(given.write());
    QVERIFY(given.written().contains("<title>Ana &amp; Bo</title>"));
    QVERIFY(given.written().contains("<h1>Ana &amp; Bo</h1>"));
}

void tst_HistoryExport::leavesEachNameInItsPlace()
{
    GivenHistory given(0);
    const auto turning = u"\u202eAna"_s; // everything behind it would run to the left
    given.apply({ContactSeen{u"+15550100222"_s, turning}, Given::theirs(u"r1"_s, u"hello"_s)});
    QVERIFY(given.write());
    const auto page = QString::fromUtf8(given.written());
    QVERIFY(page.contains(u"<bdi>%1</bdi></small>"_s.arg(turning)));
}

void tst_HistoryExport::isForItsOwnerOnly()
{
    GivenHistory given(1);
    QVERIFY(given.write());
    constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(given.file).permissions() & Others, QFile::Permissions());
}

void tst_HistoryExport::leavesWhatWasThereWhenItIsStopped_data()
{
    QTest::addColumn<int>("messages");
    QTest::newRow("a short one") << 1;
    QTest::newRow("a long one") << 450;
}

void tst_HistoryExport::leavesWhatWasThereWhenItIsStopped()
{
    QFETCH(int, messages);
    GivenHistory given(messages);
    {
        QFile before(given.file);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
    }
    const auto count = given.write([] { return true; });
    QVERIFY(!count);
    QCOMPARE(count.error(), QString());
    QCOMPARE(given.written(), "before");
    QTRY_COMPARE(QDir(given.folder.path()).entryList(QDir::Files).size(), 1);
}

void tst_HistoryExport::leavesWhatWasThereWhenTheDiskIsFull_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<bool>("isAboutPeople");
    QTest::newRow("a short one") << 1 << false;
    QTest::newRow("a long one") << 450 << false;
    QTest::newRow("contacts") << 1 << true;
}

void tst_HistoryExport::leavesWhatWasThereWhenTheDiskIsFull()
{
    if (!FullDisk::IsPossible)
        QSKIP("nothing here keeps files from growing");
    QFETCH(int, messages);
    QFETCH(bool, isAboutPeople);
    GivenHistory given(messages);
    {
        QFile before(given.file);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
    }
    std::optional<QString> problem;
    {
        const FullDisk full;
        const PeopleExport people{.account = {}, .path = given.file};
        const auto written =
            isAboutPeople ? QCoro::waitFor(exportPeople(given.store, people)) : given.write();
        if (!written)
            problem = written.error();
    }
    QVERIFY(problem);
    QVERIFY(!problem->isEmpty());
    QCOMPARE(given.written(), "before");
    QTRY_COMPARE(QDir(given.folder.path()).entryList(QDir::Files).size(), 1);
}

void tst_HistoryExport::saysWhyThereIsNoFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("no such folder") << u"nowhere/page.html"_s;
    QTest::newRow("a folder") << u"."_s;
}

void tst_HistoryExport::saysWhyThereIsNoFile()
{
    QFETCH(QString, file);
    GivenHistory given(1);
    given.file = given.folder.filePath(file);
    const auto count = given.write();
    QVERIFY(!count);
    QVERIFY(!count.error().isEmpty());
}

QTEST_GUILESS_MAIN(tst_HistoryExport)
#include "tst_historyexport.moc"
