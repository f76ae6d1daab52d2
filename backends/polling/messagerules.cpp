// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/polling/messagerules.h"

#include "backends/polling/reading.h"

#include <algorithm>

namespace Parlance::Polling {

using namespace Qt::StringLiterals;

QList<Error::Field> complaintsAbout(const OutgoingMessage &message, const MessageRules &rules)
{
    QList<Error::Field> complaints;
    const auto complain = [&complaints](const QString &field, Error::Reason reason, const QString &detail) {
        complaints.append({field, reason, {}, detail});
    };
    const auto isRecipient = [&rules](const QString &address) {
        return rules.isRecipient ? rules.isRecipient(address) : !address.isEmpty();
    };
    const qsizetype recipients = message.recipients.size();
    if (recipients < 1 || recipients > rules.mostRecipients)
        complain(u"to"_s, Error::BadRecipient, u"too few or too many recipients"_s);
    else if (!std::ranges::all_of(message.recipients, isRecipient))
        complain(u"to"_s, Error::BadRecipient, rules.recipientForm);

    const QString text = rules.takesBlanks ? message.body : message.body.trimmed();
    if (text.isEmpty() && (message.media.isEmpty() || rules.mostMedia == 0))
        complain(u"text"_s, Error::MissingText, u"nothing is said"_s);
    if (message.body.toUcs4().size() > rules.longestText)
        complain(u"text"_s, Error::TextTooLong, u"at most %1 characters"_s.arg(rules.longestText));

    if (message.media.size() > rules.mostMedia)
        complain(u"media"_s, Error::BadMedia, u"at most %1 pieces of media"_s.arg(rules.mostMedia));
    else if (!std::ranges::all_of(message.media, isWeb))
        complain(u"media"_s, Error::BadMedia, u"media are named by http and https addresses"_s);
    return complaints;
}

Result<> refusedFor(const QList<Error::Field> &complaints)
{
    if (complaints.isEmpty())
        return {};
    const Error::Field &first = complaints.constFirst();
    return fail(Error{Error::Refused, first.reason, first.code, first.detail, complaints});
}

} // namespace Parlance::Polling
