// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/handover.h"
#include "app/stop.h"

#include <QCoroTask>
#include <QLocalSocket>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Parlance {

/// One process that handed a command over to our engine, and the command's life.
class Guest : public QObject
{
    Q_OBJECT

public:
    using Runner = std::function<QCoro::Task<int>(HandOver::Request, Output::Sink, Stop &,
                                                  std::function<void(const QStringList &)>)>;
    using Raiser = std::function<HandOver::Frame(const std::optional<Compose> &)>;

    Guest(QLocalSocket *socket, Runner runner, Raiser raiser);
    ~Guest() override;

    /// The engine is about to end: a command that can go on elsewhere stops here.
    void moveOn();
    QCoro::Task<> ended();

Q_SIGNALS:
    void gone(); ///< nothing more will come; the guest may be destroyed, but not by the receiver of this

private:
    void read();
    void take(const HandOver::Frame &frame);
    void leave();
    void send(const HandOver::Frame &frame);
    void print(Output::Channel channel, const QByteArray &bytes);
    QCoro::Task<> serve(HandOver::Request request);

    const std::unique_ptr<QLocalSocket> m_socket;
    const Runner m_runner;
    const Raiser m_raiser;
    HandOver::FrameReader m_reader;
    Stop m_stop;
    std::optional<HandOver::Request> m_request; ///< understood, not begun
    std::optional<QCoro::Task<>> m_task;
    bool m_isRunning = false;
    bool m_canMove = false;
    bool m_isMoving = false;
};

} // namespace Parlance
