// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/composer/medialimits.h"
#include "models/lists/followedmessenger.h"
#include "models/lists/people/presencetext.h"
#include "models/lists/timeline/talktext.h"

#include <QTimer>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace Parlance {

/// What the header and the composer of one conversation need to know.
class ConversationInfo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    // no qint64: Qt 6.4's qmllint does not know it
    Q_PROPERTY(
        double conversation READ conversation WRITE setConversation NOTIFY conversationChanged REQUIRED)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// Number · service, or presence · note; before it the time there, if it is another one: the end may be
    /// cut.
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString account READ account NOTIFY changed) ///< id
    Q_PROPERTY(QString accountName READ accountName NOTIFY changed)
    Q_PROPERTY(QString recipient READ recipient NOTIFY changed) ///< as people write it
    Q_PROPERTY(QStringList prompts READ prompts NOTIFY changed) ///< of the empty composer: composerPrompts()
    Q_PROPERTY(QString initials READ initials NOTIFY changed)
    Q_PROPERTY(int colourIndex READ colourIndex NOTIFY changed)
    Q_PROPERTY(int failures READ failures NOTIFY changed) ///< how many that were sent from here failed
    Q_PROPERTY(int unread READ unread NOTIFY changed)
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed) ///< why it cannot be sent · what to do
    /// What keeps its account from sending and receiving for now; empty: nothing.
    Q_PROPERTY(QString connection READ connection NOTIFY changed)
    Q_PROPERTY(int textLimit READ textLimit NOTIFY changed) ///< characters; 0: none
    Q_PROPERTY(Parlance::MediaLimits mediaLimits READ mediaLimits NOTIFY changed)
    Q_PROPERTY(bool isGroup READ isGroup NOTIFY changed)
    Q_PROPERTY(QString person READ person NOTIFY changed)     ///< address of the one participant, canonical
    Q_PROPERTY(QString portrait READ portrait NOTIFY changed) ///< as PersonRow::portrait
    Q_PROPERTY(int availability READ availability NOTIFY changed)
    Q_PROPERTY(bool isStale READ isStale NOTIFY changed)
    Q_PROPERTY(bool knowsPeople READ knowsPeople NOTIFY changed) ///< the service tells of presence
    Q_PROPERTY(bool canAddPeople READ canAddPeople NOTIFY changed)
    Q_PROPERTY(bool canLeave READ canLeave NOTIFY changed)
    Q_PROPERTY(bool canUseTemplates READ canUseTemplates NOTIFY changed)
    Q_PROPERTY(
        QString silence READ silence NOTIFY changed) ///< "Ana asked for no more messages"; empty: nobody
    Q_PROPERTY(QString stopWords READ stopWords NOTIFY changed)    ///< that may ask for silence; empty: none
    Q_PROPERTY(double stopMessage READ stopMessage NOTIFY changed) ///< in which they stand
    Q_PROPERTY(QString blocked READ blocked NOTIFY changed)        ///< "Ana is blocked: …"; empty: nobody
    Q_PROPERTY(QString session READ session NOTIFY changed) ///< how long free words get through; empty: long
    Q_PROPERTY(bool isSessionOver READ isSessionOver NOTIFY changed)
    /// Free words do not get through any more, templates do.
    Q_PROPERTY(bool needsTemplate READ needsTemplate NOTIFY changed)
    Q_PROPERTY(
        bool isSessionUrgent READ isSessionUrgent NOTIFY changed) ///< it is over soon, or is so already
    Q_PROPERTY(
        QString unverified READ unverified NOTIFY changed)  ///< what may not be seen here; empty: nothing
    Q_PROPERTY(QString writing READ writing NOTIFY changed) ///< "Ana is writing…"; empty: nobody
    Q_PROPERTY(QString invitation READ invitation NOTIFY changed)        ///< "Bo wants to chat"; empty: none
    Q_PROPERTY(QString invitationLeft READ invitationLeft NOTIFY ticked) ///< "40 s left"

