// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QMetaType>

namespace Parlance::Sandbox {

/// A text that the server took from somebody.
struct UcwaText
{
    Q_GADGET
    Q_PROPERTY(QString from MEMBER from)
    Q_PROPERTY(QString to MEMBER to)
    Q_PROPERTY(QString conversation MEMBER conversation)
    Q_PROPERTY(QString operationId MEMBER operationId)
    Q_PROPERTY(QString format MEMBER format)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool inInvitation MEMBER inInvitation)
    Q_PROPERTY(bool delivered MEMBER delivered)
    Q_PROPERTY(QDateTime time MEMBER time)

public:
    QString from = {}; ///< "sip:…"
    QString to = {};   ///< "sip:…"; of a group, those who are not the sender, with blanks between
    QString conversation = {};
    QString operationId = {}; ///< as the client gave it, by either name
    QString format = QStringLiteral("Plain");
    QString text = {};
    bool inInvitation = false; ///< it came with startMessaging or addMessaging
    bool delivered = true;     ///< an invitation's text is when it is accepted
    QDateTime time = {};       ///< UTC
};

} // namespace Parlance::Sandbox
