// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fakebackend.h"

namespace Parlance {

FakeBackend::Service::Service() = default;
FakeBackend::Service::~Service() = default;

void FakeBackend::Service::tell(const Result<EventBatch> &round)
{
    rounds.push_back(round);
    if (listener)
        listener->m_wait.start(0);
}

FakeBackend::FakeBackend(Service &service) : m_service(service)
{
    m_wait.setSingleShot(true);
    if (service.people)
        m_people.emplace(*service.people);
    service.listener = this;
}

FakeBackend::~FakeBackend()
{
    if (m_service.listener == this)
        m_service.listener = nullptr;
}

QCoro::Task<Result<>> FakeBackend::signIn(AccountSettings settings, QString)
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

QCoro::Task<Result<>> FakeBackend::check(AccountSettings, CheckObserver observer)
{
    for (const CheckStep &step : m_service.checkSteps)
        observer(step);
    const Result<> answer = m_service.checkAnswer;
    co_return answer;
}

QCoro::Task<Result<Receipt>> FakeBackend::send(OutgoingMessage message)
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

QCoro::Task<Result<EventBatch>> FakeBackend::nextEvents(SyncPoint from)
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

QCoro::Task<Result<QList<ContactSeen>>> FakeBackend::find(QString text)
{
    const auto answer = co_await m_people->answerTo(QStringLiteral("find ") + text);
    if (!answer)
        co_return fail(answer);
    co_return m_service.directory;
}

QCoro::Task<Result<QList<MessageTemplate>>> FakeBackend::templates()
{
    ++m_service.templatesAsked;
    if (m_aborted)
        co_return fail({Error::Unreachable});
    const Result<QList<MessageTemplate>> templates = m_service.templates;
    co_return templates;
}

QCoro::Task<Result<>> FakeBackend::addContact(QString address, QString name)
{
    m_service.contactsAdded << address + QLatin1Char('|') + name;
    const Result<> answer = m_service.addAnswer;
    co_return answer;
}

QDateTime FakeBackend::signedInUntil() const
{
    return m_service.signedInUntil;
}

PeopleBackend *FakeBackend::people()
{
    return m_people ? &*m_people : nullptr;
}

QCoro::Task<> FakeBackend::signOut()
{
    m_service.signedOut = true;
    co_return;
}

std::unique_ptr<MediaDownload> FakeBackend::mediaDownload(const QUrl &url) const
{
    if (!haveSameOrigin(url, m_service.mediaServer))
        return {};
    return std::make_unique<MediaDownload>(url, "Basic c2VjcmV0");
}

QUrl FakeBackend::server() const
{
    return m_service.server;
}

QString FakeBackend::ownAddress() const
{
    return QStringLiteral("+15550100111");
}

void FakeBackend::abort()
{
    m_aborted = true;
    m_wait.start(0);
    if (m_people)
        m_people->abort();
}

} // namespace Parlance
