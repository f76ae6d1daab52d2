// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/people/personcard.h"

#include "backends/address.h"
#include "models/lists/accounts/servicemodel.h"
#include "models/lists/people/silencerows.h"
#include "models/store/whenready.h"

#include <QDateTime>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr int MostConversations = 10;
static constexpr int CardReloadAfter = 50; // milliseconds

namespace {

/// Says where an address or a conversation is.
class Places
{
public:
    Places(const QList<Account> &accounts, const BackendCatalog &catalog)
        : m_accounts(accounts), m_catalog(catalog)
    {
    }

    [[nodiscard]] QString name(const QString &account) const
    {
        const auto found = std::ranges::find(m_accounts, account, &Account::id);
        return found == m_accounts.end() ? QString() : DisplayText::line(found->name);
    }
    [[nodiscard]] QString glyph(const QString &account) const
    {
        const auto found = std::ranges::find(m_accounts, account, &Account::id);
        return serviceGlyph(found == m_accounts.end() ? nullptr : m_catalog.service(found->service));
    }
    /// "+1 415 555 0100 · Work".
    [[nodiscard]] QString of(const Contact &contact) const
    {
        QStringList all;
        for (const auto &at : contact.addresses) {
            const QStringList parts{DisplayText::line(Address::display(at.address)), name(at.account)};
            all << parts.join(u" · "_s);
        }
        return all.join(u'\n');
    }

private:
    const QList<Account> &m_accounts;
    const BackendCatalog &m_catalog;
};

QString nameOf(const Contact &contact)
{
    return DisplayText::name(contact.name, contact.addresses.value(0).address);
}

QVariantMap contactMap(const Contact &contact, const Places &places)
{
    const auto at = contact.addresses.value(0);
    return {{u"account"_s, at.account},
            {u"address"_s, at.address},
            {u"name"_s, nameOf(contact)},
            {u"places"_s, places.of(contact)}};
}

/// Where they were written with last.
PersonAt usualOf(const KnownPerson &person)
{
    for (const auto &conversation : person.conversations) {
        if (conversation.participants.size() == 1)
            return {conversation.account, conversation.participants.constFirst().address};
    }
    return {};
}

QVariantList identitiesOf(const KnownPerson &person, const Places &places)
{
    const auto usual = usualOf(person);
    QVariantList identities;
    for (const auto &contact : person.contacts) {
        for (const auto &at : contact.addresses) {
            const bool isUsual = at.account == usual.account && at.address == usual.address;
            identities << QVariantMap{{u"account"_s, at.account},
                                      {u"address"_s, at.address},
                                      {u"shown"_s, DisplayText::line(Address::display(at.address))},
                                      {u"place"_s, places.name(at.account)},
                                      {u"glyph"_s, places.glyph(at.account)},
                                      {u"isUsual"_s, isUsual}};
        }
    }
    return identities;
}

QVariantList conversationsOf(const KnownPerson &person, const Places &places)
{
    const auto now = QDateTime::currentDateTimeUtc();
    QVariantList conversations;
    for (const auto &conversation : person.conversations) {
        conversations << QVariantMap{{u"conversation"_s, double(conversation.id)},
                                     {u"title"_s, DisplayText::title(conversation)},
                                     {u"place"_s, places.name(conversation.account)},
                                     {u"when"_s, DisplayTime::brief(conversation.lastActivity, now)},
                                     {u"preview"_s, DisplayText::line(conversation.preview)},
                                     {u"glyph"_s, places.glyph(conversation.account)}};
    }
    return conversations;
}

} // namespace

PersonCard::PersonCard(QObject *parent) : QObject(parent)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(CardReloadAfter);
    connect(&m_reload, &QTimer::timeout, this, &PersonCard::load);
}

void PersonCard::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    m_messenger.followStore(this, [this](const Changes &changes) {
        if (isAbout(changes))
            m_reload.start();
    });
    Q_EMIT personChanged();
    load();
}

void PersonCard::setAccount(const QString &account)
{
    if (m_account == account)
        return;
    m_account = account;
    Q_EMIT personChanged();
    load();
}

