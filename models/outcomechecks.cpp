// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/outcomechecks.h"

#include "models/engine.h"
#include "models/errortext.h"
#include "models/store/whenready.h"

#include <utility>

namespace Parlance {

// The round that was under way when somebody asked, and the one that was made for them.
constexpr int RoundsUntilAnswer = 2;

OutcomeChecks::OutcomeChecks(Engine &engine) : m_engine(engine)
{
    connect(&engine.store(), &Store::changed, this, &OutcomeChecks::take);
    connect(&engine.connections(), &Connections::roundFinished, this, &OutcomeChecks::endRound);
}

void OutcomeChecks::begin(qint64 message)
{
    m_asked.insert(message, {QDateTime::currentDateTimeUtc(), {}, 0});
    whenReady(m_engine.store().message(message), this, [this, message](const std::optional<Message> &found) {
        if (!found || found->delivery != Delivery::Unknown)
            m_asked.remove(message); // whoever asked is told by the verb
        else
            see(*found);
    });
}

void OutcomeChecks::see(const Message &message)
{
    const auto asked = m_asked.find(message.id);
    if (asked == m_asked.end())
        return;
    asked->account = message.account;
    whenReady(m_engine.store().accounts(), this,
              [this, id = message.account](const QList<Account> &accounts) {
                  for (const auto &account : accounts) {
                      if (account.id == id)
                          seeAccount(account);
                  }
              });
}

void OutcomeChecks::seeAccount(const Account &account)
{
    switch (account.state) {
    case Connection::Connecting:
    case Connection::Connected:
    case Connection::Waiting: // it tries again at once
        return;
    case Connection::Offline:
    case Connection::NeedsSignIn:
    case Connection::Trouble:
    case Connection::Paused:
        break;
    }
    refuse(account.id,
           tr("It cannot be asked now · it is, as soon as %1 is connected", "account").arg(account.name));
}

void OutcomeChecks::take(const Changes &changes)
{
    for (const auto &message : changes.messages) {
        const auto asked = m_asked.constFind(message.id);
        if (asked != m_asked.cend() &&
            (message.delivery != Delivery::Unknown || message.lookedAt >= asked->at))
            answer(message);
    }
    for (const auto message : changes.removedMessages)
        m_asked.remove(message);
}

void OutcomeChecks::endRound(const QString &account, const std::optional<Error> &problem)
{
    if (problem) {
        refuse(account, userText(*problem));
        return;
    }
    QList<qint64> overdue;
    for (auto asked = m_asked.begin(); asked != m_asked.end(); ++asked) {
        if (asked->account == account && ++asked->rounds == RoundsUntilAnswer)
            overdue << asked.key();
    }
    for (const auto id : overdue) { // the service does not list what we wrote
        whenReady(m_engine.store().message(id), this, [this](const std::optional<Message> &message) {
            if (message)
                answer(*message);
        });
    }
}

void OutcomeChecks::answer(const Message &message)
{
    if (m_asked.remove(message.id) == 0)
        return;
    switch (message.delivery) {
    case Delivery::Queued: // the user decided meanwhile, and what became of it is still not known
    case Delivery::Sending:
    case Delivery::Cancelled:
        return;
    case Delivery::Unknown:
        Q_EMIT answered(message.id, tr("Still not known whether it was sent"));
        return;
    case Delivery::Failed:
        Q_EMIT answered(message.id, tr("It was not sent"));
        return;
    case Delivery::Sent:
    case Delivery::Delivered:
    case Delivery::Read:
        Q_EMIT answered(message.id, tr("It was sent"));
        return;
    }
}

void OutcomeChecks::refuse(const QString &account, const QString &why)
{
    if (m_asked.removeIf([&](const auto &asked) { return asked.value().account == account; }) > 0)
        Q_EMIT refused(why);
}

} // namespace Parlance
