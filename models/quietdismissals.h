// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QHash>

namespace Parlance {

/// Where the user writes although it is night there, for as long as the program runs. GUI thread.
class QuietDismissals
{
public:
    [[nodiscard]] bool hold(qint64 conversation, const QDateTime &now) const
    {
        return m_until.value(conversation) > now;
    }
    void add(qint64 conversation, const QDateTime &until) { m_until.insert(conversation, until); }

private:
    QHash<qint64, QDateTime> m_until;
};

} // namespace Parlance
