// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/picturefile.h"

#include "backends/http/mediadownload.h"
#include "models/mediacache.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace Parlance {

namespace {

struct PictureFile
{
    explicit PictureFile(const QByteArray &content)
    {
        constexpr int LongestSide = 16'000;
        constexpr qint64 MostPixels = 16'000'000;
        const auto format = MediaCache::pictureFormat(content).toLatin1();
        if (format.isEmpty() || content.size() > MediaDownload::MostBytes)
            return;
        buffer.setData(content);
        // never by looking what it is: other decoders are not for what comes from outside
        reader.setDevice(&buffer);
        reader.setFormat(format);
        reader.setAutoDetectImageFormat(false);
        reader.setAutoTransform(true);
        const auto said = reader.size();
        if (said.isEmpty() || said.width() > LongestSide || said.height() > LongestSide ||
            qint64(said.width()) * said.height() > MostPixels)
            return;
        size = said;
        isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    }

    QBuffer buffer;
    QImageReader reader;
    QSize size; ///< before it is turned; empty: it is not shown
    bool isTurned = false;
};

} // namespace

QSize pictureSize(const QByteArray &content)
{
    const PictureFile file(content);
    return file.isTurned ? file.size.transposed() : file.size;
}

QImage decodedPicture(const QByteArray &content, const QSize &filled)
{
    PictureFile file(content);
    if (file.size.isEmpty())
        return {};
    const auto wanted =
        file.size.scaled(file.isTurned ? filled.transposed() : filled, Qt::KeepAspectRatioByExpanding);
    if (!filled.isEmpty() && wanted.width() < file.size.width())
        file.reader.setScaledSize(wanted);
    return file.reader.read();
}

} // namespace Parlance
