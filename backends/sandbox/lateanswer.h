// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"

#include <QObject>

namespace Parlance::Sandbox {

/// An answer that a service owes: a poll that is held, a command that takes its time.
///
/// The service keeps it until it is given or abandoned.
class LateAnswer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether the peer still waits for it. Looks at the connection.
    [[nodiscard]] bool isAwaited();

    /// Only the first answer counts.
    void give(const Response &response);

    /// Ends the connection without a word.
    void cut();

    /// The connection has ended.
    void abandon();

Q_SIGNALS:
    void asked(); ///< is the peer still there? Who sees that it is not calls abandon()
    void given(const Parlance::Sandbox::Response &response);
    void abandoned();

private:
    bool m_open = true;
};

} // namespace Parlance::Sandbox
