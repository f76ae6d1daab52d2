// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/signalwire/signalwireverdict.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static constexpr int MaxSignalWireCharacters = 1600;
static constexpr int MaxMedia = 8;
static constexpr int MaxVariables = 20;
static constexpr int MaxVariableBytes = 1024;

QJsonObject signalWireError(const QString &code, const QString &message, const QJsonValue &attribute)
{
    QJsonObject error{
        {u"type"_s, u"validation_error"_s},
        {u"code"_s, code},
        {u"message"_s, message},
        {u"url"_s, u"https://developer.signalwire.com/rest/overview/error-codes/#"_s + code},
    };
    if (!attribute.isUndefined())
        error.insert(u"attribute"_s, attribute);
    return error;
}

static bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

static bool isWebUrl(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

namespace {

/// Goes through a request field by field.
class Judge
{
public:
    Judge(const QJsonObject &request, const QList<SignalWireNumber> &numbers)
        : m_request(request), m_numbers(numbers)
    {
    }

    SignalWireVerdict verdict()
    {
        to();
        from();
        if (m_request[u"from"_s].toString().startsWith("whatsapp:"_L1)) {
            whatsApp();
        } else {
            text();
            media();
            unknownFields({u"to"_s, u"from"_s, u"body"_s, u"media"_s, u"send_as_mms"_s, u"status_callback"_s,
                           u"custom_variables"_s});
        }
        variables();
        if (m_verdict.errors.isEmpty())
            account();
        return m_verdict;
    }

private:
    void refuse(const QString &code, const QString &message, const QJsonValue &attribute)
    {
        m_verdict.errors << signalWireError(code, message, attribute);
    }

    void to()
    {
        const QJsonValue to = m_request[u"to"_s];
        if (to.toString().isEmpty())
            refuse(u"missing_required_parameter"_s, u"To is required."_s, u"to"_s);
        else if (!matches(to.toString(), uR"(\+?\d{3}|\+\d{5,17})"_s) || to.toString().endsWith("0004"_L1))
            refuse(u"invalid_to_number"_s, u"To is not a number that can be reached."_s, u"to"_s);
    }

    void from()
    {
        const QString from = m_request[u"from"_s].toString();
        const auto own =
            std::find_if(m_numbers.begin(), m_numbers.end(),
                         [&from](const SignalWireNumber &number) { return number.number == from; });
        if (from.isEmpty())
            refuse(u"missing_required_parameter"_s, u"From is required."_s, u"from"_s);
        else if (own == m_numbers.end())
            refuse(u"invalid_from_number"_s, u"From is not a number of this project."_s, u"from"_s);
        else if (!own->capabilities.contains("sms"_L1) && !own->capabilities.contains("mms"_L1))
            refuse(u"missing_messaging_capability"_s, u"From cannot send messages."_s, u"from"_s);
    }

    void text()
    {
        const QJsonValue body = m_request[u"body"_s];
        if (!body.isUndefined() && !body.isNull() && !body.isString())
            refuse(u"invalid_message_body"_s, u"Body must be a text."_s, u"body"_s);
        else if (body.toString().isEmpty() && m_request[u"media"_s].toArray().isEmpty())
            refuse(u"body_or_media_required"_s, u"Body or media is required."_s, u"base"_s);
        else if (body.toString().toUcs4().size() > MaxSignalWireCharacters)
            refuse(u"character_limit_exceeded"_s, u"Body is longer than 1600 characters."_s, u"body"_s);
    }

    void media()
    {
        const QJsonValue media = m_request[u"media"_s];
        const QJsonArray urls = media.toArray();
        const bool isList = media.isUndefined() || media.isNull() || media.isArray();
        if (!isList || !std::all_of(urls.begin(), urls.end(), isWebUrl))
            refuse(u"invalid_media_url"_s, u"Media must be URLs with http or https."_s, u"media"_s);
        if (urls.size() > MaxMedia)
            refuse(u"media_limit_exceeded"_s, u"At most 8 media are allowed."_s, u"media"_s);
    }

    void variables()
    {
        const QJsonValue value = m_request[u"custom_variables"_s];
        if (value.isUndefined())
            return;
        const auto attribute = u"custom_variables"_s;
        const QJsonObject variables = value.toObject();
        if (!value.isObject())
            refuse(u"must_be_object"_s, u"Custom variables must be an object."_s, attribute);
        if (variables.size() > MaxVariables)
            refuse(u"too_many_custom_variables"_s, u"At most 20 custom variables are allowed."_s, attribute);
        for (auto it = variables.begin(); it != variables.end(); ++it) {
            const qsizetype bytes = it.value().toString().toUtf8().size();
            if (!matches(it.key(), u"[A-Za-z_][A-Za-z0-9_]*"_s))
                refuse(u"invalid_custom_variable_name"_s, u"A custom variable has a bad name."_s, attribute);
            else if (matches(it.key(), u"(signalwire|sw|rtc|internal)_.*"_s))
                refuse(u"reserved_custom_variable_name"_s, u"A custom variable's name is reserved."_s,
                       attribute);
            if (bytes == 0 || bytes > MaxVariableBytes)
                refuse(u"invalid_custom_variable_value"_s, u"A custom variable has a bad value."_s,
                       attribute);
        }
    }

    /// Either a template and no body, or a body and what kind it is of.
    void whatsApp()
    {
        const bool isTemplate = m_request.contains(u"template_id"_s);
        const QString kind = m_request[u"message_type"_s].toString();
        const QJsonValue body = m_request[u"body"_s];
        const bool isText = kind == "whatsapp_media_text"_L1 && !body.toString().isEmpty();
        const bool isMedia = matches(kind, u"whatsapp_media_(image|video|audio|sticker|document)"_s) &&
                             isWebUrl(body[u"link"_s]);
        if (isTemplate && !body.isUndefined())
            refuse(u"invalid_message_body"_s, u"A template has no body."_s, u"body"_s);
        else if (!isTemplate && !isText && !isMedia)
            refuse(u"message_body_required"_s, u"Body and its kind are required."_s, u"body"_s);
        QStringList known{u"to"_s, u"from"_s, u"status_callback"_s, u"custom_variables"_s};
        if (isTemplate)
            known << u"template_id"_s << u"header_template_parameters"_s << u"body_template_parameters"_s
                  << u"button_template_parameters"_s;
        else
            known << u"message_type"_s << u"body"_s;
        unknownFields(known);
    }

    void unknownFields(const QStringList &known)
    {
        const QStringList fields = m_request.keys();
        for (const QString &field : fields) {
            if (!known.contains(field))
                m_verdict.remarks << u"unknown field "_s + field;
        }
    }

    /// Refusals that have nothing to do with what was asked.
    void account()
    {
        const QString to = m_request[u"to"_s].toString();
        if (to.endsWith("0007"_L1))
            refuse(u"max_queued_messages_exceeded"_s, u"Too many messages are queued."_s,
                   QJsonValue(QJsonValue::Undefined));
        if (to.endsWith("0008"_L1))
            refuse(u"insufficient_balance_to_send_message"_s, u"The balance is too low."_s, QJsonValue::Null);
    }

    const QJsonObject m_request;
    const QList<SignalWireNumber> m_numbers;
    SignalWireVerdict m_verdict;
};

} // namespace

SignalWireVerdict judge(const QJsonObject &request, const QList<SignalWireNumber> &numbers)
{
    return Judge(request, numbers).verdict();
}

} // namespace Parlance::Sandbox
