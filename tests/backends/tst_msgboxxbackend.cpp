// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/backendcatalog.h"
#include "tests/backends/msgboxxgiven.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;

/// Session messages over real HTTP, and what each answer means.
class tst_MsgBoxxBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pluginIsFoundAndLoads();
    void textGoesOutAsDocumented();
    void anyLetterCaseIsRead_data();
    void anyLetterCaseIsRead();
    void rewrittenTextIsTold();
    void answersAreMapped_data();
    void answersAreMapped();
    void refusalsHaveTheServicesWords_data();
    void refusalsHaveTheServicesWords();
    void complaintsFindTheirFields();
    void closedSessionsAreTold_data();
    void closedSessionsAreTold();
    void openSessionsAreNotBlamed();
    void whoHasOptedOutGetsNothing();
    void whoOptsOutMeanwhileIsTold();
    void oddStatusesAreMentioned_data();
    void oddStatusesAreMentioned();
    void whatIsAskedBeforeCostsNoMessage_data();
    void whatIsAskedBeforeCostsNoMessage();
    void stoppedSendMayHaveHappened();
    void validationNamesTheField_data();
    void validationNamesTheField();
};

void tst_MsgBoxxBackend::pluginIsFoundAndLoads()
{
    using enum Backend::Capability;
    const BackendCatalog catalog;
    const ServiceInfo *info = catalog.service(u"msgboxx"_s);
    QVERIFY(info);
    QCOMPARE(info->capabilities, Receipts | ReadReceipts | Templates | Sessions | NewContacts);
    QCOMPARE(info->textLimit, 4096);
    QVERIFY(info->receivingUnverified);
    QStringList keys;
    for (const SettingsField &field : info->fields)
        keys.append(field.key);
    QCOMPARE(keys, QStringList({u"username"_s, u"password"_s, u"apiaccount"_s, u"unmarked"_s, u"header"_s,
                                u"server"_s}));
    QCOMPARE(info->address(u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s),
             u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s); // a contact's id
    QVERIFY(catalog.create(u"msgboxx"_s));
}

void tst_MsgBoxxBackend::textGoesOutAsDocumented()
{
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    const auto receipt = given.send(u"On my way – “soon” 🚀\n"_s);
    QVERIFY(receipt);
    QCOMPARE(receipt->state, Delivery::Sent);
    QCOMPARE(receipt->remoteId, given.service().messages().constFirst().id);
    QCOMPARE(receipt->conversation, Peer);
    QVERIFY(!receipt->isFinal);
    QVERIFY(!receipt->body);
    QVERIFY(!receipt->problem);

    const auto lookup = given.journal().matching("GET", u"^/contact"_s);
    QCOMPARE(lookup.size(), 1);
    QCOMPARE(lookup[0].request.target(),
             u"/contact?apiAccountId=3fa85f64-5717-4562-b3fc-2c963f66afa6&mobileNumber=447700900123"_s);
    QVERIFY(lookup[0].remarks.isEmpty());
    const auto sent = given.journal().matching("POST", u"^/message$"_s);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent[0].request.header("content-type"), "application/json");
    QCOMPARE(sent[0].request.json().value(),
             (QJsonObject{{u"apiAccountId"_s, u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s},
                          {u"contactId"_s, given.service().contact(Peer).id},
                          {u"message"_s, u"On my way – “soon” 🚀\n"_s}}));
    QVERIFY(sent[0].remarks.isEmpty());

    QVERIFY(given.send(u"Again"_s));
    QCOMPARE(given.count("GET", u"^/contact"_s), 1); // known by now
}

void tst_MsgBoxxBackend::anyLetterCaseIsRead_data()
{
    QTest::addColumn<QString>("letterCase");
    for (const QString &letterCase : {u"published"_s, u"lower"_s, u"upper"_s, u"pascal"_s})
        QTest::addRow("%s", qPrintable(letterCase)) << letterCase;
}

void tst_MsgBoxxBackend::anyLetterCaseIsRead()
{
    QFETCH(QString, letterCase);
    MsgBoxxGiven given;
    QVERIFY(given.server.configure(u"msgboxx"_s, {{u"letterCase"_s, letterCase}}));
    QVERIFY(given.signIn());
    const auto receipt = given.send(u"On my way"_s);
    QVERIFY(receipt);
    QCOMPARE(receipt->remoteId, given.service().messages().constFirst().id);
    const auto batch = given.poll();
    QVERIFY(batch);
    QCOMPARE(bodies(*batch), QStringList{u"On my way"_s});
    QCOMPARE(QCoro::waitFor(given.backend.templates())->size(), 2);
}

