// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"
#include "backends/export.h"
#include "backends/http/httpreply.h"

#include <QByteArray>
#include <QCoroTask>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace Parlance {

/// One request beyond the plain ones.
struct HttpRequest
{
    QByteArray verb = "GET";
    QUrl path; ///< as for get()
    QByteArray body = {};
    QByteArray contentType = {};
    QList<QPair<QByteArray, QByteArray>> headers = {}; ///< instead of the usual ones of those names
    QList<QByteArray> secrets = {};          ///< in it, beside the authorization: no refusal may repeat them
    std::chrono::milliseconds patience = {}; ///< how long the whole may take; 0: as the client's limits say
    /// Told while the answer comes in. \param total -1: not known
    std::function<void(qint64 received, qint64 total)> progress = {};
};

/// Whether both have the same scheme, host and port.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT bool haveSameOrigin(const QUrl &a, const QUrl &b);
/// The scheme, host and port of \p url, as the address of a server.
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QUrl originOf(const QUrl &url);

/// The one way to speak HTTP, to one server.
///
/// What changes something goes out at most once. No redirect is followed, no
/// cookie kept, HTTP/1.1 only, TLS errors are final. Requests go to the
/// server's own scheme, host and port; any other is Refused before it leaves,
/// so that the secret stays with its service. Where a refusal repeats the
/// secret, it is blotted out of the reply. The log gets verb, host, path
/// without ids, and status.
///
/// Errors: a Result holds a reply as soon as there is a status line, whatever
/// the status (errorFrom() reads it). Without one: Unreachable when provably
/// nothing left or the request changes nothing, else Unanswered.
class PARLANCE_BACKENDS_EXPORT HttpClient
{
public:
    struct Limits
    {
        std::chrono::milliseconds inactivity{30'000};
        std::chrono::milliseconds total{60'000};
        qint64 bytes = 8 * 1024 * 1024;
    };

    HttpClient();
    ~HttpClient(); ///< no call may be pending: abort() and await them first

    /// Whether \p server may be spoken to: https, or http on loopback only; no
    /// user info, query or fragment.
    [[nodiscard]] static Result<> validate(const QUrl &server);

    /// \param server base URL; its path counts as a folder, with a slash at its end or without
    void setServer(const QUrl &server) { m_server = server; }
    [[nodiscard]] QUrl server() const { return m_server; }
    /// The value of the header Authorization, visible ASCII. Empty: none.
    void setAuthorization(const QByteArray &value) { m_authorization = value; }
    void setLimits(Limits limits) { m_limits = limits; }
    /// Lets http reach every host, for asking where the real server is. What is
    /// secret stays off it: a request with an authorization or a body is Refused.
    void setPlainAllowed(bool allowed) { m_plainAllowed = allowed; }

    /// \param path below the server's own path ("messages"); or a link from one of its
    ///        answers: beginning with a slash it counts from the host, as services mean it
    QCoro::Task<Result<HttpReply>> get(QUrl path);
    /// A request that changes something.
    QCoro::Task<Result<HttpReply>> post(QUrl path, QByteArray body, QByteArray contentType);
    /// Anything but a GET changes something.
    QCoro::Task<Result<HttpReply>> exchange(HttpRequest request);

    /// Pending requests end now, as if the net had failed; later ones go.
    void interrupt();
    /// The next request is made on a new connection.
    void renew() { m_network.reset(); }
    /// Pending requests end now (a change may have happened: Unanswered),
    /// later ones are Unreachable at once.
    void abort();

    /// How far the server's clock is ahead of ours, by its last answer.
    [[nodiscard]] std::chrono::seconds clockAhead() const { return m_clockAhead; }

private:
    [[nodiscard]] Result<QNetworkRequest> networkRequest(const HttpRequest &request) const;

    std::shared_ptr<QNetworkAccessManager> m_network; // made with the first request
    QList<QNetworkReply *> m_pending;
    QUrl m_server;
    QByteArray m_authorization;
    Limits m_limits;
    std::chrono::seconds m_clockAhead{0};
    bool m_plainAllowed = false;
    bool m_aborted = false;
};

} // namespace Parlance
