// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/clerk/clerkservice.h"
#include "backends/sandbox/demo/farend.h"

namespace Parlance::Sandbox {

namespace {

/// Phones that may have RCS, and so tell what was read.
class ClerkFarEnd : public FarEnd
{
public:
    ClerkFarEnd(ClerkService &service, std::chrono::milliseconds step) : m_service(service)
    {
        service.options().pace = ClerkOptions::Timed;
        service.options().stepEvery = step;
        service.contacts().clear();
        service.templates().clear();
        connect(&service, &ClerkService::accepted, this, [this](const ClerkMessage &message) {
            if (message.errorCode == 0)
                Q_EMIT reached(message.recipients.value(0), message.body, message.id);
        });
    }

    void introduce(const Person &person) override
    {
        m_service.setContact({person.name, person.number, person.hasOptedOut});
    }

    void prepare(const Prepared &text) override
    {
        const int id = int(m_service.templates().size()) + 1;
        m_service.templates() << ClerkTemplate{id, text.name, text.text, QStringLiteral("sms")};
    }

    QString put(const Text &text) override
    {
        ClerkMessage message;
        message.inbound = text.toUs;
        message.sender = text.toUs ? text.person : m_service.ownNumber();
        message.recipients = QStringList{text.toUs ? m_service.ownNumber() : text.person};
        message.body = text.body;
        message.created = text.time;
        return m_service.messages()[m_service.add(message)].id;
    }

    void read(const QString &id) override { m_service.setStatus(id, QStringLiteral("read")); }

private:
    ClerkService &m_service;
};

} // namespace

std::unique_ptr<FarEnd> farEnd(ClerkService &service, std::chrono::milliseconds step)
{
    return std::make_unique<ClerkFarEnd>(service, step);
}

} // namespace Parlance::Sandbox
