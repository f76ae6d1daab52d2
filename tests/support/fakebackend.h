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

        /// Ends the round that is held.
        void tell(const Result<EventBatch> &round)
        {
            rounds.push_back(round);
            if (listener)
                listener->m_wait.start(0);
        }
    };

    explicit FakeBackend(Service &service) : m_service(service)
    {
        m_wait.setSingleShot(true);
        if (service.people)
            m_people.emplace(*service.people);
        service.listener = this;
    }
    ~FakeBackend() override
    {
        if (m_service.listener == this)
            m_service.listener = nullptr;
    }

    QCoro::Task<Result<>> signIn(AccountSettings settings, QString) override
    {
        ++m_service.signInsAsked;
        m_service.signedInWith << settings;
        Result<> answer;
        if (!m_service.signIns.empty()) {
            answer = m_service.signIns.front();
            m_service.signIns.pop_front();
        }
        co_return answer;
    }

    QCoro::Task<Result<>> check(AccountSettings, CheckObserver observer) override
    {
        for (const CheckStep &step : m_service.checkSteps)
            observer(step);
        const Result<> answer = m_service.checkAnswer;
        co_return answer;
    }

    QCoro::Task<Result<Receipt>> send(OutgoingMessage message) override
    {
        if (m_aborted)
            co_return fail({Error::Unreachable});
        m_service.sent << message;
        const QString name = QStringLiteral("remote-%1").arg(m_service.sent.size());
        m_service.mostOnTheWay = std::max(m_service.mostOnTheWay, ++m_service.onTheWay);
        QTimer takes;
        takes.setSingleShot(true);
        takes.start(m_service.sendTakes);
        co_await takes;
        --m_service.onTheWay;
        if (m_aborted)
            co_return fail({Error::Unanswered});
        if (m_service.answers.empty()) {
            Receipt receipt;
            receipt.remoteId = name;
            co_return receipt;
        }
        auto answer = m_service.answers.front();
        m_service.answers.pop_front();
        co_return answer;
    }

    QCoro::Task<Result<EventBatch>> nextEvents(SyncPoint from) override
    {
        m_service.asked << from;
        const bool isHeld = m_service.pushes && m_service.rounds.empty() && !m_aborted;
        m_wait.start(isHeld ? std::chrono::hours(24) : std::chrono::hours(0));
        co_await m_wait;
        if (m_aborted)
            co_return fail({Error::Unreachable});
        if (m_service.rounds.empty()) {
            EventBatch nothing;
            nothing.cursor = from.cursor;
            nothing.lookedBack = from.lookBackTo.has_value();
            co_return nothing;
        }
        auto round = m_service.rounds.front();
        m_service.rounds.pop_front();
        co_return round;
    }

    QCoro::Task<Result<QList<ContactSeen>>> find(QString text) override
    {
        const auto answer = co_await m_people->answerTo(QStringLiteral("find ") + text);
        if (!answer)
            co_return fail(answer);
        co_return m_service.directory;
    }

    QCoro::Task<Result<QList<MessageTemplate>>> templates() override
    {
        ++m_service.templatesAsked;
        if (m_aborted)
            co_return fail({Error::Unreachable});
        const Result<QList<MessageTemplate>> templates = m_service.templates;
        co_return templates;
    }

    QCoro::Task<Result<>> addContact(QString address, QString name) override
    {
        m_service.contactsAdded << address + QLatin1Char('|') + name;
        const Result<> answer = m_service.addAnswer;
        co_return answer;
    }

    [[nodiscard]] QDateTime signedInUntil() const override { return m_service.signedInUntil; }

    [[nodiscard]] PeopleBackend *people() override { return m_people ? &*m_people : nullptr; }

    QCoro::Task<> signOut() override
    {
        m_service.signedOut = true;
        co_return;
    }

    [[nodiscard]] std::unique_ptr<MediaDownload> mediaDownload(const QUrl &url) const override
    {
        if (!haveSameOrigin(url, m_service.mediaServer))
            return {};
        return std::make_unique<MediaDownload>(url, "Basic c2VjcmV0");
    }
    [[nodiscard]] QUrl server() const override { return m_service.server; }
    [[nodiscard]] QString ownAddress() const override { return QStringLiteral("+15550100111"); }
    void abort() override
    {
        m_aborted = true;
        m_wait.start(0);
        if (m_people)
            m_people->abort();
    }

private:
    Service &m_service;
    QTimer m_wait;
    std::optional<FakePeople> m_people;
    bool m_aborted = false;
};

} // namespace Parlance
