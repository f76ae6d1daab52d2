// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// The texts of messages, which travel as data URIs or as HTML (ucwa.md, 6.5 and 10.5).
namespace Parlance::Ucwa {

/// What a data URI holds.
struct DataText
{
    QString text;
    bool isHtml = false;

    bool operator==(const DataText &) const = default;
};

/// Nothing if \p uri is none, is neither plain text nor HTML, is broken, or is
/// far larger than any text. By hand: Qt's decoders repair what they cannot
/// read and know no "+" for a blank.
[[nodiscard]] std::optional<DataText> fromDataUri(const QString &uri);

/// What \p html says, as plain text: paragraphs, line breaks, the items of
/// lists and where links lead are kept; nothing in it is ever followed.
/// At most 64 kB are read; what was cut ends in "…".
[[nodiscard]] QString textFromHtml(const QString &html);

/// A text as it is shown: without the line ends that some clients put after it.
[[nodiscard]] QString trimmedText(QString text);

} // namespace Parlance::Ucwa
