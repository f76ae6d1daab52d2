// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/ucwa/ucwapool.h"

#include "backends/sandbox/ucwa/ucwaresource.h"

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

UcwaPool::UcwaPool(const Clock &time, QObject *parent) : QObject(parent), clock(time) {}

QString UcwaPool::self() const
{
    return u"sip:"_s + options.address;
}

QString UcwaPool::name(const QString &uri) const
{
    return ucwaAddress(uri) == options.address.toLower() ? options.name : people.name(uri);
}

QRandomGenerator &UcwaPool::random()
{
    if (!m_random)
        m_random = options.seed ? QRandomGenerator(options.seed) : QRandomGenerator::securelySeeded();
    return *m_random;
}

QString UcwaPool::prefix()
{
    static const QStringList seen{u"/ucwa/oauth/v1"_s, u"/ucwa/v1"_s};
    if (m_prefix.isEmpty())
        m_prefix = options.prefix.isEmpty() ? seen[random().bounded(int(seen.size()))] : options.prefix;
    return m_prefix;
}

QString UcwaPool::newId()
{
    return u"%1"_s.arg(random().generate(), 8, 16, QLatin1Char('0'));
}

void UcwaPool::take(UcwaText text)
{
    text.time = clock.now();
    texts << text;
    if (text.delivered && text.from == self())
        Q_EMIT taken(text);
}

void UcwaPool::deliver(const QString &conversation)
{
    for (UcwaText &text : texts) {
        if (text.conversation != conversation || text.delivered)
            continue;
        text.delivered = true;
        if (text.from == self())
            Q_EMIT taken(UcwaText(text));
    }
}

} // namespace Parlance::Sandbox