public:
    explicit ConversationInfo(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] qint64 conversation() const { return m_id; }
    void setConversation(qint64 conversation);

    [[nodiscard]] bool isLoaded() const { return m_conversation.id != 0 && m_knowsAccount; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString account() const { return m_conversation.account; }
    [[nodiscard]] QString accountName() const;
    [[nodiscard]] QString recipient() const;
    [[nodiscard]] QStringList prompts() const;
    [[nodiscard]] QString initials() const;
    [[nodiscard]] int colourIndex() const;
    [[nodiscard]] int failures() const { return m_failures; }
    [[nodiscard]] int unread() const { return m_conversation.unread; }
    [[nodiscard]] bool canSend() const { return isLoaded() && whyNot().isEmpty(); }
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QString connection() const;
    [[nodiscard]] int textLimit() const;
    [[nodiscard]] MediaLimits mediaLimits() const;
    [[nodiscard]] bool isGroup() const { return m_conversation.participants.size() > 1; }
    [[nodiscard]] QString person() const;
    [[nodiscard]] QString portrait() const;
    [[nodiscard]] int availability() const { return m_presence.availability; }
    [[nodiscard]] bool isStale() const { return m_presence.isStale; }
    [[nodiscard]] bool knowsPeople() const { return can(Backend::Capability::Presence); }
    [[nodiscard]] bool canAddPeople() const { return canSend() && can(Backend::Capability::Groups); }
    [[nodiscard]] bool canLeave() const { return isGroup() && canAddPeople(); }
    [[nodiscard]] bool canUseTemplates() const;
    [[nodiscard]] QString silence() const { return TalkText::silence(m_conversation); }
    [[nodiscard]] QString stopWords() const;
    [[nodiscard]] double stopMessage() const { return m_stop ? double(m_stop->id) : 0; }
    [[nodiscard]] QString blocked() const { return TalkText::blocked(m_conversation); }
    [[nodiscard]] QString session() const { return m_session.words; }
    [[nodiscard]] bool isSessionOver() const { return m_session.isOver; }
    [[nodiscard]] bool needsTemplate() const;
    [[nodiscard]] bool isSessionUrgent() const { return m_session.isUrgent; }
    [[nodiscard]] QString unverified() const;
    [[nodiscard]] QString writing() const { return m_writing; }
    [[nodiscard]] QString invitation() const { return m_invitation; }
    [[nodiscard]] QString invitationLeft() const;

    /// {text, isOver, …}: what to show beside Send ("143 / 160", "2 texts · 12 left"; empty: nothing yet),
    /// whether the text is too long to be sent, and how it could be had for less, as CheaperText has it
    /// {costs, costAt, costLength, plain, withoutAccents, withoutEmoji}.
    Q_INVOKABLE QVariantMap counter(const QString &text) const;

    /// For tests: what time it is. UTC.
    void setClock(std::function<QDateTime()> now);

Q_SIGNALS:
    void messengerChanged();
    void conversationChanged();
    void changed();
    void ticked(); ///< a second of the invitation has passed

private:
    void load();
    void apply(const Changes &changes);
    void show(const Conversation &conversation);
    void countFailures();
    void lookForStop();
    void tell(); ///< what depends on time and people is looked at anew, then changed()
    void tick();
    void startTimer(const QDateTime &now);
    [[nodiscard]] QString facts() const; ///< of the second line
    [[nodiscard]] bool hasSessions() const;
    [[nodiscard]] bool isText() const;
    [[nodiscard]] const ServiceInfo *service() const;
    [[nodiscard]] bool can(Backend::Capability capability) const;

    FollowedMessenger m_messenger;
    qint64 m_id = 0;
    Conversation m_conversation;
    Account m_account; // without id: not known, or removed
    int m_failures = 0;
    std::optional<Message> m_stop; // may ask for silence
    bool m_asksConversation = false;
    bool m_asksAccount = false;
    bool m_knowsAccount = false;
    PresenceShown m_presence; // of the one participant
    QString m_note;
    QString m_localTime; // of the one participant
    QString m_writing;
    QString m_invitation;
    TalkText::Session m_session;
    QDateTime m_changesAt; // then it reads differently by itself
    QTimer m_timer;        // until something reads differently
    std::function<QDateTime()> m_now;
};

} // namespace Parlance
