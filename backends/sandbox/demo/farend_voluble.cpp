// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/demo/farend.h"
#include "backends/sandbox/voluble/volubleservice.h"

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A list of contacts; who is not on it can neither write nor be written to.
class VolubleFarEnd : public FarEnd
{
public:
    VolubleFarEnd(VolubleService &service, std::chrono::milliseconds step) : m_service(service)
    {
        VolubleOptions &options = service.options();
        options.dialect = VolubleOptions::Flat; // the newer one does not say when somebody wrote
        options.tokenLasts = 24h * 90;
        options.pace = VolubleOptions::Timed;
        options.stepEvery = step;
        service.contacts().clear();
        connect(&service, &VolubleService::accepted, this, &VolubleFarEnd::tell);
    }

    void introduce(const Person &person) override
    {
        m_service.add(VolubleContact{.firstName = person.name.section(u' ', 0, 0),
                                     .surname = person.name.section(u' ', 1),
                                     .phone = person.number});
    }

    QString put(const Text &text) override
    {
        const auto with = find(text.person);
        if (with == m_service.contacts().cend())
            return {};
        VolubleMessage message;
        message.contact = with->id;
        message.body = text.body;
        message.servicechain = text.toUs ? QString() : with->servicechain;
        message.inbound = text.toUs;
        message.replyTo = text.answers;
        message.created = text.time;
        return m_service.add(message);
    }

    void read(const QString &id) override { m_service.setState(id, u"MSG_READ"_s); }

private:
    [[nodiscard]] QList<VolubleContact>::const_iterator find(const QString &numberOrId) const
    {
        const QList<VolubleContact> &contacts = m_service.contacts();
        return std::ranges::find_if(contacts, [&](const VolubleContact &contact) {
            return contact.phone == numberOrId || contact.id == numberOrId;
        });
    }

    void tell(const VolubleMessage &message)
    {
        const auto with = find(message.contact);
        if (with != m_service.contacts().cend() && !message.course.contains(u"MSG_FAILED"_s))
            Q_EMIT reached(with->phone, message.body, message.id);
    }

    VolubleService &m_service;
};

} // namespace

std::unique_ptr<FarEnd> farEnd(VolubleService &service, std::chrono::milliseconds step)
{
    return std::make_unique<VolubleFarEnd>(service, step);
}

} // namespace Parlance::Sandbox
