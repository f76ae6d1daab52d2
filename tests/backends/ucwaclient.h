// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/sandbox.h"
#include "backends/sandbox/ucwa/ucwaservice.h"
#include "backends/ucwa/ucwabackend.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace Parlance::Test {

/// A backend that listens to a server double, and what it was told.
struct UcwaClient
{
    /// \param second of the protocol's: its timers run twenty times faster than in life. Who waits for the
    /// long ones makes it shorter, but then a busy machine is late for the short ones.
    explicit UcwaClient(std::chrono::microseconds second = std::chrono::milliseconds(50)) : second(second)
    {
        service.options().second = second;
        service.options().reactionTime = std::chrono::milliseconds(200);
        server.listen();
    }
    ~UcwaClient() { quit(); }

    [[nodiscard]] AccountSettings settings() const
    {
        AccountSettings settings{{QStringLiteral("address"), service.options().address},
                                 {QStringLiteral("password"), service.options().password},
                                 {QStringLiteral("server"), server.baseUrl().toString()}};
        settings.insert(extra);
        return settings;
    }

    Result<> signIn()
    {
        backend = std::make_unique<Ucwa::UcwaBackend>(second);
        return QCoro::waitFor(backend->signIn(settings(), cursor));
    }

    /// Signs in and listens from now on. \return whether that went well
    bool start()
    {
        if (!signIn())
            return false;
        isQuitting = false;
        listening.emplace(listen());
        return true;
    }

    /// Signs in, and waits until everything is known that is told at first.
    bool settle()
    {
        return start() && until([this] { return !seen<RosterSeen>().isEmpty(); });
    }

    /// Waits for \p isSo without a rest: QTest::qWaitFor() sleeps between any two events.
    static bool until(const std::function<bool()> &isSo,
                      std::chrono::milliseconds patience = std::chrono::seconds(20))
    {
        QTimer deadline;
        deadline.setSingleShot(true);
        deadline.start(patience);
        while (!isSo() && deadline.isActive())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return isSo();
    }

    void quit()
    {
        isQuitting = true;
        if (!backend)
            return;
        backend->abort();
        if (listening)
            QCoro::waitFor(*listening);
        listening.reset();
        QCoro::waitFor(backend->signOut());
        backend.reset();
    }

    /// Ends without a word to the server, as a crash does.
    void crash()
    {
        server.addFault({.kind = Sandbox::Fault::Status, .method = "DELETE", .times = 1, .status = 503});
        quit();
        server.clearFaults();
    }

    Result<Receipt> send(const QString &text, const QStringList &to = {QStringLiteral("sip:bo@example.com")})
    {
        OutgoingMessage message;
        message.id = QStringLiteral("token-%1").arg(++sent);
        message.recipients = to;
        message.body = text;
        return QCoro::waitFor(backend->send(message));
    }

    /// The events of one kind, in the order of their coming.
    template<typename T>
    [[nodiscard]] QList<T> seen() const
    {
        QList<T> found;
        for (const Event &event : events) {
            if (const T *wanted = std::get_if<T>(&event))
                found << *wanted;
        }
        return found;
    }

    /// What others wrote: texts, each message once.
    [[nodiscard]] QStringList heard() const
    {
        QStringList texts;
        QStringList known;
        for (const MessageSeen &message : seen<MessageSeen>()) {
            if (message.sender.isEmpty() || known.contains(message.remoteId))
                continue;
            known << message.remoteId;
            texts << message.body;
        }
        return texts;
    }

    /// Whether texts of that conversation can go both ways now.
    [[nodiscard]] bool isConnected(const QString &conversation) const
    {
        const QJsonArray talks =
            QJsonDocument::fromJson(cursor.toUtf8())[QLatin1StringView("talks")].toArray();
        return std::ranges::any_of(talks, [&conversation](const QJsonValue &talk) {
            const QStringList everyone = talk[QLatin1StringView("everyone")].toVariant().toStringList();
            return everyone.join(u',') == conversation &&
                   !talk[QLatin1StringView("send")].toString().isEmpty();
        });
    }

    const std::chrono::microseconds second;
    Sandbox::Server server;
    Sandbox::UcwaService &service = server.ucwa();
    std::unique_ptr<Ucwa::UcwaBackend> backend;
    AccountSettings extra;
    QString cursor; ///< of the last batch, as a store would keep it
    QList<Event> events;
    std::function<void(const EventBatch &)> keep; ///< a store, if there is one
    QList<Error> problems;
    int sent = 0;

private:
    QCoro::Task<> listen()
    {
        while (!isQuitting) {
            const SyncPoint from{.cursor = cursor};
            const auto batch = co_await backend->nextEvents(from);
            if (batch) {
                if (keep)
                    keep(*batch);
                cursor = batch->cursor;
                events << batch->events;
            } else if (!isQuitting) {
                problems << batch.error();
                Pause pause;
                co_await pause.wait(std::chrono::milliseconds(20));
            }
        }
    }

    std::optional<QCoro::Task<>> listening;
    bool isQuitting = false;
};

} // namespace Parlance::Test
