// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// Sending and listing.

#include "backends/sandbox/voluble/volubleservice.h"

#include <QJsonDocument>

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static constexpr int MaxVolubleCharacters = 1024;
static constexpr int MaxPage = 100;

Response VolubleService::messages(const Call &call)
{
    const QString id = call.path.value(1);
    if (call.request.method == "POST")
        return id.isEmpty() ? send(call) : volubleMissingPage(call.request);
    if (call.request.method != "GET")
        return volubleMissingPage(call.request);
    if (const auto refused = refusal(call, {u"message:read"_s}))
        return *refused;
    if (id.isEmpty())
        return list(call);
    if (id == "count"_L1)
        return count(call);
    if (call.path.size() == 2)
        return one(call);
    return call.path[2] == "replies"_L1 ? replies(call) : volubleMissingPage(call.request);
}

/// The first field that a message does not have.
static QString unknownField(const QJsonObject &json, bool isNewer)
{
    static const QStringList newer{
        u"id"_s,           u"body"_s,          u"contact"_s, u"servicechain"_s, u"is_reply_to"_s,
        u"direction"_s,    u"message_state"_s, u"cost"_s,    u"sent_time"_s,    u"sent_service"_s,
        u"organization"_s, u"category"_s,      u"user"_s,
    };
    static const QStringList documented{u"contact"_s, u"body"_s, u"ServicechainId"_s, u"is_reply_to"_s};
    for (const QString &field : json.keys()) {
        if (!(isNewer ? newer : documented).contains(field))
            return field;
    }
    return {};
}

/// The text with the first of each blank filled in.
static QString filledIn(QString text, const VolubleContact &contact)
{
    const auto fill = [&text](const QString &blank, const QString &value) {
        if (const qsizetype at = text.indexOf(blank); at >= 0)
            text.replace(at, blank.size(), value);
    };
    fill(u"<title>"_s, contact.title);
    fill(u"<first_name>"_s, contact.firstName);
    fill(u"<surname>"_s, contact.surname);
    return text;
}

Response VolubleService::send(const Call &call)
{
    const auto failed = [&call](const QString &title, const QString &detail, const QJsonObject &extra = {}) {
        return call.speech.error(500, title, detail, extra);
    };
    const auto body = call.request.json();
    if (!body)
        return failed(u"SyntaxError"_s, u"SyntaxError: Unexpected token in JSON at position 0"_s,
                      {{u"status"_s, u"400"_s}});
    if (const auto refused = refusal(call, {u"message:send"_s}))
        return *refused;
    if (m_options.credits == 0)
        return call.speech.error(402, u"NotEnoughCreditsError"_s,
                                 u"The Organization does not have enough credits for this operation"_s);
    const bool isNewer = !call.organization.isEmpty();
    const QString unknown = unknownField(*body, isNewer);
    if (isNewer && !m_options.jsend && !unknown.isEmpty())
        return call.speech.error(400, u"InvalidParameterValueError"_s,
                                 u"Parameter '%1' does not exist on object 'Message'"_s.arg(unknown));

    const QJsonValue to = (*body)[u"contact"_s];
    const VolubleContact *recipient = contact(to.toString());
    if (!recipient)
        return failed(u"ResourceNotFoundError"_s,
                      u"Contact with ID %1 not found"_s.arg(to.toVariant().toString()));
    const QString asked = (*body)[isNewer ? u"servicechain"_s : u"ServicechainId"_s].toString();
    const QString chain = asked.isEmpty() ? recipient->servicechain : asked;
    if (std::ranges::find(m_servicechains, chain, &VolubleServicechain::id) == m_servicechains.end())
        return failed(u"TypeError"_s, u"Cannot read property 'id' of null"_s);
    if (!(*body)[u"body"_s].isString())
        return failed(u"TypeError"_s, u"Cannot read property 'replace' of undefined"_s);

    VolubleMessage message;
    message.contact = recipient->id;
    message.body = filledIn((*body)[u"body"_s].toString(), *recipient);
    message.servicechain = chain;
    message.replyTo = (*body)[u"is_reply_to"_s].toString();
    message.inbound = (*body)[u"direction"_s] == u"INBOUND"_s; // it believes even that
    const QList<uint> characters = message.body.toUcs4();
    if (characters.size() > MaxVolubleCharacters)
        return failed(u"DatabaseError"_s, u"Data too long for column 'body' at row 1"_s);
    if (!m_options.wideText &&
        std::any_of(characters.begin(), characters.end(), [](uint c) { return c > 0xffff; }))
        return failed(u"DatabaseError"_s,
                      uR"(Incorrect string value: '\xF0\x9F...' for column 'body' at row 1)"_s);

    if (!m_troubles.isEmpty())
        return brokenSend(call, m_troubles.takeFirst(), message);
    m_options.credits = std::max(-1, m_options.credits - 1);
    const VolubleMessage kept = *find(add(message));
    Q_EMIT accepted(kept);
    Response response = call.speech.one(isNewer ? 200 : 201, kept.item(m_options, true));
    response.stored = true;
    if (!unknown.isEmpty())
        response.remarks << u"unknown field "_s + unknown;
    return response;
}

