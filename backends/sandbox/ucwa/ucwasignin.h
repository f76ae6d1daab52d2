// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"

#include <chrono>

namespace Parlance::Sandbox {

class UcwaPool;

/// The way to an application: discovery, the challenge, tokens.
class UcwaSignIn
{
public:
    /// \param pool lives longer
    explicit UcwaSignIn(UcwaPool &pool);

    [[nodiscard]] static bool owns(const QString &path);
    Response handle(const Request &request);

    /// Why \p request may not pass; nothing if it has a good token.
    [[nodiscard]] std::optional<Response> refusal(const Request &request);

    /// From now on no token is good.
    void expireTokens();

private:
    struct Token
    {
        QByteArray value;
        std::chrono::milliseconds issued;
        std::chrono::milliseconds expires;
        bool renewed = false; ///< it has a successor
    };

    Response root(const Request &request);
    Response user(const Request &request);
    Response token(const Request &request);
    [[nodiscard]] Response challenge(const Request &request, int status) const;
    [[nodiscard]] QList<QByteArray> schemes(const QUrl &base) const;
    void countRenewal();

    UcwaPool &m_pool;
    QList<Token> m_tokens;
    int m_invited = 0; // how often a request without a token was told to get one
};

} // namespace Parlance::Sandbox
