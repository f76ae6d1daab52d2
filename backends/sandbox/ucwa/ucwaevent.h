// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Parlance::Sandbox {

/// A resource, as events point to it.
struct UcwaTarget
{
    QString rel = {};
    QString href = {};
    std::optional<QString> title = {};

    [[nodiscard]] QJsonObject json() const;
};

/// Something that happened, told by its sender.
struct UcwaEvent
{
    enum Priority {
        High,
        Medium,
        Low,
    };

    UcwaTarget sender;
    QString type; ///< "added", "updated", "deleted"; of operations "started", "updated", "completed"
    UcwaTarget target;
    QJsonObject body = {};   ///< empty: the link is all there is
    UcwaTarget in = {};      ///< what it entered or left; empty: nothing
    QString status = {};     ///< "Success", "Failure"
    QJsonObject reason = {}; ///< empty: none

    [[nodiscard]] Priority priority() const;
    [[nodiscard]] QJsonObject json(bool embedded) const;
};

} // namespace Parlance::Sandbox
