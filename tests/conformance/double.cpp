// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "double.h"

#include "relay.h"
#include "wait.h"

namespace Parlance::Conformance {

using namespace Qt::StringLiterals;

static Delivery::State stateNamed(const QString &word)
{
    static const QHash<QString, Delivery::State> states{{u"sent"_s, Delivery::Sent},
                                                        {u"delivered"_s, Delivery::Delivered},
                                                        {u"read"_s, Delivery::Read},
                                                        {u"failed"_s, Delivery::Failed}};
    if (!states.contains(word))
        qFatal("peers: no state is called \"%s\"", qPrintable(word));
    return states[word];
}

Double::Double(const Subject &subject) : m_subject(subject), m_server(std::make_unique<Sandbox::Server>())
{
    const bool isOurs = subject.elsewhere.isEmpty();
    if (!isOurs)
        m_server->play(std::make_unique<Relay>(subject.elsewhere));
    if (!m_server->listen())
        qFatal("cannot listen on loopback");
    m_wire.base = isOurs ? m_server->baseUrl() : subject.elsewhere;
    if (!isOurs)
        control("POST", u"reset"_s);

    const QJsonArray peers = ofService("GET", u"peers"_s).json()["peers"_L1].toArray();
    for (const QJsonValue &peer : peers)
        m_people << Person{peer["address"_L1].toString(), stateNamed(peer["becomes"_L1].toString())};
    m_normal = people({Delivery::Delivered, Delivery::Read});
    if (m_normal.size() < 2)
        qFatal("the double plays no \"%s\", or nobody there can be written to", qPrintable(subject.service));
    if (const QList<Way> known = ways(); !known.isEmpty() && !behave(known.constFirst().options))
        qFatal("the double does not know its own usual way");
}

Double::~Double() = default;

::Peer::Answer Double::control(const QByteArray &method, const QString &verb, const QJsonObject &json)
{
    const QByteArray body = method == "GET" ? QByteArray() : QJsonDocument(json).toJson();
    return m_wire.ask(method, u"/_sandbox/"_s + verb, body);
}

::Peer::Answer Double::ofService(const QByteArray &method, const QString &verb, const QJsonObject &json)
{
    return control(method, m_subject.service + u'/' + verb, json);
}

AccountSettings Double::settings()
{
    const QString theirs = m_wire.base.toString(QUrl::StripTrailingSlash);
    const QJsonObject all = control("GET", u"coordinates"_s).json()[m_subject.service].toObject();
    AccountSettings settings;
    for (const SettingsField &field : m_subject.info().fields) {
        QString value = all[field.key].toString();
        if (value.startsWith(theirs)) // we stand between
            value.replace(0, theirs.size(), m_server->baseUrl().toString());
        if (!value.isEmpty())
            settings.insert(field.key, value);
    }
    return settings;
}

QList<Person> Double::people(const QList<Delivery::State> &states) const
{
    QList<Person> found;
    for (const Person &person : m_people) {
        if (states.isEmpty() || states.contains(person.becomes))
            found << person;
    }
    return found;
}

QList<Way> Double::ways()
{
    QList<Way> ways;
    const QJsonArray all = ofService("GET", u"ways"_s).json()["ways"_L1].toArray();
    for (const QJsonValue &way : all)
        ways << Way{way["name"_L1].toString(), way["options"_L1].toObject()};
    return ways;
}

bool Double::behave(const QJsonObject &options)
{
    return options.isEmpty() || ofService("POST", u"options"_s, options).status == 200;
}

QString Double::write(const QString &from, const QString &text)
{
    QString id;
    const QJsonObject message{{u"from"_s, from}, {u"body"_s, text}};
    const auto isWritten = [&] { // where people see who is there, nobody writes to somebody who has just come
        const auto answer = ofService("POST", u"inbound"_s, message);
        id = answer.json()["id"_L1].toString();
        return answer.status != 409;
    };
    until(isWritten, std::chrono::seconds(5));
    return id;
}

QList<Kept> Double::messages()
{
    QList<Kept> kept;
    const QJsonArray all = ofService("GET", u"messages"_s).json()["messages"_L1].toArray();
    for (const QJsonValue &one : all)
        kept << Kept{one["id"_L1].toVariant().toString(), one["body"_L1].toString(),
                     one["from"_L1].toString(), one["to"_L1].toString(), one["direction"_L1] == u"inbound"_s};
    return kept;
}

int Double::countSent(const QString &word)
{
    const QList<Kept> all = messages();
    return int(std::ranges::count_if(
        all, [&word](const Kept &kept) { return !kept.isInbound && kept.body.contains(word); }));
}

void Double::advance()
{
    ofService("POST", u"advance"_s);
}

bool Double::expire()
{
    return ofService("POST", u"expire"_s).status == 200;
}

void Double::setClock(std::chrono::seconds ahead)
{
    const QJsonObject offset{{u"offset"_s, qint64(ahead.count())}};
    control("POST", u"clock"_s, offset);
    m_server->clock().offset = ahead; // the relay writes dates of its own
}

} // namespace Parlance::Conformance
