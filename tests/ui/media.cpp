// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What Given tells of files that came with messages.

#include "given.h"

#include "models/lists/media/mediapictures.h"

#include <QBuffer>
#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMimeDatabase>
#include <QQmlEngine>

namespace Parlance {

using namespace Qt::StringLiterals;

static QByteArray picture(const QSize &size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    image.fill(Qt::darkCyan);
    QBuffer buffer;
    image.save(&buffer, "png");
    return buffer.data();
}

/// Of three seconds: silence, or a second of noise before it.
static QByteArray sound(bool loud = false)
{
    constexpr quint32 Rate = 8000;
    constexpr quint32 Size = 3 * 2 * Rate;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.writeRawData("RIFF", 4);
    stream << quint32(36 + Size);
    stream.writeRawData("WAVEfmt ", 8);
    stream << quint32(16) << quint16(1) << quint16(1) << Rate << quint32(2 * Rate) << quint16(2)
           << quint16(16);
    stream.writeRawData("data", 4);
    stream << Size;
    QByteArray samples(Size, '\0');
    for (quint32 i = 1; loud && i < Size / 3; i += 4)
        samples[i] = 0x40; // the higher byte of every other one
    return bytes + samples;
}

/// Red, of two seconds, with a sound.
static QByteArray video()
{
    QFile file(QStringLiteral(QUICK_TEST_SOURCE_DIR "/data/red.mp4"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no video");
    return file.readAll();
}

/// Its description says that its pictures are of 4992 × 4096.
static QByteArray vastVideo()
{
    auto content = video();
    const auto begin = content.indexOf(QByteArray::fromHex("6764000aacd9447b"));
    const auto vast = QByteArray::fromHex("6764000aacd9401380080640").leftJustified(24, '\0');
    return content.replace(begin, vast.size(), vast);
}

/// By what it is called.
static QByteArray contentOf(const QByteArray &line)
{
    if (line.contains("list.mp3 ")) // of other sounds, behind a tag
        return "ID3\3\0\0\0\0\0\0#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXT-X-MEDIA-SEQUENCE:0\n"_ba +
               "#EXTINF:1,\n/nowhere.wav\n" + QByteArray(100, '\n');
    if (line.contains("vast.mp4 "))
        return vastVideo();
    if (line.contains(".wav "))
        return line.contains("broken") ? sound().first(20) : sound(line.contains("loud"));
    if (line.contains(".mp4 ")) // what is broken has no pictures: they are of a kind that nobody knows
        return line.contains("broken") ? video().replace("avc1", "zzzz") : video();
    if (!line.contains(".png ") || line.contains("broken"))
        return "a file"_ba;
    if (line.contains("vast"))
        return picture({5000, 4000}, QImage::Format_Mono); // more than is decoded
    const auto whole = picture(line.contains("tall")   ? QSize(300, 1200)
                               : line.contains("tiny") ? QSize(20, 20)
                                                       : QSize(600, 400));
    return line.contains("cut") ? whole.first(60) : whole;
}

void Given::serveFiles()
{
    m_texting.service.mediaServer = m_files.url();
    m_files.onRequest = [](QTcpSocket &socket, const Test::RawServer::Request &request) {
        const auto line = request.line();
        const auto head = [&](const QByteArray &status, qsizetype size) {
            socket.write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(size) +
                         "\r\n\r\n");
        };
        const auto content = contentOf(line);
        if (line.contains("gone")) {
            head("404 Not Found", 0);
        } else if (line.contains("large")) {
            head("200 OK", 17 * 1024 * 1024);
        } else if (line.contains("slow")) {
            head("200 OK", 4 * 1024);
            socket.write(QByteArray(1024, 'x'));
        } else {
            head("200 OK", content.size());
            socket.write(content);
        }
    };
}

double Given::shown(const QString &account, const QString &address, const QString &body,
                    const QStringList &files, int minutesAgo)
{
    qmlEngine(this)->addImageProvider(u"media"_s, new MediaPictures(m_messenger->media()->folder()));
    MessageSeen seen{address, u"r%1"_s.arg(++m_written),
                     address, {},
                     body,    QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo)};
    for (const auto &file : files)
        seen.media << MediaSeen{m_files.url().resolved(QUrl(u'/' + file)),
                                QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).name()};
    apply(account, {seen});
    return conversation(account, address);
}

QStringList Given::filesKept() const
{
    return QDir(m_messenger->media()->folder()).entryList(QDir::Files, QDir::Name);
}

QString Given::freeFile(const QString &name) const
{
    return QUrl::fromLocalFile(m_folder.filePath(name)).toString();
}

bool Given::exists(const QString &url) const
{
    return QFile::exists(QUrl(url).toLocalFile());
}

} // namespace Parlance
