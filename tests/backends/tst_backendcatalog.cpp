// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/backendcatalog.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Loaded = "PARLANCE_TEST_PLUGIN"; // set by the plugins when they are loaded

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class tst_BackendCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv(Loaded); }
    void readsWithoutLoading();
    void createsABackend();
    void missingServiceIsNull();
    void damagedLibraryIsNull();
    void foldersMayBeMissing_data();
    void foldersMayBeMissing();
    void installedFolderIsThePrograms();
    void descriptionIsReadInFull();
    void descriptionMayBeShort();
    void templatesMayDependOnTheSender_data();
    void templatesMayDependOnTheSender();
    void badDescriptionIsRefused_data();
    void badDescriptionIsRefused();
    void capabilitiesHaveNames();
    void aFieldTakesWhatFits_data();
    void aFieldTakesWhatFits();
    void theOwnAddressIsFoundInTheSettings_data();
    void theOwnAddressIsFoundInTheSettings();
    void aServiceMayBePartOfTheProgram();
};

void tst_BackendCatalog::readsWithoutLoading()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"broken.* cannot be used: \"address\""_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"foreign.* is not a service of this version"_s));
    const BackendCatalog catalog(QStringLiteral(TEST_PLUGINS));
    QCOMPARE(catalog.services().size(), 1);
    const ServiceInfo &whole = catalog.services().constFirst();
    QCOMPARE(whole.id, u"whole"_s);
    QCOMPARE(whole.capabilities, Backend::Capability::Receipts | Backend::Capability::Media);
    QVERIFY(QDir::isAbsolutePath(whole.library));
    QCOMPARE(catalog.service(u"whole"_s), &whole);
    QVERIFY(!qEnvironmentVariableIsSet(Loaded));
}

void tst_BackendCatalog::createsABackend()
{
    const BackendCatalog catalog(QStringLiteral(TEST_PLUGINS));
    const auto backend = catalog.create(u"whole"_s);
    QVERIFY(backend);
    QCOMPARE(backend->ownAddress(), u"+15550100111"_s);

    QCOMPARE(QCoro::waitFor(backend->find(u"anna"_s)).error().kind, Error::Refused);
    QCOMPARE(backend->validate({u"1"_s, {}, {}, u"hi"_s}).error().reason, Error::BadRecipient);
    QCOMPARE(backend->validate({u"1"_s, {}, {u"+15550100222"_s}, {}}).error().reason, Error::MissingText);
    QVERIFY(backend->validate({u"1"_s, {}, {u"+15550100222"_s}, u"hi"_s}));
}

void tst_BackendCatalog::missingServiceIsNull()
{
    const BackendCatalog catalog(QStringLiteral(TEST_PLUGINS));
    QVERIFY(!catalog.service(u"pigeon"_s));
    QTest::ignoreMessage(QtWarningMsg, "service pigeon is not installed");
    QVERIFY(!catalog.create(u"pigeon"_s));
}

void tst_BackendCatalog::damagedLibraryIsNull()
{
    const QTemporaryDir folder;
    const BackendCatalog installed(QStringLiteral(TEST_PLUGINS));
    const QString copy = folder.filePath(u"libwhole.so"_s);
    QVERIFY(QFile::copy(installed.service(u"whole"_s)->library, copy));
    const BackendCatalog catalog(folder.path());
    QCOMPARE(catalog.services().size(), 1);

    QVERIFY(QFile::resize(copy, 1000));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"service whole does not load: .+"_s));
    QVERIFY(!catalog.create(u"whole"_s));

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"libwhole.so is not a service"_s));
    QVERIFY(BackendCatalog(folder.path()).services().isEmpty());
}

void tst_BackendCatalog::foldersMayBeMissing_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("none") << QString();
    QTest::newRow("not there") << u"/no/such/folder"_s;
}

void tst_BackendCatalog::foldersMayBeMissing()
{
    QFETCH(QString, folder);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(QStringLiteral(TEST_PLUGINS))); // which is no place to look at
    const BackendCatalog catalog(folder);
    QDir::setCurrent(before);
    QVERIFY(catalog.services().isEmpty());
}

