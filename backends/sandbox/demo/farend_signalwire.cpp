// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/demo/farend.h"
#include "backends/sandbox/signalwire/signalwireservice.h"

namespace Parlance::Sandbox {

namespace {

/// Phones: the service knows numbers only, and nobody can tell what was read.
class SignalWireFarEnd : public FarEnd
{
public:
    SignalWireFarEnd(SignalWireService &service, std::chrono::milliseconds step) : m_service(service)
    {
        service.options().pace = SignalWireOptions::Timed;
        service.options().stepEvery = step;
        connect(&service, &SignalWireService::accepted, this, [this](const SignalWireMessage &message) {
            if (message.errorCode.isEmpty())
                Q_EMIT reached(message.to, message.body.value_or(QString()), message.id);
        });
    }

    QString put(const Text &text) override
    {
        SignalWireMessage message;
        message.inbound = text.toUs;
        message.from = text.toUs ? text.person : m_service.ownNumber();
        message.to = text.toUs ? m_service.ownNumber() : text.person;
        message.body = text.body;
        message.created = text.time;
        return m_service.messages()[m_service.add(message)].id;
    }

private:
    SignalWireService &m_service;
};

} // namespace

std::unique_ptr<FarEnd> farEnd(SignalWireService &service, std::chrono::milliseconds step)
{
    return std::make_unique<SignalWireFarEnd>(service, step);
}

} // namespace Parlance::Sandbox
