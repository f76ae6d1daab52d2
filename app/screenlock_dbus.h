// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/activity.h"

#include <QVariantMap>

namespace Parlance {

/// What free desktops tell: their screen savers on the session's bus, and logind on the system's.
class ScreenLock : public QObject
{
    Q_OBJECT

public:
    /// \param activity owns this
    explicit ScreenLock(Activity &activity);

private Q_SLOTS:
    void saverChanged(bool isActive);
    void sessionChanged(const QString &interface, const QVariantMap &properties);

private:
    void askForSession();

    Activity &m_activity;
};

} // namespace Parlance
