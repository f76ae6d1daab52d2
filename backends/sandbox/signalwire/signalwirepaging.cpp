// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/signalwire/signalwirepaging.h"

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

static constexpr int MaxPageSize = 1000;

const SignalWirePaging::Names SignalWirePaging::Rest{u"page_number"_s, u"page_size"_s, u"page_token"_s};
const SignalWirePaging::Names SignalWirePaging::Compat{u"Page"_s, u"PageSize"_s, u"PageToken"_s};

SignalWirePaging::SignalWirePaging(const Request &request, const Names &names)
    : m_path(request.path), m_query(request.query), m_names(names)
{
    m_number = std::max(0, request.parameter(names.number).value_or(QString()).toInt());
    m_size = std::clamp(request.parameter(names.size).value_or(u"50"_s).toInt(), 1, MaxPageSize);
    m_token = request.parameter(names.token).value_or(QString());
}

bool SignalWirePaging::lacksToken() const
{
    if (m_token.isEmpty())
        return m_number > 0;
    return !m_token.startsWith("PA"_L1) && !m_token.startsWith("PB"_L1);
}

QString SignalWirePaging::uri(int number, const QString &token) const
{
    QUrlQuery query = m_query;
    query.removeAllQueryItems(m_names.number);
    query.removeAllQueryItems(m_names.size);
    query.removeAllQueryItems(m_names.token);
    query.addQueryItem(m_names.number, QString::number(number));
    query.addQueryItem(m_names.size, QString::number(m_size));
    if (!token.isEmpty())
        query.addQueryItem(m_names.token, token);
    return m_path + u'?' + query.toString(QUrl::FullyEncoded);
}

QString SignalWirePaging::self() const
{
    return uri(m_number, m_token);
}

QString SignalWirePaging::first() const
{
    return uri(0, {});
}

QString SignalWirePaging::next() const
{
    return m_next.isEmpty() ? QString() : uri(m_number + 1, m_next);
}

QString SignalWirePaging::previous() const
{
    return m_previous.isEmpty() ? QString() : uri(std::max(0, m_number - 1), m_previous);
}

QJsonObject SignalWirePaging::links(const QString &base) const
{
    QJsonObject links{{u"self"_s, base + self()}, {u"first"_s, base + first()}};
    if (!m_next.isEmpty())
        links.insert(u"next"_s, base + next());
    if (!m_previous.isEmpty())
        links.insert(u"prev"_s, base + previous());
    return links;
}

} // namespace Parlance::Sandbox
