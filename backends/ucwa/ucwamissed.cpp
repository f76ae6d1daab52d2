// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwamissed.h"

#include "backends/address.h"
#include "backends/ucwa/ucwatalk.h"
#include "backends/ucwa/ucwatalks.h"

#include <QCryptographicHash>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLogs = 50;
constexpr int MostPages = 20;

/// The same whenever the server tells it: its hrefs die with the application.
QString lastingId(const QStringList &facts)
{
    const QByteArray hash = QCryptographicHash::hash(facts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return "missed-"_L1 + QString::fromLatin1(hash.toHex().left(32));
}

} // namespace

void Missed::begin(const QString &own, const Resource &communication, const QDateTime &since)
{
    m_since = since;
    m_own = own;
    m_logsHref = communication.href("conversationLogs"_L1);
    m_unread.clear();
}

void Missed::look(const QStringList &seenThreads)
{
    if (!m_logsHref.isEmpty() && !m_isLoading)
        m_tasks.keep(load(seenThreads));
}

QCoro::Task<> Missed::load(QStringList seenThreads)
{
    m_isLoading = true;
    const QString href = withQuery(m_logsHref, u"limit=%1"_s.arg(MostLogs));
    const auto logs = co_await m_session.get(href);
    if (logs) { // without a mailbox there are none: the rest works all the same
        for (const Link &log : logs->links("conversationLog"_L1))
            co_await loadOne(log.href, seenThreads);
    }
    m_isLoading = false;
}

QCoro::Task<> Missed::loadOne(QString href, QStringList seenThreads)
{
    const auto log = co_await m_session.get(href);
    if (!log)
        co_return;
    const QString thread = log->text("threadId"_L1);
    const QString markHref = log->href("markAsRead"_L1);
    const bool isNews = log->word("status"_L1) == "missed"_L1 && log->word("type"_L1) == "messagelog"_L1;
    // what began while we listened in a thread that we know was told by the channel
    const QDateTime begun = timeFrom(log->json()["creationTime"_L1]);
    const bool wasTold = seenThreads.contains(thread) && begun.isValid() && begun >= m_since;
    if (!isNews || markHref.isEmpty() || wasTold)
        co_return;

    Talk talk;
    QHash<QString, QString> byContact;
    QList<Event> events;
    for (const Resource &person : log->embeddedList("conversationLogRecipient"_L1)) {
        const QString uri = person.text("sipUri"_L1);
        const QString address = Address::canonical(uri).value_or(uri.toLower());
        if (address.isEmpty() || address == m_own)
            continue;
        talk.include(address);
        byContact.insert(keyOf(person.href("contact"_L1)), address);
        if (const QString name = person.text("displayName"_L1); !name.isEmpty())
            events << ContactSeen{.address = address, .name = name};
    }
    if (talk.everyone.isEmpty())
        co_return;
    const QString first = talk.everyone.constFirst();
    const auto seen = [&](const QString &sender, const QString &text, const QDateTime &at) {
        const QString id = lastingId({thread, sender, QString::number(at.toMSecsSinceEpoch()), text});
        return MessageSeen{.conversation = talk.name(),
                           .remoteId = id,
                           .sender = sender,
                           .recipients = talk.others(sender),
                           .body = text,
                           .sentAt = at};
    };

    bool hasTexts = false;
    QString page = log->href("conversationLogTranscripts"_L1);
    for (int i = 0; i < MostPages && !page.isEmpty(); ++i) {
        const auto transcripts = co_await m_session.get(page);
        if (!transcripts && transcripts.error().kind != Error::Refused)
            co_return; // the next look gets them; the preview would be told as another message
        if (!transcripts)
            break;
        for (const Resource &transcript : transcripts->embeddedList("conversationLogTranscript"_L1)) {
            const QString text = textOf(transcript.embedded("messageTranscript"_L1));
            const QString author = keyOf(transcript.href("contact"_L1));
            if (text.isNull() || !transcript.href("me"_L1).isEmpty())
                continue; // what we said ourselves is here already
            events << seen(byContact.value(author, first), text, timeFrom(transcript.json()["timeStamp"_L1]));
            hasTexts = true;
        }
        page = transcripts->href("nextConversationLogTranscripts"_L1);
    }
    const QString preview = log->text("previewMessage"_L1);
    if (!hasTexts && !preview.isEmpty())
        events << seen(first, preview, timeFrom(log->json()["creationTime"_L1]));
    if (!m_unread.contains(talk.name(), markHref))
        m_unread.insert(talk.name(), markHref);
    m_tell(events);
}

void Missed::markRead(const QString &conversation)
{
    const QStringList hrefs = m_unread.values(conversation);
    m_unread.remove(conversation);
    for (const QString &href : hrefs)
        m_tasks.keep(m_session.mention(href)); // if that fails, the next start shows it again
}

} // namespace Parlance::Ucwa
