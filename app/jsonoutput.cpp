// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jsonoutput.h"

#include "app/output.h"
#include "backends/address.h"
#include "models/errortext.h"
#include "models/records/schedule.h"

#include <QCoroFuture>
#include <QJsonArray>

namespace Parlance {

using namespace Qt::StringLiterals;

QJsonValue isoTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

static QString localTime(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

static QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString word(Connection::State state)
{
    switch (state) {
    case Connection::Offline:
        return u"offline"_s;
    case Connection::Connecting:
        return u"connecting"_s;
    case Connection::Connected:
        return u"connected"_s;
    case Connection::Waiting:
        return u"waiting"_s;
    case Connection::NeedsSignIn:
        return u"needs-sign-in"_s;
    case Connection::Trouble:
        return u"trouble"_s;
    case Connection::Paused:
        return u"paused"_s;
    }
    Q_UNREACHABLE();
}

QString stateText(const Account &account)
{
    if (account.problem)
        return userText(*account.problem);
    switch (account.state) {
    case Connection::Offline:
        return u"Not connected"_s;
    case Connection::Connecting:
        return u"Connecting"_s;
    case Connection::Connected:
        return u"Connected"_s;
    case Connection::Waiting:
        return u"Not reached; tries again by itself"_s;
    case Connection::NeedsSignIn:
        return u"The secret is missing or was refused"_s;
    case Connection::Trouble:
        return u"The service or the settings need a look"_s;
    case Connection::Paused:
        return u"Paused"_s;
    }
    Q_UNREACHABLE();
}

QString describe(const Error &error)
{
    QString text = userText(error);
    for (const Error::Field &field : error.fields) {
        const QString where = field.field.isEmpty() ? QString() : printable(field.field) + u": "_s;
        text += u"\n  "_s + where + userText(field.reason, field.code);
    }
    return text;
}

JsonOutput::JsonOutput(Engine &engine) : m_engine(engine) {}

QCoro::Task<> JsonOutput::learn(QList<Message> messages)
{
    if (m_accounts.isEmpty()) {
        const auto accounts = co_await m_engine.store().everyAccount();
        for (const Account &account : accounts)
            m_accounts.insert(account.id, account);
    }
    for (const Message &message : messages) {
        if (m_conversations.contains(message.conversation))
            continue;
        const auto conversation = co_await m_engine.store().conversation(message.conversation);
        if (conversation)
            m_conversations.insert(conversation->id, *conversation);
    }
}

QCoro::Task<> JsonOutput::learn(QString account, QString remoteId)
{
    if (!conversationId(account, remoteId).isNull())
        co_return;
    const auto conversation = co_await m_engine.store().conversation(account, remoteId);
    if (conversation)
        m_conversations.insert(conversation->id, *conversation);
}

void JsonOutput::learn(const Changes &changes)
{
    for (const Account &account : changes.accounts)
        m_accounts.insert(account.id, account);
    for (const Conversation &conversation : changes.conversations) {
        if (m_conversations.contains(conversation.id))
            m_conversations.insert(conversation.id, conversation);
    }
}

QString JsonOutput::accountName(const QString &id) const
{
    const auto account = m_accounts.constFind(id);
    return account == m_accounts.constEnd() ? id : account->name;
}

QJsonValue JsonOutput::conversationId(const QString &account, const QString &remoteId) const
{
    for (const Conversation &conversation : m_conversations) {
        if (conversation.account == account && conversation.remoteId == remoteId)
            return QString::number(conversation.id);
    }
    return {};
}

QString JsonOutput::ownAddress(const QString &account) const
{
    const Account known = m_accounts.value(account);
    const ServiceInfo *service = m_engine.catalog().service(known.service);
    return service ? service->ownAddress(known.settings) : QString();
}

QString JsonOutput::from(const Message &message) const
{
    if (!message.sender.isEmpty() || !message.outgoing)
        return message.sender;
    return ownAddress(message.account);
}

QStringList JsonOutput::to(const Message &message) const
{
    QStringList addresses;
    if (message.outgoing) {
        for (const Participant &participant : m_conversations.value(message.conversation).participants)
            addresses << participant.address;
    } else if (const QString own = ownAddress(message.account); !own.isEmpty()) {
        addresses << own;
    }
    return addresses;
}

QJsonObject JsonOutput::object(const Error &error)
{
    QJsonArray fields;
    for (const Error::Field &field : error.fields) {
        fields << QJsonObject{
            {u"field"_s, textOrNull(field.field)},   {u"reason"_s, word(field.reason)},
            {u"code"_s, textOrNull(field.code)},     {u"text"_s, userText(field.reason, field.code)},
            {u"detail"_s, textOrNull(field.detail)},
        };
    }
    return {
        {u"kind"_s, word(error.kind)},           {u"reason"_s, word(error.reason)},
        {u"code"_s, textOrNull(error.code)},     {u"text"_s, userText(error)},
        {u"detail"_s, textOrNull(error.detail)}, {u"fields"_s, fields},
    };
}

QJsonObject JsonOutput::object(const Message &message) const
{
    QJsonArray media;
    for (const Attachment &attachment : message.attachments) {
        media << QJsonObject{
            {u"url"_s, attachment.url.toString(QUrl::FullyEncoded)},
            {u"type"_s, textOrNull(attachment.contentType)},
        };
    }
    const auto now = QDateTime::currentDateTimeUtc();
    QJsonObject told{
        {u"id"_s, QString::number(message.id)},
        {u"account"_s, accountName(message.account)},
        {u"service"_s, m_accounts.value(message.account).service},
        {u"conversation"_s, QString::number(message.conversation)},
        {u"direction"_s, message.outgoing ? u"out"_s : u"in"_s},
        {u"from"_s, from(message)},
        {u"to"_s, QJsonArray::fromStringList(to(message))},
        {u"body"_s, message.body},
        {u"media"_s, media},
        {u"state"_s, stateWord(message, now)},
        {u"remoteId"_s, textOrNull(message.remoteId)},
        {u"replyTo"_s, message.answered ? QJsonValue(QString::number(message.answered->id)) : QJsonValue()},
        {u"error"_s, message.problem ? QJsonValue(object(*message.problem)) : QJsonValue()},
        {u"created"_s, isoTime(message.createdAt)},
        {u"notBefore"_s, isoTime(message.notBefore)},
        {u"sent"_s, isoTime(message.sentAt)},
        {u"delivered"_s, isoTime(message.deliveredAt)},
        {u"read"_s, isoTime(message.readAt)},
        {u"segments"_s, message.segments > 0 ? QJsonValue(message.segments) : QJsonValue()},
    };
    if (Schedule::asks(message, now))
        told.insert(u"late"_s, true);
    return told;
}

QJsonObject JsonOutput::object(const Conversation &conversation) const
{
    QJsonArray participants;
    for (const Participant &participant : conversation.participants) {
        participants << QJsonObject{
            {u"address"_s, participant.address},
            {u"name"_s, textOrNull(participant.name)},
        };
    }
    return {
        {u"id"_s, QString::number(conversation.id)},
        {u"account"_s, accountName(conversation.account)},
        {u"service"_s, m_accounts.value(conversation.account).service},
        {u"title"_s, conversation.title},
        {u"participants"_s, participants},
        {u"unread"_s, conversation.unread},
        {u"lastActivity"_s, isoTime(conversation.lastActivity)},
        {u"preview"_s, conversation.preview},
        {u"waitingSince"_s, isoTime(conversation.waitingSince)},
        {u"openUntil"_s, isoTime(conversation.openUntil)},
    };
}

QJsonObject JsonOutput::object(const MessageTemplate &each)
{
    return {
        {u"id"_s, each.id},
        {u"name"_s, each.name},
        {u"text"_s, each.text},
        {u"blanks"_s, QJsonArray::fromStringList(TemplateText::blanks(each.text))},
    };
}

QString JsonOutput::line(const MessageTemplate &each)
{
    return printable(each.id) + u"  "_s + printable(each.name) + u": "_s + printable(each.text);
}

QJsonObject JsonOutput::presence(const ContactAddress &address)
{
    return {
        {u"availability"_s, word(address.availability)},
        {u"activity"_s, textOrNull(address.activity)},
        {u"note"_s, textOrNull(address.note)},
    };
}

QJsonObject JsonOutput::object(const Contact &contact) const
{
    QJsonArray addresses;
    for (const ContactAddress &address : contact.addresses) {
        const Account account = m_accounts.value(address.account);
        const ServiceInfo *service = m_engine.catalog().service(account.service);
        const bool tellsPresence = service && service->capabilities.testFlag(Backend::Capability::Presence);
        QJsonObject object = tellsPresence ? presence(address) : presence({});
        object.insert(u"account"_s, accountName(address.account));
        object.insert(u"service"_s, account.service);
        object.insert(u"address"_s, address.address);
        if (!tellsPresence)
            object.insert(u"availability"_s, QJsonValue());
        addresses << object;
    }
    return {
        {u"id"_s, QString::number(contact.id)}, {u"name"_s, contact.name},       {u"addresses"_s, addresses},
        {u"optedOut"_s, contact.optedOut},      {u"blocked"_s, contact.blocked}, {u"notes"_s, contact.notes},
    };
}

QJsonObject JsonOutput::object(const Account &account) const
{
    return {
        {u"id"_s, account.id},
        {u"name"_s, account.name},
        {u"service"_s, account.service},
        {u"state"_s, word(account.state)},
        {u"text"_s, stateText(account)},
        {u"settings"_s, account.settings},
        {u"secretStored"_s, account.secretStored},
        {u"error"_s, account.problem ? QJsonValue(object(*account.problem)) : QJsonValue()},
        {u"upToDate"_s, isoTime(account.upToDateAt)},
        {u"signedInUntil"_s, isoTime(account.signedInUntil)},
        {u"senders"_s, account.senders},
    };
}

static QString whyItAsks(const Message &message)
{
    switch (message.consent) {
    case Message::TheyWrote:
        return u"They wrote since this was scheduled"_s;
    case Message::Slept:
        return u"It waited while this computer slept"_s;
    case Message::NotNeeded:
    case Message::IfTheyWrite:
        break;
    }
    return u"It was to leave at %1, and this computer was asleep, offline or off"_s.arg(
        localTime(message.notBefore));
}

QString JsonOutput::line(const Message &message) const
{
    const auto now = QDateTime::currentDateTimeUtc();
    const QString state = stateWord(message, now);
    const QString other = message.outgoing ? u"to "_s + printable(to(message).join(u", "_s))
                                           : u"from "_s + printable(from(message));
    QString text = printable(message.body);
    if (!message.attachments.isEmpty())
        text += u" [+%1 media]"_s.arg(message.attachments.size());
    QString line =
        u"%1  #%2  %3  "_s.arg(localTime(Schedule::shownTime(message))).arg(message.id).arg(state, -9) +
        other + u": "_s + text;
    if (Schedule::asks(message, now)) {
        line += u"\n    %1. Send it now with “outbox retry %2”, or give it up with “outbox cancel %2”."_s.arg(
            whyItAsks(message), QString::number(message.id));
    }
    if (message.problem)
        line += u"\n    "_s + describe(*message.problem).replace(u'\n', u"\n    "_s);
    return line;
}

QString JsonOutput::line(const Conversation &conversation) const
{
    const QString unread = conversation.unread > 0 ? u" (%1 new)"_s.arg(conversation.unread) : QString();
    return u"%1  #%2  "_s.arg(localTime(conversation.lastActivity)).arg(conversation.id) +
           printable(conversation.title) + unread + u": "_s + printable(conversation.preview);
}

QString JsonOutput::line(const Contact &contact) const
{
    QStringList addresses;
    for (const ContactAddress &address : contact.addresses)
        addresses << printable(address.address);
    return u"#%1  "_s.arg(contact.id) + printable(contact.name) + u"  "_s + addresses.join(u", "_s) +
           (contact.optedOut ? u"  (asked for silence)"_s : QString());
}

QString JsonOutput::line(const Account &account) const
{
    return printable(account.name) + u"  "_s + account.service + u"  "_s + word(account.state) + u"  "_s +
           stateText(account);
}

} // namespace Parlance
