// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What MsgBoxxService does on POST.

#include "backends/sandbox/msgboxx/msgboxxservice.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static constexpr int MaxMsgBoxxCharacters = 4096;

/// A field in any letter-case.
static QJsonValue field(const QJsonObject &json, const QString &name)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue::Undefined;
}

static QStringList unknownFields(const QJsonObject &json, const QStringList &known)
{
    QStringList remarks;
    const QStringList names = json.keys();
    for (const QString &name : names) {
        if (!known.contains(name, Qt::CaseInsensitive))
            remarks << u"unknown field "_s + name;
    }
    return remarks;
}

Response MsgBoxxService::post(const QString &resource, const Request &request)
{
    using Path = MsgBoxxOptions::ContactPath;
    const bool isContact = resource == "contact"_L1 && m_options.contactPath != Path::Slash;
    const bool isContactSlash = resource == "contact/"_L1 && m_options.contactPath != Path::NoSlash;
    if (resource.startsWith("contact"_L1) && !isContact && !isContactSlash)
        return {.status = m_options.wrongPathStatus};
    if (!resource.startsWith("contact"_L1) && resource != "message"_L1 && resource != "broadcast"_L1)
        return {.status = 405};

    const auto json = request.json();
    if (!request.header("content-type").startsWith("application/json"))
        return {.status = 415};
    if (!json)
        return refusal(400, u"$"_s, u"The JSON value could not be converted."_s);
    return isContact || isContactSlash ? postContact(*json)
           : resource == "message"_L1  ? postMessage(*json)
                                       : postBroadcast(*json);
}

Response MsgBoxxService::postContact(const QJsonObject &json)
{
    static const QRegularExpression number(u"^\\+?[1-9][0-9]{6,14}$"_s);
    const QString mobile = field(json, u"mobileNumber"_s).toString();
    const QString account = field(json, u"apiAccountId"_s).toString();
    const QJsonValue email = field(json, u"email"_s);
    if (!find(m_accounts, account))
        return refusal(400, u"apiAccountId"_s, u"The API account does not exist."_s);
    if (!number.match(mobile).hasMatch())
        return refusal(400, u"mobileNumber"_s, u"The mobile number is not valid."_s);
    if (field(json, u"name"_s).toString().isEmpty())
        return refusal(400, u"name"_s, u"The name is required."_s);
    if (field(json, u"status"_s).toString().isEmpty())
        return refusal(400, u"status"_s, u"The status is required."_s);
    if (!email.isUndefined() && !email.isNull() && !email.isString())
        return refusal(400, u"email"_s, u"The email is not valid."_s);

    const QString whole = mobile.startsWith(u'+') ? mobile : u'+' + mobile;
    const bool isKnown = std::any_of(m_contacts.cbegin(), m_contacts.cend(), [&](const MsgBoxxContact &one) {
        return one.number == whole && one.account == account;
    });
    if (isKnown)
        return refusal(409, u"mobileNumber"_s, u"The contact exists already."_s);
    m_contacts << MsgBoxxContact{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                 .account = account,
                                 .number = whole,
                                 .name = field(json, u"name"_s).toString(),
                                 .status = field(json, u"status"_s).toString(),
                                 .email = email.toString(),
                                 .time = m_clock.now()};
    QJsonObject made = m_contacts.constLast().toJson();
    made[u"apiAccountid"_s] = made.take(u"apiAccountId"_s); // as it is documented
    Response response = answer(201, made);
    response.remarks =
        unknownFields(json, {u"mobileNumber"_s, u"name"_s, u"status"_s, u"email"_s, u"apiAccountId"_s});
    return response;
}

std::optional<Response> MsgBoxxService::addresseeProblem(const QJsonObject &json) const
{
    const QString account = field(json, u"apiAccountId"_s).toString();
    const QJsonValue text = field(json, u"message"_s);
    const auto *contact = find(m_contacts, field(json, u"contactId"_s).toString());
    if (!find(m_accounts, account))
        return refusal(400, u"apiAccountId"_s, u"The API account does not exist."_s);
    if (!contact || contact->account != account)
        return Response{.status = 404};
    if (!text.isString() || text.toString().trimmed().isEmpty())
        return refusal(400, u"message"_s, u"The message field is required."_s);
    if (text.toString().toUcs4().size() > MaxMsgBoxxCharacters)
        return refusal(400, u"message"_s, u"The message is longer than 4096 characters."_s);
    if (contact->hasOptedOut())
        return refusal(422, u"contactId"_s, u"The contact does not want messages."_s);
    return std::nullopt;
}

bool MsgBoxxService::isWindowOpen(const QString &contact) const
{
    const QDateTime since = m_clock.now().addDays(-1);
    return std::any_of(m_messages.cbegin(), m_messages.cend(), [&](const MsgBoxxMessage &message) {
        return message.inbound && message.contact == contact && message.time > since;
    });
}

Response MsgBoxxService::postMessage(const QJsonObject &json)
{
    if (const auto problem = addresseeProblem(json))
        return *problem;
    const QString contact = find(m_contacts, field(json, u"contactId"_s).toString())->id;
    if (m_options.windowStatus != 0 && !isWindowOpen(contact))
        return refusal(m_options.windowStatus, u"contactId"_s,
                       u"The session is closed; a template message is needed."_s);

    const qsizetype place = add({.account = field(json, u"apiAccountId"_s).toString(),
                                 .contact = contact,
                                 .text = field(json, u"message"_s).toString()});
    const MsgBoxxMessage kept = m_messages[place];
    Q_EMIT accepted(kept);
    Response response = answer(201, kept.toJson());
    response.stored = true;
    response.remarks = unknownFields(json, {u"apiAccountId"_s, u"contactId"_s, u"message"_s});
    return response;
}

Response MsgBoxxService::postBroadcast(const QJsonObject &json)
{
    if (const auto problem = addresseeProblem(json))
        return *problem;
    const auto *used = find(m_templates, field(json, u"templateId"_s).toString());
    const QString text = field(json, u"message"_s).toString();
    if (!used)
        return refusal(400, u"templateId"_s, u"The template does not exist."_s);
    if (used->status != "Approved"_L1)
        return refusal(400, u"templateId"_s, u"The template is not approved."_s);
    if (!used->fits(text))
        return refusal(400, u"message"_s, u"The message does not match the template."_s);

    m_broadcasts << MsgBoxxBroadcast{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                     .account = field(json, u"apiAccountId"_s).toString(),
                                     .contact = find(m_contacts, field(json, u"contactId"_s).toString())->id,
                                     .usedTemplate = used->id,
                                     .text = text,
                                     .time = m_clock.now()};
    if (m_options.pace == MsgBoxxOptions::Pace::OnRead && m_options.broadcastReads == 0)
        release(m_broadcasts.last());
    Response response = answer(201, listed(m_broadcasts.constLast()));
    response.stored = true;
    response.remarks =
        unknownFields(json, {u"apiAccountId"_s, u"contactId"_s, u"templateId"_s, u"message"_s});
    return response;
}

} // namespace Parlance::Sandbox
