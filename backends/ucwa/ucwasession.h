// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/http/httpclient.h"
#include "backends/pause.h"
#include "backends/ucwa/ucwaresource.h"
#include "backends/ucwa/ucwasignin.h"

#include <QFuture>
#include <QPromise>
#include <QTimer>

namespace Parlance::Ucwa {

/// How long things take; a test may let a second of the protocol's pass faster.
class Pace
{
public:
    explicit Pace(std::chrono::microseconds second = std::chrono::seconds(1)) : m_second(second) {}

    [[nodiscard]] std::chrono::milliseconds operator()(std::chrono::seconds time) const
    {
        return std::chrono::ceil<std::chrono::milliseconds>(time.count() * m_second);
    }

private:
    std::chrono::microseconds m_second;
};

/// Requests with a token, on the two channels of a UCWA server: ordinary ones,
/// few at a time, and the one poll, on a connection of its own.
///
/// One renewal serves all requests that find the token refused, and it is
/// renewed ahead of its end (ucwa.md, 3.5). Errors: Unauthorised when the user
/// has to do something about it. Its owner awaits every call before it goes.
class Session
{
public:
    explicit Session(Pace pace);

    void use(const Settings &settings) { m_signIn.use(settings); }
    /// \param told when an answer says that the application, or something of it, is gone
    void onLoss(std::function<void()> told) { m_lost = std::move(told); }
    [[nodiscard]] SignIn &signIn() { return m_signIn; }

    /// \param applications the URL at which applications are made: every href counts from its host
    void setServer(const QUrl &applications, const Token &token);
    [[nodiscard]] QUrl server() const { return m_commands.server(); }

    /// \param request with an href as its path; repeated once when its token was refused
    QCoro::Task<Result<HttpReply>> ask(HttpRequest request);
    /// Any success, with its body; an empty one reads as an empty resource.
    QCoro::Task<Result<Resource>> get(QString href);
    QCoro::Task<Result<Resource>> post(QString href, QJsonObject body = {});
    /// Posts what the server likes to know, and nothing depends on.
    QCoro::Task<> mention(QString href);
    QCoro::Task<Result<HttpReply>> poll(QString href);
    /// The poll ends now, as if the net had failed.
    void interruptPoll() { m_events.interrupt(); }

    /// The net has changed: what hangs on old connections ends, and new ones are made.
    void reconnect();

    [[nodiscard]] std::chrono::seconds clockAhead() const { return m_commands.clockAhead(); }

    /// What is pending ends now, and the renewals; only farewell() still speaks.
    void abort();
    /// Ends the application: the last request, after abort().
    QCoro::Task<> farewell(QString application);
    /// No renewal is on its way any more.
    QCoro::Task<> finish();

private:
    QCoro::Task<Result<HttpReply>> exchange(HttpClient &http, HttpRequest request);
    QCoro::Task<Result<>> renewed(int generation, SignInOffer offer);
    QCoro::Task<> renewAhead();
    void take(const Token &token);

    const Pace m_pace;
    std::function<void()> m_lost;
    SignIn m_signIn;
    HttpClient m_commands;
    HttpClient m_events;
    HttpClient m_farewell;
    QByteArray m_authorization; // secret
    int m_generation = 0;       // of the token
    QFuture<Result<>> m_renewing;
    std::optional<Error> m_refusal; ///< of the password: it is not tried once more, that may lock the account
    QTimer m_ahead;
    std::optional<QCoro::Task<>> m_renewal;
    int m_running = 0;
    QList<Pause *> m_queue; // those who wait for their turn hold them
    bool m_aborted = false;
};

} // namespace Parlance::Ucwa
