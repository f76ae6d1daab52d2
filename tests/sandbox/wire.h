// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/sandbox.h"
#include "backends/sandbox/signalwire/signalwireservice.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QTcpSocket>

/// A connection that shows every byte.
class Wire
{
public:
    explicit Wire(Parlance::Sandbox::Server &server)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, [this] { received += m_socket.readAll(); });
        m_socket.connectToHost(QHostAddress::LocalHost, server.port());
        m_credentials =
            (server.signalWire().options().project + QLatin1Char(':') + server.signalWire().options().token)
                .toUtf8();
    }

    /// Sends a text, which is a good request.
    void send(const QByteArray &text)
    {
        const QByteArray body = R"({"from":"+15550100111","to":"+15550100222","body":")" + text + R"("})";
        m_socket.write("POST /api/messaging/messages HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " +
                       m_credentials.toBase64() + "\r\nContent-Type: application/json\r\nContent-Length: " +
                       QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    [[nodiscard]] bool isComplete() const
    {
        static const QRegularExpression length(QStringLiteral("\r\nContent-Length: (\\d+)\r\n"));
        const auto match = length.match(QString::fromLatin1(received));
        const qsizetype head = received.indexOf("\r\n\r\n") + 4;
        return match.hasMatch() && head > 3 && received.size() == head + match.captured(1).toLongLong();
    }

    QByteArray received;

private:
    QTcpSocket m_socket;
    QByteArray m_credentials;
};
