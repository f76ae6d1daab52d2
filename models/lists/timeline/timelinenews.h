// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"

#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

class NewsBurst;

/// What a screen reader should say by itself while a timeline is open: who wrote what, once, and what of
/// ours did not get away. Many at once become their number; old news are not told.
class TimelineNews : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    Q_PROPERTY(QList<qreal> conversations MEMBER m_conversations NOTIFY conversationsChanged) ///< those shown

public:
    explicit TimelineNews(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);

Q_SIGNALS:
    void messengerChanged();
    void conversationsChanged();
    void told(const QString &words);

private:
    void take(const Changes &changes);

    FollowedMessenger m_messenger;
    QList<qreal> m_conversations;
    QSet<qint64> m_failed; ///< told already
    NewsBurst *m_burst;
};

} // namespace Parlance
