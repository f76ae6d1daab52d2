// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/mediaactions.h"

#include "backends/sandbox/sandbox.h"
#include "backends/sandbox/signalwire/signalwireservice.h"
#include "models/lists/media/gallery.h"
#include "models/lists/media/mediainfo.h"
#include "models/messenger.h"
#include "tests/models/given.h"
#include "tests/support/memorysecretstore.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;

static const QString Friend = u"+15550100222"_s;
static const QByteArray Picture("\x89PNG\r\n\x1a\nand so on");

/// From the service's files, over HTTP, into the profile, and back after a restart.
class tst_MediaActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsFetchedOnceAndKept();
    void whatIsCancelledIsNotKept();
    void aSecretIsNotSentElsewhere();
    void anothersLinkReachesNothingHere();
    void filesGoWithTheirMessages();
    void theGalleryGoesThroughTheConversation();
    void theGalleryGoesThroughAllOfAPerson();
    void theGalleryPassesOverManyOtherFiles();
};

namespace {

/// A profile on the disk with an account at a service that has files.
struct GivenMedia
{
    GivenMedia()
    {
        server.listen();
        open();
        Account work;
        work.service = u"signalwire"_s;
        work.name = u"Work"_s;
        AccountSettings known;
        const auto coordinates = server.signalWire().coordinates(server.baseUrl());
        for (auto it = coordinates.begin(); it != coordinates.end(); ++it) {
            if (it.key() == "token"_L1)
                known.insert(it.key(), it->toString());
            else
                work.settings.insert(it.key(), it->toString());
        }
        token = known.value(u"token"_s);
        account = QCoro::waitFor(engine->addAccount(work, known))->id;
        listen();
    }
    ~GivenMedia() { close(); }

    void open()
    {
        engine = std::make_unique<Engine>(Profile{folder.path()}, secrets);
        if (QCoro::waitFor(engine->open()) != Engine::Opened)
            qFatal("%s", qPrintable(engine->problem()));
        messenger = std::make_unique<Messenger>(*engine);
    }
    void close()
    {
        QCoro::waitFor(messenger->finish());
        messenger.reset();
        QCoro::waitFor(engine->close());
    }
    void listen() const { QCoro::waitFor(engine->connections().start(Attention::InView)); }

    /// \return the message in which \p media came
    qint64 receive(const QStringList &media, const QString &from = Friend)
    {
        QSignalSpy changed(&engine->store(), &Store::changed);
        server.signalWire().receive(from, server.signalWire().ownNumber(), u"Look"_s, media);
        engine->connections().connection(account)->listenNow();
        qint64 found = 0;
        const bool came = QTest::qWaitFor([&] {
            for (const auto &change : std::as_const(changed)) {
                const auto fresh = change.first().value<Changes>().newMessages;
                found = fresh.isEmpty() ? found : fresh.constLast();
            }
            return found != 0;
        });
        return came ? found : 0;
    }
    MediaActions &media() const { return *messenger->media(); }
    MediaActions::Item item(qint64 message, int number = 0) const { return media().item({message, number}); }
    [[nodiscard]] QStringList files() const { return QDir(media().folder()).entryList(QDir::Files); }

    Sandbox::Server server;
    QTemporaryDir folder;
    MemorySecretStore secrets;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<Messenger> messenger;
    QString account;
    QString token;
};

QString asData(const QByteArray &content)
{
    return u"data:image/png;base64,"_s + QString::fromLatin1(content.toBase64());
}

} // namespace

