// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/follow.h"

#include "models/records/schedule.h"

#include <QCoroFuture>

#include <algorithm>
#include <utility>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// An unknown outcome is looked up after 1 and 5 seconds; after the second look, or when that takes too long,
// we say so.
constexpr auto SecondLook = 4500ms;
constexpr auto LookEnds = 8s;
// An account may say that it cannot listen and send nevertheless.
constexpr auto TroubleIsReal = 1500ms;

static std::chrono::milliseconds elapsed(const QElapsedTimer &timer)
{
    return std::chrono::milliseconds(timer.elapsed());
}

Follow::Follow(Call &call) : m_call(call), m_json(call.engine()), m_looksUntil(SecondLook)
{
    connect(&call.store(), &Store::changed, this, [this](const Changes &changes) {
        m_json.learn(changes);
        for (const Account &account : changes.accounts) {
            if (account.id == m_account.id)
                m_account = account;
        }
        for (const Message &message : changes.messages) {
            if (message.outgoing)
                m_changed << message;
        }
        m_news.ring();
    });
    connect(&call.engine().connections(), &Connections::roundFinished, this, [this](const QString &account) {
        if (account == m_account.id)
            m_sinceRound.start();
        m_news.ring();
    });
    connect(&call.stop, &Stop::requested, this, [this] { m_news.ring(); });
}

QString Follow::readOptions()
{
    static const QHash<QString, Delivery::State> states{
        {u"scheduled"_s, Delivery::Queued}, {u"held"_s, Delivery::Queued},
        {u"queued"_s, Delivery::Queued},    {u"sending"_s, Delivery::Sending},
        {u"unknown"_s, Delivery::Unknown},  {u"sent"_s, Delivery::Sent},
        {u"failed"_s, Delivery::Read},      {u"cancelled"_s, Delivery::Read},
        {u"received"_s, Delivery::Read},    {u"delivered"_s, Delivery::Delivered},
        {u"read"_s, Delivery::Read},
    };
    m_choseWanted = m_call.arguments.has(u"wait"_s);
    m_wantedWord = m_call.arguments.value(u"wait"_s, u"sent"_s);
    if (!states.contains(m_wantedWord))
        return u"“%1” is not a state."_s.arg(m_wantedWord);
    m_wanted = states.value(m_wantedWord);

    m_choseTimeout = m_call.arguments.has(u"timeout"_s);
    if (m_choseTimeout) {
        const auto timeout = seconds(m_call.arguments.value(u"timeout"_s));
        if (!timeout)
            return u"--timeout takes a number of seconds."_s;
        m_timeout = *timeout;
    }
    return {};
}

QCoro::Task<int> Follow::run(Account account, QList<qint64> messages)
{
    m_deadline.setRemainingTime(m_timeout);
    m_account = account;
    for (const qint64 message : messages)
        m_fates[message];
    canGoOn();

    co_await m_json.learn();
    co_await printNews();
    for (const qint64 id : messages) {
        const auto message = co_await m_call.store().message(id);
        const QList<Message> found = message ? QList<Message>{*message} : QList<Message>();
        co_await m_json.learn(found);
        if (message && m_fates[id].printed.isEmpty())
            print(*message, false);
    }

    const auto attention = m_wanted > Delivery::Sent ? Attention::InView : Attention::None;
    const auto listening = m_call.host.listenFor(attention);
    co_await judge();
    bool hasAnswer = true;
    if (!isDecided()) {
        const QStringList accounts{account.id};
        const std::chrono::milliseconds left(m_deadline.remainingTime());
        hasAnswer = co_await m_call.host.connectAccounts(accounts, m_call.stop, left);
        if (!hasAnswer && !m_call.stop.isRequested())
            m_call.output.note(u"The keychain does not answer · unlock it, then try again"_s);
        const auto now = co_await findAccount(m_call.engine(), account.name);
        m_account = now.value_or(account);
    }
    while (hasAnswer) { // else what is known of the account is old
        co_await printNews();
        co_await judge();
        if (isDecided() || m_deadline.hasExpired() || m_call.stop.isRequested())
            break;
        canGoOn();
        const auto wait = patience();
        co_await m_news.wait(wait);
    }
    if (!isDecided())
        co_await endOnTheWay();
    if (m_inTroubleFor.isValid() && m_account.problem)
        m_call.output.note(describe(*m_account.problem));

    int status = ExitStatus::Done;
    for (const auto &[id, fate] : m_fates) {
        const int own = fate.status.value_or(statusWhenOver(fate));
        if (status == ExitStatus::Done || (own != ExitStatus::Done && own < status))
            status = own;
    }
    co_return status;
}

void Follow::canGoOn() const
{
    QStringList arguments{u"outbox"_s, u"follow"_s};
    for (const auto &[id, fate] : m_fates)
        arguments << QString::number(id);
    if (m_choseWanted)
        arguments << u"--wait"_s << m_wantedWord;
    if (m_choseTimeout)
        arguments << u"--timeout"_s << QString::number(double(m_deadline.remainingTime()) / 1000);
    m_call.goOnWith(arguments);
}

QCoro::Task<> Follow::printNews()
{
    while (!m_changed.isEmpty()) {
        const Message message = m_changed.takeFirst();
        if (!m_fates.contains(message.id))
            continue;
        const QList<Message> one{message};
        co_await m_json.learn(one);
        print(message, true);
    }
}

