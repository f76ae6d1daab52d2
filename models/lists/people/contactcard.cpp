// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/people/contactcard.h"

#include "backends/address.h"
#include "models/lists/display.h"
#include "models/lists/people/localtime.h"
#include "models/store/whenready.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int MostFacts = 20; // of a kind

ContactCard::ContactCard(QObject *parent) : QObject(parent)
{
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &ContactCard::tell);
    m_minute.start();
}

void ContactCard::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    if (m_messenger) {
        m_messenger.follow(&m_messenger->people()->book(), &PeopleBook::changed, this,
                           [this](const auto &people) {
                               if (people.contains({m_accountId, m_address}))
                                   tell();
                           });
        m_messenger.followStore(this, [this](const Changes &changes) {
            const auto ours = std::ranges::find(changes.accounts, m_accountId, &Account::id);
            if (ours == changes.accounts.end())
                return;
            m_account = *ours;
            tell();
        });
    }
    Q_EMIT personChanged();
    load();
}

void ContactCard::setAccount(const QString &account)
{
    if (m_accountId == account)
        return;
    m_accountId = account;
    Q_EMIT personChanged();
    load();
}

void ContactCard::setAddress(const QString &address)
{
    if (m_address == address)
        return;
    m_address = address;
    Q_EMIT personChanged();
    load();
}

void ContactCard::load()
{
    m_account = {};
    if (!m_messenger || m_accountId.isEmpty() || m_address.isEmpty())
        return;
    m_messenger->people()->watch(this, {{m_accountId, m_address}});
    whenReady(m_messenger->store().accounts(), this, [this](const QList<Account> &accounts) {
        const auto ours = std::ranges::find(accounts, m_accountId, &Account::id);
        if (ours != accounts.end() && m_account.id.isEmpty())
            m_account = *ours;
        tell();
    });
}

static QString phoneLabel(const QString &kind)
{
    if (kind == "work"_L1)
        return ContactCard::tr("Phone, work");
    if (kind == "mobile"_L1)
        return ContactCard::tr("Phone, mobile");
    if (kind == "home"_L1)
        return ContactCard::tr("Phone, home");
    return ContactCard::tr("Phone");
}

static void add(QVariantList &facts, const QString &label, const QString &outside)
{
    const auto value = DisplayText::line(outside);
    if (!value.isEmpty())
        facts << QVariantMap{{u"label"_s, label}, {u"value"_s, value}};
}

static QVariantList factsOf(const ContactAddress &person)
{
    const auto &card = person.card;
    QVariantList facts;
    add(facts, ContactCard::tr("Title"), card.value(u"title"_s).toString());
    add(facts, ContactCard::tr("Department"), card.value(u"department"_s).toString());
    add(facts, ContactCard::tr("Company"), card.value(u"company"_s).toString());
    add(facts, ContactCard::tr("Office"), card.value(u"office"_s).toString());
    const auto emails = card.value(u"emails"_s).toArray();
    for (int i = 0; i < std::min<qsizetype>(emails.size(), MostFacts); ++i)
        add(facts, ContactCard::tr("E-mail"), emails.at(i).toString());
    const auto phones = card.value(u"phones"_s).toArray();
    for (int i = 0; i < std::min<qsizetype>(phones.size(), MostFacts); ++i) {
        const auto number = phones.at(i)[u"number"_s].toString();
        const auto canonical = Address::canonical(number);
        add(facts, phoneLabel(phones.at(i)[u"kind"_s].toString()),
            canonical ? Address::display(*canonical) : number);
    }
    return facts;
}

void ContactCard::tell()
{
    if (!m_messenger)
        return;
    auto person = m_messenger->people()->book().person(m_accountId, m_address);
    person.at.address = m_address;
    const auto *service = m_messenger->engine().catalog().service(m_account.service);
    const bool knowsPresence = service && service->capabilities.testFlag(Backend::Capability::Presence);
    const auto now = QDateTime::currentDateTimeUtc();
    m_row = personRow(person, m_account, knowsPresence, now);
    m_localTime = LocalTime::of(person.at, now);
    m_note = DisplayText::line(person.at.note);
    m_facts = factsOf(person.at);
    Q_EMIT changed();
}

} // namespace Parlance
