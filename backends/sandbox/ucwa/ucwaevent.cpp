// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/ucwa/ucwaevent.h"

#include <QStringList>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

QJsonObject UcwaTarget::json() const
{
    QJsonObject json{{u"rel"_s, rel}, {u"href"_s, href}};
    if (title)
        json.insert(u"title"_s, *title);
    return json;
}

UcwaEvent::Priority UcwaEvent::priority() const
{
    static const QStringList medium{u"me"_s,
                                    u"presence"_s,
                                    u"note"_s,
                                    u"location"_s,
                                    u"communication"_s,
                                    u"policies"_s,
                                    u"contactPresence"_s,
                                    u"contactNote"_s,
                                    u"contactLocation"_s,
                                    u"contactPrivacyRelationship"_s,
                                    u"contactSupportedModalities"_s,
                                    u"subscribedContacts"_s,
                                    u"presenceSubscription"_s,
                                    u"myContactsAndGroupsSubscription"_s};
    static const QStringList low{u"defaultGroup"_s, u"pinnedGroup"_s};
    if (medium.contains(target.rel) || in.rel == "subscribedContacts"_L1)
        return Medium;
    return low.contains(target.rel) ? Low : High;
}

QJsonObject UcwaEvent::json(bool embedded) const
{
    QJsonObject json{{u"type"_s, type}, {u"link"_s, target.json()}};
    if (!in.rel.isEmpty())
        json.insert(u"in"_s, in.json());
    if (embedded && !body.isEmpty())
        json.insert(u"_embedded"_s, QJsonObject{{target.rel, body}});
    if (!status.isEmpty())
        json.insert(u"status"_s, status);
    if (!reason.isEmpty())
        json.insert(u"reason"_s, reason);
    return json;
}

} // namespace Parlance::Sandbox
