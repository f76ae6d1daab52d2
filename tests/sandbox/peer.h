// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

#include <memory>

/// A client of a double, with credentials and no manners of its own.
class Peer
{
public:
    struct Answer
    {
        int status = 0;
        QByteArray body;
        QList<QNetworkReply::RawHeaderPair> headers;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;

        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        [[nodiscard]] QByteArray header(const QByteArray &name) const
        {
            for (const auto &[key, value] : headers) {
                if (key.compare(name, Qt::CaseInsensitive) == 0)
                    return value;
            }
            return {};
        }
        /// The server's clock.
        [[nodiscard]] QDateTime date() const
        {
            const auto text = QString::fromLatin1(header("Date"));
            QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
            date.setTimeSpec(Qt::UTC);
            return date;
        }
    };

    QUrl base;
    QByteArray credentials; ///< "user:password"; empty: none

    /// \param target path and query, percent-encoded; or a whole URL
    /// \param headers beside or instead of our own
    Answer ask(const QByteArray &method, const QString &target, const QByteArray &body = {},
               const QList<QNetworkReply::RawHeaderPair> &headers = {})
    {
        const auto reply = start(method, target, body, headers);
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        return answer(*reply);
    }

    /// Does not wait for the answer.
    std::unique_ptr<QNetworkReply> start(const QByteArray &method, const QString &target,
                                         const QByteArray &body = {},
                                         const QList<QNetworkReply::RawHeaderPair> &headers = {})
    {
        QNetworkRequest request(base.resolved(QUrl(target, QUrl::StrictMode)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!credentials.isEmpty())
            request.setRawHeader("Authorization", "Basic " + credentials.toBase64());
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        return std::unique_ptr<QNetworkReply>(m_network.sendCustomRequest(request, method, body));
    }

    static Answer answer(QNetworkReply &reply)
    {
        return {reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply.readAll(),
                reply.rawHeaderPairs(), reply.error()};
    }

    Answer get(const QString &target) { return ask("GET", target); }
    Answer post(const QString &target, const QJsonObject &body)
    {
        return ask("POST", target, QJsonDocument(body).toJson());
    }

private:
    QNetworkAccessManager m_network;
};
