// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/errands.h"
#include "models/store/store.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace Parlance {

class Engine;

/// What was sent waits a moment, in which its writer can take it back. Part of Messenger.
class HoldActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("it is part of the messenger")
    Q_PROPERTY(int texts MEMBER m_texts NOTIFY changed)        ///< how long texts wait, in seconds
    Q_PROPERTY(int chats MEMBER m_chats NOTIFY changed)        ///< … where people see who is there
    Q_PROPERTY(int leaving READ leaving NOTIFY leavingChanged) ///< of sendNow(): how many are on their way

public:
    HoldActions(Engine &engine, Errands &errands);

    [[nodiscard]] int leaving() const { return int(m_leaving.size()); }

    /// \p draft as it is to be handed over: with the time until which it waits.
    QCoro::Task<Draft> held(Draft draft);

    /// Into its conversation's draft, see Store::takeBack(). takenBack() or refused() follows.
    /// \param goesThere conversationWanted() follows, too
    Q_INVOKABLE void takeBack(qint64 message, bool goesThere = false);
    /// Likewise the newest that waits in \p conversation.
    Q_INVOKABLE void takeLastBack(qint64 conversation);
    /// Likewise all of them; ended() or refused() follows.
    Q_INVOKABLE void takeAllBack();
    /// None waits any longer. ended() follows when they have left, or that takes too long.
    Q_INVOKABLE void sendNow();

    /// While something is taken back, what is written there is stored only afterwards: it does not know of
    /// it yet. \return whether it will be
    bool keepsForLater(qint64 conversation, const QString &text, int cursor, qint64 answered,
                       const QStringList &media);

    /// For tests: how long sendNow() waits.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

Q_SIGNALS:
    void changed();
    void leavingChanged();
    void takenBack(qint64 conversation, const QString &text, qint64 answered, const QStringList &media);
    void conversationWanted(qint64 conversation);
    void ended(); ///< what takeAllBack() or sendNow() began
    void refused(const QString &why);

private:
    /// What was written while something was taken back.
    struct Late
    {
        QString text;
        int cursor = 0;
        qint64 answered = 0;
        QStringList media;
    };

    QCoro::Task<> take(QFuture<std::optional<TakenBack>> asked, bool goesThere);
    QCoro::Task<> takeAll();
    QCoro::Task<> release();
    void tell(const QList<TakenBack> &taken);
    void follow(const Changes &changes);
    void endLeaving();

    Engine &m_engine;
    Errands &m_errands;
    int m_texts = 0;
    int m_chats = 0;
    int m_taking = 0;           ///< how many are being taken back
    QHash<qint64, Late> m_late; ///< by conversation
    QSet<qint64> m_leaving;
    QTimer m_patience;
};

} // namespace Parlance
