// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/systemidle.h"
#include "backends/peoplebackend.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Parlance {

/// Whether the user is at the computer: by keys and the mouse in our own
/// windows, by what the system tells of all others, and by the lock of the
/// screen. The system is asked only once nothing was touched here for long.
class Activity : public QObject
{
    Q_OBJECT

public:
    /// Nobody is away by themselves before setPatience().
    explicit Activity(QObject *parent = nullptr);

    using AskSystem = std::function<void(QObject *asker, IdleAnswer answer)>;
    /// Whom to ask what is touched elsewhere; else only our own windows count.
    void setSystem(AskSystem ask) { m_askSystem = std::move(ask); }
    /// How often the system is asked while the user is away: there may be no other word of a return.
    void setWatch(std::chrono::milliseconds interval) { m_watch = interval; }
    /// How long nothing is touched until the user is away, and off work; zero: never.
    void setPatience(std::chrono::milliseconds away, std::chrono::milliseconds offWork);
    /// While the screen is locked, it is as if nothing had been touched for long enough to be away.
    void setLocked(bool isLocked);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(Parlance::Absence absence);

private:
    using Clock = std::chrono::steady_clock;

    void touch();
    void look();
    void hear(std::optional<std::chrono::milliseconds> untouched);
    void tell();
    [[nodiscard]] std::chrono::milliseconds untouched() const;
    [[nodiscard]] Absence absence() const; ///< as far as is known by now

    AskSystem m_askSystem;
    std::chrono::milliseconds m_away{};
    std::chrono::milliseconds m_offWork{};
    std::chrono::milliseconds m_watch = std::chrono::seconds(15);
    Clock::time_point m_touchedAt = Clock::now();
    QTimer m_next; // when there may be something to tell
    bool m_isAsking = false;
    bool m_systemTells = false;
    bool m_isLocked = false;
    Absence m_absence = Absence::None;
};

} // namespace Parlance
