// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fakecompany.h"

#include <QJsonDocument>

namespace Parlance {

ServiceInfo FakeCompany::info()
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

FakeCompanyBackend::FakeCompanyBackend(FakeCompany &company)
    : FakeBackend(company.service), m_company(company)
{
}

PeopleBackend *FakeCompanyBackend::people()
{
    return this;
}

QString FakeCompanyBackend::ownAddress() const
{
    return QStringLiteral("sip:me@example.com");
}

QCoro::Task<Result<EventBatch>> FakeCompanyBackend::nextEvents(SyncPoint from)
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

void FakeCompanyBackend::abort()
{
    m_isOver = true;
    FakeBackend::abort();
}

QCoro::Task<Result<QList<ContactSeen>>> FakeCompanyBackend::find(QString text)
{
    note(QStringLiteral("find"), text, {});
    co_return m_company.directory;
}

QCoro::Task<Result<>> FakeCompanyBackend::setAvailability(std::optional<Presence::Availability> wish)
{
    return asked(QStringLiteral("availability"), {}, wish ? word(*wish) : QStringLiteral("reset"));
}

QCoro::Task<Result<>> FakeCompanyBackend::setNote(QString text)
{
    return asked(QStringLiteral("note"), {}, text);
}

QCoro::Task<Result<>> FakeCompanyBackend::setLocation(QString location)
{
    return asked(QStringLiteral("location"), {}, location);
}

void FakeCompanyBackend::setAbsence(Absence absence)
{
    note(QStringLiteral("absence"), {}, QString::number(int(absence)));
}

void FakeCompanyBackend::watch(QStringList addresses)
{
    note(QStringLiteral("watch"), addresses.join(u','), {});
}

QCoro::Task<Result<Portrait>> FakeCompanyBackend::portrait(QString address, QByteArray)
{
    note(QStringLiteral("portrait"), address, {});
    Portrait portrait;
    portrait.image = m_company.portrait;
    co_return portrait;
}

void FakeCompanyBackend::typing(QString conversation)
{
    note(QStringLiteral("typing"), conversation, {});
}

void FakeCompanyBackend::seen(QString conversation)
{
    note(QStringLiteral("seen"), conversation, {});
}

QCoro::Task<Result<>> FakeCompanyBackend::answer(QString invitation, bool accept)
{
    return asked(QStringLiteral("answer"), invitation,
                 accept ? QStringLiteral("accept") : QStringLiteral("decline"));
}

QCoro::Task<Result<>> FakeCompanyBackend::invite(QString conversation, QStringList newcomers)
{
    return asked(QStringLiteral("invite"), conversation, newcomers.join(u','));
}

QCoro::Task<Result<>> FakeCompanyBackend::leave(QString conversation)
{
    return asked(QStringLiteral("leave"), conversation, {});
}

void FakeCompanyBackend::note(const QString &what, const QString &whom, const QString &how)
{
    m_company.asked << QStringList{what, whom, how}.join(u'|');
}

QCoro::Task<Result<>> FakeCompanyBackend::asked(QString what, QString whom, QString how)
{
    note(what, whom, how);
    co_return m_company.answer;
}

} // namespace Parlance
