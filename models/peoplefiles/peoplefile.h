// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/peoplefiles/personinfile.h"

#include <QByteArray>
#include <QFuture>

namespace Parlance {

/// Files of contacts as address books and spreadsheets write them: vCard or CSV, told apart by what is in
/// them. Any thread.
namespace PeopleFile {

constexpr qsizetype LargestFile = 20'000'000; // bytes
constexpr qsizetype MostPeople = 100'000;
constexpr qsizetype LongestValue = 50'000; // characters of a line or a cell: notes with their escapes

/// Read on another thread.
[[nodiscard]] QFuture<PeopleInFile> read(QString path);
/// \param bytes UTF-8, UTF-16 with its mark, or else Windows-1252
[[nodiscard]] PeopleInFile parse(const QByteArray &bytes);

} // namespace PeopleFile

} // namespace Parlance
