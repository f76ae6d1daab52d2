// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/search/searchgroups.h"

#include <algorithm>
#include <numeric>

namespace Parlance {

SearchGroups::SearchGroups(QObject *parent) : RowModel(SearchRow::staticMetaObject, parent) {}

void SearchGroups::setResults(SearchModel *results)
{
    if (m_results == results)
        return;
    if (m_results)
        disconnect(m_results, nullptr, this, nullptr);
    m_results = results;
    if (m_results) {
        connect(m_results, &QAbstractItemModel::modelReset, this, &SearchGroups::fill);
        connect(m_results, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) {
                    for (int found = first; found <= last; ++found)
                        add(found);
                });
        connect(m_results, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) {
                    for (int found = first; found <= last; ++found)
                        take(m_results->row<SearchRow>(found).messageId);
                });
        connect(m_results, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last) {
                    for (int found = first.row(); found <= last.row(); ++found)
                        change(found);
                });
    }
    fill();
    Q_EMIT resultsChanged();
}

double SearchGroups::messageAt(int at) const
{
    return at >= 0 && at < count() ? double(m_keys.at(at).match.id) : 0;
}

double SearchGroups::conversationAt(int at) const
{
    return at >= 0 && at < count() ? double(m_keys.at(at).conversation) : 0;
}

bool SearchGroups::isBefore(const Key &a, const Key &b)
{
    const auto place = [](const Key &key) {
        return std::tuple(key.group.time, key.group.id, key.match.time, key.match.id);
    };
    return place(a) > place(b);
}

SearchGroups::Key SearchGroups::keyOf(int found)
{
    const auto match = m_results->keyAt(found);
    const auto conversation = m_results->row<SearchRow>(found).conversationId;
    if (!m_newest.contains(conversation)) // the newest comes first
        m_newest.insert(conversation, match);
    return {m_newest.value(conversation), match, conversation};
}

QVariant SearchGroups::shown(int at, SearchRow row) const
{
    row.beginsGroup = at == 0 || m_keys.at(at - 1).conversation != m_keys.at(at).conversation;
    return QVariant::fromValue(row);
}

void SearchGroups::fill()
{
    m_newest.clear();
    m_keys.clear();
    QVariantList rows;
    const int count = m_results ? m_results->count() : 0;
    QList<std::pair<Key, int>> found;
    for (int each = 0; each < count; ++each)
        found.emplaceBack(keyOf(each), each);
    std::ranges::sort(found, &SearchGroups::isBefore, &std::pair<Key, int>::first);
    for (const auto &[key, each] : std::as_const(found)) {
        m_keys << key;
        rows << shown(int(rows.size()), m_results->row<SearchRow>(each));
    }
    reset(rows);
}

void SearchGroups::add(int found)
{
    const auto key = keyOf(found);
    const int at = int(std::ranges::lower_bound(m_keys, key, &SearchGroups::isBefore) - m_keys.begin());
    m_keys.insert(at, key);
    insert(at, {shown(at, m_results->row<SearchRow>(found))});
    refresh(at + 1);
}

void SearchGroups::take(qint64 message)
{
    const auto key = std::ranges::find(m_keys, message, [](const Key &each) { return each.match.id; });
    if (key == m_keys.end())
        return;
    const int at = int(key - m_keys.begin());
    m_keys.erase(key);
    remove(at, 1);
    refresh(at);
}

void SearchGroups::change(int found)
{
    const auto row = m_results->row<SearchRow>(found);
    const auto key = std::ranges::find(m_keys, row.messageId, [](const Key &each) { return each.match.id; });
    if (key != m_keys.end())
        replace(int(key - m_keys.begin()), shown(int(key - m_keys.begin()), row));
}

/// Whether it begins its group, after its neighbour came or went.
void SearchGroups::refresh(int at)
{
    if (at < count())
        replace(at, shown(at, row<SearchRow>(at)));
}

} // namespace Parlance
