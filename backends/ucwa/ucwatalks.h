// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/event.h"
#include "backends/ucwa/ucwapackage.h"
#include "backends/ucwa/ucwatalk.h"

namespace Parlance::Ucwa {

/// The conversations that the server has open, and what its events make of
/// them. Told twice gives the same (ucwa.md, 6 and 7). Speaks with nobody:
/// what has to be fetched or answered is the caller's business.
class Talks
{
public:
    /// What an event came to.
    struct Outcome
    {
        QList<Event> events = {};
        QString invited = {}; ///< key of a talk whose invitation is to be answered
        QString opened = {};  ///< key of a talk that has to be asked into: messaging does not come by itself
    };

    /// \param own our address; \param incarnation sets this application's names for messages apart from all
    /// others'
    void begin(const QString &own, const QString &incarnation);

    /// Whether \p event says too little without the resource it links to.
    [[nodiscard]] bool needsBody(const ChannelEvent &event);
    /// Where to learn who wrote the message in \p event; empty: that is known.
    [[nodiscard]] QString unknownAuthor(const ChannelEvent &event);
    /// Where to learn who sent the invitation in \p event; empty: that is known.
    [[nodiscard]] QString unknownInviter(const ChannelEvent &event);
    /// \param key of the participant's href
    void introduce(Talk &talk, const QString &key, const Resource &person) const;
    /// Whether it speaks of a conversation that nobody told us of (any more).
    [[nodiscard]] bool isStray(const ChannelEvent &event);
    /// \param now UTC, by the server's clock
    [[nodiscard]] Outcome apply(const ChannelEvent &event, const QDateTime &now);

    /// Everything is over: the server has forgotten it.
    [[nodiscard]] QList<Event> clear();

    /// What invitations said that messages say again, and which did: for the next run.
    [[nodiscard]] QJsonObject echoes() const;
    void setEchoes(const QJsonObject &echoes);

    [[nodiscard]] Talk *byKey(const QString &key);   ///< of the conversation's href; null: none
    [[nodiscard]] Talk *byName(const QString &name); ///< one that can be used, or be waited for; null: none
    [[nodiscard]] Talk *
    byOperation(const QString &operationId); ///< our invitation that has no conversation yet
    [[nodiscard]] Talk *byInvitation(const QString &key);
    Talk &add(Talk talk);
    void remove(const Talk *talk);
    [[nodiscard]] QList<Talk> &all() { return m_talks; }

    /// Our name for what the server calls \p href, which it may call so again another time.
    [[nodiscard]] QString remoteId(const QString &href) const { return m_incarnation + keyOf(href); }

private:
    Talk &settleOn(Talk ours, const QString &href);
    Outcome applyInvitation(const ChannelEvent &event, const QDateTime &now);
    Outcome applyConversation(const ChannelEvent &event);
    Outcome applyMessaging(const ChannelEvent &event);
    Outcome applyParticipant(const ChannelEvent &event);
    Outcome applyParticipantInvitation(const ChannelEvent &event);
    Outcome applyMessage(const ChannelEvent &event, const QDateTime &now);
    Event ownMessage(Talk &talk, const ChannelEvent &event, const QDateTime &at);
    [[nodiscard]] bool isUs(const Resource &person, const QString &address) const;
    [[nodiscard]] AttendanceSeen attendance(const Talk &talk) const { return {talk.name(), talk.present()}; }

    QList<Talk> m_talks;
    QString m_own;
    QString m_incarnation;
    QHash<QString, QString> m_firstTexts; ///< of conversations that were closed to us, by key
    QStringList m_repeats; ///< keys of the messages that only said again what an invitation had said
};

/// What a message or an invitation says; null: nothing that can be read.
[[nodiscard]] QString textOf(const Resource &body);
/// A text as it is shown: without the line ends that some clients put after it.
[[nodiscard]] QString trimmedText(QString text);

} // namespace Parlance::Ucwa
