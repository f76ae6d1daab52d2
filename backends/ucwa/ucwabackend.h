// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"
#include "backends/peoplebackend.h"
#include "backends/tasks.h"
#include "backends/ucwa/ucwame.h"
#include "backends/ucwa/ucwamemory.h"
#include "backends/ucwa/ucwamissed.h"
#include "backends/ucwa/ucwaroster.h"
#include "backends/ucwa/ucwasession.h"
#include "backends/ucwa/ucwasettings.h"
#include "backends/ucwa/ucwatalks.h"

#include <QElapsedTimer>

namespace Parlance::Ucwa {

/// Skype for Business by UCWA: one application at the server, its event
/// channel, and what is spoken over it.
///
/// A package of the channel is asked for only when the one before was stored
/// (nextEvents() was called with its cursor), so the server keeps what we do
/// not have. Between two packages nextEvents() returns what was found out
/// otherwise: presence, contacts. A text leaves only over a conversation that
/// is connected, never with an invitation: so it is one resource of the
/// server's, and there is one place where it can go out.
class UcwaBackend : public Backend, public PeopleBackend
{
public:
    /// \param second how long one of the protocol's lasts; for tests
    explicit UcwaBackend(std::chrono::microseconds second = std::chrono::seconds(1));
    ~UcwaBackend() override;

    QCoro::Task<Result<>> signIn(AccountSettings settings, QString cursor) override;
    QCoro::Task<Result<>> check(AccountSettings settings, CheckObserver observer) override;
    [[nodiscard]] Result<> validate(const OutgoingMessage &message) const override;
    QCoro::Task<Result<Receipt>> send(OutgoingMessage message) override;
    QCoro::Task<Result<EventBatch>> nextEvents(SyncPoint from) override;
    QCoro::Task<Result<QList<ContactSeen>>> find(QString text) override { return m_roster.find(text); }
    [[nodiscard]] PeopleBackend *people() override { return this; }
    QCoro::Task<> signOut() override;
    [[nodiscard]] QUrl server() const override { return m_session.server(); }
    [[nodiscard]] QString ownAddress() const override { return m_settings.address; }
    void abort() override;
    void netChanged() override { m_session.reconnect(); }

    QCoro::Task<Result<>> setAvailability(std::optional<Presence::Availability> wish) override
    {
        return m_me.setAvailability(wish);
    }
    QCoro::Task<Result<>> setNote(QString note) override { return m_me.setNote(note); }
    QCoro::Task<Result<>> setLocation(QString location) override { return m_me.setLocation(location); }
    void setAbsence(Absence absence) override { m_me.setAbsence(absence); }
    void watch(QStringList addresses) override { m_roster.watch(addresses); }
    QCoro::Task<Result<Portrait>> portrait(QString address, QByteArray etag) override;
    void typing(QString conversation) override;
    void seen(QString conversation) override;
    QCoro::Task<Result<>> answer(QString invitation, bool accept) override;
    QCoro::Task<Result<>> invite(QString conversation, QStringList newcomers) override;
    QCoro::Task<Result<>> leave(QString conversation) override;

private:
    Result<> use(const AccountSettings &settings);

    // the application: ucwaapplication.cpp
    QCoro::Task<Result<>> findServer();
    QCoro::Task<Result<>> comeBack();
    QCoro::Task<Result<Resource>> makeApplication();
    QCoro::Task<Result<>> attach();
    QCoro::Task<Result<>> create();
    QCoro::Task<Result<>> recreate();
    QCoro::Task<> settle();
    QCoro::Task<Result<Resource>> look();
    QCoro::Task<> rest(std::chrono::seconds time);
    void lose(const Reason &reason);
    void take(const Resource &application);

    // the event channel: ucwachannel.cpp
    QCoro::Task<Result<EventBatch>> nextBatch(SyncPoint from);
    QCoro::Task<> poll(QString href);
    QCoro::Task<std::optional<Error>> readAnswer();
    QCoro::Task<std::optional<Error>> readRefusal(HttpReply reply);
    QCoro::Task<std::optional<Error>> startOver(Error why);
    void readPackage(const Package &package);
    QCoro::Task<Result<>> process();
    QCoro::Task<Result<>> complete(ChannelEvent &event);
    QCoro::Task<Result<>> adopt(QString conversation);
    void act(const Talks::Outcome &outcome);
    /// Whether somebody said something in them, or wants to.
    [[nodiscard]] static bool hasWords(const QList<Event> &events);
    /// Whether there are such in what was not read yet.
    [[nodiscard]] bool holdsWords() const;
    [[nodiscard]] EventBatch batchOf(QList<Event> events, const SyncPoint &from);
    void tell(const QList<Event> &events);
    void lookForSleep();

    // conversations: ucwasending.cpp and ucwainviting.cpp
    QCoro::Task<Result<Receipt>> post(QString conversation, OutgoingMessage message);
    QCoro::Task<Result<QString>> connected(QStringList people);
    QCoro::Task<Result<>> begin(QStringList people, QString operationId);
    QCoro::Task<Result<>> reopen(QString conversation);
    QCoro::Task<> readMessaging(QString conversation);
    QCoro::Task<Result<>> askIn(QString conversation);
    QCoro::Task<> receiveInvitation(QString conversation);
    QCoro::Task<> join(QString conversation);
    QCoro::Task<Result<>> answerTalk(QString conversation, bool accept);
    QCoro::Task<> whenChanged(std::chrono::milliseconds patience);
    void wake();

    [[nodiscard]] QDateTime serverNow() const; ///< UTC

    const Pace m_pace;
    Settings m_settings;
    Session m_session;
    Memory m_memory;
    Talks m_talks;
    Me m_me;
    Roster m_roster;
    Missed m_missed;
    Tasks m_tasks;

    QString m_startMessagingHref;
    bool m_isReady = false;   ///< there is an application
    bool m_isSuspect = false; ///< somebody was told that there is none
    bool m_isAborted = false;
    std::optional<Error> m_ended; ///< nothing more without the user
    QList<QDateTime> m_losses;
    QDateTime m_replacedAt;

    std::optional<QCoro::Task<>> m_polling;
    std::optional<Result<HttpReply>> m_answer;
    QString m_asked; ///< href of the poll
    bool m_isAsking = false;
    int m_failures = 0;
    int m_stumbles = 0;               ///< answers that lead nowhere, in a row
    std::optional<Package> m_package; ///< being read
    qsizetype m_at = 0;               ///< how far
    int m_tries = 0;
    QList<Event> m_read;
    QList<Event> m_told;                 ///< what did not come with the channel
    std::optional<EventBatch> m_offered; ///< not known to be stored
    bool m_mustStore = false; ///< there is news beside the events: a new application, or that all is well
    bool m_wasDown = false;   ///< the last round failed
    QSet<QString> m_gone;     ///< keys of conversations that cannot be asked about
    Pause m_news;
    QList<Pause *> m_waiting; ///< for a conversation to change
    QList<Pause *> m_resting; ///< for time to pass
    bool m_isCleaned = false; ///< by the server, with the package that is being read
    bool m_isFreshlyFound = false;
    int m_refusedHere = 0; ///< how often the known server refused us an application
    QHash<QString, QElapsedTimer> m_typed;
    QTimer m_pulse;
    qint64 m_lastPulse = 0;
};

} // namespace Parlance::Ucwa
