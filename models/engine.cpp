// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/engine.h"

#include "backends/http/json.h"
#include "backends/pause.h"
#include "models/errortext.h"
#include "models/records/schedule.h"
#include "models/store/backup.h"
#include "models/store/database.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QtConcurrentRun>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

struct EngineWords
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

} // namespace

Engine::Engine(Profile profile, SecretStore &secrets, BackendCatalog catalog)
    : m_profile(std::move(profile)), m_secrets(secrets), m_catalog(std::move(catalog)),
      m_lock(m_profile.lock())
{
}

Engine::~Engine() = default;

static QString unusable(const StoreError &error, const QString &file)
{
    switch (error.kind()) {
    case StoreError::Foreign:
    case StoreError::Outdated:
        return EngineWords::tr(
            "This profile was written by another version of Parlance · use that version, or another profile");
    case StoreError::Damaged:
        return EngineWords::tr(
            "The profile's database is damaged · run “parlance doctor”, nothing was changed");
    case StoreError::Unwritable:
        return EngineWords::tr("The disk is full or fails · make room, then start again");
    case StoreError::Busy:
        return EngineWords::tr("Another program holds the profile's database · close it, then start again");
    case StoreError::Unopenable:
    case StoreError::Mistake:
    case StoreError::Other:
        break;
    }
    return EngineWords::tr("The profile cannot be opened · check that you may write to %1")
        .arg(QDir::toNativeSeparators(file));
}

QCoro::Task<Engine::Opening> Engine::open()
{
    if (!QDir().mkpath(m_profile.folder)) {
        m_problem = unusable(StoreError(StoreError::Unopenable, {}), m_profile.folder);
        co_return Unusable;
    }
    if (!m_lock.tryLock())
        co_return InUse;
    co_await adopt(); // if the last close() was cut off
    const auto opening = co_await openStore(Store::Owner);
    co_return opening;
}

QCoro::Task<Engine::Opening> Engine::openForReading()
{
    if (Restoring::isPrepared(m_profile.database())) {
        const auto owning = co_await open();
        if (owning != InUse)
            co_return owning;
    }
    if (!QFile::exists(m_profile.database())) {
        makeParts(u":memory:"_s, Store::Owner);
        co_return Opened;
    }
    const auto reading = co_await openStore(Store::Reader);
    if (reading == Opened || !m_isOutdated)
        co_return reading;
    const auto owning = co_await open();
    if (owning == InUse)
        m_problem = EngineWords::tr("An older version of Parlance runs on this profile · close it first");
    co_return owning == Opened ? Opened : Unusable;
}

void Engine::makeParts(const QString &database, Store::Access access)
{
    m_templates.reset();
    m_people.reset();
    m_connections.reset();
    m_store = std::make_unique<Store>(database, access);
    m_connections = std::make_unique<Connections>(*m_store, m_catalog, m_secrets);
    m_people = std::make_unique<People>(*m_store, *m_connections, m_catalog);
    m_templates = std::make_unique<Templates>(*m_connections);
}

QCoro::Task<Engine::Opening> Engine::openStore(Store::Access access)
{
    makeParts(m_profile.database(), access);
    try {
        const auto ready = m_store->ready();
        co_await ready;
    } catch (const StoreError &error) {
        m_isOutdated = error.kind() == StoreError::Outdated;
        m_problem = unusable(error, m_profile.database());
        co_return Unusable;
    }
    co_return Opened;
}

QCoro::Task<> Engine::close()
{
    if (m_connections)
        co_await m_connections->stop();
    m_templates.reset();
    m_people.reset();
    m_connections.reset();
    m_store.reset(); // finishes the writes it was given
    if (m_lock.isHeld())
        co_await adopt();
}

/// Off this thread. Who reads the database beside us is waited for, for a moment.
QCoro::Task<> Engine::adopt()
{
    constexpr std::chrono::seconds LongestRead(5);
    constexpr std::chrono::milliseconds BetweenTries(50);

    if (!Restoring::isPrepared(m_profile.database()))
        co_return;
    Pause pause;
    for (const QDeadlineTimer patience(LongestRead);;) {
        const auto adopting =
            QtConcurrent::run([database = m_profile.database()] { return Restoring::adopt(database); });
        const auto adoption = co_await adopting;
        m_adoption = adoption;
        if (adoption.problem != RestoreProblem::InUse)
            co_return;
        if (patience.hasExpired())
            break;
        co_await pause.wait(BetweenTries);
    }
    Restoring::drop(m_profile.database()); // nobody is to be surprised by it later
}

QCoro::Task<tl::expected<qint64, QString>> Engine::backUp(QString file)
{
    const auto writing =
        QtConcurrent::run([file, database = m_profile.database()] { return Backup::write(database, file); });
    const auto written = co_await writing;
    co_return written;
}

QCoro::Task<tl::expected<Restored, RestoreProblem>> Engine::restore(QString file)
{
    using Outcome = tl::expected<Restored, RestoreProblem>;
    const Outcome refused = tl::unexpected(RestoreProblem::HasAccounts);
    const auto accounts = co_await m_store->everyAccount();
    if (!accounts.isEmpty())
        co_return refused;
    const auto prepared = QtConcurrent::run(
        [file, database = m_profile.database()] { return Restoring::prepare(file, database); });
    const auto outcome = co_await prepared;
    if (!outcome)
        co_return outcome;
    const auto since = co_await m_store->everyAccount();
    if (!since.isEmpty()) {
        Restoring::drop(m_profile.database());
        co_return refused;
    }
    m_adoption = {false, RestoreProblem::Unwritable}; // until close() has made it true
    Q_EMIT restored();
    co_return outcome;
}

