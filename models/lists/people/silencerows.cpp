// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/people/silencerows.h"

#include "models/lists/display.h"

#include <QCoreApplication>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

struct SilenceWords
{
    Q_DECLARE_TR_FUNCTIONS(SilenceRows)
};

QString whenText(const QDateTime &time)
{
    const auto day = DisplayTime::day(time, QDateTime::currentDateTimeUtc());
    return SilenceWords::tr("%1, %2", "day, time").arg(day, DisplayTime::clock(time));
}

/// As the user wrote it down.
QString notedText(const Silence &silence)
{
    const auto when = whenText(silence.at);
    if (silence.reason.isEmpty())
        return SilenceWords::tr("No messages · %1, by you", "when").arg(when);
    return SilenceWords::tr("No messages · %1, by you: %2", "when, why")
        .arg(when, DisplayText::line(silence.reason));
}

QString textOf(const Silence &silence, const std::optional<Message> &said)
{
    const auto time = said ? said->time : silence.at;
    if (!time.isValid())
        return SilenceWords::tr("Asked for no more messages");
    if (said) {
        constexpr int Longest = 120;
        return SilenceWords::tr("Asked for no more messages · %1\n“%2”", "when, by which words")
            .arg(whenText(time), DisplayText::line(said->body, Longest));
    }
    if (silence.byUser)
        return notedText(silence);
    return SilenceWords::tr("Asked for no more messages · %1", "when").arg(whenText(time));
}

/// By its name, and the number that they know.
QString senderOf(const QString &id, const QList<Account> &accounts, const BackendCatalog &catalog)
{
    const auto account = std::ranges::find(accounts, id, &Account::id);
    if (account == accounts.end())
        return SilenceWords::tr("All your senders");
    const auto *service = catalog.service(account->service);
    const auto own = service ? service->ownAddress(account->settings) : QString();
    QStringList words{DisplayText::name(account->name, account->service)};
    if (!own.isEmpty())
        words << DisplayText::name({}, own);
    words.removeDuplicates();
    return words.join(u" · "_s);
}

bool knowsOneOnly(const QList<ContactAddress> &addresses)
{
    return std::ranges::all_of(
        addresses, [&](const ContactAddress &at) { return at.account == addresses.constFirst().account; });
}

/// What was said of all of them holds for the others.
bool isTakenBack(const Silence &silence, const KnownPerson &person)
{
    const auto isSilent = [](const ContactAddress &at) { return at.optedOut; };
    return !silence.wanted || std::ranges::none_of(person.contacts.constFirst().addresses, isSilent);
}

} // namespace

QVariantList silenceRows(const KnownPerson &person, const QList<Account> &accounts,
                         const BackendCatalog &catalog)
{
    const bool knowsOne = knowsOneOnly(person.contacts.constFirst().addresses);
    QVariantList rows;
    for (const auto &silence : person.silences) {
        if (isTakenBack(silence, person))
            continue;
        const auto request = person.requests.constFind(silence.account);
        const auto said = request == person.requests.cend() ? std::nullopt : std::optional(*request);
        const auto sender = silence.isOfAll() ? QString() : silence.account;
        rows << QVariantMap{{u"account"_s, silence.account},
                            {u"sender"_s, knowsOne ? QString() : senderOf(sender, accounts, catalog)},
                            {u"words"_s, textOf(silence, said)},
                            {u"message"_s, said ? double(said->id) : 0},
                            {u"conversation"_s, said ? double(said->conversation) : 0}};
    }
    return rows;
}

QVariantList heardSenders(const KnownPerson &person, const QList<Account> &accounts,
                          const BackendCatalog &catalog)
{
    const auto &addresses = person.contacts.constFirst().addresses;
    if (knowsOneOnly(addresses))
        return {};
    QVariantList senders;
    QStringList shown;
    for (const auto &at : addresses) {
        const auto account = std::ranges::find(accounts, at.account, &Account::id);
        if (at.optedOut || account == accounts.end() || account->removed || shown.contains(at.account))
            continue;
        shown << at.account;
        senders << QVariantMap{{u"account"_s, at.account},
                               {u"words"_s, senderOf(at.account, accounts, catalog)}};
    }
    return senders;
}

} // namespace Parlance
