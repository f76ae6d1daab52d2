// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/mediacache.h"

#include <QImage>
#include <QQuickAsyncImageProvider>

namespace Parlance {

/// Pictures that were fetched, for QML, as "image://media/" + MediaInfo::picture: the first frame, as large
/// as it has to be to fill the size asked for. Nothing but files of the cache is ever opened.
class MediaPictures : public QQuickAsyncImageProvider
{
public:
    /// \param folder of the cache
    explicit MediaPictures(QString folder);

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

private:
    const QString m_folder;
};

/// The picture in \p content; null: it is none of PNG, JPEG, GIF and WebP, or too large to be decoded: more
/// than 16 000 pixels a side, 16 million together or 64 MiB. \param filled what it is to fill at least;
/// empty: as it is
[[nodiscard]] QImage decodedPicture(const QByteArray &content, const QSize &filled);

} // namespace Parlance
