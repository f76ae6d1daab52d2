// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"
#include "backends/http/httpreply.h"
#include "backends/ucwa/ucwaresource.h"

namespace Parlance::Ucwa {

/// `co_return failed(Error::Refused, Error::NotFound, u"the invitation is over"_s);`
[[nodiscard]] inline tl::unexpected<Error> failed(Error::Kind kind, Error::Reason reason,
                                                  const QString &words)
{
    return fail(Error{kind, reason, {}, words});
}

/// What the server itself says of a failure, in an answer or in an event (ucwa.md, 9.1 and 9.4).
struct Reason
{
    QString code;    ///< lower case: "conflict", "informational"; empty: it said nothing
    QString subcode; ///< lower case: "alreadyexists", "pgetreplaced"
    QString message; ///< for people, in their language; outside text
    QString detail;  ///< "Conflict/AlreadyExists (diagnosticsCode 2)": for the log and the technical details

    [[nodiscard]] bool is(QLatin1StringView word) const { return subcode == word; }
};
[[nodiscard]] Reason reasonFrom(const Resource &json);
/// Of an answer's body: JSON or XML; anything else (a proxy's page) says nothing.
[[nodiscard]] Reason reasonFrom(const HttpReply &reply);

/// What an answer that is no success means (9.2).
[[nodiscard]] Error failureFrom(const HttpReply &reply, bool changesSomething);

/// \p code as it may stand in the log, or "?": where a code is expected a server can say anything, and the
/// log holds neither secrets nor texts.
[[nodiscard]] QString logged(const QString &code);

/// Why an invitation was not taken up, or a text not delivered (6.8).
[[nodiscard]] Error refusalFrom(const Reason &reason);

} // namespace Parlance::Ucwa
