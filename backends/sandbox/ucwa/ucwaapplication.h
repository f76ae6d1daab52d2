// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/ucwa/ucwacommunication.h"
#include "backends/sandbox/ucwa/ucwacontacts.h"
#include "backends/sandbox/ucwa/ucwaeventchannel.h"
#include "backends/sandbox/ucwa/ucwame.h"
#include "backends/sandbox/ucwa/ucwasubscriptions.h"

namespace Parlance::Sandbox {

class UcwaPool;

/// One running client, as the server knows it: its events, and all resources below its href.
class UcwaApplication : public QObject
{
    Q_OBJECT

public:
    /// \param wish what the client told of itself: UserAgent, EndpointId, Culture
    /// \param origin "http://host:port", for links that name it
    UcwaApplication(UcwaPool &pool, const QString &href, const QJsonObject &wish, const QUrl &origin,
                    QObject *parent = nullptr);

    [[nodiscard]] UcwaPool &pool() { return m_pool; }
    [[nodiscard]] QString href(const QString &below = {}) const { return m_href + below; }
    [[nodiscard]] QString endpointId() const { return m_endpointId; }
    [[nodiscard]] QJsonObject json() const;

    [[nodiscard]] UcwaMe &me() { return m_me; }
    [[nodiscard]] UcwaCommunication &communication() { return m_communication; }
    [[nodiscard]] UcwaEventChannel &events() { return m_events; }
    [[nodiscard]] UcwaSubscriptions &subscriptions() { return m_subscriptions; }

    /// \param steps the path below the application's href, in lower case
    Response handle(const Request &request, const QStringList &steps);

    /// Forgets conversations and subscriptions, as the server does when a client is silent.
    void cleanUp();

    /// From now on every request is answered with \p answer, the poll that is held included.
    void end(const Response &answer);
    [[nodiscard]] bool hasEnded() const { return m_end.has_value(); }

Q_SIGNALS:
    void ended();

private:
    void beSilent();

    UcwaPool &m_pool;
    const QString m_href;
    const QJsonObject m_wish;
    QString m_endpointId;
    std::optional<Response> m_end;
    int m_silences = 0;

    UcwaEventChannel m_events;
    UcwaMe m_me{*this};
    UcwaContacts m_contacts{*this};
    UcwaSubscriptions m_subscriptions{*this};
    UcwaCommunication m_communication{*this};
};

} // namespace Parlance::Sandbox
