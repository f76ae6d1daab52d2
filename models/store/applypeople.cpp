// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/applypeople.h"

#include "backends/http/json.h"
#include "models/store/record.h"
#include "models/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

// More than this nobody means to say; a service that does is out of order.
constexpr qsizetype LongestAddress = 600;
constexpr qsizetype LongestName = 256;
constexpr qsizetype LongestNote = 2'000;
constexpr qsizetype LongestInvitation = 2'000;
constexpr qsizetype MostEntries = 20; // of a card's list
constexpr qsizetype MostGroups = 100;
constexpr qsizetype MostListed = 5'000;
constexpr qsizetype MostSenders = 100;

static QString bounded(const QString &text, qsizetype longest = LongestName)
{
    QString kept = text.left(longest);
    if (kept.size() < text.size() && kept.back().isHighSurrogate())
        kept.chop(1);
    return cleaned(kept).trimmed();
}

static bool isAddress(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestAddress;
}

// contacts

static QJsonArray listOf(const QStringList &texts, qsizetype most)
{
    QJsonArray list;
    for (const QString &text : texts.first(qMin(texts.size(), most)))
        list << bounded(text);
    return list;
}

/// What a card says under \p key, in its form and size; undefined: nothing that we understand.
static QJsonValue entry(const QString &key, const QJsonValue &told)
{
    static const QStringList texts{u"title"_s, u"department"_s, u"company"_s, u"office"_s};
    if (texts.contains(key) && told.isString())
        return bounded(told.toString());
    if (!told.isArray())
        return QJsonValue::Undefined;
    QJsonArray list;
    const QJsonArray all = told.toArray();
    for (qsizetype i = 0; i < qMin(all.size(), MostEntries); ++i) {
        if (key == "emails"_L1 && all[i].isString())
            list << bounded(all[i].toString());
        else if (key == "phones"_L1 && all[i].isObject())
            list << QJsonObject{{u"kind"_s, bounded(all[i]["kind"_L1].toString())},
                                {u"number"_s, bounded(all[i]["number"_L1].toString())}};
    }
    return key == "emails"_L1 || key == "phones"_L1 ? QJsonValue(list) : QJsonValue::Undefined;
}

static QJsonObject merged(QJsonObject card, const ContactSeen &seen)
{
    for (auto told = seen.card.begin(); told != seen.card.end(); ++told) {
        if (const QJsonValue value = entry(told.key(), *told); !value.isUndefined())
            card.insert(told.key(), value);
    }
    if (seen.groups)
        card.insert(u"groups"_s, listOf(*seen.groups, MostGroups));
    return card;
}

void applySeen(Writing &writing, const QString &account, const ContactSeen &seen)
{
    if (!isAddress(seen.address))
        return;
    const auto contact = writing.contact(account, seen.address);
    const QString name = bounded(seen.name);
    auto renamed =
        writing.execute(u"UPDATE contact SET name = ? WHERE id = ? AND name <> ? AND ? <> '' RETURNING id"_s,
                        {name, contact, name, name});
    if (renamed.next())
        writing.renameContact(contact);
    renamed.finish();

    auto known = writing.execute(u"SELECT card FROM contact_address WHERE account = ? AND address = ?"_s,
                                 {account, seen.address});
    const QByteArray stored = known.next() ? known.value(0).toString().toUtf8() : QByteArray();
    known.finish();
    const QJsonObject before = QJsonDocument::fromJson(stored).object();
    const QJsonObject card = merged(before, seen);
    if (card == before)
        return;
    writing.execute(u"UPDATE contact_address SET card = ? WHERE account = ? AND address = ?"_s,
                    {Record::toSql(card), account, seen.address});
    writing.rekeyContact(contact);
    writing.touchContact(contact);
}

void applySeen(Writing &writing, const QString &account, const RosterSeen &seen)
{
    QSet<QString> gone;
    auto before =
        writing.execute(u"SELECT address FROM contact_address WHERE account = ? AND listed = 1"_s, {account});
    while (before.next())
        gone << before.value(0).toString();
    before.finish();

    const auto setListed = [&](const QString &address, bool listed) {
        auto set = writing.execute(u"UPDATE contact_address SET listed = ? "
                                   "WHERE account = ? AND address = ? AND listed <> ? RETURNING contact"_s,
                                   {listed, account, address, listed});
        if (set.next())
            writing.touchContact(set.value(0).toLongLong());
    };
    for (const QString &address : seen.addresses.first(qMin(seen.addresses.size(), MostListed))) {
        if (!isAddress(address) || gone.remove(address))
            continue;
        writing.contact(account, address);
        setListed(address, true);
    }
    for (const QString &address : std::as_const(gone))
        setListed(address, false);
}

// presence

