// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"

namespace Parlance::Sandbox {

/// One thing in both forms: flat, as documented, and as a resource of JSON:API.
struct VolubleItem
{
    QJsonObject flat;
    QJsonObject resource;
};

/// How a request is answered.
class VolubleSpeech
{
public:
    enum Kind {
        Flat,    ///< the object itself
        JSend,   ///< {"status","data"}
        JsonApi, ///< {"data":{"type","id","attributes","relationships","links"}}
    };

    VolubleSpeech(Kind kind) : m_kind(kind) {}

    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] Response one(int status, const VolubleItem &item) const;
    [[nodiscard]] Response many(const QList<VolubleItem> &items) const;

    /// \param extra "code" or "status"
    [[nodiscard]] Response error(int status, const QString &title, const QString &detail,
                                 const QJsonObject &extra = {}) const;

private:
    Kind m_kind;
};

/// A relationship to nobody (\p id is empty) or to a \p type, which is found at \p link.
[[nodiscard]] QJsonObject volubleRelation(const QString &type, const QString &id, const QString &link = {});

/// What the server says where it has nothing.
[[nodiscard]] Response volubleMissingPage(const Request &request);

} // namespace Parlance::Sandbox
