// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace Parlance {

/// Somebody as a file of contacts tells of them. Outside text: bounded and cleaned, otherwise as it was
/// written.
struct PersonInFile
{
    static constexpr qsizetype LongestName = 256;
    static constexpr qsizetype LongestAddress = 512;
    static constexpr qsizetype MostAddresses = 20;
    static constexpr qsizetype LongestNotes = 20'000;

    int line = 0; ///< where they begin, from 1
    QString name;
    QStringList addresses; ///< numbers and chat addresses, in any form
    QString notes = {};    ///< the user's own, of several lines
    bool blocked = false;

    bool operator==(const PersonInFile &) const = default;

    /// \p text as a name or an address: one line, without what is invisible or reorders the text.
    [[nodiscard]] static QString tidied(const QString &text, qsizetype longest);

    void setName(const QString &text) { name = tidied(text, LongestName); }
    void addAddress(const QString &text);
    void setNotes(const QString &text);
    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && addresses.isEmpty(); }
};

/// Why a file of contacts is not read; nothing of it is used then.
struct PeopleFileProblem
{
    enum Kind {
        Unreadable, ///< there is no such file, or it may not be read
        TooLarge,   ///< in bytes
        TooMany,    ///< entries
        NoPeople,   ///< neither a vCard nor a table with a heading that is known
        OpenQuote,  ///< a quotation mark at \c line has no end
    };

    Kind kind = Unreadable;
    int line = 0;
    QString detail = {}; ///< in the system's words

    bool operator==(const PeopleFileProblem &) const = default;
};

using PeopleInFile = tl::expected<QList<PersonInFile>, PeopleFileProblem>;

} // namespace Parlance
