// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/window/windowmodel.h"

#include "models/lists/display.h"

#include <algorithm>

namespace Parlance {

using namespace std::chrono_literals;

static bool isNewer(const Edge &a, const Edge &b)
{
    return std::pair(a.time.toMSecsSinceEpoch(), a.id) > std::pair(b.time.toMSecsSinceEpoch(), b.id);
}

WindowModel::WindowModel(const QMetaObject &shape, int firstPage, QObject *parent)
    : RowModel(shape, parent), m_firstPage(firstPage), m_now(&QDateTime::currentDateTimeUtc)
{
    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &WindowModel::refreshPassed);
}

void WindowModel::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    m_messenger.followStore(this, &WindowModel::apply);
    Q_EMIT messengerChanged();
    restart();
}

bool WindowModel::isLoading() const
{
    return m_jump || m_newest.question || m_oldest.question;
}

void WindowModel::setClock(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    refreshAll();
}

// fetching

void WindowModel::fetchOlder()
{
    fetch(Side::Older, PageSize);
}

void WindowModel::fetchNewer()
{
    fetch(Side::Newer, PageSize);
}

void WindowModel::jumpToNewest()
{
    if (m_messenger && isReady() && !m_newest.reached && !m_jump)
        jump();
}

void WindowModel::restart()
{
    m_newest = m_oldest = {};
    m_jump = 0;
    fill({}, false, false);
    if (m_messenger && isReady()) {
        m_jump = question();
        announceLoading();
        begin();
        open();
    }
}

void WindowModel::restartKeepingRows()
{
    if (m_messenger && isReady())
        jump();
    else
        restart();
}

/// From now on, what changes is remembered until the answer is here.
int WindowModel::question()
{
    if (!isLoading())
        m_missed.clear();
    return ++m_lastQuestion;
}

void WindowModel::jump()
{
    const int question = m_jump = this->question();
    m_newest.question = m_oldest.question = 0; // what was asked about the old window is of no interest
    load({}, Side::Older, m_firstPage, [this, question](const QList<Item> &page) {
        if (m_jump != question)
            return;
        m_jump = 0;
        m_near = Side::Newer;
        fill(page, true, page.size() < m_firstPage);
        catchUp();
    });
    announceLoading();
}

void WindowModel::startAt(const Item &item, int each)
{
    const int question = m_jump = this->question();
    m_newest.question = m_oldest.question = 0;
    load(item.key, Side::Newer, each, [=, this](const QList<Item> &newer) {
        if (m_jump != question)
            return;
        load(item.key, Side::Older, each, [=, this](const QList<Item> &older) {
            if (m_jump != question)
                return;
            m_jump = 0;
            auto rows = newer;
            std::ranges::reverse(rows);
            fill(rows + QList{item} + older, newer.size() < each, older.size() < each);
            catchUp();
        });
    });
    announceLoading();
}

void WindowModel::fetch(Side side, int limit)
{
    m_near = side;
    auto &asked = end(side);
    if (m_items.isEmpty() || asked.reached || asked.question || m_jump)
        return;
    const int question = asked.question = this->question();
    const Edge edge = (side == Side::Newer ? m_items.first() : m_items.last()).key;
    load(edge, side, limit, [this, side, question, limit](const QList<Item> &page) {
        if (end(side).question != question)
            return;
        end(side) = {page.size() < limit, 0};
        extend(side, page);
        catchUp();
    });
    announceLoading();
}

void WindowModel::fill(const QList<Item> &newestFirst, bool newestReached, bool oldestReached)
{
    m_items = newestFirst;
    m_newest.reached = newestReached;
    m_oldest.reached = oldestReached;
    m_until.clear();
    QVariantList rows;
    for (int i = 0; i < m_items.size(); ++i) {
        const auto shown = presented(i);
        rows << shown.row;
        m_until << shown.until;
    }
    reset(rows);
    announceEdges();
    scheduleRefresh();
}

void WindowModel::extend(Side side, const QList<Item> &page)
{
    QList<Item> fresh;
    for (const auto &item : page) {
        if (indexOf(item.key.id) < 0) // it may have moved into the window meanwhile
            fresh << item;
    }
    if (side == Side::Newer)
        std::ranges::reverse(fresh);
    makeRoom(fresh.size(), side);
    const int at = side == Side::Newer ? 0 : int(m_items.size());
    insertItems(at, fresh);
    if (fresh.isEmpty()) // the end was not known before
        refresh(side == Side::Newer ? 0 : int(m_items.size()) - 1);
    announceEdges();
}

/// What was told while a page was on its way is newer than the page, or the same.
void WindowModel::catchUp()
{
    const auto missed = m_missed;
    for (auto it = missed.begin(); it != missed.end(); ++it) {
        if (*it)
            place(**it);
        else
            forget(it.key());
    }
    announceLoading();
}

