// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"
#include "models/records/conversationfilter.h"
#include "models/records/filing.h"
#include "models/records/joined.h"
#include "models/records/knownperson.h"
#include "models/records/naming.h"
#include "models/records/removedconversation.h"
#include "models/records/takenback.h"
#include "models/store/changes.h"
#include "models/store/searchquery.h"
#include "models/store/storeerror.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;

namespace Parlance {

class Database;
class Writing;

/// A place in a list that is ordered by (time, id): rows on one side of it are asked for.
struct Edge
{
    QDateTime time; ///< UTC; invalid: the newest end
    qint64 id = 0;
};
enum class Side {
    Older,
    Newer,
};

/// A message that was searched for, and where it was said.
struct Found
{
    Message message;
    Conversation conversation;
};
/// Whether nobody wants the answer any more.
using Outdated = std::function<bool()>;

/// What the user wants to send.
struct Draft
{
    QString account;        ///< id
    QStringList recipients; ///< canonical; more than one only with Capability::Groups
    QString body;
    QList<Attachment> media = {};
    QString sender = {};      ///< our own address, if the service has one
    QString replyTo = {};     ///< remote id
    QDateTime notBefore = {}; ///< UTC
    bool held = false;
    Message::Consent consent = Message::NotNeeded; ///< of one that leaves later
    std::optional<TemplateUse> usedTemplate = {};  ///< \c body is its text with the blanks filled in
    bool anyway = false;                           ///< though a recipient asked for silence
    bool wasKept = false; ///< it is what the conversation keeps as its draft, which is done with it
};

/// What there is to send next.
struct Departure
{
    std::optional<OutgoingMessage> message;
    qint64 id = 0;                                             ///< of the message
    std::chrono::milliseconds nextIn = std::chrono::hours(24); ///< without a message: when to ask again
};

/// Where a service's stream stands, and how urgently we want news.
struct SyncState
{
    SyncPoint point;
    QDateTime youngestUnsettled;                         ///< UTC; invalid: nothing waits for news
    std::optional<std::chrono::milliseconds> nextLookIn; ///< until an unknown outcome wants to be looked up
};

/// One time that a message was offered to its service.
struct Attempt
{
    QDateTime startedAt; ///< UTC
    QDateTime endedAt;   ///< UTC; invalid: it has not ended, or nobody saw its end
};

/// A contact, by one of its addresses.
struct PersonAt
{
    QString account; ///< id
    QString address; ///< canonical
};

/// A picture of somebody as it is kept.
struct StoredPortrait
{
    QByteArray image;  ///< JPEG as the service sent it; empty: it has none
    QByteArray etag;   ///< see Portrait::etag
    QDateTime askedAt; ///< UTC
};

/// Everything the program knows, and the only place where it changes.
///
/// Every write is one transaction on the storage thread; then changed() is
/// emitted on this object's thread, then the future is fulfilled: who awaits a
/// write finds it already announced. A refusal of SQLite comes out of the
/// future as StoreError, and of broken(). All reads are windows: none returns
/// more than its limit.
class Store : public QObject
{
    Q_OBJECT

public:
    enum Access {
        Owner,  ///< migrates, recovers, writes; one process at a time (ProfileLock)
        Reader, ///< beside another process's Owner; every write fails
    };

    /// Opens or (Owner) makes the database \p path, on the storage thread.
    /// ":memory:" for tests.
    Store(const QString &path, Access access, QObject *parent = nullptr);
    ~Store() override;

    /// Fulfilled when the database is open; StoreError if it cannot be used.
    [[nodiscard]] QFuture<void> ready();

