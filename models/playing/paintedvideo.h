// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QQuickPaintedItem>
#include <QVideoSink>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

/// Shows the frames of a video by painting them, as large as fits: for where the hardware does not draw. A
/// MediaPlayer takes it as its videoOutput.
class PaintedVideo : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit PaintedVideo(QQuickItem *parent = nullptr);

    Q_INVOKABLE QVideoSink *videoSink() { return &m_sink; } ///< by this name the player asks
    void paint(QPainter *painter) override;

private:
    QVideoSink m_sink;
};

} // namespace Parlance
