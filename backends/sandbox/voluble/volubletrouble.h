// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMetaType>
#include <QString>

namespace Parlance::Sandbox {

/// A misfortune of the next send that no Fault has, as POST /_sandbox/voluble/trouble takes it.
struct VolubleTrouble
{
    Q_GADGET
    Q_PROPERTY(int status MEMBER status)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool stores MEMBER stores)
    Q_PROPERTY(bool jsend MEMBER jsend)

public:
    int status = 500;
    QString title = QStringLiteral("Error"); ///< of the first error
    QString detail = QStringLiteral("connect ETIMEDOUT");
    bool stores = true; ///< the message was kept nevertheless
    bool jsend = false; ///< told as {"status":"fail"}, below 500, or "error"
};

} // namespace Parlance::Sandbox
