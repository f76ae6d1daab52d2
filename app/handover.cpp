// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/handover.h"

#include "app/platform.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <utility>

namespace Parlance::HandOver {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr qsizetype HeadSize = 5;
// An engine that takes longer to answer is none.
constexpr auto Patience = 3s;

QByteArray encode(const Frame &frame)
{
    Q_ASSERT_X(frame.payload.size() < LargestFrame, "HandOver::encode", "a frame fits the limit");
    QByteArray bytes(HeadSize, Qt::Uninitialized);
    qToBigEndian<quint32>(static_cast<quint32>(frame.payload.size() + 1), bytes.data());
    bytes[4] = static_cast<char>(frame.kind);
    return bytes + frame.payload;
}

static bool isKnown(quint8 kind)
{
    return (kind >= Frame::Run && kind <= Frame::Cancel) ||
           (kind >= Frame::OtherVersion && kind <= Frame::Yielding);
}

std::optional<Frame> FrameReader::next()
{
    if (m_malformed || m_buffer.size() < HeadSize)
        return {};
    const auto size = qsizetype(qFromBigEndian<quint32>(m_buffer.constData()));
    const auto kind = static_cast<quint8>(m_buffer[4]);
    if (size < 1 || size > LargestFrame || !isKnown(kind)) {
        m_malformed = true;
        m_buffer.clear();
        return {};
    }
    if (m_buffer.size() < size + 4)
        return {};
    Frame frame{static_cast<Frame::Kind>(kind), m_buffer.mid(HeadSize, size - 1)};
    m_buffer.remove(0, size + 4);
    return frame;
}

QByteArray Request::encode() const
{
    QJsonObject lent;
    for (auto account = secrets.begin(); account != secrets.end(); ++account) {
        QJsonObject values;
        for (auto value = account->begin(); value != account->end(); ++value)
            values.insert(value.key(), value.value());
        lent.insert(account.key(), values);
    }
    QJsonObject object{
        {u"version"_s, QCoreApplication::applicationVersion()},
        {u"arguments"_s, QJsonArray::fromStringList(arguments)},
        {u"input"_s, QString::fromLatin1(input.toBase64())},
        {u"secrets"_s, lent},
    };
    if (compose) {
        object.insert(u"address"_s, compose->address);
        object.insert(u"text"_s, compose->text);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Request> Request::decode(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    if (object[u"version"_s].toString() != QCoreApplication::applicationVersion())
        return {};

    Request request;
    for (const QJsonValue argument : object[u"arguments"_s].toArray())
        request.arguments << argument.toString();
    request.input = QByteArray::fromBase64(object[u"input"_s].toString().toLatin1());
    const QJsonObject lent = object[u"secrets"_s].toObject();
    for (auto account = lent.begin(); account != lent.end(); ++account) {
        const QJsonObject values = account->toObject();
        for (auto value = values.begin(); value != values.end(); ++value)
            request.secrets[account.key()].insert(value.key(), value->toString());
    }
    if (object.contains(u"address"_s))
        request.compose = Compose{object[u"address"_s].toString(), object[u"text"_s].toString()};
    return request;
}

Client::Client(const QString &socketFile, Output::Sink sink)
    : m_socketFile(socketFile), m_sink(std::move(sink))
{
    const auto ring = [this] { m_news.ring(); };
    connect(&m_socket, &QLocalSocket::connected, this, ring);
    connect(&m_socket, &QLocalSocket::readyRead, this, ring);
    connect(&m_socket, &QLocalSocket::disconnected, this, ring);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, ring);
}

QCoro::Task<Answer> Client::run(Request request)
{
    return ask({Frame::Run, request.encode()});
}

QCoro::Task<Answer> Client::raise(std::optional<Compose> compose)
{
    Request request;
    request.compose = std::move(compose);
    return ask({Frame::Raise, request.encode()});
}

void Client::cancel()
{
    if (!std::exchange(m_isCancelled, true) && m_socket.state() == QLocalSocket::ConnectedState)
        m_socket.write(encode({Frame::Cancel}));
    m_news.ring();
}

QCoro::Task<Answer> Client::ask(Frame frame)
{
    QFile file(m_socketFile);
    if (!file.open(QIODevice::ReadOnly))
        co_return Answer();
    const QString name = QString::fromUtf8(file.read(4096));

    m_socket.connectToServer(name);
    while (m_socket.state() == QLocalSocket::ConnectingState && !m_isCancelled)
        co_await m_news.wait(1s);
    if (m_socket.state() != QLocalSocket::ConnectedState || !Platform::isSameUser(m_socket))
        co_return Answer();
    m_socket.write(encode(frame));

    const QDeadlineTimer limit(Patience);
    FrameReader reader;
    for (;;) {
        const bool isOver = m_socket.state() == QLocalSocket::UnconnectedState;
        reader.append(m_socket.readAll());
        while (const auto next = reader.next()) {
            if (!take(*next))
                co_return m_answer;
        }
        if (isOver || reader.isMalformed())
            break;
        const std::chrono::milliseconds patience =
            m_hasBegun ? 24h : std::chrono::milliseconds(limit.remainingTime());
        co_await m_news.wait(patience);
        if (!m_hasBegun && limit.hasExpired())
            break;
    }
    m_socket.abort();
    if (m_hasBegun)
        m_answer.kind = m_answer.goOn.isEmpty() ? Answer::Lost : Answer::Gone;
    co_return m_answer;
}

bool Client::take(const Frame &frame)
{
    switch (frame.kind) {
    case Frame::OtherVersion:
        m_answer.kind = Answer::OtherVersion;
        return false;
    case Frame::Ready:
        m_hasBegun = true;
        m_socket.write(encode({Frame::Go}));
        return true;
    case Frame::GoOn:
        m_answer.goOn.clear();
        for (const QJsonValue argument : QJsonDocument::fromJson(frame.payload).array())
            m_answer.goOn << argument.toString();
        return true;
    case Frame::Result:
        m_sink(Output::Result, frame.payload);
        return true;
    case Frame::Diagnostics:
        m_sink(Output::Diagnostics, frame.payload);
        return true;
    case Frame::Ended:
        m_answer.kind = Answer::Ended;
        m_answer.status = frame.payload.isEmpty() ? 0 : frame.payload[0];
        return false;
    case Frame::Raised:
        m_answer.kind = Answer::Raised;
        return false;
    case Frame::Yielding:
        m_answer.kind = Answer::Yielding;
        return false;
    case Frame::Run:
    case Frame::Raise:
    case Frame::Go:
    case Frame::Cancel:
        break; // not for us
    }
    return false;
}

} // namespace Parlance::HandOver
