// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/peoplebackend.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Parlance {

/// Whether the user is at the computer, as far as our own windows and the lock
/// of the screen can tell: by keys and the mouse. What goes on in other
/// programs is none of our business.
class Activity : public QObject
{
    Q_OBJECT

public:
    /// Nobody is away by themselves before setPatience().
    explicit Activity(QObject *parent = nullptr);

    /// How long nothing is touched until the user is away, and off work; zero: never.
    void setPatience(std::chrono::milliseconds away, std::chrono::milliseconds offWork);
    /// While the screen is locked, it is as if nothing had been touched for long enough to be away.
    void setLocked(bool isLocked);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(Parlance::Absence absence);

private:
    void touch();
    void look();

    std::chrono::milliseconds m_away{};
    std::chrono::milliseconds m_offWork{};
    QElapsedTimer m_untouched;
    QTimer m_next; // when there may be something to tell
    bool m_isLocked = false;
    Absence m_absence = Absence::None;
};

} // namespace Parlance
