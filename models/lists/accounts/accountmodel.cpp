// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/accounts/accountmodel.h"

#include "backends/address.h"
#include "models/errortext.h"
#include "models/lists/conversations/conversationrow.h"
#include "models/lists/display.h"
#include "models/lists/people/presencetext.h"
#include "models/store/whenready.h"

#include <QLocale>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr qint64 LongestWait = 24 * 3600 * 1000; // a timer has no room for much more

AccountModel::AccountModel(QObject *parent) : RowModel(AccountRow::staticMetaObject, parent)
{
    m_ageing.setSingleShot(true);
    connect(&m_ageing, &QTimer::timeout, this, &AccountModel::load);
}

void AccountModel::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    if (m_messenger) {
        m_messenger.followStore(this, [this](const Changes &changes) {
            if (!changes.accounts.isEmpty() || !changes.removedAccounts.isEmpty())
                load();
            else if (!m_trouble.text.isEmpty() && !changes.messages.isEmpty())
                countWaiting();
        });
        m_messenger.follow(&m_messenger->engine().connections(), &Connections::nextTryChanged, this,
                           &AccountModel::load);
        m_messenger.follow(&m_messenger->engine(), &Engine::secretProblemChanged, this, &AccountModel::load);
        load();
    }
    Q_EMIT messengerChanged();
}

void AccountModel::load()
{
    const int question = ++m_question;
    whenReady(m_messenger->store().accounts(), this, [this, question](const QList<Account> &accounts) {
        if (question == m_question)
            show(accounts);
    });
}

QString AccountModel::connectionText(const Account &account)
{
    switch (account.state) {
    case Connection::Offline:
        return tr("Offline");
    case Connection::Connecting:
        return tr("Connecting");
    case Connection::Connected:
        return tr("Connected");
    case Connection::Waiting:
        return tr("Waiting, tries again by itself");
    case Connection::NeedsSignIn:
        return tr("Signed out");
    case Connection::Trouble:
        return tr("Trouble");
    case Connection::Paused:
        return tr("Paused");
    }
    return {};
}

QString AccountModel::dated(const QString &trouble, const QDateTime &upToDateAt)
{
    if (!upToDateAt.isValid())
        return trouble;
    return tr("%1 · up to date as of %2", "what is wrong, time")
        .arg(trouble, DisplayTime::brief(upToDateAt, QDateTime::currentDateTimeUtc()));
}

static QDateTime oldestRound(const QList<Account> &accounts)
{
    QDateTime oldest;
    for (const auto &account : accounts) {
        if (!account.enabled)
            continue;
        if (!account.upToDateAt.isValid())
            return {};
        if (!oldest.isValid() || account.upToDateAt < oldest)
            oldest = account.upToDateAt;
    }
    return oldest;
}

static void showPeople(AccountRow &row, const Account &account, const PresenceShown &presence,
                       const QDateTime &now)
{
    row.availability = presence.availability;
    row.isStale = presence.isStale;
    row.presenceText = presence.words();
    row.note = DisplayText::line(account.note);
    if (!row.note.isEmpty() && account.noteUntil.isValid())
        row.noteEnds = AccountModel::tr("until %1").arg(DisplayTime::ahead(account.noteUntil, now));
}

static QString addressHint(const ServiceInfo &service)
{
    if (service.capabilities.testFlag(Backend::Capability::Groups))
        return AccountModel::tr("Names are looked up as you type. Several people make a group.");
    if (service.addressKind == "any"_L1)
        return AccountModel::tr("Numbers with their country, for example +1 415 555 0199, or the service’s "
                                "own name for somebody");
    return AccountModel::tr("Numbers with their country, for example +1 415 555 0199");
}

static void showService(AccountRow &row, const ServiceInfo &service)
{
    row.serviceName = service.name;
    row.hasGroups = service.capabilities.testFlag(Backend::Capability::Groups);
    row.knowsPeople = service.capabilities.testFlag(Backend::Capability::Presence);
    row.addressHint = addressHint(service);
    if (service.receivingUnverified)
        row.unverified = AccountModel::tr("Receiving is not verified for %1: answers may not show up here")
                             .arg(service.name);
}

