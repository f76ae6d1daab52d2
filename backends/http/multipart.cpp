// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/http/multipart.h"

namespace Parlance {

namespace {

QByteArray boundaryOf(const QByteArray &contentType)
{
    const qsizetype at = contentType.toLower().indexOf("boundary=");
    if (at < 0)
        return {};
    QByteArray boundary = contentType.mid(at + 9).trimmed();
    if (boundary.startsWith('"'))
        return boundary.mid(1, boundary.indexOf('"', 1) - 1);
    const qsizetype end = boundary.indexOf(';');
    return end < 0 ? boundary : boundary.left(end).trimmed();
}

/// The whole answer that stands in one part, after the part's own headers.
HttpReply replyFrom(QByteArray part)
{
    HttpReply reply;
    const qsizetype begin = part.indexOf("HTTP/");
    if (begin < 0)
        return reply;
    part.remove(0, begin);
    qsizetype end = part.indexOf("\r\n\r\n");
    qsizetype gap = 4;
    if (end < 0) {
        end = part.indexOf("\n\n");
        gap = 2;
    }
    const QList<QByteArray> lines = (end < 0 ? part : part.left(end)).split('\n');
    reply.status = lines.constFirst().mid(8).trimmed().left(3).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            reply.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    if (end >= 0)
        reply.body = part.mid(end + gap).trimmed();
    return reply;
}

} // namespace

QList<HttpReply> repliesIn(const HttpReply &reply, qsizetype count)
{
    QList<HttpReply> replies;
    const QByteArray boundary = boundaryOf(reply.header("content-type"));
    const QByteArray line = "--" + boundary;
    qsizetype at = boundary.isEmpty() ? -1 : reply.body.indexOf(line);
    while (at >= 0 && replies.size() < count) {
        const qsizetype begin = at + line.size();
        if (reply.body.mid(begin, 2) == "--")
            break;
        at = reply.body.indexOf("\n" + line, begin);
        replies << replyFrom(at < 0 ? reply.body.mid(begin) : reply.body.mid(begin, at - begin));
        at = at < 0 ? -1 : at + 1;
    }
    replies.resize(count);
    return replies;
}

} // namespace Parlance
