// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace Parlance {

/// A message that did not leave and lies in its conversation's draft again.
struct TakenBack
{
    qint64 conversation = 0;
    QString text;
    qint64 answered = 0; ///< the message that it answers; 0: none
    QStringList media;   ///< web addresses of what was to go with it

    bool operator==(const TakenBack &) const = default;
};

} // namespace Parlance
