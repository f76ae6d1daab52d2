// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/accounts/accountsetup.h"

#include "models/errortext.h"
#include "models/lists/display.h"
#include "models/store/whenready.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

AccountSetup::AccountSetup(QObject *parent)
    : QObject(parent), m_fields(SetupField::staticMetaObject), m_steps(SetupStep::staticMetaObject)
{
    m_waiting.setSingleShot(true);
}

// what the user enters

void AccountSetup::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    Q_EMIT messengerChanged();
    Q_EMIT serviceChanged(); // its name can be known now
    showFields();
    if (const auto account = std::exchange(m_account.id, {}); !account.isEmpty())
        setAccount(account);
}

void AccountSetup::setService(const QString &service)
{
    if (m_service == service)
        return;
    m_service = service;
    m_values.clear();
    m_offered.clear();
    forgetFilled();
    Q_EMIT serviceChanged();
    showFields();
}

void AccountSetup::setAccount(const QString &account)
{
    if (m_account.id == account)
        return;
    m_account = {};
    m_account.id = account;
    Q_EMIT accountChanged();
    if (!m_messenger || account.isEmpty())
        return;
    whenReady(m_messenger->store().accounts(), this, [this, account](const QList<Account> &accounts) {
        const auto found = std::ranges::find(accounts, account, &Account::id);
        if (found == accounts.end() || m_account.id != account)
            return;
        m_account = *found;
        setService(found->service);
        setName(found->name);
        for (auto it = found->settings.begin(); it != found->settings.end(); ++it)
            m_values.insert(it.key(), it->toString());
        m_offered.insert(senderField(), offeredSenders(found->senders));
        showFields();
    });
}

const ServiceInfo *AccountSetup::info() const
{
    return m_messenger ? m_messenger->engine().catalog().service(m_service) : nullptr;
}

QString AccountSetup::serviceName() const
{
    const auto *service = info();
    return service ? service->name : QString();
}

void AccountSetup::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
}

void AccountSetup::showFields()
{
    QVariantList rows;
    if (const auto *service = info()) {
        for (const auto &field : service->fields) {
            if (field.kind != SettingsField::Secret && !m_values.contains(field.key))
                m_values.insert(field.key, field.defaultValue);
            rows << QVariant::fromValue(
                setupField(field, m_values.value(field.key), m_offered.value(field.key)));
        }
    }
    m_fields.update(rows);
}

void AccountSetup::setValue(const QString &key, const QString &value)
{
    m_values.insert(key, value);
    for (int i = 0; i < m_fields.count(); ++i) {
        auto field = m_fields.row<SetupField>(i);
        if (field.key != key)
            continue;
        field.problem.clear();
        if (field.kind != "secret"_L1)
            field.value = value;
        m_fields.replace(i, QVariant::fromValue(field));
    }
    setPassed(false);
}

QString AccountSetup::senderField() const
{
    const auto *service = info();
    if (!service)
        return {};
    const auto field = std::ranges::find(service->fields, SettingsField::Phone, &SettingsField::kind);
    return field == service->fields.end() ? QString() : field->key;
}

QString AccountSetup::unverified() const
{
    const auto *service = info();
    if (!service || !service->receivingUnverified)
        return {};
    return tr("Receiving is not verified for %1: answers may not show up here").arg(service->name);
}

Account AccountSetup::entered() const
{
    Account account = m_account;
    account.service = m_service;
    account.name = m_name.simplified();
    account.settings = {};
    if (const auto *service = info()) {
        for (const auto &field : service->fields) {
            const auto value = m_values.value(field.key).trimmed();
            if (field.kind != SettingsField::Secret && !value.isEmpty())
                account.settings.insert(field.key, value);
        }
    }
    return account;
}

AccountSettings AccountSetup::secrets() const
{
    AccountSettings secrets;
    if (const auto *service = info()) {
        for (const auto &field : service->fields) {
            const auto value = m_values.value(field.key);
            if (field.kind == SettingsField::Secret && !value.isEmpty())
                secrets.insert(field.key, value);
        }
    }
    return secrets;
}

// what is done with it

