// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/filename.h"
#include "models/mediacache.h"
#include "models/picturefile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const char *format, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QBuffer buffer;
    image.save(&buffer, format);
    return buffer.data();
}

/// A JPEG as a camera writes it that was held upright: it says that it is to be turned.
QByteArray turned(QByteArray jpeg)
{
    const auto exif = QByteArray::fromHex("457869660000"             // "Exif"
                                          "4d4d002a00000008"         // big-endian, the directory follows
                                          "0001"                     // of one entry:
                                          "011200030000000100060000" // the orientation is 6
                                          "00000000");
    return jpeg.insert(2, "\xff\xe1" + QByteArray(1, '\0') + char(exif.size() + 2) + exif);
}

template<typename T>
T get(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

struct GivenCache
{
    explicit GivenCache(qint64 mostBytes = MediaCache::MostBytes)
        : cache(folder.filePath(u"media"_s), mostBytes)
    {
    }

    [[nodiscard]] QStringList names() const
    {
        return QDir(cache.folder()).entryList(QDir::Files, QDir::Name);
    }
    bool put(const QString &name) const
    {
        QFile file(QDir(cache.folder()).filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("x") == 1;
    }

    QTemporaryDir folder;
    MediaCache cache;
};

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

} // namespace

/// Files from outside on the disk: their names, where they lie, and what is made of their content.
class tst_MediaFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsMadeSafe_data();
    void aNameIsMadeSafe();
    void aCopyEndsAsWhatItIs();
    void aFolderThatIsNotThereIsNotOffered();
    void whatWasFetchedIsFoundAgain();
    void nothingElseIsTakenForOurs();
    void theOldestMakeRoom();
    void aCopyReplacesNothing();
    void aCopyFollowsNoLink();
    void picturesAreToldByContent_data();
    void picturesAreToldByContent();
    void soundsAreToldByContent_data();
    void soundsAreToldByContent();
    void aVideoTellsItsLength_data();
    void aVideoTellsItsLength();
    void everyPromisedFormatIsShown_data();
    void everyPromisedFormatIsShown();
    void aPictureIsAsLargeAsNeeded();
    void aPictureTellsItsSize();
    void aFileKeptBeforeSizesWereIsFound();
};

void tst_MediaFiles::aNameIsMadeSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *title, const QString &name, const QString &suffix, const QString &safe) {
        QTest::newRow(title) << name << suffix << safe;
    };
    row("plain", u"report.pdf"_s, {}, u"report.pdf"_s);
    row("umlauts", u"Größe Ä.txt"_s, {}, u"Größe Ä.txt"_s);
    row("a path", u"../../.ssh/authorized_keys"_s, {}, u"ssh_authorized_keys"_s);
    row("a name with a slash", u"AC/DC"_s, {}, u"AC_DC"_s);
    row("only slashes", u"//"_s, {}, u"file"_s);
    row("a path of Windows", u"..\\..\\evil.exe"_s, {}, u"_.._evil.exe"_s);
    row("hidden", u".bashrc"_s, {}, u"bashrc"_s);
    row("turned around", u"photo\u202egpj.exe"_s, {}, u"photo_gpj.exe"_s);
    row("cannot be seen", u"\u200b\u200d"_s, {}, u"__"_s);
    row("controls", u"a\nb\tc\x1b.txt"_s, {}, u"a b c_.txt"_s);
    row("a device", u"CON.txt"_s, {}, u"_CON.txt"_s);
    row("a device twice", u"nul.tar.gz"_s, {}, u"_nul.tar.gz"_s);
    row("a device and a blank", u"aux .b.txt"_s, {}, u"_aux .b.txt"_s);
    row("a device with a raised number", u"COM\u00b9.txt"_s, {}, u"_COM\u00b9.txt"_s);
    row("an option", u"-rf"_s, {}, u"rf"_s);
    row("dots and blanks", u"  a.txt. . "_s, {}, u"a.txt"_s);
    row("streams", u"a.txt:Zone.Identifier"_s, {}, u"a.txt_Zone.Identifier"_s);
    row("nothing", {}, {}, u"file"_s);
    row("only dots", u"..."_s, {}, u"file"_s);
    row("long", QString(500, u'a') + u".png"_s, {}, QString(80, u'a') + u".png"_s);
    row("long in bytes", QString(80, u'漢') + u".html"_s, u"html"_s, QString(40, u'漢') + u".html"_s);
    row("pictures", u"🎉 Party 🎉.png"_s, {}, u"🎉 Party 🎉.png"_s);
    row("long and of pictures", u"a"_s + u"🎉"_s.repeated(60), {}, u"a"_s + u"🎉"_s.repeated(29));
    row("half a character", u"a\xd83c.png"_s, {}, u"a_.png"_s);
    row("a picture without ending", u"Photo"_s, u"png"_s, u"Photo.png"_s);
    row("a picture that poses as a program", u"photo.exe"_s, u"png"_s, u"photo.png"_s);
    row("an ending with another name", u"photo.JPG"_s, u"jpeg"_s, u"photo.JPG"_s);
    row("jpeg", u"photo"_s, u"jpeg"_s, u"photo.jpg"_s);
}

