// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/service.h"
#include "backends/sandbox/signalwire/signalwiremessage.h"
#include "backends/sandbox/signalwire/signalwireoptions.h"

#include <QObject>

namespace Parlance::Sandbox {

/// SignalWire: sending by REST, the log, the compatibility list, numbers and short codes.
///
/// Its verbs under /_sandbox/signalwire/:
///
///     GET  messages   {"messages":[…]}, oldest first: what it keeps
///     POST inbound    {"from","to","body","media":[…]?}; a null body is one filtered as spam
///     POST options    SignalWireOptions by name
///     POST advance    one step further for every message
class SignalWireService : public QObject, public Service
{
    Q_OBJECT

public:
    /// \param clock lives longer than the service
    explicit SignalWireService(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] SignalWireOptions &options() { return m_options; }

    /// The project's own numbers: at first one with a message handler, one without, and a short code.
    [[nodiscard]] QList<SignalWireNumber> &numbers() { return m_numbers; }

    /// WhatsApp templates: at first one that is approved, and one that is not.
    [[nodiscard]] QList<SignalWireTemplate> &templates() { return m_templates; }

    /// The first of the numbers.
    [[nodiscard]] QString ownNumber() const { return m_numbers.constFirst().number; }

    /// What it keeps, in the order of its coming.
    [[nodiscard]] const QList<SignalWireMessage> &messages() const { return m_messages; }

    /// Somebody writes to one of our numbers. Returns the sid; nothing if \p to is not ours.
    QString receive(const QString &from, const QString &to, const std::optional<QString> &body,
                    const QStringList &media = {});

    /// Keeps \p message as if it had happened; what is empty is filled in. Returns its place.
    qsizetype add(SignalWireMessage message);

    /// One step further on its course for each message.
    void advance();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool owns(const QString &path) const override;
    Response handle(const Request &request) override;
    Response control(const QString &verb, const Request &request) override;
    [[nodiscard]] QJsonObject coordinates(const QUrl &base) const override;
    [[nodiscard]] QJsonArray peers() const override;
    [[nodiscard]] QJsonArray ways() const override;

Q_SIGNALS:
    /// A client's message was taken.
    void accepted(const Parlance::Sandbox::SignalWireMessage &message);

private:
    Response rest(const Request &request);
    Response send(const Request &request);
    Response redact(const Request &request, const QString &id);
    Response logs(const Request &request);
    Response log(const QString &id);
    Response senders(const Request &request, bool shortCodes);
    Response whatsApp(const Request &request, const QString &what);
    /// What the recipient of \p request reads: its text, a caption, or a template that is filled in.
    [[nodiscard]] QString textOf(const QJsonObject &request) const;

    Response compat(const Request &request);
    Response compatMessages(const Request &request);
    Response compatMedia(const SignalWireMessage &message);
    Response compatMediaFile(const SignalWireMessage &message, const QString &mediaSid);

    [[nodiscard]] bool isAuthorised(const Request &request) const;
    /// Scheme, host and port for links to further pages.
    [[nodiscard]] QString linkBase(const Request &request) const;

    SignalWireMessage *find(const QString &id); ///< by either id
    /// Lets time pass for the messages, if it is time that moves them.
    void keepPace();
    /// A peer saw the status of \p message.
    void shown(SignalWireMessage &message);

    const Clock &m_clock;
    SignalWireOptions m_options;
    QList<SignalWireNumber> m_numbers;
    QList<SignalWireTemplate> m_templates{
        {QStringLiteral("T1"), QStringLiteral("bike_ready"),
         QStringLiteral("Hello {{1}}, your {{2}} is ready to be picked up."), QStringLiteral("approved")},
        {QStringLiteral("T2"), QStringLiteral("spring_sale"), QStringLiteral("Spring sale, {{1}}!"),
         QStringLiteral("pending")},
    };
    QList<SignalWireMessage> m_messages;
};

} // namespace Parlance::Sandbox
