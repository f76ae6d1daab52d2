// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QtQml/qqml.h>

namespace Parlance {

/// Times of the day as people write them, in minutes since midnight, and how long something plays.
class ClockText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit ClockText(QObject *parent = nullptr) : QObject(parent) {}

    Q_INVOKABLE [[nodiscard]] QString words(int minutes) const;
    Q_INVOKABLE [[nodiscard]] int minutes(const QString &words) const; ///< -1: that is no time
    Q_INVOKABLE [[nodiscard]] QString length(int milliseconds) const;
};

} // namespace Parlance
