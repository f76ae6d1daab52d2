// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/demo/farend.h"
#include "backends/sandbox/signalwire/signalwireservice.h"

#include <QFile>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

namespace {

QString asData(const QString &path)
{
    QFile picture(path);
    const bool isThere = picture.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "SignalWireFarEnd", "the sample data has the pictures it names");
    Q_UNUSED(isThere)
    return u"data:image/jpeg;base64,"_s + QString::fromLatin1(picture.readAll().toBase64());
}

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
        if (!text.picture.isEmpty())
            message.media = {asData(u":/parlance/sample/"_s + text.picture)};
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