void tst_MsgBoxxBackend::rewrittenTextIsTold()
{
    MsgBoxxGiven given;
    given.options().trailingBlank = true;
    QVERIFY(given.signIn());
    QVERIFY(!given.send(u"On my way"_s)->body);
}

void tst_MsgBoxxBackend::answersAreMapped_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("isTaken"); // nevertheless

    const auto row = [](const char *name, const Fault &fault, Error::Kind kind) {
        QTest::newRow(name) << fault << kind << false;
    };
    const auto status = [](int status, const QByteArray &retryAfter = {}) {
        return Fault{.kind = Fault::Status, .status = status, .retryAfter = retryAfter};
    };
    for (const int refused : {400, 403, 404, 405, 409, 413, 415, 422})
        row(qPrintable(QString::number(refused)), status(refused), Error::Refused);
    row("302", {.kind = Fault::Redirect, .location = QUrl(u"http://127.0.0.1:1/"_s)}, Error::Refused);
    row("429", status(429), Error::Busy);
    row("429 with patience", status(429, "7"), Error::Busy);
    row("503 with patience", status(503, "7"), Error::Busy);
    for (const int unknown : {500, 502, 503, 504})
        row(qPrintable(QString::number(unknown)), status(unknown), Error::Unanswered);
    row("a gateway's page", {.kind = Fault::Html502}, Error::Unanswered);
    row("stored, then 500", {.kind = Fault::StoreThenStatus}, Error::Unanswered);
    row("a portal's page", {.kind = Fault::Html200}, Error::Unanswered);
    row("nothing", {.kind = Fault::EmptyBody}, Error::Unanswered);
    row("stored, then dropped", {.kind = Fault::DropAfterStore}, Error::Unanswered);
    row("dropped", {.kind = Fault::DropBeforeStore}, Error::Unanswered);
    row("cut in the status line", {.kind = Fault::CutInStatusLine}, Error::Unanswered);
    row("a list", {.kind = Fault::HostileJson, .hostility = Fault::ListAtTop}, Error::Unanswered);
    QTest::newRow("half an answer") << Fault{.kind = Fault::HalfAnswer} << Error::Unanswered << true;
    QTest::newRow("half the JSON") << Fault{.kind = Fault::TruncatedJson} << Error::Unanswered << true;
    QTest::newRow("nulls") << Fault{.kind = Fault::HostileJson, .hostility = Fault::Nulls}
                           << Error::Unanswered << true;
    QTest::newRow("wrong types") << Fault{.kind = Fault::HostileJson, .hostility = Fault::WrongTypes}
                                 << Error::Unanswered << true;
}

void tst_MsgBoxxBackend::answersAreMapped()
{
    QFETCH(Fault, fault);
    QFETCH(Error::Kind, kind);
    QFETCH(bool, isTaken);
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    fault.method = "POST";
    fault.path = u"^/message$"_s;
    fault.times = 0;
    given.server.addFault(fault);
    const auto receipt = given.send(u"On my way"_s);
    QCOMPARE(bool(receipt), isTaken);
    if (!isTaken)
        QCOMPARE(receipt.error().kind, kind);
    if (!fault.retryAfter.isEmpty())
        QCOMPARE(receipt.error().retryAfter, 7s);
    QCOMPARE(given.count("POST", u"^/message$"_s), 1); // never again by itself
}

void tst_MsgBoxxBackend::refusalsHaveTheServicesWords_data()
{
    QTest::addColumn<QString>("form");
    for (const QString &form : {u"problem"_s, u"errorList"_s, u"detail"_s, u"title"_s, u"message"_s,
                                u"errorDescription"_s, u"error"_s, u"text"_s, u"empty"_s})
        QTest::addRow("%s", qPrintable(form)) << form;
}

void tst_MsgBoxxBackend::refusalsHaveTheServicesWords()
{
    QFETCH(QString, form);
    MsgBoxxGiven given;
    QVERIFY(given.server.configure(u"msgboxx"_s, {{u"errorBody"_s, form}, {u"windowStatus"_s, 422}}));
    QVERIFY(given.signIn());
    const Error error = given.send(u"On my way"_s).error();
    QCOMPARE(error.kind, Error::Refused);
    QCOMPARE(error.code, u"422"_s);
    QVERIFY(!error.detail.isEmpty());
    QCOMPARE(error.detail == u"The session is closed; a template message is needed."_s, form != "empty"_L1);
}

