// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "office.h"

namespace Parlance::Conformance {

/// A little of everyday life: somebody writes, somebody else does, we answer, and where it can be looked up
/// the answer to one of ours is lost.
struct Scene
{
    explicit Scene(Office &office) : office(office) {}

    /// \return whether everybody could write
    bool begin();
    /// Wakes what waits, in place of time.
    void goOn();
    /// Whether of our texts is known what is to be known.
    [[nodiscard]] bool isSettled();
    [[nodiscard]] bool isTold(const QString &word) const { return office.client.countIncoming(word) > 0; }
    /// What must not be when it is over; empty: all is well.
    [[nodiscard]] QByteArray complaint();

    Office &office;
    const bool isPolled = !office.subject.can(Backend::Capability::Push);
    const QString first = newWord();  ///< in what one person writes
    const QString second = newWord(); ///< in what another one writes
    const QString ours = newWord();
    const QString lost = newWord();
    QString firstId;
    qint64 oursId = 0;
    qint64 lostId = 0; ///< 0: nothing could be looked up, and so nothing is lost
};

} // namespace Parlance::Conformance
