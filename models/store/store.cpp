// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/store.h"

#include "backends/http/json.h"
#include "models/store/applyevents.h"
#include "models/store/applypeople.h"
#include "models/store/filingcabinet.h"
#include "models/store/joining.h"
#include "models/store/lookup.h"
#include "models/store/outbox.h"
#include "models/store/purge.h"
#include "models/store/record.h"
#include "models/store/rows.h"
#include "models/store/scheduling.h"
#include "models/store/schema.h"
#include "models/store/silences.h"
#include "models/store/storework.h"
#include "models/store/tidying.h"

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// An interactive read waits for one write at most: this is how long a write may get.
constexpr qsizetype EventsAtOnce = 100;
// The mark "up to date as of" is not worth a write of its own more often.
constexpr auto UpToDateStep = 1min;

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
        for (const auto &account : Rows::accounts(database, {}))
            endSession(writing, account.id);
        Tidying::take(database);
        const auto changes = writing.finish();
        Q_UNUSED(changes) // nobody listens yet
        execute(database, u"COMMIT"_s);
    });
    if (access == Owner) {
        purge(); // what was cut off
        makeKeys();
    }
}

Store::~Store()
{
    m_database->finish();
}

QFuture<void> Store::ready()
{
    return read<void>([](QSqlDatabase &) {});
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
        Silences::endSender(writing, account, [&] {
            writing.execute(
                u"UPDATE account SET removed = 1, enabled = 0, secretStored = 0, purge = ? WHERE id = ?"_s,
                {!keepHistory, account});
        });
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
            purge(); // at the end, too: it was promised that nothing is left
    });
}

void Store::tidy()
{
    m_database->run<void>(Database::Idle, [this](QSqlDatabase &database) {
        m_untidied = 0;
        if (Tidying::step(database))
            tidy();
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

QFuture<bool> Store::confirm(qint64 message)
{
    return write<bool>([=](Writing &writing) { return Outbox::confirm(writing, message); });
}

QFuture<bool> Store::sendAgain(qint64 message)
{
    return write<bool>([=](Writing &writing) { return Outbox::sendAgain(writing, message); });
}

QFuture<bool> Store::reschedule(qint64 message, QDateTime at, Message::Consent consent)
{
    return write<bool>(
        [=](Writing &writing) { return Scheduling::reschedule(writing, message, at, consent); });
}

QFuture<void> Store::slept(QDateTime until)
{
    return write<void>([=](Writing &writing) { Scheduling::slept(writing, until); });
}

QFuture<QList<qint64>> Store::sendFailedAgain(qint64 conversation)
{
    return write<QList<qint64>>(
        [=](Writing &writing) { return Outbox::sendFailedAgain(writing, conversation); });
}

QFuture<bool> Store::checkAgain(qint64 message)
{
    return write<bool>([=](Writing &writing) { return LookUp::again(writing, message); });
}

QFuture<void> Store::markRead(qint64 conversation)
{
    return write<void>([=](Writing &writing) {
        FilingCabinet::read(writing, conversation);
        FilingCabinet::clearMark(writing, conversation);
    });
}

/// What of \p conversation is not newer than \p newest. \return whether there was any
static bool readUpTo(Writing &writing, qint64 conversation, const Message &newest)
{
    auto read =
        writing.execute(uR"(
        UPDATE message INDEXED BY message_unread SET delivery = 7, readAt = ?
        WHERE conversation = ? AND outgoing = 0 AND delivery < 7 AND (time, id) <= (?, ?)
        RETURNING id)"_s,
                        {Record::toSql(writing.now()), conversation, Record::toSql(newest.time), newest.id});
    bool isAny = false;
    for (; read.next(); isAny = true)
        writing.touchMessage(read.value(0).toLongLong());
    if (isAny)
        writing.recountUnread(conversation);
    return isAny;
}

QFuture<QList<qint64>> Store::markReadUpTo(qint64 message)
{
    return write<QList<qint64>>([=](Writing &writing) -> QList<qint64> {
        const auto newest = Rows::message(writing.database(), message);
        if (!newest)
            return {};
        auto conversations = Joining::with(writing.database(), newest->conversation).ids();
        conversations.removeIf(
            [&](qint64 conversation) { return !readUpTo(writing, conversation, *newest); });
        return conversations;
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

QFuture<void> Store::setNoteUntil(QString account, QDateTime until)
{
    return write<void>([=](Writing &writing) {
        auto set = writing.execute(
            u"UPDATE account SET noteUntil = ? WHERE id = ? AND noteUntil IS NOT ? RETURNING id"_s,
            {Record::toSql(until), account, Record::toSql(until)});
        if (set.next())
            writing.touchAccount(account);
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
        updated.finish();
        if (state == Connection::Connecting)
            endSession(writing, account);
    });
}

QFuture<void> Store::setUpToDate(QString account, QDateTime at)
{
    return write<void>([=](Writing &writing) {
        auto set = writing.execute(
            u"UPDATE account SET upToDateAt = ? WHERE id = ? AND coalesce(upToDateAt, 0) < ? RETURNING id"_s,
            {Record::toSql(at), account, Record::toSql(at)});
        if (set.next())
            writing.touchAccount(account);
    });
}

QFuture<void> Store::setSignedInUntil(QString account, QDateTime until)
{
    return write<void>([=](Writing &writing) {
        auto set = writing.execute(
            u"UPDATE account SET signedInUntil = ? WHERE id = ? AND signedInUntil IS NOT ? RETURNING id"_s,
            {Record::toSql(until), account, Record::toSql(until)});
        if (set.next())
            writing.touchAccount(account);
    });
}

QFuture<void> Store::savePortrait(QString account, QString address, StoredPortrait portrait)
{
    return write<void>([=](Writing &writing) {
        // an image is never NULL, an account may be gone
        const QByteArray image = portrait.image.isNull() ? QByteArray("") : portrait.image;
        writing.execute(
            u"INSERT INTO portrait (account, address, image, etag, askedAt) "
            "SELECT id, ?, ?, ?, ? FROM account WHERE id = ? "
            "ON CONFLICT (account, address) DO UPDATE SET "
            "image = excluded.image, etag = excluded.etag, askedAt = excluded.askedAt"_s,
            {address, image, QString::fromLatin1(portrait.etag), Record::toSql(portrait.askedAt), account});
    });
}

static void moveCursor(Writing &writing, const QString &account, const EventBatch &batch)
{
    auto moved = writing.execute(
        u"UPDATE account SET cursor = ?, upToDateAt = ? WHERE id = ? AND (cursor <> ? OR coalesce(upToDateAt, 0) <= ?) RETURNING id"_s,
        {batch.cursor, Record::toSql(writing.now()), account, batch.cursor,
         Record::toSql(writing.now() - UpToDateStep)});
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

QFuture<void> Store::recover(QStringList accounts)
{
    return write<void>([=](Writing &writing) {
        for (const auto &account : accounts)
            Outbox::recover(writing, account);
        writing.execute(u"INSERT OR REPLACE INTO setting (key, value) VALUES ('recoveredAt', ?)"_s,
                        {Record::toSql(writing.now())});
    });
}

} // namespace Parlance