static OutgoingMessage outgoing(const Draft &draft)
{
    OutgoingMessage message;
    message.recipients = draft.recipients;
    message.body = draft.body;
    message.replyTo = draft.replyTo;
    message.usedTemplate = draft.usedTemplate;
    for (const auto &attachment : draft.media)
        message.media << attachment.url;
    return message;
}

QCoro::Task<Result<Message>> Engine::send(Draft draft)
{
    const auto account = co_await this->account(draft.account);
    if (!account) {
        const Error gone{Error::Refused, Error::NotFound, {}, u"no such account"_s};
        co_return fail(gone);
    }
    for (auto &recipient : draft.recipients) {
        const auto address = m_catalog.address(account->service, recipient, account->settings);
        if (!address)
            co_return fail(address);
        recipient = *address;
    }
    draft.recipients.removeDuplicates();
    draft.recipients.sort();
    const auto *service = m_catalog.service(account->service);
    if (service && draft.recipients.size() > 1) // a group is named without ourselves
        draft.recipients.removeAll(service->ownAddress(account->settings));
    draft.body = cleaned(draft.body);

    auto *connection = m_connections->connection(draft.account);
    // one that is signed in knows what kind of number it sends from
    const auto spare = connection ? nullptr : m_catalog.create(account->service);
    if (const auto *backend = connection ? &connection->backend() : spare.get()) {
        const auto valid = backend->validate(outgoing(draft));
        if (!valid)
            co_return fail(valid);
    }
    const auto silent = co_await m_store->silentAmong(draft.account, draft.recipients);
    if (!draft.anyway && !silent.isEmpty()) {
        const Error silence{Error::Refused, Error::OptedOut, {}, u"as Parlance keeps it"_s};
        co_return fail(silence);
    }
    connection = m_connections->connection(draft.account);
    if (connection && draft.sender.isEmpty())
        draft.sender = connection->backend().ownAddress();

    const auto message = co_await m_store->enqueue(draft);
    connection = m_connections->connection(draft.account); // it may have been replaced meanwhile
    if (connection)
        connection->deliverNow();
    co_return message;
}

QCoro::Task<Result<>> Engine::addContact(QString id, QString address, QString name)
{
    const auto account = co_await this->account(id);
    const QString service = account ? account->service : QString();
    const auto known = m_catalog.address(service, address);
    if (!known)
        co_return fail(known);
    const auto visit = m_connections->visit(id);
    if (!visit)
        co_return fail(visit);
    const QString called = cleaned(name).trimmed();
    const auto added = co_await (*visit)->backend().addContact(*known, called);
    co_return added;
}

/// Whether somebody in \p conversation has asked for silence since.
QCoro::Task<Result<>> Engine::mayWriteIn(qint64 conversation)
{
    const auto found = co_await m_store->conversation(conversation);
    if (found && std::ranges::any_of(found->participants, &Participant::optedOut)) {
        const Error silence{Error::Refused, Error::OptedOut, {}, u"asked for silence since"_s};
        co_return fail(silence);
    }
    co_return Result<>{};
}

QCoro::Task<Result<>> Engine::sendFailedAgain(qint64 conversation)
{
    const auto welcome = co_await mayWriteIn(conversation);
    if (!welcome)
        co_return fail(welcome);
    const auto again = co_await m_store->sendFailedAgain(conversation);
    if (again.isEmpty())
        co_return Result<>{}; // better news were faster
    const qint64 first = again.first();
    const auto result = co_await wake(first, true, &AccountConnection::deliverNow);
    co_return result;
}

QCoro::Task<Result<>> Engine::sendAgain(qint64 id)
{
    const auto message = co_await m_store->message(id);
    if (message && Schedule::holds(*message)) { // silence asked for since would have failed it
        const auto leaving = co_await reschedule(id, QDateTime::currentDateTimeUtc());
        co_return leaving;
    }
    const qint64 known = message ? message->conversation : 0;
    const auto welcome = co_await mayWriteIn(known);
    if (!welcome)
        co_return fail(welcome);
    const auto done = co_await m_store->sendAgain(id);
    const auto result = co_await wake(id, done, &AccountConnection::deliverNow);
    co_return result;
}

QCoro::Task<Result<>> Engine::putSilencesBack(PersonAt whom, SilenceChange made)
{
    co_await m_store->putSilencesBack(whom, made);
    m_connections->deliverNow();
    co_return Result<>{};
}

QCoro::Task<Result<>> Engine::reschedule(qint64 id, QDateTime at, Message::Consent consent)
{
    const auto done = co_await m_store->reschedule(id, at, consent);
    const auto result = co_await wake(id, done, &AccountConnection::deliverNow);
    co_return result;
}

QCoro::Task<Result<>> Engine::checkAgain(qint64 id)
{
    const auto done = co_await m_store->checkAgain(id);
    const auto result = co_await wake(id, done, &AccountConnection::listenNow);
    co_return result;
}

QCoro::Task<Result<>> Engine::wake(qint64 id, bool done, void (AccountConnection::*how)())
{
    if (!done) {
        const Error settled{Error::Refused, Error::NotFound, {}, u"no such message, or it is settled"_s};
        co_return fail(settled);
    }
    const auto message = co_await m_store->message(id);
    if (auto *connection = message ? m_connections->connection(message->account) : nullptr)
        (connection->*how)();
    co_return Result<>{};
}

} // namespace Parlance