void applySeen(Writing &writing, const QString &account, const PresenceSeen &seen)
{
    if (seen.address.isEmpty()) {
        auto moved = writing.execute(
            u"UPDATE account SET availability = ? WHERE id = ? AND availability <> ? RETURNING id"_s,
            {seen.availability, account, seen.availability});
        if (moved.next())
            writing.touchAccount(account);
        return;
    }
    if (!isAddress(seen.address))
        return;
    writing.contact(account, seen.address);
    const QString activity = bounded(seen.activity);
    const QVariant lastActive = Record::toSql(seen.lastActive);
    auto moved = writing.execute(uR"(
        UPDATE contact_address SET availability = ?, activity = ?, lastActive = ?
        WHERE account = ? AND address = ? AND (availability <> ? OR activity <> ? OR lastActive IS NOT ?)
        RETURNING contact)"_s,
                                 {seen.availability, activity, lastActive, account, seen.address,
                                  seen.availability, activity, lastActive});
    if (moved.next())
        writing.touchContact(moved.value(0).toLongLong());
}

void applySeen(Writing &writing, const QString &account, const NoteSeen &seen)
{
    const QString note = bounded(seen.text, LongestNote);
    if (seen.address.isEmpty()) {
        auto moved = writing.execute(u"UPDATE account SET note = ? WHERE id = ? AND note <> ? RETURNING id"_s,
                                     {note, account, note});
        if (moved.next())
            writing.touchAccount(account);
        return;
    }
    if (!isAddress(seen.address))
        return;
    writing.contact(account, seen.address);
    auto moved = writing.execute(u"UPDATE contact_address SET note = ? "
                                 "WHERE account = ? AND address = ? AND note <> ? RETURNING contact"_s,
                                 {note, account, seen.address, note});
    if (moved.next())
        writing.touchContact(moved.value(0).toLongLong());
}

// invitations

void applySeen(Writing &writing, const QString &account, const InvitationSeen &seen)
{
    const bool isOver = seen.invitation.isEmpty();
    if (seen.invitation.size() > LongestInvitation || (!isOver && !isAddress(seen.sender)))
        return;
    if (!isOver)
        writing.conversation(account, seen.conversation, QStringList{seen.sender} + seen.others);
    const QString sender = isOver ? QString() : seen.sender;
    const QVariant until = Record::toSql(isOver ? QDateTime() : seen.until);
    auto moved = writing.execute(
        uR"(
        UPDATE conversation SET invitation = ?, invitedBy = ?, invitedUntil = ?
        WHERE account = ? AND remoteId = ? AND (invitation <> ? OR invitedBy <> ? OR invitedUntil IS NOT ?)
        RETURNING id)"_s,
        {seen.invitation, sender, until, account, seen.conversation, seen.invitation, sender, until});
    if (!moved.next())
        return;
    writing.touchConversation(moved.value(0).toLongLong());
    if (!isOver) // somebody waits for an answer
        writing.bringBack(moved.value(0).toLongLong());
}

// what an account can do

void applySeen(Writing &writing, const QString &account, const SessionSeen &seen)
{
    const QVariant until = Record::toSql(seen.until);
    auto moved =
        writing.execute(u"UPDATE conversation SET openUntil = ? "
                        "WHERE account = ? AND remoteId = ? AND coalesce(openUntil, 0) < ? RETURNING id"_s,
                        {until, account, seen.conversation, until});
    if (moved.next())
        writing.touchConversation(moved.value(0).toLongLong());
}

void applySeen(Writing &writing, const QString &account, const SenderSeen &seen)
{
    const auto known = Rows::account(writing.database(), account);
    if (!known || !isAddress(seen.address))
        return;
    QJsonArray senders = known->senders;
    const auto isSame = [&](const QJsonValue &sender) { return sender[u"address"_s] == seen.address; };
    const auto found = std::find_if(senders.begin(), senders.end(), isSame);
    QString name = bounded(seen.name);
    if (name.isEmpty() && found != senders.end())
        name = (*found)[u"name"_s].toString();
    const QJsonObject told{{u"address"_s, seen.address}, {u"name"_s, name}};
    if (found != senders.end())
        *found = told;
    else if (senders.size() < MostSenders)
        senders << told;
    if (senders == known->senders)
        return;
    writing.execute(u"UPDATE account SET senders = ? WHERE id = ?"_s, {Record::toSql(senders), account});
    writing.touchAccount(account);
}

void endSession(Writing &writing, const QString &account)
{
    applySeen(writing, account, PresenceSeen{});
    auto over =
        writing.execute(u"UPDATE conversation SET invitation = '', invitedBy = '', invitedUntil = NULL "
                        "WHERE invitation <> '' AND account = ? RETURNING id"_s,
                        {account});
    while (over.next())
        writing.touchConversation(over.value(0).toLongLong());
}

} // namespace Parlance
