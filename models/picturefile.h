// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QSize>

class QImage;

namespace Parlance {

// Pictures that came from outside. One is shown if it is PNG, JPEG, GIF or WebP, of no more than 16 000
// pixels a side, 16 million together and 64 MiB. Any thread.

/// How large the picture in \p content is as one looks at it, turned as its camera was; only its head is
/// read. \return empty: it is not shown
[[nodiscard]] QSize pictureSize(const QByteArray &content);

/// The picture in \p content, of several the first; null: it is not shown. \param filled what it is to fill
/// at least; empty: as it is
[[nodiscard]] QImage decodedPicture(const QByteArray &content, const QSize &filled);

} // namespace Parlance
