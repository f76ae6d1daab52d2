// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/http/httpclient.h"

#include "backends/http/oneshotbody.h"

#include <QCoroFuture>
#include <QHostAddress>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(httpLog, "parlance.http")

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// The system's proxy, never with credentials, and none to our own machine.
class SystemProxy : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy::NoProxy};
        QList<QNetworkProxy> proxies = systemProxyForQuery(query);
        for (QNetworkProxy &proxy : proxies) {
            proxy.setUser({});
            proxy.setPassword({});
        }
        return proxies;
    }
};

tl::unexpected<Error> badSettings(const QString &detail)
{
    return fail(Error{Error::Refused, Error::BadSettings, {}, detail});
}

bool isVisibleAscii(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c <= 0x7e; });
}

/// \p server's path counts as a folder.
QUrl resolved(QUrl server, const QUrl &path)
{
    if (!server.path().endsWith(u'/'))
        server.setPath(server.path(QUrl::FullyEncoded) + u'/', QUrl::StrictMode);
    return server.resolved(path).adjusted(QUrl::RemoveFragment);
}

/// What \p request holds that nobody else may see.
QList<QByteArray> secretsOf(const QNetworkRequest &request, QList<QByteArray> others)
{
    const QByteArray authorization = request.rawHeader("Authorization");
    const QByteArray credential = authorization.mid(authorization.indexOf(' ') + 1);
    others.append(credential);
    if (authorization.startsWith("Basic ")) {
        const QByteArray pair = QByteArray::fromBase64(credential);
        others.append(pair.mid(pair.indexOf(':') + 1));
    }
    return others;
}

/// \p text, plain or JSON, with \p secrets blotted out.
QByteArray without(const QList<QByteArray> &secrets, QByteArray text)
{
    constexpr qsizetype Shortest = 6; // a shorter one is in many a word

    for (const QByteArray &secret : secrets) {
        if (secret.size() < Shortest)
            continue;
        QByteArray escaped = secret;
        escaped.replace('\\', "\\\\").replace('"', "\\\"");
        text.replace(secret, "***").replace(escaped, "***").replace(escaped.replace('/', "\\/"), "***");
    }
    return text;
}

/// Host and path of \p url for the log, with `*` for whatever may name a person or a message.
QString outline(const QUrl &url)
{
    static const QRegularExpression harmless(u"^(?:v[0-9]|[A-Za-z_-]{0,32}(?:\\.json)?)$"_s);

    QStringList segments = url.path(QUrl::FullyEncoded).split(u'/');
    for (QString &segment : segments) {
        if (segment.size() > 32 || !harmless.match(segment).hasMatch())
            segment = u"*"_s;
    }
    return url.host() + segments.join(u'/');
}

QString name(QNetworkReply::NetworkError error)
{
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    return QString::fromLatin1(name);
}

/// \param stopped by HttpClient::abort(); otherwise a cancelled request ran out of time
Error::Reason reasonFrom(QNetworkReply::NetworkError error, bool stopped)
{
    switch (error) {
    case QNetworkReply::OperationCanceledError:
        return stopped ? Error::Unspecified : Error::TimedOut;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Error::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return Error::Insecure;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        return Error::NotTheService;
    default:
        return Error::NoNetwork;
    }
}

/// Whether \p answer ended as it should.
bool isWhole(const HttpReply &answer, QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::NoError)
        return true;
    // A body without a length ends with the connection, which Qt now and then takes for a reason to repeat.
    if (error == QNetworkReply::ContentReSendError && answer.isSuccess())
        return answer.header("content-length").isEmpty() && answer.header("transfer-encoding").isEmpty();
    // Most statuses that are not 2xx are errors to Qt too, beyond those of the network.
    return answer.status >= 300 && error > QNetworkReply::UnknownNetworkError;
}

/// Whether \p error says by itself that no connection came about.
bool preventsConnection(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError;
}

} // namespace

bool haveSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

QUrl originOf(const QUrl &url)
{
    QUrl origin =
        url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    origin.setPath(u"/"_s);
    return origin;
}

HttpClient::HttpClient() = default;

HttpClient::~HttpClient()
{
    Q_ASSERT_X(m_pending.isEmpty(), "HttpClient", "calls are awaited before their client goes");
}

Result<> HttpClient::validate(const QUrl &server)
{
    if (!server.isValid() || server.host().isEmpty())
        return badSettings(u"the server is no URL with a host"_s);
    if (server.scheme() != "https"_L1 && !(server.scheme() == "http"_L1 && isLoopback(server.host())))
        return badSettings(u"the server must begin with https:// (http:// is for this computer only)"_s);
    if (!server.userInfo().isEmpty() || server.hasQuery() || server.hasFragment())
        return badSettings(u"the server has a user name, a query or a fragment"_s);
    return {};
}

QCoro::Task<Result<HttpReply>> HttpClient::get(QUrl path)
{
    return exchange(HttpRequest{.path = path});
}

QCoro::Task<Result<HttpReply>> HttpClient::post(QUrl path, QByteArray body, QByteArray contentType)
{
    return exchange(HttpRequest{.verb = "POST", .path = path, .body = body, .contentType = contentType});
}

void HttpClient::abort()
{
    m_aborted = true;
    interrupt();
}

