// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/error.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
struct Word
{
    T value;
    QLatin1StringView word;
};

// Stored and scripted against: add, never change.
constexpr Word<Error::Kind> Kinds[]{
    {Error::Unreachable, "unreachable"_L1},   {Error::Busy, "busy"_L1},
    {Error::Unauthorised, "unauthorised"_L1}, {Error::Refused, "refused"_L1},
    {Error::Unanswered, "unanswered"_L1},
};

constexpr Word<Error::Reason> Reasons[]{
    {Error::Unspecified, "unspecified"_L1},
    {Error::BadRecipient, "bad-recipient"_L1},
    {Error::BadSender, "bad-sender"_L1},
    {Error::MissingText, "missing-text"_L1},
    {Error::BadText, "bad-text"_L1},
    {Error::TextTooLong, "text-too-long"_L1},
    {Error::BadMedia, "bad-media"_L1},
    {Error::OptedOut, "opted-out"_L1},
    {Error::RecipientUnreachable, "recipient-unreachable"_L1},
    {Error::Filtered, "filtered"_L1},
    {Error::NoCredit, "no-credit"_L1},
    {Error::LimitReached, "limit-reached"_L1},
    {Error::NotPermitted, "not-permitted"_L1},
    {Error::SignInNeeded, "sign-in-needed"_L1},
    {Error::ScopeMissing, "scope-missing"_L1},
    {Error::ServerMoved, "server-moved"_L1},
    {Error::NotTheService, "not-the-service"_L1},
    {Error::NoNetwork, "no-network"_L1},
    {Error::Insecure, "insecure"_L1},
    {Error::TimedOut, "timed-out"_L1},
    {Error::Overloaded, "overloaded"_L1},
    {Error::ServiceTrouble, "service-trouble"_L1},
    {Error::NotFound, "not-found"_L1},
    {Error::BadSettings, "bad-settings"_L1},
    {Error::NothingReceives, "nothing-receives"_L1},
    {Error::UnknownDomain, "unknown-domain"_L1},
    {Error::WrongPassword, "wrong-password"_L1},
    {Error::WebSignInNeeded, "web-sign-in-needed"_L1},
    {Error::SignInNotSupported, "sign-in-not-supported"_L1},
    {Error::ClockOff, "clock-off"_L1},
    {Error::ClientRefused, "client-refused"_L1},
    {Error::TooManyPlaces, "too-many-places"_L1},
    {Error::Declined, "declined"_L1},
    {Error::RecipientBusy, "recipient-busy"_L1},
    {Error::NoAnswer, "no-answer"_L1},
    {Error::PartlyDelivered, "partly-delivered"_L1},
    {Error::NoContact, "no-contact"_L1},
    {Error::SessionOver, "session-over"_L1},
    {Error::BadTemplate, "bad-template"_L1},
    {Error::NotConfirmed, "not-confirmed"_L1},
    {Error::Warning, "warning"_L1},
};

template<typename T, size_t Size>
QString wordFor(const Word<T> (&table)[Size], T value)
{
    const auto found = std::ranges::find(table, value, &Word<T>::value);
    return found == std::end(table) ? QString() : QString(found->word);
}

template<typename T, size_t Size>
T valueFor(const Word<T> (&table)[Size], const QString &word, T otherwise)
{
    const auto found = std::ranges::find(table, word, &Word<T>::word);
    return found == std::end(table) ? otherwise : found->value;
}

void insertText(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QJsonObject toJson(const Error::Field &field)
{
    QJsonObject json{{u"reason"_s, word(field.reason)}};
    insertText(json, "field"_L1, field.field);
    insertText(json, "code"_L1, field.code);
    insertText(json, "detail"_L1, field.detail);
    return json;
}

Error::Field fieldFrom(const QJsonObject &json)
{
    return {json["field"_L1].toString(), valueFor(Reasons, json["reason"_L1].toString(), Error::Unspecified),
            json["code"_L1].toString(), json["detail"_L1].toString()};
}

} // namespace

QString word(Error::Kind kind)
{
    return wordFor(Kinds, kind);
}

QString word(Error::Reason reason)
{
    return wordFor(Reasons, reason);
}

QJsonObject Error::toJson() const
{
    QJsonObject json{{u"kind"_s, word(kind)}, {u"reason"_s, word(reason)}};
    insertText(json, "code"_L1, code);
    insertText(json, "detail"_L1, detail);
    if (!fields.isEmpty()) {
        QJsonArray list;
        for (const Field &field : fields)
            list.append(Parlance::toJson(field));
        json.insert("fields"_L1, list);
    }
    if (retryAfter)
        json.insert("retryAfter"_L1, qint64(retryAfter->count()));
    return json;
}

std::optional<Error> Error::fromJson(const QJsonObject &json)
{
    if (json.isEmpty())
        return {};

    Error error{valueFor(Kinds, json["kind"_L1].toString(), Refused),
                valueFor(Reasons, json["reason"_L1].toString(), Unspecified), json["code"_L1].toString(),
                json["detail"_L1].toString()};
    const QJsonArray list = json["fields"_L1].toArray();
    for (const QJsonValue &field : list)
        error.fields.append(fieldFrom(field.toObject()));
    if (const QJsonValue seconds = json["retryAfter"_L1]; seconds.isDouble())
        error.retryAfter = std::chrono::seconds(seconds.toInteger());
    return error;
}

} // namespace Parlance
