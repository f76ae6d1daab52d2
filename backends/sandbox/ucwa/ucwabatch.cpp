// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Several requests in one.

#include "backends/sandbox/ucwa/ucwaresource.h"
#include "backends/sandbox/ucwa/ucwaservice.h"

#include <QRegularExpression>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

/// The request in a part of a batch, with what it shares with the whole.
static std::optional<Request> requestIn(const QByteArray &part, const Request &whole)
{
    const qsizetype headEnd = part.indexOf("\r\n\r\n"); // of the part itself
    if (headEnd < 0)
        return std::nullopt;
    const QByteArray http = part.mid(headEnd + 4);
    const qsizetype end = http.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = http.left(end).split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    if (first.size() != 3)
        return std::nullopt;

    Request request;
    request.method = first[0];
    const QUrl target(QString::fromUtf8(first[1]));
    request.path = target.path(QUrl::FullyEncoded);
    request.query = target.query(QUrl::FullyEncoded);
    for (qsizetype line = 1; line < lines.size(); ++line) {
        const qsizetype colon = lines[line].indexOf(':');
        request.headers << Header(lines[line].left(colon).trimmed(), lines[line].mid(colon + 1).trimmed());
    }
    request.headers << Header("Host", whole.header("Host"));
    request.headers << Header("Authorization", whole.header("Authorization"));
    request.body = http.mid(end + 4);
    if (request.body.endsWith("\r\n"))
        request.body.chop(2); // it belongs to the boundary
    request.headers << Header("Content-Length", QByteArray::number(request.body.size()));
    return request;
}

Response UcwaService::batch(UcwaApplication &application, const Request &request)
{
    static const QRegularExpression boundaryIn(uR"-(^multipart/batching\s*;\s*boundary="?([^";]+)"?)-"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const auto match = boundaryIn.match(QString::fromLatin1(request.header("Content-Type")));
    if (!match.hasMatch())
        return ucwaError(415, u"UnsupportedMediaType"_s);
    const QByteArray boundary = "--" + match.captured(1).toLatin1();

    const QByteArray own = m_pool.newId().toLatin1();
    QByteArray body;
    qsizetype from = request.body.indexOf(boundary);
    while (from >= 0) {
        from += boundary.size();
        const qsizetype to = request.body.indexOf(boundary, from);
        if (to < 0)
            break;
        const QByteArray part = request.body.mid(from, to - from);
        from = to;
        const auto asked = requestIn(part, request);
        static const QRegularExpression forbidden(u"/(batch|events|photos/[^/]+)$"_s);
        const bool allowed = asked && !asked->path.contains(forbidden) &&
                             asked->path.startsWith(application.href(), Qt::CaseInsensitive);
        const Response response =
            allowed ? ucwa(*asked) : ucwaError(400, u"BadRequest"_s, u"ParameterValidationFailure"_s);
        body += "--" + own + "\r\nContent-Type: application/http; msgtype=response\r\n\r\n" +
                response.bytes(m_pool.clock.now()) + "\r\n";
    }
    return {.body = body + "--" + own + "--\r\n",
            .contentType = "multipart/batching; boundary=\"" + own + '"'};
}

} // namespace Parlance::Sandbox
