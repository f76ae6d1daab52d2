// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/ucwa/ucwaeventchannel.h"

#include "backends/sandbox/lateanswer.h"
#include "backends/sandbox/ucwa/ucwapool.h"
#include "backends/sandbox/ucwa/ucwaresource.h"

#include <algorithm>
#include <utility>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

UcwaEventChannel::UcwaEventChannel(UcwaPool &pool, const QString &href, const QUrl &origin, QObject *parent)
    : QObject(parent), m_pool(pool), m_href(href), m_origin(origin)
{
    for (QTimer *timer : {&m_release, &m_expiry}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, this, &UcwaEventChannel::release);
    }
    connect(&m_silence, &QTimer::timeout, this, &UcwaEventChannel::silent);
    m_silence.start(m_pool.time.real(m_pool.options.grace));
}

UcwaEventChannel::~UcwaEventChannel() = default;

void UcwaEventChannel::add(const UcwaEvent &event)
{
    if (m_queue.isEmpty())
        startPackage();
    QList<UcwaEvent> &last = m_queue.last();
    // Of what only points somewhere, once is enough.
    const auto same = [&event](const UcwaEvent &other) {
        return event.body.isEmpty() && event.type == "updated"_L1 && other.type == event.type &&
               other.target.href == event.target.href && other.body.isEmpty();
    };
    last.removeIf(same);
    last << event;
    planRelease();
}

void UcwaEventChannel::startPackage()
{
    if (m_queue.isEmpty() || !m_queue.constLast().isEmpty())
        m_queue.append(QList<UcwaEvent>());
}

QString UcwaEventChannel::link(int number) const
{
    return m_href + u"?ack=%1"_s.arg(number);
}

bool UcwaEventChannel::remember(const Request &request)
{
    const auto take = [&request](const QString &name, std::chrono::seconds least,
                                 std::chrono::seconds &value) {
        const QJsonValue given = ucwaParameter(request, name);
        if (given.isUndefined())
            return true;
        bool isNumber = false;
        const std::chrono::seconds wanted(given.toString().toInt(&isNumber));
        if (!isNumber || wanted < least || wanted > 1800s)
            return false;
        value = wanted;
        return true;
    };
    return take(u"timeout"_s, 180s, m_timeout) && take(u"medium"_s, 5s, m_medium) &&
           take(u"low"_s, 5s, m_low);
}

Response UcwaEventChannel::poll(const Request &request)
{
    const int number = ucwaParameter(request, u"ack"_s).toString().toInt();
    const int priority = ucwaParameter(request, u"priority"_s).toString().toInt();
    if (!remember(request))
        return ucwaInvalid(u"timeout, medium or low"_s);

    if (m_held && m_held->isAwaited()) {
        if (priority <= m_heldPriority)
            m_pool.checks.blame(u"polls twice at a time"_s);
        if (priority < m_heldPriority)
            return ucwaError(409, u"Conflict"_s, u"PGetReplaced"_s);
        end(ucwaError(409, u"Conflict"_s, u"PGetReplaced"_s));
    }
    letGo();
    if (m_resync)
        return resyncAnswer();
    if (number == m_told && m_acknowledged < m_told) {
        Q_EMIT told();
        return {.body = m_package};
    }
    if (number == m_told + 1)
        return hold(number, priority);
    // The application's own link may be old, and that is nobody's fault.
    if (number != 1)
        m_pool.checks.blame(u"asks for package %1 after %2"_s.arg(number).arg(m_told));
    return resyncAnswer();
}

Response UcwaEventChannel::hold(int number, int priority)
{
    m_acknowledged = m_told;
    m_package.clear();
    m_held = std::make_shared<LateAnswer>();
    connect(m_held.get(), &LateAnswer::abandoned, this, &UcwaEventChannel::letGo);
    m_heldNumber = number;
    m_heldPriority = priority;
    m_silence.stop();
    m_expiry.start(m_pool.time.real(m_timeout));
    planRelease();
    return {.later = m_held};
}

