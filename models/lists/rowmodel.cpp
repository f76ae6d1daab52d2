// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/rowmodel.h"

#include <QMetaProperty>

#include <algorithm>

namespace Parlance {

static constexpr int FirstRole = Qt::UserRole + 1;

RowModel::RowModel(const QMetaObject &shape, QObject *parent) : QAbstractListModel(parent), m_shape(shape) {}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto property = m_shape.property(role - FirstRole);
    return property.isValid() ? property.readOnGadget(m_rows.at(index.row()).constData()) : QVariant();
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_shape.propertyCount(); ++i)
        names.insert(FirstRole + i, m_shape.property(i).name());
    return names;
}

int RowModel::role(const char *name) const
{
    const int property = m_shape.indexOfProperty(name);
    return property < 0 ? -1 : FirstRole + property;
}

void RowModel::update(const QVariantList &rows)
{
    const auto key = [this](const QVariant &row) {
        return m_shape.property(0).readOnGadget(row.constData());
    };
    const auto find = [&](const QVariantList &in, const QVariant &wanted) {
        return int(std::ranges::find(in, wanted, key) - in.begin());
    };

    for (int i = count() - 1; i >= 0; --i) {
        if (find(rows, key(m_rows.at(i))) == rows.size())
            remove(i, 1);
    }
    for (int i = 0; i < rows.size(); ++i) {
        const int at = find(m_rows, key(rows.at(i)));
        if (at == m_rows.size()) {
            insert(i, {rows.at(i)});
            continue;
        }
        if (at != i)
            move(at, i);
        replace(i, rows.at(i));
    }
}

void RowModel::insert(int at, const QVariantList &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, at, at + int(rows.size()) - 1);
    m_rows.insert(at, rows.size(), QVariant());
    std::ranges::copy(rows, m_rows.begin() + at);
    endInsertRows();
    Q_EMIT countChanged();
}

void RowModel::remove(int first, int count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, first, first + count - 1);
    m_rows.remove(first, count);
    endRemoveRows();
    Q_EMIT countChanged();
}

void RowModel::move(int from, int to)
{
    if (from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to); // Qt counts the place before the move
    m_rows.move(from, to);
    endMoveRows();
}

void RowModel::replace(int at, const QVariant &row)
{
    const QVariant old = std::exchange(m_rows[at], row);
    QList<int> roles;
    for (int i = 0; i < m_shape.propertyCount(); ++i) {
        const auto property = m_shape.property(i);
        if (property.readOnGadget(old.constData()) != property.readOnGadget(row.constData()))
            roles << FirstRole + i;
    }
    if (!roles.isEmpty())
        Q_EMIT dataChanged(index(at), index(at), roles);
}

void RowModel::reset(const QVariantList &rows)
{
    if (rows.isEmpty() && m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace Parlance
