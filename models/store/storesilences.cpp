// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Who wants no more messages, as the user knows it.

#include "models/store/rows.h"
#include "models/store/silences.h"
#include "models/store/storework.h"

namespace Parlance {

using namespace Qt::StringLiterals;

/// \param work what it returns is held back since then
template<typename Work>
static SilenceChange change(Writing &writing, const PersonAt &whom, Work work)
{
    const auto contact = writing.contact(whom.account, whom.address);
    const auto before = Silences::of(writing.database(), contact);
    const QList<qint64> heldBack = work(contact);
    return {before, heldBack};
}

QFuture<SilenceChange> Store::silence(PersonAt whom, QString from)
{
    return write<SilenceChange>([=](Writing &writing) {
        Silence silence;
        silence.account = from;
        silence.byUser = true;
        return change(writing, whom,
                      [&](qint64 contact) { return Silences::begin(writing, contact, silence); });
    });
}

QFuture<SilenceChange> Store::silenceBy(PersonAt whom, qint64 message)
{
    return write<SilenceChange>([=](Writing &writing) {
        const auto said = Rows::message(writing.database(), message).value_or(Message());
        Silence silence;
        silence.account = said.account;
        silence.message = said.remoteId;
        silence.byUser = true;
        return change(writing, whom,
                      [&](qint64 contact) { return Silences::begin(writing, contact, silence); });
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

QFuture<SilenceChange> Store::endSilence(PersonAt whom, QString from)
{
    return write<SilenceChange>([=](Writing &writing) {
        return change(writing, whom, [&](qint64 contact) {
            Silences::end(writing, contact, from);
            return QList<qint64>();
        });
    });
}

QFuture<SilenceChange> Store::endSilences(PersonAt whom)
{
    return write<SilenceChange>([=](Writing &writing) {
        return change(writing, whom, [&](qint64 contact) {
            Silences::endAll(writing, contact);
            return QList<qint64>();
        });
    });
}

QFuture<void> Store::putSilencesBack(PersonAt whom, SilenceChange made)
{
    return write<void>([=](Writing &writing) {
        Silences::putBack(writing, writing.contact(whom.account, whom.address), made);
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
