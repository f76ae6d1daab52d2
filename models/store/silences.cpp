// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/silences.h"

#include "models/records/schedule.h"
#include "models/store/record.h"
#include "models/store/rows.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

/// The conversations with \p contact, and whether they want silence there.
QHash<qint64, bool> conversationsWith(Writing &writing, qint64 contact)
{
    auto within = writing.execute(uR"(
        SELECT c.id, max(%1) FROM contact_address a
            JOIN participant p ON p.address = a.address
            JOIN conversation c ON c.id = p.conversation AND c.account = a.account
        WHERE a.contact = ? GROUP BY c.id)"_s.arg(Silences::holds(u"a"_s)),
                                  {contact});
    QHash<qint64, bool> conversations;
    while (within.next())
        conversations.insert(within.value(0).toLongLong(), within.value(1).toBool());
    return conversations;
}

QVariant heldBackProblem()
{
    const Error silence{Error::Refused, Error::OptedOut, {}, u"asked for silence before it left"_s};
    return Record::toSql(QVariant::fromValue(std::optional<Error>(silence)));
}

QList<qint64> idsIn(Query &changed)
{
    QList<qint64> messages;
    while (changed.next())
        messages << changed.value(0).toLongLong();
    changed.finish();
    return messages;
}

/// What has not left yet does not leave by itself.
QList<qint64> holdBack(Writing &writing, qint64 conversation)
{
    auto held = writing.execute(
        uR"(
        UPDATE message SET delivery = ?, problem = ?, failedAt = ? WHERE delivery = ? AND id IN
            (SELECT message FROM outbox WHERE conversation = ?) RETURNING id)"_s,
        {Delivery::Failed, heldBackProblem(), Record::toSql(writing.now()), Delivery::Queued, conversation});
    const auto messages = idsIn(held);
    for (const auto message : messages)
        writing.touchMessage(message);
    return messages;
}

/// What was held back waits again, unless something was done with it.
void letGo(Writing &writing, qint64 id)
{
    auto freed = writing.execute(uR"(
        UPDATE message SET delivery = ?, problem = NULL, failedAt = NULL
            WHERE id IN (SELECT message FROM outbox WHERE message = ?) AND delivery = ? AND problem = ?
            RETURNING id)"_s,
                                 {Delivery::Queued, id, Delivery::Failed, heldBackProblem()});
    if (idsIn(freed).isEmpty())
        return;
    const auto message = Rows::message(writing.database(), id);
    if (message && Schedule::holds(*message)) // apart, as before it failed
        writing.execute(u"UPDATE message SET time = ? WHERE id = ?"_s,
                        {Record::toSql(Schedule::place(message->notBefore)), id});
    writing.touchMessage(id);
}

/// What they wrote until now does not ask for it any more.
void denyStop(Writing &writing, qint64 conversation)
{
    writing.execute(
        u"UPDATE conversation SET stopDenied = coalesce((SELECT max(id) FROM message), 0) WHERE id = ?"_s,
        {conversation});
}

/// What was said has changed. \param before what conversationsWith() was \param isAnswer to what they wrote
/// until now \return what is held back since then
QList<qint64> follow(Writing &writing, qint64 contact, const QHash<qint64, bool> &before,
                     bool isAnswer = true)
{
    const auto after = conversationsWith(writing, contact);
    writing.touchContact(contact);
    QList<qint64> heldBack;
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (it.value() == before.value(it.key()))
            continue;
        writing.touchConversation(it.key());
        if (it.value())
            heldBack << holdBack(writing, it.key());
        else if (isAnswer)
            denyStop(writing, it.key());
    }
    return heldBack;
}

/// \p work changes what was said; the rest follows. \return what is held back since then
template<typename Work>
QList<qint64> change(Writing &writing, qint64 contact, Work work, bool isAnswer = true)
{
    const auto before = conversationsWith(writing, contact);
    work();
    return follow(writing, contact, before, isAnswer);
}

/// Later than everything that was said before, whatever the clock says: the last word counts.
QDateTime afterAll(Writing &writing, const QList<Silence> &said)
{
    auto at = writing.now();
    for (const auto &each : said) {
        if (each.at.isValid())
            at = std::max(at, each.at.addMSecs(1));
    }
    return at;
}

void keep(Writing &writing, qint64 contact, const Silence &silence)
{
    writing.execute(u"INSERT OR REPLACE INTO silence (contact, account, wanted, at, message, byUser, reason) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                    {contact, u""_s + silence.account, silence.wanted, Record::toSql(silence.at),
                     u""_s + silence.message, silence.byUser, u""_s + silence.reason});
}

void forget(Writing &writing, qint64 contact, const QString &account)
{
    writing.execute(u"DELETE FROM silence WHERE contact = ? AND account = ?"_s, {contact, u""_s + account});
}