void tst_MediaFiles::aNameIsMadeSafe()
{
    QFETCH(QString, name);
    QFETCH(QString, suffix);
    QTEST(safeFileName(name, suffix), "safe");
}

void tst_MediaFiles::aCopyEndsAsWhatItIs()
{
    const KeptMedia video{.key = {}, .name = u"84-0.mp4"_s, .isVideo = true};
    QCOMPARE(video.nameOfCopy(u"Video"_s), u"Video.mp4"_s);
    QCOMPARE(video.nameOfCopy(u"ride.mov"_s), u"ride.mov"_s);
    const KeptMedia picture{.key = {}, .name = u"84-1.png"_s, .isPicture = true};
    QCOMPARE(picture.nameOfCopy(u"Photo"_s), u"Photo.png"_s);
    QCOMPARE(picture.nameOfCopy(u"photo.exe"_s), u"photo.png"_s);
    const KeptMedia unknown{.key = {}, .name = u"84-2.bin"_s};
    QCOMPARE(unknown.nameOfCopy(u"File"_s), u"File"_s);
}

void tst_MediaFiles::aFolderThatIsNotThereIsNotOffered()
{
    const QTemporaryDir home; // of somebody who was added a minute ago
    const auto before = qgetenv("HOME");
    qputenv("HOME", home.path().toLocal8Bit());
    for (const auto kind : {QStandardPaths::DocumentsLocation, QStandardPaths::DownloadLocation})
        QVERIFY(QDir(usualFolder(kind)).exists());
    qputenv("HOME", before);
}

void tst_MediaFiles::whatWasFetchedIsFoundAgain()
{
    GivenCache given;
    const auto png = encoded("png", {4, 4});
    const auto kept = get(given.cache.keep({7, 1}, png));
    QVERIFY(kept.file);
    QVERIFY(kept.file->isPicture);
    QVERIFY(!get(given.cache.keep({8, 0}, "#!/bin/sh\n")).file->isPicture);
    QCOMPARE(given.names(), QStringList({u"7-1-4x4.png"_s, u"8-0.bin"_s}));
    const auto permissions = QFile::permissions(MediaCache::path(given.cache.folder(), u"8-0.bin"_s));
    QCOMPARE(permissions & (OwnerOnly | Others | QFile::ExeOwner), OwnerOnly);

    MediaCache later(given.cache.folder());
    const auto files = get(later.files());
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.first().key, MediaKey({7, 1}));
    QCOMPARE(files.first().size, png.size());
    QVERIFY(files.first().isPicture);
    QCOMPARE(files.first().pixels, QSize(4, 4));

    later.remove({u"7-1-4x4.png"_s, u"../7-1-4x4.png"_s});
    QTRY_COMPARE(given.names(), QStringList({u"8-0.bin"_s}));
}

