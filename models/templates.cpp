// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/templates.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// They are written and approved on web pages, which takes longer than this.
constexpr auto Keeps = 5min;

Templates::Templates(Connections &connections) : m_connections(connections) {}

QCoro::Task<Result<QList<MessageTemplate>>> Templates::of(QString account)
{
    const auto known = m_known.constFind(account);
    if (known != m_known.constEnd() && !known->end.hasExpired()) {
        const Result<QList<MessageTemplate>> templates = known->templates;
        co_return templates;
    }
    const auto visit = m_connections.visit(account);
    if (!visit)
        co_return fail(visit);
    const auto told = co_await (*visit)->backend().templates();
    if (told)
        m_known.insert(account, {*told, QDeadlineTimer(Keeps)});
    co_return told;
}

void Templates::forget(const QString &account)
{
    m_known.remove(account);
}

Result<Draft> Templates::filled(Draft draft, const MessageTemplate &chosen, const QStringList &values)
{
    const auto isEmpty = [](const QString &value) { return value.trimmed().isEmpty(); };
    const bool isUnfilled =
        TemplateText::blanks(chosen.text).size() != values.size() || std::ranges::any_of(values, isEmpty);
    if (isUnfilled)
        return fail(Error{Error::Refused, Error::BadTemplate, {}, u"a blank is not filled in"_s});
    draft.body = TemplateText::filled(chosen.text, values);
    draft.usedTemplate = TemplateUse{chosen.id, values};
    return draft;
}

} // namespace Parlance
