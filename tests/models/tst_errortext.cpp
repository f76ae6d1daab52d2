// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/errortext.h"

#include <QTest>

#include <QSet>

using namespace Parlance;
using namespace Qt::StringLiterals;

class tst_ErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonSaysWhatToDo();
    void saysTheMostItKnows_data();
    void saysTheMostItKnows();
    void showsNoOutsideText();
    void tellsEachFieldAndTheDetails();
};

void tst_ErrorText::everyReasonSaysWhatToDo()
{
    QSet<QString> texts;
    for (int i = Error::Unspecified + 1; !word(Error::Reason(i)).isEmpty(); ++i) {
        const auto text = userText(Error::Reason(i), u"30034"_s);
        QVERIFY2(text.count(u" · "_s) == 1, qPrintable(word(Error::Reason(i)) + u": "_s + text));
        QVERIFY(!text.contains(u"30034"_s));
        texts << text;
    }
    QCOMPARE(texts.size(), Error::Warning - Error::Unspecified);
}

void tst_ErrorText::saysTheMostItKnows_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("text");

    const auto refused = u"The service refused it (code 30034)"_s;
    QTest::newRow("reason") << Error{Error::Refused, Error::NoCredit, u"30002"_s, {}}
                            << userText(Error::NoCredit, {});
    QTest::newRow("unknown code") << Error{Error::Refused, Error::Unspecified, u"30034"_s, {}} << refused;
    QTest::newRow("no code") << Error{} << u"The service refused it · see the details"_s;
    QTest::newRow("of a field")
        << Error{Error::Refused, Error::Unspecified, u"422"_s, {}, {{u"to"_s, Error::BadRecipient}}}
        << userText(Error::BadRecipient, {});
    QTest::newRow("unreachable") << Error{Error::Unreachable} << userText(Error::NoNetwork, {});
    QTest::newRow("busy") << Error{Error::Busy} << userText(Error::Overloaded, {});
    QTest::newRow("unauthorised") << Error{Error::Unauthorised} << userText(Error::SignInNeeded, {});
    const auto unanswered =
        u"No clear answer came, so it may have been sent · look it up before you send again"_s;
    QTest::newRow("unanswered") << Error{Error::Unanswered} << unanswered;
    QTest::newRow("unanswered with a reason") << Error{Error::Unanswered, Error::NoNetwork} << unanswered;
}

void tst_ErrorText::saysTheMostItKnows()
{
    QFETCH(Error, error);
    QTEST(userText(error), "text");
}

void tst_ErrorText::showsNoOutsideText()
{
    const Error error{Error::Refused, Error::Unspecified, QString(5000, u'7'), u"<img src='http://evil'>"_s};
    QVERIFY(userText(error).size() < 100);
    QVERIFY(!userText(error).contains(u"evil"_s));
}

void tst_ErrorText::tellsEachFieldAndTheDetails()
{
    const Error error{Error::Refused,
                      Error::BadRecipient,
                      u"422"_s,
                      u"Unprocessable"_s,
                      {{u"to"_s, Error::BadRecipient, u"invalid_to_number"_s, u"not a number"_s},
                       {u"media"_s, Error::BadMedia, u"media_limit_exceeded"_s, {}},
                       {u"space"_s, Error::Unspecified, u"odd"_s, {}}}};
    QCOMPARE(fieldTexts(error), QStringList({u"To: "_s + userText(Error::BadRecipient, {}),
                                             u"Attachment: "_s + userText(Error::BadMedia, {}),
                                             u"The service refused it (code odd)"_s}));
    QCOMPARE(technicalText(error),
             u"422: Unprocessable\ninvalid_to_number: not a number\nmedia_limit_exceeded\nodd"_s);
    QCOMPARE(technicalText(Error{}), QString());
}

QTEST_APPLESS_MAIN(tst_ErrorText)
#include "tst_errortext.moc"
