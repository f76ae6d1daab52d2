// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwaerrors.h"
#include "tests/backends/ucwasamples.h"

#include <QDirIterator>
#include <QJsonArray>

using namespace Parlance;
using namespace Parlance::Test;
using namespace Parlance::Ucwa;
using namespace Qt::StringLiterals;

namespace {

const QString Bo = u"sip:bo@example.com"_s;
const QString Ada = u"sip:ada@example.com"_s;
const QString Here = u"/ucwa/v1/applications/9/communication/conversations/c7"_s;

const QList<QPair<const char *, QJsonValue>> OddValues{
    {"null", QJsonValue()},
    {"number", 1e300},
    {"list", QJsonArray{1, QJsonArray{QJsonObject{}}, QJsonObject{{u"href"_s, 7}}}},
    {"object", QJsonObject{{u"href"_s, QJsonObject{}}}},
    {"long text", QString(100'000, u'x')},
    {"odd text", QString(QChar(0xd800)) + QChar(0) + u"\u202e"_s},
};

using Path = QList<QVariant>; // names and places in lists

/// The ways to everything in \p value, itself left out.
void collect(const QJsonValue &value, const Path &way, QList<Path> &ways)
{
    if (!way.isEmpty())
        ways << way;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(it.value(), way + Path{it.key()}, ways);
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        collect(list.at(i), way + Path{i}, ways);
}

/// \p value with \p odd in the place that \p way leads to.
QJsonValue changed(const QJsonValue &value, const Path &way, const QJsonValue &odd)
{
    if (way.isEmpty())
        return odd;
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        const qsizetype at = way.constFirst().toLongLong();
        list[at] = changed(list.at(at), way.sliced(1), odd);
        return list;
    }
    QJsonObject object = value.toObject();
    const QString key = way.constFirst().toString();
    object.insert(key, changed(object[key], way.sliced(1), odd));
    return object;
}

QJsonObject messageBody(const QString &text = u"still here"_s)
{
    const auto link = [](const QString &href) { return QJsonObject{{u"href"_s, href}}; };
    return {{u"direction"_s, u"Incoming"_s},
            {u"timeStamp"_s, u"/Date(1700000000123)/"_s},
            {u"_links"_s, QJsonObject{{u"self"_s, link(Here + u"/messages/3"_s)},
                                      {u"participant"_s, link(Here + u"/participants/bo@example.com"_s)},
                                      {u"plainMessage"_s, link(u"data:text/plain,"_s + text)}}}};
}

QJsonObject messageEvent(const QJsonObject &body = messageBody())
{
    return {{u"type"_s, u"completed"_s},
            {u"status"_s, u"Success"_s},
            {u"link"_s, QJsonObject{{u"rel"_s, u"message"_s}, {u"href"_s, Here + u"/messages/3"_s}}},
            {u"_embedded"_s, QJsonObject{{u"message"_s, body}}}};
}

QJsonObject block(const QJsonValue &events)
{
    return {{u"rel"_s, u"conversation"_s}, {u"href"_s, Here}, {u"events"_s, events}};
}

QJsonObject package(const QJsonValue &blocks)
{
    const QJsonObject next{{u"href"_s, u"/events?ack=2"_s}};
    return {{u"_links"_s, QJsonObject{{u"next"_s, next}}}, {u"sender"_s, blocks}};
}

/// The message of \c messageEvent() among \p events, and nothing that cannot be stored.
bool isFound(const QList<Event> &events)
{
    bool isFound = false;
    for (const MessageSeen &message : only<MessageSeen>(events)) {
        isFound = isFound ||
                  (message.body == u"still here"_s && message.sender == Bo && message.conversation == Bo);
        if (message.body.contains(QChar(0)) || message.sender.contains(QChar(0)))
            return false;
    }
    return isFound;
}

} // namespace

/// What servers get wrong, and we are to bear.
class tst_UcwaTolerance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddValueLosesNoOtherMessage_data();
    void oddValueLosesNoOtherMessage();
    void oddValueHarmsNoResource_data();
    void oddValueHarmsNoResource();
    void packageIsReadAllTheSame_data();
    void packageIsReadAllTheSame();
};

