// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/timeline/messagedetails.h"

#include "models/errortext.h"
#include "models/lists/composer/segments.h"
#include "models/lists/display.h"
#include "models/store/whenready.h"

#include <QLocale>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static void add(QVariantList &facts, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        facts << QVariantMap{{u"label"_s, label}, {u"value"_s, value}};
}

/// To the second, with the day: what happened when is the question here.
static QString moment(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const auto local = time.toLocalTime();
    const QLocale locale;
    return MessageDetails::tr("%1, %2", "date, time")
        .arg(locale.toString(local.date(), QLocale::ShortFormat), DisplayTime::clockToTheSecond(time));
}

static QString sizeOf(const Message &message)
{
    const auto estimate = segments(message.body);
    const auto encoding = estimate.isGsm ? MessageDetails::tr("GSM-7 (%L1 characters a text)").arg(160)
                                         : MessageDetails::tr("Unicode (%L1 characters a text)").arg(70);
    const int count = message.segments > 0 ? message.segments : estimate.count;
    if (count == 0)
        return {};
    return MessageDetails::tr("%1, %2", "how many texts, how they are encoded")
        .arg(count == 1 ? MessageDetails::tr("1 text") : MessageDetails::tr("%n texts", nullptr, count),
             encoding);
}

/// A message of ours goes out from the account's number, unless another was chosen.
static QString senderOf(const Message &message, const Account &account, const ServiceInfo *service)
{
    auto sender = message.sender;
    if (message.outgoing && sender.isEmpty() && service) {
        const auto field = std::ranges::find(service->fields, SettingsField::Phone, &SettingsField::kind);
        if (field != service->fields.end())
            sender = account.settings.value(field->key).toString();
    }
    return sender.isEmpty() ? QString() : DisplayText::name({}, sender);
}

MessageDetails::MessageDetails(QObject *parent) : QObject(parent) {}

void MessageDetails::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    m_messenger.followStore(this, [this](const Changes &changes) {
        if (std::ranges::find(changes.messages, m_message, &Message::id) != changes.messages.end())
            load();
    });
    Q_EMIT messengerChanged();
    load();
}

void MessageDetails::setMessage(qint64 message)
{
    if (m_message == message)
        return;
    m_message = message;
    Q_EMIT messageChanged();
    load();
}

void MessageDetails::load()
{
    if (!m_messenger || m_message == 0)
        return;
    whenReady(m_messenger->store().message(m_message), this, [this](const std::optional<Message> &message) {
        if (!message || message->id != m_message)
            return;
        whenReady(m_messenger->store().attempts(message->id), this,
                  [this, message = *message](const QList<Attempt> &attempts) {
                      if (message.id == m_message)
                          show(message, attempts);
                  });
    });
}

void MessageDetails::show(const Message &message, const QList<Attempt> &attempts)
{
    const auto created = message.outgoing ? tr("Written") : tr("Arrived here");
    QVariantList facts;
    add(facts, created, moment(message.createdAt));
    if (message.delivery == Delivery::Queued && message.notBefore > QDateTime::currentDateTimeUtc())
        add(facts, tr("Leaves"), moment(message.notBefore));
    if (message.delivery == Delivery::Queued && message.consent == Message::IfTheyWrite)
        add(facts, tr("If they write before"), tr("Asks first"));
    for (const auto &attempt : attempts)
        add(facts, attempts.size() == 1 ? tr("Handed over") : tr("Tried"), moment(attempt.startedAt));
    add(facts, message.outgoing ? tr("Accepted by the service") : tr("Sent"), moment(message.sentAt));
    add(facts, tr("Failed"), moment(message.failedAt));
    add(facts, message.failedAt.isValid() ? tr("Delivered after all") : tr("Delivered"),
        moment(message.deliveredAt));
    add(facts, tr("Read"), moment(message.readAt));
    m_facts = facts;
    m_technical = message.problem ? DisplayText::body(technicalText(*message.problem)).text : QString();
    whenReady(m_messenger->store().everyAccount(), this, [this, message](const QList<Account> &accounts) {
        if (message.id == m_message)
            addService(message, accounts);
    });
}

void MessageDetails::addService(const Message &message, const QList<Account> &accounts)
{
    const auto account = std::ranges::find(accounts, message.account, &Account::id);
    if (account != accounts.end()) {
        const auto *service = m_messenger->engine().catalog().service(account->service);
        add(m_facts, tr("From"), senderOf(message, *account, service));
        add(m_facts, tr("Service"), service ? service->name : account->service);
        add(m_facts, tr("Account"), account->name);
        if (service && service->addressKind == "phone"_L1)
            add(m_facts, tr("Size"), sizeOf(message));
    }
    add(m_facts, tr("The service's name for it"), DisplayText::line(message.remoteId));
    Q_EMIT changed();
}

QString MessageDetails::whole() const
{
    QStringList lines;
    for (const auto &fact : m_facts) {
        const auto map = fact.toMap();
        lines << map.value(u"label"_s).toString() + ": "_L1 + map.value(u"value"_s).toString();
    }
    if (!m_technical.isEmpty())
        lines << m_technical;
    return lines.join(u'\n');
}

} // namespace Parlance
