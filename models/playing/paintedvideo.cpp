// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/playing/paintedvideo.h"

#include <QPainter>
#include <QVideoFrame>

namespace Parlance {

PaintedVideo::PaintedVideo(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    // only the last frame is ever looked at: who paints slowly misses some
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, [this] { update(); });
}

void PaintedVideo::paint(QPainter *painter)
{
    const auto picture = m_sink.videoFrame().toImage();
    if (picture.isNull())
        return;
    QRectF place({0, 0}, QSizeF(picture.size()).scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(boundingRect().center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(place, picture);
}

} // namespace Parlance
