// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/backupactions.h"
#include "models/conversationactions.h"
#include "models/errands.h"
#include "models/historyactions.h"
#include "models/holdactions.h"
#include "models/mediaactions.h"
#include "models/messageactions.h"
#include "models/outcomechecks.h"
#include "models/peopleactions.h"
#include "models/quietdismissals.h"
#include "models/readingplaces.h"
#include "models/scheduleactions.h"
#include "models/spellingdesk.h"
#include "models/storehealth.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Parlance {

/// The one object QML is given: what the user can do, one verb a function.
/// Holds no facts; the models show those. The signals that answer a verb may
/// come before the verb returns.
///
/// Its owner awaits finish() before it closes the engine.
class Messenger : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Main.qml is given the messenger")
    /// Why nothing can be stored; empty: all is well.
    Q_PROPERTY(QString storeProblem READ storeProblem NOTIFY storeProblemChanged)
    Q_PROPERTY(QString storeMistake READ storeMistake NOTIFY storeProblemChanged)
    Q_PROPERTY(Parlance::PeopleActions *people READ people CONSTANT) ///< what is done with people
    Q_PROPERTY(
        Parlance::ConversationActions *conversations READ conversations CONSTANT) ///< … with conversations
    Q_PROPERTY(Parlance::MessageActions *messages READ messages CONSTANT)         ///< … with messages
    Q_PROPERTY(Parlance::ScheduleActions *schedule READ schedule CONSTANT) ///< … with what leaves later
    Q_PROPERTY(Parlance::MediaActions *media READ media CONSTANT)          ///< … with the files that came

    Q_PROPERTY(Parlance::HoldActions *hold READ hold CONSTANT)          ///< … with what was just sent
    Q_PROPERTY(Parlance::BackupActions *backups READ backups CONSTANT)  ///< … with everything at once
    Q_PROPERTY(Parlance::HistoryActions *history READ history CONSTANT) ///< … with all that was said

public:
    explicit Messenger(Engine &engine, QObject *parent = nullptr);

    [[nodiscard]] Engine &engine() const { return m_engine; }
    [[nodiscard]] Store &store() const { return m_engine.store(); }
    [[nodiscard]] QString storeProblem() const { return m_health.problem(); }
    [[nodiscard]] QString storeMistake() const
    {
        return m_health.mistake();
    } ///< to be copied; see StoreHealth
    [[nodiscard]] PeopleActions *people() { return &m_people; }
    [[nodiscard]] ConversationActions *conversations() { return &m_conversations; }
    [[nodiscard]] MessageActions *messages() { return &m_messages; }
    [[nodiscard]] ScheduleActions *schedule() { return &m_schedule; }
    [[nodiscard]] MediaActions *media() { return &m_media; }
    [[nodiscard]] HoldActions *hold() { return &m_hold; }
    [[nodiscard]] BackupActions *backups() { return &m_backups; }
    [[nodiscard]] HistoryActions *history() { return &m_history; }
    [[nodiscard]] ReadingPlaces &places() { return m_places; }
    [[nodiscard]] QuietDismissals &quietDismissals() { return m_quietDismissals; }
    [[nodiscard]] SpellingDesk &spelling() { return m_spelling; }

    /// Into the outbox; sent() or notSent() follows, and only then may the
    /// composer forget what it handed over.
    /// \param answered the message it answers; 0: none
    /// \param anyway though somebody asked for no more messages
    /// \param media web addresses of what goes with it; only with Capability::Media
    /// \param at when it leaves, in milliseconds since 1970; 0: now
    Q_INVOKABLE void send(qint64 conversation, const QString &text, qint64 answered = 0, bool anyway = false,
                          const QStringList &media = {}, double at = 0);
    /// One of the service's own texts with its blanks filled; templateSent() or templateNotSent() follows.
    /// \param at as for send()
    Q_INVOKABLE void sendTemplate(qint64 conversation, const QString &id, const QStringList &values,
                                  bool anyway = false, double at = 0);
    Q_INVOKABLE void sendAgain(qint64 message);
    /// All that failed in \p conversation; what may have been sent is left alone.
    Q_INVOKABLE void sendFailedAgain(qint64 conversation);
    /// Makes the recipient of \p message known to the service as \p name, then sends it again.
    Q_INVOKABLE void addContact(qint64 message, const QString &name);
    /// What was said there up to \p message does not ask for silence.
    Q_INVOKABLE void denyStop(double conversation, double message);
    /// checked() or refused() follows, unless the user decides what is to become of it.
    Q_INVOKABLE void checkAgain(qint64 message);
    Q_INVOKABLE void cancel(qint64 message);
    /// Not known whether it went out, it did: the user knows.
    Q_INVOKABLE void confirm(qint64 message);
    Q_INVOKABLE void markRead(qint64 conversation);
    /// It and the older ones, also of what is joined with its conversation.
    Q_INVOKABLE void markReadUpTo(qint64 message);
    /// What is being written there, see Store::saveDraft(). StoredDraft shows it.
    Q_INVOKABLE void saveDraft(qint64 conversation, const QString &text, int cursor = 0, qint64 answered = 0,
                               const QStringList &media = {});
    /// conversationOpened() or notOpened() follows.
    Q_INVOKABLE void openConversation(const QString &account, const QString &recipient);
    Q_INVOKABLE void openGroup(const QString &account, const QStringList &recipients);
    /// Opens the conversation with the same people at \p account, and what is being written in
    /// \p conversation goes along. conversationOpened() or notOpened() follows.
    Q_INVOKABLE void writeFrom(const QString &account, qint64 conversation);
    /// Nobody looks at \p conversation any more: one in which nothing was begun does not stay.
    Q_INVOKABLE void left(qint64 conversation);
    /// Takes back what was done last with messages, else with conversations or our presence, if that can be
    /// undone.
    Q_INVOKABLE void undo();
    /// Whether what was sent is to be taken back first, as long as it can be: nothing that undo() knows came
    /// later.
    [[nodiscard]] Q_INVOKABLE bool undoesSending() const;
    /// The conversation in which \p message was said, where what is being written answers it from now on.
    /// conversationOpened() follows.
    Q_INVOKABLE void answerThere(qint64 message);
    /// Tries a waiting account again now.
    Q_INVOKABLE void reconnect(const QString &account);
    Q_INVOKABLE void tryStoring() { m_health.tryAgain(); } ///< whether storeProblem is over
    Q_INVOKABLE void removeAccount(const QString &account, bool keepHistory);
    /// Offers the keychain once more the secrets that it did not take.
    Q_INVOKABLE void keepSecrets(const QString &account);
    /// Onto the clipboard, which QML cannot reach.
    Q_INVOKABLE void copy(const QString &text);
    /// Whether the window is active: listening is closer then.
    Q_INVOKABLE void setInView(bool inView);

    /// Holds \p task until it has ended, for objects that may be gone before.
    void keep(QCoro::Task<> task) { m_errands.keep(std::move(task)); }
    /// Every verb that was begun has ended.
    QCoro::Task<> finish();

