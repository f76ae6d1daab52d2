// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What Given tells of a service of texts.

#include "given.h"

#include <QCoroFuture>

namespace Parlance {

using namespace Qt::StringLiterals;

template<typename T>
static T wait(QFuture<T> future)
{
    const auto waiting = [](QFuture<T> asked) -> QCoro::Task<T> { co_return co_await asked; };
    return QCoro::waitFor(waiting(future));
}

QString Given::texting(const QString &name)
{
    Account account;
    account.id = name.toLower();
    account.service = u"texting"_s;
    account.name = name;
    account.settings = {{u"number"_s, u"+14155550199"_s}};
    account.secretStored = true;
    QCoro::waitFor(m_secrets.write(account.id, {{u"token"_s, u"x"_s}}));
    return wait(m_engine->store().addAccount(account)).id;
}

void Given::hasTemplate(const QString &id, const QString &name, const QString &text)
{
    m_texting.service.templates << MessageTemplate{id, name, text};
}

void Given::optedOut(const QString &account, const QString &address, bool optedOut)
{
    const PersonAt whom{account, address};
    wait(optedOut ? m_engine->store().silence(whom) : m_engine->store().endSilences(whom));
}

bool Given::isOptedOut(const QString &account, const QString &address)
{
    const auto contact = wait(m_engine->store().contact(account, address));
    return contact && contact->optedOut;
}

void Given::session(const QString &account, const QString &address, int minutesLeft)
{
    apply(account, {SessionSeen{address, QDateTime::currentDateTimeUtc().addSecs(60 * minutesLeft + 30)}});
}

void Given::secretEnds(const QString &account, int hoursLeft)
{
    const auto until = QDateTime::currentDateTimeUtc().addSecs(3600 * hoursLeft);
    wait(m_engine->store().setSignedInUntil(account, until));
}

void Given::checkOffers(const QString &field, const QString &value, const QString &label)
{
    CheckStep step{CheckStep::Permissions, CheckStep::Failed, Error{Error::Refused, Error::BadSettings}};
    step.choices = {{field, value, label}};
    m_texting.service.checkSteps = {step};
    m_texting.service.checkAnswer = fail(*step.problem);
}

QString Given::sentLast() const
{
    if (m_texting.service.sent.isEmpty())
        return {};
    const auto &message = m_texting.service.sent.last();
    const auto used = message.usedTemplate.value_or(TemplateUse());
    return QStringList{message.body, message.replyTo, used.id, used.values.join(u',')}.join(u'|');
}

} // namespace Parlance