void tst_MsgBoxxBackend::complaintsFindTheirFields()
{
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    const Error error = given.send(QString(4097, u'a')).error(); // validate() was not asked
    QCOMPARE(error.fields.size(), 1);
    QCOMPARE(error.fields[0].field, u"text"_s);
    QCOMPARE(error.fields[0].detail, u"The message is longer than 4096 characters."_s);
    QCOMPARE(error.reason, Error::Unspecified);
}

void tst_MsgBoxxBackend::closedSessionsAreTold_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 409, 422})
        QTest::addRow("%d", status) << status;
}

void tst_MsgBoxxBackend::closedSessionsAreTold()
{
    QFETCH(int, status);
    MsgBoxxGiven given;
    given.options().windowStatus = status;
    QVERIFY(given.signIn());
    const Error error = given.send(u"On my way"_s).error();
    QCOMPARE(error.kind, Error::Refused);
    QCOMPARE(error.reason, Error::SessionOver);
    given.receive(u"Hello"_s);
    QVERIFY(given.send(u"On my way"_s)); // the server decides
}

void tst_MsgBoxxBackend::openSessionsAreNotBlamed()
{
    MsgBoxxGiven given;
    given.options().directionMark = Sandbox::MsgBoxxOptions::DirectionMark::Direction;
    QVERIFY(given.signIn());
    given.receive(u"Hello"_s);
    QVERIFY(given.poll());
    given.server.addFault({.kind = Fault::Status, .method = "POST", .path = u"^/message"_s, .status = 400});
    QCOMPARE(given.send(u"On my way"_s).error().reason, Error::Unspecified);
}

void tst_MsgBoxxBackend::whoHasOptedOutGetsNothing()
{
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    for (const QString &status : {u"Unsubscribed"_s, u"OPTEDOUT"_s, u"Opted-Out"_s, u"blocked"_s}) {
        const QString to = u"+44770090020%1"_s.arg(status.size() % 10);
        given.service().contact(to).status = status;
        const Error error = given.send(u"On my way"_s, to).error();
        QCOMPARE(error.kind, Error::Refused);
        QCOMPARE(error.reason, Error::OptedOut);
        QCOMPARE(error.code, status);
    }
    QCOMPARE(given.count("POST", u"^/message"_s), 0);
    const auto batch = given.poll();
    QVERIFY(only<OptOutSeen>(*batch).size() >= 3);
    QVERIFY(only<OptOutSeen>(*batch)[0].optedOut);
    QCOMPARE(only<OptOutSeen>(*batch)[0].address.left(12), u"+44770090020"_s);
}

void tst_MsgBoxxBackend::whoOptsOutMeanwhileIsTold()
{
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    QVERIFY(given.send(u"On my way"_s));
    given.service().contact(Peer).status = u"Unsubscribed"_s;
    const Error error = given.send(u"Hello?"_s).error(); // the service says so only now
    QCOMPARE(error.kind, Error::Refused);
    QCOMPARE(error.reason, Error::OptedOut);
    QCOMPARE(only<OptOutSeen>(*given.poll()).size(), 1);
    QCOMPARE(given.count("POST", u"^/message"_s), 2);

    given.service().contact(Peer).status = u"Subscribed"_s;
    QCOMPARE(given.send(u"Hello?"_s).error().reason, Error::OptedOut); // not read again for ten minutes
    QCOMPARE(given.count("POST", u"^/message"_s), 2);
}

void tst_MsgBoxxBackend::oddStatusesAreMentioned_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("status"); // empty: not mentioned

    QTest::newRow("Subscribed") << Peer << QString();
    QTest::newRow("Presubscribed") << u"+447700900124"_s << u"Presubscribed"_s;
    QTest::newRow("null") << u"+447700900128"_s << QString();
    QTest::newRow("a word of its own") << u"+447700900129"_s << u"Simmering"_s;
}

void tst_MsgBoxxBackend::oddStatusesAreMentioned()
{
    QFETCH(QString, number);
    QFETCH(QString, status);
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    const auto receipt = given.send(u"On my way"_s, number);
    QVERIFY(receipt);
    QCOMPARE(receipt->state, Delivery::Sent);
    QCOMPARE(receipt->problem.has_value(), !status.isEmpty());
    if (receipt->problem) {
        QCOMPARE(receipt->problem->reason, Error::Warning);
        QCOMPARE(receipt->problem->code, status);
    }
}