void HttpClient::interrupt()
{
    const auto pending = m_pending;
    for (QNetworkReply *reply : pending)
        reply->abort();
}

Result<QNetworkRequest> HttpClient::networkRequest(const HttpRequest &asked) const
{
    if (m_aborted)
        return fail(Error{Error::Unreachable, Error::Unspecified, {}, u"stopped"_s});
    const bool isOpen =
        m_plainAllowed && m_server.scheme() == "http"_L1 && m_authorization.isEmpty() && asked.body.isEmpty();
    if (const auto valid = validate(m_server); !valid && !isOpen)
        return fail(valid);
    const bool areFit = std::ranges::all_of(asked.headers, [](const auto &header) {
        return isVisibleAscii(header.first) && isVisibleAscii(header.second);
    });
    if (!areFit || !isVisibleAscii(m_authorization) || !isVisibleAscii(asked.contentType))
        return badSettings(u"a header would contain characters that no header may contain"_s);

    const QUrl url = resolved(m_server, asked.path);
    if (!url.isValid() || !haveSameOrigin(url, m_server) || !url.userInfo().isEmpty())
        return fail(Error{Error::Refused, Error::NotTheService, {}, u"a link leads to another server"_s});

    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setTransferTimeout(int(m_limits.inactivity.count()));
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Parlance/" PARLANCE_VERSION ""_s);
    request.setRawHeader("Accept", "application/json");
    if (!asked.contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, asked.contentType);
    if (!m_authorization.isEmpty())
        request.setRawHeader("Authorization", m_authorization);
    for (const auto &[header, value] : asked.headers)
        request.setRawHeader(header, value);
    return request;
}

QCoro::Task<Result<HttpReply>> HttpClient::exchange(HttpRequest asked)
{
    const auto &[verb, path, body, contentType, headers, secrets, patience, progress] = asked;
    auto request = networkRequest(asked);
    if (!request)
        co_return fail(request);
    if (!m_network) {
        m_network = std::make_shared<QNetworkAccessManager>();
        m_network->setProxyFactory(new SystemProxy);
    }
    const auto network = m_network;

    const bool changesSomething = verb != "GET";
    OneShotBody upload(body); // outlives the reply that reads from it
    std::unique_ptr<QNetworkReply> reply;
    if (changesSomething) {
        // Otherwise Qt keeps a copy of the body, to repeat it.
        request->setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request->setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        reply.reset(network->sendCustomRequest(*request, verb, &upload));
    } else {
        reply.reset(network->get(*request));
    }

    HttpReply answer;
    bool tooLarge = false;
    const auto read = [&answer, &tooLarge, reply = reply.get(), limit = m_limits.bytes] {
        answer.body += reply->read(limit - answer.body.size());
        tooLarge = tooLarge || reply->bytesAvailable() > 0;
    };
    const auto tell = [&progress = asked.progress, &answer, reply = reply.get()] {
        const QVariant length = reply->header(QNetworkRequest::ContentLengthHeader);
        if (progress)
            progress(answer.body.size(), length.isValid() ? length.toLongLong() : -1);
    };
    reply->setReadBufferSize(64 * 1024);
    QObject::connect(reply.get(), &QNetworkReply::metaDataChanged, reply.get(), tell);
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(),
                     [&read, &tell, &tooLarge, reply = reply.get()] {
                         read();
                         tell();
                         if (tooLarge)
                             reply->abort();
                     });
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, reply.get(), &QNetworkReply::abort);
    deadline.start(patience.count() > 0 ? patience : m_limits.total);

    m_pending.append(reply.get());
    const QFuture<void> finished = QtFuture::connect(reply.get(), &QNetworkReply::finished);
    co_await finished;
    m_pending.removeOne(reply.get());
    deadline.stop();

    QNetworkReply::NetworkError error = reply->error();
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.status > 0 && answer.status < 200) {
        // Qt takes 103 for the answer: the real one, still to come here, must not become the next request's.
        if (m_network == network)
            m_network.reset();
        error = QNetworkReply::ProtocolFailure;
    }
    if (answer.status < 200) {
        qCInfo(httpLog).noquote() << verb << outline(request->url()) << name(error);
        const bool anythingLeft =
            changesSomething && (body.isEmpty() ? !preventsConnection(error) : upload.anyByteLeft());
        co_return fail(Error{anythingLeft ? Error::Unanswered : Error::Unreachable,
                             reasonFrom(error, m_aborted),
                             {},
                             name(error)});
    }
    qCInfo(httpLog).noquote() << verb << outline(request->url()) << answer.status;

    if (reply->isOpen())
        read();
    answer.headers = reply->rawHeaderPairs();
    answer.phrase = reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    answer.isComplete = !tooLarge && isWhole(answer, error);
    if (!answer.isSuccess()) { // its words are shown
        const auto hidden = secretsOf(*request, secrets);
        answer.body = without(hidden, answer.body);
        answer.phrase = QString::fromUtf8(without(hidden, answer.phrase.toUtf8()));
        for (auto &[header, value] : answer.headers)
            value = without(hidden, value);
    }
    if (const QDateTime serverTime = answer.serverTime(); serverTime.isValid())
        m_clockAhead = std::chrono::seconds(QDateTime::currentDateTimeUtc().secsTo(serverTime));
    co_return answer;
}

} // namespace Parlance
