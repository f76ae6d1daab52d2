// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace Parlance {

/// Whether this computer has a network at all, as far as the system tells.
/// Without a word from it we are online: trying is cheaper than silence.
class Connectivity : public QObject
{
    Q_OBJECT

public:
    /// Asks the system, which may load a plugin and talk on its bus: not
    /// before the first frame.
    explicit Connectivity(QObject *parent = nullptr);

    [[nodiscard]] bool isOnline() const;

Q_SIGNALS:
    void changed(bool online);
};

} // namespace Parlance
