// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/media/mediapictures.h"

#include "backends/http/mediadownload.h"
#include "models/lists/media/pictureresponse.h"
#include "models/mediacache.h"
#include "models/picturefile.h"

#include <QFile>
#include <QImageReader>
#include <QThreadPool>

namespace Parlance {

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
