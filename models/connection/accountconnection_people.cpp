// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/connection/accountconnection.h"
#include "models/store/backoff.h"

#include <QCoroFuture>

#include <algorithm>

namespace Parlance {

using namespace std::chrono_literals;

// How exactly a note's end is kept; the computer may sleep meanwhile.
constexpr auto NoteLook = 1min;

AccountConnection::Visit::~Visit()
{
    if (--m_connection.m_visits == 0)
        m_connection.m_lastVisit.ring();
}

std::unique_ptr<AccountConnection::Visit> AccountConnection::visit()
{
    return m_signedIn && !m_stopping ? std::make_unique<Visit>(*this) : nullptr;
}

void AccountConnection::setAbsence(Absence absence)
{
    m_absence = absence;
    if (m_signedIn && m_backend->people())
        m_backend->people()->setAbsence(absence);
}

void AccountConnection::watch(QStringList addresses)
{
    m_watched = std::move(addresses);
    if (m_signedIn && m_backend->people())
        m_backend->people()->watch(m_watched);
}

void AccountConnection::setNoteUntil(QDateTime until)
{
    m_account.noteUntil = std::move(until);
    m_notePause.ring();
}

/// Also when its time came while nobody ran: then at the next sign-in.
QCoro::Task<> AccountConnection::takeBackNote()
{
    auto *people = m_backend->people();
    const QString nothing;
    int failures = 0;
    while (people && !m_stopping) {
        const QDateTime until = m_account.noteUntil;
        const std::chrono::milliseconds left(QDateTime::currentDateTimeUtc().msecsTo(until));
        if (!until.isValid() || left > 0ms) {
            const std::chrono::milliseconds patience =
                until.isValid() ? std::min<std::chrono::milliseconds>(left, NoteLook) : 24h;
            co_await m_notePause.wait(patience);
            continue;
        }
        const auto taken = co_await people->setNote(nothing);
        if (m_stopping)
            break;
        if (!taken) {
            const std::chrono::milliseconds patience =
                taken.error().mayTryAgain() ? backOff(taken.error(), ++failures) : 24h;
            co_await m_notePause.wait(patience);
            continue;
        }
        failures = 0;
        if (m_account.noteUntil != until)
            continue; // the user wrote another meanwhile
        m_account.noteUntil = {};
        co_await m_store.setNoteUntil(m_account.id, m_account.noteUntil);
    }
}

} // namespace Parlance
