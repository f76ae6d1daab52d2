// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/people/presencetext.h"
#include "models/peoplebook.h"

#include <QDateTime>
#include <QString>

namespace Parlance {

/// Somebody in a list of people. Every property is a role of the lists of
/// people; texts are plain, on one line, ready to be shown.
struct PersonRow
{
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString accountId MEMBER accountId)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString section MEMBER section)
    Q_PROPERTY(QString initials MEMBER initials)
    Q_PROPERTY(int colourIndex MEMBER colourIndex)
    Q_PROPERTY(QString portrait MEMBER portrait)
    Q_PROPERTY(int availability MEMBER availability)
    Q_PROPERTY(bool isStale MEMBER isStale)
    Q_PROPERTY(QString presenceText MEMBER presenceText)
    Q_PROPERTY(QString details MEMBER details)
    Q_PROPERTY(bool isGone MEMBER isGone)
    Q_PROPERTY(bool isMe MEMBER isMe)
    Q_PROPERTY(QString accessibleText MEMBER accessibleText)

public:
    QString key; ///< which row this is
    QString accountId;
    QString address; ///< canonical
    QString name;
    QString section;     ///< the group it stands in
    QString initials;    ///< empty: a number, show a person
    int colourIndex = 0; ///< 0 … 7
    QString portrait;    ///< the name of their picture; empty: the service has none
    int availability = Presence::Unknown;
    bool isStale = false;
    QString presenceText; ///< with its age
    QString details;      ///< presence and note, or what tells them from others
    bool isGone = false;  ///< left the conversation
    bool isMe = false;
    QString accessibleText;
};

/// The row of \p person at \p account, without key and section.
/// \param knowsPresence the service tells of it
[[nodiscard]] PersonRow personRow(const Person &person, const Account &account, bool knowsPresence,
                                  const QDateTime &now);

/// The name under which the picture of who has \p address is asked for.
[[nodiscard]] QString portraitName(const QString &account, const QString &address);
/// Account and address of \p portrait; both empty: it is not such a name.
[[nodiscard]] PersonKey portraitOwner(const QString &portrait);

} // namespace Parlance