/// Drops rows at the other end than \p kept.
void WindowModel::makeRoom(qsizetype count, Side kept)
{
    const int surplus = int(m_items.size() + count) - MaxRows;
    if (surplus <= 0)
        return;
    const auto far = kept == Side::Newer ? Side::Older : Side::Newer;
    end(far) = {}; // a page that is on its way would leave a gap
    removeItems(far == Side::Newer ? 0 : int(m_items.size()) - surplus, surplus);
    announceEdges();
    announceLoading();
}

// changes

bool WindowModel::isInside(const Edge &key) const
{
    const bool beyondNewest = !m_newest.reached && (m_items.isEmpty() || isNewer(key, m_items.first().key));
    const bool beyondOldest = !m_oldest.reached && (m_items.isEmpty() || isNewer(m_items.last().key, key));
    return !beyondNewest && !beyondOldest;
}

int WindowModel::indexOf(qint64 id) const
{
    const auto found = std::ranges::find(m_items, id, [](const Item &item) { return item.key.id; });
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

void WindowModel::merge(const Item &item)
{
    if (isLoading())
        m_missed.insert(item.key.id, item);
    place(item);
}

void WindowModel::place(const Item &item)
{
    const int from = indexOf(item.key.id);
    if (from < 0 && isInside(item.key))
        makeRoom(1, m_near);
    if (!isInside(item.key)) {
        forget(item.key.id);
        return;
    }
    const int to = int(std::ranges::count_if(m_items, [&](const Item &other) {
        return other.key.id != item.key.id && isNewer(other.key, item.key);
    }));
    if (from < 0) {
        insertItems(to, {item});
        return;
    }
    m_items[from] = item;
    if (from != to) {
        m_items.move(from, to);
        m_until.move(from, to);
        move(from, to);
        refresh(from - 1);
        refresh(from);
        refresh(from + 1);
    }
    refresh(to);
    refresh(to - 1);
    refresh(to + 1);
}

void WindowModel::drop(qint64 id)
{
    if (isLoading())
        m_missed.insert(id, std::nullopt);
    forget(id);
}

void WindowModel::forget(qint64 id)
{
    const int at = indexOf(id);
    if (at >= 0)
        removeItems(at, 1);
    if (at >= 0 && m_items.isEmpty() && !(m_newest.reached && m_oldest.reached) && !m_jump)
        jump();
}

void WindowModel::insertItems(int at, const QList<Item> &items)
{
    if (items.isEmpty())
        return;
    m_items.insert(at, items.size(), {});
    std::ranges::copy(items, m_items.begin() + at);
    QVariantList rows;
    for (int i = 0; i < items.size(); ++i) {
        const auto shown = presented(at + i);
        rows << shown.row;
        m_until.insert(at + i, shown.until);
    }
    insert(at, rows);
    refresh(at - 1);
    refresh(at + int(items.size()));
    scheduleRefresh();
}

void WindowModel::removeItems(int first, int count)
{
    m_items.remove(first, count);
    m_until.remove(first, count);
    remove(first, count);
    refresh(first - 1);
    refresh(first);
}

// what is shown

WindowModel::Shown WindowModel::presented(int at) const
{
    const auto *newer = at > 0 ? &m_items.at(at - 1) : nullptr;
    const auto *older = at + 1 < m_items.size() ? &m_items.at(at + 1) : nullptr;
    auto shown = present(m_items.at(at), newer, older);
    const auto dayEnd = DisplayTime::endOfDay(now());
    if (!shown.until.isValid() || shown.until > dayEnd)
        shown.until = dayEnd;
    return shown;
}

void WindowModel::refresh(int at)
{
    if (at < 0 || at >= m_items.size())
        return;
    const auto shown = presented(at);
    m_until[at] = shown.until;
    replace(at, shown.row);
    scheduleRefresh();
}

void WindowModel::refreshAll()
{
    for (int i = 0; i < m_items.size(); ++i)
        refresh(i);
}

void WindowModel::refreshPassed()
{
    const auto time = now();
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_until.at(i) <= time)
            refresh(i);
    }
    scheduleRefresh();
}

void WindowModel::scheduleRefresh()
{
    if (m_until.isEmpty()) {
        m_refreshTimer.stop();
        return;
    }
    // once a minute at least: the clock may be set, the computer may sleep
    const auto next = std::chrono::milliseconds(now().msecsTo(*std::ranges::min_element(m_until)));
    m_refreshTimer.start(std::clamp<std::chrono::milliseconds>(next, 0ms, 1min));
}

// what is told

void WindowModel::announceLoading()
{
    if (std::exchange(m_saidLoading, isLoading()) != isLoading())
        Q_EMIT loadingChanged();
}

void WindowModel::announceEdges()
{
    const bool wasNewest = std::exchange(m_saidNewest, m_newest.reached);
    const bool wasOldest = std::exchange(m_saidOldest, m_oldest.reached);
    if (wasNewest != m_newest.reached || wasOldest != m_oldest.reached)
        Q_EMIT edgesChanged();
}

} // namespace Parlance
