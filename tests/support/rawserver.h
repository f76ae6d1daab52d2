// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace Parlance::Test {

/// A server on loopback that counts what reaches it and answers byte by byte
/// what the test says, right or wrong. Lives in the test's own thread.
class RawServer : public QTcpServer
{
public:
    struct Request
    {
        QByteArray head; ///< request line and headers, with the empty line
        QByteArray body;

        [[nodiscard]] QByteArray line() const { return head.left(head.indexOf("\r\n")); }
        [[nodiscard]] bool has(const QByteArray &header) const
        {
            return head.toLower().contains("\r\n" + header.toLower());
        }
    };
    using Answer = std::function<void(QTcpSocket &socket, const Request &request)>;

    RawServer() { listen(QHostAddress::LocalHost); }

    explicit RawServer(Answer answer) : RawServer() { onRequest = std::move(answer); }

    /// Always the same bytes.
    explicit RawServer(const QByteArray &bytes)
        : RawServer([bytes](QTcpSocket &socket, const Request &) { socket.write(bytes); })
    {
    }

    [[nodiscard]] QUrl url() const
    {
        QUrl url;
        url.setScheme(QLatin1StringView(tls ? "https" : "http"));
        url.setHost(QLatin1StringView("127.0.0.1"));
        url.setPort(serverPort());
        return url;
    }

    /// Ends a connection the impolite way.
    static void reset(QTcpSocket &socket)
    {
#ifdef Q_OS_UNIX
        const linger atOnce{1, 0};
        ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
        socket.abort();
    }

    Answer onRequest = [](QTcpSocket &, const Request &) {}; ///< for each request that came in whole
    std::function<void(QTcpSocket &)> onConnection = [](QTcpSocket &) {};
    std::optional<QSslConfiguration> tls;

    QList<Request> requests;
    int connections = 0;
    qint64 bytes = 0; ///< received, after decryption

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        if (tls) {
            socket->setSslConfiguration(*tls);
            socket->startServerEncryption();
        }
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, received = QByteArray()]() mutable {
            const QByteArray news = socket->readAll();
            bytes += news.size();
            received += news;
            while (const auto request = takeRequest(received)) {
                requests.append(*request);
                onRequest(*socket, *request);
            }
        });
        onConnection(*socket);
    }

private:
    static std::optional<Request> takeRequest(QByteArray &received)
    {
        static const QByteArray End("\r\n\r\n");
        static const QByteArray Length("\r\ncontent-length:");

        const qsizetype end = received.indexOf(End);
        if (end < 0)
            return {};
        const QByteArray head = received.left(end + End.size());
        qsizetype length = 0;
        if (const qsizetype at = head.toLower().indexOf(Length); at >= 0) {
            const qsizetype from = at + Length.size();
            length = head.mid(from, head.indexOf("\r\n", from) - from).trimmed().toLongLong();
        }
        if (received.size() < head.size() + length)
            return {};
        const Request request{head, received.mid(head.size(), length)};
        received.remove(0, head.size() + length);
        return request;
    }
};

} // namespace Parlance::Test
