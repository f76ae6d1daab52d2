// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "meddling.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Parlance::Conformance {

using namespace Qt::StringLiterals;

using Sandbox::Request;
using Sandbox::Response;

QJsonValue jsonFrom(const QByteArray &body)
{
    const auto document = QJsonDocument::fromJson(body);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

QByteArray bytesFrom(const QJsonValue &json)
{
    // a list of one, without its brackets: a document is a list or an object only
    const QByteArray list = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

Server::Meddler meddler(const std::function<QJsonValue(const QJsonValue &)> &change)
{
    return [change](const Request &, Response &response) {
        const QJsonValue json = jsonFrom(response.body);
        if (response.status / 100 == 2 && !json.isUndefined())
            response.body = bytesFrom(change(json));
    };
}

/// \p json with \p change made to every list in it, from the innermost on.
static QJsonValue withLists(const QJsonValue &json,
                            const std::function<QJsonArray(const QJsonArray &)> &change)
{
    if (json.isArray()) {
        QJsonArray list;
        const QJsonArray before = json.toArray();
        for (const QJsonValue &item : before)
            list << withLists(item, change);
        return change(list);
    }
    if (!json.isObject())
        return json;
    QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = withLists(it.value(), change);
    return object;
}

QJsonValue withListsTwice(const QJsonValue &json)
{
    return withLists(json, [](const QJsonArray &list) {
        QJsonArray twice = list;
        for (const QJsonValue &item : list)
            twice << item;
        return twice;
    });
}

QJsonValue withListsReversed(const QJsonValue &json)
{
    return withLists(json, [](const QJsonArray &list) {
        QJsonArray reversed;
        for (const QJsonValue &item : list)
            reversed.prepend(item);
        return reversed;
    });
}

void Staleness::watch()
{
    m_server.setMeddler([this](const Request &request, Response &response) {
        if (request.method == "GET" && response.status == 200)
            m_answers[request.path] << response.body;
    });
}

void Staleness::begin(const QString &remoteId)
{
    QHash<QString, QByteArray> first;
    for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it) {
        const auto found = std::ranges::find_if(
            it.value(), [&](const QByteArray &answer) { return answer.contains(remoteId.toUtf8()); });
        if (found != it.value().end())
            first.insert(it.key(), *found);
    }
    m_server.setMeddler([this, first, remoteId](const Request &request, Response &response) {
        const bool isNews = request.method == "GET" && response.body.contains(remoteId.toUtf8());
        if (!isNews || !first.contains(request.path))
            return;
        response.body = first[request.path];
        ++m_count;
    });
}

} // namespace Parlance::Conformance
