// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/demo/answerbook.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Parlance::Sandbox {

/// What was said before the demo began.
struct Said
{
    int minutesAgo = 0;
    bool toUs = false;
    QString text;
    bool isReply = false; ///< it names the text before as the one it answers, where a service has that
    QString picture = {}; ///< a file of the sample data that came with it, where a service has that
};

[[nodiscard]] inline Said us(int minutesAgo, const QString &text)
{
    return {minutesAgo, false, text};
}

[[nodiscard]] inline Said them(int minutesAgo, const QString &text)
{
    return {minutesAgo, true, text};
}

[[nodiscard]] inline Said reply(int minutesAgo, const QString &text)
{
    return {minutesAgo, true, text, true};
}

[[nodiscard]] inline Said theyShow(int minutesAgo, const QString &text, const QString &picture)
{
    return {minutesAgo, true, text, false, picture};
}

/// Somebody who writes to the business.
struct Person
{
    QString number;                 ///< E.164
    QString name = {};              ///< empty: the business does not know it
    bool hasOptedOut = false;       ///< wants no more texts
    QList<Said> history = {};       ///< oldest first
    QList<Reaction> reactions = {}; ///< to what only they know about
    QStringList ofTheirOwn = {};    ///< what they write without being asked
};

/// A text that the business has prepared, with {{blanks}}.
struct Prepared
{
    QString name;
    QString text;
    QString example = {};
    bool isApproved = true; ///< by who carries it
};

/// Who writes to one of the business's numbers. Plain data: People give it life.
struct Cast
{
    QString account; ///< how the business calls the number
    QList<Person> people;
    QList<Reaction> reactions; ///< of all of them, after their own
    QList<Prepared> templates = {};
};

[[nodiscard]] Cast workshopCustomers();
[[nodiscard]] Cast rentalGuests();
[[nodiscard]] Cast tourGuests();
[[nodiscard]] Cast clubMembers();

} // namespace Parlance::Sandbox
