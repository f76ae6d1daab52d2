// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"

namespace Parlance::Sandbox {

class UcwaApplication;
class UcwaPool;
struct UcwaPerson;

/// The directory and the contact list, as one application may read them.
class UcwaContacts
{
public:
    explicit UcwaContacts(UcwaApplication &application);

    /// The links to all of it.
    [[nodiscard]] QJsonObject people() const;

    /// \param steps the path below people, in lower case
    Response handle(const Request &request, const QStringList &steps);
    Response photo(const Request &request, const QString &address);

    [[nodiscard]] static QString groupId(const QString &group);
    /// Links to a group, as memberships and events name it.
    [[nodiscard]] static QString groupRel(const QString &group);

private:
    [[nodiscard]] QJsonObject contactJson(const UcwaPerson &person) const;
    [[nodiscard]] QJsonObject groupJson(const QString &group) const;
    Response contact(const UcwaPerson &person, const QString &step);
    Response contacts(const Request &request);
    Response groups(const QString &id);
    Response memberships();
    Response search(const Request &request);

    UcwaApplication &m_application;
    UcwaPool &m_pool;
};

} // namespace Parlance::Sandbox
