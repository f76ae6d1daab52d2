// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Parlance::Sandbox {

/// Somebody in the company's directory.
struct UcwaPerson
{
    Q_GADGET
    Q_PROPERTY(QString uri MEMBER uri)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString department MEMBER department)
    Q_PROPERTY(QString phone MEMBER phone)
    Q_PROPERTY(QStringList groups MEMBER groups)
    Q_PROPERTY(QString availability MEMBER availability)
    Q_PROPERTY(QString activity MEMBER activity)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool outOfOffice MEMBER outOfOffice)
    Q_PROPERTY(QString location MEMBER location)
    Q_PROPERTY(bool photo MEMBER photo)
    Q_PROPERTY(Reaction reaction MEMBER reaction)
    Q_PROPERTY(QString forwardsTo MEMBER forwardsTo)

public:
    enum Reaction {
        Accepts,
        Declines,
        Busy,
        DoNotDisturb,
        NeverAnswers,
        Forwards, ///< to \c forwardsTo
    };
    Q_ENUM(Reaction)

    QString uri = {}; ///< "sip:bo@example.com"
    QString name = {};
    QString title = {};
    QString department = {};
    QString phone = {};
    QStringList groups = {}; ///< of the user's contact list; none: known to the directory only
    QString availability = QStringLiteral("Online");
    QString activity = {};
    QString note = {};
    bool outOfOffice = false; ///< the note is an absence
    QString location = {};
    bool photo = true;
    Reaction reaction = Accepts; ///< to an invitation
    QString forwardsTo = {};
};

} // namespace Parlance::Sandbox
