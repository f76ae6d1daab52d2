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
    static ServiceInfo info();
};

/// One account there.
class FakeCompanyBackend : public FakeBackend, public PeopleBackend
{
public:
    explicit FakeCompanyBackend(FakeCompany &company);

    [[nodiscard]] PeopleBackend *people() override;
    [[nodiscard]] QString ownAddress() const override;

    QCoro::Task<Result<EventBatch>> nextEvents(SyncPoint from) override;
    void abort() override;

    QCoro::Task<Result<QList<ContactSeen>>> find(QString text) override;
    QCoro::Task<Result<>> setAvailability(std::optional<Presence::Availability> wish) override;
    QCoro::Task<Result<>> setNote(QString text) override;
    QCoro::Task<Result<>> setLocation(QString location) override;
    void setAbsence(Absence absence) override;
    void watch(QStringList addresses) override;
    QCoro::Task<Result<Portrait>> portrait(QString address, QByteArray) override;
    void typing(QString conversation) override;
    void seen(QString conversation) override;
    QCoro::Task<Result<>> answer(QString invitation, bool accept) override;
    QCoro::Task<Result<>> invite(QString conversation, QStringList newcomers) override;
    QCoro::Task<Result<>> leave(QString conversation) override;

private:
    void note(const QString &what, const QString &whom, const QString &how);
    QCoro::Task<Result<>> asked(QString what, QString whom, QString how);

    FakeCompany &m_company;
    bool m_isOver = false;
};

} // namespace Parlance
