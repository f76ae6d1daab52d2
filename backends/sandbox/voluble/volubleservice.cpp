// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/voluble/volubleservice.h"

#include "backends/sandbox/values.h"

#include <QUuid>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

VolubleService::VolubleService(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock),
      m_carriers{
          {.id = u"5e5f1c1e-0c1d-4f5e-9a39-6b1c0a3fe001"_s, .name = u"Esendex"_s},
          {.id = u"5e5f1c1e-0c1d-4f5e-9a39-6b1c0a3fe002"_s, .name = u"Telegram"_s},
      },
      m_servicechains{
          {.id = u"9d1e4a57-3f0e-4a0e-8a6b-5a7c2b90d001"_s,
           .name = u"Text only"_s,
           .services = {m_carriers[0].id}},
          {.id = u"9d1e4a57-3f0e-4a0e-8a6b-5a7c2b90d002"_s,
           .name = u"Telegram, then text"_s,
           .services = {m_carriers[1].id, m_carriers[0].id}},
      }
{
    add(VolubleContact{.id = u"7b0c2f5e-40b1-4c64-9f0e-0d5a3ff1a001"_s,
                       .title = u"Ms"_s,
                       .firstName = u"Ana"_s,
                       .surname = u"Lima"_s,
                       .email = u"ana@example.com"_s,
                       .phone = u"+15550100222"_s});
    add(VolubleContact{.id = u"7b0c2f5e-40b1-4c64-9f0e-0d5a3ff1a002"_s,
                       .title = u"Mr"_s,
                       .firstName = u"Bo"_s,
                       .surname = u"Ek"_s,
                       .phone = u"+15550100001"_s});
    add(VolubleContact{.id = u"7b0c2f5e-40b1-4c64-9f0e-0d5a3ff1a003"_s,
                       .firstName = u"Cy"_s,
                       .surname = u"Ota"_s,
                       .phone = u"+15550100333"_s});
}

QString VolubleService::receive(const QString &from, const QString &body, const QString &replyTo)
{
    QStringList senders;
    for (const VolubleContact &contact : std::as_const(m_contacts)) {
        if (contact.id == from || contact.phone == from)
            senders << contact.id;
    }
    if (senders.size() != 1)
        return {};
    VolubleMessage message;
    message.contact = senders.constFirst();
    message.body = body;
    message.replyTo = replyTo;
    message.inbound = true;
    return add(message);
}

QString VolubleService::add(VolubleMessage message)
{
    if (message.id.isEmpty())
        message.id = newId();
    if (!message.created.isValid())
        message.created = m_clock.now();
    const VolubleContact *with = contact(message.contact);
    if (message.course.isEmpty())
        message.plan(with ? with->phone : QString());
    m_messages << message;
    return message.id;
}

QString VolubleService::add(VolubleContact contact)
{
    if (contact.id.isEmpty())
        contact.id = newId();
    if (contact.servicechain.isEmpty())
        contact.servicechain = m_servicechains.constFirst().id;
    m_contacts << contact;
    return contact.id;
}

void VolubleService::advance()
{
    for (VolubleMessage &message : m_messages)
        message.advance(m_clock.now());
}

bool VolubleService::setState(const QString &id, const QString &state)
{
    VolubleMessage *message = find(id);
    if (!message)
        return false;
    message->course = {state};
    message->step = 0;
    if (state.startsWith("MSG_DELIVERED"_L1) && !message->sent.isValid())
        message->sent = m_clock.now();
    return true;
}

void VolubleService::keepPace()
{
    if (m_options.pace != VolubleOptions::Timed)
        return;
    const QDateTime now = m_clock.now();
    for (VolubleMessage &message : m_messages) {
        while (!message.isSettled()) {
            const QDateTime due = message.created.addMSecs((message.step + 1) * m_options.stepEvery.count());
            if (due > now)
                break;
            message.advance(due);
        }
    }
}

void VolubleService::shown(VolubleMessage &message)
{
    if (m_options.pace == VolubleOptions::OnRead)
        message.advance(m_clock.now());
}

VolubleMessage *VolubleService::find(const QString &id)
{
    const auto found = std::ranges::find(m_messages, id, &VolubleMessage::id);
    return found == m_messages.end() ? nullptr : &*found;
}

const VolubleContact *VolubleService::contact(const QString &id) const
{
    const auto found = std::ranges::find(m_contacts, id, &VolubleContact::id);
    return found == m_contacts.end() ? nullptr : &*found;
}

QString VolubleService::name() const
{
    return u"voluble"_s;
}

bool VolubleService::owns(const QString &path) const
{
    return path.startsWith("/v1/"_L1);
}

QJsonObject VolubleService::coordinates(const QUrl &base) const
{
    return {
        {u"server"_s, base.toString() + u"/v1"_s},
        {u"organization"_s, m_options.dialect == VolubleOptions::Flat ? QString() : m_options.organization},
        {u"token"_s, token()},
        {u"to"_s, m_contacts.isEmpty() ? QString() : m_contacts.constFirst().phone},
    };
}

VolubleService::Call VolubleService::callOf(const Request &request) const
{
    QStringList path = request.path.split(u'/', Qt::SkipEmptyParts).mid(1);
    QString organization;
    if (path.value(0) == "orgs"_L1 && path.size() > 2) {
        organization = path[1];
        path = path.mid(2);
    }
    const bool isShared = path.value(0) == "orgs"_L1 || path.value(0) == "users"_L1;
    const bool isNewer = !organization.isEmpty() || m_options.dialect == VolubleOptions::JsonApi ||
                         (isShared && m_options.dialect != VolubleOptions::Flat);
    const auto speech = m_options.jsend ? VolubleSpeech::JSend
                        : isNewer       ? VolubleSpeech::JsonApi
                                        : VolubleSpeech::Flat;
    return {request, speech, path, organization};
}

Response VolubleService::handle(const Request &request)
{
    keepPace();
    const Call call = callOf(request);
    const QString resource = call.path.value(0);
    const bool get = request.method == "GET";
    if (get && call.organization.isEmpty()) { // these stand at the same place in both dialects
        if (resource == "services"_L1)
            return services(call);
        if (resource == "orgs"_L1)
            return organizations(call);
        if (resource == "users"_L1 && m_options.dialect != VolubleOptions::Flat)
            return users(call);
    }
    const auto without = call.organization.isEmpty() ? VolubleOptions::JsonApi : VolubleOptions::Flat;
    if (m_options.dialect == without)
        return volubleMissingPage(request);
    if (resource == "messages"_L1)
        return messages(call);
    if (get && resource == "contacts"_L1)
        return contacts(call);
    if (get && resource == "servicechains"_L1)
        return servicechains(call);
    return volubleMissingPage(request);
}

} // namespace Parlance::Sandbox
