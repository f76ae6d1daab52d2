// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backendcatalog.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

/// What a service takes beside a text, and what to say where it does not.
class MediaLimits
{
    Q_GADGET
    QML_ANONYMOUS

public:
    MediaLimits() = default;
    /// \param service null: its plugin is missing; \param sender the account's own address
    MediaLimits(const ServiceInfo *service, const QString &sender);

    /// Why nothing can be attached · what to do; empty: it can.
    [[nodiscard]] QString whyNot() const;
    /// Why no file of this computer · what to do.
    [[nodiscard]] QString whyNoFile() const;
    /// Why \p count attachments cannot be sent · what to do; empty: they can.
    [[nodiscard]] QString whyNot(int count) const;
    /// Whether the service names \p type among what it takes; what is not known is taken.
    [[nodiscard]] bool takes(const QString &type) const;
    [[nodiscard]] const QString &service() const { return m_service; }
    /// Carriers come between, which take less than the service.
    [[nodiscard]] bool isByCarriers() const { return m_isByCarriers; }

    bool operator==(const MediaLimits &) const = default;

private:
    QString m_service;
    bool m_isTaken = false;
    bool m_isByCarriers = false;
    int m_most = 0;      // 0: not known
    QStringList m_types; // empty: not known
};

} // namespace Parlance
