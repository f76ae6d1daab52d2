// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/ucwa/ucwaservice.h"

#include "backends/sandbox/lateanswer.h"
#include "backends/sandbox/ucwa/ucwaresource.h"

#include <QJsonDocument>

#include <algorithm>
#include <ranges>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

UcwaService::UcwaService(const Clock &clock, QObject *parent) : QObject(parent), m_pool(clock)
{
    connect(&m_pool, &UcwaPool::taken, this, &UcwaService::accepted);
    connect(&m_pool.checks, &UcwaChecks::blamed, this, &UcwaService::violated);
}

UcwaService::~UcwaService() = default;

QString UcwaService::name() const
{
    return u"ucwa"_s;
}

bool UcwaService::owns(const QString &path) const
{
    return UcwaSignIn::owns(path) || path.startsWith("/ucwa/"_L1, Qt::CaseInsensitive);
}

QJsonObject UcwaService::coordinates(const QUrl &base) const
{
    return {
        {u"server"_s, base.toString()},
        {u"address"_s, m_pool.options.address},
        {u"password"_s, m_pool.options.password},
    };
}

QStringList UcwaService::texts() const
{
    QStringList texts;
    for (const UcwaText &text : m_pool.texts)
        texts << text.text;
    return texts;
}

int UcwaService::applications() const
{
    return int(std::ranges::count_if(m_applications,
                                     [](const auto &application) { return !application->hasEnded(); }));
}

UcwaApplication *UcwaService::application() const
{
    for (const auto &application : std::views::reverse(m_applications)) {
        if (!application->hasEnded())
            return application.get();
    }
    return nullptr;
}

bool UcwaService::isPolled() const
{
    return application() && application()->events().isPolled();
}

UcwaApplication *UcwaService::find(const QString &path) const
{
    const auto found = std::ranges::find_if(m_applications, [&path](const auto &application) {
        const QString href = application->href().toLower();
        return path == href || path.startsWith(href + u'/');
    });
    return found == m_applications.end() ? nullptr : found->get();
}

Response UcwaService::handle(const Request &request)
{
    m_pool.checks.look(request);
    const bool isUcwa = !UcwaSignIn::owns(request.path);
    Response response = isUcwa ? ucwa(request) : m_signIn.handle(request);
    response.remarks << m_pool.checks.takeRemarks();
    return response;
}

Response UcwaService::ucwa(const Request &request)
{
    const QString path = QUrl::fromPercentEncoding(request.path.toUtf8()).toLower();
    const bool creates = path == m_pool.prefix() + u"/applications"_s;
    if (!creates && request.header("Authorization").isEmpty())
        m_pool.checks.blame(u"sends no token: "_s + request.path);
    if (!creates && !m_pool.dialect.gave(request))
        m_pool.checks.blame(u"asks for what it was never given: "_s + request.target());
    if (const auto refused = m_signIn.refusal(request))
        return *refused;
    if (creates)
        return inFull(create(request), request);

    UcwaApplication *application = find(path);
    if (!application)
        return ucwaError(404, u"NotFound"_s, u"ApplicationNotFound"_s);
    const QString below = path.mid(application->href().size());
    if (below == "/batch"_L1 && request.method == "POST" && !application->hasEnded())
        return batch(*application, request);
    if (below == "/events"_L1) // a package is written once, and told again byte by byte
        return application->handle(request, {u"events"_s});
    Response response = inFull(application->handle(request, below.split(u'/', Qt::SkipEmptyParts)), request);
    return request.method == "POST" ? later(std::move(response), application) : response;
}

Response UcwaService::create(const Request &request)
{
    if (request.method != "POST")
        return ucwaError(405, u"MethodNotAllowed"_s);
    for (const QString &name : {u"userAgent"_s, u"endpointId"_s, u"culture"_s}) {
        const QString value = ucwaParameter(request, name).toString();
        if (value.isEmpty() || value.size() > 100)
            return ucwaInvalid(name);
    }
    const QString endpointId = ucwaParameter(request, u"endpointId"_s).toString();
    for (const auto &application : m_applications) {
        if (application->endpointId() == endpointId)
            application->end(ucwaError(404, u"NotFound"_s, u"ApplicationNotFound"_s)); // taken over
    }
    const QString href =
        u"%1/applications/%2"_s.arg(m_pool.prefix()).arg(m_pool.random().bounded(100, 2000000000));
    m_applications.push_back(std::make_unique<UcwaApplication>(
        m_pool, href, request.json().value_or(QJsonObject()), request.base()));
    connect(m_applications.back().get(), &UcwaApplication::ended, this, &UcwaService::applicationEnded);
    Q_EMIT applicationMade();
    return Response::json(201, m_applications.back()->json());
}

