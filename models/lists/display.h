// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/conversation.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Parlance {

/// Outside text as it may be shown: plain, and never so much of it that its
/// layout takes long.
namespace DisplayText {

struct Body
{
    QString text;
    bool isCut = false;

    bool operator==(const Body &) const = default;
};

/// At most 4000 grapheme clusters on 60 lines, 8 marks on a letter, and a
/// place to break in every 200 unbroken letters.
[[nodiscard]] Body body(const QString &outside);
/// All of it, in pieces of which each is shown like a body.
[[nodiscard]] QStringList pieces(const QString &outside);
/// Its first 20 lines or 1500 characters; isCut: there is more. \param body as body() gave it
[[nodiscard]] Body folded(const QString &body);
/// Whether \p cluster is drawn as a picture. Only roughly: text stays text where it is in doubt.
[[nodiscard]] bool isEmoji(QStringView cluster);
/// One to three emoji and nothing else.
[[nodiscard]] bool isOnlyEmoji(const QString &body);
/// On one line, at most \p limit clusters.
[[nodiscard]] QString line(const QString &outside, int limit = 200);
/// \p sentences with one mark at an end where outside text brought its own: "Shall we?, 14:02." loses the
/// comma.
[[nodiscard]] QString spoken(QString sentences);
/// One after the other, as they are listed in the user's language.
[[nodiscard]] QString list(const QStringList &parts);
/// A person's name; one that cannot be seen gives way to the address.
[[nodiscard]] QString name(const QString &outside, const QString &address);
/// The participants, each by name or address.
[[nodiscard]] QString title(const Conversation &conversation);
/// Of the first and the last word; empty for a number.
[[nodiscard]] QString initials(const QString &name);
/// Of the one participant; empty for several.
[[nodiscard]] QString initials(const Conversation &conversation);
/// 0 … 7, the same everywhere for the same participants.
[[nodiscard]] int colourIndex(const Conversation &conversation);
[[nodiscard]] int colourIndex(const QString &address); ///< of the person

} // namespace DisplayText

/// Times as the lists say them, in the user's locale and time zone.
namespace DisplayTime {

[[nodiscard]] QString clock(const QDateTime &time);
[[nodiscard]] QString clock(QTime time); ///< as it stands, wherever that is
[[nodiscard]] QString clockToTheSecond(const QDateTime &time);
/// Today, Yesterday, weekday and date, or date with year.
[[nodiscard]] QString day(const QDateTime &time, const QDateTime &now);
/// Clock today, then Yesterday, weekday, day and month, date.
[[nodiscard]] QString brief(const QDateTime &time, const QDateTime &now);
/// "Tomorrow 09:00".
[[nodiscard]] QString ahead(const QDateTime &time, const QDateTime &now);
/// "12 min", "3 h", "2 days"; empty below a minute.
[[nodiscard]] QString since(const QDateTime &time, const QDateTime &now);
/// Likewise to be read out: "12 minutes".
[[nodiscard]] QString sinceInWords(const QDateTime &time, const QDateTime &now);
/// How long something plays: "0:03".
[[nodiscard]] QString length(std::chrono::milliseconds length);
/// When the day of \p now ends, UTC.
[[nodiscard]] QDateTime endOfDay(const QDateTime &now);

} // namespace DisplayTime

} // namespace Parlance
