// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

/// Finds words that QML has in a list of its own: accents and capitals do not matter.
class WordSearch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// Whether each part of what was \p typed, between spaces, is somewhere in \p text.
    [[nodiscard]] Q_INVOKABLE static bool holds(const QString &text, const QString &typed);
};

} // namespace Parlance