    // what there is
    [[nodiscard]] QFuture<QList<Account>> accounts();     ///< not the removed ones; by name
    [[nodiscard]] QFuture<QList<Account>> everyAccount(); ///< those that only their history is left of, too
    /// By lastActivity, newest first from \p edge; \p filter: part of a name or address.
    [[nodiscard]] QFuture<QList<Conversation>> conversations(QString filter, Edge edge, Side side, int limit);
    /// Those of the list \p filter by Conversation::place, the highest first from \p edge; \p words: part of
    /// a name or address, by which All finds archived ones, too; \p account: the only one, empty: all.
    [[nodiscard]] QFuture<QList<Conversation>> listed(ConversationFilter::Kind filter, QString words,
                                                      Edge edge, Side side, int limit, QString account = {});
    /// Likewise, all of them.
    [[nodiscard]] QFuture<QList<qint64>> listedIds(ConversationFilter::Kind filter, QString words, int limit,
                                                   QString account = {});
    /// The unread one that stands next to \p conversation on that side, else the first from the other end; 0:
    /// none.
    [[nodiscard]] QFuture<qint64> nextUnread(qint64 conversation, Side side);
    /// \param account whose conversations; empty: those of all
    [[nodiscard]] QFuture<ConversationCounts> conversationCounts(QString account = {});
    [[nodiscard]] QFuture<std::optional<Conversation>> conversation(qint64 id);
    [[nodiscard]] QFuture<std::optional<Conversation>> conversation(QString account, QString remoteId);
    /// Nearest to \p edge first: from newest to oldest for Older, the reverse for Newer.
    [[nodiscard]] QFuture<QList<Message>> messages(qint64 conversation, Edge edge, Side side, int limit);
    /// Likewise those of several conversations, in one order.
    [[nodiscard]] QFuture<QList<Message>> messages(QList<qint64> conversations, Edge edge, Side side,
                                                   int limit);
    /// Likewise those with attachments.
    [[nodiscard]] QFuture<QList<Message>> messagesWithFiles(QList<qint64> conversations, Edge edge, Side side,
                                                            int limit);
    [[nodiscard]] QFuture<std::optional<Message>> message(qint64 id);
    [[nodiscard]] QFuture<QList<qint64>> unknownMessages(QList<qint64> ids); ///< those that are not there
    [[nodiscard]] QFuture<QList<Attempt>> attempts(qint64 message);          ///< oldest first
    /// How many that were sent from here failed there.
    [[nodiscard]] QFuture<int> failures(qint64 conversation);
    /// How often each of the service's templates was sent from \p account, by id.
    [[nodiscard]] QFuture<QHash<QString, int>> templateUses(QString account);
    /// When they wrote there last, UTC; invalid: never.
    [[nodiscard]] QFuture<QDateTime> lastHeard(qint64 conversation);
    /// The youngest of the latest messages that may ask for silence, see denyStop().
    [[nodiscard]] QFuture<std::optional<Message>> stopRequest(qint64 conversation);
    /// \p conversation, and those with the same person alone.
    [[nodiscard]] QFuture<Joined> joined(qint64 conversation);
    /// By name; \p query: part of a name or address.
    [[nodiscard]] QFuture<QList<Contact>> contacts(QString query, int limit);
    /// Those with a name, by it.
    [[nodiscard]] QFuture<QList<Contact>> namedContacts(int limit);
    /// Everybody, by id: those after \p last.
    [[nodiscard]] QFuture<QList<Contact>> contactsAfter(qint64 last, int limit);
    /// Whose address \p address (canonical) is, as \p account knows it.
    [[nodiscard]] QFuture<std::optional<Contact>> contact(QString account, QString address);
    /// The person with that address, with all their contacts. \param conversations at most so many
    [[nodiscard]] QFuture<KnownPerson> knownPerson(QString account, QString address, int conversations);
    /// Those whom \p account knows by \p addresses (canonical).
    [[nodiscard]] QFuture<QList<Contact>> people(QString account, QStringList addresses);
    /// Who of \p addresses (canonical) wants no messages from \p account, whether it knows them or not.
    [[nodiscard]] QFuture<QStringList> silentAmong(QString account, QStringList addresses);
    /// The user's own list at the service, by name.
    [[nodiscard]] QFuture<QList<Contact>> roster(QString account, int limit);
    /// What name() would come to.
    [[nodiscard]] QFuture<QList<Named>> tryNaming(QString account, QList<Naming> people);
    [[nodiscard]] QFuture<std::optional<StoredPortrait>> portrait(QString account, QString address);
    /// What \p query means; nearest to \p edge first. Nothing, if \p isOutdated says so meanwhile: it is
    /// asked on the storage thread.
    [[nodiscard]] QFuture<QList<Found>> search(SearchQuery query, Edge edge, Side side, int limit,
                                               Outdated isOutdated = {});
    /// The newest messages that \p typed means, see SearchQuery.
    [[nodiscard]] QFuture<QList<Message>> search(QString typed, int limit);
    /// Where the words of \p query stand in \p conversations, newest first.
    [[nodiscard]] QFuture<QList<Edge>> find(QList<qint64> conversations, SearchQuery query, int limit);
    /// What waits to leave or for the user, oldest first.
    [[nodiscard]] QFuture<QList<Found>> unsettled(int limit);
    [[nodiscard]] QFuture<QList<Message>> outbox(); ///< what is not yet settled, oldest first
    /// How many messages of \p accounts would leave now if they could.
    [[nodiscard]] QFuture<int> waiting(QStringList accounts);
    /// How many of \p account have not left, whenever they are to: removeAccount() cancels them.
    [[nodiscard]] QFuture<int> unsent(QString account);
    /// Those that are held, oldest first.
    [[nodiscard]] QFuture<QList<Message>> held();
    /// Those that wait for their time, or for the user's word, in the order of writing; not more than can be
    /// looked through.
    [[nodiscard]] QFuture<QList<Message>> scheduled();
    [[nodiscard]] QFuture<SyncState> syncState(QString account);
    [[nodiscard]] QFuture<QString> setting(QString key); ///< empty: never set

