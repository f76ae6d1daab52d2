// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/connection/connections.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QHash>

namespace Parlance {

/// The texts that the services keep for the user. Part of the Engine; whoever
/// asks awaits the end before that is closed.
class Templates
{
public:
    /// It lives longer.
    explicit Templates(Connections &connections);

    /// Those of \p account (id), as the service told a few minutes ago or tells
    /// now. Unreachable: not connected; NotPermitted: the service has none.
    QCoro::Task<Result<QList<MessageTemplate>>> of(QString account);
    /// The next question goes to the service.
    void forget(const QString &account);

    /// \p draft with the text of \p chosen, its blanks filled by \p values in
    /// their order; BadTemplate: one of them is not filled.
    [[nodiscard]] static Result<Draft> filled(Draft draft, const MessageTemplate &chosen,
                                              const QStringList &values);

private:
    struct Known
    {
        QList<MessageTemplate> templates;
        QDeadlineTimer end; ///< then they are asked for anew
    };

    Connections &m_connections;
    QHash<QString, Known> m_known; ///< by account
};

} // namespace Parlance
