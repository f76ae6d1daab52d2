// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/peoplefiles/personinfile.h"

#include <QByteArray>

#include <optional>

namespace Parlance {

/// Files of contacts for other programs, piece by piece: the head, then an entry for each person. PeopleFile
/// reads the same people back. Any thread.
namespace PeopleWriter {

enum Format {
    Csv,   ///< RFC 4180, UTF-8; what a spreadsheet would calculate begins with an apostrophe
    VCard, ///< 4.0 (RFC 6350)
};

/// "csv" and "vcard"; nothing: another word.
[[nodiscard]] std::optional<Format> formatFrom(const QString &word);
/// By the end of a file's name; CSV if it tells nothing.
[[nodiscard]] Format formatOf(const QString &path);

[[nodiscard]] QByteArray head(Format format);
/// \param person with canonical addresses; what only their service understands is left out. \return empty:
///               nothing of them is left
[[nodiscard]] QByteArray entry(Format format, const PersonInFile &person);

} // namespace PeopleWriter

} // namespace Parlance
