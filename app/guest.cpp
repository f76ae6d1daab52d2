// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/guest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Parlance {

using HandOver::Frame;
using HandOver::Request;

Guest::Guest(QLocalSocket *socket, Runner runner, Raiser raiser)
    : m_socket(socket), m_runner(std::move(runner)), m_raiser(std::move(raiser))
{
    m_socket->setParent(nullptr);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &Guest::read);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &Guest::leave);
    // what came before we listened
    QMetaObject::invokeMethod(this, &Guest::read, Qt::QueuedConnection);
}

Guest::~Guest()
{
    m_socket->disconnect(this); // its end would be told to what is gone already
}

void Guest::moveOn()
{
    if (!m_canMove || !m_isRunning)
        return;
    m_isMoving = true;
    m_stop.request();
}

QCoro::Task<> Guest::ended()
{
    if (m_task)
        co_await *m_task;
}

void Guest::read()
{
    m_reader.append(m_socket->readAll());
    while (const auto frame = m_reader.next())
        take(*frame);
    if (m_reader.isMalformed())
        m_socket->abort();
}

void Guest::take(const Frame &frame)
{
    if (frame.kind == Frame::Cancel) {
        m_stop.request();
        return;
    }
    if (frame.kind == Frame::Go && m_request && !m_task) {
        m_isRunning = true;
        m_task.emplace(serve(*m_request));
        return;
    }

    const auto request = Request::decode(frame.payload);
    if (!request) {
        send({Frame::OtherVersion, QCoreApplication::applicationVersion().toUtf8()});
        m_socket->disconnectFromServer();
    } else if (frame.kind == Frame::Raise) {
        send(m_raiser(request->compose));
        m_socket->disconnectFromServer();
    } else if (frame.kind == Frame::Run && !m_request) {
        m_request = request;
        send({Frame::Ready});
    } else {
        m_socket->abort();
    }
}

void Guest::leave()
{
    m_stop.request();
    if (!m_isRunning)
        Q_EMIT gone();
}

void Guest::send(const Frame &frame)
{
    if (m_socket->state() != QLocalSocket::ConnectedState)
        return;
    m_socket->write(HandOver::encode(frame));
    m_socket->flush(); // it stands for something that has happened
}

void Guest::print(Output::Channel channel, const QByteArray &bytes)
{
    const auto kind = channel == Output::Result ? Frame::Result : Frame::Diagnostics;
    constexpr auto step = HandOver::LargestFrame - 1;
    for (qsizetype from = 0; from < bytes.size(); from += step)
        send({kind, bytes.mid(from, step)});
}

QCoro::Task<> Guest::serve(Request request)
{
    const Output::Sink sink = [this](Output::Channel channel, const QByteArray &bytes) {
        print(channel, bytes);
    };
    const auto goOnWith = [this](const QStringList &arguments) {
        m_canMove = true;
        const QJsonDocument document(QJsonArray::fromStringList(arguments));
        send({Frame::GoOn, document.toJson(QJsonDocument::Compact)});
    };
    const int status = co_await m_runner(request, sink, m_stop, goOnWith);
    if (!m_isMoving) {
        send({Frame::Ended, QByteArray(1, static_cast<char>(status))});
        m_socket->disconnectFromServer();
    }
    m_isRunning = false;
    if (m_socket->state() == QLocalSocket::UnconnectedState)
        Q_EMIT gone();
}

} // namespace Parlance
