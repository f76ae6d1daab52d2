// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/timeline/messagefinder.h"

#include "models/lists/display.h"
#include "models/records/schedule.h"
#include "models/store/whenready.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace Parlance {

using namespace Qt::StringLiterals;

MessageFinder::MessageFinder(QObject *parent) : QObject(parent) {}

void MessageFinder::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    m_messenger.followStore(this, &MessageFinder::follow);
    Q_EMIT messengerChanged();
    ask();
}

QList<qreal> MessageFinder::conversations() const
{
    return {m_conversations.begin(), m_conversations.end()};
}

void MessageFinder::setConversations(const QList<qreal> &conversations)
{
    const QList<qint64> ids(conversations.begin(), conversations.end());
    if (m_conversations == ids)
        return;
    m_conversations = ids;
    Q_EMIT conversationsChanged();
    ask();
}

void MessageFinder::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_query = SearchQuery::parse(text);
    Q_EMIT textChanged();
    ask();
}

double MessageFinder::current() const
{
    return m_at < m_found.size() ? double(m_found.at(m_at).id) : 0;
}

bool MessageFinder::wantsDay() const
{
    return m_query.terms.isEmpty() && m_query.notBefore.isValid();
}

QString MessageFinder::dayPlace() const
{
    const auto isUnfinished = [](const SearchPart &part) {
        const bool isDay = part.kind == SearchPart::On || part.kind == SearchPart::After;
        return isDay && (part.trouble == SearchPart::NoValue || part.trouble == SearchPart::NoDate);
    };
    const auto today = QDate::currentDate();
    if (!wantsDay())
        //: What "on:" takes in the language of searches
        return std::ranges::any_of(m_query.parts, isUnfinished)
                   ? tr("A date like %1").arg(today.toString(Qt::ISODate))
                   : QString();
    if (!m_found.isEmpty())
        return DisplayTime::day(m_found.first().time, QDateTime::currentDateTimeUtc());
    return m_question == 0 ? tr("Nothing since then") : QString();
}

QString MessageFinder::place() const
{
    if (m_query.terms.isEmpty())
        return dayPlace();
    if (m_found.isEmpty())
        return m_question == 0 ? tr("Nothing found") : QString();
    const QLocale locale;
    const auto at = locale.toString(m_at + 1);
    const auto all = locale.toString(m_found.size());
    return m_found.size() < Most ? tr("%1 of %2", "which of how many found").arg(at, all)
                                 : tr("%1 of more than %2", "which of how many found").arg(at, all);
}

void MessageFinder::go(int step)
{
    if (m_found.isEmpty())
        return;
    m_at = int((m_at + step + m_found.size()) % m_found.size());
    Q_EMIT currentChanged();
}

void MessageFinder::goOnFrom(double message, int step)
{
    m_from = qint64(message);
    m_step = step;
}

void MessageFinder::ask()
{
    m_question = ++m_lastQuestion;
    if (!m_messenger || m_conversations.isEmpty() || (m_query.terms.isEmpty() && !wantsDay())) {
        take({});
        return;
    }
    if (wantsDay()) {
        const auto first =
            m_messenger->store().messages(m_conversations, {m_query.notBefore, 0}, Side::Newer, 1);
        whenReady(first, this, [this, question = m_question](const QList<Message> &first) {
            if (question != m_question)
                return;
            const bool isSaid = !first.isEmpty() && !Schedule::isApart(first.first());
            take(isSaid ? QList<Edge>{{first.first().time, first.first().id}} : QList<Edge>());
        });
        return;
    }
    const auto found = m_messenger->store().find(m_conversations, m_query, Most);
    whenReady(found, this, [this, question = m_question](const QList<Edge> &found) {
        if (question == m_question) // or something else is looked for meanwhile
            take(found);
    });
}

/// The current one stays, if it is still there.
void MessageFinder::take(const QList<Edge> &found)
{
    const auto was = m_from != 0 ? m_from : qint64(current());
    m_question = 0;
    m_found = found;
    const auto same = std::ranges::find(m_found, was, &Edge::id);
    m_at = same == m_found.end() ? 0 : int(same - m_found.begin());
    if (!m_found.isEmpty()) {
        m_from = 0;
        go(std::exchange(m_step, 0)); // tells of it
        return;
    }
    Q_EMIT currentChanged();
}

void MessageFinder::follow(const Changes &changes)
{
    const auto isHere = [this](const Message &message) {
        return m_conversations.contains(message.conversation);
    };
    const auto isFound = [this](qint64 id) {
        return std::ranges::find(m_found, id, &Edge::id) != m_found.end();
    };
    const bool isNew = std::ranges::any_of(changes.messages, [&](const Message &message) {
        return isHere(message) && changes.newMessages.contains(message.id);
    });
    if (!m_query.terms.isEmpty() && (isNew || std::ranges::any_of(changes.removedMessages, isFound)))
        ask();
}

} // namespace Parlance
