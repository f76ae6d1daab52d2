// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"

#include <QVariantList>

namespace Parlance {

/// All that is known of one message, for who wants to know exactly.
class MessageDetails : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    // no qint64: Qt 6.4's qmllint does not know it
    Q_PROPERTY(double message READ message WRITE setMessage NOTIFY messageChanged REQUIRED)
    Q_PROPERTY(
        QVariantList facts READ facts NOTIFY changed) ///< {label, value}: times, service, numbers, size
    Q_PROPERTY(QString technical READ technical NOTIFY changed) ///< the service's codes and words
    Q_PROPERTY(QString whole READ whole NOTIFY changed)         ///< everything, to be copied

public:
    explicit MessageDetails(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] qint64 message() const { return m_message; }
    void setMessage(qint64 message);
    [[nodiscard]] QVariantList facts() const { return m_facts; }
    [[nodiscard]] QString technical() const { return m_technical; }
    [[nodiscard]] QString whole() const;

Q_SIGNALS:
    void messengerChanged();
    void messageChanged();
    void changed();

private:
    void load();
    void show(const Message &message, const QList<Attempt> &attempts);
    void addService(const Message &message, const QList<Account> &accounts);

    FollowedMessenger m_messenger;
    qint64 m_message = 0;
    QVariantList m_facts;
    QString m_technical;
};

} // namespace Parlance
