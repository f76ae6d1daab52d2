// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/http/mediadownload.h"

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int MostRedirects = 4;
static constexpr HttpClient::Limits Limits{
    .inactivity = 30s, .total = 5min, .bytes = MediaDownload::MostBytes};

static tl::unexpected<Error> refused(Error::Reason reason, const QString &detail)
{
    return fail(Error{Error::Refused, reason, {}, detail});
}

/// Where \p reply leads from \p url; empty: nowhere we go.
static QUrl target(const HttpReply &reply, const QUrl &url)
{
    const QUrl named(QString::fromUtf8(reply.header("location")), QUrl::StrictMode);
    const QUrl next = named.isEmpty() ? QUrl() : url.resolved(named);
    const bool isFit = next.isValid() && next.scheme() == url.scheme() && !next.host().isEmpty();
    return isFit && next.userInfo().isEmpty() ? next : QUrl();
}

static bool isRedirect(const HttpReply &reply)
{
    return reply.status == 301 || reply.status == 302 || reply.status == 303 || reply.status == 307 ||
           reply.status == 308;
}

MediaDownload::MediaDownload(QUrl url, QByteArray authorization)
    : m_url(std::move(url)), m_authorization(std::move(authorization))
{
    m_http.setLimits(Limits);
}

QCoro::Task<Result<HttpReply>> MediaDownload::ask(QUrl url, Observer observer)
{
    m_http.setServer(originOf(url));
    HttpRequest request{.path = url, .headers = {{"Accept", "*/*"}}};
    request.progress = [this, observer](qint64 received, qint64 total) {
        m_isTooLarge = m_isTooLarge || total > MostBytes;
        if (m_isTooLarge)
            m_http.interrupt(); // what was announced need not come
        else if (observer)
            observer(received, total);
    };
    const auto reply = co_await m_http.exchange(request);
    co_return reply;
}

QCoro::Task<Result<MediaFile>> MediaDownload::fetch(Observer observer)
{
    if (m_authorization.isEmpty() && m_url.scheme() != "https"_L1)
        co_return refused(Error::Insecure, u"only https is fetched"_s);
    m_http.setAuthorization(m_authorization);
    QUrl url = m_url;
    for (int redirects = 0; redirects <= MostRedirects; ++redirects) {
        const auto reply = co_await ask(url, observer);
        if (!reply)
            co_return fail(reply);
        if (!isRedirect(*reply)) {
            if (m_isTooLarge || (!reply->isComplete && reply->body.size() >= MostBytes))
                co_return refused(Error::BadMedia, u"more than %1 bytes"_s.arg(MostBytes));
            if (reply->status == 404 || reply->status == 410)
                co_return refused(Error::NotFound, QString::number(reply->status));
            if (!reply->isSuccess())
                co_return fail(errorFrom(*reply, false));
            if (!reply->isComplete)
                co_return fail(Error{Error::Unreachable, Error::NoNetwork, {}, u"cut"_s});
            co_return MediaFile{reply->body, QString::fromLatin1(reply->header("content-type"))};
        }
        m_http.setAuthorization({}); // whoever is named there gets nothing of ours
        url = target(*reply, url);
        if (url.isEmpty())
            break;
    }
    co_return refused(Error::NotTheService, u"a redirect that is not followed"_s);
}

} // namespace Parlance
