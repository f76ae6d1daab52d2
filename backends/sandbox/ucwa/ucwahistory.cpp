// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/ucwa/ucwahistory.h"

#include "backends/sandbox/ucwa/ucwaapplication.h"
#include "backends/sandbox/ucwa/ucwapool.h"
#include "backends/sandbox/ucwa/ucwaresource.h"

#include <algorithm>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

void UcwaHistory::add(const UcwaLog &log)
{
    m_logs << log;
    Q_EMIT changed();
}

const UcwaLog *UcwaHistory::find(const QString &id) const
{
    const auto found = std::ranges::find(m_logs, id, &UcwaLog::id);
    return found == m_logs.end() ? nullptr : &*found;
}

bool UcwaHistory::owns(const QStringList &steps)
{
    return steps.value(0) == "conversationlogs"_L1 || steps.value(0) == "misseditems"_L1;
}

Response UcwaHistory::handle(const Request &request, const QStringList &steps, UcwaApplication &application)
{
    const QString href = application.href(u"/communication"_s);
    const QString step = steps.value(2);
    const UcwaLog *log = find(steps.value(1));
    if (!application.pool().options.history)
        return ucwaNotFound();
    if (steps[0] == "misseditems"_L1)
        return missedItems(href + u"/missedItems"_s);
    if (steps.size() == 1)
        return logs(request, href + u"/conversationLogs"_s);
    if (!log)
        return ucwaNotFound();
    const qsizetype index = log - m_logs.constData();
    if (step.isEmpty() && request.method == "DELETE") {
        m_logs.removeAt(index);
        Q_EMIT changed();
        return ucwaDone();
    }
    if (step.isEmpty())
        return Response::json(200, json(*log, application));
    if (step == "transcripts"_L1)
        return Response::json(200, transcripts(*log, application));
    if (step == "markasread"_L1 && request.method == "POST") {
        m_logs[index].read = true;
        Q_EMIT changed();
        return ucwaDone();
    }
    return ucwaNotFound();
}

Response UcwaHistory::missedItems(const QString &href) const
{
    const auto missed = std::ranges::count_if(m_logs, [](const UcwaLog &log) { return log.missed; });
    const auto unread =
        std::ranges::count_if(m_logs, [](const UcwaLog &log) { return log.missed && !log.read; });
    return Response::json(200, UcwaResource(u"missedItems"_s, href)
                                   .with(u"conversationLogsCount"_s, m_logs.size())
                                   .with(u"conversationLogsNotifications"_s, u"Enabled"_s)
                                   .with(u"missedConversationsCount"_s, qint64(missed))
                                   .with(u"unreadMissedConversationsCount"_s, qint64(unread))
                                   .with(u"unreadVoicemailsCount"_s, 0)
                                   .with(u"voiceMailsCount"_s, 0)
                                   .json());
}

Response UcwaHistory::logs(const Request &request, const QString &href) const
{
    const QString limit = ucwaParameter(request, u"limit"_s).toString();
    QStringList hrefs;
    for (auto log = m_logs.crbegin(); log != m_logs.crend(); ++log)
        hrefs << href + u'/' + log->id;
    if (!limit.isEmpty())
        hrefs = hrefs.mid(0, limit.toInt());
    return Response::json(
        200, UcwaResource(u"conversationLogs"_s, href).links(u"conversationLog"_s, hrefs).json());
}

QJsonObject UcwaHistory::json(const UcwaLog &log, UcwaApplication &application) const
{
    const QString here = application.href(u"/communication/conversationLogs/"_s + log.id);
    const QString contact = application.href(u"/people/"_s + ucwaAddress(log.person));
    const QJsonObject recipient = UcwaResource(u"conversationLogRecipient"_s, here + u"/recipient"_s)
                                      .with(u"displayName"_s, application.pool().name(log.person))
                                      .with(u"sipUri"_s, log.person)
                                      .link(u"contact"_s, contact)
                                      .link(u"contactPresence"_s, contact + u"/presence"_s);
    return UcwaResource(u"conversationLog"_s, here)
        .with(u"creationTime"_s, ucwaDate(log.time))
        .with(u"direction"_s, log.incoming ? u"Incoming"_s : u"Outgoing"_s)
        .with(u"importance"_s, u"Normal"_s)
        .with(u"modalities"_s, QJsonArray{u"Messaging"_s})
        .with(u"previewMessage"_s, log.lines.isEmpty() ? QString() : log.lines.constLast().plain)
        .with(u"status"_s, log.missed && !log.read ? u"Missed"_s : u"Archived"_s)
        .with(u"subject"_s, log.subject)
        .with(u"threadId"_s, log.threadId)
        .with(u"totalRecipientsCount"_s, 1)
        .with(u"type"_s, u"MessageLog"_s)
        .link(u"conversationLogTranscripts"_s, here + u"/transcripts"_s)
        .link(u"continueMessaging"_s, here + u"/continueMessaging"_s)
        .link(u"markAsRead"_s, here + u"/markAsRead"_s)
        .embed(u"conversationLogRecipient"_s, QJsonArray{recipient});
}

QJsonObject UcwaHistory::transcripts(const UcwaLog &log, UcwaApplication &application) const
{
    const QString here = application.href(u"/communication/conversationLogs/%1/transcripts"_s.arg(log.id));
    QJsonArray lines;
    for (qsizetype number = 0; number < log.lines.size(); ++number) {
        const UcwaLog::Line &line = log.lines[number];
        const bool own = line.from == application.pool().self();
        const QString self = here + u"/%1"_s.arg(number);
        UcwaResource message(u"messageTranscript"_s, self + u"/message"_s);
        if (!line.html.isEmpty())
            message.link(u"htmlMessage"_s, ucwaDataUri(u"text/html"_s, line.html));
        if (!line.plain.isEmpty())
            message.link(u"plainMessage"_s, ucwaDataUri(u"text/plain"_s, line.plain));
        lines << UcwaResource(u"conversationLogTranscript"_s, self)
                     .with(u"timeStamp"_s, ucwaDate(line.time))
                     .link(own ? u"me"_s : u"contact"_s,
                           own ? application.href(u"/me"_s)
                               : application.href(u"/people/"_s + ucwaAddress(line.from)))
                     .embed(u"messageTranscript"_s, message.json())
                     .json();
    }
    UcwaResource list(u"conversationLogTranscripts"_s, here);
    return lines.isEmpty() ? list : list.embed(u"conversationLogTranscript"_s, lines);
}

} // namespace Parlance::Sandbox
