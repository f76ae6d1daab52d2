// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/http/httpreply.h"
#include "backends/ucwa/ucwaerrors.h"
#include "backends/ucwa/ucwapackage.h"
#include "backends/ucwa/ucwatalks.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

/// What real servers and their documentation say, one file each, in data/ucwa/.
namespace Parlance::Test {

inline QByteArray sample(const QString &name)
{
    QFile file(QFINDTESTDATA("data/ucwa") + u'/' + name);
    if (!file.open(QFile::ReadOnly))
        qFatal("there is no sample %s", qPrintable(name));
    return file.readAll();
}

inline QJsonObject jsonSample(const QString &name)
{
    return QJsonDocument::fromJson(sample(name)).object();
}

inline Ucwa::Resource resourceSample(const QString &name)
{
    return Ucwa::Resource(jsonSample(name));
}

inline Ucwa::Package packageSample(const QString &name)
{
    return Ucwa::packageFrom(jsonSample(name));
}

/// A request or an answer as it goes over the line.
struct HttpSample
{
    QByteArray start;  ///< the first line
    HttpReply message; ///< of a request: status 0

    [[nodiscard]] QByteArray verb() const { return start.split(' ').value(0); }
    [[nodiscard]] QString target() const { return QString::fromLatin1(start.split(' ').value(1)); }
    [[nodiscard]] Ucwa::Resource resource() const
    {
        return Ucwa::Resource(QJsonDocument::fromJson(message.body).object());
    }
};

inline HttpSample httpSample(const QString &name)
{
    const QByteArray bytes = sample(name);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    QList<QByteArray> lines = bytes.left(end).split('\n');
    HttpSample read{lines.takeFirst().trimmed(), {}};
    if (read.start.startsWith("HTTP/"))
        read.message.status = read.start.split(' ').value(1).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        read.message.headers.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
    }
    read.message.body = bytes.mid(end + 4);
    return read;
}

/// Those of one kind among \p events.
template<typename T>
QList<T> only(const QList<Event> &events)
{
    QList<T> some;
    for (const Event &event : events) {
        if (const T *one = std::get_if<T>(&event))
            some << *one;
    }
    return some;
}

/// A conversation that is going on with \p people, whose hrefs end in their names.
inline Ucwa::Talk talkWith(const QString &href, const QStringList &people)
{
    Ucwa::Talk talk;
    talk.href = href;
    talk.isAnswered = true;
    for (const QString &address : people) {
        talk.include(address);
        talk.participants.insert(Ucwa::keyOf(href + QStringLiteral("/participants/") + address.mid(4)),
                                 {address, {}, true});
    }
    return talk;
}

/// The one event of \p rel in \p package.
inline Ucwa::ChannelEvent eventOf(const Ucwa::Package &package, QLatin1StringView rel)
{
    for (const Ucwa::ChannelEvent &event : package.events) {
        if (event.rel == rel)
            return event;
    }
    return {};
}

/// The "_links" of a resource; what is no text stands there as it is.
inline QJsonObject links(const QList<QPair<QString, QJsonValue>> &hrefs)
{
    QJsonObject links;
    for (const auto &[rel, href] : hrefs)
        links.insert(rel, href.isString() ? QJsonValue(QJsonObject{{QStringLiteral("href"), href}}) : href);
    return links;
}

/// "Completed message" and the like, of the conversation or the communication at \p source.
inline Ucwa::ChannelEvent eventAbout(const QString &source, Ucwa::ChannelEvent::Type type, const QString &rel,
                                     const QString &href, const QJsonObject &body = {})
{
    static const QStringList ofConversation{QStringLiteral("message"), QStringLiteral("participant"),
                                            QStringLiteral("messaging")};
    Ucwa::ChannelEvent event;
    event.sender =
        ofConversation.contains(rel) ? QStringLiteral("conversation") : QStringLiteral("communication");
    event.source = source;
    event.type = type;
    event.rel = rel;
    event.link.href = href;
    event.body = Ucwa::Resource(body);
    return event;
}

/// Why something ended, in the server's words.
inline Ucwa::Reason reason(const QString &code, const QString &subcode)
{
    return Ucwa::reasonFrom(
        Ucwa::Resource({{QStringLiteral("code"), code}, {QStringLiteral("subcode"), subcode}}));
}

/// Hears what happens at the server as the backend does, but fetches nothing.
struct Listener
{
    explicit Listener(const QString &own) { talks.begin(own, QStringLiteral("app:")); }
    /// One who speaks in \p talk.
    Listener(const QString &own, const Ucwa::Talk &talk) : Listener(own) { talks.add(talk); }

    QList<Event> hear(const Ucwa::ChannelEvent &event)
    {
        const auto outcome = talks.apply(event, now);
        if (!outcome.invited.isEmpty())
            invited << outcome.invited;
        if (!outcome.opened.isEmpty())
            opened << outcome.opened;
        return outcome.events;
    }
    QList<Event> hear(const Ucwa::Package &package)
    {
        QList<Event> events;
        for (const auto &event : package.events)
            events << hear(event);
        return events;
    }
    QList<Event> hear(const QString &name) { return hear(packageSample(name)); }

    Ucwa::Talks talks;
    QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    QStringList invited; ///< keys of the conversations that we were asked into
    QStringList opened;  ///< keys of those that messaging has to be asked into
};

} // namespace Parlance::Test