void tst_MsgBoxxBackend::whatIsAskedBeforeCostsNoMessage_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("dropped") << Fault{.kind = Fault::DropAfterStore} << Error::Unreachable;
    QTest::newRow("500") << Fault{.kind = Fault::Status} << Error::Unreachable;
    QTest::newRow("a page") << Fault{.kind = Fault::Html200} << Error::Unreachable;
    QTest::newRow("half an answer") << Fault{.kind = Fault::TruncatedJson} << Error::Unreachable;
    QTest::newRow("429") << Fault{.kind = Fault::Status, .status = 429} << Error::Busy;
    QTest::newRow("400") << Fault{.kind = Fault::Status, .status = 400} << Error::Refused;
}

void tst_MsgBoxxBackend::whatIsAskedBeforeCostsNoMessage()
{
    QFETCH(Fault, fault);
    QFETCH(Error::Kind, kind);
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    fault.path = u"^/contact"_s;
    fault.times = 0;
    given.server.addFault(fault);
    const auto receipt = given.send(u"On my way"_s);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, kind);
    QVERIFY(given.service().messages().isEmpty());
    given.server.clearFaults();
    QVERIFY(given.send(u"On my way"_s));
}

void tst_MsgBoxxBackend::stoppedSendMayHaveHappened()
{
    MsgBoxxGiven given;
    QVERIFY(given.signIn());
    QVERIFY(given.send(u"first"_s));
    given.server.addFault({.kind = Fault::Hang, .method = "POST"});
    auto sending = given.backend.send(MsgBoxxGiven::message(u"second"_s));
    QTRY_COMPARE(given.service().messages().size(), 2);
    given.backend.abort();
    QCOMPARE(QCoro::waitFor(sending).error().kind, Error::Unanswered);
    QCOMPARE(given.send(u"third"_s).error().kind, Error::Unreachable);
}

void tst_MsgBoxxBackend::validationNamesTheField_data()
{
    QTest::addColumn<OutgoingMessage>("message");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Error::Reason>("reason");

    const auto row = [](const char *name, const OutgoingMessage &message, const QString &field = {},
                        Error::Reason reason = Error::Unspecified) {
        QTest::newRow(name) << message << field << reason;
    };
    const auto message = [](const QString &body, const QString &to = Peer) {
        return MsgBoxxGiven::message(body, to);
    };
    row("good", message(u"Hello"_s));
    row("to a contact's id", message(u"Hello"_s, u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s));
    row("4096", message(QString(4096, u'a')));
    row("4096 emoji", message(u"🚲"_s.repeated(4096)));
    row("4097", message(QString(4097, u'a')), u"text"_s, Error::TextTooLong);
    row("no text", message({}), u"text"_s, Error::MissingText);
    row("blank text", message(u" \n\t "_s), u"text"_s, Error::MissingText);
    row("a short code", message(u"Hello"_s, u"55501"_s), u"to"_s, Error::BadRecipient);
    row("a sip address", message(u"Hello"_s, u"sip:eve@example.com"_s), u"to"_s, Error::BadRecipient);
    OutgoingMessage two = message(u"Hello"_s);
    two.recipients << u"+447700900124"_s;
    row("two recipients", two, u"to"_s, Error::BadRecipient);
    OutgoingMessage picture = message(u"Hello"_s);
    picture.media << QUrl(u"https://example.com/a.png"_s);
    row("a picture", picture, u"media"_s, Error::BadMedia);
    OutgoingMessage blank = message(u"Hello {{1}}"_s);
    row("blanks in a text", blank);
    blank.usedTemplate = TemplateUse{u"t"_s, {}};
    row("blanks in a template", blank, u"text"_s, Error::BadTemplate);
}

void tst_MsgBoxxBackend::validationNamesTheField()
{
    QFETCH(OutgoingMessage, message);
    QFETCH(QString, field);
    QFETCH(Error::Reason, reason);
    const MsgBoxxBackend backend;
    const auto valid = backend.validate(message);
    QCOMPARE(bool(valid), field.isEmpty());
    if (!valid) {
        QCOMPARE(valid.error().fields.size(), 1);
        QCOMPARE(valid.error().fields[0].field, field);
        QCOMPARE(valid.error().reason, reason);
    }
}

QTEST_GUILESS_MAIN(tst_MsgBoxxBackend)

#include "tst_msgboxxbackend.moc"
