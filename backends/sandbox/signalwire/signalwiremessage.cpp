// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/signalwire/signalwiremessage.h"

#include "backends/sandbox/signalwire/signalwireoptions.h"
#include "backends/sandbox/values.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What becomes of messages to some numbers.
struct SignalWireEnding
{
    QString lastStatus;
    QString code;
    QString message;
};

} // namespace

static const QHash<QString, SignalWireEnding> &signalWireEndings()
{
    static const QHash<QString, SignalWireEnding> endings{
        {u"0001"_s, {u"undelivered"_s, u"30003"_s, u"Unreachable destination handset"_s}},
        {u"0002"_s, {u"failed"_s, u"30008"_s, u"Unknown error"_s}},
        {u"0003"_s, {u"failed"_s, u"21610"_s, u"Attempt to send to unsubscribed recipient"_s}},
        {u"0005"_s, {u"undelivered"_s, u"message_filtered"_s, u"Message filtered by the carrier"_s}},
        {u"0006"_s, {u"sent"_s, {}, {}}},
    };
    return endings;
}

bool SignalWireMessage::isWhatsApp() const
{
    return from.startsWith("whatsapp:"_L1) || to.startsWith("whatsapp:"_L1);
}

int SignalWireMessage::segments() const
{
    static const QString basic = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
                                 "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    static const QString extended = u"\f^{}\\[~]|€"_s;

    if (mms)
        return 1;
    const QString text = body.value_or(QString());
    qsizetype septets = 0;
    const bool plain = std::all_of(text.begin(), text.end(), [&septets](QChar c) {
        septets += extended.contains(c) ? 2 : 1;
        return basic.contains(c) || extended.contains(c);
    });
    const qsizetype length = plain ? septets : text.size();
    const qsizetype whole = plain ? 160 : 70;
    const qsizetype part = plain ? 153 : 67;
    return length <= whole ? 1 : int((length + part - 1) / part);
}

void SignalWireMessage::plan()
{
    step = 0;
    if (inbound) {
        course = {u"received"_s};
        return;
    }
    const SignalWireEnding ending = signalWireEndings().value(to.right(4), {u"delivered"_s, {}, {}});
    errorCode = ending.code;
    errorMessage = ending.message;
    course = {u"queued"_s, u"initiated"_s};
    if (ending.lastStatus != "failed"_L1)
        course << u"sent"_s;
    // Carriers give no receipts for an MMS, but may well refuse it.
    if (ending.lastStatus != "sent"_L1 && !(mms && ending.code.isEmpty()))
        course << ending.lastStatus;
    if (isWhatsApp() && course.last() == "delivered"_L1)
        course << u"read"_s;
}

void SignalWireMessage::advance(const QDateTime &when)
{
    if (isSettled())
        return;
    ++step;
    updated = when;
    if (status() == "sent"_L1)
        sent = when;
}

static QString kind(const SignalWireMessage &message)
{
    if (message.isWhatsApp())
        return u"whatsapp"_s;
    return message.mms ? u"mms"_s : u"sms"_s;
}

QJsonObject SignalWireMessage::toRest(const SignalWireOptions &options) const
{
    return {
        {u"id"_s, id},
        {u"from"_s, from},
        {u"to"_s, to},
        {u"body"_s, body.value_or(QString())},
        {u"status"_s, status()},
        {u"direction"_s, inbound ? u"inbound"_s : u"outbound"_s},
        {u"kind"_s, kind(*this)},
        {u"media"_s, QJsonArray::fromStringList(media)},
        {u"number_of_segments"_s, segments()},
        {u"error_code"_s, textOrNull(isSettled() ? errorCode : QString())},
        {u"error_message"_s, textOrNull(isSettled() ? errorMessage : QString())},
        {u"created_at"_s, created.toString(Qt::ISODate)},
        {u"project_id"_s, options.project},
        {u"status_callback_url"_s, textOrNull(statusCallback)},
        {u"message_uri"_s, u"/api/messaging/logs/"_s + id},
    };
}