Response UcwaEventChannel::resyncAnswer()
{
    m_resync = false;
    m_silence.start();
    const QJsonObject to{{u"href"_s, link(m_acknowledged + 1)}};
    return {.body = m_pool.dialect.written({{u"_links"_s, QJsonObject{{u"resync"_s, to}}}}, m_origin)};
}

void UcwaEventChannel::planRelease()
{
    if (!m_held || m_queue.isEmpty() || m_queue.constFirst().isEmpty())
        return;
    auto wait = std::chrono::milliseconds::max();
    for (const UcwaEvent &event : std::as_const(m_queue.first())) {
        const auto patience = event.priority() == UcwaEvent::High     ? 0ms
                              : event.priority() == UcwaEvent::Medium ? m_pool.time.real(m_medium)
                                                                      : m_pool.time.real(m_low);
        wait = std::min(wait, patience);
    }
    if (m_queue.size() > 1 && !m_queue[1].isEmpty())
        wait = 0ms; // a package that is complete is not held back
    // Not even what is urgent goes out before the answer to the request that caused it.
    if (!m_release.isActive() || m_release.remainingTimeAsDuration() > wait)
        m_release.start(wait);
}

void UcwaEventChannel::release()
{
    const auto held = m_held;
    if (!held)
        return;
    letGo();
    if (!held->isAwaited())
        return; // not told, not forgotten
    m_package = package();
    held->give({.body = m_package});
    Q_EMIT told();
}

QByteArray UcwaEventChannel::package()
{
    const QList<UcwaEvent> events = takeEvents();
    m_told = m_heldNumber;
    const QString next = std::exchange(m_resume, false) ? u"resume"_s : u"next"_s;
    QJsonObject json{{u"_links"_s, QJsonObject{{u"self"_s, QJsonObject{{u"href"_s, link(m_told)}}},
                                               {next, QJsonObject{{u"href"_s, link(m_told + 1)}}}}}};
    if (!events.isEmpty() || m_pool.options.emptySender)
        json.insert(u"sender"_s, senders(events));
    return m_pool.dialect.written(json, m_origin);
}

QList<UcwaEvent> UcwaEventChannel::takeEvents()
{
    if (m_queue.isEmpty())
        return {};
    QList<UcwaEvent> &first = m_queue.first();
    const int most = m_pool.options.eventsPerPackage;
    QList<UcwaEvent> events = most > 0 ? first.mid(0, most) : first;
    first.remove(0, events.size());
    if (first.isEmpty())
        m_queue.removeFirst();
    return events;
}

QJsonArray UcwaEventChannel::senders(const QList<UcwaEvent> &events) const
{
    const UcwaOptions &options = m_pool.options;
    QList<std::pair<UcwaTarget, QJsonArray>> blocks;
    for (const UcwaEvent &event : events) {
        const auto isSender = [&event](const auto &block) { return block.first.href == event.sender.href; };
        auto block = blocks.end();
        if (options.senders == UcwaOptions::Grouped)
            block = std::ranges::find_if(blocks, isSender);
        else if (options.senders == UcwaOptions::InTurn && !blocks.isEmpty() && isSender(blocks.constLast()))
            block = blocks.end() - 1;
        if (block == blocks.end())
            block = blocks.insert(blocks.end(), {event.sender, {}});
        block->second << event.json(options.embedded);
    }
    QJsonArray senders;
    for (const auto &[sender, told] : std::as_const(blocks)) {
        QJsonObject json = sender.json();
        json.insert(u"events"_s, told);
        senders << json;
    }
    return senders;
}

void UcwaEventChannel::letGo()
{
    m_held.reset();
    m_release.stop();
    m_expiry.stop();
    m_silence.start(m_pool.time.real(m_pool.options.grace));
}

void UcwaEventChannel::resync()
{
    m_resync = true;
    if (m_held)
        end(resyncAnswer());
}

void UcwaEventChannel::resume()
{
    m_resume = true;
}

void UcwaEventChannel::cut()
{
    end({.status = 0});
}

void UcwaEventChannel::end(const Response &response)
{
    const auto held = m_held;
    if (!held)
        return;
    letGo();
    held->give(response);
}

} // namespace Parlance::Sandbox
