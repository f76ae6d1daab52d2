// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/conversations/conversationinfo.h"

#include "backends/address.h"
#include "models/errortext.h"
#include "models/lists/accounts/accountmodel.h"
#include "models/lists/composer/composerprompt.h"
#include "models/lists/composer/textcounter.h"
#include "models/lists/display.h"
#include "models/lists/people/localtime.h"
#include "models/lists/people/personrow.h"
#include "models/store/whenready.h"

#include <QRegularExpression>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Parlance {

using namespace Qt::StringLiterals;

ConversationInfo::ConversationInfo(QObject *parent) : QObject(parent), m_now(&QDateTime::currentDateTimeUtc)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ConversationInfo::tick);
}

void ConversationInfo::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    if (m_messenger) {
        auto *people = m_messenger->people();
        m_messenger.follow(messenger, &Messenger::storeProblemChanged, this, &ConversationInfo::changed);
        m_messenger.followStore(this, &ConversationInfo::apply);
        m_messenger.follow(&people->book(), &PeopleBook::changed, this,
                           [this](const QSet<PersonKey> &changed) {
                               if (changed.contains({m_conversation.account, person()}))
                                   tell();
                           });
        m_messenger.follow(&people->live(), &LiveConversations::changed, this,
                           [this](const QString &account, const QString &conversation) {
                               if (account == m_conversation.account &&
                                   conversation == m_conversation.remoteId)
                                   tell();
                           });
    }
    Q_EMIT messengerChanged();
    load();
}

void ConversationInfo::setConversation(qint64 conversation)
{
    if (m_id == conversation)
        return;
    m_id = conversation;
    Q_EMIT conversationChanged();
    load();
}

void ConversationInfo::load()
{
    m_conversation = {};
    m_failures = 0;
    m_stop.reset();
    m_account = {};
    m_asksAccount = m_knowsAccount = false;
    m_asksConversation = m_messenger && m_id != 0;
    tell();
    if (!m_asksConversation)
        return;
    whenReady(m_messenger->store().conversation(m_id), this,
              [this](const std::optional<Conversation> &conversation) {
                  if (conversation && conversation->id == m_id && m_asksConversation) // none is newer
                      show(*conversation);
              });
}

void ConversationInfo::show(const Conversation &conversation)
{
    m_asksConversation = false;
    m_conversation = conversation;
    countFailures();
    lookForStop();
    if (m_knowsAccount) {
        tell();
        return;
    }
    m_asksAccount = true;
    whenReady(m_messenger->store().accounts(), this, [this](const QList<Account> &accounts) {
        const auto ours = std::ranges::find(accounts, m_conversation.account, &Account::id);
        if (m_asksAccount && ours != accounts.end())
            m_account = *ours;
        m_asksAccount = false;
        m_knowsAccount = true;
        tell();
    });
}

void ConversationInfo::countFailures()
{
    whenReady(m_messenger->store().failures(m_id), this, [this, asked = m_id](int count) {
        if (asked == m_id && std::exchange(m_failures, count) != count)
            Q_EMIT changed();
    });
}

void ConversationInfo::lookForStop()
{
    const auto request = m_messenger->store().stopRequest(m_id);
    whenReady(request, this, [this, asked = m_id](const std::optional<Message> &found) {
        if (asked != m_id || found == m_stop)
            return;
        m_stop = found;
        Q_EMIT changed();
    });
}

/// Colleagues who write "stop" in a chat do not mean our messages.
QString ConversationInfo::stopWords() const
{
    const bool isTexting = service() && service()->addressKind != "sip"_L1;
    if (!m_stop || !isTexting || isGroup() || !silence().isEmpty())
        return {};
    constexpr int Longest = 120;
    return DisplayText::line(m_stop->body, Longest);
}

