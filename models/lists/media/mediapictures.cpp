// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/media/mediapictures.h"

#include "backends/http/mediadownload.h"
#include "models/lists/media/pictureresponse.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QThreadPool>

namespace Parlance {

QImage decodedPicture(const QByteArray &content, const QSize &filled)
{
    constexpr int LongestSide = 16'000;
    constexpr qint64 MostPixels = 16'000'000;
    const auto format = MediaCache::pictureFormat(content).toLatin1();
    if (format.isEmpty() || content.size() > MediaDownload::MostBytes)
        return {};
    QBuffer buffer;
    buffer.setData(content);
    // never by looking what it is: other decoders are not for what comes from outside
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.isEmpty() || size.width() > LongestSide || size.height() > LongestSide ||
        qint64(size.width()) * size.height() > MostPixels)
        return {};
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const auto wanted = size.scaled(isTurned ? filled.transposed() : filled, Qt::KeepAspectRatioByExpanding);
    if (!filled.isEmpty() && wanted.width() < size.width())
        reader.setScaledSize(wanted);
    return reader.read();
}

MediaPictures::MediaPictures(QString folder) : m_folder(std::move(folder))
{
    constexpr int MostMebibytes = 64;
    QImageReader::setAllocationLimit(MostMebibytes);
}

QQuickImageResponse *MediaPictures::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    auto *response = new PictureResponse;
    const auto path = MediaCache::path(m_folder, id);
    QThreadPool::globalInstance()->start([=, counter = response->counter()] {
        QFile file(path);
        const bool isOpen = !path.isEmpty() && file.open(QIODevice::ReadOnly);
        counter->hand(isOpen ? decodedPicture(file.read(MediaDownload::MostBytes), requestedSize) : QImage());
    });
    return response;
}

} // namespace Parlance
