// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/signalwire/signalwirereading.h"

#include "backends/http/json.h"
#include "backends/polling/carriercodes.h"
#include "backends/polling/refusalwords.h"

#include <QHash>

#include <algorithm>

namespace Parlance::SignalWire {

using namespace Qt::StringLiterals;
using namespace Polling;

namespace {

/// The words of the REST API; the numbers of the compatibility API are the carriers'.
QHash<QString, Error::Reason> readReasons()
{
    const std::pair<Error::Reason, QString> table[]{
        {Error::BadRecipient, u"invalid_to_number invalid_destination_number"_s},
        {Error::BadSender, u"invalid_from_number verified_caller_id_not_permitted "
                           "missing_messaging_capability"_s},
        {Error::MissingText, u"body_or_media_required message_body_required"_s},
        {Error::TextTooLong, u"character_limit_exceeded message_length_exceeds_limit"_s},
        {Error::BadMedia, u"media_limit_exceeded invalid_media_url invalid_media_type unsupported_media_type "
                          "media_exceeds_size_limit"_s},
        {Error::OptedOut, u"message_blocked_by_number number_blacklisted"_s},
        {Error::RecipientUnreachable, u"unknown_destination_handset unreachable_destination_handset "
                                      "unrouteable_message not_routable"_s},
        {Error::Filtered, u"message_blocked_by_carrier message_filtered carrier_violation"_s},
        {Error::NoCredit, u"insufficient_balance_to_send_message"_s},
        {Error::LimitReached, u"pft_daily_limit_exceeded sole_proprietor_daily_limit_exceeded "
                              "tmobile_daily_limit_reached"_s},
        {Error::NotPermitted, u"inactive_campaign associated_campaign_inactive associated_campaign_suspended "
                              "sending_disabled_for_space sending_restricted_to_verified"_s},
        // not taken now, but later: isForLater() counts on these two
        {Error::Overloaded,
         u"rate_limit_exceeded message_backlog_limit_exceeded max_queued_messages_exceeded "
         "campaign_throughput_exceeded"_s},
        {Error::ServiceTrouble, u"internal_error_occurred unable_to_deliver_to_carrier"_s},
    };
    QHash<QString, Error::Reason> reasons;
    for (const auto &[reason, codes] : table) {
        const QStringList words = codes.split(u' ');
        for (const QString &code : words)
            reasons.insert(code, reason);
    }
    return reasons;
}

/// For codes that say what is wrong, but not with what.
Error::Reason reasonForField(const QString &field)
{
    static const QHash<QString, Error::Reason> reasons{{u"to"_s, Error::BadRecipient},
                                                       {u"from"_s, Error::BadSender},
                                                       {u"text"_s, Error::MissingText},
                                                       {u"media"_s, Error::BadMedia}};
    return reasons.value(field, Error::Unspecified);
}

bool isForLater(Error::Reason reason)
{
    return reason == Error::Overloaded || reason == Error::ServiceTrouble;
}

/// Our name for what the service calls an attribute; empty for the whole.
QString fieldFrom(const QJsonValue &attribute)
{
    const QString name = Json::text(attribute).toLower();
    if (name == "to"_L1 || name == "from"_L1)
        return name;
    if (name == "body"_L1)
        return u"text"_s;
    return name.startsWith("media"_L1) ? u"media"_s : QString(); // with an index, too
}

Error::Field complaintFrom(const QJsonValue &json)
{
    const QString code = Json::text(json["code"_L1]);
    const QString field = fieldFrom(json["attribute"_L1]);
    const QString words = refusalWords(QJsonDocument(json.toObject()), {}, {u"message"_s, u"detail"_s});
    return {field, reasonFor(code, field), code, words};
}

} // namespace

Error::Reason reasonFor(const QString &code, const QString &field)
{
    static const QHash<QString, Error::Reason> reasons = readReasons();
    static const QStringList aboutTheField{u"missing_required_parameter"_s, u"invalid_number_format"_s,
                                           u"not_e164"_s};
    return aboutTheField.contains(code) ? reasonForField(field) : reasons.value(code, carrierReason(code));
}

Error refusalFrom(const HttpReply &reply, const QJsonDocument &body, bool changesSomething)
{
    Error error = refusalInWords(reply, body, changesSomething);
    if (error.reason == Error::NotPermitted)
        error.reason = Error::ScopeMissing; // what a 403 means here

    const QJsonArray complaints = Json::list(body["errors"_L1]);
    for (const QJsonValue &complaint : complaints) {
        if (complaint.isObject())
            error.fields.append(complaintFrom(complaint));
    }
    if (error.fields.isEmpty() && body.object().contains("code"_L1)) // the compatibility API's form
        error.fields.append(complaintFrom(body.object()));

    if (!error.fields.isEmpty()) {
        const Error::Field &first = error.fields.constFirst();
        error.code = first.code.isEmpty() ? error.code : first.code;
        error.detail =
            first.detail.isEmpty() ? error.detail : first.detail; // the others stand at their fields
        if (error.kind == Error::Refused && first.reason != Error::Unspecified)
            error.reason = first.reason;
        if (error.kind == Error::Refused &&
            std::ranges::all_of(error.fields, isForLater, &Error::Field::reason))
            error.kind = Error::Busy;
    }
    if (error.kind == Error::Unauthorised)
        error.detail += u" (the project or the token is wrong, or the token lacks the scope)"_s;
    return error;
}

Error problemFrom(const QJsonObject &message)
{
    const QString code = Json::text(message["error_code"_L1]);
    return {Error::Refused, reasonFor(code), code.isEmpty() ? Json::text(message["status"_L1]) : code,
            Json::text(message["error_message"_L1])};
}

} // namespace Parlance::SignalWire
