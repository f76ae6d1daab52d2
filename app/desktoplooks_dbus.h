// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/window/systemlooks.h"

#include <QObject>

namespace Parlance {

/// The settings portal of free desktops: asked at first, and when somebody
/// comes to the program or leaves it.
class SettingsPortal : public QObject
{
    Q_OBJECT

public:
    /// \param looks owns this
    explicit SettingsPortal(SystemLooks &looks);

private:
    void askForAll();
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

    SystemLooks &m_looks;
};

} // namespace Parlance
