// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/sync.h"

#include "models/errortext.h"
#include "models/records/schedule.h"

#include <QCoroFuture>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What waits and does not move for so long waits for something else than us.
constexpr auto Stillness = 10s;
// A service that pushes tells what it has at once, and then says nothing.
constexpr auto PushSilence = 2s;
// Who has not unlocked the keychain until then is not there.
constexpr auto LongestPrompt = 60s;

Sync::Sync(Call &call) : m_call(call)
{
    connect(&call.store(), &Store::changed, this, [this](const Changes &changes) {
        for (const Message &message : changes.messages) {
            if (message.delivery == Delivery::Sending)
                m_attempted.insert(message.id);
        }
        for (const Account &account : changes.accounts) {
            if (m_accounts.contains(account.id))
                m_accounts.insert(account.id, account);
        }
        m_lastNews.start();
        m_news.ring();
    });
    connect(&call.engine().connections(), &Connections::roundFinished, this,
            [this](const QString &account, const std::optional<Error> &problem) {
                m_rounds.insert(account, problem);
                m_news.ring();
            });
    connect(&call.stop, &Stop::requested, this, [this] { m_news.ring(); });
}

QCoro::Task<int> Sync::run()
{
    QStringList goOn{u"sync"_s};
    const QStringList names = m_call.arguments.values(u"account"_s);
    for (const QString &name : names)
        goOn << u"--account"_s << name;
    m_call.goOnWith(goOn);

    const auto accounts = co_await m_call.store().accounts();
    for (const Account &account : accounts) {
        if (names.isEmpty() ? account.enabled : names.contains(account.name))
            m_accounts.insert(account.id, account);
    }
    if (m_accounts.size() < names.size())
        co_return m_call.fail(ExitStatus::Unauthorised, u"There is no such account."_s);

    const QStringList ids = m_accounts.keys();
    for (const QString &account : ids)
        co_await endPause(m_call.store(), account);
    const auto waiting = co_await m_call.store().outbox();
    for (const Message &message : waiting) {
        if (message.delivery == Delivery::Unknown && m_accounts.contains(message.account))
            co_await m_call.store().checkAgain(message.id);
    }

    m_lastNews.start();
    const bool hasAnswers = co_await m_call.host.connectAccounts(ids, m_call.stop, LongestPrompt);
    for (const QString &account : ids) {
        if (auto *connection = m_call.engine().connections().connection(account)) {
            connection->listenNow();
            connection->deliverNow();
        } else if (!hasAnswers) {
            m_rounds.insert(account,
                            Error{Error::Unauthorised, Error::SignInNeeded, SecretStore::Locked, {}});
        }
    }
    const auto now = co_await m_call.store().accounts();
    for (const Account &account : now) {
        if (m_accounts.contains(account.id))
            m_accounts.insert(account.id, account);
    }

    for (;;) {
        const auto isBusy = co_await isUnderWay();
        if (!isBusy || m_call.stop.isRequested())
            break;
        co_await m_news.wait(1s);
    }
    co_return tell();
}

bool Sync::hasRound(const Account &account) const
{
    const ServiceInfo *service = m_call.engine().catalog().service(account.service);
    const bool isPush = service && service->capabilities.testFlag(Backend::Capability::Push);
    const bool isQuiet = account.state == Connection::Connected &&
                         std::chrono::milliseconds(m_lastNews.elapsed()) > PushSilence;
    return m_rounds.contains(account.id) || (isPush && isQuiet);
}

QCoro::Task<bool> Sync::isUnderWay()
{
    for (const Account &account : std::as_const(m_accounts)) {
        if (!hasRound(account) && m_call.engine().connections().connection(account.id))
            co_return true;
    }
    const auto waiting = co_await m_call.store().outbox();
    const auto now = QDateTime::currentDateTimeUtc();
    for (const Message &message : waiting) {
        if (!m_accounts.contains(message.account))
            continue;
        if (message.delivery == Delivery::Sending)
            co_return true;
        const bool isDue = message.delivery == Delivery::Queued && !(message.notBefore > now) &&
                           !Schedule::asks(message, now);
        const bool mayLeave = m_accounts.value(message.account).state == Connection::Connected &&
                              !m_attempted.contains(message.id);
        const bool isStill = std::chrono::milliseconds(m_lastNews.elapsed()) > Stillness;
        if (isDue && mayLeave && !isStill)
            co_return true;
    }
    co_return false;
}

int Sync::tell() const
{
    JsonOutput json(m_call.engine());
    int status = ExitStatus::Done;
    for (const Account &account : m_accounts) {
        std::optional<Error> problem = m_rounds.value(account.id, account.problem);
        if (!problem && account.enabled && !hasRound(account)) // it was stopped
            problem = Error{Error::Unreachable, Error::TimedOut};
        int own = problem ? statusFor(*problem) : ExitStatus::Done;
        if (own != ExitStatus::Done && account.state == Connection::NeedsSignIn)
            own = ExitStatus::Unauthorised;
        if (status == ExitStatus::Done || (own != ExitStatus::Done && own < status))
            status = own;

        QJsonObject object = json.object(account);
        object.insert(u"error"_s, problem ? QJsonValue(JsonOutput::object(*problem)) : QJsonValue());
        const QString text = problem ? describe(*problem) : u"up to date"_s;
        m_call.output.result(object, printable(account.name) + u": "_s + text);
    }
    return status;
}

QCoro::Task<int> Commands::sync(Call &call)
{
    Sync sync(call);
    const int status = co_await sync.run();
    co_return status;
}

} // namespace Parlance