void ConversationInfo::apply(const Changes &changes)
{
    const auto account = std::ranges::find(changes.accounts, m_conversation.account, &Account::id);
    const bool isRemoved = changes.removedAccounts.contains(m_conversation.account);
    if (account != changes.accounts.end() || isRemoved) {
        m_account = isRemoved ? Account() : *account;
        m_asksAccount = false;
        tell();
    }
    const auto conversation = std::ranges::find(changes.conversations, m_id, &Conversation::id);
    if (conversation != changes.conversations.end())
        show(*conversation);
    if (changes.removedConversations.contains(m_id))
        load();
}

void ConversationInfo::tell()
{
    const auto now = m_now();
    m_presence = {};
    m_note.clear();
    m_localTime.clear();
    m_writing.clear();
    if (isLoaded()) {
        auto *people = m_messenger->people();
        m_writing = TalkText::writing(people->live().writing(m_conversation), m_conversation);
        ContactAddress at;
        if (knowsPeople() && !person().isEmpty()) {
            at = people->book().person(m_conversation.account, person()).at;
            m_presence = PresenceText::shown(at, m_account, now);
            m_note = at.note;
        }
        at.address = person();
        m_localTime = LocalTime::of(at, now);
        QSet<PersonKey> watched;
        for (const auto &participant : m_conversation.participants)
            watched.insert({m_conversation.account, participant.address});
        people->watch(this, knowsPeople() ? watched : QSet<PersonKey>());
    }
    m_invitation = TalkText::invitation(m_conversation, now);
    m_session = isLoaded() && hasSessions() ? TalkText::session(m_conversation, now) : TalkText::Session();
    m_changesAt = m_presence.until;
    const auto minute = m_localTime.isEmpty() ? QDateTime() : LocalTime::nextMinute(now);
    for (const auto &at : {m_session.changesAt, minute}) {
        if (at.isValid() && !(m_changesAt.isValid() && m_changesAt < at))
            m_changesAt = at;
    }
    startTimer(now);
    Q_EMIT changed();
    Q_EMIT ticked();
}

void ConversationInfo::startTimer(const QDateTime &now)
{
    constexpr qint64 Longest = 24 * 3600 * 1000; // a timer has no room for much more
    if (!m_invitation.isEmpty() && m_conversation.invitedUntil.isValid())
        m_timer.start(int(now.msecsTo(m_conversation.invitedUntil) % 1000) + 1);
    else if (m_changesAt.isValid())
        m_timer.start(int(std::clamp<qint64>(now.msecsTo(m_changesAt), 1, Longest)));
    else
        m_timer.stop();
}

/// The seconds of an invitation change nothing else, until they are over.
void ConversationInfo::tick()
{
    const auto now = m_now();
    if (!TalkText::isInvited(m_conversation, now) || (m_changesAt.isValid() && m_changesAt <= now)) {
        tell();
        return;
    }
    startTimer(now);
    Q_EMIT ticked();
}

void ConversationInfo::setClock(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    tell();
}

bool ConversationInfo::can(Backend::Capability capability) const
{
    const auto *info = service();
    return info && info->capabilities.testFlag(capability);
}

const ServiceInfo *ConversationInfo::service() const
{
    return m_messenger ? m_messenger->engine().catalog().service(m_account.service) : nullptr;
}

QString ConversationInfo::title() const
{
    return DisplayText::title(m_conversation);
}

QString ConversationInfo::subtitle() const
{
    return m_localTime.isEmpty() ? facts()
                                 : tr("%1 there · %2", "local time, facts").arg(m_localTime, facts());
}

QString ConversationInfo::facts() const
{
    const auto *info = service();
    const auto name = info ? info->name : m_account.service;
    const auto presence = PresenceText::withNote(m_presence, m_note);
    if (!presence.isEmpty())
        return presence;
    if (isGroup())
        return tr("%1 · %2", "how many, service")
            .arg(tr("%n people", nullptr, int(m_conversation.participants.size()) + 1), name);
    QStringList facts{recipient() == title() ? accountName() : recipient()};
    facts.removeAll(QString());
    if (facts.isEmpty() || !facts.constFirst().contains(name))
        facts << name;
    return facts.join(u" · "_s);
}

bool ConversationInfo::canUseTemplates() const
{
    const auto *info = service();
    return canSend() && info && info->hasTemplates(m_account.settings);
}