/// Whether they still want silence from \p account.
bool holdsFor(Writing &writing, qint64 contact, const QString &account)
{
    return writing
        .execute(
            u"SELECT 1 FROM contact_address a WHERE a.contact = ? AND a.account = ? AND %1 LIMIT 1"_s.arg(
                Silences::holds(u"a"_s)),
            {contact, account})
        .next();
}

bool isAtOthers(Writing &writing, qint64 contact, const QString &account)
{
    return writing
        .execute(u"SELECT 1 FROM contact_address a JOIN account o ON o.id = a.account AND NOT o.removed "
                 "WHERE a.contact = ? AND a.account <> ? LIMIT 1"_s,
                 {contact, account})
        .next();
}

} // namespace

QString Silences::holds(const QString &a)
{
    return uR"(EXISTS (SELECT 1 FROM silence s WHERE s.contact = %1.contact AND s.wanted
        AND (s.account = %1.account OR (s.message = '' AND (s.account = '' OR NOT s.byUser))
            OR NOT EXISTS (SELECT 1 FROM account o WHERE o.id = s.account AND NOT o.removed))
        AND NOT EXISTS (SELECT 1 FROM silence w WHERE w.contact = %1.contact AND w.account = %1.account
            AND NOT w.wanted AND w.at > coalesce(s.at, 0))))"_s.arg(a);
}

QList<Silence> Silences::of(QSqlDatabase &database, qint64 contact)
{
    QList<Silence> said;
    auto rows = execute(
        database, u"SELECT %1 FROM silence WHERE contact = ? ORDER BY at"_s.arg(Record::columns<Silence>()),
        {contact});
    while (rows.next())
        said << Record::fromRow<Silence>(rows);
    return said;
}

QList<qint64> Silences::begin(Writing &writing, qint64 contact, const Silence &silence)
{
    const auto said = of(writing.database(), contact);
    const auto known = std::ranges::find(said, silence.account, &Silence::account);
    if (known != said.end() && known->wanted && !silence.account.isEmpty()) {
        // the first word counts; a service may know it before it shows the message
        if (!known->message.isEmpty() || silence.message.isEmpty())
            return {};
        auto heard = *known;
        heard.message = silence.message;
        const auto narrow = [&] { keep(writing, contact, heard); };
        return change(writing, contact, narrow, false);
    }
    auto heard = silence;
    heard.at = afterAll(writing, said);
    return change(writing, contact, [&] { keep(writing, contact, heard); });
}

void Silences::end(Writing &writing, qint64 contact, const QString &account)
{
    const auto said = of(writing.database(), contact);
    if (said.isEmpty())
        return;
    change(writing, contact, [&] {
        forget(writing, contact, account);
        if (account.isEmpty() || !holdsFor(writing, contact, account))
            return;
        if (!isAtOthers(writing, contact, account)) {
            writing.execute(u"DELETE FROM silence WHERE contact = ?"_s, {contact});
            return;
        }
        Silence welcome;
        welcome.account = account;
        welcome.wanted = false;
        welcome.at = afterAll(writing, said);
        keep(writing, contact, welcome);
    });
}

void Silences::endAll(Writing &writing, qint64 contact)
{
    change(writing, contact, [&] { writing.execute(u"DELETE FROM silence WHERE contact = ?"_s, {contact}); });
}

void Silences::endSender(Writing &writing, const QString &account, const std::function<void()> &remove)
{
    auto asked = writing.execute(u"SELECT contact FROM silence WHERE account = ? AND wanted"_s, {account});
    QList<qint64> contacts;
    while (asked.next())
        contacts << asked.value(0).toLongLong();
    QHash<qint64, QHash<qint64, bool>> before;
    for (const auto contact : std::as_const(contacts))
        before.insert(contact, conversationsWith(writing, contact));
    remove();
    for (const auto contact : std::as_const(contacts))
        follow(writing, contact, before.value(contact));
}

void Silences::putBack(Writing &writing, qint64 contact, const SilenceChange &made)
{
    const auto said = of(writing.database(), contact);
    const auto &before = made.before;
    const auto restore = [&] {
        writing.execute(u"DELETE FROM silence WHERE contact = ?"_s, {contact});
        for (const auto &each : before)
            keep(writing, contact, each);
        for (const auto &each : said) {
            if (each.wanted && !each.byUser && !before.contains(each)) // they said so since
                keep(writing, contact, each);
        }
    };
    change(writing, contact, restore, false);
    const auto conversations = conversationsWith(writing, contact);
    for (const auto id : made.heldBack) {
        const auto message = Rows::message(writing.database(), id);
        if (message && !conversations.value(message->conversation, true))
            letGo(writing, id);
    }
}

} // namespace Parlance
