// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/store/textmatch.h"

#include <QDate>
#include <QDateTime>

namespace Parlance {

/// A part of what was typed: a word, a phrase, or an operator with its value.
struct SearchPart
{
    enum Kind {
        Words,
        From,
        In,
        Service,
        Has,
        Is,
        Before,
        After,
        On,
    };
    enum Trouble {
        None,
        UnknownOperator, ///< taken for words
        NoValue,         ///< still being typed: left out
        UnknownThing,    ///< has: what? is: what? Left out
        NoDate,          ///< left out
    };

    Kind kind = Words;
    Trouble trouble = None;
    qsizetype start = 0; ///< where it stands
    qsizetype length = 0;
    QString name; ///< the operator's, as it was typed; empty: none
    QString value;
    bool isQuoted = false;

    bool operator==(const SearchPart &) const = default;
};

/// What people search for, in the language they type:
///   parcel "at ten" from:ana in:"Kick-off" service:sig has:file has:link is:unread is:failed
///   before:2026-01 after:2025-12-24 on:today
/// Nothing that is typed is an error: what cannot be understood is left out, and its part says why.
struct SearchQuery
{
    QList<SearchPart> parts; ///< all of it, in order
    QList<SearchTerm> terms; ///< every one is wanted
    QStringList from;        ///< names or addresses, any of them; "me": ourselves
    QStringList in;          ///< likewise, of conversations
    QStringList services;    ///< ids or how they begin, any of them
    bool hasFile = false;
    bool hasLink = false;
    bool isUnread = false; ///< or \c isFailed
    bool isFailed = false; ///< or \c isUnread
    QDateTime notBefore;   ///< UTC; invalid: none
    QDateTime before;      ///< UTC; invalid: none

    bool operator==(const SearchQuery &) const = default;

    /// \param today for on:today and the like, in the user's time zone
    [[nodiscard]] static SearchQuery parse(const QString &typed, const QDate &today = QDate::currentDate());

    /// Whether it asks for nothing at all.
    [[nodiscard]] bool isEmpty() const;

    /// \c terms in the language of the index; empty: none.
    [[nodiscard]] QString indexed() const;

    /// "from:ana", "in:\"Ana and Bo\""
    [[nodiscard]] static QString written(SearchPart::Kind kind, const QString &value);
    /// \p typed without its parts of \p kind (with \p value, if it is not empty).
    [[nodiscard]] static QString without(const QString &typed, SearchPart::Kind kind,
                                         const QString &value = {});
};

} // namespace Parlance
