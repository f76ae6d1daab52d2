// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/http/challenge.h"

#include <QStringList>

namespace Parlance::Ucwa {

/// How a UCWA server wants us to sign in (ucwa.md, 3.1).
struct SignInOffer
{
    QString tokenHref;    ///< empty: it does not offer its own tokens
    QStringList grants;   ///< in lower case
    bool isAzure = false; ///< only by a cloud directory, which we do not speak with
};
[[nodiscard]] SignInOffer offerFrom(const HttpReply &reply);

/// Whether \p reply says that the token is missing or not good (any more): 401,
/// or 403 with a challenge. 403 without one is about permission (3.5).
[[nodiscard]] bool wantsToken(const HttpReply &reply);

} // namespace Parlance::Ucwa
