// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Who wants no more messages, as the user knows it.

#include "models/store/rows.h"
#include "models/store/silences.h"
#include "models/store/storework.h"

namespace Parlance {

using namespace Qt::StringLiterals;

template<typename Work>
static QList<Silence> saidBefore(Writing &writing, const PersonAt &whom, Work work)
{
    const auto contact = writing.contact(whom.account, whom.address);
    const auto before = Silences::of(writing.database(), contact);
    work(contact);
    return before;
}

QFuture<QList<Silence>> Store::silence(PersonAt whom, QString from)
{
    return write<QList<Silence>>([=](Writing &writing) {
        Silence silence;
        silence.account = from;
        silence.byUser = true;
        return saidBefore(writing, whom, [&](qint64 contact) { Silences::begin(writing, contact, silence); });
    });
}

QFuture<QList<Silence>> Store::silenceBy(PersonAt whom, qint64 message)
{
    return write<QList<Silence>>([=](Writing &writing) {
        const auto said = Rows::message(writing.database(), message).value_or(Message());
        Silence silence;
        silence.account = said.account;
        silence.message = said.remoteId;
        silence.byUser = true;
        return saidBefore(writing, whom, [&](qint64 contact) { Silences::begin(writing, contact, silence); });
    });
}

QFuture<void> Store::giveReason(PersonAt whom, QString from, QString reason)
{
    return write<void>([=](Writing &writing) {
        const auto contact = writing.contact(whom.account, whom.address);
        writing.execute(
            u"UPDATE silence SET reason = ? WHERE contact = ? AND account = ? AND wanted AND byUser"_s,
            {u""_s + reason, contact, u""_s + from});
        writing.touchContact(contact);
    });
}

QFuture<QList<Silence>> Store::endSilence(PersonAt whom, QString from)
{
    return write<QList<Silence>>([=](Writing &writing) {
        return saidBefore(writing, whom, [&](qint64 contact) { Silences::end(writing, contact, from); });
    });
}

QFuture<QList<Silence>> Store::endSilences(PersonAt whom)
{
    return write<QList<Silence>>([=](Writing &writing) {
        return saidBefore(writing, whom, [&](qint64 contact) { Silences::endAll(writing, contact); });
    });
}

QFuture<void> Store::putSilencesBack(PersonAt whom, QList<Silence> before)
{
    return write<void>([=](Writing &writing) {
        Silences::putBack(writing, writing.contact(whom.account, whom.address), before);
    });
}

QFuture<QStringList> Store::silentAmong(QString account, QStringList addresses)
{
    return read<QStringList>([=](QSqlDatabase &database) {
        // whom this account has not met yet may have spoken to another one
        const auto sql = uR"(
            SELECT 1 FROM (SELECT contact, ? AS account FROM contact_address WHERE address = ?
                ORDER BY account = ? DESC LIMIT 1) a WHERE %1)"_s.arg(Silences::holds(u"a"_s));
        QStringList silent;
        for (const QString &address : addresses) {
            if (execute(database, sql, {account, address, account}).next())
                silent << address;
        }
        return silent;
    });
}

QFuture<void> Store::denyStop(qint64 conversation, qint64 message)
{
    return write<void>([=](Writing &writing) {
        writing.execute(u"UPDATE conversation SET stopDenied = max(stopDenied, ?) WHERE id = ?"_s,
                        {message, conversation});
        writing.touchConversation(conversation);
    });
}

} // namespace Parlance