/// What is not known to be over is left to the service.
bool ConversationInfo::needsTemplate() const
{
    return m_session.isOver && m_conversation.openUntil.isValid() && canUseTemplates();
}

QString ConversationInfo::person() const
{
    return m_conversation.participants.size() == 1 ? m_conversation.participants.constFirst().address
                                                   : QString();
}

QString ConversationInfo::portrait() const
{
    return knowsPeople() && !person().isEmpty() ? portraitName(m_conversation.account, person()) : QString();
}

QString ConversationInfo::invitationLeft() const
{
    return TalkText::timeLeft(m_conversation.invitedUntil, m_now());
}

QString ConversationInfo::accountName() const
{
    return m_account.name;
}

QString ConversationInfo::recipient() const
{
    QStringList addresses;
    for (const auto &participant : m_conversation.participants)
        addresses << DisplayText::name({}, participant.address);
    return addresses.join(", "_L1);
}

QStringList ConversationInfo::prompts() const
{
    return composerPrompts(m_conversation, m_account, service());
}

QString ConversationInfo::initials() const
{
    return DisplayText::initials(m_conversation);
}

int ConversationInfo::colourIndex() const
{
    return DisplayText::colourIndex(m_conversation);
}

/// What companies may have instead of a number, by GSM 03.40.
static bool isSenderName(const QString &address)
{
    static const QRegularExpression name(u"^(?=.*[A-Za-z])[A-Za-z0-9 &_.-]{1,11}$"_s);
    return name.match(address).hasMatch();
}

QString ConversationInfo::whyNot() const
{
    if (!isLoaded())
        return {};
    if (!m_messenger->storeProblem().isEmpty() && m_messenger->storeMistake().isEmpty())
        return m_messenger->storeProblem();
    if (m_account.id.isEmpty())
        return tr("The account was removed · its history stays readable");
    if (!service())
        return tr("The plugin of this service is missing · install it");
    if (!m_account.enabled || m_account.state == Connection::Paused)
        return tr("The account is paused · resume it");
    if (m_account.state == Connection::NeedsSignIn)
        return userText(Error::SignInNeeded, {});
    if (service()->addressKind == "phone"_L1 && isSenderName(person()))
        return tr("They write under a name, which takes no answers · write to their number");
    return {};
}

QString ConversationInfo::connection() const
{
    const auto state = m_account.state;
    const bool isDown =
        state == Connection::Offline || state == Connection::Waiting || state == Connection::Trouble;
    if (!isLoaded() || !m_account.enabled || !isDown)
        return {};
    const auto why =
        m_account.problem ? userText(*m_account.problem) : AccountModel::connectionText(m_account);
    return AccountModel::dated(tr("%1: %2", "account, how its connection does").arg(m_account.name, why),
                               m_account.upToDateAt);
}

/// Where free words get through for a while only. The service may have said so of this one alone.
bool ConversationInfo::hasSessions() const
{
    return can(Backend::Capability::Sessions) || m_conversation.openUntil.isValid();
}

/// Sent as short messages, each of which counts. What is not from a plain number, or goes where free words
/// get through for a while only, is not cut.
bool ConversationInfo::isText() const
{
    const auto *info = service();
    return info && info->addressKind != "sip"_L1 && !hasSessions() &&
           !info->ownAddress(m_account.settings).contains(u':');
}

QString ConversationInfo::unverified() const
{
    const auto *info = service();
    if (!isLoaded() || !info || !info->receivingUnverified)
        return {};
    return tr("Receiving is not verified for %1: look there, too, if you wait for an answer").arg(info->name);
}

int ConversationInfo::textLimit() const
{
    const auto *info = service();
    return info ? info->textLimit : 0;
}

MediaLimits ConversationInfo::mediaLimits() const
{
    const auto *info = service();
    return {info, info ? info->ownAddress(m_account.settings) : QString()};
}

QVariantMap ConversationInfo::counter(const QString &text) const
{
    return textCounter(text, textLimit(), isText());
}

} // namespace Parlance
