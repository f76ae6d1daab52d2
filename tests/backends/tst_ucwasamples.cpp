// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwachallenge.h"
#include "backends/ucwa/ucwaerrors.h"
#include "tests/backends/jsonrows.h"
#include "tests/backends/ucwasamples.h"

#include <QCoroTask>
#include <QDirIterator>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Parlance::Ucwa;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *Rels[]{"applications",
                             "user",
                             "redirect",
                             "conversation",
                             "messaging",
                             "events",
                             "contactPhoto",
                             "addParticipant",
                             "startMessaging",
                             "reportMyActivity",
                             "makeMeAvailable",
                             "contact",
                             "me",
                             "userAcknowledged",
                             "stopMessaging",
                             "startOrRefreshSubscriptionToContactsAndGroups",
                             "setIsTyping",
                             "sendMessage",
                             "search",
                             "presenceSubscriptions",
                             "presence",
                             "participants",
                             "note",
                             "location",
                             "nextConversationLogTranscripts",
                             "myGroups",
                             "myContacts",
                             "myContactsAndGroupsSubscription",
                             "markAsRead",
                             "groupContacts",
                             "from",
                             "derivedMessaging",
                             "derivedConversation",
                             "conversationLogs",
                             "conversationLogTranscripts",
                             "batch",
                             "addToPresenceSubscription",
                             "addMessaging",
                             "conversationLog",
                             "accept",
                             "decline",
                             "to",
                             "photo",
                             "self"};
constexpr const char *Texts[]{"name",
                              "state",
                              "threadId",
                              "location",
                              "status",
                              "direction",
                              "message",
                              "type",
                              "availability",
                              "activity",
                              "uri",
                              "previewMessage",
                              "operationId",
                              "displayName",
                              "sipUri",
                              "title",
                              "department",
                              "company",
                              "office",
                              "workPhoneNumber",
                              "mobilePhoneNumber",
                              "homePhoneNumber",
                              "otherPhoneNumber",
                              "id",
                              "relationshipLevel",
                              "creationTime",
                              "lastActive",
                              "culture",
                              "userAgent"};
constexpr const char *Lists[]{"emailAddresses", "supportedModalities", "supportedMessageFormats",
                              "modalities",     "activeModalities",    "negotiatedMessageFormats"};
constexpr const char *Inside[]{"me",
                               "people",
                               "communication",
                               "contact",
                               "from",
                               "acceptedByParticipant",
                               "conversationLogRecipient",
                               "pinnedGroup",
                               "defaultGroup",
                               "group",
                               "distributionGroup",
                               "myGroupMembership",
                               "myPrivacyRelationship",
                               "presenceSubscription"};

/// All that we may want of \p resource.
QJsonObject outline(const Resource &resource)
{
    QJsonObject texts;
    for (const auto key : Texts) {
        const QLatin1StringView name(key);
        if (resource.json()[name].isString())
            texts.insert(name, resource.text(name));
    }
    QJsonObject lists;
    for (const auto key : Lists) {
        const QLatin1StringView name(key);
        if (resource.json().contains(name))
            lists.insert(name, QJsonArray::fromStringList(resource.texts(name)));
    }
    QJsonObject links;
    for (const auto key : Rels) {
        QJsonArray hrefs;
        for (const Link &link : resource.links(QLatin1StringView(key)))
            hrefs << link.href;
        if (!hrefs.isEmpty())
            links.insert(QLatin1StringView(key), hrefs);
    }
    QJsonObject inside;
    for (const auto key : Inside) {
        QJsonArray resources;
        for (const Resource &each : resource.embeddedList(QLatin1StringView(key)))
            resources << outline(each);
        if (resource.json()["_embedded"_L1].toObject().contains(QLatin1StringView(key)))
            inside.insert(QLatin1StringView(key), resources);
    }
    QJsonObject all;
    for (const auto &[key, part] : {std::pair(u"texts"_s, texts), {u"lists"_s, lists}, {u"links"_s, links}}) {
        if (!part.isEmpty())
            all.insert(key, part);
    }
    if (!inside.isEmpty())
        all.insert("inside"_L1, inside);
    return all;
}

Resource resourceIn(const QString &name)
{
    return name.endsWith(u".http"_s) ? httpSample(name).resource() : resourceSample(name);
}

} // namespace

/// Real answers and requests of UCWA servers and clients.
class tst_UcwaSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleHasATest_data();
    void everySampleHasATest();
    void resourceIsRead_data() { addRows(QFINDTESTDATA("data/ucwaresources.json")); }
    void resourceIsRead();
    void requestGoesToALinkWeWereGiven_data();
    void requestGoesToALinkWeWereGiven();
    void answerWithoutBodyIsRead();
    void etagIsSentInQuotes();
    void pageOfTheWebServerIsNoJson();
    void errorIsRead_data();
    void errorIsRead();
};