Response UcwaService::inFull(Response response, const Request &request)
{
    if (response.later)
        return response;
    if (response.contentType.startsWith("application/json") && response.body.startsWith('{'))
        response.body =
            m_pool.dialect.written(QJsonDocument::fromJson(response.body).object(), request.base());
    for (Header &header : response.headers) {
        if (header.first == "Location")
            header.second = m_pool.dialect.link(QString::fromUtf8(header.second), request.base()).toUtf8();
    }
    response.headers << Header("Cache-Control", "no-cache") << Header("X-MS-Server-Fqdn", "pool.example.com");
    return response;
}

Response UcwaService::later(Response response, UcwaApplication *application)
{
    const bool afterEvents = m_pool.options.eventBeforeAnswer && response.status == 201;
    const auto delay = afterEvents ? std::chrono::milliseconds(5s) : m_pool.options.answerDelay;
    if (delay == 0ms)
        return response;
    const auto answer = std::make_shared<LateAnswer>();
    const auto give = [answer, response] { answer->give(response); };
    if (afterEvents)
        connect(
            &application->events(), &UcwaEventChannel::told, answer.get(),
            [raw = answer.get(), response] { raw->give(response); }, Qt::QueuedConnection);
    m_pool.time.after(delay, this, give); // keeps it, too
    Response promise = response;
    promise.later = answer;
    return promise;
}

QString UcwaService::say(const QString &from, const QString &text, const QString &html,
                         const QString &conversation)
{
    return application() ? application()->communication().say(from, text, html, conversation) : QString();
}

QString UcwaService::typing(const QString &from, const QString &conversation)
{
    return application() ? application()->communication().type(from, conversation) : QString();
}

QString UcwaService::closeByPeer(const QString &from, const QString &conversation)
{
    return application() ? application()->communication().leave(from, conversation) : QString();
}

QString UcwaService::inviteToGroup(const QString &from, const QStringList &others, const QString &subject)
{
    return application() ? application()->communication().inviteToGroup(from, others, subject) : QString();
}

QString UcwaService::outgoing(const QString &to, const QString &text)
{
    return application() ? application()->communication().writeElsewhere(to, text) : QString();
}

void UcwaService::missed(const QString &from, const QString &text)
{
    UcwaLog log{.id = m_pool.newId(), .person = from};
    log.missed = true;
    log.threadId = m_pool.newId();
    log.time = m_pool.clock.now();
    log.lines << UcwaLog::Line{from, text, {}, log.time};
    m_pool.history.add(log);
}

bool UcwaService::setPresence(const QString &uri, const QString &availability, const QString &activity)
{
    const UcwaPerson *known = m_pool.people.find(uri);
    if (!known)
        return false;
    UcwaPerson person = *known;
    person.availability = availability;
    person.activity = activity;
    m_pool.people.put(person);
    return true;
}

bool UcwaService::setNote(const QString &uri, const QString &note, bool outOfOffice)
{
    const UcwaPerson *known = m_pool.people.find(uri);
    if (!known)
        return false;
    UcwaPerson person = *known;
    person.note = note;
    person.outOfOffice = outOfOffice;
    m_pool.people.put(person);
    return true;
}

bool UcwaService::loseApplication(const QString &how)
{
    static const QHash<QString, QString> gone{{u"410-inactive"_s, u"InactiveApplicationExpired"_s},
                                              {u"410-toomany"_s, u"TooManyApplications"_s},
                                              {u"410-useragent"_s, u"UserAgentNotAllowed"_s},
                                              {u"410-redirect"_s, u"CannotRedirect"_s}};
    if (!application() || (how != "404"_L1 && !gone.contains(how)))
        return false;
    application()->end(how == "404"_L1 ? ucwaError(404, u"NotFound"_s, u"ApplicationNotFound"_s)
                                       : ucwaError(410, u"Gone"_s, gone[how]));
    return true;
}

bool UcwaService::resync()
{
    if (application())
        application()->events().resync();
    return application() != nullptr;
}

bool UcwaService::resume()
{
    if (application())
        application()->cleanUp();
    return application() != nullptr;
}

bool UcwaService::replaceGet()
{
    if (!isPolled())
        return false;
    application()->events().end(ucwaError(409, u"Conflict"_s, u"PGetReplaced"_s));
    return true;
}

bool UcwaService::cutPoll()
{
    if (!isPolled())
        return false;
    application()->events().cut();
    return true;
}

} // namespace Parlance::Sandbox
