// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/watch.h"

#include <QCoroFuture>
#include <QDeadlineTimer>

#include <utility>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The states of so many messages are remembered, to tell a new state from another change.
constexpr qsizetype Remembered = 10'000;

Watch::Watch(Call &call) : m_call(call), m_json(call.engine())
{
    connect(&call.store(), &Store::changed, this, [this](const Changes &changes) {
        m_untold << changes;
        m_news.ring();
    });
    connect(&call.engine().connections(), &Connections::typingSeen, this,
            [this](const QString &account, const TypingSeen &typing) {
                m_untold << Typing{account, typing};
                m_news.ring();
            });
    connect(&call.stop, &Stop::requested, this, [this] { m_news.ring(); });
}

QCoro::Task<int> Watch::run()
{
    const Arguments &arguments = m_call.arguments;
    const auto poll = arguments.has(u"poll"_s) ? seconds(arguments.value(u"poll"_s)) : std::nullopt;
    const auto length = arguments.has(u"for"_s) ? seconds(arguments.value(u"for"_s)) : std::nullopt;
    if (arguments.has(u"poll"_s) && (!poll || *poll < 100ms))
        co_return m_call.usage(u"--poll takes a number of seconds, at least 0.1."_s);
    if (arguments.has(u"for"_s) && !length)
        co_return m_call.usage(u"--for takes a number of seconds."_s);
    for (const QString &name : arguments.values(u"account"_s)) {
        const auto account = co_await findAccount(m_call.engine(), name);
        if (!account)
            co_return m_call.fail(ExitStatus::Unauthorised, u"There is no account “%1”."_s.arg(name));
        m_only << account->id;
    }

    const QDeadlineTimer end = length ? QDeadlineTimer(*length) : QDeadlineTimer(QDeadlineTimer::Forever);
    canGoOn(end);
    co_await m_json.learn();
    const auto listening = m_call.host.listenFor(Attention::InView, poll);
    const auto accounts = co_await m_call.store().accounts();
    QStringList wanted = m_only;
    if (m_only.isEmpty()) {
        for (const Account &account : accounts)
            wanted << account.id;
    }
    if (wanted.isEmpty())
        m_call.output.note(u"There is no account yet."_s);
    co_await m_call.host.connectAccounts(wanted, m_call.stop, 0ms); // news of some does not wait for others

    while (!m_call.stop.isRequested() && !end.hasExpired()) {
        co_await printNews();
        canGoOn(end);
        const std::chrono::milliseconds left =
            end.isForever() ? 24h : std::chrono::milliseconds(end.remainingTime());
        if (m_untold.isEmpty() && !m_call.stop.isRequested())
            co_await m_news.wait(left);
    }
    co_await printNews();
    co_return ExitStatus::Done;
}

void Watch::canGoOn(const QDeadlineTimer &end) const
{
    QStringList arguments{u"watch"_s};
    for (const QString &option : {u"account"_s, u"poll"_s}) {
        for (const QString &value : m_call.arguments.values(option))
            arguments << u"--"_s + option << value;
    }
    if (!end.isForever())
        arguments << u"--for"_s << QString::number(double(end.remainingTime()) / 1000);
    m_call.goOnWith(arguments);
}

bool Watch::isWanted(const QString &account) const
{
    return m_only.isEmpty() || m_only.contains(account);
}

QCoro::Task<> Watch::printNews()
{
    while (!m_untold.isEmpty()) {
        const auto next = m_untold.takeFirst();
        if (const auto *typing = std::get_if<Typing>(&next)) {
            co_await m_json.learn(typing->account, typing->seen.conversation);
            print(typing->account, typing->seen);
            continue;
        }
        const Changes &changes = std::get<Changes>(next);
        m_json.learn(changes);
        co_await m_json.learn(changes.messages);
        for (const Account &account : changes.accounts)
            print(account);
        for (const Message &message : changes.messages)
            print(message, changes.newMessages.contains(message.id));
        for (const Account &account : changes.accounts)
            printOwnPresence(account);
        for (const Contact &contact : changes.contacts)
            print(contact);
    }
}

void Watch::print(const Account &account)
{
    if (!isWanted(account.id) || account.removed)
        return;
    const QString shown = account.name + u' ' + word(account.state) + u' ' + stateText(account);
    if (std::exchange(m_accounts[account.id], shown) == shown)
        return; // only the mark "up to date" moved
    const QJsonObject event{{u"event"_s, u"account"_s}, {u"account"_s, m_json.object(account)}};
    m_call.output.result(event, u"account  "_s + m_json.line(account));
}

void Watch::print(const Message &message, bool isNew)
{
    if (!isWanted(message.account))
        return;
    // what was accepted without a readable name is given one later
    const QString shown = stateWord(message, QDateTime::currentDateTimeUtc()) + u' ' + message.remoteId;
    if (m_states.size() > Remembered)
        m_states.clear();
    const QString before = std::exchange(m_states[message.id], shown);
    if (!isNew && (before == shown || !message.outgoing))
        return; // something else of it changed
    const QString name = isNew ? u"message"_s : u"state"_s;
    const QJsonObject event{{u"event"_s, name}, {u"message"_s, m_json.object(message)}};
    m_call.output.result(event, name + u"  "_s + m_json.line(message));
}

void Watch::print(const QString &account, const TypingSeen &typing)
{
    if (!isWanted(account))
        return;
    const QJsonObject event{
        {u"event"_s, u"typing"_s},
        {u"account"_s, m_json.accountName(account)},
        {u"conversation"_s, m_json.conversationId(account, typing.conversation)},
        {u"address"_s, typing.sender},
        {u"typing"_s, typing.typing},
    };
    m_call.output.result(event, u"typing  "_s + printable(typing.sender));
}

void Watch::print(const Contact &contact)
{
    for (const ContactAddress &address : contact.addresses)
        print(address);
}

void Watch::printOwnPresence(const Account &account)
{
    ContactAddress own;
    own.account = account.id;
    own.address = m_json.ownAddress(account.id);
    own.availability = account.availability;
    own.note = account.note;
    if (!account.removed)
        print(own);
}

void Watch::print(const ContactAddress &presence)
{
    const QJsonObject shown = JsonOutput::presence(presence);
    const QString key = presence.account + u' ' + presence.address;
    const QJsonObject before = m_presences.value(key, JsonOutput::presence({}));
    if (!isWanted(presence.account) || before == shown)
        return; // somebody's name changed
    m_presences.insert(key, shown);
    QJsonObject event = shown;
    event.insert(u"event"_s, u"presence"_s);
    event.insert(u"account"_s, m_json.accountName(presence.account));
    event.insert(u"address"_s, presence.address);
    const QString note = presence.note.isEmpty() ? QString() : u": "_s + printable(presence.note);
    m_call.output.result(event, u"presence  "_s + printable(presence.address) + u"  "_s +
                                    word(presence.availability) + note);
}

QCoro::Task<int> Commands::watch(Call &call)
{
    Watch watch(call);
    const int status = co_await watch.run();
    co_return status;
}

} // namespace Parlance
