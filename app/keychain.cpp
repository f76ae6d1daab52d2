// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/keychain.h"

#include "app/keychainobstacle.h"

#include <QCoroFuture>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace Parlance {

using namespace Qt::StringLiterals;

static const auto Service = u"org.parlance.Parlance"_s;
constexpr auto LargestItem = 2048; // what the Windows Credential Manager takes

/// What a job said. QtKeychain's jobs cannot be ended, so they outlive who asked.
struct Keychain::Reply
{
    QKeychain::Error error = QKeychain::OtherError;
    QString words;
    QByteArray text = {};
};

struct Keychain::Question
{
    QPromise<Reply> promise;

    Question() { promise.start(); }

    void answer(const Reply &reply)
    {
        if (promise.future().isFinished())
            return; // who asked was let go
        promise.addResult(reply);
        promise.finish();
    }
};

/// As long as it lives, the keychain is being changed.
class Keychain::Change
{
public:
    explicit Change(Keychain &keychain) : m_keychain(keychain) { ++m_keychain.m_changes; }
    ~Change()
    {
        --m_keychain.m_changes;
        m_keychain.m_changed.ring();
    }
    Change(const Change &) = delete;
    Change &operator=(const Change &) = delete;

private:
    Keychain &m_keychain;
};

static Error notAsked(QLatin1StringView why, const QString &detail)
{
    return {Error::Unauthorised, Error::SignInNeeded, why, detail};
}

Keychain::Keychain(std::optional<std::chrono::milliseconds> patience) : m_patience(patience) {}
Keychain::~Keychain() = default;

QCoro::Task<Keychain::Reply> Keychain::answered(QKeychain::Job *job, bool mayBeLetGo)
{
    if (m_isOver) {
        job->deleteLater(); // one that was started does so itself
        co_return Reply{QKeychain::OtherError, u"the program ends"_s};
    }
    const auto question = std::make_shared<Question>();
    QObject::connect(job, &QKeychain::Job::finished, job, [job, question] {
        const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job);
        const auto text = read ? read->textData().toUtf8() : QByteArray();
        question->answer({job->error(), job->errorString(), text});
    });
    auto &asked = mayBeLetGo ? m_reading : m_changing;
    std::erase_if(asked, [](const auto &other) { return other.expired(); });
    asked.push_back(question);
    if (m_patience) {
        QTimer::singleShot(*m_patience, job, [question] {
            question->answer({QKeychain::OtherError, u"no answer in time"_s});
        });
    }
    job->start();

    const auto answer = question->promise.future();
    co_return co_await answer;
}

/// What a job's error means: its number says little, so the system is asked as well.
QCoro::Task<Error> Keychain::explained(Reply reply)
{
    const auto words = reply.words;
    if (m_isClosed)
        co_return notAsked(Trouble, words);
    const auto obstacle = co_await keychainObstacle();
    if (obstacle == KeychainObstacle::Locked)
        co_return notAsked(Locked, words); // "not found" too: a dismissed prompt says so
    if (reply.error == QKeychain::EntryNotFound)
        co_return Error{Error::Refused, Error::NotFound, {}, words};
    if (obstacle == KeychainObstacle::NoBus)
        co_return notAsked(NoBus, words);
    if (obstacle == KeychainObstacle::Missing)
        co_return notAsked(Missing, words);

    switch (reply.error) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        co_return notAsked(Denied, words);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        co_return notAsked(Missing, words);
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    co_return notAsked(Trouble, words);
}

QCoro::Task<Result<QByteArray>> Keychain::item(QString account, bool mayBeLetGo)
{
    auto *job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(account);
    const auto reply = co_await answered(job, mayBeLetGo);
    if (reply.error == QKeychain::NoError)
        co_return reply.text;
    const auto problem = co_await explained(reply);
    co_return fail(problem);
}

QCoro::Task<Result<AccountSettings>> Keychain::read(QString account)
{
    if (m_isClosed)
        co_return fail(notAsked(Trouble, u"the program ends"_s));
    const auto text = co_await item(account, true);
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
    const Change change(*this);
    QJsonObject object;
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        object.insert(it.key(), it.value());
    const auto text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (text.size() > LargestItem)
        co_return fail(
            Error{Error::Refused, Error::BadSettings, {}, u"the secrets are longer than keychains take"_s});

    auto *job = new QKeychain::WritePasswordJob(Service);
    job->setKey(account);
    job->setTextData(QString::fromUtf8(text));
    const auto reply = co_await answered(job, false);
    if (reply.error != QKeychain::NoError) {
        const auto problem = co_await explained(reply);
        co_return fail(problem);
    }
    const auto kept = co_await item(account, false);
    if (!kept)
        co_return fail(kept);
    if (*kept != text)
        co_return fail(notAsked(Trouble, u"read back, it was something else"_s));
    co_return Result<>{};
}

QCoro::Task<Result<>> Keychain::forget(QString account)
{
    const Change change(*this);
    // Reading makes the system ask for the keychain's password; removing only fails, and says it had worked.
    auto kept = co_await item(account, false);
    if (kept) {
        auto *job = new QKeychain::DeletePasswordJob(Service);
        job->setKey(account);
        co_await answered(job, false);
        kept = co_await item(account, false);
    }
    if (kept)
        co_return fail(notAsked(Denied, u"it is still there"_s));
    if (kept.error().reason != Error::NotFound)
        co_return fail(kept);
    co_return Result<>{};
}

void Keychain::dismiss(Questions asked)
{
    for (const auto &asking : asked) {
        if (const auto question = asking.lock())
            question->answer({QKeychain::OtherError, u"the program ends"_s});
    }
}

void Keychain::letGo()
{
    dismiss(std::exchange(m_reading, {}));
}

QCoro::Task<> Keychain::close(std::chrono::milliseconds patience)
{
    m_isClosed = true;
    letGo();
    const QDeadlineTimer deadline(patience);
    while (m_changes > 0 && !deadline.hasExpired()) {
        const auto left = std::chrono::milliseconds(deadline.remainingTime());
        co_await m_changed.wait(left);
    }
    m_isOver = true;
    dismiss(std::exchange(m_changing, {}));
    while (m_changes > 0) // each ends with its next answer
        co_await m_changed.wait();
}

} // namespace Parlance
