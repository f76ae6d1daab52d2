// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/account.h"
#include "models/records/contact.h"

namespace Parlance {

/// Somebody's presence as it may be shown. Of who is not known there is neither
/// a dot nor a word.
struct PresenceShown
{
    Presence::Availability availability = Presence::Unknown;
    bool isStale = false; ///< the service was not heard of for a while
    QString text;         ///< "Available", "In a meeting", "Away 12 min"; plain, on one line
    QString asOf;         ///< "as of 14:02" with isStale, where the time is known
    QDateTime until = {}; ///< UTC: then it reads differently; invalid: it does not

    /// The text and its age.
    [[nodiscard]] QString words() const;
};

namespace PresenceText {

/// "Be right back"; empty for Unknown.
[[nodiscard]] QString word(Presence::Availability availability);
/// What somebody does, in words of ours where the service has a token for it.
[[nodiscard]] QString activity(const QString &said);

/// \param account whose service told it
[[nodiscard]] PresenceShown shown(const ContactAddress &person, const Account &account, const QDateTime &now);
/// Our own, as the others see it.
[[nodiscard]] PresenceShown own(const Account &account, const QDateTime &now);

/// "Available · Back at three", on one line.
[[nodiscard]] QString withNote(const PresenceShown &presence, const QString &note);

} // namespace PresenceText

} // namespace Parlance
