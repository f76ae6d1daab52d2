// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"
#include "backends/http/mediadownload.h"
#include "tests/support/fakepeople.h"

#include <QCoroTimer>
#include <QTimer>

#include <deque>

namespace Parlance {

/// A backend whose service is a few lists in memory: for testing what goes on
/// around a backend. What a service really says is tested with its double.
class FakeBackend : public Backend
{
public:
    /// What the "service" is told to do and has seen; outlives its backends.
    struct Service
    {
        std::deque<Result<Receipt>> answers;   ///< to send(), in turn; then every one is accepted
        std::deque<Result<EventBatch>> rounds; ///< of nextEvents(), in turn; then nothing is new
        std::deque<Result<>> signIns;
        QList<OutgoingMessage> sent;
        QList<SyncPoint> asked;
        std::chrono::milliseconds sendTakes{0};
        int onTheWay = 0;
        int mostOnTheWay = 0;
        bool signedOut = false;
        int signInsAsked = 0;
        QUrl server{QStringLiteral("https://service.invalid")};
        bool pushes = false; ///< a round lasts until there is one in \c rounds
        FakeBackend *listener = nullptr;
        std::optional<FakePeople::Service> people; ///< nothing: it knows numbers only
        QList<ContactSeen> directory;              ///< what find() finds
        QList<MessageTemplate> templates;
        int templatesAsked = 0;
        QStringList contactsAdded; ///< "address|name"
        Result<> addAnswer;        ///< to addContact()
        QUrl mediaServer;          ///< hands files out to who has signed in
        QDateTime signedInUntil;
        QList<AccountSettings> signedInWith;
        QList<CheckStep> checkSteps;
        Result<> checkAnswer;

        Service();
        ~Service();
        /// Ends the round that is held.
        void tell(const Result<EventBatch> &round);
    };

    explicit FakeBackend(Service &service);
    ~FakeBackend() override;

    QCoro::Task<Result<>> signIn(AccountSettings settings, QString) override;

    QCoro::Task<Result<>> check(AccountSettings, CheckObserver observer) override;

    QCoro::Task<Result<Receipt>> send(OutgoingMessage message) override;

    QCoro::Task<Result<EventBatch>> nextEvents(SyncPoint from) override;

    QCoro::Task<Result<QList<ContactSeen>>> find(QString text) override;

    QCoro::Task<Result<QList<MessageTemplate>>> templates() override;

    QCoro::Task<Result<>> addContact(QString address, QString name) override;

    [[nodiscard]] QDateTime signedInUntil() const override;

    [[nodiscard]] PeopleBackend *people() override;

    QCoro::Task<> signOut() override;

    [[nodiscard]] std::unique_ptr<MediaDownload> mediaDownload(const QUrl &url) const override;
    [[nodiscard]] QUrl server() const override;
    [[nodiscard]] QString ownAddress() const override;
    void abort() override;

private:
    Service &m_service;
    QTimer m_wait;
    std::optional<FakePeople> m_people;
    bool m_aborted = false;
};

} // namespace Parlance