Response VolubleService::brokenSend(const Call &call, const VolubleTrouble &trouble,
                                    const VolubleMessage &message)
{
    if (trouble.stores)
        add(message);
    const VolubleSpeech speech = trouble.jsend ? VolubleSpeech(VolubleSpeech::JSend) : call.speech;
    Response response = speech.error(trouble.status, trouble.title, trouble.detail);
    response.stored = trouble.stores;
    return response;
}

namespace {

/// The filters and the part of a list that are asked for; the first that is wrong.
struct Question
{
    Question(const Request &request, bool isNewer)
    {
        offset = number(request, u"offset"_s).value_or(0);
        if (!isNewer)
            return;
        limit = number(request, u"limit"_s).value_or(MaxPage);
        if (limit > MaxPage)
            wrong = u"limit"_s;
        from = time(request, u"from_date"_s);
        to = time(request, u"to_date"_s);
        direction = word(request, u"direction"_s, {u"INBOUND"_s, u"OUTBOUND"_s});
        state = word(request, u"state"_s,
                     {u"MSG_PENDING"_s, u"MSG_SENDING"_s, u"MSG_DELIVERED_SERVICE"_s, u"MSG_DELIVERED_USER"_s,
                      u"MSG_READ"_s, u"MSG_REPLIED"_s, u"MSG_FAILED"_s, u"MSG_ARRIVED"_s});
        contact = request.parameter(u"contact"_s).value_or(QString());
    }

    [[nodiscard]] bool asksFor(const VolubleMessage &message) const
    {
        const QString way = message.inbound ? u"INBOUND"_s : u"OUTBOUND"_s;
        const QDateTime second = QDateTime::fromSecsSinceEpoch(message.created.toSecsSinceEpoch(), Qt::UTC);
        return (!from.isValid() || second >= from) && (!to.isValid() || second <= to) &&
               (direction.isEmpty() || direction == way) && (state.isEmpty() || state == message.state()) &&
               (contact.isEmpty() || contact == message.contact);
    }

    int offset = 0;
    int limit = MaxPage;
    QString wrong;

private:
    std::optional<int> number(const Request &request, const QString &name)
    {
        const QString text = request.parameter(name).value_or(QString());
        if (text.isEmpty())
            return std::nullopt;
        bool isNumber = false;
        const int value = text.toInt(&isNumber);
        if (!isNumber || value < 0)
            wrong = name;
        return value;
    }

    /// Seconds since 1970. Milliseconds are not noticed: they are a time far ahead.
    QDateTime time(const Request &request, const QString &name)
    {
        const QString text = request.parameter(name).value_or(QString());
        if (text.isEmpty())
            return {};
        bool isNumber = false;
        const qint64 seconds = text.toLongLong(&isNumber);
        if (!isNumber)
            wrong = name;
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    }

    QString word(const Request &request, const QString &name, const QStringList &known)
    {
        const QString text = request.parameter(name).value_or(QString());
        if (!text.isEmpty() && !known.contains(text))
            wrong = name;
        return text;
    }

    QDateTime from;
    QDateTime to;
    QString direction;
    QString state;
    QString contact;
};

} // namespace

Response VolubleService::list(const Call &call)
{
    const Question question(call.request, !call.organization.isEmpty());
    if (!question.wrong.isEmpty())
        return call.speech.error(400, u"InvalidParameterValueError"_s,
                                 u"Value of parameter '%1' is invalid"_s.arg(question.wrong));

    QList<VolubleMessage *> rows;
    for (VolubleMessage &message : m_messages) {
        const bool late = !message.inbound && message.timesUnlisted < m_options.lateList;
        if (late)
            ++message.timesUnlisted;
        else if (question.asksFor(message))
            rows << &message;
    }
    const bool isRestless = m_options.restlessLists > 0 && m_options.restlessLists-- % 2 == 1;
    if (m_options.turnsTies == isRestless)
        std::ranges::reverse(rows);
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const VolubleMessage *message) {
        return message->created.toSecsSinceEpoch();
    });

    QList<VolubleItem> items;
    const int limit = call.organization.isEmpty() ? m_options.flatPage : question.limit;
    for (VolubleMessage *message : rows.mid(question.offset, limit)) {
        items << message->item(m_options);
        shown(*message);
    }
    Q_EMIT listed();
    return call.speech.many(items);
}

Response VolubleService::count(const Call &)
{
    return Response::json(200, {{u"data"_s, QJsonObject{{u"count"_s, m_messages.size()}}}});
}

Response VolubleService::one(const Call &call)
{
    VolubleMessage *message = find(call.path[1]);
    if (!message)
        return call.speech.error(404, u"ResourceNotFoundError"_s,
                                 u"Resource with ID %1 not found"_s.arg(call.path[1]));
    const Response response = call.speech.one(200, message->item(m_options));
    shown(*message);
    return response;
}

Response VolubleService::replies(const Call &call)
{
    QList<VolubleItem> items;
    for (const VolubleMessage &message : std::as_const(m_messages)) {
        if (message.replyTo == call.path[1])
            items << message.item(m_options);
    }
    return call.speech.many(items);
}

} // namespace Parlance::Sandbox
