// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractItemModel>
#include <QList>

namespace Parlance {

/// What a view knows of a model: only what it was told. If it ends up knowing
/// the same as the model, nothing was left untold, down to the roles.
class Mirror : public QObject
{
public:
    explicit Mirror(const QAbstractItemModel &model) : m_model(model)
    {
        fill();
        connect(&model, &QAbstractItemModel::modelReset, this, [this] {
            ++resets;
            fill();
        });
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) {
                    for (int row = first; row <= last; ++row)
                        m_rows.insert(row, known(row));
                });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { m_rows.remove(first, last - first + 1); });
        connect(&model, &QAbstractItemModel::rowsMoved, this,
                [this](const QModelIndex &, int first, int, const QModelIndex &, int to) {
                    ++moves;
                    m_rows.move(first, to > first ? to - 1 : to);
                });
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                    for (int row = first.row(); row <= last.row(); ++row)
                        change(row, roles);
                });
    }

    /// Whether all is known, and nothing was told in vain.
    [[nodiscard]] bool isRight() const
    {
        if (m_rows.size() != m_model.rowCount())
            return false;
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows.at(row) != known(row))
                return false;
        }
        return vain == 0;
    }

    int resets = 0;
    int moves = 0;
    int vain = 0; ///< roles that were told to be changed, and were not

private:
    using Row = QHash<int, QVariant>;

    [[nodiscard]] Row known(int row) const
    {
        Row known;
        const auto names = m_model.roleNames();
        for (auto it = names.begin(); it != names.end(); ++it)
            known.insert(it.key(), m_model.index(row, 0).data(it.key()));
        return known;
    }
    void change(int row, const QList<int> &roles)
    {
        for (const int role : roles) {
            const auto value = m_model.index(row, 0).data(role);
            vain += m_rows[row].value(role) == value;
            m_rows[row].insert(role, value);
        }
    }
    void fill()
    {
        m_rows.clear();
        for (int row = 0; row < m_model.rowCount(); ++row)
            m_rows << known(row);
    }

    const QAbstractItemModel &m_model;
    QList<Row> m_rows;
};

} // namespace Parlance
