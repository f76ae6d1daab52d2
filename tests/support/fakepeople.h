// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/peoplebackend.h"
#include "backends/presence.h"

#include <QCoroTimer>
#include <QHash>
#include <QTimer>

#include <deque>

namespace Parlance {

/// The people of a FakeBackend's service: says yes to everything, and remembers what was said.
class FakePeople : public PeopleBackend
{
public:
    /// What the "service" is told to do and has seen; outlives its backends.
    struct Service
    {
        std::deque<Result<>> answers;               ///< to whatever is asked, in turn; then yes
        QHash<QString, Result<Portrait>> portraits; ///< by address; none for anybody else
        QStringList said;                           ///< verb and arguments, in the order they came
        bool isSilent = false;                      ///< answers nothing before abort()
        QStringList watched;
        std::optional<Absence> absence; ///< nothing: it was not told
    };

    explicit FakePeople(Service &service);

    QCoro::Task<Result<>> setAvailability(std::optional<Presence::Availability> wish) override;
    QCoro::Task<Result<>> setNote(QString note) override;
    QCoro::Task<Result<>> setLocation(QString location) override;
    void setAbsence(Absence absence) override;
    void watch(QStringList addresses) override;
    QCoro::Task<Result<Portrait>> portrait(QString address, QByteArray etag) override;
    void typing(QString conversation) override;
    void seen(QString conversation) override;
    QCoro::Task<Result<>> answer(QString invitation, bool accept) override;
    QCoro::Task<Result<>> invite(QString conversation, QStringList newcomers) override;
    QCoro::Task<Result<>> leave(QString conversation) override;

    QCoro::Task<Result<>> answerTo(QString question);
    void abort();

private:
    Service &m_service;
    QTimer m_silence;
    bool m_aborted = false;
};

} // namespace Parlance
