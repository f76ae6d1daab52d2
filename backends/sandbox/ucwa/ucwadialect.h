// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"

namespace Parlance::Sandbox {

struct UcwaOptions;

/// How this server writes what all of them mean; and a memory of the links it gave away.
class UcwaDialect
{
public:
    explicit UcwaDialect(const UcwaOptions &options);

    /// \p json in bytes, with links to \p origin if they are to be absolute
    [[nodiscard]] QByteArray written(const QJsonObject &json, const QUrl &origin);

    /// \p href as it goes out.
    [[nodiscard]] QString link(const QString &href, const QUrl &origin);

    /// Whether a link to \p target was given away, apart from what a client may add to a query.
    [[nodiscard]] bool gave(const Request &target) const;

private:
    QJsonValue spoken(const QString &key, const QJsonValue &value, const QUrl &origin);
    QJsonObject spokenObject(const QJsonObject &object, const QUrl &origin);

    const UcwaOptions &m_options;
    QHash<QString, QList<QStringList>> m_given; // the queries of each path
    bool m_upper = false;                       // the next address is in capitals
};

} // namespace Parlance::Sandbox
