// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"

#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

/// When something is to be heard of the conversations that are shown: somebody wrote, or the service took
/// what we wrote. Never while one of our accounts does not want to be disturbed, and never of old news.
class SoundCues : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    Q_PROPERTY(QList<qreal> conversations MEMBER m_conversations NOTIFY conversationsChanged) ///< those shown
    Q_PROPERTY(bool wanted MEMBER m_wanted NOTIFY wantedChanged)

public:
    using QObject::QObject;

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);

Q_SIGNALS:
    void messengerChanged();
    void conversationsChanged();
    void wantedChanged();
    void arrived();
    void sent();

private:
    void take(const Changes &changes);
    void cue(void (SoundCues::*which)());

    FollowedMessenger m_messenger;
    QList<qreal> m_conversations;
    QSet<qint64> m_leaving; ///< our messages that the service has not taken yet
    bool m_wanted = false;
};

} // namespace Parlance
