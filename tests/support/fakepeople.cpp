// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fakepeople.h"

namespace Parlance {

FakePeople::FakePeople(Service &service) : m_service(service)
{
    m_silence.setSingleShot(true);
}

QCoro::Task<Result<>> FakePeople::setAvailability(std::optional<Presence::Availability> wish)
{
    return answerTo(QStringLiteral("availability ") + (wish ? word(*wish) : QStringLiteral("reset")));
}

QCoro::Task<Result<>> FakePeople::setNote(QString note)
{
    return answerTo(QStringLiteral("note ") + note);
}

QCoro::Task<Result<>> FakePeople::setLocation(QString location)
{
    return answerTo(QStringLiteral("location ") + location);
}

void FakePeople::setAbsence(Absence absence)
{
    m_service.absence = absence;
}

void FakePeople::watch(QStringList addresses)
{
    m_service.watched = addresses;
}

QCoro::Task<Result<Portrait>> FakePeople::portrait(QString address, QByteArray etag)
{
    const QString question = QStringLiteral("portrait %1 %2").arg(address, QString::fromLatin1(etag));
    const auto answer = co_await answerTo(question);
    if (!answer)
        co_return fail(answer);
    co_return m_service.portraits.value(address, Portrait());
}

void FakePeople::typing(QString conversation)
{
    m_service.said << QStringLiteral("typing ") + conversation;
}

void FakePeople::seen(QString conversation)
{
    m_service.said << QStringLiteral("seen ") + conversation;
}

QCoro::Task<Result<>> FakePeople::answer(QString invitation, bool accept)
{
    return answerTo((accept ? QStringLiteral("accept ") : QStringLiteral("decline ")) + invitation);
}

QCoro::Task<Result<>> FakePeople::invite(QString conversation, QStringList newcomers)
{
    return answerTo(QStringLiteral("invite %1 %2").arg(conversation, newcomers.join(QLatin1Char(','))));
}

QCoro::Task<Result<>> FakePeople::leave(QString conversation)
{
    return answerTo(QStringLiteral("leave ") + conversation);
}

QCoro::Task<Result<>> FakePeople::answerTo(QString question)
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

void FakePeople::abort()
{
    m_aborted = true;
    if (m_silence.isActive())
        m_silence.start(0);
}

} // namespace Parlance