void tst_UcwaSamples::everySampleHasATest_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("tests");

    const QString folder = QFINDTESTDATA("data/ucwa");
    QByteArray tests;
    const QDir sources(QFileInfo(folder).dir().filePath(u".."_s));
    const auto files = sources.entryInfoList({u"tst_ucwa*.cpp"_s}) +
                       QDir(QFileInfo(folder).path()).entryInfoList({u"ucwa*.json"_s});
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QFile::ReadOnly));
        tests += file.readAll();
    }
    QDirIterator samples(folder, QDir::Files, QDirIterator::Subdirectories);
    while (samples.hasNext()) {
        const QString name = QDir(folder).relativeFilePath(samples.next());
        QTest::newRow(qPrintable(name)) << name << tests;
    }
}

void tst_UcwaSamples::everySampleHasATest()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, tests);

    QVERIFY2(tests.contains('"' + name.toLatin1() + '"'), "no test says what this sample means");
    const QByteArray bytes = sample(name);
    if (name.endsWith(u".json"_s)) {
        QVERIFY(QJsonDocument::fromJson(bytes).isObject());
    } else if (name.endsWith(u".http"_s)) {
        const HttpSample http = httpSample(name);
        const QByteArray length = http.message.header("content-length");
        QCOMPARE(http.message.body.size(), length.toLongLong());
        QCOMPARE(http.message.status > 0, !http.start.endsWith("HTTP/1.1"));
        if (http.message.isJson() && http.message.status > 0)
            QVERIFY(QCoro::waitFor(http.message.json()));
    } else {
        QVERIFY2(name.endsWith(u".xml"_s), "what kind of sample is this?");
        QVERIFY(bytes.startsWith("<?xml"));
    }
}

void tst_UcwaSamples::resourceIsRead()
{
    QFETCH(QJsonObject, row);

    const QString name = row.take("name"_L1).toString();
    QCOMPARE(outline(resourceIn(name)), row);
    QVERIFY(!resourceIn(name).self().isEmpty());
}

void tst_UcwaSamples::requestGoesToALinkWeWereGiven_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("query");

    const auto event = [](const QString &name, QLatin1StringView rel) {
        return eventOf(packageSample(name), rel);
    };
    const auto add = [](const char *request, const QString &href, const QString &query = {},
                        const QByteArray &verb = "POST") {
        QTest::newRow(request) << QString::fromLatin1(request) << verb << href << query;
    };
    const QString applications = resourceIn(u"autodiscover/04-user-200.http"_s).href("applications"_L1);
    const QString tokens = offerFrom(httpSample(u"autodiscover/03-user-401.http"_s).message)
                               .tokenHref; // not ours to send, but real
    add("auth/03-token-windows-request.http", tokens);
    add("auth/04-token-anonmeeting-renew-request.http", tokens);
    add("application/01-create-request.http", applications);
    add("application/12-create-with-instance-request.http", u"/ucwa/v1/applications"_s);
    add("application/03-make-me-available-request.http",
        resourceIn(u"application/02-create-201.http"_s).embedded("me"_L1).href("makeMeAvailable"_L1));
    add("application/09-presence-set-request.http",
        event(u"events/01-after-make-me-available.json"_s, "presence"_L1).link.href);
    add("application/10-note-set-request.http",
        event(u"events/01-after-make-me-available.json"_s, "note"_L1).link.href);
    const Resource messaging = event(u"events/04-outgoing-connected.json"_s, "messaging"_L1).body;
    add("messaging/03-send-message-request.http", messaging.href("sendMessage"_L1),
        u"OperationContext=6b6ce55c-d4b9-4303-a61f-5813ecb2d7b1"_s);
    add("messaging/05-send-message-reference-request.http",
        resourceIn(u"messaging/09-messaging-200.json"_s).href("sendMessage"_L1));
    add("messaging/06-stop-messaging-request.http", messaging.href("stopMessaging"_L1));
    add("messaging/07-accept-request.http",
        event(u"events/06-incoming-invitation-started.json"_s, "messaginginvitation"_L1)
            .body.href("accept"_L1),
        u"sessionContext=2687ba8f-048e-4ffa-83b3-0849c6b9004c"_s);
    add("messaging/01-start-messaging-request.http", // an older server's: only the link tells
        u"/ucwa/oauth/v1/applications/102/communication/startmessaging"_s);
    add("contacts/05-presence-subscription-request.http",
        u"/ucwa/oauth/v1/applications/101/people/presenceSubscriptions"_s);
    add("contacts/07-presence-subscription-extend-request.http",
        resourceIn(u"contacts/06-presence-subscription-201.json"_s).self(), u"duration=11"_s);
    add("batch/01-request.http", u"/ucwa/oauth/v1/applications/103/batch"_s);
}