    // what the user does
    QFuture<Account> addAccount(Account account); ///< StoreError if the name is taken
    QFuture<void> saveAccount(Account account);   ///< name, settings, enabled, secretStored
    QFuture<void> removeAccount(QString account, bool keepHistory);
    /// Stores the text and its intent to leave, both or neither.
    QFuture<Message> enqueue(Draft draft);
    QFuture<bool> cancel(qint64 message);    ///< Queued, Unknown or Failed → Cancelled
    QFuture<bool> sendAgain(qint64 message); ///< Failed, Unknown, Cancelled → Queued; Queued: now
    /// A scheduled one leaves \p at that time instead, UTC; in the past: now.
    QFuture<bool> reschedule(qint64 message, QDateTime at, Message::Consent consent = Message::NotNeeded);
    /// The computer slept: what was written before \p until, UTC, and was to leave asks for the user's word.
    QFuture<void> slept(QDateTime until);
    /// Every one sent from here that failed in \p conversation, in their order → Queued. \return them
    QFuture<QList<qint64>> sendFailedAgain(qint64 conversation);
    QFuture<bool> confirm(qint64 message);    ///< Unknown → Sent: the user knows that it arrived
    QFuture<bool> checkAgain(qint64 message); ///< look an unknown outcome up at once
    QFuture<void> markRead(qint64 conversation);
    /// The user looks at it: it is no longer marked as unread.
    QFuture<void> clearMark(qint64 conversation);
    /// \return how they were filed before, for putBack()
    QFuture<QList<Filed>> file(QList<qint64> conversations, Filing filing);
    QFuture<void> putBack(QList<Filed> filed);
    /// A pinned one to the place \p to among them; 0 is the highest.
    QFuture<void> movePin(qint64 conversation, int to);
    /// It and the older ones of what is joined with its conversation. \return where something was read
    QFuture<QList<qint64>> markReadUpTo(qint64 message);
    /// What is being written there: see Conversation::draft and those that follow it.
    QFuture<void> saveDraft(qint64 conversation, QString text, int cursor = 0, qint64 answered = 0,
                            QStringList media = {});
    /// What is being written in \p from is written in \p to, after what is written there already; what it
    /// answers stays behind.
    QFuture<void> moveDraft(qint64 from, qint64 to);
    /// A message that was never offered to its service is removed, and lies in its conversation's draft
    /// again, before what is written there, both or neither. Nothing: it has left, or is gone.
    QFuture<std::optional<TakenBack>> takeBack(qint64 message);
    /// Likewise the newest one of \p conversation that is held.
    QFuture<std::optional<TakenBack>> takeLastBack(qint64 conversation);
    /// Likewise all that are held, the newest first.
    QFuture<QList<TakenBack>> takeHeldBack();
    /// All that are held may leave now. \return the accounts they are of
    QFuture<QStringList> releaseHeld();
    /// Removes a conversation with one other in which nothing was said, written or arranged.
    QFuture<void> dropUnused(qint64 conversation);
    /// Removes \p messages from this computer for good: nothing that a service tells brings them back. Those
    /// that mayBeRemoved() only. \return them, for putMessagesBack()
    QFuture<QList<RemovedMessage>> removeMessages(QList<qint64> messages);
    QFuture<void> putMessagesBack(QList<RemovedMessage> removed);
    /// Likewise at most \p limit messages of \p conversation, and in the end itself: until it is over.
    QFuture<RemovedConversation> removeConversation(qint64 conversation, int limit);
    /// With those of its messages. \return where further ones belong; 0: nowhere
    QFuture<qint64> putConversationBack(RemovedConversation removed);
    /// The conversation with \p recipients at \p account, made if missing.
    QFuture<Conversation> openConversation(QString account, QStringList recipients);
    QFuture<void> setSetting(QString key, QString value);
    /// Then our note is taken back; invalid: never.
    QFuture<void> setNoteUntil(QString account, QDateTime until);
    /// They want no more messages from the account \p from, as the user knows it; empty: from none of our
    /// senders. \return for putSilencesBack()
    QFuture<SilenceChange> silence(PersonAt whom, QString from = {});
    /// Likewise from whom they said so to by \p message.
    QFuture<SilenceChange> silenceBy(PersonAt whom, qint64 message);
    /// Why \p from, or none of them, is to write.
    QFuture<void> giveReason(PersonAt whom, QString from, QString reason);
    /// The account \p from may write to them again; empty: what the user said of all of them is over.
    QFuture<SilenceChange> endSilence(PersonAt whom, QString from);
    /// All of them may.
    QFuture<SilenceChange> endSilences(PersonAt whom);
    QFuture<void> putSilencesBack(PersonAt whom, SilenceChange made);
    /// What was said in \p conversation up to \p message does not ask for silence, as the user knows it.
    QFuture<void> denyStop(qint64 conversation, qint64 message);
    /// Gives \p people their names, in one transaction. \return what came of each, in their order
    QFuture<QList<Named>> name(QString account, QList<Naming> people);
    /// They are one person. Nothing else changes. \return false: they are already, or it would be too many
    QFuture<bool> joinPersons(PersonAt one, PersonAt other);
    /// The contact is a person of its own again, and not taken for the others any more.
    QFuture<void> splitPerson(PersonAt one);
    /// What the user writes down about that person: all their contacts have it, so that splitting loses none.
    QFuture<void> saveNotes(PersonAt of, QString notes);
    /// That person's messages go on to come, but disturb nobody: what is said with them alone goes to the
    /// archive, and comes back when they are no longer blocked. \return how it was filed, for putBack()
    QFuture<QList<Filed>> block(PersonAt whom, bool blocked);
    /// They are not one person, and are not taken for it any more.
    QFuture<void> keepApart(PersonAt one, PersonAt other);
    /// What came of name() never happened, but for what was done with those people since.
    QFuture<void> takeNamesBack(QString account, QList<Named> named);

