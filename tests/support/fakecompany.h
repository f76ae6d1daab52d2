// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backendcatalog.h"
#include "backends/peoplebackend.h"
#include "tests/support/fakebackend.h"

#include <QJsonDocument>

namespace Parlance {

/// A service that knows people, in memory. What it was asked is written down
/// as "what|whom|how".
struct FakeCompany
{
    FakeBackend::Service service;
    QStringList asked;
    QList<ContactSeen> directory;
    QByteArray portrait;
    Result<> answer; ///< to every verb

    /// As a plugin would describe it: sip addresses, and everything that can be done with people.
    static ServiceInfo info()
    {
        return *ServiceInfo::fromJson(QJsonDocument::fromJson(R"({
            "id": "company", "name": "Company Chat", "version": "1", "summary": "Chat", "address": "sip",
            "capabilities": ["Presence", "Typing", "Directory", "Groups", "Push"],
            "fields": [ { "key": "address", "label": "Address", "kind": "address", "required": true },
                        { "key": "secret", "label": "Password", "kind": "secret", "required": true },
                        { "key": "way", "label": "Sign in by", "kind": "choice", "default": "password",
                          "options": [ { "value": "password", "label": "Password" },
                                       { "value": "ticket", "label": "Ticket of this computer" } ] } ]
        })")
                                          .object());
    }
};

/// One account there.
class FakeCompanyBackend : public FakeBackend, public PeopleBackend
{
public:
    explicit FakeCompanyBackend(FakeCompany &company) : FakeBackend(company.service), m_company(company) {}

    [[nodiscard]] PeopleBackend *people() override { return this; }
    [[nodiscard]] QString ownAddress() const override { return QStringLiteral("sip:me@example.com"); }

    QCoro::Task<Result<EventBatch>> nextEvents(SyncPoint from) override
    {
        while (m_company.service.rounds.empty() && !m_isOver) { // the channel is held until there is news
            QTimer moment;
            moment.setSingleShot(true);
            moment.start(5);
            co_await moment;
        }
        auto batch = co_await FakeBackend::nextEvents(from);
        co_return batch;
    }
    void abort() override
    {
        m_isOver = true;
        FakeBackend::abort();
    }

    QCoro::Task<Result<QList<ContactSeen>>> find(QString text) override
    {
        note(QStringLiteral("find"), text, {});
        co_return m_company.directory;
    }
    QCoro::Task<Result<>> setAvailability(std::optional<Presence::Availability> wish) override
    {
        return asked(QStringLiteral("availability"), {}, wish ? word(*wish) : QStringLiteral("reset"));
    }
    QCoro::Task<Result<>> setNote(QString text) override { return asked(QStringLiteral("note"), {}, text); }
    QCoro::Task<Result<>> setLocation(QString location) override
    {
        return asked(QStringLiteral("location"), {}, location);
    }
    void setActive(bool active) override
    {
        note(QStringLiteral("active"), {}, active ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    void watch(QStringList addresses) override { note(QStringLiteral("watch"), addresses.join(u','), {}); }
    QCoro::Task<Result<Portrait>> portrait(QString address, QByteArray) override
    {
        note(QStringLiteral("portrait"), address, {});
        Portrait portrait;
        portrait.image = m_company.portrait;
        co_return portrait;
    }
    void typing(QString conversation) override { note(QStringLiteral("typing"), conversation, {}); }
    void seen(QString conversation) override { note(QStringLiteral("seen"), conversation, {}); }
    QCoro::Task<Result<>> answer(QString invitation, bool accept) override
    {
        return asked(QStringLiteral("answer"), invitation,
                     accept ? QStringLiteral("accept") : QStringLiteral("decline"));
    }
    QCoro::Task<Result<>> invite(QString conversation, QStringList newcomers) override
    {
        return asked(QStringLiteral("invite"), conversation, newcomers.join(u','));
    }
    QCoro::Task<Result<>> leave(QString conversation) override
    {
        return asked(QStringLiteral("leave"), conversation, {});
    }

private:
    void note(const QString &what, const QString &whom, const QString &how)
    {
        m_company.asked << QStringList{what, whom, how}.join(u'|');
    }
    QCoro::Task<Result<>> asked(QString what, QString whom, QString how)
    {
        note(what, whom, how);
        co_return m_company.answer;
    }

    FakeCompany &m_company;
    bool m_isOver = false;
};

} // namespace Parlance
