// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/filing.h"
#include "models/records/removedconversation.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace Parlance {

class Engine;

/// What the user can do with conversations as they lie in the list: one, or
/// many at once. Part of Messenger. The last of these verbs can be undone, or
/// what was offered since.
///
/// Conversations are numbers as QML has them.
class ConversationActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("it is part of the messenger")
    /// What was done last and can be undone, in words; empty: nothing.
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)

public:
    enum Mute {
        Unmuted,
        ForOneHour,
        ForEightHours,
        UntilTomorrow, ///< 8:00 by the clock here
        ForOneWeek,
        ForEver,
    };
    Q_ENUM(Mute)

    explicit ConversationActions(Engine &engine);

    [[nodiscard]] QString undoText() const { return m_undoText; }
    /// Something was removed, or is being, and may be put back, or is being.
    [[nodiscard]] bool holdsRemoved() const { return m_isUnderWay || !m_removed.isEmpty(); }

    Q_INVOKABLE void pin(const QList<qreal> &conversations, bool pinned);
    Q_INVOKABLE void mute(const QList<qreal> &conversations, Parlance::ConversationActions::Mute mute);
    Q_INVOKABLE void archive(const QList<qreal> &conversations, bool archived);
    Q_INVOKABLE void mark(const QList<qreal> &conversations, bool unread);
    Q_INVOKABLE void markAllRead();
    /// What that person says alone goes to the archive and disturbs nobody; or no longer.
    Q_INVOKABLE void block(const QString &account, const QString &address, bool blocked);
    /// The same with the one person of \p conversation; nothing if there are several.
    Q_INVOKABLE void blockIn(qreal conversation, bool blocked);
    /// Removes them and what was said there from this computer, and nowhere else. What is still on its way
    /// stays, and its conversation with it. When the disk is full, undoText() or refused() says so.
    Q_INVOKABLE void remove(const QList<qreal> &conversations);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forgetUndo();
    /// Something else was done, \p words, that \p back takes back: it is the last now.
    void offer(const QString &words, const std::function<void()> &back);

    /// A pinned one to the place \p to among them; 0 is the highest.
    Q_INVOKABLE void movePin(qreal conversation, int to);
    /// The user looks at it: it is no longer marked as unread.
    Q_INVOKABLE void opened(qreal conversation);
    /// unreadFound() follows, unless there is none. \param step 1: further down, -1: further up
    Q_INVOKABLE void findUnread(qreal from, int step);

    /// For tests: what time it is. UTC.
    void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }

Q_SIGNALS:
    void undoChanged();
    void undone(const QString &words); ///< what undoText() was
    void cameBack();                   ///< what had been removed is there again
    void refused(const QString &why);  ///< nothing was removed · what to do
    void unreadFound(qint64 conversation);
    /// The user is about to change these; lists need not keep them in their place.
    void acting(const QList<qint64> &conversations);

private:
    struct Blocking
    {
        QString account;
        QString address;
        bool blocked; ///< as it was before
    };

    [[nodiscard]] static QList<qint64> idsFrom(const QList<qreal> &numbers);
    void file(const QList<qint64> &conversations, const Filing &filing, const QString &one,
              const QString &many);
    void fileRest(QList<qint64> rest, const Filing &filing, QList<Filed> before, const QString &words);
    void removeRest(QList<qint64> rest, QList<RemovedConversation> removed);
    void tellRemoved(const QList<RemovedConversation> &removed);
    void putBack(QList<RemovedConversation> rest);
    void setUndo(const QString &words, const QList<Filed> &before, const std::optional<Blocking> &block = {},
                 const QList<RemovedConversation> &removed = {});
    [[nodiscard]] QDateTime end(Mute mute) const;

    Engine &m_engine;
    std::function<QDateTime()> m_now;
    QString m_undoText;
    QList<Filed> m_before;
    std::optional<Blocking> m_block; // is undone, too
    QList<RemovedConversation> m_removed;
    std::function<void()> m_back; ///< takes back what was offered; null: it was one of ours
    bool m_isUnderWay = false;    ///< what is removed goes, or comes back
};

} // namespace Parlance
