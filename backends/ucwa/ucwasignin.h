// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/http/httpclient.h"
#include "backends/ucwa/ucwachallenge.h"
#include "backends/ucwa/ucwasettings.h"

#include <memory>
#include <vector>

namespace Parlance::Ucwa {

/// A token, which goes into the header Authorization as it is.
struct Token
{
    QByteArray authorization; ///< secret; "Bearer cwt=…"
    std::chrono::seconds life{0};
};

/// Refuses a token that was just given.
[[nodiscard]] tl::unexpected<Error> uselessToken(const HttpReply &reply, std::chrono::seconds clockAhead);

// Beyond this, tokens that are good for the one clock are not for the other.
constexpr auto ClockTolerance = std::chrono::minutes(5);

/// Finding the user's server, and proving who we are (ucwa.md, 2 and 3).
///
/// The password goes to a host only that the user named, that belongs to the
/// address's domain, or that a server of that domain vouched for over TLS.
class SignIn
{
public:
    void use(const Settings &settings) { m_settings = settings; }

    /// From the address, or the server entered by hand, to the URL at which
    /// applications are made; with a token for it on the way.
    QCoro::Task<Result<QUrl>> findApplications();
    /// \param told on its way, once a server has answered as one should
    void onReached(std::function<void()> told) { m_reached = std::move(told); }

    /// A new token by the offer that came with \p challenge, else by the last one.
    /// \param asked who sent the challenge
    QCoro::Task<Result<Token>> token(SignInOffer offer, QUrl asked);

    /// The user's own link and where tokens are had, for the next run: a server that is
    /// asked for more without a token takes it amiss.
    [[nodiscard]] QUrl userUrl() const { return m_userUrl; }
    [[nodiscard]] QUrl tokenUrl() const { return m_tokenUrl; }
    /// Whether \p remembered, if it is anything, is a server that the account's own settings name: what is
    /// kept between runs comes from a file, and may be somebody else's.
    [[nodiscard]] bool isOurs(const QUrl &remembered) const;
    /// A token from where it was had the last time.
    QCoro::Task<Result<Token>> tokenAgain(QUrl user, QUrl tokens);

    /// The one that findApplications() got on its way; empty: none was needed.
    [[nodiscard]] const Token &lastToken() const { return m_token; }
    [[nodiscard]] std::chrono::seconds clockAhead() const { return m_clockAhead; }

    void abort();

private:
    /// Where discovery goes on from one candidate.
    struct Root
    {
        QUrl user;         ///< to be asked with a token
        QUrl applications; ///< instead, in the old format
    };
    struct Step
    {
        Root found;
        QUrl next; ///< another deployment is responsible
    };

    QCoro::Task<Result<Root>> findRoot();
    QCoro::Task<Result<Root>> root(QUrl url);
    [[nodiscard]] Result<Step> stepFrom(const HttpReply &reply, const QJsonDocument &body,
                                        const QUrl &url) const;
    QCoro::Task<Result<QUrl>> applicationsOf(QUrl user);
    QCoro::Task<Result<HttpReply>> get(QUrl url, QByteArray authorization = {});
    QCoro::Task<Result<HttpReply>> ask(HttpRequest request, QByteArray authorization);
    [[nodiscard]] bool isTrusted(const QUrl &url, const QUrl &teller) const;

    Settings m_settings;
    std::function<void()> m_reached;
    SignInOffer m_offer;
    QUrl m_userUrl;
    QUrl m_tokenUrl;
    Token m_token;
    std::chrono::seconds m_clockAhead{0};
    QList<HttpClient *> m_asking; ///< their own coroutines hold them
    bool m_aborted = false;
};

} // namespace Parlance::Ucwa