void tst_MediaActions::aFileIsFetchedOnceAndKept()
{
    GivenMedia given;
    const auto message = given.receive({asData(Picture)});
    QVERIFY(message);
    const auto asked = [&] { return given.server.journal().count("GET", u"/Media/"_s); };
    QCOMPARE(asked(), 0);
    QCOMPARE(given.item(message).state, MediaActions::Absent);

    MediaInfo info;
    info.setMedia(&given.media());
    info.setMessage(double(message));
    given.media().fetch(double(message), 0);
    given.media().fetch(double(message), 0);
    QCOMPARE(given.item(message).state, MediaActions::Waiting);
    QTRY_COMPARE(given.item(message).state, MediaActions::Kept);
    QCOMPARE(asked(), 1);
    QCOMPARE(info.picture(), u"%1-0.png"_s.arg(message));
    info.setMedia(nullptr);

    given.close();
    given.open();
    QTRY_COMPARE(given.item(message).state, MediaActions::Kept);
    QCOMPARE(given.item(message).kept.size, Picture.size());
    QCOMPARE(asked(), 1);

    QSignalSpy saved(&given.media(), &MediaActions::saved);
    const auto target = given.folder.filePath(u"copy.png"_s);
    given.media().save(double(message), 0, QUrl::fromLocalFile(target));
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(QFile::exists(target));
}

void tst_MediaActions::whatIsCancelledIsNotKept()
{
    GivenMedia given;
    const auto message = given.receive({asData(Picture)});
    given.server.addFault({.kind = Sandbox::Fault::Hang, .path = u"/Media/"_s});
    given.media().fetch(double(message), 0);
    QTRY_COMPARE(given.server.journal().count("GET", u"/Media/"_s), 1);
    given.media().cancel(double(message), 0);
    QCOMPARE(given.item(message).state, MediaActions::Absent);
    given.server.release();

    given.server.addFault({.kind = Sandbox::Fault::Status, .path = u"/Media/"_s, .status = 410});
    given.media().fetch(double(message), 0);
    QTRY_COMPARE(given.item(message).state, MediaActions::Gone);
    given.server.addFault({.kind = Sandbox::Fault::Status, .path = u"/Media/"_s, .status = 500});
    given.media().fetch(double(message), 0);
    QTRY_COMPARE(given.item(message).state, MediaActions::Failed);
    QCOMPARE(given.files(), QStringList());
    given.media().fetch(double(message), 0); // once more
    QTRY_COMPARE(given.item(message).state, MediaActions::Kept);
}

void tst_MediaActions::aSecretIsNotSentElsewhere()
{
    GivenMedia given;
    Sandbox::Server trap;
    QVERIFY(trap.listen());
    const auto message = given.receive({trap.baseUrl().toString() + u"/picture.png"_s});
    given.media().fetch(double(message), 0);
    QTRY_COMPARE(given.item(message).state, MediaActions::Gone); // the trap has none
    const auto reached = trap.journal().entries();
    QCOMPARE(reached.size(), 1);
    QVERIFY(!given.token.isEmpty());
    for (const auto &[name, value] : reached.constFirst().request.headers) {
        QVERIFY(name.compare("Authorization", Qt::CaseInsensitive) != 0);
        QVERIFY(!QByteArray::fromBase64(value).contains(given.token.toUtf8()));
    }
}

void tst_MediaActions::anothersLinkReachesNothingHere()
{
    GivenMedia given;
    Sandbox::Server trap;
    QVERIFY(trap.listen());
    EventBatch batch;
    batch.events << MessageSeen{Friend, u"r1"_s, Friend, {}, u"Look"_s, QDateTime::currentDateTimeUtc()};
    std::get<MessageSeen>(batch.events.first()).media = {
        {trap.baseUrl().resolved(QUrl(u"/a.png"_s)), u"image/png"_s}};
    batch.cursor = u"c"_s;
    auto &store = given.engine->store();
    get(store.apply(given.account, batch, QDateTime::currentDateTimeUtc()));
    const auto conversation = get(store.conversation(given.account, Friend));
    const auto message = get(store.messages(conversation->id, {}, Side::Older, 1)).constFirst().id;
    given.media().fetch(double(message), 0);
    QTRY_COMPARE(given.item(message).state, MediaActions::Failed);
    QCOMPARE(given.item(message).problem->reason, Error::Insecure);
    QCOMPARE(trap.journal().entries().size(), 0);
}

