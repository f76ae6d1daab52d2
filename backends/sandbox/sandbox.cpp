// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/sandbox.h"

#include "backends/sandbox/clerk/clerkservice.h"
#include "backends/sandbox/lateanswer.h"
#include "backends/sandbox/msgboxx/msgboxxservice.h"
#include "backends/sandbox/signalwire/signalwireservice.h"
#include "backends/sandbox/ucwa/ucwaservice.h"
#include "backends/sandbox/voluble/volubleservice.h"

#include <QHttpServerRequest>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static constexpr auto ControlPath = "/_sandbox/"_L1;

template<typename Played>
Played *Server::play()
{
    auto service = std::make_unique<Played>(m_clock);
    Played *played = service.get();
    m_services.push_back(std::move(service));
    return played;
}

Server::Server(QObject *parent)
    : QAbstractHttpServer(parent), m_signalWire(play<SignalWireService>()), m_ucwa(play<UcwaService>()),
      m_clerk(play<ClerkService>()), m_msgBoxx(play<MsgBoxxService>()), m_voluble(play<VolubleService>())
{
    connect(&m_journal, &Journal::recorded, m_ucwa, &UcwaService::observe);
}

Server::~Server()
{
    close(); // while there is still somebody to hear of the sockets' end
}

bool Server::listen(quint16 port)
{
    m_port = QAbstractHttpServer::listen(QHostAddress::LocalHost, port);
    return m_port != 0;
}

void Server::close()
{
    for (QTcpServer *server : servers()) {
        server->close();
        for (QTcpSocket *socket : server->findChildren<QTcpSocket *>())
            socket->abort();
        server->deleteLater(); // we may be inside one of its sockets' signals
    }
    m_held.clear();
}

QUrl Server::baseUrl() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    return url;
}

QJsonObject Server::coordinates() const
{
    QJsonObject all;
    for (const auto &service : m_services)
        all.insert(service->name(), service->coordinates(baseUrl()));
    return all;
}

bool Server::configure(const QString &service, const QJsonObject &options)
{
    Request request;
    request.method = "POST"_ba;
    request.path = ControlPath + service + u"/options"_s;
    request.body = QJsonDocument(options).toJson(QJsonDocument::Compact);
    return control(request).status == 200;
}

void Server::addFault(const Fault &fault)
{
    m_faults << fault;
}

void Server::clearFaults()
{
    m_faults.clear();
}

void Server::play(std::unique_ptr<Service> service)
{
    m_services.insert(m_services.begin(), std::move(service));
}

void Server::release()
{
    for (const Held &held : std::exchange(m_held, {})) {
        if (held.socket)
            held.socket->write(held.answer);
    }
}

static QByteArray methodName(QHttpServerRequest::Method method)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(method))).toUpper();
}

bool Server::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    Request received;
    received.time = m_clock.now();
    received.method = methodName(request.method());
    received.path = request.url().path(QUrl::FullyEncoded);
    received.query = request.url().query(QUrl::FullyEncoded);
    received.headers = request.headers();
    received.body = request.body();

    if (received.path.startsWith(ControlPath)) {
        socket->write(control(received).bytes(m_clock.now()));
        return true;
    }
    received.number = ++m_received;
    serve(received, socket);
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    Q_UNREACHABLE(); // handleRequest() answers everything
}

void Server::serve(const Request &request, QTcpSocket *socket)
{
    const auto fault = takeFault(request);
    Response response = !fault || fault->reachesService() ? handle(request) : Response::error(503);
    const auto later = response.later;
    if (later)
        response.status = 0;
    else
        response = meddled(request, fault ? fault->answer(response) : response);
    m_journal.add({.request = request,
                   .fault = fault ? fault->name() : QString(),
                   .stored = response.stored,
                   .status = response.status,
                   .remarks = response.remarks});
    if (later)
        await(*later, request, fault, socket);
    else
        answer(response, fault, socket);
}

void Server::await(LateAnswer &later, const Request &request, const std::optional<Fault> &fault,
                   QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, &later, &LateAnswer::abandon);
    connect(&later, &LateAnswer::asked, socket, [socket] { socket->waitForReadyRead(0); });
    connect(&later, &LateAnswer::given, socket, [=, this](const Response &given) {
        const Response response = meddled(request, fault ? fault->answer(given) : given);
        m_journal.settle(request.number, response.status);
        answer(response, fault, socket);
    });
}

