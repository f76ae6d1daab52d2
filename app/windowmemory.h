// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settings.h"

#include <QObject>
#include <QTimer>

class QQuickWindow;

namespace Parlance {

/// Puts the window where it was the last time, and remembers where it is and
/// what the user prefers.
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    /// \param window not shown yet; has the property listWidth
    /// \param preferences have a signal changed(); they and \p settings outlive this
    WindowMemory(QQuickWindow &window, const QObject &preferences, Settings &settings);

    /// What changed last is stored now instead of a moment later.
    void save();

private Q_SLOTS:
    void noteChange();

private:
    void restore();

    QQuickWindow &m_window;
    const QObject &m_preferences;
    Settings &m_settings;
    QTimer m_idle;
    bool m_isChanged = false;
};

/// Where a window goes at first: in the middle of the screen, at most 85 % of it.
[[nodiscard]] QRect firstGeometry(const QRect &screen);

/// Whether enough of a window at \p geometry can be seen on one of \p screens to take hold of it.
[[nodiscard]] bool isReachable(const QRect &geometry, const QList<QRect> &screens);

} // namespace Parlance
