// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/search/searchmodel.h"

namespace Parlance {

/// What was found, the messages of each conversation beside each other: that with the newest match first,
/// and in each the newest first. A group keeps its place while the window below moves: what is fetched goes
/// to the end of its group or makes one at the end, and nothing else moves. Roles: SearchRow.
class SearchGroups : public Parlance::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Parlance::SearchModel *results READ results WRITE setResults NOTIFY resultsChanged REQUIRED)

public:
    explicit SearchGroups(QObject *parent = nullptr);

    [[nodiscard]] SearchModel *results() const { return m_results; }
    void setResults(SearchModel *results);

    Q_INVOKABLE double messageAt(int row) const; ///< 0: no such row
    Q_INVOKABLE double conversationAt(int row) const;

Q_SIGNALS:
    void resultsChanged();

private:
    struct Key
    {
        Edge group; ///< the newest match that its conversation ever had here
        Edge match;
        qint64 conversation;
    };

    [[nodiscard]] static bool isBefore(const Key &a, const Key &b);
    [[nodiscard]] Key keyOf(int found);
    [[nodiscard]] QVariant shown(int at, SearchRow row) const;
    void fill();
    void add(int found);
    void take(qint64 message);
    void change(int found);
    void refresh(int at);

    QPointer<SearchModel> m_results;
    QList<Key> m_keys;            ///< of each row
    QHash<qint64, Edge> m_newest; ///< by conversation
};

} // namespace Parlance
