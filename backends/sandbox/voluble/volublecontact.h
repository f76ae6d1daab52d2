// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/voluble/volubleitem.h"

#include <QMetaType>
#include <QStringList>

namespace Parlance::Sandbox {

struct VolubleOptions;

/// Somebody who can be written to, as POST /_sandbox/voluble/contacts takes them.
struct VolubleContact
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString firstName MEMBER firstName)
    Q_PROPERTY(QString surname MEMBER surname)
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(QString phone MEMBER phone)
    Q_PROPERTY(QString servicechain MEMBER servicechain)

public:
    QString id = {}; ///< a UUID; empty: a new one
    QString title = {};
    QString firstName = {};
    QString surname = {};
    QString email = {};        ///< empty: null
    QString phone = {};        ///< E.164
    QString servicechain = {}; ///< what messages leave by if they do not say; empty: the first

    [[nodiscard]] VolubleItem item(const VolubleOptions &options) const;
};

/// Services that are tried one after the other.
struct VolubleServicechain
{
    QString id;
    QString name;
    QStringList services; ///< ids

    [[nodiscard]] VolubleItem item(const VolubleOptions &options) const;
};

/// Carries messages.
struct VolubleCarrier
{
    QString id;
    QString name;

    [[nodiscard]] VolubleItem item() const;
};

} // namespace Parlance::Sandbox
