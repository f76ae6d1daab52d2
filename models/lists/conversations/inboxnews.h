// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

class NewsBurst;

/// What a screen reader should say by itself of conversations that are not shown: whom something new is
/// from, not what. Muted, blocked and archived ones stay silent; of many at once their number is told; old
/// news are not.
class InboxNews : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    Q_PROPERTY(
        QList<qreal> shown MEMBER m_shown NOTIFY shownChanged) ///< conversations; these tell themselves
    Q_PROPERTY(bool wanted MEMBER m_isWanted NOTIFY wantedChanged)

public:
    explicit InboxNews(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);

Q_SIGNALS:
    void messengerChanged();
    void shownChanged();
    void wantedChanged();
    void told(const QString &words);

private:
    void take(const Changes &changes);
    [[nodiscard]] QString said(const Message &message, const QList<Conversation> &conversations) const;

    FollowedMessenger m_messenger;
    QList<qreal> m_shown;
    bool m_isWanted = false;
    NewsBurst *m_burst;
};

} // namespace Parlance