static QString compatUri(const SignalWireMessage &message, const SignalWireOptions &options)
{
    return u"/api/laml/2010-04-01/Accounts/"_s + options.project + u"/Messages/"_s + message.sid;
}

QJsonObject SignalWireMessage::toLog(const SignalWireOptions &options) const
{
    const double charge = sent.isValid() ? 0.0079 * segments() : 0;
    return {
        {u"id"_s, id},
        {u"from"_s, from},
        {u"to"_s, to},
        {u"status"_s, status()},
        {u"direction"_s, inbound ? u"inbound"_s : u"outbound"_s},
        {u"kind"_s, kind(*this)},
        {u"source"_s, inbound ? u"laml"_s : u"realtime_api"_s},
        {u"type"_s, inbound ? u"laml_message"_s : u"relay_message"_s},
        {u"url"_s, textOrNull(inbound ? compatUri(*this, options) : QString())},
        {u"number_of_segments"_s, segments()},
        {u"charge"_s, charge},
        {u"charge_details"_s, QJsonArray()},
        {u"created_at"_s, created.toString(Qt::ISODate)},
        {u"error_code"_s, textOrNull(isSettled() ? errorCode : QString())},
        {u"error_message"_s, textOrNull(isSettled() ? errorMessage : QString())},
    };
}

static QJsonValue rfc2822(const QDateTime &time)
{
    return time.isValid()
               ? QJsonValue(QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss +0000"_s))
               : QJsonValue::Null;
}

QJsonObject SignalWireMessage::toCompat(const SignalWireOptions &options) const
{
    const auto number = [&options](auto value) {
        return options.textNumbers ? QJsonValue(QString::number(value)) : QJsonValue(value);
    };
    bool isNumber = false;
    const int code = errorCode.toInt(&isNumber);
    const QJsonValue shownCode = isNumber ? number(code) : textOrNull(errorCode);
    return {
        {u"sid"_s, sid},
        {u"account_sid"_s, options.project},
        {u"api_version"_s, u"2010-04-01"_s},
        {u"body"_s, body ? QJsonValue(*body) : QJsonValue::Null},
        {u"num_segments"_s, number(segments())},
        {u"num_media"_s, number(int(media.size()))},
        {u"date_created"_s, rfc2822(created)},
        {u"date_sent"_s, rfc2822(sent)},
        {u"date_updated"_s, rfc2822(updated)},
        {u"direction"_s, inbound ? u"inbound"_s : u"outbound-api"_s},
        {u"error_code"_s, isSettled() ? shownCode : QJsonValue::Null},
        {u"error_message"_s, textOrNull(isSettled() ? errorMessage : QString())},
        {u"from"_s, from},
        {u"to"_s, to},
        {u"price"_s, sent.isValid() ? number(-0.0079 * segments()) : QJsonValue::Null},
        {u"price_unit"_s, u"USD"_s},
        {u"status"_s, status()},
        {u"messaging_service_sid"_s, QJsonValue::Null},
        {u"uri"_s, compatUri(*this, options)},
        {u"subresource_uris"_s, QJsonObject{{u"media"_s, compatUri(*this, options) + u"/Media"_s}}},
    };
}

QJsonObject SignalWireMessage::toJson() const
{
    return {
        {u"id"_s, id},
        {u"sid"_s, sid},
        {u"from"_s, from},
        {u"to"_s, to},
        {u"body"_s, body ? QJsonValue(*body) : QJsonValue::Null},
        {u"media"_s, QJsonArray::fromStringList(media)},
        {u"direction"_s, inbound ? u"inbound"_s : u"outbound"_s},
        {u"status"_s, status()},
        {u"created"_s, created.toString(Qt::ISODateWithMs)},
    };
}

} // namespace Parlance::Sandbox
