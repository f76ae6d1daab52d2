// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"
#include "backends/sandbox/msgboxx/msgboxxoptions.h"

#include <QHash>

namespace Parlance::Sandbox {

/// The tokens of MsgBoxx: who gets one, and how long it is good.
class MsgBoxxLogin
{
public:
    /// Both live longer than the login.
    MsgBoxxLogin(const MsgBoxxOptions &options, const Clock &clock);

    /// POST /oauth/token.
    Response handle(const Request &request);

    /// Whether \p request has a good token; using it wears it out.
    bool admits(const Request &request);

    /// From now on no token is good.
    void expireTokens() { m_tokens.clear(); }
    void unlock() { m_failures = 0; }
    [[nodiscard]] bool isLocked() const;

private:
    struct Token
    {
        QDateTime until;
        int uses = 0;
    };

    [[nodiscard]] bool knows(const Request &request, const QJsonObject &json) const;
    [[nodiscard]] QByteArray makeToken(const QDateTime &until);

    const MsgBoxxOptions &m_options;
    const Clock &m_clock;
    QHash<QByteArray, Token> m_tokens;
    int m_made = 0;
    int m_failures = 0; ///< in a row
};

} // namespace Parlance::Sandbox
