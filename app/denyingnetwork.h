// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace Parlance {

/// What QML gets when it wants to load something: a refusal. Nothing that
/// arrives from outside makes the window fetch anything.
class DenyingNetwork : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace Parlance
