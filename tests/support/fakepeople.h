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
        bool active = false;
    };

    explicit FakePeople(Service &service) : m_service(service) { m_silence.setSingleShot(true); }

    QCoro::Task<Result<>> setAvailability(std::optional<Presence::Availability> wish) override
    {
        return answerTo(QStringLiteral("availability ") + (wish ? word(*wish) : QStringLiteral("reset")));
    }
    QCoro::Task<Result<>> setNote(QString note) override { return answerTo(QStringLiteral("note ") + note); }
    QCoro::Task<Result<>> setLocation(QString location) override
    {
        return answerTo(QStringLiteral("location ") + location);
    }
    void setActive(bool active) override { m_service.active = active; }
    void watch(QStringList addresses) override { m_service.watched = addresses; }
    QCoro::Task<Result<Portrait>> portrait(QString address, QByteArray etag) override
    {
        const QString question = QStringLiteral("portrait %1 %2").arg(address, QString::fromLatin1(etag));
        const auto answer = co_await answerTo(question);
        if (!answer)
            co_return fail(answer);
        co_return m_service.portraits.value(address, Portrait());
    }
    void typing(QString conversation) override { m_service.said << QStringLiteral("typing ") + conversation; }
    void seen(QString conversation) override { m_service.said << QStringLiteral("seen ") + conversation; }
    QCoro::Task<Result<>> answer(QString invitation, bool accept) override
    {
        return answerTo((accept ? QStringLiteral("accept ") : QStringLiteral("decline ")) + invitation);
    }
    QCoro::Task<Result<>> invite(QString conversation, QStringList newcomers) override
    {
        return answerTo(QStringLiteral("invite %1 %2").arg(conversation, newcomers.join(QLatin1Char(','))));
    }
    QCoro::Task<Result<>> leave(QString conversation) override
    {
        return answerTo(QStringLiteral("leave ") + conversation);
    }

    QCoro::Task<Result<>> answerTo(QString question)
    {
        m_service.said << question;
        m_silence.start(m_service.isSilent && !m_aborted ? std::chrono::hours(24) : std::chrono::hours(0));
        co_await m_silence;
        if (m_aborted)
            co_return fail({Error::Unreachable});
        if (m_service.answers.empty())
            co_return Result<>{};
        const auto answer = m_service.answers.front();
        m_service.answers.pop_front();
        co_return answer;
    }
    void abort()
    {
        m_aborted = true;
        if (m_silence.isActive())
            m_silence.start(0);
    }

private:
    Service &m_service;
    QTimer m_silence;
    bool m_aborted = false;
};

} // namespace Parlance
