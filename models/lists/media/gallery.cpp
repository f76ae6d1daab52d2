// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/media/gallery.h"

#include "models/lists/display.h"
#include "models/store/whenready.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr int EachSide = 30; // messages around the one that is shown

static bool isVisual(const Attachment &file)
{
    return attachmentRow(file).isVisual();
}

static bool hasPicture(const Message &message)
{
    return std::ranges::any_of(message.attachments, isVisual);
}

void Gallery::open(double message, int number)
{
    m_key = {qint64(message), number};
    m_pictures.clear();
    m_at = -1;
    Q_EMIT changed();
    load();
}

void Gallery::go(int step)
{
    const auto to = m_at + step;
    if (m_at < 0 || to < 0 || to >= m_pictures.size())
        return;
    m_at = to;
    m_key = shown().key;
    Q_EMIT changed();
    if (to == 0 || to == m_pictures.size() - 1)
        load(); // there may be more beyond
}

void Gallery::add(const QList<Message> &newestFirst)
{
    m_pictures.clear();
    m_at = -1;
    for (auto message = newestFirst.rbegin(); message != newestFirst.rend(); ++message) {
        for (int number = 0; number < message->attachments.size(); ++number) {
            const auto row = attachmentRow(message->attachments.at(number));
            const MediaKey key{message->id, number};
            if (!row.isVisual() && key != m_key)
                continue;
            if (key == m_key)
                m_at = m_pictures.size();
            m_pictures << Picture{key, row,
                                  DisplayTime::brief(message->time, QDateTime::currentDateTimeUtc())};
        }
    }
    Q_EMIT changed();
}

void Gallery::load()
{
    if (!m_messenger)
        return;
    const auto begun = m_messenger->store().message(m_key.message);
    whenReady(begun, this, [this, asked = m_key](const std::optional<Message> &middle) {
        if (!middle || !m_messenger || asked != m_key)
            return;
        const auto joined = m_messenger->store().joined(middle->conversation);
        whenReady(joined, this, [=, this, middle = *middle](const Joined &timeline) {
            if (m_messenger && asked == m_key)
                load(middle, timeline.ids());
        });
    });
}

void Gallery::load(const Message &middle, const QList<qint64> &conversations)
{
    const Edge edge{middle.time, middle.id};
    reach(conversations, edge, Side::Newer, [=, this](QList<Message> newer) {
        reach(conversations, edge, Side::Older, [=, this](const QList<Message> &older) {
            auto all = newer;
            std::ranges::reverse(all);
            add(all << middle << older);
        });
    });
}

void Gallery::reach(const QList<qint64> &conversations, const Edge &from, Side side, const Answer &then)
{
    const auto page = m_messenger->store().messagesWithFiles(conversations, from, side, EachSide);
    whenReady(page, this, [=, this, asked = m_key](const QList<Message> &messages) {
        if (asked != m_key || !m_messenger)
            return; // the user went on meanwhile
        if (messages.size() < EachSide || std::ranges::any_of(messages, hasPicture))
            then(messages);
        else
            reach(conversations, {messages.last().time, messages.last().id}, side, then);
    });
}

} // namespace Parlance
