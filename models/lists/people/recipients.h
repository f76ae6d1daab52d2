// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <functional>
#include <optional>

namespace Parlance {

/// People to write to, as they stand in a text that was pasted.
struct Recipients
{
    QStringList addresses; ///< canonical, each once, in the order of the text
    QStringList rest;      ///< what none could be made of, as it was written
    QString unread;        ///< what follows after as much as is read at once; begins with a whole one

    /// The canonical address that somebody means by a text; nothing: it is none.
    using Reading = std::function<std::optional<QString>(const QString &)>;

    /// Comma, semicolon and the end of a line part them; a space does where both sides are addresses by
    /// themselves and cannot be one.
    [[nodiscard]] static Recipients in(const QString &text, const Reading &read);
};

} // namespace Parlance
