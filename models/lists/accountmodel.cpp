// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/accountmodel.h"

#include "models/errortext.h"
#include "models/lists/display.h"
#include "models/lists/presencetext.h"
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
    if (m_messenger == messenger)
        return;
    if (m_messenger)
        disconnect(&m_messenger->store(), nullptr, this, nullptr);
    m_messenger = messenger;
    if (m_messenger) {
        connect(&m_messenger->store(), &Store::changed, this, [this](const Changes &changes) {
            if (!changes.accounts.isEmpty() || !changes.removedAccounts.isEmpty())
                load();
        });
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

void AccountModel::show(const QList<Account> &accounts)
{
    QVariantList rows;
    const auto now = QDateTime::currentDateTimeUtc();
    QDateTime until;
    for (const auto &account : accounts) {
        const auto *service = m_messenger->engine().catalog().service(account.service);
        AccountRow row;
        row.accountId = account.id;
        row.name = DisplayText::name(account.name, account.service);
        row.service = account.service;
        row.serviceName = account.service;
        if (service)
            showService(row, *service);
        const auto changesAt = showSecretEnd(row, account.signedInUntil, now);
        if (changesAt.isValid() && (!until.isValid() || changesAt < until))
            until = changesAt;
        row.connection = account.state;
        row.connectionText = connectionText(account);
        if (account.problem) {
            row.problemText = userText(*account.problem);
            row.problemDetail = DisplayText::body(technicalText(*account.problem)).text;
        }
        row.needsSecret = account.state == Connection::NeedsSignIn;
        row.canReconnect =
            row.needsSecret || account.state == Connection::Waiting || account.state == Connection::Trouble;
        row.accessibleText = tr("%1, %2, %3").arg(row.name, row.serviceName, row.connectionText);
        if (row.secretEndsSoon)
            row.accessibleText += u", "_s + row.secretEnds;
        if (row.knowsPeople) {
            const auto presence = PresenceText::own(account, now);
            showPeople(row, account, presence, now);
            if (presence.until.isValid() && (!until.isValid() || presence.until < until))
                until = presence.until;
        }
        rows << QVariant::fromValue(row);
    }
    update(rows);
    if (until.isValid())
        m_ageing.start(int(std::clamp<qint64>(now.msecsTo(until), 1, LongestWait)));
    showTrouble();
    if (!std::exchange(m_loaded, true))
        Q_EMIT loadedChanged();
}

/// One account that needs the user is worth a word; one that only waits is not, until all do.
void AccountModel::showTrouble()
{
    QList<AccountRow> accounts;
    for (int i = 0; i < count(); ++i)
        accounts << row<AccountRow>(i);
    const auto isStopped = [](const AccountRow &account) {
        return account.connection == Connection::NeedsSignIn || account.connection == Connection::Trouble;
    };
    const auto isWaiting = [](const AccountRow &account) {
        return account.connection == Connection::Offline || account.connection == Connection::Waiting;
    };

    const auto isUp = [](const AccountRow &account) {
        return account.connection == Connection::Connected || account.connection == Connection::Paused;
    };

    AccountTrouble trouble;
    trouble.isOnline = !accounts.isEmpty() && std::ranges::all_of(accounts, isUp);
    const auto stopped = std::ranges::find_if(accounts, isStopped);
    if (stopped != accounts.end()) {
        const auto why = stopped->problemText.isEmpty() ? stopped->connectionText : stopped->problemText;
        trouble = {tr("%1: %2").arg(stopped->name, why), {stopped->accountId}, stopped->needsSecret, false};
    } else if (!accounts.isEmpty() && std::ranges::all_of(accounts, isWaiting)) {
        trouble.text = accounts.constFirst().problemText;
        for (const auto &account : accounts)
            trouble.accounts << account.accountId;
        if (trouble.text.isEmpty())
            trouble.text = tr("No network · messages wait until it is back");
    }
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

} // namespace Parlance
