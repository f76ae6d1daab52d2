// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/export.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace Parlance {

/// Why a service did not do what we asked.
///
/// \c kind says what the program does about it, \c reason what the user can
/// do about it; the words for both are chosen by the floor that shows them
/// (models/errortext.h). \c detail is the service's own account, for the
/// technical details only: outside text, never a secret.
struct PARLANCE_BACKENDS_EXPORT Error
{
    /// Sorted by our reaction.
    enum Kind {
        Unreachable,  ///< it certainly did not arrive; try again later
        Busy,         ///< it was put off; try again after \c retryAfter
        Unauthorised, ///< sign in again, maybe with another secret
        Refused,      ///< understood and declined; trying again is useless
        Unanswered,   ///< it may have happened: no readable answer came back
    };

    /// Sorted by what the user can do. Stored by name.
    enum Reason {
        Unspecified,
        BadRecipient,         ///< no such number or address, or wrongly written
        BadSender,            ///< the account's own number or address may not send
        MissingText,          ///< neither text nor media
        TextTooLong,          ///<
        BadText,              ///< the service cannot keep some of its letters
        BadMedia,             ///< wrong kind, too large, too many, or not fetchable
        OptedOut,             ///< the recipient asked for silence
        RecipientUnreachable, ///< switched off, out of reach, landline
        Filtered,             ///< held back as spam or against the rules
        NoCredit,             ///<
        LimitReached,         ///< a quota of the account
        NotPermitted,         ///< the account or its campaign may not do this
        SignInNeeded,         ///<
        ScopeMissing,         ///< the secret is right but may not do this
        ServerMoved,          ///< the server answers with a redirect, which we never follow
        NotTheService,        ///< something else answers at that address
        NoNetwork,            ///< name not found, refused, no route
        Insecure,             ///< the server's certificate is not trusted
        TimedOut,             ///<
        Overloaded,           ///< the service asks for patience
        ServiceTrouble,       ///< an error on the service's side
        NotFound,             ///<
        BadSettings,          ///< the account's settings cannot be used
        NothingReceives,      ///< what people write to the account's number reaches nobody
        UnknownDomain,        ///< no server answers for the address's domain
        WrongPassword,        ///< or a wrong name, or the account is locked
        WebSignInNeeded,      ///< the service wants the user to sign in on a web page first
        SignInNotSupported,   ///< the service offers only ways to sign in that we do not have
        ClockOff,             ///< this computer's clock differs so much that nothing we show is believed
        ClientRefused,        ///< the service does not want this program
        TooManyPlaces,        ///< the user is signed in at too many places
        Declined,             ///< the recipient does not want to speak now
        RecipientBusy,        ///< likewise, for being busy
        NoAnswer,             ///< the recipient did not take up the invitation
        PartlyDelivered,      ///< not everybody in the group got it; \c fields name those by address
        NoContact,            ///< the service does not know the recipient yet; Backend::addContact() helps
        SessionOver,          ///< too long ago that they wrote: only a template gets through
        BadTemplate,          ///< unknown, not approved, or not filled in
        NotConfirmed,         ///< accepted long ago, and nothing was heard of it since
        Warning,              ///< it went on, and the service has something to say; \c detail is its words
    };

    /// One complaint about one thing the user entered.
    struct Field
    {
        QString field; ///< "to", "text", "media", "from", a settings key; empty: the whole
        Reason reason = Unspecified;
        QString code = {};   ///< the service's code, copyable
        QString detail = {}; ///< the service's words

        bool operator==(const Field &) const = default;
    };

    Kind kind = Refused;
    Reason reason = Unspecified;
    QString code = {};   ///< the service's code or the HTTP status; may be empty
    QString detail = {}; ///< raw, for the log and the technical details
    QList<Field> fields = {};
    std::optional<std::chrono::seconds> retryAfter = {};

    /// Whether the request certainly was not carried out and may be repeated.
    [[nodiscard]] bool mayTryAgain() const { return kind < Refused; }

    bool operator==(const Error &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Error> fromJson(const QJsonObject &json); ///< nothing for {}
};

/// The word for \p kind in JSON and on the command line, e.g. "refused".
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QString word(Error::Kind kind);
/// The word for \p reason, e.g. "bad-recipient".
[[nodiscard]] PARLANCE_BACKENDS_EXPORT QString word(Error::Reason reason);

/// What came of asking a service. (std::expected once we build as C++23.)
template<typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// Hands a refusal on: `co_return fail(reply);`
template<typename T>
[[nodiscard]] tl::unexpected<Error> fail(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace Parlance