void Follow::print(const Message &message, bool isNews)
{
    Fate &fate = m_fates[message.id];
    fate.message = message;
    const bool isQueued = message.delivery == Delivery::Queued;
    fate.wasRefused = isNews && isQueued && message.problem && message.problem->kind == Error::Unauthorised;
    if (message.delivery != Delivery::Unknown)
        fate.unknownFor.invalidate();
    else if (!fate.unknownFor.isValid())
        fate.unknownFor.start();

    const QString state = stateWord(message, QDateTime::currentDateTimeUtc());
    if (std::exchange(fate.printed, state) != state)
        m_call.output.result(m_json.object(message), m_json.line(message));
}

QCoro::Task<> Follow::judge()
{
    const bool isInTrouble =
        m_account.state == Connection::NeedsSignIn || m_account.state == Connection::Trouble;
    if (!isInTrouble)
        m_inTroubleFor.invalidate();
    else if (!m_inTroubleFor.isValid())
        m_inTroubleFor.start();

    for (auto &[id, fate] : m_fates) {
        if (fate.status)
            continue;
        fate.status = verdict(fate);
        if (fate.status || fate.message.delivery != Delivery::Sent)
            continue;
        const auto isAllThereIs = co_await expectsNoReport(fate.message);
        if (isAllThereIs) {
            m_call.output.note(u"No receipt will come for message #%1."_s.arg(id));
            fate.status = ExitStatus::Done;
        }
    }
}

std::optional<int> Follow::verdict(const Fate &fate) const
{
    const Message &message = fate.message;
    switch (message.delivery) {
    case Delivery::Failed:
    case Delivery::Cancelled:
        return ExitStatus::Refused;
    case Delivery::Queued: {
        if (m_wanted == Delivery::Queued)
            return ExitStatus::Done;
        const auto now = QDateTime::currentDateTimeUtc();
        if (Schedule::asks(message, now)) // it waits for the user
            return m_choseWanted ? std::nullopt : std::optional<int>(ExitStatus::Done);
        if (message.notBefore.isValid() && message.notBefore > now) {
            const bool isLater = message.notBefore > now.addMSecs(m_deadline.remainingTime());
            return isLater && !m_choseWanted ? std::optional<int>(ExitStatus::Done) : std::nullopt;
        }
        if (fate.wasRefused)
            return ExitStatus::Unauthorised;
        if (m_inTroubleFor.isValid() && elapsed(m_inTroubleFor) >= TroubleIsReal) {
            const auto status = m_account.problem ? statusFor(*m_account.problem) : ExitStatus::Unavailable;
            return m_account.state == Connection::NeedsSignIn ? ExitStatus::Unauthorised : status;
        }
        return {};
    }
    case Delivery::Sending:
        return m_wanted <= Delivery::Sending ? std::optional<int>(ExitStatus::Done) : std::nullopt;
    case Delivery::Unknown: {
        if (m_wanted <= Delivery::Sending)
            return ExitStatus::Done;
        const auto since = elapsed(fate.unknownFor);
        const bool wasLookedUp =
            since >= m_looksUntil && m_sinceRound.isValid() && elapsed(m_sinceRound) <= since - m_looksUntil;
        const bool isOver = !m_choseTimeout && (wasLookedUp || since >= LookEnds);
        return isOver || m_wanted == Delivery::Unknown ? std::optional<int>(ExitStatus::Unknown)
                                                       : std::nullopt;
    }
    case Delivery::Sent:
    case Delivery::Delivered:
    case Delivery::Read:
        break;
    }
    if (message.delivery >= m_wanted || message.delivery == Delivery::Read)
        return ExitStatus::Done;
    const ServiceInfo *service = m_call.engine().catalog().service(m_account.service);
    const bool saysRead = service && service->capabilities.testFlag(Backend::Capability::ReadReceipts);
    if (message.delivery == Delivery::Delivered && !saysRead)
        return ExitStatus::Done; // it gets no further
    return {};
}

QCoro::Task<bool> Follow::expectsNoReport(Message message)
{
    if (message.remoteId.isEmpty())
        co_return false;
    const auto state = co_await m_call.store().syncState(m_account.id);
    if (state.point.unsettled.contains(message.remoteId))
        co_return false;
    const auto now = co_await m_call.store().message(message.id);
    co_return !now || now->delivery == message.delivery; // else its report came just now, and is printed next
}

QCoro::Task<> Follow::endOnTheWay()
{
    const bool isOnTheWay = std::any_of(m_fates.begin(), m_fates.end(), [](const auto &entry) {
        return entry.second.message.delivery == Delivery::Sending;
    });
    if (!isOnTheWay || m_call.host.hasGuests())
        co_return;
    // we are the engine and about to end: what is known then is what we say
    co_await m_call.engine().connections().end(m_account.id);
    co_await printNews();
    for (auto &[id, fate] : m_fates) {
        if (!fate.status)
            fate.status = verdict(fate);
    }
}

int Follow::statusWhenOver(const Fate &fate) const
{
    const bool mayHaveGone =
        fate.message.delivery == Delivery::Unknown || fate.message.delivery == Delivery::Sending;
    return mayHaveGone ? ExitStatus::Unknown : ExitStatus::Unavailable;
}

bool Follow::isDecided() const
{
    return std::all_of(m_fates.begin(), m_fates.end(),
                       [](const auto &entry) { return entry.second.status.has_value(); });
}

std::chrono::milliseconds Follow::patience() const
{
    std::chrono::milliseconds left(m_deadline.remainingTime());
    const bool isUncertain = std::any_of(m_fates.begin(), m_fates.end(),
                                         [](const auto &entry) { return entry.second.unknownFor.isValid(); });
    if (m_inTroubleFor.isValid() || isUncertain)
        left = std::min<std::chrono::milliseconds>(left, 500ms);
    return left;
}

} // namespace Parlance