Q_SIGNALS:
    void sent(qint64 conversation);
    void notSent(qint64 conversation, const QString &text, const QString &why, qint64 answered,
                 const QStringList &media);
    void templateSent(qint64 conversation);
    void templateNotSent(qint64 conversation, const QString &why);
    void conversationOpened(qint64 conversation);
    void notOpened(const QString &why);
    void checked(qint64 message, const QString &outcome); ///< the answer to checkAgain()
    void conversationGone(qint64 conversation);           ///< it was removed
    /// A verb without an answer of its own could not be done.
    void refused(const QString &why);
    void storeProblemChanged();

private:
    /// What was written after a text that is on its way into the outbox.
    struct Rest
    {
        QString text;
        int cursor = 0;
        qint64 answered = 0;
        QStringList media;
    };

    QCoro::Task<> doSend(qint64 conversation, QString text, qint64 answered, bool anyway, QStringList media,
                         QDateTime at);
    QCoro::Task<> doSendTemplate(qint64 conversation, QString id, QStringList values, bool anyway,
                                 QDateTime at);
    QCoro::Task<QString> handOver(Draft draft, QDateTime at);
    [[nodiscard]] static QString goneText();
    QCoro::Task<Result<Draft>> draftFor(qint64 conversation);
    QCoro::Task<Result<>> doAddContact(qint64 message, QString name);
    QCoro::Task<> doMarkReadUpTo(qint64 message);
    QCoro::Task<> tellSeen(qint64 conversation);
    QCoro::Task<> doAnswerThere(qint64 message);
    QCoro::Task<> doOpenConversation(QString account, QStringList recipients);
    QCoro::Task<> doWriteFrom(QString account, qint64 conversation);

    Engine &m_engine;
    Errands m_errands;
    StoreHealth m_health;
    PeopleActions m_people;
    ConversationActions m_conversations;
    MessageActions m_messages;
    ScheduleActions m_schedule;
    MediaActions m_media;
    HoldActions m_hold;
    BackupActions m_backups;
    OutcomeChecks m_checks;
    HistoryActions m_history;
    ReadingPlaces m_places;
    QuietDismissals m_quietDismissals;
    SpellingDesk m_spelling;
    bool m_undoesMessages = false;                ///< they were what something was done with last
    bool m_sentLast = false;                      ///< nothing that can be undone was done since
    QHash<qint64, std::optional<Rest>> m_handing; // by the conversation they go to
    QSet<qint64> m_handingTemplates;              // conversations to which one goes
};

} // namespace Parlance
