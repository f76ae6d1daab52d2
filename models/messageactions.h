// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/removedmessage.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

class Engine;

/// What the user can do with messages as they lie in a conversation: one, or many at once. Part of Messenger.
/// The last of these verbs can be undone.
class MessageActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("it is part of the messenger")
    /// What was done last and can be undone, in words; empty: nothing.
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)

public:
    explicit MessageActions(Engine &engine);

    [[nodiscard]] QString undoText() const { return m_undoText; }
    /// Whether something of \p conversation can still be put back.
    [[nodiscard]] bool canUndoIn(qint64 conversation) const;

    /// Removes them from this computer, and nowhere else. kept() may follow.
    /// \param messages numbers as QML has them
    Q_INVOKABLE void remove(const QList<qreal> &messages);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forgetUndo();

Q_SIGNALS:
    void undoChanged();
    void undone(const QString &words); ///< what undoText() was
    void kept(const QString &why);     ///< some could not be removed · when they can

private:
    void setUndo(const QString &words, const QList<RemovedMessage> &removed);

    Engine &m_engine;
    QString m_undoText;
    QList<RemovedMessage> m_removed;
};

} // namespace Parlance