void tst_UcwaSamples::requestGoesToALinkWeWereGiven()
{
    QFETCH(QString, request);
    QFETCH(QByteArray, verb);
    QFETCH(QString, href);
    QFETCH(QString, query);

    const HttpSample http = httpSample(request);
    QCOMPARE(http.verb(), verb);
    QCOMPARE(keyOf(query.isEmpty() ? href : withQuery(href, query)), keyOf(http.target()));
    QVERIFY(!http.message.header("host").isEmpty());
    QVERIFY(http.message.header("origin").isEmpty());
}

void tst_UcwaSamples::answerWithoutBodyIsRead()
{
    const HttpReply done = httpSample(u"application/04-204.http"_s).message;
    QVERIFY(done.isSuccess());
    QVERIFY(done.body.isEmpty());
    QCOMPARE(done.serverTime(), QDateTime(QDate(2013, 1, 17), QTime(0, 0), Qt::UTC));

    const HttpReply begun = httpSample(u"messaging/02-start-messaging-201.http"_s).message;
    QCOMPARE(begun.status, 201);
    QCOMPARE(begun.header("LOCATION"), "/ucwa/oauth/v1/applications/102/communication/messagingInvitations/"
                                       "60c6490148e84972a18ac13d601f29ec");

    // the answer to a text, and the event about it, speak of the same message
    const HttpReply sent = httpSample(u"messaging/04-send-message-201.http"_s).message;
    QCOMPARE(sent.status, 201);
    QCOMPARE(
        keyOf(QString::fromLatin1(sent.header("location"))),
        keyOf(packageSample(u"events/05-outgoing-message-completed.json"_s).events.constFirst().link.href));
}

void tst_UcwaSamples::etagIsSentInQuotes()
{
    const HttpReply privacy = httpSample(u"contacts/14-privacy-relationship-200.http"_s).message;
    const QString bare = QString::fromLatin1(privacy.header("ETag"));
    QCOMPARE(quoted(bare), "\"c2155e1c-512b-4024-a662-db3b02b81400\"");
    QCOMPARE(quoted(QString::fromLatin1(quoted(bare))), quoted(bare));
    QCOMPARE(quoted(u"W/\"1\""_s), "W/\"1\"");

    const HttpReply photo = httpSample(u"contacts/17-photo-200-headers.http"_s).message;
    QCOMPARE(photo.header("content-type"), "image/jpeg");
    QVERIFY(photo.header("etag").isEmpty()); // not every server gives one
}

void tst_UcwaSamples::pageOfTheWebServerIsNoJson()
{
    const HttpReply refused = httpSample(u"autodiscover/03-user-401.http"_s).message;
    QVERIFY(wantsToken(refused));
    QVERIFY(!refused.isJson());
    QVERIFY(!QCoro::waitFor(refused.json()));
    QVERIFY(reasonFrom(refused).code.isEmpty());
    QCOMPARE(failureFrom(refused, false).kind, Error::Unauthorised);
}

void tst_UcwaSamples::errorIsRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Error::Reason>("reason");

    const QString exists =
        u"Conflict/AlreadyExists: The requested resource already exists. Please wait and try "
        "again."_s;
    QTest::newRow("json") << u"errors/01-409-already-exists.json"_s << 409 << exists << Error::Unanswered
                          << Error::ServiceTrouble;
    QTest::newRow("xml") << u"errors/02-409-already-exists.xml"_s << 409 << exists << Error::Unanswered
                         << Error::ServiceTrouble;
    QTest::newRow("version") << u"errors/03-404-version-not-supported.xml"_s << 404
                             << u"NotFound/APIVersionNotSupported"_s << Error::Refused << Error::NotFound;
}

void tst_UcwaSamples::errorIsRead()
{
    QFETCH(QString, name);
    QFETCH(int, status);
    QFETCH(QString, detail);
    QFETCH(Error::Kind, kind);
    QFETCH(Error::Reason, reason);

    HttpReply reply;
    reply.status = status;
    reply.body = sample(name);
    const Error error = failureFrom(reply, true);
    QCOMPARE(error.detail, detail);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.reason, reason);
    QCOMPARE(error.code, QString::number(status));
}

QTEST_GUILESS_MAIN(tst_UcwaSamples)
#include "tst_ucwasamples.moc"
