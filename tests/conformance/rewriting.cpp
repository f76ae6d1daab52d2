// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "rewriting.h"

#include "meddling.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Parlance::Conformance {

using namespace Qt::StringLiterals;

using Sandbox::Request;
using Sandbox::Response;

void learn(QList<AnswerKind> &kinds, const Request &request, const Response &response)
{
    const QJsonValue json = jsonFrom(response.body);
    if (json.isUndefined() || response.status / 100 != 2)
        return;
    auto known = std::ranges::find_if(kinds, [&](const AnswerKind &kind) { return kind.isOf(request); });
    if (known == kinds.end())
        known = kinds.insert(kinds.end(), AnswerKind{request.method, shapeOf(request.path), {}});
    const QList<Node> nodes = nodesOf(json);
    for (const Node &node : nodes) {
        if (!known->nodes.contains(node))
            known->nodes << node;
    }
}

const QList<Replacement> &replacements()
{
    static const QList<Replacement> all{
        {"null", QJsonValue::Null},         {"a number", 7},
        {"a huge number", 1e300},           {"a text", u"mischief"_s},
        {"an empty list", QJsonArray()},    {"an empty object", QJsonObject()},
        {"nothing", QJsonValue::Undefined},
    };
    return all;
}

static bool names(const QByteArray &text, const QStringList &words)
{
    return std::ranges::any_of(
        words, [&text](const QString &word) { return !word.isEmpty() && text.contains(word.toUtf8()); });
}

void Rewriting::begin(Sandbox::Server &server)
{
    server.setMeddler([this](const Request &request, Response &response) { meddle(request, response); });
}

bool Rewriting::isInList() const
{
    return m_node.contains(u"*"_s);
}

bool Rewriting::isMeant(const QJsonValue &json) const
{
    return Conformance::names(bytesFrom(json), names);
}

bool Rewriting::isBasic(const QJsonValue &json) const
{
    static const QRegularExpression direction(u"inbound|outbound|incoming|outgoing|direction"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const QByteArray text = bytesFrom(json);
    return isMeant(json) || Conformance::names(text, people) ||
           direction.match(QString::fromUtf8(text)).hasMatch() ||
           direction.match(m_node.constLast()).hasMatch();
}

void Rewriting::meddle(const Request &request, Response &response)
{
    const QJsonValue json = jsonFrom(response.body);
    if (json.isUndefined() || !m_kind.isOf(request))
        return;
    if (isInList() && !isMeant(json) && Conformance::names(response.body, others))
        return;
    const auto change = [this](const QJsonValue &before) {
        ++m_struck;
        m_isEssential = m_isEssential || isBasic(before);
        return m_value;
    };
    const auto isIt = [this](const QJsonValue &item) { return isMeant(item); };
    response.body = bytesFrom(changedAt(json, m_node, isIt, change));
}

} // namespace Parlance::Conformance
