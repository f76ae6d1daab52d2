// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/sendermodel.h"

#include "backends/address.h"
#include "models/lists/accounts/accountmodel.h"
#include "models/lists/display.h"
#include "models/store/whenready.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

SenderModel::SenderModel(QObject *parent) : RowModel(SenderRow::staticMetaObject, parent) {}

void SenderModel::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    m_messenger.followStore(this, [this](const Changes &changes) {
        if (m_conversation.id != 0 && !(changes.accounts.isEmpty() && changes.removedAccounts.isEmpty()))
            loadAccounts();
    });
    Q_EMIT messengerChanged();
    load();
}

void SenderModel::setConversation(qint64 conversation)
{
    if (m_id == conversation)
        return;
    m_id = conversation;
    Q_EMIT conversationChanged();
    load();
}

void SenderModel::load()
{
    m_conversation = {};
    show({});
    if (!m_messenger || m_id == 0)
        return;
    const int question = ++m_question;
    whenReady(m_messenger->store().conversation(m_id), this,
              [this, question](const std::optional<Conversation> &conversation) {
                  if (!conversation || question != m_question)
                      return;
                  m_conversation = *conversation;
                  loadAccounts();
              });
}

void SenderModel::loadAccounts()
{
    const int question = ++m_question;
    whenReady(m_messenger->store().accounts(), this, [this, question](const QList<Account> &accounts) {
        if (question == m_question)
            show(accounts);
    });
}

static bool isForWhatsApp(const QString &address)
{
    return address.startsWith("whatsapp:"_L1);
}

/// Names that a service has for people mean nothing at another account.
static bool reaches(const ServiceInfo &service, const QString &own, const QString &address)
{
    return address != own && !Address::comparable(address).isEmpty() && service.reaches(address) &&
           isForWhatsApp(address) == isForWhatsApp(own);
}

static QString troubleOf(const Account &account)
{
    const bool isStopped = account.state == Connection::NeedsSignIn || account.state == Connection::Trouble ||
                           account.state == Connection::Paused;
    if (!account.enabled)
        return SenderModel::tr("Paused");
    return isStopped ? AccountModel::connectionText(account) : QString();
}

SenderRow SenderModel::rowOf(const Account &account, const ServiceInfo &service) const
{
    SenderRow row;
    row.accountId = account.id;
    row.name = DisplayText::name(account.name, account.service);
    row.serviceName = service.name;
    const auto own = service.ownAddress(account.settings);
    const auto number = own.isEmpty() ? own : DisplayText::name({}, own);
    row.details =
        number.isEmpty() ? service.name : tr("%1 · %2", "number, service").arg(number, service.name);
    row.trouble = troubleOf(account);
    row.isCurrent = account.id == m_conversation.account;
    return row;
}

void SenderModel::show(const QList<Account> &accounts)
{
    QList<SenderRow> rows;
    m_current.clear();
    m_currentService.clear();
    const bool isGroup = m_conversation.participants.size() > 1;
    for (const auto &account : accounts) {
        const auto *service = m_messenger->engine().catalog().service(account.service);
        if (!service)
            continue;
        const auto own = service->ownAddress(account.settings);
        const bool isCurrent = account.id == m_conversation.account;
        const bool mayReach = std::ranges::all_of(m_conversation.participants, [&](const Participant &each) {
            return reaches(*service, own, each.address);
        });
        const bool fits = !isGroup || service->capabilities.testFlag(Backend::Capability::Groups);
        if (isCurrent || (mayReach && fits && !m_conversation.participants.isEmpty()))
            rows << rowOf(account, *service);
    }
    const auto current = std::ranges::find_if(rows, &SenderRow::isCurrent);
    if (current != rows.end()) {
        m_current = tr("%1 · %2", "account, number and service").arg(current->name, current->details);
        m_currentService = current->serviceName;
    }
    std::ranges::stable_partition(rows, &SenderRow::isCurrent);
    std::ranges::stable_partition(rows, [](const SenderRow &row) { return row.trouble.isEmpty(); });
    QVariantList shownRows;
    for (auto &row : rows) {
        row.isOtherService = !m_currentService.isEmpty() && row.serviceName != m_currentService;
        shownRows << QVariant::fromValue(row);
    }
    m_hasChoice = std::ranges::any_of(rows, [](const SenderRow &row) { return !row.isCurrent; });
    update(shownRows);
    Q_EMIT shown();
}

} // namespace Parlance
