// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/people/portraits.h"

#include "models/lists/media/pictureresponse.h"
#include "models/lists/people/personrow.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QThreadPool>

#include <algorithm>

namespace Parlance {

static constexpr int SmallestSide = 16;
static constexpr int LargestSide = 512; // whatever is asked for

QImage roundPortrait(const QByteArray &jpeg, int side)
{
    constexpr qint64 MostPixels = 16'000'000;
    constexpr int MostBytes = 1024 * 1024;
    QBuffer buffer;
    buffer.setData(jpeg);
    // never by looking what it is: other decoders are not for what comes from outside
    QImageReader reader(&buffer, "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const auto size = jpeg.isEmpty() || jpeg.size() > MostBytes ? QSize() : reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > MostPixels)
        return {};
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    const auto picture = reader.read();
    if (picture.isNull())
        return {};

    QImage round(side, side, QImage::Format_ARGB32_Premultiplied);
    round.fill(Qt::transparent);
    QPainter painter(&round);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QBrush brush(picture);
    brush.setTransform(
        QTransform::fromTranslate((side - picture.width()) / 2.0, (side - picture.height()) / 2.0));
    painter.setBrush(brush);
    painter.drawEllipse(0, 0, side, side);
    return round;
}

Portraits::Portraits(Messenger &messenger) : m_messenger(&messenger)
{
    constexpr int MostMebibytes = 64;
    QImageReader::setAllocationLimit(MostMebibytes);
}

QQuickImageResponse *Portraits::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    const int side =
        std::clamp(std::max(requestedSize.width(), requestedSize.height()), SmallestSide, LargestSide);
    auto *response = new PictureResponse;
    const auto draw = [counter = response->counter(), side](const QByteArray &jpeg) {
        QThreadPool::globalInstance()->start([=] { counter->hand(roundPortrait(jpeg, side)); });
    };
    // asked on QML's loading thread; the messenger lives on its own
    const auto ask = [messenger = m_messenger, owner = portraitOwner(id), draw] {
        messenger->people()->portrait(owner.first, owner.second, draw);
    };
    if (m_messenger)
        QMetaObject::invokeMethod(m_messenger, ask, Qt::QueuedConnection);
    else
        draw({});
    return response;
}

} // namespace Parlance