void tst_MediaFiles::nothingElseIsTakenForOurs()
{
    GivenCache given;
    QVERIFY(get(given.cache.keep({1, 0}, "a")).file);
    for (const auto &name : {u"a.png"_s, u"1-0.exe"_s, u"0-1.png"_s, u"2-0.png.part"_s, u"1-0.png~"_s})
        QVERIFY(given.put(name));
    QVERIFY(QFile::link(u"/etc/passwd"_s, given.cache.folder() + u"/3-0.png"_s));
    const auto files = get(given.cache.files());
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().name, u"1-0.bin"_s);
    QVERIFY(!given.names().contains(u"2-0.png.part"_s));
    for (const auto &name : {u"../parlance.db"_s, u"3-0.png"_s, u"/etc/passwd"_s, u""_s, u"9-9.png"_s})
        QCOMPARE(MediaCache::path(given.cache.folder(), name), QString());
}

void tst_MediaFiles::theOldestMakeRoom()
{
    GivenCache given(250);
    const QByteArray content(100, 'x');
    for (int message = 1; message <= 2; ++message) {
        const auto kept = get(given.cache.keep({message, 0}, content));
        QVERIFY(kept.file && kept.removed.isEmpty());
        QFile file(MediaCache::path(given.cache.folder(), kept.file->name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::currentDateTime().addDays(message - 10), QFile::FileModificationTime);
    }
    const auto kept = get(given.cache.keep({3, 0}, content));
    QCOMPARE(kept.removed, QList<MediaKey>({{1, 0}}));
    QCOMPARE(given.names(), QStringList({u"2-0.bin"_s, u"3-0.bin"_s}));
}

void tst_MediaFiles::aCopyReplacesNothing()
{
    GivenCache given;
    QVERIFY(get(given.cache.keep({1, 0}, "new")).file);
    const auto target = given.folder.filePath(u"report.txt"_s);
    QFile old(target);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const auto path = get(given.cache.copy(u"1-0.bin"_s, target));
    QCOMPARE(path, given.folder.filePath(u"report (2).txt"_s));
    QFile copy(path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), "new"_ba);
    QCOMPARE(copy.permissions() & (OwnerOnly | Others | QFile::ExeOwner), OwnerOnly);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "old"_ba);
    QCOMPARE(get(given.cache.copy(u"1-0.bin"_s, given.folder.filePath(u"no/where.txt"_s))), QString());
    QCOMPARE(get(given.cache.copy(u"../parlance.db"_s, given.folder.filePath(u"x"_s))), QString());
}

void tst_MediaFiles::aCopyFollowsNoLink()
{
    GivenCache given;
    QVERIFY(get(given.cache.keep({1, 0}, "new")).file);
    const auto link = given.folder.filePath(u"a.txt"_s);
    QVERIFY(QFile::link(given.folder.filePath(u"elsewhere"_s), link)); // leads to what is not there
    QCOMPARE(get(given.cache.copy(u"1-0.bin"_s, link)), given.folder.filePath(u"a (2).txt"_s));
    QVERIFY(!QFile::exists(given.folder.filePath(u"elsewhere"_s)));
}

void tst_MediaFiles::picturesAreToldByContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("png") << encoded("png", {8, 8}) << true;
    QTest::newRow("jpeg") << encoded("jpeg", {8, 8}) << true;
    QTest::newRow("gif") << QByteArray::fromBase64(
                                "R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==")
                         << true;
    QTest::newRow("bmp") << encoded("bmp", {8, 8}) << false;
    QTest::newRow("svg") << R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>)"_ba << false;
    QTest::newRow("svg behind a mark")
        << "\x89PNG\r\n\x1a\n<svg xmlns='http://www.w3.org/2000/svg'/>"_ba << false;
    QTest::newRow("cut") << encoded("png", {8, 8}).left(20) << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("too many pixels") << encoded("png", {4001, 4000}) << false;
    QTest::newRow("too long") << encoded("png", {16001, 1}) << false;
    QTest::newRow("as many as may be") << encoded("png", {4000, 4000}) << true;
}

void tst_MediaFiles::picturesAreToldByContent()
{
    QFETCH(QByteArray, content);
    QTEST(!decodedPicture(content, {}).isNull(), "isShown");
}

