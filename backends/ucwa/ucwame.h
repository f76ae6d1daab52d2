// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/event.h"
#include "backends/peoplebackend.h"
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
///
/// The signs of life go on while nobody sits here: without them the service would end the application,
/// and nobody could write to us. So it is we who say that the user is away: set where nothing was set
/// by hand, here or elsewhere, and taken back when they return.
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
    void setAbsence(Absence absence);

    [[nodiscard]] QString photoHref() const { return m_me.href(QLatin1StringView("photo")); }
    /// The wish, for the next time; empty: none.
    [[nodiscard]] QString wish() const { return m_wish; }
    /// What was said for the user's absence and not taken back, for the next time; empty: nothing.
    [[nodiscard]] QString lowered() const { return m_lowered; }
    void remember(const QString &wish, const QString &lowered);

private:
    QCoro::Task<Result<>> makeAvailable();
    QCoro::Task<Result<>> refresh();
    QCoro::Task<Result<>> change(QLatin1StringView rel, QJsonObject body);
    QCoro::Task<> show(QLatin1StringView rel);
    QCoro::Task<> report();
    [[nodiscard]] QString lowering() const;
    QCoro::Task<> lower();

    Session &m_session;
    const Pace m_pace;
    const Tell m_tell;
    Tasks m_tasks;
    QString m_application;
    Resource m_me;
    QString m_wish; ///< in the service's words
    Absence m_absence = Absence::None;
    Presence::Availability m_seen = Presence::Unknown; ///< as the service told it last
    QString m_lowered;                                 ///< the word for the absence that stands there
    bool m_isLoweredSurely = true;                     ///< false: nobody knows whether it does
    bool m_isLowering = false;
    QTimer m_activity;
    Pause m_settling;
};

/// The service's word for \p availability where it may be set; empty: it may not.
[[nodiscard]] QString wordFor(Presence::Availability availability);
/// \param activity decides between words that the service has one for
[[nodiscard]] Presence::Availability availabilityFrom(const QString &word, const QString &activity);

} // namespace Parlance::Ucwa
