// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/quietnotice.h"

#include "models/lists/display.h"
#include "models/lists/people/localtime.h"
#include "models/store/whenready.h"

#include <algorithm>
#include <chrono>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Who wrote so long ago has the conversation before them: two answers fit into it, a night does not begin.
static constexpr std::chrono::seconds Awake = 15min;
// A timer stands still while the computer sleeps.
static constexpr std::chrono::milliseconds LongestWait = 15min;

QuietNotice::QuietNotice(QObject *parent) : QObject(parent), m_now(&QDateTime::currentDateTimeUtc)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QuietNotice::tell);
}

void QuietNotice::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    m_messenger.followStore(this, [this](const Changes &changes) {
        if (std::ranges::find(changes.conversations, m_id, &Conversation::id) != changes.conversations.end())
            look();
    });
    Q_EMIT messengerChanged();
    look();
}

void QuietNotice::setConversation(qint64 conversation)
{
    if (m_id == conversation)
        return;
    m_id = conversation;
    m_zones.clear();
    Q_EMIT conversationChanged();
    look();
}

void QuietNotice::setWatched(bool watched)
{
    if (m_isWatched == watched)
        return;
    m_isWatched = watched;
    Q_EMIT settingsChanged();
    look();
}

static QTime timeOf(int minutes)
{
    constexpr int Day = 24 * 60;
    return QTime(0, 0).addSecs(std::clamp(minutes, 0, Day - 1) * 60);
}

void QuietNotice::setFrom(int minutes)
{
    m_hours.from = timeOf(minutes);
    Q_EMIT settingsChanged();
    tell();
}

void QuietNotice::setUntil(int minutes)
{
    m_hours.until = timeOf(minutes);
    Q_EMIT settingsChanged();
    tell();
}

void QuietNotice::setClock(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    tell();
}

/// Who is written to, and when they wrote last.
void QuietNotice::look()
{
    const int question = ++m_question;
    tell();
    if (!m_isWatched || !m_messenger || m_id == 0)
        return;
    whenReady(m_messenger->store().conversation(m_id), this,
              [this, question](const std::optional<Conversation> &found) {
                  if (question == m_question && m_messenger && found)
                      lookAt(*found, question);
              });
}

void QuietNotice::lookAt(const Conversation &conversation, int question)
{
    whenReady(m_messenger->store().lastHeard(conversation.id), this,
              [this, question, conversation](const QDateTime &heard) {
                  if (question != m_question || !m_messenger)
                      return;
                  whenReady(m_messenger->store().accounts(), this,
                            [this, question, conversation, heard](const QList<Account> &accounts) {
                                if (question != m_question || !m_messenger)
                                    return;
                                const auto ours =
                                    std::ranges::find(accounts, conversation.account, &Account::id);
                                const auto &catalog = m_messenger->engine().catalog();
                                const auto *service =
                                    ours == accounts.end() ? nullptr : catalog.service(ours->service);
                                // colleagues see who is there, and a chat wakes nobody
                                const bool rings =
                                    service && service->addressKind != "sip"_L1 &&
                                    !service->capabilities.testFlag(Backend::Capability::Presence);
                                take(rings ? conversation : Conversation(), heard);
                            });
              });
}

void QuietNotice::take(const Conversation &conversation, const QDateTime &heard)
{
    m_zones.clear();
    if (conversation.participants.size() == 1) {
        const auto &person = conversation.participants.constFirst();
        m_zones = LocalTime::zones(person.address);
        m_name = DisplayText::name(person.name, person.address);
    }
    m_openUntil = conversation.openUntil;
    m_heard = heard;
    tell();
}

static bool isAwake(const QDateTime &heard, const QDateTime &now)
{
    return heard.isValid() && std::abs(heard.secsTo(now)) < Awake.count(); // clocks differ a little
}

void QuietNotice::tell()
{
    const auto now = m_now();
    const auto before = std::tuple(m_words, m_action, m_at);
    m_words.clear();
    m_action.clear();
    m_at = {};
    const bool isDismissed = m_messenger && m_messenger->quietDismissals().hold(m_id, now);
    if (m_isWatched && !isDismissed && !isAwake(m_heard, now) && m_hours.hold(m_zones, now))
        say(now);
    startTimer(now);
    if (before != std::tuple(m_words, m_action, m_at))
        Q_EMIT changed();
}

void QuietNotice::say(const QDateTime &now)
{
    m_at = m_hours.end(m_zones, now);
    const auto until = DisplayTime::clock(m_hours.until);
    const auto offset = m_zones.constFirst().offsetFromUtc(now);
    const bool isOneTime = std::ranges::all_of(
        m_zones, [&](const QTimeZone &zone) { return zone.offsetFromUtc(now) == offset; });
    if (isOneTime) {
        const auto clock = DisplayTime::clock(now.toTimeZone(m_zones.constFirst()).time());
        m_words = tr("It is %1 where %2 is", "time, whom").arg(clock, m_name);
        m_action = tr("Send at %1 there").arg(until);
    } else {
        m_words = tr("It is night where %1 is").arg(m_name);
        m_action = tr("Send after %1 there").arg(until);
    }
    if (!m_isTemplate && m_openUntil.isValid() && m_openUntil <= m_at)
        m_action.clear(); // only a template gets through by then
}

/// Nothing is waited for while nothing is to be sent.
void QuietNotice::startTimer(const QDateTime &now)
{
    m_timer.stop();
    if (!m_isWatched || m_zones.isEmpty())
        return;
    auto changesAt = m_hours.earliest(m_zones, now);
    if (!m_words.isEmpty())
        changesAt = LocalTime::nextMinute(now);
    else if (m_hours.hold(m_zones, now))
        changesAt = isAwake(m_heard, now) ? m_heard.addSecs(Awake.count()) : m_hours.end(m_zones, now);
    if (changesAt.isValid())
        m_timer.start(int(std::clamp<qint64>(now.msecsTo(changesAt), 1, LongestWait.count())));
}

void QuietNotice::dismiss()
{
    if (m_words.isEmpty() || !m_messenger)
        return;
    m_messenger->quietDismissals().add(m_id, m_at);
    tell();
}

} // namespace Parlance