void tst_MediaFiles::soundsAreToldByContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    const QByteArray rest(16, '\0');
    QTest::newRow("wav") << "RIFF\x24\x7d\x01\x01WAVEfmt "_ba + rest << u"8-0.wav"_s;
    QTest::newRow("ogg") << "OggS"_ba + rest << u"8-0.ogg"_s;
    QTest::newRow("amr") << "#!AMR\n"_ba + rest << u"8-0.amr"_s;
    QTest::newRow("flac") << "fLaC"_ba + rest << u"8-0.flac"_s;
    QTest::newRow("amr, wide") << "#!AMR-WB\n"_ba + rest << u"8-0.amr"_s;
    QTest::newRow("a call that begins like amr")
        << "#!AMRX\nc=IN IP4 127.0.0.1\nm=audio 5004 RTP/AVP 0\n"_ba << u"8-0.bin"_s;
    QTest::newRow("m4a") << QByteArray::fromHex("00000020") + "ftypM4A "_ba + rest << u"8-0.mp4"_s;
    QTest::newRow("a list that begins like mp4")
        << "<!--ftyp--><MPD profiles='urn:mpeg:dash:profile:isoff-on-demand:2011'/>"_ba << u"8-0.bin"_s;
    QTest::newRow("webm") << "\x1a\x45\xdf\xa3"_ba + rest << u"8-0.webm"_s;
    const QByteArray frame("\xff\xfb\x90");
    const auto tag = [](char size) { return "ID3\3\0\0\0\0\0"_ba + size; };
    const auto list = "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://127.0.0.1/a.ts\n"_ba;
    QTest::newRow("mp3 with a tag") << tag(16) + rest + frame << u"8-0.mp3"_s;
    QTest::newRow("mp3 with two tags and room behind")
        << tag(0) + tag(16) + rest + rest + frame << u"8-0.mp3"_s;
    QTest::newRow("a list behind a tag") << tag(0) + list << u"8-0.bin"_s;
    QTest::newRow("a list behind a tag that ends before it says") << tag(16) + list.left(8) << u"8-0.bin"_s;
    QTest::newRow("half a tag") << "ID3\3"_ba << u"8-0.bin"_s;
    QTest::newRow("mp3") << "\xff\xfb\x90"_ba + rest << u"8-0.mp3"_s;
    QTest::newRow("mp3 of half the rate") << "\xff\xf3\x90"_ba + rest << u"8-0.mp3"_s;
    QTest::newRow("aac") << "\xff\xf1\x50"_ba + rest << u"8-0.aac"_s;
    QTest::newRow("a list that leads elsewhere") << list << u"8-0.bin"_s;
    QTest::newRow("a list of files") << "ffconcat version 1.0\nfile /etc/passwd\n"_ba << u"8-0.bin"_s;
    QTest::newRow("another list") << "[playlist]\nFile1=http://127.0.0.1/a.mp3\n"_ba << u"8-0.bin"_s;
    QTest::newRow("a picture") << "\xff\xd8\xff\xe0"_ba + rest << u"8-0.jpeg"_s;
    QTest::newRow("half a mark") << "\xff"_ba << u"8-0.bin"_s;
    QTest::newRow("nothing") << QByteArray() << u"8-0.bin"_s;
}

void tst_MediaFiles::soundsAreToldByContent()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    GivenCache given;
    const auto kept = get(given.cache.keep({8, 0}, content));
    QVERIFY(kept.file);
    QCOMPARE(kept.file->name, name);
    const bool isPlayed = !name.endsWith(u".bin") && !name.endsWith(u".jpeg");
    QCOMPARE(kept.file->isSound, isPlayed);
    QCOMPARE(kept.file->isVideo, name.endsWith(u".mp4") || name.endsWith(u".webm"));
    const auto files = get(MediaCache(given.cache.folder()).files());
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().isSound, isPlayed);
}

static QByteArray numbers(const QList<quint32> &values)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const auto value : values)
        stream << value;
    return bytes;
}

static QByteArray box(const char *kind, const QByteArray &content)
{
    return numbers({quint32(content.size() + 8)}) + kind + content;
}

