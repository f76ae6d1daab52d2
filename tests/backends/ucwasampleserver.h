// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/backends/ucwasamples.h"
#include "tests/support/rawserver.h"

#include <QHash>

namespace Parlance::Test {

/// A server that answers with samples, as if it were the one that they are from.
class SampleServer
{
public:
    SampleServer()
    {
        m_server.onRequest = [this](QTcpSocket &socket, const RawServer::Request &request) {
            const QByteArrayList words = request.line().split(' ');
            const QByteArray asked = words.value(0) + ' ' + words.value(1);
            const auto found = m_answers.constFind(asked);
            socket.write(found == m_answers.constEnd() ? written(404, "application/json", "{}") : *found);
        };
    }

    [[nodiscard]] QUrl url() const { return m_server.url(); }
    [[nodiscard]] const QList<RawServer::Request> &requests() const { return m_server.requests; }
    /// The only request that begins with \p start.
    [[nodiscard]] RawServer::Request request(const QByteArray &start) const
    {
        RawServer::Request found;
        for (const RawServer::Request &request : m_server.requests) {
            if (request.line().startsWith(start + ' '))
                found = request;
        }
        return found;
    }

    /// \param asked "GET /path"
    void answer(const QByteArray &asked, int status, const QByteArray &body)
    {
        m_answers.insert(asked, written(status, "application/json", localised(body)));
    }
    void answer(const QByteArray &asked, const QString &name)
    {
        if (!name.endsWith(QLatin1StringView(".http"))) {
            answer(asked, 200, sample(name));
            return;
        }
        const HttpSample http = httpSample(name);
        const QByteArray body = localised(http.message.body);
        QByteArray bytes = http.start + "\r\n";
        for (const auto &[key, value] : http.message.headers) {
            if (key.compare("content-length", Qt::CaseInsensitive) != 0)
                bytes += key + ": " + localised(value) + "\r\n";
        }
        m_answers.insert(asked,
                         bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

private:
    static QByteArray written(int status, const QByteArray &type, const QByteArray &body)
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + type +
               "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    /// \p text with our address in place of the documentation's.
    [[nodiscard]] QByteArray localised(QByteArray text) const
    {
        return text.replace("https://lyncweb.contoso.com", m_server.url().toEncoded());
    }

    RawServer m_server;
    QHash<QByteArray, QByteArray> m_answers;
};

} // namespace Parlance::Test
