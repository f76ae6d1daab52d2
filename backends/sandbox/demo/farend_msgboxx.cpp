// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/demo/farend.h"
#include "backends/sandbox/msgboxx/msgboxxservice.h"

#include <QUuid>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// WhatsApp: each text is read by itself, and free words pass for a day only.
class MsgBoxxFarEnd : public FarEnd
{
public:
    MsgBoxxFarEnd(MsgBoxxService &service, std::chrono::milliseconds step) : m_service(service)
    {
        MsgBoxxOptions &options = service.options();
        options.pace = MsgBoxxOptions::Pace::Timed;
        options.stepEvery = step;
        options.directionMark = MsgBoxxOptions::DirectionMark::Direction;
        options.windowStatus = 422;
        service.contacts().clear();
        service.templates().clear();
        connect(&service, &MsgBoxxService::accepted, this, &MsgBoxxFarEnd::tell);
    }

    void introduce(const Person &person) override
    {
        MsgBoxxContact &contact = m_service.contact(person.number);
        if (!person.name.isEmpty())
            contact.name = person.name;
        if (person.hasOptedOut)
            contact.status = u"Unsubscribed"_s;
    }

    void prepare(const Prepared &text) override
    {
        m_service.templates() << MsgBoxxTemplate{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                                 .account = m_service.accounts().constFirst().id,
                                                 .name = text.name,
                                                 .status = text.isApproved ? u"Approved"_s : u"Pending"_s,
                                                 .text = text.text,
                                                 .example = text.example,
                                                 .time = QDateTime::currentDateTimeUtc()};
    }

    QString put(const Text &text) override
    {
        return text.toUs ? m_service.receive(text.person, text.body, text.time)
                         : m_service.colleagueWrites(text.person, text.body, text.time);
    }

private:
    void tell(const MsgBoxxMessage &message)
    {
        const QList<MsgBoxxContact> &contacts = m_service.contacts();
        const auto to = std::ranges::find(contacts, message.contact, &MsgBoxxContact::id);
        if (to != contacts.end() && message.course.contains(u"Delivered"_s))
            Q_EMIT reached(to->number, message.text, message.id);
    }

    MsgBoxxService &m_service;
};

} // namespace

std::unique_ptr<FarEnd> farEnd(MsgBoxxService &service, std::chrono::milliseconds step)
{
    return std::make_unique<MsgBoxxFarEnd>(service, step);
}

} // namespace Parlance::Sandbox
