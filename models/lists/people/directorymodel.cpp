// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/people/directorymodel.h"

#include "models/errortext.h"
#include "models/lists/display.h"
#include "models/lists/people/recipients.h"
#include "models/store/whenready.h"

#include <algorithm>
#include <chrono>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds Idle = 900ms;
static constexpr int MostKnown = 20;
static constexpr int MostFound = 50;

DirectoryModel::DirectoryModel(QObject *parent) : PeopleModel(parent)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(Idle);
    connect(&m_idle, &QTimer::timeout, this, &DirectoryModel::askDirectories);
}

void DirectoryModel::setQuery(const QString &query)
{
    const auto text = query.trimmed();
    if (m_query == text)
        return;
    m_query = text;
    Q_EMIT queryChanged();
    search();
}

void DirectoryModel::setAccount(const QString &account)
{
    if (m_account == account)
        return;
    m_account = account;
    Q_EMIT accountChanged();
    search();
}

void DirectoryModel::begin()
{
    search();
}

void DirectoryModel::apply(const Changes &) {} // the rows follow by themselves

bool DirectoryModel::isMeant(const QString &account) const
{
    return accounts().contains(account) && (m_account.isEmpty() || m_account == account);
}

/// The accounts that can be asked for people.
QStringList DirectoryModel::directories() const
{
    QStringList directories;
    for (const auto &account : accounts()) {
        if (isMeant(account.id) && can(account.id, Backend::Capability::Directory))
            directories << account.id;
    }
    return directories;
}

QVariantMap DirectoryModel::recipientsIn(const QString &text) const
{
    const auto account = accounts().value(m_account);
    const auto read = [&](const QString &written) -> std::optional<QString> {
        const auto address =
            messenger()->engine().catalog().address(account.service, written, account.settings);
        return address ? std::optional(*address) : std::nullopt;
    };
    const auto found = Recipients::in(text, read);
    QVariantList people;
    for (const auto &address : found.addresses)
        people << QVariantMap{{u"address"_s, address}, {u"name"_s, nameOf(address)}};
    QStringList rest = found.rest;
    if (!found.unread.isEmpty())
        rest << found.unread;
    QString problem;
    if (!found.unread.isEmpty())
        problem = tr("Too many at once: the rest is still in the field · end it with a comma to go on");
    else if (!found.rest.isEmpty())
        problem = tr("%n entry(s) cannot be written to from here · check how it is written", nullptr,
                     int(found.rest.size()));
    return {{u"people"_s, people}, {u"rest"_s, rest.join(u", "_s)}, {u"problem"_s, problem}};
}

QString DirectoryModel::nameOf(const QString &address) const
{
    return DisplayText::name(messenger()->people()->book().person(m_account, address).name, address);
}

void DirectoryModel::search()
{
    if (!messenger())
        return;
    const int question = ++m_question;
    m_asked = 0;
    m_problem.clear();
    m_found.clear();
    if (m_query.size() >= ShortestQuery && !directories().isEmpty())
        m_idle.start();
    else
        m_idle.stop();
    Q_EMIT searchingChanged();
    if (m_query.isEmpty()) {
        m_known.clear();
        arrange();
        setReady(true);
        return;
    }
    setReady(false);
    const auto contacts = messenger()->store().contacts(m_query, MostKnown);
    whenReady(contacts, this, [this, question](const QList<Contact> &contacts) {
        if (question != m_question)
            return;
        m_known.clear();
        for (const auto &contact : contacts) {
            for (const auto &at : contact.addresses) {
                if (isMeant(at.account))
                    m_known << Entry{{at.account, at.address}, tr("Contacts"), Person{contact.name, at}};
            }
        }
        arrange();
        setReady(true);
    });
}

void DirectoryModel::setReady(bool isReady)
{
    if (std::exchange(m_isReady, isReady) != isReady)
        Q_EMIT readyChanged();
}

void DirectoryModel::askDirectories()
{
    const int question = m_question;
    for (const auto &account : directories()) {
        ++m_asked;
        const auto answered = [this, question, account](const Result<QList<ContactSeen>> &found) {
            if (question == m_question)
                take(account, found);
        };
        messenger()->people()->find(this, account, m_query, answered);
    }
    Q_EMIT searchingChanged();
}

void DirectoryModel::take(const QString &account, const Result<QList<ContactSeen>> &found)
{
    --m_asked;
    if (!found)
        m_problem = userText(found.error());
    else {
        for (const auto &seen : found->mid(0, MostFound)) {
            Person person{seen.name, {}};
            person.at.account = account;
            person.at.address = seen.address;
            person.at.card = seen.card;
            m_found << Entry{{account, seen.address}, tr("Directory"), person};
        }
    }
    Q_EMIT searchingChanged();
    arrange();
}

void DirectoryModel::arrange()
{
    QList<Entry> entries = m_known;
    for (const auto &found : std::as_const(m_found)) {
        if (std::ranges::find(entries, found.who, &Entry::who) == entries.end())
            entries << found;
    }
    show(entries);
}

} // namespace Parlance
