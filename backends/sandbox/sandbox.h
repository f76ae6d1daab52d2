// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/fault.h"
#include "backends/sandbox/journal.h"
#include "backends/sandbox/service.h"

#include <QAbstractHttpServer>
#include <QPointer>
#include <QTcpSocket>

#include <functional>
#include <memory>
#include <vector>

namespace Parlance::Sandbox {

class ClerkService;
class MsgBoxxService;
class SignalWireService;
class UcwaService;
class VolubleService;

/// Plays the vendors on loopback, with scripted misfortunes.
///
/// It lives in its thread's event loop. Besides the services' own paths it answers under
/// `/_sandbox/`, which no fault strikes and no journal records:
///
///     GET    /_sandbox/coordinates          what a client has to know, by service
///     GET    /_sandbox/journal              {"entries":[…]}
///     DELETE /_sandbox/journal
///     POST   /_sandbox/faults               a rule, a list of rules, or a kind's name
///     DELETE /_sandbox/faults
///     POST   /_sandbox/release              answers what hangs
///     POST   /_sandbox/clock                {"offset":SECONDS}
///     GET    /_sandbox/SERVICE/peers        {"peers":[…]}, as Service::peers()
///     GET    /_sandbox/SERVICE/ways         {"ways":[…]}, as Service::ways()
///     *      /_sandbox/SERVICE/VERB         Service::control()
class Server : public QAbstractHttpServer
{
    Q_OBJECT

public:
    explicit Server(QObject *parent = nullptr);
    ~Server() override;

    /// Listens on 127.0.0.1 and nowhere else.
    /// \param port 0: any that is free
    bool listen(quint16 port = 0);

    /// Ends all connections and refuses new ones, until listen(port()).
    void close();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] QJsonObject coordinates() const;

    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] MsgBoxxService &msgBoxx() { return *m_msgBoxx; }
    [[nodiscard]] SignalWireService &signalWire() { return *m_signalWire; }
    [[nodiscard]] UcwaService &ucwa() { return *m_ucwa; }
    [[nodiscard]] ClerkService &clerk() { return *m_clerk; }
    [[nodiscard]] VolubleService &voluble() { return *m_voluble; }

    /// As POST /_sandbox/SERVICE/options does.
    /// \return whether there is such a service, and it understood \p options
    bool configure(const QString &service, const QJsonObject &options);

    /// Rules are asked in the order of their coming; the first that matches strikes.
    void addFault(const Fault &fault);
    /// \param text a rule or a list of rules in JSON, or the name of a kind
    /// \return whether it was understood; if not, nothing is added
    bool addFaults(const QByteArray &text);
    void clearFaults();
    [[nodiscard]] const QList<Fault> &faults() const { return m_faults; }

    /// Answers the requests that hang.
    void release();

    /// Sees each answer before it goes out, after a fault has struck, and may change it.
    using Meddler = std::function<void(const Request &request, Response &response)>;
    void setMeddler(Meddler meddler) { m_meddler = std::move(meddler); }

    /// Plays \p service, too; it is asked before all others.
    void play(std::unique_ptr<Service> service);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    struct Held
    {
        QPointer<QTcpSocket> socket;
        QByteArray answer;
    };

    template<typename Played>
    Played *play();
    void serve(const Request &request, QTcpSocket *socket);
    void await(LateAnswer &later, const Request &request, const std::optional<Fault> &fault,
               QTcpSocket *socket);
    [[nodiscard]] Response meddled(const Request &request, Response response) const;
    void answer(const Response &response, const std::optional<Fault> &fault, QTcpSocket *socket);
    void strike(const Fault &fault, const QByteArray &answer, QTcpSocket *socket);
    std::optional<Fault> takeFault(const Request &request);
    Response handle(const Request &request);
    Response control(const Request &request);

    Clock m_clock;
    Journal m_journal;
    QList<Fault> m_faults;
    Meddler m_meddler;
    std::vector<Held> m_held;
    std::vector<std::unique_ptr<Service>> m_services;
    // each one of the services
    SignalWireService *const m_signalWire;
    UcwaService *const m_ucwa;
    ClerkService *const m_clerk;
    MsgBoxxService *const m_msgBoxx;
    VolubleService *const m_voluble;
    int m_received = 0;
    quint16 m_port = 0;
};

} // namespace Parlance::Sandbox
