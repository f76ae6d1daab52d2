// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace Parlance {

/// Tells a command that it is to come to its end.
class Stop : public QObject
{
    Q_OBJECT

public:
    void request()
    {
        if (!std::exchange(m_isRequested, true))
            Q_EMIT requested();
    }
    [[nodiscard]] bool isRequested() const { return m_isRequested; }

Q_SIGNALS:
    void requested(); ///< once

private:
    bool m_isRequested = false;
};

} // namespace Parlance
