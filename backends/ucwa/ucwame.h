// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/event.h"
#include "backends/tasks.h"
#include "backends/ucwa/ucwapackage.h"
#include "backends/ucwa/ucwasession.h"

#include <functional>
#include <optional>

namespace Parlance::Ucwa {

/// Where events go that do not come with the event channel.
using Tell = std::function<void(QList<Event>)>;

/// What others see of us: availability, note, location; and the signs of life
/// that keep it so (ucwa.md, 4.3 to 4.5).
class Me
{
public:
    Me(Session &session, Pace pace, Tell tell);

    /// Becomes visible in an application that was made or found: \p application.
    QCoro::Task<Result<>> arrive(QString application);
    void apply(const ChannelEvent &event);
    /// Nothing is said any more, until arrive().
    void rest();
    QCoro::Task<> finish() { return m_tasks.finish(); }

    QCoro::Task<Result<>> setAvailability(std::optional<Presence::Availability> wish);
    QCoro::Task<Result<>> setNote(QString note);
    QCoro::Task<Result<>> setLocation(QString location);
    void setActive(bool active);

    [[nodiscard]] QString photoHref() const { return m_me.href(QLatin1StringView("photo")); }
    /// The wish, for the next time; empty: none.
    [[nodiscard]] QString wish() const { return m_wish; }
    void setWish(const QString &wish) { m_wish = wish; }

private:
    QCoro::Task<Result<>> makeAvailable();
    QCoro::Task<Result<>> refresh();
    QCoro::Task<Result<>> change(QLatin1StringView rel, QJsonObject body);
    QCoro::Task<> show(QLatin1StringView rel);
    QCoro::Task<> report();

    Session &m_session;
    const Pace m_pace;
    const Tell m_tell;
    Tasks m_tasks;
    QString m_application;
    Resource m_me;
    QString m_wish; ///< in the service's words
    bool m_isActive = true;
    QTimer m_activity;
    Pause m_settling;
};

/// The service's word for \p availability where it may be set; empty: it may not.
[[nodiscard]] QString wordFor(Presence::Availability availability);
/// \param activity decides between words that the service has one for
[[nodiscard]] Presence::Availability availabilityFrom(const QString &word, const QString &activity);

} // namespace Parlance::Ucwa