    // what the services say
    QFuture<void> setAccountState(QString account, Connection::State state, std::optional<Error> problem);
    /// The account had all news until \p at, UTC.
    QFuture<void> setUpToDate(QString account, QDateTime at);
    /// Until when the account's secret is good, UTC; invalid: not told.
    QFuture<void> setSignedInUntil(QString account, QDateTime until);
    QFuture<void> savePortrait(QString account, QString address, StoredPortrait portrait);
    /// Events and cursor, both or neither; in steps of at most a hundred events,
    /// of which the last moves the cursor. \param askedAt when the service was asked, UTC
    QFuture<void> apply(QString account, EventBatch batch, QDateTime askedAt);
    /// Queued → Sending, with the attempt on record, or when to ask again.
    QFuture<Departure> takeQueued(QString account);
    QFuture<void> settle(qint64 message, Result<Receipt> receipt);
    /// The next attempt of the account may happen now.
    QFuture<void> endPause(QString account);
    /// After broken(): what was on its way in \p accounts, which are not connected, is Unknown. StoreError:
    /// it still cannot be stored; something is written in any case.
    QFuture<void> recover(QStringList accounts);

Q_SIGNALS:
    /// After each commit.
    void changed(const Parlance::Changes &changes);

    /// Something could not be stored, nor can what follows, for now: but for a Mistake, which is of that
    /// one thing only.
    void broken(const Parlance::StoreError &error);

private:
    template<typename T>
    QFuture<T> read(std::function<T(QSqlDatabase &)> work);
    template<typename T>
    QFuture<T> write(std::function<T(Writing &)> work);

    void purge();
    void makeKeys();
    void tidy();

    int m_untidied = 0; ///< writes since tidy() last ran; on the storage thread only
    std::unique_ptr<Database> m_database;
};

} // namespace Parlance
