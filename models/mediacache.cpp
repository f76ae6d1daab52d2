// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/mediacache.h"

#include "models/filename.h"
#include "models/picturefile.h"
#include "models/videolength.h"
#include "models/webmark.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtConcurrent>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

static std::optional<KeptMedia> keptFrom(const QFileInfo &file)
{
    static const QRegularExpression ours(
        u"^([1-9][0-9]{0,17})-([0-9]{1,4})(?:-([1-9][0-9]{0,4})x([1-9][0-9]{0,4}))?\\.(?:(png|jpeg|gif|webp)|((mp4|webm)|ogg|wav|mp3|amr|aac|flac)|bin)$"_s);
    const auto match = ours.match(file.fileName());
    if (!match.hasMatch() || !file.isFile() || file.isSymLink())
        return {};
    return KeptMedia{{match.captured(1).toLongLong(), match.captured(2).toInt()},
                     file.fileName(),
                     file.size(),
                     match.hasCaptured(5),
                     match.hasCaptured(6),
                     match.hasCaptured(7),
                     QSize(match.captured(3).toInt(), match.captured(4).toInt())};
}

static bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        return false;
    if (file.write(content) == content.size() && file.flush())
        return true;
    file.remove();
    return false;
}

/// The oldest go until the rest fits; \p newest stays.
static QList<MediaKey> makeRoom(const QString &folder, qint64 mostBytes, const QString &newest)
{
    const auto files = QDir(folder).entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    qint64 bytes = 0;
    for (const auto &file : files)
        bytes += file.size();
    QList<MediaKey> removed;
    for (const auto &file : files) {
        const auto kept = keptFrom(file);
        if (bytes <= mostBytes)
            break;
        if (!kept || kept->name == newest || !QFile::remove(file.filePath()))
            continue;
        bytes -= kept->size;
        removed << kept->key;
    }
    return removed;
}

QString KeptMedia::nameOfCopy(const QString &said) const
{
    const bool saysNothing = QFileInfo(said).suffix().isEmpty(); // but "Video", as there was no name
    const bool isKnown = isPicture || ((isSound || isVideo) && saysNothing);
    return safeFileName(said, isKnown ? QFileInfo(name).suffix() : QString());
}

MediaCache::MediaCache(QString folder, qint64 mostBytes) : m_folder(std::move(folder)), m_mostBytes(mostBytes)
{
    m_thread.setMaxThreadCount(1);
}

MediaCache::~MediaCache()
{
    m_thread.waitForDone();
}

QString MediaCache::path(const QString &folder, const QString &name)
{
    const QFileInfo file(QDir(folder).filePath(name));
    return keptFrom(file) ? file.filePath() : QString();
}

QString MediaCache::pictureFormat(const QByteArray &content)
{
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return u"png"_s;
    if (content.startsWith("\xff\xd8\xff"))
        return u"jpeg"_s;
    if (content.startsWith("GIF87a") || content.startsWith("GIF89a"))
        return u"gif"_s;
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return u"webp"_s;
    return {};
}

static bool isMpegFrame(QByteArrayView bytes)
{
    return bytes.size() >= 2 && uchar(bytes[0]) == 0xff && (uchar(bytes[1]) & 0xe0) == 0xe0;
}

/// What plays it looks behind the tag, too: whatever lies there would be opened, a list of other files for
/// one.
static bool isTaggedMp3(const QByteArray &content)
{
    constexpr qsizetype Head = 10;
    QByteArrayView rest(content);
    while (rest.startsWith("ID3") && rest.size() >= Head) {
        qsizetype size = Head;
        for (int i = 6; i < Head; ++i) // seven bits each
            size += qsizetype(uchar(rest[i]) & 0x7f) << (7 * (Head - 1 - i));
        rest = rest.sliced(std::min(size, rest.size()));
    }
    while (rest.startsWith('\0'))
        rest = rest.sliced(1);
    return isMpegFrame(rest);
}

/// What begins with the text of a list of other files ("<!--ftyp-->") has a first box of half the world.
static bool isMpeg4(const QByteArray &content)
{
    return content.startsWith(QByteArrayView("\0\0", 2)) && content.mid(4, 4) == "ftyp";
}

