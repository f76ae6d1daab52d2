// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

/// What would be pasted, which QML cannot see by itself.
class Clipboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    [[nodiscard]] Q_INVOKABLE QString text() const;
    /// Whether it is a picture, or files of this computer: nothing that can be written into a text.
    [[nodiscard]] Q_INVOKABLE bool holdsFile() const;
    [[nodiscard]] Q_INVOKABLE static bool isLocal(const QUrl &url) { return url.isLocalFile(); }
};

} // namespace Parlance