bool AccountSetup::begin()
{
    if (m_busy || !info())
        return false;
    setProblem({});
    bool isComplete = true;
    bool isRight = true;
    for (int i = 0; i < m_fields.count(); ++i) {
        const auto field = m_fields.row<SetupField>(i);
        const bool isKept = field.kind == "secret"_L1 && !m_account.id.isEmpty(); // in the keychain
        const bool isMissing = field.isRequired && !isKept && m_values.value(field.key).trimmed().isEmpty();
        setFieldProblem(field.key, isMissing ? tr("Needed") : QString());
        isComplete = isComplete && !isMissing;
        settle(field.key);
        isRight = isRight && (isMissing || m_fields.row<SetupField>(i).problem.isEmpty());
    }
    if (!isComplete)
        setProblem(tr("Something is missing · fill in the marked fields"));
    else if (!isRight)
        setProblem(tr("Something is not right · look at the marked fields"));
    return isComplete && isRight;
}

void AccountSetup::ended(const Result<> &result)
{
    setBusy(false);
    setPassed(result.has_value());
    if (!result)
        showError(result.error());
}

void AccountSetup::stored(const Account &account, const Result<> &result, bool isKept)
{
    m_waiting.stop();
    setBusy(false);
    if (!result) {
        showError(result.error());
        return;
    }
    if (const auto *service = info()) {
        for (const auto &field : service->fields) {
            if (field.kind == SettingsField::Secret)
                m_values.remove(field.key);
        }
    }
    forgetFilled();
    setNotice({});
    const bool wasKnown = m_account.id == account.id;
    if (!isKept) {
        m_account = account;
        Q_EMIT accountChanged();
        const auto why = m_messenger->engine().secretProblem(account.id);
        setKeychainProblem(why ? userText(*why) : QString());
    }
    if (wasKnown)
        Q_EMIT saved();
    else
        Q_EMIT added(account.id);
}

// what the check says

void AccountSetup::showStep(const CheckStep &step)
{
    const auto row = setupStep(step);
    int at = 0;
    while (at < m_steps.count() && m_steps.row<SetupStep>(at).title != row.title)
        ++at;
    if (at < m_steps.count())
        m_steps.replace(at, QVariant::fromValue(row));
    else
        m_steps.insert(at, {QVariant::fromValue(row)});
    if (!step.senders.isEmpty())
        offer(senderField(), offeredSenders(step.senders));
    QStringList told;
    for (const auto &choice : step.choices) {
        if (!told.contains(choice.field))
            offer(choice.field, offeredChoices(step.choices, choice.field));
        told << choice.field;
    }
}

void AccountSetup::offer(const QString &key, const QVariantList &offered)
{
    m_offered.insert(key, offered);
    for (int i = 0; i < m_fields.count(); ++i) {
        auto field = m_fields.row<SetupField>(i);
        if (field.key != key)
            continue;
        field.offered = offered;
        m_fields.replace(i, QVariant::fromValue(field));
    }
}

void AccountSetup::showError(const Error &error)
{
    QString text = userText(error);
    for (const auto &field : error.fields) {
        const bool isMissing = field.reason == Error::BadSettings && // of several, one is needed
                               m_values.value(field.field).trimmed().isEmpty();
        if (isMissing)
            text = tr("Something is missing · fill in the marked fields");
        if (field.field == "name"_L1)
            text = tr("Another account has this name · choose another");
        else if (isMissing)
            setFieldProblem(field.field, tr("Needed"));
        else
            setFieldProblem(field.field, userText(field.reason, field.code));
    }
    const auto detail = DisplayText::body(technicalText(error)).text;
    bool isTold = false; // at its step
    for (int i = 0; i < m_steps.count(); ++i)
        isTold = isTold || m_steps.row<SetupStep>(i).detail == detail;
    setProblem(text, isTold ? QString() : detail);
}

void AccountSetup::setFieldProblem(const QString &key, const QString &problem)
{
    for (int i = 0; i < m_fields.count(); ++i) {
        auto field = m_fields.row<SetupField>(i);
        if (field.key != key)
            continue;
        field.problem = problem;
        m_fields.replace(i, QVariant::fromValue(field));
    }
}

void AccountSetup::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

void AccountSetup::setPassed(bool passed)
{
    if (std::exchange(m_passed, passed) != passed)
        Q_EMIT passedChanged();
}

void AccountSetup::setNotice(const QString &notice)
{
    if (std::exchange(m_notice, notice) != notice)
        Q_EMIT noticeChanged();
}

/// Told anew even if it is the same: it was asked once more.
void AccountSetup::setKeychainProblem(const QString &problem)
{
    m_keychainProblem = problem;
    Q_EMIT keychainProblemChanged();
}

void AccountSetup::setProblem(const QString &problem, const QString &detail)
{
    m_problem = problem;
    m_problemDetail = detail;
    Q_EMIT problemChanged();
}

} // namespace Parlance