void tst_MediaFiles::aVideoTellsItsLength_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("milliseconds");
    const auto row = [](const char *name, const QByteArray &boxes, qint64 milliseconds) {
        QTest::newRow(name) << box("ftyp", "isom0000") + boxes << milliseconds;
    };
    const auto movie = [](const QByteArray &header) { return box("moov", box("mvhd", header)); };
    const auto pictures = box("mdat", QByteArray(5000, 'x'));
    const auto usual = movie(numbers({0, 1, 2, 600, 2100, 0x10000}));
    row("at the beginning", usual + pictures, 3500);
    row("at the end", pictures + usual, 3500);
    row("behind other things", box("moov", box("udta", "abc") + box("mvhd", numbers({0, 1, 2, 600, 600}))),
        1000);
    row("in long numbers", movie(numbers({0x1000000, 0, 1, 0, 2, 1000, 0, 61000})), 61000);
    row("behind a long box", numbers({1}) + "mdat" + numbers({0, 20}) + "pict" + usual, 3500);
    row("nowhere", pictures, 0);
    row("in no units", movie(numbers({0, 1, 2, 0, 2100})), 0);
    row("not known", movie(numbers({0, 1, 2, 600, 0xffffffff})), 0);
    row("that nobody watches", movie(numbers({0x1000000, 0, 1, 0, 2, 1, 0xffffffff, 0xffffffff})), 0);
    row("in half a header", movie(numbers({0, 1, 2})), 0);
    row("in a box that is larger than the file", box("moov", numbers({0x7fffffff}) + "mvhd"), 0);
    row("in a box that is smaller than itself", numbers({4}) + "free" + usual, 0);
    row("in a box that is larger than a number",
        numbers({1}) + "free" + numbers({0xffffffff, 0xfffffff0}) + usual, 0);
    QByteArray many;
    for (int i = 0; i < 1000; ++i)
        many += box("free", {});
    row("behind more boxes than are looked at", many + usual, 0);
}

void tst_MediaFiles::aVideoTellsItsLength()
{
    QFETCH(QByteArray, content);
    GivenCache given;
    const auto kept = get(given.cache.keep({8, 0}, content));
    QVERIFY(kept.file && kept.file->isVideo);
    QTEST(qint64(get(given.cache.length(kept.file->name)).count()), "milliseconds");
}

void tst_MediaFiles::aPictureIsAsLargeAsNeeded()
{
    const auto wide = encoded("jpeg", {1200, 400});
    QCOMPARE(decodedPicture(wide, {}).size(), QSize(1200, 400));
    QCOMPARE(decodedPicture(wide, {240, 180}).size(), QSize(540, 180));
    QCOMPARE(decodedPicture(encoded("png", {20, 10}), {240, 180}).size(), QSize(20, 10));
}

void tst_MediaFiles::aPictureTellsItsSize()
{
    QCOMPARE(pictureSize(encoded("jpeg", {1200, 400})), QSize(1200, 400));
    QCOMPARE(pictureSize(turned(encoded("jpeg", {1200, 400}))), QSize(400, 1200));
    QCOMPARE(pictureSize(encoded("png", {4001, 4000})), QSize());
    QCOMPARE(pictureSize(encoded("bmp", {8, 8})), QSize());
    QCOMPARE(pictureSize("\x89PNG\r\n\x1a\n"), QSize());
}

void tst_MediaFiles::aFileKeptBeforeSizesWereIsFound()
{
    GivenCache given;
    QVERIFY(get(given.cache.keep({1, 0}, "a")).file);
    QVERIFY(given.put(u"2-0.png"_s));
    const auto files = get(given.cache.files());
    QCOMPARE(files.size(), 2);
    QVERIFY(files.last().isPicture);
    QCOMPARE(files.last().key, MediaKey({2, 0}));
    QVERIFY(files.last().pixels.isEmpty());
}

void tst_MediaFiles::everyPromisedFormatIsShown_data()
{
    QTest::addColumn<QByteArray>("content");
    for (const auto *format : {"png", "jpeg"})
        QTest::newRow(format) << encoded(format, {2, 1});
    QTest::newRow("gif") << QByteArray::fromBase64(
        "R0lGODlhAgABAIAAAP///wAAACH5BAAAAAAALAAAAAACAAEAAAICBAoAOw==");
    QTest::newRow("webp") << QByteArray::fromBase64(
        "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
}

void tst_MediaFiles::everyPromisedFormatIsShown()
{
    QFETCH(QByteArray, content);
    QVERIFY(!decodedPicture(content, {}).isNull());
}

QTEST_GUILESS_MAIN(tst_MediaFiles)
#include "tst_mediafiles.moc"
