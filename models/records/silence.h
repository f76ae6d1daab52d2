// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>

namespace Parlance {

/// That somebody wants no more messages: from one of our senders, or from all of them. The last word counts.
struct Silence
{
    Q_GADGET
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(bool wanted MEMBER wanted)
    Q_PROPERTY(QDateTime at MEMBER at)
    Q_PROPERTY(QString message MEMBER message)
    Q_PROPERTY(bool byUser MEMBER byUser)
    Q_PROPERTY(QString reason MEMBER reason)

public:
    /// Whose sender was told so, or whose service says so; empty: all of them, as the user says.
    QString account;
    bool wanted = true;  ///< false: it may write again, whatever was said of all of them before
    QDateTime at;        ///< when we heard so, UTC; invalid: nobody kept it
    QString message;     ///< remote id of what they said; empty: not to us
    bool byUser = false; ///< who found it out
    QString reason;      ///< as the user knows it; one line, may be empty

    /// Whether no sender may write: nobody knows which one they meant, unless the user does.
    [[nodiscard]] bool isOfAll() const { return message.isEmpty() && (account.isEmpty() || !byUser); }

    bool operator==(const Silence &) const = default;
};

/// What the user changed, to put it back.
struct SilenceChange
{
    QList<Silence> before;  ///< what was said then
    QList<qint64> heldBack; ///< messages that were to leave, and do not since then
};

} // namespace Parlance
