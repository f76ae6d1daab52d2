// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/store.h"

#include "backends/http/json.h"
#include "models/store/applyevents.h"
#include "models/store/database.h"
#include "models/store/lookup.h"
#include "models/store/outbox.h"
#include "models/store/purge.h"
#include "models/store/record.h"
#include "models/store/rows.h"
#include "models/store/schema.h"
#include "models/store/writing.h"

#include <QJsonDocument>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// An interactive read waits for one write at most: this is how long a write may get.
constexpr qsizetype EventsAtOnce = 100;
// The mark "up to date as of" is not worth a write of its own more often.
constexpr auto UpToDateStep = 1min;
constexpr int SearchWidth = 500; // names looked at, the youngest first

static QVariant sql(const QDateTime &time)
{
    return Record::toSql(time);
}

Store::Store(const QString &path, Access access, QObject *parent) : QObject(parent)
{
    m_database = std::make_unique<Database>(path, [access](QSqlDatabase &database) {
        configure(database, access == Reader);
        if (access == Reader) {
            if (schemaOf(database) < newestSchema())
                throw StoreError(StoreError::Outdated, u"the database was written by an older version"_s);
            return;
        }
        migrate(database);
        execute(database, u"BEGIN IMMEDIATE"_s);
        Writing writing(database);
        Outbox::recover(writing);
        writing.execute(u"UPDATE account SET state = ?, problem = NULL"_s, {Connection::Offline});
        const auto changes = writing.finish();
        Q_UNUSED(changes) // nobody listens yet
        execute(database, u"COMMIT"_s);
    });
    if (access == Owner)
        purge(); // what was cut off
}

Store::~Store() = default; // the database finishes what it was given

template<typename T>
QFuture<T> Store::read(std::function<T(QSqlDatabase &)> work)
{
    return m_database->run<T>(Database::Read, std::move(work));
}