/// \return when it reads differently; invalid: it does not
static QDateTime showSecretEnd(AccountRow &row, const QDateTime &until, const QDateTime &now)
{
    constexpr int NoticeDays = 3;
    if (!until.isValid())
        return {};
    const auto noticeAt = until.addDays(-NoticeDays);
    row.secretEndsSoon = now >= noticeAt;
    if (now >= until) {
        row.secretEnds = AccountModel::tr("The token has run out · sign in with a new one");
        return {};
    }
    //: A day; as for QDate::toString()
    const auto day = QLocale().toString(until.toLocalTime().date(), AccountModel::tr("d MMMM"));
    if (!row.secretEndsSoon) {
        row.secretEnds = AccountModel::tr("The token is good until %1").arg(day);
        return noticeAt;
    }
    row.secretEnds = AccountModel::tr("The token runs out on %1, %2 · enter a new one before", "day, time")
                         .arg(day, DisplayTime::clock(until));
    return until;
}

QString AccountModel::accountFor(const QString &address, const QString &account) const
{
    if (!m_messenger)
        return account;
    const auto &catalog = m_messenger->engine().catalog();
    const auto reaches = [&](const AccountRow &row) {
        const auto known = Address::canonical(address, row.region);
        const auto *service = catalog.service(row.service);
        return known && service && service->reaches(*known);
    };
    QList<AccountRow> rows;
    for (int at = 0; at < count(); ++at)
        rows << row<AccountRow>(at);
    const auto asked = std::ranges::find(rows, account, &AccountRow::accountId);
    if (asked != rows.end() && reaches(*asked))
        return account;
    const auto other = std::ranges::find_if(rows, reaches);
    return other == rows.end() ? account : other->accountId;
}

void AccountModel::show(const QList<Account> &accounts)
{
    QVariantList rows;
    const auto now = QDateTime::currentDateTimeUtc();
    auto until = now.toLocalTime().date().addDays(1).startOfDay(); // then today is yesterday
    QStringList ids;
    for (const auto &account : accounts)
        ids << account.id;
    const auto colours = accountColours(ids);
    for (const auto &account : accounts) {
        const auto *service = m_messenger->engine().catalog().service(account.service);
        AccountRow row;
        row.accountId = account.id;
        row.name = DisplayText::name(account.name, account.service);
        row.initials = DisplayText::initials(row.name);
        row.colour = colours.value(account.id);
        row.service = account.service;
        row.serviceName = account.service;
        if (service) {
            showService(row, *service);
            row.region = Address::regionOf(service->ownAddress(account.settings));
        }
        const auto changesAt = showSecretEnd(row, account.signedInUntil, now);
        if (changesAt.isValid() && changesAt < until)
            until = changesAt;
        row.connection = account.state;
        row.connectionText = connectionText(account);
        if (account.state == Connection::Waiting)
            row.nextTryAt = m_messenger->engine().connections().nextTryAt(account.id);
        if (account.upToDateAt.isValid())
            row.freshness = tr("Up to date as of %1").arg(DisplayTime::brief(account.upToDateAt, now));
        if (account.problem) {
            row.problemText = userText(*account.problem);
            row.problemDetail = DisplayText::body(technicalText(*account.problem)).text;
        }
        if (const auto problem = m_messenger->engine().secretProblem(account.id))
            row.secretProblem = userText(*problem);
        row.needsSecret = account.state == Connection::NeedsSignIn;
        row.canReconnect =
            row.needsSecret || account.state == Connection::Waiting || account.state == Connection::Trouble;
        row.accessibleText = tr("%1, %2, %3").arg(row.name, row.serviceName, row.connectionText);
        if (row.secretEndsSoon)
            row.accessibleText = DisplayText::list({row.accessibleText, row.secretEnds});
        if (row.knowsPeople) {
            const auto presence = PresenceText::own(account, now);
            showPeople(row, account, presence, now);
            if (presence.until.isValid() && presence.until < until)
                until = presence.until;
        }
        rows << QVariant::fromValue(row);
    }
    update(rows);
    m_ageing.start(int(std::clamp<qint64>(now.msecsTo(until), 1, LongestWait)));
    m_upToDateAt = oldestRound(accounts);
    showTrouble();
    if (!m_trouble.text.isEmpty())
        countWaiting();
    if (!std::exchange(m_loaded, true))
        Q_EMIT loadedChanged();
}