void tst_MediaActions::filesGoWithTheirMessages()
{
    GivenMedia given;
    const auto message = given.receive({asData(Picture)});
    given.media().fetch(double(message), 0);
    QTRY_COMPARE(given.item(message).state, MediaActions::Kept);
    QVERIFY(QCoro::waitFor(given.engine->removeAccount(given.account, false)));
    QTRY_COMPARE(given.files(), QStringList());
    QCOMPARE(given.item(message).state, MediaActions::Absent);
}

void tst_MediaActions::theGalleryGoesThroughTheConversation()
{
    GivenMedia given;
    const auto older = given.receive({asData(Picture)});
    given.receive({u"data:application/pdf,x"_s});
    given.receive({asData(Picture)}, u"+15550100333"_s); // another conversation
    const auto newer = given.receive({asData(Picture), asData(Picture)});
    Gallery gallery;
    gallery.setProperty("messenger", QVariant::fromValue(given.messenger.get()));
    gallery.open(double(newer), 0);
    QCOMPARE(gallery.message(), double(newer)); // at once
    QTRY_VERIFY(gallery.hasOlder() && gallery.hasNewer());
    gallery.go(1);
    QCOMPARE(gallery.number(), 1);
    QVERIFY(!gallery.hasNewer());
    gallery.go(1);
    gallery.go(-1);
    gallery.go(-1);
    QCOMPARE(gallery.message(), double(older));
    QTRY_VERIFY(!gallery.hasOlder() && gallery.hasNewer());
}

void tst_MediaActions::theGalleryGoesThroughAllOfAPerson()
{
    GivenMedia given;
    const auto elsewhere = u"+15550100333"_s;
    const auto first = given.receive({asData(Picture)}, elsewhere);
    const auto second = given.receive({asData(Picture)});
    given.receive({asData(Picture)}, u"+15550100444"_s); // somebody else
    const auto third = given.receive({asData(Picture)}, elsewhere);
    const auto joined =
        given.engine->store().joinPersons({given.account, Friend}, {given.account, elsewhere});
    QTRY_VERIFY(joined.isFinished());
    Gallery gallery;
    gallery.setProperty("messenger", QVariant::fromValue(given.messenger.get()));
    gallery.open(double(third), 0);
    QTRY_VERIFY(gallery.hasOlder());
    QVERIFY(!gallery.hasNewer());
    gallery.go(-1);
    QCOMPARE(gallery.message(), double(second));
    gallery.go(-1);
    QCOMPARE(gallery.message(), double(first));
    QTRY_VERIFY(!gallery.hasOlder() && gallery.hasNewer());
}

void tst_MediaActions::theGalleryPassesOverManyOtherFiles()
{
    GivenMedia given;
    constexpr int Many = 70;
    EventBatch batch;
    for (int i = 0; i <= Many; ++i) {
        const bool isPicture = i == 0 || i == Many;
        MessageSeen seen{
            Friend, u"f%1"_s.arg(i), Friend, {}, {}, QDateTime::currentDateTimeUtc().addSecs(i - Many)};
        seen.media = {
            {QUrl(u"https://media.example/f"_s), isPicture ? u"image/png"_s : u"application/pdf"_s}};
        batch.events << seen;
    }
    auto &store = given.engine->store();
    const auto applied = store.apply(given.account, batch, QDateTime::currentDateTimeUtc());
    QTRY_VERIFY(applied.isFinished());
    const auto conversation = store.conversation(given.account, Friend);
    QTRY_VERIFY(conversation.isFinished());
    const auto all = store.messages(conversation.result()->id, {}, Side::Older, 2 * Many);
    QTRY_VERIFY(all.isFinished());
    QCOMPARE(all.result().size(), Many + 1);
    Gallery gallery;
    gallery.setProperty("messenger", QVariant::fromValue(given.messenger.get()));
    gallery.open(double(all.result().first().id), 0);
    QTRY_VERIFY(gallery.hasOlder());
    gallery.go(-1);
    QCOMPARE(gallery.message(), double(all.result().last().id));
    QTRY_VERIFY(gallery.hasNewer() && !gallery.hasOlder());
}

QTEST_GUILESS_MAIN(tst_MediaActions)
#include "tst_mediaactions.moc"
