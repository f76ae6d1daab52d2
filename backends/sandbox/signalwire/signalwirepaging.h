// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"

#include <QUrlQuery>

#include <algorithm>

namespace Parlance::Sandbox {

/// Which part of a list is asked for, and how to ask for its neighbours. The REST and the
/// compatibility API do the same with different names.
///
/// Rows have keys that order them, and a token names the row it starts after ("PA") or
/// before ("PB"), so that what arrives meanwhile shifts no page.
class SignalWirePaging
{
public:
    struct Names
    {
        QString number;
        QString size;
        QString token;
    };
    static const Names Rest;
    static const Names Compat;

    SignalWirePaging(const Request &request, const Names &names);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] int size() const { return m_size; }
    /// Whether the token is missing although a later page is asked for, or is none of ours.
    [[nodiscard]] bool lacksToken() const;

    /// Leaves the rows of this page in \p rows.
    /// \param rows of pointers, sorted by \p before
    /// \param find gives the row with an id, or null
    /// \param id gives the id of a row
    template<typename Rows, typename Before, typename Find, typename Id>
    void cut(Rows &rows, Before before, Find find, Id id)
    {
        auto begin = rows.begin();
        auto end = rows.end();
        if (const auto mark = find(m_token.mid(2)); mark && m_token.startsWith(QLatin1String("PA"))) {
            begin = std::upper_bound(begin, end, mark, before);
        } else if (mark) {
            end = std::lower_bound(begin, end, mark, before);
            begin = end - std::min<qsizetype>(end - begin, m_size);
        }
        end = begin + std::min<qsizetype>(end - begin, m_size);
        if (end != rows.end() && begin != end)
            m_next = QLatin1String("PA") + id(*(end - 1));
        if (begin != rows.begin() && begin != end)
            m_previous = QLatin1String("PB") + id(*begin);
        rows = Rows(begin, end);
    }

    /// Paths with queries; null where there is no such page.
    [[nodiscard]] QString self() const;
    [[nodiscard]] QString first() const;
    [[nodiscard]] QString next() const;
    [[nodiscard]] QString previous() const;

    /// The "links" of the REST API.
    [[nodiscard]] QJsonObject links(const QString &base) const;

private:
    [[nodiscard]] QString uri(int number, const QString &token) const;

    QString m_path;
    QUrlQuery m_query;
    Names m_names;
    int m_number = 0;
    int m_size = 50;
    QString m_token;
    QString m_next;
    QString m_previous;
};

} // namespace Parlance::Sandbox