void tst_BackendCatalog::installedFolderIsThePrograms()
{
    const QString folder = BackendCatalog::installedFolder();
    if (!folder.isEmpty()) // nothing is built there when only this test is
        QVERIFY2(folder.endsWith(u"/lib/parlance/backends"_s), qPrintable(folder));
    QVERIFY(folder.isEmpty() || QDir(folder).canonicalPath() == folder);
}

void tst_BackendCatalog::descriptionIsReadInFull()
{
    const auto info = ServiceInfo::fromJson(object(R"({
        "id": "clerk", "name": "Clerk Chat", "version": "1", "summary": "Texting",
        "capabilities": ["Media", "Receipts"], "address": "phone",
        "limits": { "text": 1600, "media": 10, "mediaFrom": { "whatsapp:": 1 }, "mediaTypes": ["image/png", "image/jpeg"] },
        "poll": { "fast": 1, "normal": 5, "slow": 30 },
        "fields": [
            { "key": "server", "label": "Server", "kind": "url", "default": "https://example.com", "advanced": true },
            { "key": "apikey", "label": "API key", "kind": "secret", "required": true, "hint": "In the portal" },
            { "key": "sender", "label": "Your number", "kind": "phone" } ] })"));
    QVERIFY2(info, info ? "" : qPrintable(info.error().detail));
    QCOMPARE(info->id, u"clerk"_s);
    QCOMPARE(info->name, u"Clerk Chat"_s);
    QCOMPARE(info->version, u"1"_s);
    QCOMPARE(info->summary, u"Texting"_s);
    QCOMPARE(names(info->capabilities), (QStringList{u"Receipts"_s, u"Media"_s}));
    QCOMPARE(info->addressKind, u"phone"_s);
    QCOMPARE(info->textLimit, 1600);
    QCOMPARE(info->mediaLimit, 10);
    QCOMPARE(info->mediaLimitFor(u"+15550100111"_s), 10);
    QCOMPARE(info->mediaLimitFor(u"whatsapp:+15550100111"_s), 1);
    QCOMPARE(info->mediaTypes, (QStringList{u"image/png"_s, u"image/jpeg"_s}));
    QCOMPARE(info->pace.fast, 1s);
    QCOMPARE(info->pace.normal, 5s);
    QCOMPARE(info->pace.slow, 30s);

    QCOMPARE(info->fields.size(), 3);
    const SettingsField server = info->fields.at(0);
    QCOMPARE(server.key, u"server"_s);
    QCOMPARE(server.label, u"Server"_s);
    QCOMPARE(server.kind, SettingsField::Url);
    QCOMPARE(server.defaultValue, u"https://example.com"_s);
    QVERIFY(server.advanced);
    QVERIFY(!server.required);
    const SettingsField key = info->fields.at(1);
    QCOMPARE(key.kind, SettingsField::Secret);
    QCOMPARE(key.hint, u"In the portal"_s);
    QVERIFY(key.required);
    QCOMPARE(info->fields.at(2).kind, SettingsField::Phone);
}

void tst_BackendCatalog::descriptionMayBeShort()
{
    const auto info = ServiceInfo::fromJson(object(R"({ "id": "x", "name": "X", "address": "sip" })"));
    QVERIFY(info);
    QCOMPARE(names(info->capabilities), QStringList());
    QCOMPARE(info->textLimit, 0);
    QCOMPARE(info->pace.fast, 2s);
    QCOMPARE(info->pace.slow, 60s);
    QVERIFY(info->fields.isEmpty());
}

void tst_BackendCatalog::templatesMayDependOnTheSender_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("own");
    QTest::addColumn<bool>("expected");
    const QByteArray any(R"({"capabilities":["Templates"]})");
    const QByteArray some(R"({"capabilities":["Templates"],"templatesFrom":"chat:"})");
    QTest::newRow("none at all") << QByteArray("{}") << u"+15550100111"_s << false;
    QTest::newRow("any") << any << u"+15550100111"_s << true;
    QTest::newRow("any, sender not told") << any << QString() << true;
    QTest::newRow("another kind") << some << u"+15550100111"_s << false;
    QTest::newRow("this kind") << some << u"chat:+15550100111"_s << true;
    QTest::newRow("this kind, other case") << some << u"Chat:+15550100111"_s << true;
}

