// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine.h"
#include "models/liveconversations.h"
#include "models/peoplebook.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <map>

namespace Parlance {

class Errands;

/// What the user can do at services that know people: the verbs that are not
/// about messages. Part of Messenger, whose refused() tells what went wrong.
class PeopleActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("it is part of the messenger")

public:
    PeopleActions(Engine &engine, Errands &errands);

    [[nodiscard]] PeopleBook &book() { return m_book; }
    [[nodiscard]] LiveConversations &live() { return m_live; }

    // ourselves

    /// \param availability of Presence; Unknown: the service decides by what we do. undoable() follows, or
    /// it is refused.
    Q_INVOKABLE void setAvailability(const QString &account, int availability);
    /// \param minutes after which it is taken back; 0: never; -1: at the end of today
    Q_INVOKABLE void setNote(const QString &account, const QString &note, int minutes);
    Q_INVOKABLE void setLocation(const QString &account, const QString &location);

    // conversations

    Q_INVOKABLE void answer(qint64 conversation, bool accept);
    /// grown() follows, or it is refused.
    Q_INVOKABLE void invite(qint64 conversation, const QStringList &newcomers);
    Q_INVOKABLE void leave(qint64 conversation);
    /// The user writes. Call it with every key: it is told on now and then.
    Q_INVOKABLE void typing(qint64 conversation);

    // contacts

    /// Those with these addresses are one person; split() takes it back.
    Q_INVOKABLE void join(const QString &account, const QString &address, const QString &otherAccount,
                          const QString &otherAddress);
    /// … are not, and are not taken for it again.
    Q_INVOKABLE void keepApart(const QString &account, const QString &address, const QString &otherAccount,
                               const QString &otherAddress);
    /// The contact with that address is a person of its own again.
    Q_INVOKABLE void split(const QString &account, const QString &address);
    /// What the user writes down about the person with that address.
    Q_INVOKABLE void saveNotes(const QString &account, const QString &address, const QString &notes);
    /// They want no more messages from the account \p from; empty: from none of our senders.
    Q_INVOKABLE void silence(const QString &account, const QString &address, const QString &from);
    /// Likewise from whom they said so to by \p message.
    Q_INVOKABLE void silenceBy(const QString &account, const QString &address, double message);
    /// Why \p from, or none of them, is to write: one line.
    Q_INVOKABLE void giveReason(const QString &account, const QString &address, const QString &from,
                                const QString &reason);
    /// The account \p from may write to them again; empty: what the user said of all of them is over.
    Q_INVOKABLE void endSilence(const QString &account, const QString &address, const QString &from);
    /// All of them may.
    Q_INVOKABLE void endSilences(const QString &account, const QString &address);
    /// Everybody, to \p file: a vCard if its name ends so, else CSV. exported() follows, or it is refused.
    Q_INVOKABLE void exportContacts(const QUrl &file);

    /// Whose presence \p watcher shows now, instead of those it named before;
    /// until it is gone.
    void watch(QObject *watcher, const QSet<PersonKey> &people);

    // others; \p then is called unless \p asker is gone by then

    using Found = std::function<void(const Result<QList<ContactSeen>> &)>;
    void find(QObject *asker, const QString &account, const QString &text, const Found &then);
    using Pictured = std::function<void(const QByteArray &jpeg)>;
    void portrait(const QString &account, const QString &address, const Pictured &then);

Q_SIGNALS:
    /// What was said in one conversation goes on in \p conversation, with more people.
    void grown(qint64 conversation);
    void exported(const QString &words);                                    ///< what is where now
    void undoable(const QString &words, const std::function<void()> &back); ///< what was done

private:
    QCoro::Task<Result<>> doSetAvailability(QString account, std::optional<Presence::Availability> wish);
    QCoro::Task<> doInvite(qint64 conversation, QStringList newcomers);
    QCoro::Task<> doExport(QString path);
    QCoro::Task<> doType(qint64 conversation);
    QCoro::Task<> doFind(QPointer<QObject> asker, QString account, QString text, Found then);
    QCoro::Task<> doPortrait(QString account, QString address, Pictured then);
    void tellWatched();
    void offerSilencesBack(const QFuture<SilenceChange> &changed, const PersonAt &whom, const QString &words);

    Engine &m_engine;
    Errands &m_errands;
    PeopleBook m_book;
    LiveConversations m_live;
    QHash<qint64, QElapsedTimer> m_typing; ///< when it was told on last, by conversation
    std::map<QObject *, QSet<PersonKey>> m_watchers;
    QHash<QString, QStringList> m_watched; ///< as the accounts were told
    QTimer m_watchTimer;
};

} // namespace Parlance