QString MediaCache::soundFormat(const QByteArray &content)
{
    if (content.startsWith("OggS"))
        return u"ogg"_s;
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WAVE")
        return u"wav"_s;
    if (content.startsWith("#!AMR\n") || content.startsWith("#!AMR-WB\n")) // whole: else it may be any text
        return u"amr"_s;
    if (content.startsWith("fLaC"))
        return u"flac"_s;
    if (isMpeg4(content))
        return u"mp4"_s;
    if (content.startsWith("\x1a\x45\xdf\xa3"))
        return u"webm"_s;
    if (content.startsWith("ID3"))
        return isTaggedMp3(content) ? u"mp3"_s : QString();
    if (!isMpegFrame(content))
        return {};
    switch (uchar(content[1]) & 0xf6) { // all but what tells the version and whether there is a checksum
    case 0xf0:
        return u"aac"_s;
    case 0xf2:
        return u"mp3"_s;
    default:
        return {};
    }
}

QFuture<QList<KeptMedia>> MediaCache::files()
{
    return QtConcurrent::run(&m_thread, [folder = m_folder] {
        QList<KeptMedia> files;
        const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::NoDotAndDotDot);
        for (const auto &entry : entries) {
            if (const auto kept = keptFrom(entry))
                files << *kept;
            else if (entry.fileName().endsWith(".part"_L1))
                QFile::remove(entry.filePath());
        }
        return files;
    });
}

QFuture<MediaCache::Kept> MediaCache::keep(MediaKey key, QByteArray content)
{
    return QtConcurrent::run(&m_thread, [=, folder = m_folder, most = m_mostBytes]() -> Kept {
        const auto picture = pictureFormat(content);
        const auto sound = soundFormat(content);
        const auto format = !picture.isEmpty() ? picture : !sound.isEmpty() ? sound : u"bin"_s;
        const auto pixels = pictureSize(content); // in the name: a row that shows it has to know it at once
        const auto size = pixels.isEmpty() ? QString() : u"-%1x%2"_s.arg(pixels.width()).arg(pixels.height());
        const auto name = u"%1-%2%3.%4"_s.arg(key.message).arg(key.number).arg(size, format);
        const auto path = QDir(folder).filePath(name);
        const auto part = path + ".part"_L1;
        if (!QDir().mkpath(folder))
            return {};
        QFile::setPermissions(folder, OwnerOnly | QFile::ExeOwner);
        QFile::remove(part);
        if (!write(part, content))
            return {};
        QFile::remove(path);
        if (!QFile::rename(part, path))
            return {};
        return {keptFrom(QFileInfo(path)), makeRoom(folder, most, name)};
    });
}

void MediaCache::remove(const QList<QString> &names)
{
    m_thread.start([names, folder = m_folder] {
        for (const auto &name : names) {
            if (const auto ours = path(folder, name); !ours.isEmpty())
                QFile::remove(ours);
        }
    });
}

QFuture<QString> MediaCache::copy(QString name, QString target)
{
    return QtConcurrent::run(&m_thread, [=, folder = m_folder]() -> QString {
        constexpr int Tries = 100;
        const auto ours = path(folder, name);
        QFile source(ours);
        const QFileInfo wanted(target);
        if (ours.isEmpty() || wanted.fileName().isEmpty() || !source.open(QIODevice::ReadOnly))
            return {};
        const auto content = source.readAll();
        const auto ending = wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix();
        for (int i = 1; i <= Tries; ++i) {
            const auto number = i == 1 ? QString() : u" (%1)"_s.arg(i);
            const auto free = wanted.dir().filePath(wanted.completeBaseName() + number + ending);
            if (QFileInfo::exists(free) || QFileInfo(free).isSymLink())
                continue;
            if (!write(free, content))
                return {};
            markAsFromInternet(free);
            return free;
        }
        return {};
    });
}

QFuture<std::chrono::milliseconds> MediaCache::length(QString name)
{
    return QtConcurrent::run(&m_thread, [=, folder = m_folder] {
        QFile file(path(folder, name));
        return file.open(QIODevice::ReadOnly) ? videoLength(file) : std::chrono::milliseconds(0);
    });
}

} // namespace Parlance
