// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"
#include "backends/sandbox/ucwa/ucwaevent.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace Parlance::Sandbox {

class UcwaApplication;
class UcwaPool;

/// Whose presence an application follows, and whether it follows the contact list; each for a while.
class UcwaSubscriptions : public QObject
{
    Q_OBJECT

public:
    explicit UcwaSubscriptions(UcwaApplication &application);

    /// \param steps the path below people, in lower case
    [[nodiscard]] static bool owns(const QStringList &steps);
    Response handle(const Request &request, const QStringList &steps);

    /// Those whose presence is told, each once.
    [[nodiscard]] QStringList followed() const;

    /// Ends everything, without a word.
    void clear();

private:
    struct Lease
    {
        std::chrono::milliseconds end;
        QTimer warning;
        QTimer expiry;
        QStringList uris;
        bool ofGroup = false;
    };

    Response handleSubscription(const Request &request, const QString &id);
    Response create(const Request &request);
    Response add(const Request &request);
    Response contacts(const Request &request, const QString &step);
    [[nodiscard]] std::optional<std::chrono::minutes> duration(const Request &request) const;
    void extend(Lease &lease, std::chrono::minutes by);
    void remove(const QString &id);
    void follow(const QStringList &uris);

    [[nodiscard]] QString href(const QString &id) const;
    [[nodiscard]] QJsonObject json(const QString &id) const;
    void tell(const QString &type, const UcwaTarget &target, const UcwaTarget &in = {});
    [[nodiscard]] UcwaTarget contact(const QString &uri) const;
    void tellOf(const QString &uri, const QString &rel, const QString &path);
    void tellMember(const QString &type, const QString &uri, const QString &group);

    UcwaApplication &m_application;
    UcwaPool &m_pool;
    std::map<QString, std::unique_ptr<Lease>> m_leases; // presence, by the subscription's id
    std::unique_ptr<Lease> m_contacts;
};

} // namespace Parlance::Sandbox
