// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonValue>
#include <QStringList>

#include <functional>

namespace Parlance::Conformance {

/// A place in JSON: the keys that lead there, and "*" for any item of a list.
using Node = QStringList;

/// Every place in \p json, parents before their children.
[[nodiscard]] QList<Node> nodesOf(const QJsonValue &json);

/// Changes what is at \p node; undefined takes it away. Of a list those items that \p isMeant, or all if none
/// is.
[[nodiscard]] QJsonValue changedAt(const QJsonValue &json, const Node &node,
                                   const std::function<bool(const QJsonValue &item)> &isMeant,
                                   const std::function<QJsonValue(const QJsonValue &before)> &change);

/// \p path with "*" for what is another one each time: ids, addresses.
[[nodiscard]] QString shapeOf(const QString &path);

} // namespace Parlance::Conformance
