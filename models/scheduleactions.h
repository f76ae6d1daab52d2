// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/errands.h"
#include "models/records/message.h"
#include "models/store/changes.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

class Engine;

/// What is to leave later, and what should have left. Part of Messenger.
class ScheduleActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("it is part of the messenger")
    // no qint64: Qt 6.4's qmllint does not know it
    Q_PROPERTY(double latest READ latest NOTIFY latestChanged) ///< what was scheduled just now; 0: nothing
    Q_PROPERTY(double latestConversation READ latestConversation NOTIFY latestChanged)
    Q_PROPERTY(
        double latestAt READ latestAt NOTIFY latestChanged) ///< when it leaves: milliseconds since 1970
    /// What is scheduled from now on asks before it leaves if they have written until then.
    Q_PROPERTY(bool asksIfTheyWrite MEMBER m_asksIfTheyWrite NOTIFY asksIfTheyWriteChanged)

public:
    ScheduleActions(Engine &engine, Errands &errands);

    [[nodiscard]] Message::Consent consent() const
    {
        return m_asksIfTheyWrite ? Message::IfTheyWrite : Message::NotNeeded;
    }
    [[nodiscard]] double latest() const { return double(m_latest.id); }
    [[nodiscard]] double latestConversation() const { return double(m_latest.conversation); }
    [[nodiscard]] double latestAt() const { return double(m_latest.notBefore.toMSecsSinceEpoch()); }

    /// \p message leaves then instead. \param at milliseconds since 1970; past: now
    Q_INVOKABLE void change(double message, double at);
    Q_INVOKABLE void forgetLatest();

    /// It was just handed over to leave later.
    void note(const Message &message);

Q_SIGNALS:
    void latestChanged();
    void asksIfTheyWriteChanged();

private:
    void follow(const Changes &changes);

    Engine &m_engine;
    Errands &m_errands;
    Message m_latest; ///< without id: none
    bool m_asksIfTheyWrite = false;
};

} // namespace Parlance
