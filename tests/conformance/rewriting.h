// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/sandbox.h"
#include "nodes.h"

namespace Parlance::Conformance {

/// Everything there is to read in one kind of answer.
struct AnswerKind
{
    QByteArray method;
    QString shape; ///< of the path
    QList<Node> nodes;

    [[nodiscard]] bool isOf(const Sandbox::Request &request) const
    {
        return method == request.method && shape == shapeOf(request.path);
    }
};

/// Notes in \p kinds what the answer holds.
void learn(QList<AnswerKind> &kinds, const Sandbox::Request &request, const Sandbox::Response &response);

/// What may stand where something else should.
struct Replacement
{
    QByteArray name;
    QJsonValue value; ///< undefined: nothing
};
[[nodiscard]] const QList<Replacement> &replacements();

/// Puts something else at one place of one kind of answer, in what is about one message if that can be told.
class Rewriting
{
public:
    Rewriting(AnswerKind kind, Node node, QJsonValue value)
        : m_kind(std::move(kind)), m_node(std::move(node)), m_value(std::move(value))
    {
    }

    QStringList names;  ///< texts and ids of what is meant
    QStringList others; ///< of what is not
    QStringList people; ///< addresses without their schemes, ours among them

    /// It goes on until the server has another meddler.
    void begin(Sandbox::Server &server);

    [[nodiscard]] bool hasStruck() const { return m_struck > 0; }
    /// Whether it struck what makes the message: its text, its name, who wrote it, which way it went.
    [[nodiscard]] bool isEssential() const { return m_isEssential; }
    /// Whether one item of a list can be meant, and the others not.
    [[nodiscard]] bool isInList() const;

private:
    void meddle(const Sandbox::Request &request, Sandbox::Response &response);
    [[nodiscard]] bool isMeant(const QJsonValue &json) const;
    [[nodiscard]] bool isBasic(const QJsonValue &json) const;

    const AnswerKind m_kind;
    const Node m_node;
    const QJsonValue m_value;
    int m_struck = 0;
    bool m_isEssential = false;
};

} // namespace Parlance::Conformance
