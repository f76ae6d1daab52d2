// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "relay.h"

#include "backends/http/oneshotbody.h"
#include "backends/sandbox/lateanswer.h"

#include <QNetworkReply>

namespace Parlance::Conformance {

using namespace Qt::StringLiterals;

/// Headers that are the business of one connection.
static bool isOfTheConnection(const QByteArray &header)
{
    const QByteArray name = header.toLower();
    return name == "connection" || name == "content-length" || name == "transfer-encoding" ||
           name == "keep-alive" || name == "date";
}

static Sandbox::Response responseFrom(QNetworkReply &reply)
{
    Sandbox::Response response{.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                               .body = reply.readAll(),
                               .contentType = reply.rawHeader("Content-Type")};
    const auto headers = reply.rawHeaderPairs();
    for (const auto &header : headers) {
        if (!isOfTheConnection(header.first) &&
            header.first.compare("content-type", Qt::CaseInsensitive) != 0)
            response.headers << header;
    }
    response.stored = reply.operation() != QNetworkAccessManager::GetOperation && response.status / 100 == 2;
    return response;
}

Sandbox::Response Relay::handle(const Sandbox::Request &request)
{
    QNetworkRequest onward(QUrl(m_to.toString(QUrl::StripTrailingSlash | QUrl::RemovePath) + request.target(),
                                QUrl::StrictMode));
    onward.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    onward.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    for (const Sandbox::Header &header : request.headers) {
        if (!isOfTheConnection(header.first)) // the name of the host stays: links in answers lead back to us
            onward.setRawHeader(header.first, header.second);
    }
    QNetworkReply *reply = nullptr;
    if (request.body.isEmpty()) {
        reply = m_network.sendCustomRequest(onward, request.method);
    } else { // or Qt might send it twice
        onward.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        auto *body = new OneShotBody(request.body);
        reply = m_network.sendCustomRequest(onward, request.method, body);
        body->setParent(reply);
    }

    const auto later = std::make_shared<Sandbox::LateAnswer>();
    QObject::connect(reply, &QNetworkReply::finished, later.get(), [reply, later] {
        const Sandbox::Response response = responseFrom(*reply);
        reply->deleteLater();
        later->give(response); // without a status the connection ends
    });
    QObject::connect(later.get(), &Sandbox::LateAnswer::abandoned, reply, &QNetworkReply::abort);
    Sandbox::Response response;
    response.later = later;
    return response;
}

} // namespace Parlance::Conformance