template<typename T>
QFuture<T> Store::write(std::function<T(Writing &)> work)
{
    return m_database->run<T>(Database::Write, [this, work = std::move(work)](QSqlDatabase &database) -> T {
        try {
            execute(database, u"BEGIN IMMEDIATE"_s);
            Writing writing(database);
            // announced before the future is fulfilled: both go to this object's thread, in this order
            const auto commit = [&] {
                const auto changes = writing.finish();
                execute(database, u"COMMIT"_s);
                if (!changes.isEmpty())
                    QMetaObject::invokeMethod(
                        this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
            };
            if constexpr (std::is_void_v<T>) {
                work(writing);
                commit();
            } else {
                auto result = work(writing);
                commit();
                return result;
            }
        } catch (const StoreError &error) {
            QSqlQuery(database).exec(u"ROLLBACK"_s);
            if (error.kind() == StoreError::Unwritable || error.kind() == StoreError::Damaged) {
                QMetaObject::invokeMethod(
                    this, [this, detail = error.detail()] { Q_EMIT broken(detail); }, Qt::QueuedConnection);
            }
            throw;
        }
    });
}

QFuture<void> Store::ready()
{
    return read<void>([](QSqlDatabase &) {});
}

// what there is

QFuture<QList<Account>> Store::accounts()
{
    return read<QList<Account>>([](QSqlDatabase &db) {
        return Rows::accounts(db, u"WHERE NOT removed ORDER BY name COLLATE NOCASE"_s);
    });
}

QFuture<QList<Account>> Store::everyAccount()
{
    return read<QList<Account>>(
        [](QSqlDatabase &db) { return Rows::accounts(db, u"ORDER BY name COLLATE NOCASE"_s); });
}

/// "… AND (time, id) < (?, ?) ORDER BY … LIMIT ?" for a page of a list ordered by \p time and id.
static QString pageClause(const QString &time, const Edge &edge, Side side, int limit, QVariantList &values)
{
    const bool older = side == Side::Older;
    QString clause;
    if (edge.time.isValid()) {
        clause = u" AND (%1, id) %2 (?, ?)"_s.arg(time, older ? u"<"_s : u">"_s);
        values << sql(edge.time) << edge.id;
    }
    clause += u" ORDER BY %1 %2, id %2 LIMIT ?"_s.arg(time, older ? u"DESC"_s : u"ASC"_s);
    values << limit;
    return clause;
}

QFuture<QList<Conversation>> Store::conversations(QString filter, Edge edge, Side side, int limit)
{
    return read<QList<Conversation>>([=](QSqlDatabase &db) -> QList<Conversation> {
        QVariantList values;
        QString where = u"WHERE true"_s;
        if (const auto query = searchQuery(filter); !query.isEmpty()) {
            where = u"WHERE id IN (SELECT rowid FROM conversation_text WHERE words MATCH ? "
                    "ORDER BY rowid DESC LIMIT ?)"_s;
            values << query << SearchWidth;
        }
        const auto page = pageClause(u"lastActivity"_s, edge, side, limit, values);
        return Rows::conversations(db, where + page, values);
    });
}

QFuture<std::optional<Conversation>> Store::conversation(qint64 id)
{
    return read<std::optional<Conversation>>([=](QSqlDatabase &db) { return Rows::conversation(db, id); });
}

QFuture<QList<Message>> Store::messages(qint64 conversation, Edge edge, Side side, int limit)
{
    return read<QList<Message>>([=](QSqlDatabase &db) {
        QVariantList values{conversation};
        const auto page = pageClause(u"time"_s, edge, side, limit, values);
        return Rows::messages(db, u"WHERE conversation = ?"_s + page, values);
    });
}

QFuture<std::optional<Message>> Store::message(qint64 id)
{
    return read<std::optional<Message>>([=](QSqlDatabase &db) { return Rows::message(db, id); });
}

QFuture<QList<Contact>> Store::contacts(QString query, int limit)
{
    return read<QList<Contact>>([=](QSqlDatabase &db) {
        const auto words = searchQuery(query);
        if (words.isEmpty())
            return Rows::contacts(db, u"ORDER BY name COLLATE NOCASE, id LIMIT ?"_s, {limit});
        return Rows::contacts(db,
                              u"WHERE id IN (SELECT rowid FROM contact_text WHERE words MATCH ? "
                              "ORDER BY rowid DESC LIMIT ?) ORDER BY name COLLATE NOCASE, id LIMIT ?"_s,
                              {words, SearchWidth, limit});
    });
}

QFuture<QList<Message>> Store::search(QString query, int limit)
{
    return read<QList<Message>>([=](QSqlDatabase &db) -> QList<Message> {
        const auto words = searchQuery(query);
        if (words.isEmpty())
            return {};
        return Rows::messages(db,
                              u"JOIN (SELECT rowid AS hit FROM message_text WHERE message_text MATCH ? ORDER "
                              u"BY rowid DESC LIMIT ?) "
                              "ON hit = id ORDER BY time DESC, id DESC"_s,
                              {words, limit});
    });
}

QFuture<QList<Message>> Store::outbox()
{
    return read<QList<Message>>([](QSqlDatabase &db) {
        return Rows::messages(db, u"WHERE r.id IN (SELECT message FROM outbox) ORDER BY r.id"_s);
    });
}

QFuture<SyncState> Store::syncState(QString account)
{
    return read<SyncState>([=](QSqlDatabase &db) { return LookUp::syncState(db, account); });
}

QFuture<QString> Store::setting(QString key)
{
    return read<QString>([=](QSqlDatabase &db) {
        auto query = execute(db, u"SELECT value FROM setting WHERE key = ?"_s, {key});
        return query.next() ? query.value(0).toString() : QString();
    });
}

// what the user does

static void saveColumns(Writing &writing, const Account &account)
{
    writing.execute(
        u"UPDATE account SET name = ?, settings = ?, enabled = ?, secretStored = ? WHERE id = ?"_s,
        {account.name, Record::toSql(account.settings), account.enabled, account.secretStored, account.id});
    writing.touchAccount(account.id);
}

QFuture<Account> Store::addAccount(Account account)
{
    return write<Account>([=](Writing &writing) {
        writing.execute(u"INSERT INTO account (id, service, name) VALUES (?, ?, ?)"_s,
                        {account.id, account.service, account.name});
        saveColumns(writing, account);
        return account;
    });
}

QFuture<void> Store::saveAccount(Account account)
{
    return write<void>([=](Writing &writing) { saveColumns(writing, account); });
}

QFuture<void> Store::removeAccount(QString account, bool keepHistory)
{
    auto hidden = write<void>([=](Writing &writing) {
        writing.execute(
            u"UPDATE account SET removed = 1, enabled = 0, secretStored = 0, purge = ? WHERE id = ?"_s,
            {!keepHistory, account});
        // what has not left will not leave any more
        auto waiting = writing.execute(u"SELECT o.message FROM outbox o JOIN message m ON m.id = o.message "
                                       "WHERE o.account = ? AND m.delivery = ?"_s,
                                       {account, Delivery::Queued});
        while (waiting.next())
            Outbox::cancel(writing, waiting.value(0).toLongLong());
        writing.removeAccount(account);
    });
    if (!keepHistory)
        purge();
    return hidden;
}

void Store::purge()
{
    write<void>([this](Writing &writing) {
        if (Purge::step(writing))
            purge();
    });
}

QFuture<Message> Store::enqueue(Draft draft)
{
    return write<Message>([=](Writing &writing) { return Outbox::enqueue(writing, draft); });
}

QFuture<bool> Store::cancel(qint64 message)
{
    return write<bool>([=](Writing &writing) { return Outbox::cancel(writing, message); });
}

QFuture<bool> Store::sendAgain(qint64 message)
{
    return write<bool>([=](Writing &writing) { return Outbox::sendAgain(writing, message); });
}

QFuture<bool> Store::checkAgain(qint64 message)
{
    return write<bool>([=](Writing &writing) { return LookUp::again(writing, message); });
}

QFuture<void> Store::markRead(qint64 conversation)
{
    return write<void>([=](Writing &writing) {
        auto read = writing.execute(uR"(
            UPDATE message SET delivery = 7, readAt = ?
            WHERE conversation = ? AND outgoing = 0 AND delivery < 7 RETURNING id)"_s,
                                    {sql(writing.now()), conversation});
        while (read.next())
            writing.touchMessage(read.value(0).toLongLong());
        writing.recountUnread(conversation);
    });
}

