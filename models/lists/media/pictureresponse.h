// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QImage>
#include <QMutex>
#include <QQuickImageResponse>

#include <memory>

namespace Parlance {

/// A picture that QML waits for while another thread makes it. Without one it is a point that cannot be seen.
class PictureResponse : public QQuickImageResponse
{
public:
    /// Where the picture is handed over, on any thread; QML may have gone away by then.
    struct Counter
    {
        QMutex mutex;
        PictureResponse *response = nullptr;

        void hand(const QImage &picture)
        {
            const QMutexLocker lock(&mutex);
            if (!response)
                return;
            if (!picture.isNull())
                response->m_image = picture;
            Q_EMIT response->finished();
        }
    };

    PictureResponse() : m_counter(std::make_shared<Counter>())
    {
        m_counter->response = this;
        m_image = QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
        m_image.fill(Qt::transparent);
    }
    ~PictureResponse() override
    {
        const QMutexLocker lock(&m_counter->mutex);
        m_counter->response = nullptr;
    }

    [[nodiscard]] std::shared_ptr<Counter> counter() const { return m_counter; }
    [[nodiscard]] QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }

private:
    std::shared_ptr<Counter> m_counter;
    QImage m_image;
};

} // namespace Parlance
