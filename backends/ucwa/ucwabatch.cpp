// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwabatch.h"

#include "backends/ucwa/ucwaresource.h"

#include <QUuid>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;

namespace {

/// Path and query of \p href, as they were given.
QByteArray target(const QString &href)
{
    const QUrl url = urlFrom(href);
    return url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
}

} // namespace

HttpRequest batchOf(const QStringList &hrefs, const QString &batchHref, const QString &host)
{
    const QByteArray boundary = QUuid::createUuid().toByteArray(QUuid::Id128);
    QByteArray body;
    for (const QString &href : hrefs) {
        body += "--" + boundary + "\r\nContent-Type: application/http; msgtype=request\r\n\r\nGET " +
                target(href) + " HTTP/1.1\r\nHost: " + host.toLatin1() +
                "\r\nAccept: application/json\r\n\r\n";
    }
    body += "--" + boundary + "--\r\n";
    return {.verb = "POST",
            .path = urlFrom(batchHref),
            .body = body,
            .contentType = "multipart/batching;boundary=" + boundary,
            .headers = {{"Accept", "multipart/batching"}}};
}

} // namespace Parlance::Ucwa