void tst_BackendCatalog::templatesMayDependOnTheSender()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, own);
    auto json = object(
        R"({"id":"x","name":"X","address":"phone","fields":[{"key":"from","label":"Number","kind":"phone"}]})");
    const auto changed = object(change);
    for (auto it = changed.begin(); it != changed.end(); ++it)
        json.insert(it.key(), it.value());
    const auto info = ServiceInfo::fromJson(json);
    QVERIFY(info);
    QTEST(info->hasTemplates({{u"from"_s, own}}), "expected");
}

void tst_BackendCatalog::badDescriptionIsRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("named"); // what the detail points at
    QTest::newRow("no id") << QByteArray(R"({"id":""})") << u"\"id\""_s;
    QTest::newRow("odd id") << QByteArray(R"({"id":"../x"})") << u"\"id\""_s;
    QTest::newRow("no name") << QByteArray(R"({"name":3})") << u"\"name\""_s;
    QTest::newRow("capability") << QByteArray(R"({"capabilities":["Receipts","Telepathy"]})")
                                << u"Telepathy"_s;
    QTest::newRow("address") << QByteArray(R"({"address":"pigeon"})") << u"\"address\""_s;
    QTest::newRow("limits") << QByteArray(R"({"limits":{"text":-1}})") << u"\"limits\""_s;
    QTest::newRow("no pause") << QByteArray(R"({"poll":{"fast":0}})") << u"\"poll\""_s;
    QTest::newRow("slow is fast") << QByteArray(R"({"poll":{"slow":1}})") << u"\"poll\""_s;
    QTest::newRow("no key") << QByteArray(R"({"fields":[{"label":"x"}]})") << u"\"key\""_s;
    QTest::newRow("no label") << QByteArray(R"({"fields":[{"key":"space"}]})") << u"space"_s;
    QTest::newRow("kind") << QByteArray(R"({"fields":[{"key":"space","label":"x","kind":"colour"}]})")
                          << u"space"_s;
    const auto field = [](const char *more) {
        return QByteArray(R"({"fields":[{"key":"region","label":"x",)") + more + "}]}";
    };
    QTest::newRow("a choice of nothing") << field(R"("kind":"choice","default":"a")") << u"options"_s;
    QTest::newRow("a choice of one")
        << field(R"("kind":"choice","default":"a","options":[{"value":"a","label":"A"}])") << u"options"_s;
    QTest::newRow("a choice without labels")
        << field(R"("kind":"choice","default":"a","options":[{"value":"a","label":"A"},{"value":"b"}])")
        << u"options"_s;
    QTest::newRow("a default that is no choice")
        << field(
               R"("kind":"choice","default":"c","options":[{"value":"a","label":"A"},{"value":"b","label":"B"}])")
        << u"default"_s;
    QTest::newRow("a choice without default")
        << field(R"("kind":"choice","options":[{"value":"a","label":"A"},{"value":"b","label":"B"}])")
        << u"default"_s;
    QTest::newRow("options of a text")
        << field(R"("options":[{"value":"a","label":"A"},{"value":"b","label":"B"}])") << u"options"_s;
    QTest::newRow("twice") << QByteArray(
                                  R"({"fields":[{"key":"space","label":"x"},{"key":"space","label":"y"}]})")
                           << u"space"_s;
}

void tst_BackendCatalog::badDescriptionIsRefused()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, named);
    QJsonObject json = object(R"({ "id": "x", "name": "X", "address": "sip" })");
    QVERIFY(ServiceInfo::fromJson(json));
    const QJsonObject changed = object(change);
    for (auto it = changed.begin(); it != changed.end(); ++it)
        json.insert(it.key(), it.value());

    const auto info = ServiceInfo::fromJson(json);
    QVERIFY(!info);
    QCOMPARE(info.error().reason, Error::BadSettings);
    QVERIFY2(info.error().detail.contains(named), qPrintable(info.error().detail));
}

