// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

/// Rows that are gadgets: their property table is the model's roles, and a row
/// that is replaced announces exactly the roles that differ.
///
/// Derived classes name their base with its namespace: qmllint finds it only so.
class RowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    /// \param shape of every row
    explicit RowModel(const QMetaObject &shape, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int role(const char *name) const; ///< -1: no such role

    template<typename Row>
    [[nodiscard]] Row row(int at) const
    {
        return m_rows.at(at).value<Row>();
    }

    /// Makes the rows equal to \p rows with as few changes as they need; the
    /// first property tells which is which. For short lists.
    void update(const QVariantList &rows);

    void insert(int at, const QVariantList &rows);
    void remove(int first, int count);
    void move(int from, int to); ///< \p to: where it stands afterwards
    void replace(int at, const QVariant &row);
    void reset(const QVariantList &rows);

Q_SIGNALS:
    void countChanged();

private:
    const QMetaObject &m_shape;
    QVariantList m_rows;
};

} // namespace Parlance