void tst_UcwaTolerance::oddValueLosesNoOtherMessage_data()
{
    QTest::addColumn<QString>("name");

    QDirIterator samples(QFINDTESTDATA("data/ucwa/events"), {u"*.json"_s}, QDir::Files);
    while (samples.hasNext()) {
        const QString name = QFileInfo(samples.next()).fileName();
        QTest::newRow(qPrintable(name)) << u"events/"_s + name;
    }
}

void tst_UcwaTolerance::oddValueLosesNoOtherMessage()
{
    QFETCH(QString, name);

    const QJsonObject whole = jsonSample(name);
    QList<Path> ways;
    collect(whole, {}, ways);
    QVERIFY(!ways.isEmpty());
    for (const Path &way : std::as_const(ways)) {
        if (way == Path{u"sender"_s})
            continue; // that would take the other message along
        for (const auto &[what, odd] : OddValues) {
            QJsonObject json = changed(whole, way, odd).toObject();
            QJsonArray blocks = json["sender"_L1].toArray();
            blocks.append(block(QJsonArray{messageEvent()}));
            json.insert("sender"_L1, blocks);
            Listener listener(Ada, talkWith(Here, {Bo}));
            listener.talks.add(talkWith(whole["sender"_L1][0]["href"_L1].toString(), {Bo}));
            const Package read = packageFrom(json);
            for (const ChannelEvent &event : read.events) {
                (void)listener.talks.needsBody(event);
                (void)listener.talks.isStray(event);
            }
            QStringList place;
            for (const QVariant &step : way)
                place << step.toString();
            QVERIFY2(isFound(listener.hear(read)),
                     qPrintable(place.join(u'.') + u" as "_s + QString::fromLatin1(what)));
            for (const Talk &talk : listener.talks.all())
                QCOMPARE(Talk::fromJson(talk.toJson()).toJson(), talk.toJson());
        }
    }
}

