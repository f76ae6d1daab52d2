// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/error.h"
#include "backends/http/httpreply.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Error : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsOwnWord();
    void comesBackFromJson_data();
    void comesBackFromJson();
    void unknownWordsAreRefusals();
    void nothingIsNoError();
    void statusesAreSortedByOurReaction_data();
    void statusesAreSortedByOurReaction();
    void reasonsFollowTheStatus_data();
    void reasonsFollowTheStatus();
    void detailsHoldNoOutsideText();
};

void tst_Error::everyValueHasItsOwnWord()
{
    QStringList words;
    for (int kind = Error::Unreachable; kind <= Error::Unanswered; ++kind)
        words.append(word(Error::Kind(kind)));
    QCOMPARE(words, u"unreachable busy unauthorised refused unanswered"_s.split(u' '));

    words.clear();
    for (int reason = Error::Unspecified; reason <= Error::BadSettings; ++reason)
        words.append(word(Error::Reason(reason)));
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.removeDuplicates(), 0);
    QCOMPARE(word(Error::BadRecipient), u"bad-recipient"_s);
}

void tst_Error::comesBackFromJson_data()
{
    QTest::addColumn<Error>("error");
    for (int kind = Error::Unreachable; kind <= Error::Unanswered; ++kind)
        QTest::addRow("kind %d", kind) << Error{Error::Kind(kind)};
    for (int reason = Error::Unspecified; reason <= Error::BadSettings; ++reason)
        QTest::addRow("reason %d", reason) << Error{Error::Refused, Error::Reason(reason)};
    QTest::newRow("all of it") << Error{
        Error::Busy,
        Error::Overloaded,
        u"rate_limit_exceeded"_s,
        u"slow \"down\"\n"_s,
        {{u"to"_s, Error::BadRecipient, u"invalid_to_number"_s, u"not a number"_s},
         {QString(), Error::Unspecified, QString(), QString()}},
        90s};
}

void tst_Error::comesBackFromJson()
{
    QFETCH(Error, error);
    const auto back = Error::fromJson(error.toJson());
    QVERIFY(back);
    QCOMPARE(*back, error);
}

void tst_Error::unknownWordsAreRefusals()
{
    const auto error = Error::fromJson({{u"kind"_s, u"dreaming"_s}, {u"reason"_s, u"too-tired"_s}});
    QVERIFY(error);
    QCOMPARE(*error, (Error{Error::Refused, Error::Unspecified}));
}

void tst_Error::nothingIsNoError()
{
    QVERIFY(!Error::fromJson({}));
}

void tst_Error::statusesAreSortedByOurReaction_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<Error::Kind>("change");
    QTest::addColumn<Error::Kind>("question");
    const QByteArray none;
    for (const int status : {400, 402, 403, 404, 405, 410, 413, 415, 418, 422, 426, 431, 451, 499})
        QTest::addRow("%d", status) << none << Error::Refused << Error::Refused;
    for (const int status : {300, 301, 302, 303, 304, 307, 308})
        QTest::addRow("%d", status) << none << Error::Refused << Error::Refused;
    QTest::addRow("401") << none << Error::Unauthorised << Error::Unauthorised;
    for (const int status : {408, 425, 429}) {
        QTest::addRow("%d", status) << none << Error::Busy << Error::Busy;
        QTest::addRow("%d, wait", status) << QByteArray("7") << Error::Busy << Error::Busy;
    }
    QTest::addRow("503, wait") << QByteArray("7") << Error::Busy << Error::Busy;
    QTest::addRow("503") << none << Error::Unanswered << Error::Unreachable;
    QTest::addRow("503, wait how long?") << QByteArray("a while") << Error::Unanswered << Error::Unreachable;
    QTest::addRow("409") << none << Error::Unanswered << Error::Unreachable;
    for (const int status : {500, 501, 502, 504, 520, 599})
        QTest::addRow("%d", status) << none << Error::Unanswered << Error::Unreachable;
    QTest::addRow("500, wait") << QByteArray("7") << Error::Unanswered << Error::Unreachable;
    QTest::addRow("204 where it is none") << none << Error::Unanswered << Error::Unreachable;
}

void tst_Error::statusesAreSortedByOurReaction()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(Error::Kind, change);
    QFETCH(Error::Kind, question);
    const QByteArray status = QByteArray(QTest::currentDataTag()).left(3);
    HttpReply reply{status.toInt(), {}, {}};
    if (!retryAfter.isEmpty())
        reply.headers.append({"Retry-After", retryAfter});

    const Error error = errorFrom(reply, true);
    QCOMPARE(error.kind, change);
    QCOMPARE(errorFrom(reply, false).kind, question);
    QCOMPARE(error.code, QString::fromLatin1(status));
    QCOMPARE(error.retryAfter.has_value(), retryAfter == "7");
    if (error.retryAfter)
        QCOMPARE(*error.retryAfter, 7s);
}

void tst_Error::reasonsFollowTheStatus_data()
{
    QTest::addColumn<Error::Reason>("reason");
    QTest::newRow("302") << Error::ServerMoved;
    QTest::newRow("400") << Error::Unspecified;
    QTest::newRow("401") << Error::SignInNeeded;
    QTest::newRow("402") << Error::NoCredit;
    QTest::newRow("403") << Error::NotPermitted;
    QTest::newRow("404") << Error::NotFound;
    QTest::newRow("405") << Error::NotTheService;
    QTest::newRow("408") << Error::TimedOut;
    QTest::newRow("413") << Error::TextTooLong;
    QTest::newRow("429") << Error::Overloaded;
    QTest::newRow("502") << Error::ServiceTrouble;
}

void tst_Error::reasonsFollowTheStatus()
{
    const HttpReply reply{QByteArray(QTest::currentDataTag()).toInt(), {}, {}};
    QTEST(errorFrom(reply, true).reason, "reason");
}

void tst_Error::detailsHoldNoOutsideText()
{
    const HttpReply reply{502, "<html>to +15550100222: hi", {{"Content-Type", "text/html"}}};
    QCOMPARE(errorFrom(reply, true).detail, u"HTTP 502, 25 bytes of text/html"_s);
}

QTEST_APPLESS_MAIN(tst_Error)
#include "tst_error.moc"