void PersonCard::setAddress(const QString &address)
{
    if (m_address == address)
        return;
    m_address = address;
    Q_EMIT personChanged();
    load();
}

void PersonCard::load()
{
    if (!m_messenger || m_account.isEmpty() || m_address.isEmpty())
        return;
    const int question = ++m_question;
    whenReady(m_messenger->store().everyAccount(), this, [this, question](const QList<Account> &accounts) {
        if (question != m_question || !m_messenger)
            return;
        const auto person = m_messenger->store().knownPerson(m_account, m_address, MostConversations);
        whenReady(person, this, [this, question, accounts](const KnownPerson &known) {
            if (question == m_question && m_messenger)
                show(known, accounts);
        });
    });
}

void PersonCard::show(const KnownPerson &person, const QList<Account> &accounts)
{
    m_person = person;
    if (m_person.contacts.isEmpty()) { // somebody of a directory, whom nobody wrote with yet
        ContactAddress at;
        at.account = m_account;
        at.address = m_address;
        m_person.contacts << Contact();
        m_person.contacts.last().addresses << at;
    }
    const Places places(accounts, m_messenger->engine().catalog());
    const auto named =
        std::ranges::find_if(m_person.contacts, [](const auto &it) { return !it.name.isEmpty(); });
    m_name = named == m_person.contacts.end() ? QString() : nameOf(*named);
    m_identities = identitiesOf(m_person, places);
    m_joined.clear();
    for (const auto &contact : m_person.contacts.mid(1)) {
        if (!contact.addresses.isEmpty())
            m_joined << contactMap(contact, places);
    }
    m_lookalike.clear();
    if (m_person.lookalike) {
        m_lookalike = contactMap(m_person.lookalike->contact, places);
        m_lookalike.insert(u"shared"_s, DisplayText::line(Address::display(m_person.lookalike->shared)));
        m_lookalike.insert(u"ownName"_s, nameOf(m_person.contacts.constFirst()));
        m_lookalike.insert(u"ownPlaces"_s, places.of(m_person.contacts.constFirst()));
    }
    m_conversations = conversationsOf(m_person, places);
    m_silences = silenceRows(m_person, accounts, m_messenger->engine().catalog());
    m_senders = heardSenders(m_person, accounts, m_messenger->engine().catalog());
    Q_EMIT changed();
}

/// Of people who were joined, each may have brought some.
QString PersonCard::notes() const
{
    QStringList all;
    for (const auto &contact : m_person.contacts)
        all << contact.notes;
    all.removeAll(QString());
    all.removeDuplicates();
    return all.join(u'\n');
}

bool PersonCard::isSilent() const
{
    const auto addresses = m_person.contacts.value(0).addresses;
    return !addresses.isEmpty() && std::ranges::all_of(addresses, &ContactAddress::optedOut);
}

bool PersonCard::isBlocked() const
{
    return std::ranges::any_of(m_person.contacts, &Contact::blocked);
}

QList<qreal> PersonCard::directConversations() const
{
    return {m_person.direct.cbegin(), m_person.direct.cend()};
}

bool PersonCard::isAbout(const Changes &changes) const
{
    const auto isOurs = [this](const ContactAddress &at) {
        return (at.account == m_account && at.address == m_address) ||
               std::ranges::any_of(m_person.contacts, [&](const Contact &contact) {
                   return std::ranges::any_of(contact.addresses, [&](const ContactAddress &known) {
                       return known.account == at.account && known.address == at.address;
                   });
               });
    };
    const auto isMeant = [&](const Contact &contact) {
        return (m_person.lookalike && contact.id == m_person.lookalike->contact.id) ||
               std::ranges::any_of(contact.addresses, isOurs);
    };
    const auto isTalk = [&](const Conversation &conversation) {
        return std::ranges::any_of(conversation.participants, [&](const Participant &participant) {
            ContactAddress at;
            at.account = conversation.account;
            at.address = participant.address;
            return isOurs(at);
        });
    };
    return !changes.accounts.isEmpty() || std::ranges::any_of(changes.contacts, isMeant) ||
           std::ranges::any_of(changes.conversations, isTalk);
}

} // namespace Parlance
