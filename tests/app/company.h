// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/sandbox.h"
#include "backends/sandbox/ucwa/ucwaservice.h"
#include "stations.h"

#include <QThread>
#include <QTimer>

#include <memory>

namespace Parlance {

/// A company's server with one colleague who writes. It has a thread of its own: its work is not ours.
class Company
{
public:
    static inline const QString Colleague = QStringLiteral("sip:bo@example.com");

    explicit Company(Stations &stations) : m_stations(stations)
    {
        m_there.moveToThread(&m_thread);
        m_thread.start();
        there([this] {
            m_server = std::make_unique<Sandbox::Server>();
            if (!m_server->listen())
                qFatal("the server cannot listen");
            m_coordinates = m_server->coordinates()[QLatin1StringView("ucwa")].toObject();
        });
    }
    ~Company()
    {
        there([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] QString coordinate(const QString &key) const { return m_coordinates[key].toString(); }

    /// From now on it tells what it has written. There must be somebody who listens.
    void watch()
    {
        there([this] {
            const auto &channel = m_server->ucwa().application()->events();
            QObject::connect(&channel, &Sandbox::UcwaEventChannel::told, &m_there,
                             [this] { m_stations.pass(Written); });
        });
    }

    /// The colleague writes \p texts, \p apart; Said is the time of the last. Returns at once.
    void say(const QStringList &texts, std::chrono::milliseconds apart)
    {
        QMetaObject::invokeMethod(&m_there, [=, this] { sayThere(texts, apart); });
    }

private:
    template<typename Work>
    void there(Work work)
    {
        QMetaObject::invokeMethod(&m_there, work, Qt::BlockingQueuedConnection);
    }

    void sayThere(QStringList texts, std::chrono::milliseconds apart)
    {
        do {
            m_stations.pass(Said);
            if (m_server->ucwa().say(Colleague, texts.takeFirst()).isEmpty())
                qFatal("there is nobody to write to");
        } while (!texts.isEmpty() && apart.count() == 0);
        if (!texts.isEmpty())
            QTimer::singleShot(apart, Qt::PreciseTimer, &m_there, [=, this] { sayThere(texts, apart); });
    }

    Stations &m_stations;
    QThread m_thread;
    QObject m_there;
    std::unique_ptr<Sandbox::Server> m_server;
    QJsonObject m_coordinates;
};

} // namespace Parlance
