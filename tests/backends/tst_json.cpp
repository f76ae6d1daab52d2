// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/http/httpreply.h"
#include "backends/http/json.h"

#include <QCoroTask>
#include <QTest>

#include <limits>

using namespace Parlance;
using namespace Qt::StringLiterals;

namespace {

/// The first item of a JSON array.
QJsonValue first(const QByteArray &array)
{
    return QJsonDocument::fromJson(array).array().at(0);
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

HttpReply replyWith(const QByteArray &body, const QByteArray &type = "application/json")
{
    return {200, body, {{"Content-Type", type}}};
}

} // namespace

class tst_Json : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadFromAnything_data();
    void textIsReadFromAnything();
    void longTextIsCut();
    void longNumbersKeepTheirDigits_data();
    void longNumbersKeepTheirDigits();
    void flagsAreRead_data();
    void flagsAreRead();
    void integersAreExact_data();
    void integersAreExact();
    void listsAreReadFromOneOrMany();
    void longListsAreCut();
    void timesAreRead();
    void namesAreLowered();
    void instantsAreRead_data();
    void instantsAreRead();
    void outsideTextIsMadeStorable_data();
    void outsideTextIsMadeStorable();
    void wholeDocumentsOnly_data();
    void wholeDocumentsOnly();
    void cutBodyIsNoDocument();
    void largeBodyIsRead();
    void foreignPageIsToldFromBrokenService();
    void headersAreFoundInAnyCase();
};

void tst_Json::textIsReadFromAnything_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow(R"(["on my way"])") << u"on my way"_s;
    QTest::newRow(R"(["1"])") << u"1"_s;
    QTest::newRow("[30003]") << u"30003"_s;
    QTest::newRow("[-1]") << u"-1"_s;
    QTest::newRow("[1.0]") << u"1"_s;
    QTest::newRow("[9007199254740993]") << u"9007199254740993"_s;
    QTest::newRow("[9223372036854775807]") << u"9223372036854775807"_s;
    QTest::newRow("[1.5]") << QString();
    QTest::newRow("[1e300]") << QString();
    QTest::newRow("[null]") << QString();
    QTest::newRow("[true]") << QString();
    QTest::newRow("[{}]") << QString();
    QTest::newRow("[[]]") << QString();
    QTest::newRow("[]") << QString();
    QTest::newRow(R"(["a\u0000b"])") << u"a\uFFFDb"_s;
    QTest::newRow(R"(["a\ud800x"])") << u"a\uFFFDx"_s;
}

void tst_Json::textIsReadFromAnything()
{
    QFETCH(QString, text);
    QCOMPARE(Json::text(first(QTest::currentDataTag())), text);
}

void tst_Json::longTextIsCut()
{
    constexpr int Longest = 64 * 1024;
    const QString fits(Longest, u'x');
    QCOMPARE(Json::text(fits), fits);

    const QString cut = Json::text(QString(fits + u'x'));
    QCOMPARE(cut.size(), Longest);
    QVERIFY(cut.endsWith(u"x…"_s));

    const QString smile = u"😀"_s;
    const QString pairs = Json::text(QString(u'x' + smile.repeated(Longest / 2)));
    QVERIFY(pairs.endsWith(smile + u'…')); // not in the middle of one
}

void tst_Json::longNumbersKeepTheirDigits_data()
{
    QTest::addColumn<QByteArray>("read"); // as compact JSON; null: not at all
    const auto row = [](const char *json, const char *read) { QTest::newRow(json) << QByteArray(read); };
    row(R"([9223372036854775807])", R"([9223372036854775807])");
    row(R"([-9223372036854775808])", R"([-9223372036854775808])");
    row(R"([9223372036854775808])", R"(["9223372036854775808"])");
    row(R"([-9223372036854775809,1])", R"(["-9223372036854775809",1])");
    row(R"([18446744073709551616, 18446744073709551617])",
        R"(["18446744073709551616","18446744073709551617"])");
    row(R"({"id":18446744073709551617})", R"({"id":"18446744073709551617"})");
    row(R"(["18446744073709551617"])", R"(["18446744073709551617"])");
    row(R"(["\"18446744073709551617"])", R"(["\"18446744073709551617"])");
    row(R"([1.250000000000000000000])", R"([1.25])");
    row(R"([20000000000000000000e-19])", R"([2])");
    row(R"([18446744073709551617)", nullptr);
}

void tst_Json::longNumbersKeepTheirDigits()
{
    QFETCH(QByteArray, read);
    const auto json = QCoro::waitFor(replyWith(QTest::currentDataTag()).json());
    QCOMPARE(json.has_value(), !read.isNull());
    if (json)
        QCOMPARE(json->toJson(QJsonDocument::Compact), read);
}

void tst_Json::flagsAreRead_data()
{
    QTest::addColumn<int>("flag"); // -1: none
    for (const char *yes : {"[true]", "[1]", R"(["true"])", R"([" TRUE "])", R"(["1"])"})
        QTest::newRow(yes) << 1;
    for (const char *no : {"[false]", "[0]", R"(["False"])", R"(["0"])"})
        QTest::newRow(no) << 0;
    for (const char *none : {"[null]", "[]", "[2]", R"(["yes"])", R"([""])", "[[true]]", "[{}]"})
        QTest::newRow(none) << -1;
}