QFuture<void> Store::saveDraft(qint64 conversation, QString text)
{
    return write<void>([=](Writing &writing) {
        writing.execute(u"UPDATE conversation SET draft = ? WHERE id = ?"_s, {cleaned(text), conversation});
        writing.touchConversation(conversation);
    });
}

QFuture<Conversation> Store::openConversation(QString account, QStringList recipients)
{
    return write<Conversation>([=](Writing &writing) {
        const auto id = writing.conversation(account, recipients.join(u','), recipients);
        writing.finishTitles();
        return *Rows::conversation(writing.database(), id);
    });
}

QFuture<void> Store::setSetting(QString key, QString value)
{
    return write<void>([=](Writing &writing) {
        writing.execute(
            u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
            {key, value});
    });
}

// what the services say

QFuture<void> Store::setAccountState(QString account, Connection::State state, std::optional<Error> problem)
{
    return write<void>([=](Writing &writing) {
        const auto problemSql = Record::toSql(QVariant::fromValue(problem));
        auto updated = writing.execute(u"UPDATE account SET state = ?, problem = ? "
                                       "WHERE id = ? AND (state <> ? OR problem IS NOT ?) RETURNING id"_s,
                                       {state, problemSql, account, state, problemSql});
        if (updated.next())
            writing.touchAccount(account);
    });
}

static void moveCursor(Writing &writing, const QString &account, const EventBatch &batch)
{
    auto moved = writing.execute(
        u"UPDATE account SET cursor = ?, upToDateAt = ? WHERE id = ? AND (cursor <> ? OR coalesce(upToDateAt, 0) <= ?) RETURNING id"_s,
        {batch.cursor, sql(writing.now()), account, batch.cursor, sql(writing.now() - UpToDateStep)});
    if (moved.next())
        writing.touchAccount(account);
}

QFuture<void> Store::apply(QString account, EventBatch batch, QDateTime askedAt)
{
    // cleared by a step that failed, or that saw a message on its way: then the cursor stays
    const auto isComplete = std::make_shared<bool>(true);
    const auto steps = qMax<qsizetype>(1, (batch.events.size() + EventsAtOnce - 1) / EventsAtOnce);
    QFuture<void> last;
    for (qsizetype step = 0; step < steps; ++step) {
        last = write<void>([=](Writing &writing) {
            const bool wasComplete = std::exchange(*isComplete, false);
            bool allApplied = true;
            for (const auto &event : batch.events.sliced(
                     step * EventsAtOnce, qMin(EventsAtOnce, batch.events.size() - step * EventsAtOnce)))
                allApplied = applyEvent(writing, account, event, batch) && allApplied;
            if (batch.isBacklog)
                writing.markBacklog();
            if (step + 1 == steps && wasComplete && allApplied) {
                if (batch.lookedBack)
                    LookUp::ended(writing, account, askedAt);
                moveCursor(writing, account, batch);
            }
            *isComplete = wasComplete && allApplied;
        });
    }
    return last;
}

QFuture<Departure> Store::takeQueued(QString account)
{
    return write<Departure>([=](Writing &writing) { return Outbox::takeQueued(writing, account); });
}

QFuture<void> Store::settle(qint64 message, Result<Receipt> receipt)
{
    return write<void>([=](Writing &writing) { Outbox::settle(writing, message, receipt); });
}

QFuture<void> Store::endPause(QString account)
{
    return write<void>([=](Writing &writing) {
        writing.execute(u"UPDATE account SET pausedUntil = 0, failures = 0 WHERE id = ?"_s, {account});
    });
}

} // namespace Parlance
