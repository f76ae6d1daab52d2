// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychain.h"

#include "app/keychainobstacle.h"

#include <QCoroFuture>
#include <QJsonDocument>
#include <QJsonObject>
#include <qt6keychain/keychain.h>

namespace Parlance {

using namespace Qt::StringLiterals;

static const auto Service = u"org.parlance.Parlance"_s;
constexpr auto LargestItem = 2048; // what the Windows Credential Manager takes

/// As long as it lives, something is being written.
class Keychain::Writing
{
public:
    explicit Writing(Keychain &keychain) : m_keychain(keychain) { ++m_keychain.m_writing; }
    ~Writing()
    {
        --m_keychain.m_writing;
        m_keychain.m_written.ring();
    }
    Writing(const Writing &) = delete;
    Writing &operator=(const Writing &) = delete;

private:
    Keychain &m_keychain;
};

static QCoro::Task<> run(QKeychain::Job *job, QString account)
{
    job->setAutoDelete(false);
    job->setKey(account);
    const auto finished = QtFuture::connect(job, &QKeychain::Job::finished);
    job->start();
    co_await finished;
}

static Error notAsked(QLatin1StringView why, const QString &detail)
{
    return {Error::Unauthorised, Error::SignInNeeded, why, detail};
}

/// What a job's \p error means: its number says little, so the system is asked as well.
static QCoro::Task<Error> explained(QKeychain::Error error, QString words)
{
    const auto obstacle = co_await keychainObstacle();
    if (obstacle == KeychainObstacle::Locked)
        co_return notAsked(SecretStore::Locked, words); // "not found" too: a dismissed prompt says so
    if (error == QKeychain::EntryNotFound)
        co_return Error{Error::Refused, Error::NotFound, {}, words};
    if (obstacle == KeychainObstacle::NoBus)
        co_return notAsked(SecretStore::NoBus, words);
    if (obstacle == KeychainObstacle::Missing)
        co_return notAsked(SecretStore::Missing, words);

    switch (error) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        co_return notAsked(SecretStore::Denied, words);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        co_return notAsked(SecretStore::Missing, words);
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    co_return notAsked(SecretStore::Trouble, words);
}

/// What the keychain has under \p account, as it stands there.
static QCoro::Task<Result<QByteArray>> item(QString account)
{
    QKeychain::ReadPasswordJob job(Service);
    auto *running = &job;
    co_await run(running, account);
    if (job.error() != QKeychain::NoError) {
        const auto problem = co_await explained(job.error(), job.errorString());
        co_return fail(problem);
    }
    co_return job.textData().toUtf8();
}

QCoro::Task<Result<AccountSettings>> Keychain::read(QString account)
{
    const auto text = co_await item(account);
    if (!text)
        co_return fail(text);
    const auto json = QJsonDocument::fromJson(*text);
    if (!json.isObject())
        co_return fail(notAsked(Trouble, u"the item is not in our form"_s));
    AccountSettings secrets;
    const auto object = json.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        secrets.insert(it.key(), it->toString());
    co_return secrets;
}

QCoro::Task<Result<>> Keychain::write(QString account, AccountSettings secrets)
{
    const Writing writing(*this);
    QJsonObject object;
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        object.insert(it.key(), it.value());
    const auto text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (text.size() > LargestItem)
        co_return fail(
            Error{Error::Refused, Error::BadSettings, {}, u"the secrets are longer than keychains take"_s});

    QKeychain::WritePasswordJob job(Service);
    job.setTextData(QString::fromUtf8(text));
    auto *running = &job;
    co_await run(running, account);
    if (job.error() != QKeychain::NoError) {
        const auto problem = co_await explained(job.error(), job.errorString());
        co_return fail(problem);
    }
    const auto kept = co_await read(account);
    if (!kept)
        co_return fail(kept);
    if (*kept != secrets)
        co_return fail(notAsked(Trouble, u"read back, it was something else"_s));
    co_return Result<>{};
}

QCoro::Task<Result<>> Keychain::forget(QString account)
{
    const Writing writing(*this);
    // Reading makes the system ask for the keychain's password; removing only fails, and says it had worked.
    auto kept = co_await item(account);
    if (kept) {
        QKeychain::DeletePasswordJob job(Service);
        auto *running = &job;
        co_await run(running, account);
        kept = co_await item(account);
    }
    if (kept)
        co_return fail(notAsked(Denied, u"it is still there"_s));
    if (kept.error().reason != Error::NotFound)
        co_return fail(kept);
    co_return Result<>{};
}

QCoro::Task<> Keychain::settle()
{
    while (m_writing > 0)
        co_await m_written.wait();
}

} // namespace Parlance