void tst_UcwaTolerance::oddValueHarmsNoResource_data()
{
    QTest::addColumn<QString>("name");

    const QString folder = QFINDTESTDATA("data/ucwa");
    QDirIterator samples(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (samples.hasNext()) {
        const QString name = QDir(folder).relativeFilePath(samples.next());
        if (!name.startsWith(u"events/"_s))
            QTest::newRow(qPrintable(name)) << name;
    }
}

void tst_UcwaTolerance::oddValueHarmsNoResource()
{
    QFETCH(QString, name);

    const QJsonObject whole = jsonSample(name);
    QList<Path> ways;
    collect(whole, {}, ways);
    for (const Path &way : std::as_const(ways)) {
        for (const auto &[what, odd] : OddValues) {
            Q_UNUSED(what)
            const Resource resource(changed(whole, way, odd).toObject());
            const bool isSelf = way.constFirst().toString() == u"_links"_s;
            QVERIFY(isSelf || resource.self() == resourceSample(name).self());
            QVERIFY(!resource.text("name"_L1).contains(QChar(0)));
            QVERIFY(!textOf(resource).contains(QChar(0)));
            QVERIFY(!addressFrom(resource).contains(QChar(0)));
            (void)reasonFrom(resource);
            (void)packageFrom(resource.json());
            (void)resource.texts("emailAddresses"_L1);
            for (const Resource &contact : resource.embeddedList("contact"_L1))
                (void)addressFrom(contact);
            Talk talk;
            talk.setMessaging(resource);
            QCOMPARE(talk.canSend(), !resource.href("sendMessage"_L1).isEmpty());
        }
    }
}

void tst_UcwaTolerance::packageIsReadAllTheSame_data()
{
    QTest::addColumn<QJsonObject>("json");

    const QJsonObject event = messageEvent();
    QTest::newRow("as it should be") << package(QJsonArray{block(QJsonArray{event})});
    QTest::newRow("one sender") << package(block(QJsonArray{event}));
    QTest::newRow("one event") << package(QJsonArray{block(event)});
    QTest::newRow("senders that are none") << package(
        QJsonArray{QJsonValue(), 1, u"x"_s, QJsonArray{}, QJsonObject{}, block(QJsonArray{event})});
    QTest::newRow("events that are none") << package(
        QJsonArray{block(QJsonArray{QJsonValue(), 1, u"x"_s, QJsonArray{}, QJsonObject{}, event})});
    QTest::newRow("sender twice") << package(QJsonArray{block(QJsonArray{}), block(QJsonArray{event})});

    const auto with = [&event](const QString &key, const QJsonValue &value) {
        QJsonObject other = event;
        other.insert(key, value);
        return package(QJsonArray{block(QJsonArray{other})});
    };
    const auto body = [&with](const QString &key, const QJsonValue &value) {
        QJsonObject other = messageBody();
        other.insert(key, value);
        return with(u"_embedded"_s, QJsonObject{{u"message"_s, other}});
    };
    const QJsonObject link = event["link"_L1].toObject();
    QTest::newRow("link in a list") << with(u"link"_s, QJsonArray{link});
    QTest::newRow("body in a list") << with(u"_embedded"_s,
                                            QJsonObject{{u"message"_s, QJsonArray{messageBody()}}});
    QTest::newRow("link without an href") << with(u"link"_s, QJsonObject{{u"rel"_s, u"message"_s}});
    QTest::newRow("rel in capitals, both") << package(QJsonArray{block(QJsonArray{
        QJsonObject{{u"type"_s, u"COMPLETED"_s},
                    {u"link"_s, QJsonObject{{u"rel"_s, u"Message"_s}, {u"href"_s, Here + u"/messages/3"_s}}},
                    {u"_embedded"_s, QJsonObject{{u"Message"_s, messageBody()}}}}})});
    QTest::newRow("started") << with(u"type"_s, u"started"_s);
    QTest::newRow("new type") << with(u"type"_s, u"invented"_s);
    QTest::newRow("no status") << with(u"status"_s, QJsonValue());
    QTest::newRow("lower case") << with(u"status"_s, u"success"_s);
    QTest::newRow("more members") << with(u"new"_s, QJsonObject{{u"link"_s, 1}});
    QTest::newRow("reason on success") << with(u"reason"_s, QJsonObject{{u"code"_s, u"Informational"_s}});
    QTest::newRow("direction in capitals") << body(u"direction"_s, u"INCOMING"_s);
    QTest::newRow("no time") << body(u"timeStamp"_s, QJsonValue());
    QTest::newRow("iso time") << body(u"timeStamp"_s, u"2023-11-14T22:13:20.123Z"_s);

    QJsonObject links = messageBody()["_links"_L1].toObject();
    for (auto it = links.begin(); it != links.end(); ++it)
        it.value() = QJsonArray{it.value(), QJsonValue(), QJsonObject{}};
    QTest::newRow("links in lists") << body(u"_links"_s, links);
    for (auto it = links.begin(); it != links.end(); ++it) {
        QString href = it.value()[0]["href"_L1].toString();
        if (!href.startsWith(u"data:"_s))
            href = u"https://POOL.example.com:443"_s + href.toUpper();
        it.value() = QJsonObject{{u"href"_s, href}, {u"revision"_s, u"2"_s}};
    }
    QTest::newRow("absolute hrefs in capitals") << body(u"_links"_s, links);
    QJsonObject other = block(QJsonArray{event});
    other.insert("href"_L1, u"https://pool.example.com"_s + Here.toUpper());
    QTest::newRow("absolute sender") << package(QJsonArray{other});
    other.insert("rel"_L1, u"Conversation"_s);
    QTest::newRow("sender in capitals") << package(QJsonArray{other});
}

void tst_UcwaTolerance::packageIsReadAllTheSame()
{
    QFETCH(QJsonObject, json);

    Listener listener(Ada, talkWith(Here, {Bo}));
    const auto events = listener.hear(packageFrom(json));
    QVERIFY(isFound(events));
    QCOMPARE(only<MessageSeen>(events).size(), 1);
    const QDateTime at = only<MessageSeen>(events).constFirst().sentAt;
    QVERIFY(at == listener.now || at.toMSecsSinceEpoch() == 1'700'000'000'123);
}

QTEST_APPLESS_MAIN(tst_UcwaTolerance)
#include "tst_ucwatolerance.moc"