void tst_Json::flagsAreRead()
{
    QFETCH(int, flag);
    const auto read = Json::flag(first(QTest::currentDataTag()));
    QCOMPARE(read ? int(*read) : -1, flag);
}

void tst_Json::integersAreExact_data()
{
    QTest::addColumn<bool>("isInteger");
    QTest::addColumn<qint64>("integer");
    QTest::newRow("[1]") << true << qint64(1);
    QTest::newRow("[0]") << true << qint64(0);
    QTest::newRow("[1.0]") << true << qint64(1);
    QTest::newRow(R"(["1"])") << true << qint64(1);
    QTest::newRow(R"([" 1 "])") << true << qint64(1);
    QTest::newRow("[9007199254740993]") << true << qint64(9007199254740993);
    QTest::newRow("[-9223372036854775808]") << true << std::numeric_limits<qint64>::min();
    QTest::newRow("[1.5]") << false << qint64(0);
    QTest::newRow("[1e19]") << false << qint64(0);
    QTest::newRow(R"(["9223372036854775808"])") << false << qint64(0);
    QTest::newRow(R"(["1x"])") << false << qint64(0);
    QTest::newRow(R"([""])") << false << qint64(0);
    QTest::newRow("[null]") << false << qint64(0);
    QTest::newRow("[true]") << false << qint64(0);
    QTest::newRow("[[1]]") << false << qint64(0);
}

void tst_Json::integersAreExact()
{
    QFETCH(bool, isInteger);
    QFETCH(qint64, integer);
    const auto read = Json::integer(first(QTest::currentDataTag()));
    QCOMPARE(read.has_value(), isInteger);
    if (read)
        QCOMPARE(*read, integer);
}

void tst_Json::listsAreReadFromOneOrMany()
{
    QCOMPARE(Json::list(first("[[1,2]]")), (QJsonArray{1, 2}));
    QCOMPARE(Json::list(first(R"([{"id":1}])")), (QJsonArray{QJsonObject{{u"id"_s, 1}}}));
    QCOMPARE(Json::list(first("[null]")), QJsonArray());
    QCOMPARE(Json::list(first(R"(["x"])")), QJsonArray());
}

void tst_Json::longListsAreCut()
{
    QJsonArray many;
    for (int i = 0; i <= 10'000; ++i)
        many.append(i);
    const QJsonArray cut = Json::list(many);
    QCOMPARE(cut.size(), 10'000);
    QCOMPARE(cut.last(), QJsonValue(9'999));
}

void tst_Json::timesAreRead()
{
    const QDateTime time({2026, 3, 1}, {8, 0}, Qt::UTC);
    QCOMPARE(Json::time(u"2026-03-01T08:00:00Z"_s), time);
    QCOMPARE(Json::time(u"Sun, 01 Mar 2026 08:00:00 +0000"_s), time);
    QVERIFY(!Json::time(QJsonValue()).isValid());
    QVERIFY(!Json::time(1772352000).isValid());
}

void tst_Json::outsideTextIsMadeStorable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleaned");
    const QString high(QChar(0xd83d));
    const QString low(QChar(0xde00));
    QTest::newRow("plain") << u"hi"_s << u"hi"_s;
    QTest::newRow("pair") << high + low << high + low;
    QTest::newRow("high alone") << high + u'x' << u"\uFFFDx"_s;
    QTest::newRow("high at the end") << u'x' + high << u"x\uFFFD"_s;
    QTest::newRow("low alone") << low + u'x' << u"\uFFFDx"_s;
    QTest::newRow("wrong order") << low + high << u"\uFFFD\uFFFD"_s;
    QTest::newRow("high before a pair") << high + high + low << u'\uFFFD' + high + low;
    QTest::newRow("NUL") << u"a"_s + QChar() + u'b' << u"a\uFFFDb"_s;
}

void tst_Json::outsideTextIsMadeStorable()
{
    QFETCH(QString, text);
    QTEST(cleaned(text), "cleaned");
}

void tst_Json::wholeDocumentsOnly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isDocument");
    QTest::newRow("object") << QByteArray("{\"id\":1}") << true;
    QTest::newRow("array") << QByteArray("[]") << true;
    QTest::newRow("empty object") << QByteArray("{}") << true;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}") << true;
    QTest::newRow("white space") << QByteArray(" \r\n{} \n") << true;
    QTest::newRow("as deep as may be") << nested(64) << true;
    QTest::newRow("brackets in a string") << "[\"" + QByteArray(100, '[') + "\"]" << true;
    QTest::newRow("brackets after an escaped quote") << "[\"\\\"" + QByteArray(100, '[') + "\"]" << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("cut") << QByteArray("{\"id\":") << false;
    QTest::newRow("something after it") << QByteArray("{}{}") << false;
    QTest::newRow("a page") << QByteArray("<html>Sign in to our Wi-Fi") << false;
    QTest::newRow("too deep") << nested(65) << false;
    QTest::newRow("too deep after an escaped backslash")
        << "[\"\\\\\"," + QByteArray(100, '[') + QByteArray(101, ']') << false;
    QTest::newRow("far too deep") << nested(1'000'000) << false;
    QTest::newRow("too deep and cut") << QByteArray(1'000'000, '[') << false;
    QTest::newRow("not a number") << QByteArray("[1e400]") << false;
    QTest::newRow("bad UTF-8") << QByteArray("[\"\xff\"]") << false;
}

void tst_Json::wholeDocumentsOnly()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isDocument);
    const HttpReply reply = replyWith(body);
    const auto document = QCoro::waitFor(reply.json());
    QCOMPARE(document.has_value(), isDocument);
    if (!document)
        QCOMPARE(document.error().kind, Error::Unanswered);
}

