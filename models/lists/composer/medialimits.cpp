// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/medialimits.h"

#include <QCoreApplication>

namespace Parlance {

using namespace Qt::StringLiterals;

struct LimitWords
{
    Q_DECLARE_TR_FUNCTIONS(MediaLimits)
};

MediaLimits::MediaLimits(const ServiceInfo *service, const QString &sender)
{
    if (!service)
        return;
    m_service = service->name;
    m_isTaken = service->capabilities.testFlag(Backend::Capability::Media);
    m_most = service->mediaLimitFor(sender);
    m_types = service->mediaTypes;
    m_isByCarriers = sender.startsWith(u'+');
}

QString MediaLimits::whyNot() const
{
    if (m_isTaken)
        return {};
    return m_service.isEmpty()
               ? LimitWords::tr("Nothing can be attached here")
               : LimitWords::tr("%1 takes no attachments · put a link into the text instead").arg(m_service);
}

QString MediaLimits::whyNoFile() const
{
    if (!m_isTaken)
        return whyNot();
    return LimitWords::tr("%1 takes web addresses · put the file on the web and attach its address")
        .arg(m_service);
}

QString MediaLimits::whyNot(int count) const
{
    if (count == 0)
        return {};
    if (!m_isTaken)
        return LimitWords::tr("%1 takes no attachments · remove them").arg(m_service);
    if (m_most == 0 || count <= m_most)
        return {};
    return LimitWords::tr("A message takes %n attachments at most · remove some", nullptr, m_most);
}

bool MediaLimits::takes(const QString &type) const
{
    return type.isEmpty() || m_types.isEmpty() || m_types.contains(type);
}

} // namespace Parlance