static bool isStopped(const AccountRow &account)
{
    return account.connection == Connection::NeedsSignIn || account.connection == Connection::Trouble;
}

static bool isWaiting(const AccountRow &account)
{
    return account.connection == Connection::Offline || account.connection == Connection::Waiting;
}

static bool isOffline(const AccountRow &account)
{
    return account.connection == Connection::Offline && account.problemText.isEmpty();
}

/// What keeps these \p accounts, which are all there are, from being connected.
static QString reasonOf(const QList<AccountRow> &accounts)
{
    if (std::ranges::any_of(accounts, isOffline))
        return AccountModel::tr("No network");
    const auto stopped = std::ranges::find_if(accounts, isStopped);
    const auto &first = stopped == accounts.end() ? accounts.constFirst() : *stopped;
    const auto why = first.problemText.isEmpty() ? first.connectionText : first.problemText;
    return stopped == accounts.end() ? why : AccountModel::tr("%1: %2").arg(first.name, why);
}

AccountTrouble AccountModel::troubleOf(const QList<AccountRow> &accounts) const
{
    AccountTrouble trouble;
    trouble.text = reasonOf(accounts);
    trouble.isOffline = std::ranges::any_of(accounts, isOffline);
    if (m_waiting > 0)
        trouble.text = tr("%1 – %n message(s) waiting", "what is wrong", m_waiting).arg(trouble.text);
    trouble.text = dated(trouble.text, m_upToDateAt);
    const auto stopped = std::ranges::find_if(accounts, isStopped);
    trouble.needsSecret = stopped != accounts.end() && stopped->needsSecret;
    if (trouble.needsSecret)
        trouble.accounts << stopped->accountId;
    for (const auto &account : accounts) {
        if (!trouble.accounts.contains(account.accountId))
            trouble.accounts << account.accountId;
        if (account.nextTryAt.isValid() &&
            (!trouble.nextTryAt.isValid() || account.nextTryAt < trouble.nextTryAt))
            trouble.nextTryAt = account.nextTryAt;
    }
    return trouble;
}

static QString ailingOf(const QList<AccountRow> &accounts)
{
    QStringList lines;
    for (const auto &account : accounts) {
        if (isStopped(account) || isWaiting(account))
            lines << AccountModel::tr("%1: %2").arg(account.name, account.connectionText);
    }
    return lines.join(u'\n');
}

/// One account among others that is not connected says so at its own places, see
/// ConversationInfo::connection.
void AccountModel::showTrouble()
{
    QList<AccountRow> accounts;
    for (int i = 0; i < count(); ++i) {
        if (const auto account = row<AccountRow>(i); account.connection != Connection::Paused)
            accounts << account;
    }
    const auto isDown = [](const AccountRow &account) { return isStopped(account) || isWaiting(account); };
    const auto isTrying = [](const AccountRow &account) {
        return account.connection == Connection::Connecting;
    };
    const auto isUp = [](const AccountRow &account) { return account.connection == Connection::Connected; };

    AccountTrouble trouble;
    if (!accounts.isEmpty() && std::ranges::all_of(accounts, isDown)) {
        trouble = troubleOf(accounts);
    } else if (!m_trouble.text.isEmpty() && !m_trouble.isOffline && std::ranges::none_of(accounts, isUp) &&
               std::ranges::any_of(accounts, isTrying)) {
        trouble = m_trouble; // to try is not yet the end of it
        trouble.nextTryAt = {};
        trouble.isTrying = true;
    }
    if (trouble.text.isEmpty()) {
        trouble.ailing = ailingOf(accounts);
        m_waiting = 0;
    }
    trouble.isOnline = count() > 0 && std::ranges::all_of(accounts, isUp);
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

void AccountModel::countWaiting()
{
    whenReady(m_messenger->store().waiting(m_trouble.accounts), this, [this](int waiting) {
        if (std::exchange(m_waiting, waiting) != waiting)
            showTrouble();
    });
}

} // namespace Parlance