void tst_Json::cutBodyIsNoDocument()
{
    HttpReply reply = replyWith("{}");
    reply.isComplete = false;
    QCOMPARE(QCoro::waitFor(reply.json()).error().kind, Error::Unanswered);
}

void tst_Json::largeBodyIsRead()
{
    QJsonArray many;
    for (int i = 0; i < 10'000; ++i)
        many.append(i);
    const HttpReply reply = replyWith(QJsonDocument(many).toJson());
    QVERIFY(reply.body.size() > 32 * 1024);
    const auto document = QCoro::waitFor(reply.json());
    QVERIFY(document);
    QCOMPARE(document->array(), many);
}

void tst_Json::foreignPageIsToldFromBrokenService()
{
    const HttpReply page = replyWith("<html>", "text/html; charset=utf-8");
    QVERIFY(!page.isJson());
    QCOMPARE(QCoro::waitFor(page.json()).error().reason, Error::NotTheService);

    for (const auto type :
         {"application/json", "Application/JSON; charset=utf-8", "application/problem+json"}) {
        const HttpReply broken = replyWith("{", type);
        QVERIFY(broken.isJson());
        QCOMPARE(QCoro::waitFor(broken.json()).error().reason, Error::ServiceTrouble);
    }
}

void tst_Json::headersAreFoundInAnyCase()
{
    const HttpReply reply{200, {}, {{"X-One", "1"}, {"x-two", "2"}}};
    QCOMPARE(reply.header("x-one"), "1");
    QCOMPARE(reply.header("X-TWO"), "2");
    QVERIFY(reply.header("x-three").isEmpty());
    QVERIFY(!reply.isJson());
    QVERIFY(!reply.serverTime().isValid());
}

void tst_Json::namesAreLowered()
{
    const QByteArray json = R"([{"ApiAccountId":"A","PAGING":{"recordCount":[{"N":1},null,"N"]}}])";
    const QByteArray lowered = R"([{"apiaccountid":"A","paging":{"recordcount":[{"n":1},null,"N"]}}])";
    QCOMPARE(Json::lowered(QJsonDocument::fromJson(json).array()),
             QJsonValue(QJsonDocument::fromJson(lowered).array()));
    QCOMPARE(Json::lowered(u"Text"_s), QJsonValue(u"Text"_s));
}

void tst_Json::instantsAreRead_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<qint64>("milliseconds"); // since 1970; 0: unreadable
    const qint64 time = 1'568'548'864'000;

    QTest::newRow("seconds") << QJsonValue(1'568'548'864) << time;
    QTest::newRow("parts of a second") << QJsonValue(1'568'548'864.25) << time + 250;
    QTest::newRow("milliseconds") << QJsonValue(time + 5) << time + 5;
    QTest::newRow("seconds in a text") << QJsonValue(u"1568548864"_s) << time;
    QTest::newRow("milliseconds in a text") << QJsonValue(u"1568548864005"_s) << time + 5;
    QTest::newRow("ISO") << QJsonValue(u"2019-09-15T12:01:04.005Z"_s) << time + 5;
    for (const QJsonValue &value :
         {QJsonValue(), QJsonValue(true), QJsonValue(0), QJsonValue(-5), QJsonValue(1e15), QJsonValue(1e300),
          QJsonValue(u""_s), QJsonValue(u"soon"_s), QJsonValue(u"nan"_s), QJsonValue(u"inf"_s),
          QJsonValue(QJsonObject()), QJsonValue(QJsonArray{1'568'548'864})})
        QTest::addRow("none: %s", qPrintable(value.toVariant().toString())) << value << qint64(0);
}

void tst_Json::instantsAreRead()
{
    QFETCH(QJsonValue, value);
    QFETCH(qint64, milliseconds);
    const QDateTime time = Json::instant(value);
    QCOMPARE(time.isValid(), milliseconds != 0);
    QVERIFY(!time.isValid() || time.timeSpec() == Qt::UTC);
    QVERIFY(!time.isValid() || time.toMSecsSinceEpoch() == milliseconds);
}

QTEST_GUILESS_MAIN(tst_Json)
#include "tst_json.moc"