Response Server::meddled(const Request &request, Response response) const
{
    if (m_meddler)
        m_meddler(request, response);
    return response;
}

void Server::answer(const Response &response, const std::optional<Fault> &fault, QTcpSocket *socket)
{
    const QByteArray bytes = response.bytes(m_clock.now());
    if (fault)
        strike(*fault, bytes, socket);
    else if (response.status == 0)
        socket->abort();
    else
        socket->write(bytes);
}

void Server::strike(const Fault &fault, const QByteArray &answer, QTcpSocket *socket)
{
    switch (fault.kind) {
    case Fault::DropBeforeStore:
    case Fault::DropAfterStore:
        socket->abort();
        break;
    case Fault::HalfAnswer: {
        const qsizetype head = answer.indexOf("\r\n\r\n") + 4;
        socket->write(answer.first(head + (answer.size() - head) / 2));
        socket->disconnectFromHost();
        break;
    }
    case Fault::CutInStatusLine:
        socket->write("HTTP/1.1 2");
        socket->disconnectFromHost();
        break;
    case Fault::Slow:
        QTimer::singleShot(fault.delay, socket, [socket, answer] { socket->write(answer); });
        break;
    case Fault::Hang:
        m_held.push_back({socket, answer});
        break;
    case Fault::Html502:
    case Fault::Status:
    case Fault::StoreThenStatus:
    case Fault::TruncatedJson:
    case Fault::HostileJson:
    case Fault::EmptyBody:
    case Fault::Html200:
    case Fault::Redirect:
        socket->write(answer);
        break;
    }
}

std::optional<Fault> Server::takeFault(const Request &request)
{
    const auto found = std::find_if(m_faults.begin(), m_faults.end(),
                                    [&request](const Fault &fault) { return fault.matches(request); });
    if (found == m_faults.end())
        return std::nullopt;
    const Fault fault = *found;
    if (fault.times > 0 && --found->times == 0)
        m_faults.erase(found);
    return fault;
}

Response Server::handle(const Request &request)
{
    for (const auto &service : m_services) {
        if (service->owns(request.path))
            return service->handle(request);
    }
    return Response::error(404);
}

Response Server::control(const Request &request)
{
    const QString verb = request.path.mid(ControlPath.size());
    const bool forget = request.method == "DELETE";

    if (verb == "coordinates"_L1)
        return Response::json(200, coordinates());
    if (verb == "journal"_L1) {
        QJsonArray entries;
        for (const JournalEntry &entry : m_journal.entries())
            entries << entry.toJson();
        if (forget)
            m_journal.clear();
        return Response::json(200, {{u"entries"_s, entries}});
    }
    if (verb == "faults"_L1) {
        if (forget)
            clearFaults();
        else if (!addFaults(request.body))
            return Response::error(400);
        return Response::json(200, {{u"waiting"_s, m_faults.size()}});
    }
    if (verb == "release"_L1) {
        release();
        return Response::json(200, {});
    }
    if (verb == "clock"_L1) {
        m_clock.offset =
            std::chrono::seconds(request.json().value_or(QJsonObject())[u"offset"_s].toInteger());
        return Response::json(200, {{u"now"_s, m_clock.now().toString(Qt::ISODate)}});
    }
    for (const auto &service : m_services) {
        if (!verb.startsWith(service->name() + u'/'))
            continue;
        const QString asked = verb.mid(service->name().size() + 1);
        if (asked == "peers"_L1)
            return Response::json(200, {{asked, service->peers()}});
        if (asked == "ways"_L1)
            return Response::json(200, {{asked, service->ways()}});
        return service->control(asked, request);
    }
    return Response::error(404);
}

bool Server::addFaults(const QByteArray &text)
{
    QList<Fault> faults;
    const auto document = QJsonDocument::fromJson(text);
    const QJsonArray list = document.array();
    for (const QJsonValue &rule : list) {
        const auto fault = Fault::fromJson(rule.toObject());
        if (!fault)
            return false;
        faults << *fault;
    }
    if (!document.isArray()) {
        const auto fault = Fault::fromText(text);
        if (!fault)
            return false;
        faults << *fault;
    }
    m_faults << faults;
    return true;
}

} // namespace Parlance::Sandbox
