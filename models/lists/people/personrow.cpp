// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/people/personrow.h"

#include "backends/address.h"
#include "models/lists/display.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Parlance {

using namespace Qt::StringLiterals;

/// What tells somebody from others of that name.
static QString whereOf(const ContactAddress &at)
{
    QStringList facts;
    for (const auto &fact : {u"title"_s, u"department"_s, u"company"_s}) {
        const auto told = DisplayText::line(at.card.value(fact).toString(), 80);
        if (!told.isEmpty())
            facts << told;
    }
    return facts.isEmpty() ? DisplayText::name({}, at.address) : facts.join(u" · "_s);
}

PersonRow personRow(const Person &person, const Account &account, bool knowsPresence, const QDateTime &now)
{
    Conversation alone; // colours and initials are theirs in a conversation with them
    alone.participants << Participant{person.at.address, person.name};
    const auto presence = knowsPresence ? PresenceText::shown(person.at, account, now) : PresenceShown();

    PersonRow row;
    row.accountId = account.id;
    row.address = person.at.address;
    row.name = DisplayText::name(person.name, person.at.address);
    row.initials = DisplayText::initials(alone);
    row.colourIndex = DisplayText::colourIndex(alone);
    if (knowsPresence)
        row.portrait = portraitName(account.id, person.at.address);
    row.availability = presence.availability;
    row.isStale = presence.isStale;
    row.presenceText = presence.words();
    row.details = PresenceText::withNote(presence, person.at.note);
    if (row.details.isEmpty())
        row.details = whereOf(person.at);
    row.accessibleText = DisplayText::list({row.name, row.details});
    return row;
}

QString portraitName(const QString &account, const QString &address)
{
    const auto encoded =
        address.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return account + u'/' + QString::fromLatin1(encoded);
}

PersonKey portraitOwner(const QString &portrait)
{
    const auto account = portrait.section(u'/', 0, 0);
    const auto encoded = portrait.section(u'/', 1).toLatin1();
    const auto address = QByteArray::fromBase64Encoding(encoded, QByteArray::Base64UrlEncoding |
                                                                     QByteArray::AbortOnBase64DecodingErrors);
    if (account.isEmpty() || !address || (*address).isEmpty())
        return {};
    return {account, QString::fromUtf8(*address)};
}

} // namespace Parlance