void tst_BackendCatalog::capabilitiesHaveNames()
{
    Backend::Capabilities all;
    for (int bit = 1; bit <= int(Backend::Capability::ManyRecipients); bit <<= 1)
        all |= Backend::Capability(bit);
    const QStringList expected =
        u"Receipts ReadReceipts Presence Typing Directory Groups Replies Media Templates "
        "Schedule Push ManyRecipients"_s.split(u' ');
    QCOMPARE(names(all), expected);

    const auto info = ServiceInfo::fromJson({{u"id"_s, u"x"_s},
                                             {u"name"_s, u"X"_s},
                                             {u"address"_s, u"sip"_s},
                                             {u"capabilities"_s, QJsonArray::fromStringList(expected)}});
    QVERIFY(info);
    QCOMPARE(info->capabilities, all);
}

void tst_BackendCatalog::aFieldTakesWhatFits_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fits");
    QTest::newRow("text") << u"text"_s << u"anything"_s << true;
    QTest::newRow("url") << u"url"_s << u"https://example.com"_s << true;
    QTest::newRow("url in plain") << u"url"_s << u"http://example.com"_s << false;
    QTest::newRow("no url") << u"url"_s << u"example"_s << false;
    QTest::newRow("address") << u"address"_s << u"ana@example.com"_s << true;
    QTest::newRow("no address") << u"address"_s << u"ana"_s << false;
    QTest::newRow("choice") << u"choice"_s << u"us"_s << true;
    QTest::newRow("no choice") << u"choice"_s << u"US"_s << false;
}

void tst_BackendCatalog::aFieldTakesWhatFits()
{
    QFETCH(QString, kind);
    QFETCH(QString, value);
    QFETCH(bool, fits);
    QJsonObject field{{u"key"_s, u"field"_s}, {u"label"_s, u"Field"_s}, {u"kind"_s, kind}};
    if (kind == "choice"_L1) {
        field.insert(u"default"_s, u"eu"_s);
        field.insert(u"options"_s,
                     QJsonArray{QJsonObject{{u"value"_s, u"eu"_s}, {u"label"_s, u"Europe"_s}},
                                QJsonObject{{u"value"_s, u"us"_s}, {u"label"_s, u"America"_s}}});
    }
    const auto info = ServiceInfo::fromJson(
        {{u"id"_s, u"x"_s}, {u"name"_s, u"X"_s}, {u"address"_s, u"sip"_s}, {u"fields"_s, QJsonArray{field}}});
    QVERIFY2(info, info ? "" : qPrintable(info.error().detail));
    QCOMPARE(info->fields.first().accepts(value), fits);
    if (kind == "choice"_L1)
        QCOMPARE(info->fields.first().options.at(1).label, u"America"_s);
}

void tst_BackendCatalog::theOwnAddressIsFoundInTheSettings_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<QString>("own");
    QTest::newRow("an address") << QJsonObject{{u"address"_s, u"Ana@Example.com"_s}}
                                << u"sip:ana@example.com"_s;
    QTest::newRow("a number") << QJsonObject{{u"from"_s, u"+1 555 010 0111"_s}} << u"+15550100111"_s;
    QTest::newRow("somebody else's") << QJsonObject{{u"boss"_s, u"bo@example.com"_s}} << QString();
    QTest::newRow("nothing") << QJsonObject() << QString();
}

void tst_BackendCatalog::theOwnAddressIsFoundInTheSettings()
{
    QFETCH(QJsonObject, settings);
    QFETCH(QString, own);
    const auto info = ServiceInfo::fromJson(object(R"({ "id": "x", "name": "X", "address": "sip", "fields": [
        { "key": "boss", "label": "Boss", "kind": "address" },
        { "key": "address", "label": "Sign-in address", "kind": "address" },
        { "key": "from", "label": "Your number", "kind": "phone" } ] })"));
    QVERIFY(info);
    QCOMPARE(info->ownAddress(settings), own);
}

void tst_BackendCatalog::aServiceMayBePartOfTheProgram()
{
    BackendCatalog catalog{QString()};
    ServiceInfo info;
    info.id = u"own"_s;
    int made = 0;
    catalog.add(info, [&made]() -> std::unique_ptr<Backend> {
        ++made;
        return {};
    });
    QVERIFY(catalog.service(u"own"_s));
    QVERIFY(!catalog.create(u"own"_s));
    QCOMPARE(made, 1);
}

QTEST_GUILESS_MAIN(tst_BackendCatalog)
#include "tst_backendcatalog.moc"
