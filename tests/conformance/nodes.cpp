// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "nodes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace Parlance::Conformance {

using namespace Qt::StringLiterals;

static const auto AnyItem = u"*"_s;

static void collect(const QJsonValue &json, const Node &at, QList<Node> &nodes)
{
    constexpr qsizetype Deepest = 10;

    if (!at.isEmpty() && !nodes.contains(at))
        nodes << at;
    if (at.size() == Deepest)
        return;
    const QJsonArray items = json.toArray();
    for (const QJsonValue &item : items)
        collect(item, at + Node{AnyItem}, nodes);
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(it.value(), at + Node{it.key()}, nodes);
}

QList<Node> nodesOf(const QJsonValue &json)
{
    QList<Node> nodes;
    collect(json, {}, nodes);
    return nodes;
}

QJsonValue changedAt(const QJsonValue &json, const Node &node,
                     const std::function<bool(const QJsonValue &)> &isMeant,
                     const std::function<QJsonValue(const QJsonValue &)> &change)
{
    if (node.isEmpty())
        return change(json);
    const QString step = node.constFirst();
    const Node rest = node.sliced(1);
    if (step == AnyItem) {
        QJsonArray list;
        const QJsonArray before = json.toArray();
        const bool isAny = std::none_of(before.begin(), before.end(), isMeant);
        for (const QJsonValue &item : before) {
            const QJsonValue after =
                isAny || isMeant(item) ? changedAt(item, rest, isMeant, change) : QJsonValue(item);
            if (!after.isUndefined())
                list << after;
        }
        return json.isArray() ? QJsonValue(list) : json;
    }
    QJsonObject object = json.toObject();
    if (!object.contains(step))
        return json;
    object.insert(step, changedAt(object[step], rest, isMeant, change)); // undefined removes it
    return object;
}

QString shapeOf(const QString &path)
{
    QStringList steps = path.split(u'/');
    for (QString &step : steps) {
        const QString plain = QUrl::fromPercentEncoding(step.toLatin1());
        const bool hasDigit = std::ranges::any_of(plain, [](QChar c) { return c.isDigit(); });
        if (plain.contains(u'@') || (plain.size() > 5 && hasDigit))
            step = AnyItem;
    }
    return steps.join(u'/');
}

} // namespace Parlance::Conformance
