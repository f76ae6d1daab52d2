// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// The check and the saving of an account: what waits for a service and for the keychain.

#include "models/lists/accounts/accountsetup.h"

#include "models/errortext.h"
#include "models/store/database.h"

#include <QCoroFuture>
#include <QUuid>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

void AccountSetup::check()
{
    if (!begin())
        return;
    setBusy(true);
    setPassed(false);
    m_steps.update({});
    m_messenger->keep(runCheck(this, &m_messenger->engine(), entered(), secrets()));
}

void AccountSetup::add()
{
    store(true);
}

void AccountSetup::save()
{
    store(false);
}

void AccountSetup::store(bool isNew)
{
    if (!begin())
        return;
    auto account = entered();
    if (account.name.isEmpty()) {
        setProblem(tr("The account has no name · give it one"));
        return;
    }
    setBusy(true);
    setNotice({});
    if (isNew)
        account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto waited = account;
    disconnect(&m_waiting, nullptr, this, nullptr);
    connect(&m_waiting, &QTimer::timeout, this, [this, waited] { giveUpWaiting(waited); });
    m_waiting.start(m_patience);
    m_messenger->keep(runSave(this, ++m_round, &m_messenger->engine(), account, secrets()));
}

void AccountSetup::giveUpWaiting(const Account &account)
{
    ++m_round;
    m_account = account; // saved once more, it is a change to this one
    setBusy(false);
    setNotice(tr("The keychain does not answer · unlock it or start it anew, then save again; what you "
                 "entered stays here"));
    Q_EMIT accountChanged();
}

void AccountSetup::keepSecrets()
{
    setBusy(true);
    m_messenger->keep(runKeeping(this, &m_messenger->engine(), m_account.id));
}

QCoro::Task<> AccountSetup::runKeeping(QPointer<AccountSetup> setup, Engine *engine, QString account)
{
    Result<> kept;
    try {
        kept = co_await engine->keepSecrets(account);
    } catch (const StoreError &) { // told by Store::broken(); the keychain has them
    }
    if (!setup)
        co_return;
    setup->setBusy(false);
    setup->setKeychainProblem(kept ? QString() : userText(kept.error()));
    if (kept)
        Q_EMIT setup->saved();
}

bool AccountSetup::isWhole(const AccountSettings &secrets) const
{
    const auto *service = info();
    return service && std::ranges::all_of(service->fields, [&](const SettingsField &field) {
               return field.kind != SettingsField::Secret || secrets.contains(field.key);
           });
}

/// \p entered and, for an account that exists, the secrets that were not entered again.
QCoro::Task<AccountSettings> AccountSetup::withKept(Engine *engine, Account account, AccountSettings entered)
{
    if (account.id.isEmpty())
        co_return entered;
    auto settings = co_await engine->connections().settings(account);
    if (!settings)
        co_return entered;
    settings->insert(entered);
    co_return *settings;
}

QCoro::Task<> AccountSetup::runCheck(QPointer<AccountSetup> setup, Engine *engine, Account account,
                                     AccountSettings secrets)
{
    auto settings = co_await withKept(engine, account, secrets);
    for (auto it = account.settings.begin(); it != account.settings.end(); ++it)
        settings.insert(it.key(), it->toString());
    const CheckObserver observer = [setup](const CheckStep &step) {
        if (setup)
            setup->showStep(step);
    };
    const auto result = co_await engine->checkAccount(account.service, settings, observer);
    if (setup)
        setup->ended(result);
}

QCoro::Task<> AccountSetup::runSave(QPointer<AccountSetup> setup, int round, Engine *engine, Account account,
                                    AccountSettings secrets)
{
    const bool isNew = setup->m_account.id.isEmpty();
    const bool isWhole = setup->isWhole(secrets);
    Result<> result;
    bool isKept = true; // the secret, for the next start
    try {
        if (isNew) {
            const auto added = co_await engine->addAccount(account, secrets);
            if (added)
                account = *added;
            else
                result = fail(added);
            isKept = secrets.isEmpty() || account.secretStored;
        } else {
            if (!secrets.isEmpty() && !isWhole)
                secrets = co_await withKept(engine, account, secrets);
            for (auto it = account.settings.begin(); it != account.settings.end(); ++it)
                secrets.remove(it.key());
            const auto kept = co_await engine->editAccount(account, secrets);
            isKept = kept.has_value();
        }
    } catch (const StoreError &error) {
        result = fail(Error{Error::Refused, Error::BadSettings, {}, error.detail()});
    }
    if (setup && setup->m_round == round)
        setup->stored(account, result, isKept);
    else if (setup && result && isKept)
        setup->setNotice({}); // late, but it answered
}

} // namespace Parlance
