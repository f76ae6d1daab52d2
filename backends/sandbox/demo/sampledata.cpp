// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/demo/sampledata.h"

#include "backends/sandbox/clerk/clerkservice.h"
#include "backends/sandbox/demo/colleagues.h"
#include "backends/sandbox/demo/people.h"
#include "backends/sandbox/msgboxx/msgboxxservice.h"
#include "backends/sandbox/sandbox.h"
#include "backends/sandbox/signalwire/signalwireservice.h"
#include "backends/sandbox/ucwa/ucwaservice.h"
#include "backends/sandbox/voluble/volubleservice.h"

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

SampleData::SampleData(Server &server, std::chrono::milliseconds answerAfter, QObject *parent)
    : QObject(parent), m_server(server), m_answerAfter(answerAfter)
{
    const auto populate = [&](auto &service, const Cast &cast) {
        m_names[service.name()] = cast.account;
        m_people << new People(farEnd(service, answerAfter / 5), cast, answerAfter, this);
    };
    populate(server.signalWire(), workshopCustomers());
    populate(server.clerk(), rentalGuests());
    populate(server.msgBoxx(), tourGuests());
    populate(server.voluble(), clubMembers());
    m_names[server.ucwa().name()] = u"Colleagues"_s;
    new Colleagues(server.ucwa(), answerAfter, this);
}

void SampleData::begin()
{
    for (People *people : std::as_const(m_people))
        people->remember(m_server.clock().now());
    connect(
        &m_server.journal(), &Journal::recorded, this,
        [this] {
            for (qsizetype i = 0; i < m_people.size(); ++i)
                m_people[i]->liven((3 + 10 * i) * m_answerAfter); // one after the other
        },
        Qt::SingleShotConnection);
}

QJsonObject SampleData::coordinates() const
{
    QJsonObject all = m_server.coordinates();
    for (auto it = all.begin(); it != all.end(); ++it) {
        QJsonObject one = it->toObject();
        one.insert(u"name"_s, m_names[it.key()]);
        if (it.key() == m_server.ucwa().name())
            one.insert(u"invitations"_s, u"contacts"_s); // so that there is one to be answered
        *it = one;
    }
    return all;
}

} // namespace Parlance::Sandbox
