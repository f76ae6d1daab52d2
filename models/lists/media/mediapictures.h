// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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

} // namespace Parlance
