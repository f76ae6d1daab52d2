// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QVariantList>

namespace Parlance {

/// An address within a text, which its reader may follow.
struct Link
{
    enum Kind {
        Web,
        Mail,
        Phone,
    };

    qsizetype start = 0; ///< in the text, in UTF-16 units
    qsizetype length = 0;
    Kind kind = Web;
    QString target; ///< encoded as it goes over the wire: http, https, mailto or tel
    QString number; ///< of a phone: digits, and the plus it was written with
    /// The reader sees the target in the text, letter by letter. Else they are asked before it is opened.
    bool isPlain = false;

    bool operator==(const Link &) const = default;
};

/// The addresses in \p text, by their place; the first fifty. What could
/// read differently than it is (turned direction, invisible letters) is none.
[[nodiscard]] QList<Link> linksIn(const QString &text);

/// For QML: {start, length, kind ("web", "mail", "phone"), target, number, text, isPlain}.
[[nodiscard]] QVariantList linkRows(const QString &text);

/// \p text as it is shown: where it runs from right to left, a phone number still stands in the order in
/// which it is dialled. \p rows, of \p text, are those of what is shown then.
[[nodiscard]] QString withNumbersInOrder(const QString &text, QVariantList &rows);

} // namespace Parlance
