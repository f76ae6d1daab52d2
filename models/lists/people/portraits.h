// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/messenger.h"

#include <QPointer>
#include <QQuickAsyncImageProvider>

namespace Parlance {

/// Pictures of people for QML, as "image://portrait/" + portraitName(): round,
/// of the size asked for; who has none gets one that cannot be seen. They come
/// from the store, which knows what the service sent. Nothing else is ever
/// opened: a picture has no address.
class Portraits : public QQuickAsyncImageProvider
{
public:
    explicit Portraits(Messenger &messenger);

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

private:
    QPointer<Messenger> m_messenger;
};

/// \p jpeg as a round picture of \p side pixels; null: it is not a JPEG, or
/// one that is too large to be decoded. Any thread.
[[nodiscard]] QImage roundPortrait(const QByteArray &jpeg, int side);

} // namespace Parlance
