// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/media/mediainfo.h"

#include "backends/http/mediadownload.h"
#include "models/errortext.h"
#include "models/filename.h"
#include "models/lists/display.h"
#include "models/store/whenready.h"

#include <QDir>
#include <QLocale>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void MediaInfo::setMedia(MediaActions *media)
{
    if (m_media == media)
        return;
    if (m_media)
        m_media->disconnect(this);
    m_media = media;
    if (media) {
        connect(media, &MediaActions::changed, this, [this](const MediaKey &key) {
            if (key == m_key)
                look();
        });
    }
    look();
}

void MediaInfo::setMessage(double message)
{
    if (m_key.message == qint64(message))
        return;
    m_key.message = qint64(message);
    look();
}

void MediaInfo::setNumber(int number)
{
    if (m_key.number == number)
        return;
    m_key.number = number;
    look();
}

void MediaInfo::look()
{
    const auto kept = item().kept;
    if (const auto picture = kept.isPicture ? kept.name : QString(); picture != m_picture) {
        m_picture = picture;
        Q_EMIT pictureChanged();
    }
    measure(kept.isVideo ? kept.name : QString());
    Q_EMIT changed();
}

void MediaInfo::measure(const QString &video)
{
    if (video == m_measured)
        return;
    m_measured = video;
    m_length = {};
    if (video.isEmpty())
        return;
    whenReady(m_media->length(m_key), this, [this, video](std::chrono::milliseconds length) {
        if (video != m_measured)
            return; // another one is asked for by now
        m_length = length;
        Q_EMIT changed();
    });
}

QString MediaInfo::lengthText() const
{
    return m_length < 1s ? QString() : DisplayTime::length(m_length);
}

MediaActions::Item MediaInfo::item() const
{
    return m_media ? m_media->item(m_key) : MediaActions::Item();
}

double MediaInfo::progress() const
{
    const auto item = this->item();
    return item.state != MediaActions::Fetching || item.total <= 0
               ? -1
               : std::min(1.0, double(item.received) / double(item.total));
}

static QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1,
                                       QLocale::DataSizeTraditionalFormat);
}

QString MediaInfo::stateText() const
{
    const auto item = this->item();
    switch (item.state) {
    case MediaActions::Absent:
        return tr("Not downloaded");
    case MediaActions::Waiting:
        return tr("Waiting for the server…");
    case MediaActions::Fetching:
        if (item.total <= 0)
            return tr("Downloading · %1", "size so far").arg(size(item.received));
        return tr("%1 % of %2", "downloaded, size")
            .arg(QLocale().toString(int(100 * progress())), size(item.total));
    case MediaActions::Failed:
        return tr("Not downloaded");
    case MediaActions::Gone:
        return tr("No longer on the server");
    case MediaActions::Kept:
        if (const auto length = lengthText(); !length.isEmpty())
            return tr("%1 · %2", "length of a video, its size").arg(length, size(item.kept.size));
        return size(item.kept.size);
    }
    Q_UNREACHABLE();
}

QString MediaInfo::problemText() const
{
    const auto item = this->item();
    if (!item.problem)
        return {};
    switch (item.problem->reason) {
    case Error::BadMedia:
        return tr("Larger than %1 · ask for a smaller one").arg(size(MediaDownload::MostBytes));
    case Error::LimitReached:
        return tr("It could not be kept · make room on the disk, then try again");
    case Error::NotTheService:
        return tr("Its server leads to another one that is not safe · ask for it in another way");
    case Error::Insecure:
        return tr("Its address is not secure · ask for it in another way");
    case Error::SignInNeeded:
        return tr("Its server wants a sign-in · connect the account, then try again");
    default:
        return userText(*item.problem);
    }
}

QUrl MediaInfo::file() const
{
    const auto kept = item().kept.name;
    return kept.isEmpty() ? QUrl() : QUrl::fromLocalFile(QDir(m_media->folder()).filePath(kept));
}

QUrl MediaInfo::folder() const
{
    const auto last = m_media ? m_media->lastFolder() : QString();
    const auto usual = usualFolder(QStandardPaths::DownloadLocation);
    return QUrl::fromLocalFile(last.isEmpty() ? usual : last);
}

QUrl MediaInfo::suggestion(const QString &name) const
{
    return QUrl::fromLocalFile(QDir(folder().toLocalFile()).filePath(item().kept.nameOfCopy(name)));
}

} // namespace Parlance
