// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwachallenge.h"

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;

SignInOffer offerFrom(const HttpReply &reply)
{
    SignInOffer offer;
    for (const Challenge &challenge : challengesFrom(reply)) {
        if (challenge.scheme == "msrtcoauth"_L1 && offer.tokenHref.isEmpty()) {
            offer.tokenHref = challenge.parameters.value(u"href"_s);
            const auto grants =
                challenge.parameters.value(u"grant_type"_s).toLower().split(u',', Qt::SkipEmptyParts);
            for (const QString &grant : grants)
                offer.grants << grant.trimmed();
        }
        if (challenge.scheme == "bearer"_L1 && challenge.parameters.contains(u"authorization_uri"_s))
            offer.isAzure = true;
    }
    return offer;
}

bool wantsToken(const HttpReply &reply)
{
    return reply.status == 401 || (reply.status == 403 && !reply.header("www-authenticate").isEmpty());
}

} // namespace Parlance::Ucwa
